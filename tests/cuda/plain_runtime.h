// SPDX-License-Identifier: GPL-3.0-or-later
// CudaDevice's runtime without CUDA: memory of the process, products as three loops. Fresh memory is not a number.
#pragma once

#include "cpu/bf16.h"
#include "cpu/fp16.h"
#include "cuda/runtime.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace luthier::test
{

class PlainRuntime final : public cuda::Runtime
{
public:
    std::string name() const override { return "cuda:test"; }
    cuda::Stream stream() const override { return nullptr; }

    /// Bytes that there really are, whatever freeBytes() says; 0: no limit.
    static constexpr const char *kCapacity = "LUTHIER_TEST_GPU_BYTES";
    /// Set to make the next product run out of memory, as a library's own may.
    static constexpr const char *kFailOnce = "LUTHIER_TEST_GPU_FAIL_ONCE";

    nn::Buffer allocate(std::int64_t bytes) override
    {
        const char *capacity = std::getenv(kCapacity);
        if (capacity != nullptr && *m_held + bytes > std::atoll(capacity))
            throw std::bad_alloc();
        // Of exactly that size, so that an address sanitizer sees what lies beyond it.
        const auto size = static_cast<std::size_t>(bytes);
        const std::shared_ptr<std::int64_t> held = m_held;
        std::shared_ptr<std::byte> data(
            static_cast<std::byte *>(::operator new (size, std::align_val_t{16})), [held, bytes](std::byte *p) {
                ::operator delete (p, std::align_val_t{16});
                *held -= bytes;
            });
        *held += bytes;
        m_peak = std::max(m_peak, *held);
        std::memset(data.get(), 0xFF, size);
        return {std::move(data), bytes};
    }

    void upload(void *to, const void *from, std::int64_t bytes) override
    {
        std::memcpy(to, from, static_cast<std::size_t>(bytes));
    }
    void download(void *to, const void *from, std::int64_t bytes) override
    {
        std::memcpy(to, from, static_cast<std::size_t>(bytes));
    }
    nn::Buffer allocateHost(std::int64_t bytes) override { return nn::Buffer::host(bytes); }
    // As late as the contract allows: until then what is brought is not a number.
    void startUpload(void *to, const void *from, std::int64_t bytes) override
    {
        std::memset(to, 0xFF, static_cast<std::size_t>(bytes));
        m_copies.push_back({to, from, static_cast<std::size_t>(bytes)});
    }
    void startDownload(void *to, const void *from, std::int64_t bytes) override
    {
        std::memset(to, 0xFF, static_cast<std::size_t>(bytes));
        m_copies.push_back({to, from, static_cast<std::size_t>(bytes)});
    }
    void awaitCopies() override
    {
        for (const Copy &copy : m_copies)
            std::memcpy(copy.to, copy.from, copy.bytes);
        m_copies.clear();
    }
    void zero(void *to, std::int64_t stride, std::int64_t width, std::int64_t rows) override
    {
        for (std::int64_t r = 0; r < rows; ++r)
            std::memset(static_cast<std::byte *>(to) + r * stride, 0, static_cast<std::size_t>(width));
    }
    void synchronise() override { }

    void gemm(const cuda::Gemm &g) override
    {
        ++m_products;
        if (std::getenv(kFailOnce) != nullptr) {
            ::unsetenv(kFailOnce);
            throw std::bad_alloc();
        }
        for (std::int64_t i = 0; i < g.m; ++i) {
            for (std::int64_t j = 0; j < g.n; ++j) {
                double sum = 0;
                for (std::int64_t l = 0; l < g.k; ++l)
                    sum += element(g.a, g.type, i, l) * element(g.b, g.type, l, j);
                sum *= static_cast<double>(g.alpha);
                const std::int64_t at = i * g.ldc + j;
                if (g.beta != 0)
                    sum += static_cast<double>(g.beta) * value(g.c, g.cType, at);
                if (g.cType == DType::F32)
                    static_cast<float *>(g.c)[at] = static_cast<float>(sum);
                else if (g.cType == DType::F16)
                    static_cast<cpu::fp16 *>(g.c)[at] = cpu::toFp16(static_cast<float>(sum));
                else
                    static_cast<cpu::bf16 *>(g.c)[at] = cpu::toBf16(static_cast<float>(sum));
            }
        }
    }

    std::uint64_t freeBytes() const override { return std::uint64_t{1} << 34; }
    std::uint64_t heldBytes() const override { return static_cast<std::uint64_t>(*m_held); }
    std::uint64_t peakBytes() const override { return static_cast<std::uint64_t>(m_peak); }

    std::int64_t products() const { return m_products; }

private:
    struct Copy {
        void *to;
        const void *from;
        std::size_t bytes;
    };
    static double element(const cuda::GemmOperand &o, DType type, std::int64_t row, std::int64_t col)
    {
        return value(o.data, type, o.transposed ? col * o.stride + row : row * o.stride + col);
    }
    static double value(const void *data, DType type, std::int64_t at)
    {
        return static_cast<double>(type == DType::F32 ? static_cast<const float *>(data)[at]
                : type == DType::F16                  ? cpu::toFloat(static_cast<const cpu::fp16 *>(data)[at])
                                                      : cpu::toFloat(static_cast<const cpu::bf16 *>(data)[at]));
    }

    std::vector<Copy> m_copies;
    std::shared_ptr<std::int64_t> m_held = std::make_shared<std::int64_t>(0);
    std::int64_t m_peak = 0;
    std::int64_t m_products = 0;
};

} // namespace luthier::test
