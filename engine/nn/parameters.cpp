// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/parameters.h"

#include "plan/optimizer_state.h"

#include <algorithm>

namespace luthier::nn
{

namespace
{

constexpr std::int64_t kFloat = sizeof(float);

} // namespace

std::size_t ParameterSet::add(
    std::string name, ParameterKind kind, std::vector<std::int64_t> shape, bool decays, bool isEmbedding)
{
    Parameter p{std::move(name), kind, std::move(shape), decays, m_count, 1, isEmbedding};
    for (const std::int64_t extent : p.shape)
        p.count *= extent;
    m_count += p.count;
    m_parameters.push_back(std::move(p));
    return m_parameters.size() - 1;
}

void ParameterSet::allocate(Device &device, bool training)
{
    m_device = &device;
    m_values = zeroed(m_count * kFloat);
    if (training)
        m_gradients = zeroed(m_count * kFloat);
}

void ParameterSet::allocateMoments(bool eightBit)
{
    std::int64_t values = 0;
    std::int64_t codes = 0;
    for (Parameter &p : m_parameters) {
        p.eightBit = eightBit && hasEightBitMoments(p.count, p.isEmbedding);
        p.moments = p.eightBit ? codes : values;
        (p.eightBit ? codes : values) += p.eightBit ? paddedToBlocks(p.count) : p.count;
    }
    for (Moment *moment : {&m_first, &m_second})
        *moment = {zeroed(values * kFloat), zeroed(codes), zeroed(codes / cpu::kDynamicBlock * kFloat)};
}

Buffer ParameterSet::zeroed(std::int64_t bytes)
{
    if (bytes == 0)
        return {};
    Buffer made = m_device->allocate(bytes);
    m_device->zero({made.data(), DType::F32, 1, bytes / kFloat, bytes / kFloat});
    return made;
}

MomentBlocks ParameterSet::Moment::all() const
{
    return {values.floats(), reinterpret_cast<std::uint8_t *>(codes.data()), maxima.floats()};
}

MomentBlocks ParameterSet::Moment::of(const Parameter &p) const
{
    const MomentBlocks blocks = all();
    if (p.eightBit)
        return {nullptr, blocks.codes + p.moments, blocks.maxima + p.moments / cpu::kDynamicBlock};
    return {blocks.values + p.moments, nullptr, nullptr};
}

std::uint64_t ParameterSet::Moment::bytes() const
{
    return static_cast<std::uint64_t>(values.bytes() + codes.bytes() + maxima.bytes());
}

const Parameter *ParameterSet::find(std::string_view name) const
{
    const auto at =
        std::find_if(m_parameters.begin(), m_parameters.end(), [&](const Parameter &p) { return p.name == name; });
    return at == m_parameters.end() ? nullptr : &*at;
}

float *ParameterSet::flat(const Buffer &block, const Parameter &p) const
{
    return block.defined() ? block.floats() + p.offset : nullptr;
}

std::span<float> ParameterSet::whole(const Buffer &block) const
{
    if (!block.defined() || !m_device->isHost())
        return {};
    return {block.floats(), static_cast<std::size_t>(m_count)};
}

AdamBlocks ParameterSet::blocks() const
{
    return {m_values.floats(), m_gradients.floats(), m_first.all(), m_second.all()};
}

void ParameterSet::zeroGradients()
{
    if (m_gradients.defined())
        m_device->zero({m_gradients.data(), DType::F32, 1, m_count, m_count});
}

std::vector<float> ParameterSet::read(const Parameter &p, const float *from) const
{
    std::vector<float> out(static_cast<std::size_t>(p.count));
    m_device->download(out.data(), from, p.count * kFloat);
    return out;
}

void ParameterSet::write(const Parameter &p, std::span<const float> data, float *to)
{
    m_device->upload(to, data.data(), p.count * kFloat);
}

std::vector<float> ParameterSet::exported(const Parameter &p, const float *from) const
{
    std::vector<float> flat = read(p, from);
    if (p.kind != ParameterKind::LoraB)
        return flat;
    std::vector<float> out(flat.size());
    const std::int64_t rows = p.shape[0]; // [out, rank]
    const std::int64_t rank = p.shape[1];
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::int64_t r = 0; r < rank; ++r)
            out[static_cast<std::size_t>(i * rank + r)] = flat[static_cast<std::size_t>(r * rows + i)];
    }
    return out;
}

void ParameterSet::import(const Parameter &p, std::span<const float> data, float *to)
{
    if (p.kind != ParameterKind::LoraB) {
        write(p, data, to);
        return;
    }
    std::vector<float> flat(data.size());
    const std::int64_t rows = p.shape[0];
    const std::int64_t rank = p.shape[1];
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::int64_t r = 0; r < rank; ++r)
            flat[static_cast<std::size_t>(r * rows + i)] = data[static_cast<std::size_t>(i * rank + r)];
    }
    write(p, flat, to);
}

} // namespace luthier::nn
