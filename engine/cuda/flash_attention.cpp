// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/flash_attention.h"

#include "cpu/bf16.h"
#include "cpu/fp16.h"
#include "plan/gpu_workspace.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/_flash_attention_backward.h>
#include <ATen/ops/_flash_attention_forward.h>
#include <ATen/ops/from_blob.h>

#include <dlfcn.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace luthier::cuda
{

namespace
{

const c10::Device kDevice(c10::kCUDA, 0);

at::TensorOptions options(at::ScalarType type)
{
    return at::TensorOptions().dtype(type).device(kDevice);
}

// [tokens, heads, headDim] in our memory
at::Tensor heads(const Matrix &m, std::int64_t headDim)
{
    return at::from_blob(
        m.data, {m.rows, m.cols / headDim, headDim}, {m.stride, headDim, 1}, [](void *) {},
        options(m.type == DType::F16 ? at::kHalf : at::kBFloat16), kDevice);
}

class FlashAttention final : public FastAttention
{
public:
    explicit FlashAttention(Runtime &runtime)
        : m_runtime(runtime)
    {
    }

    bool takes(const nn::AttentionParams &params, DType type) override
    {
        return type != DType::F32 && params.headDim % 8 == 0 && params.headDim <= 256;
    }

    void forward(const nn::AttentionParams &p, const nn::Sequences &sequences, Matrix q, Matrix k, Matrix v, Matrix out,
        float *lse) override
    {
        const at::Tensor ends = endsOf(sequences);
        eachShare(p, q.rows, [&](const Share &s) {
            const Matrix outputs = s.queries(out);
            const auto result = at::_flash_attention_forward(heads(s.queries(q), p.headDim),
                heads(s.keys(k), p.headDim), heads(s.keys(v), p.headDim), ends, ends, m_longest, m_longest, 0.0, true,
                false, static_cast<double>(p.scale), left(p), right(p));
            heads(outputs, p.headDim).copy_(std::get<0>(result));
            s.sums(lse, q.rows).copy_(std::get<1>(result));
        });
    }

    void backward(const nn::AttentionParams &p, const nn::Sequences &sequences, Matrix q, Matrix k, Matrix v,
        Matrix out, const float *lse, Matrix dOut, Matrix dq, Matrix dk, Matrix dv) override
    {
        const at::Tensor ends = endsOf(sequences);
        if (!m_noDropout.defined()) {
            m_random = m_runtime.allocate(2 * sizeof(std::uint64_t));
            m_runtime.zero(m_random.data(), m_random.bytes(), m_random.bytes(), 1);
            m_noDropout = at::from_blob(
                m_random.data(), {2}, [](void *) {}, options(at::kUInt64), kDevice);
        }
        eachShare(p, q.rows, [&](const Share &s) {
            const auto result = at::_flash_attention_backward(heads(s.queries(dOut), p.headDim),
                heads(s.queries(q), p.headDim), heads(s.keys(k), p.headDim), heads(s.keys(v), p.headDim),
                heads(s.queries(out), p.headDim), s.sums(const_cast<float *>(lse), q.rows), ends, ends, m_longest,
                m_longest, 0.0, true, m_noDropout, m_noDropout, static_cast<double>(p.scale), left(p), right(p));
            heads(s.queries(dq), p.headDim).copy_(std::get<0>(result));
            heads(s.keys(dk), p.headDim).copy_(std::get<1>(result));
            heads(s.keys(dv), p.headDim).copy_(std::get<2>(result));
        });
    }

private:
    /// Some key/value heads and the heads that read them.
    struct Share {
        const nn::AttentionParams &params;
        std::int64_t first;
        std::int64_t count;

        std::int64_t group() const { return params.heads / params.kvHeads; }
        Matrix keys(const Matrix &m) const { return m.columns(first * params.headDim, count * params.headDim); }
        Matrix queries(const Matrix &m) const
        {
            return m.columns(first * group() * params.headDim, count * group() * params.headDim);
        }
        at::Tensor sums(float *lse, std::int64_t tokens) const
        {
            return at::from_blob(
                lse + first * group() * tokens, {count * group(), tokens}, [](void *) {}, options(at::kFloat), kDevice);
        }
    };

    /// The library returns its results in memory of its own, and takes scratch; shares keep it small.
    template <typename Function>
    static void eachShare(const nn::AttentionParams &p, std::int64_t tokens, const Function &function)
    {
        const std::int64_t count = flashShare(p.heads, p.kvHeads, p.headDim, tokens);
        for (std::int64_t first = 0; first < p.kvHeads; first += count)
            function(Share{p, first, std::min(count, p.kvHeads - first)});
    }

    static std::optional<std::int64_t> left(const nn::AttentionParams &p)
    {
        return p.window > 0 ? std::optional(p.window - 1) : std::nullopt;
    }
    static std::optional<std::int64_t> right(const nn::AttentionParams &p)
    {
        return p.window > 0 ? std::optional<std::int64_t>(0) : std::nullopt;
    }

    /// [sequences + 1], int32, on the device
    at::Tensor endsOf(const nn::Sequences &sequences)
    {
        std::vector<std::int32_t> ends{0};
        m_longest = 0;
        for (const std::int64_t end : sequences.ends) {
            m_longest = std::max(m_longest, end - ends.back());
            ends.push_back(static_cast<std::int32_t>(end));
        }
        if (ends != m_ends) {
            const auto bytes = static_cast<std::int64_t>(ends.size() * sizeof(std::int32_t));
            if (m_buffer.bytes() < bytes)
                m_buffer = m_runtime.allocate(bytes);
            m_runtime.upload(m_buffer.data(), ends.data(), bytes);
            m_ends = std::move(ends);
        }
        return at::from_blob(
            m_buffer.data(), {static_cast<std::int64_t>(m_ends.size())}, [](void *) {}, options(at::kInt), kDevice);
    }

    Runtime &m_runtime;
    std::vector<std::int32_t> m_ends;
    nn::Buffer m_buffer;
    nn::Buffer m_random;
    at::Tensor m_noDropout;
    std::int64_t m_longest = 0;
};

/// The largest difference between @p fast and our kernels on two short sequences, as a share of the largest value.
double trial(Runtime &runtime, FastAttention &fast, DType type)
{
    const auto halfOf = [type](
                            float value) { return type == DType::F16 ? cpu::toFp16(value).bits : cpu::toBf16(value); };
    const auto floatOf = [type](std::uint16_t value) {
        return type == DType::F16 ? cpu::toFloat(cpu::fp16{value}) : cpu::toFloat(value);
    };
    const nn::AttentionParams p{4, 2, 64, 0.125f, 0};
    const nn::Sequences sequences{{37, 100}, {}};
    constexpr std::int64_t kTokens = 100;
    const Attention shape{p.heads, p.kvHeads, p.headDim, kTokens, 0, p.scale};
    std::vector<std::int32_t> tiles;
    for (const auto &[begin, end] : {std::pair{0, 37}, {37, 100}}) {
        for (int first = begin; first < end; first += static_cast<int>(attentionTile(p.headDim)))
            tiles.insert(tiles.end(), {begin, end, first});
    }
    const nn::Buffer list = runtime.allocate(static_cast<std::int64_t>(tiles.size() * sizeof(std::int32_t)));
    runtime.upload(list.data(), tiles.data(), list.bytes());
    std::vector<nn::Buffer> buffers{list};
    const auto matrix = [&](std::int64_t cols, float start) {
        std::vector<std::uint16_t> values;
        for (std::int64_t i = 0; i < kTokens * cols; ++i)
            values.push_back(halfOf(std::sin(start + 0.37f * static_cast<float>(i % 4099))));
        buffers.push_back(runtime.allocate(kTokens * cols * 2));
        runtime.upload(buffers.back().data(), values.data(), buffers.back().bytes());
        return Matrix{buffers.back().data(), type, kTokens, cols, cols};
    };
    const std::int64_t wide = p.heads * p.headDim;
    const std::int64_t narrow = p.kvHeads * p.headDim;
    const Matrix q = matrix(wide, 0);
    const Matrix k = matrix(narrow, 1);
    const Matrix v = matrix(narrow, 2);
    const Matrix dOut = matrix(wide, 3);
    Matrix results[2][4];
    for (int side = 0; side < 2; ++side) {
        Matrix *r = results[side];
        r[0] = matrix(wide, 4);
        r[1] = matrix(wide, 5);
        r[2] = matrix(narrow, 6);
        r[3] = matrix(narrow, 7);
        buffers.push_back(runtime.allocate(2 * p.heads * kTokens * 4));
        float *lse = buffers.back().floats();
        if (side == 0) {
            fast.forward(p, sequences, q, k, v, r[0], lse);
            fast.backward(p, sequences, q, k, v, r[0], lse, dOut, r[1], r[2], r[3]);
        } else {
            const auto *order = reinterpret_cast<const std::int32_t *>(list.data());
            const auto count = static_cast<std::int64_t>(tiles.size() / 3);
            attentionForward(runtime.stream(), shape, order, count, q, k, v, r[0], lse);
            attentionBackward(runtime.stream(), shape, order, count, q, k, v, r[0], lse, dOut, lse + p.heads * kTokens,
                r[1], r[2], r[3]);
        }
    }
    double worst = 0;
    for (int i = 0; i < 4; ++i) {
        const std::int64_t count = kTokens * results[0][i].cols;
        std::vector<std::uint16_t> got(static_cast<std::size_t>(count));
        std::vector<std::uint16_t> expected(got.size());
        runtime.download(got.data(), results[0][i].data, count * 2);
        runtime.download(expected.data(), results[1][i].data, count * 2);
        double largest = 1e-12;
        double most = 0;
        for (std::size_t e = 0; e < got.size(); ++e) {
            const double a = floatOf(got[e]);
            const double b = floatOf(expected[e]);
            most = std::isfinite(a) ? std::max(most, std::abs(a - b)) : HUGE_VAL;
            largest = std::max(largest, std::abs(b));
        }
        worst = std::max(worst, most / largest);
    }
    return worst;
}

} // namespace

std::unique_ptr<FastAttention> makeFlashAttention(Runtime &runtime, int major, DType type)
{
    const char *wish = std::getenv("LUTHIER_FLASH");
    if (major < 8 || (wish != nullptr && std::strcmp(wish, "0") == 0))
        return nullptr;
    // Its kernels register themselves with the dispatcher of libtorch_cpu, which this library is linked to.
    if (dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) == nullptr)
        return nullptr;
    try {
        auto flash = std::make_unique<FlashAttention>(runtime);
        if (trial(runtime, *flash, type) > 0.03)
            return nullptr;
        return flash;
    } catch (const std::exception &) { // built without flash attention, or for other GPUs
        return nullptr;
    }
}

} // namespace luthier::cuda
