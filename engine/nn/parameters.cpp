// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/parameters.h"

#include <algorithm>

namespace luthier::nn
{

std::size_t ParameterSet::add(std::string name, ParameterKind kind, std::vector<std::int64_t> shape, bool decays)
{
    Parameter p{std::move(name), kind, std::move(shape), decays, m_count, 1};
    for (const std::int64_t extent : p.shape)
        p.count *= extent;
    m_count += p.count;
    m_parameters.push_back(std::move(p));
    return m_parameters.size() - 1;
}

void ParameterSet::allocate(Device &device, bool training)
{
    m_device = &device;
    const auto block = [&] {
        Buffer made = device.allocate(m_count * static_cast<std::int64_t>(sizeof(float)));
        device.zero({made.data(), DType::F32, 1, m_count, m_count});
        return made;
    };
    m_values = block();
    if (training) {
        m_gradients = block();
        m_first = block();
        m_second = block();
    }
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
    return {m_values.floats(), m_gradients.floats(), m_first.floats(), m_second.floats()};
}

void ParameterSet::zeroGradients()
{
    if (m_gradients.defined())
        m_device->zero({m_gradients.data(), DType::F32, 1, m_count, m_count});
}

std::vector<float> ParameterSet::read(const Parameter &p, const float *from) const
{
    std::vector<float> out(static_cast<std::size_t>(p.count));
    m_device->download(out.data(), from, p.count * static_cast<std::int64_t>(sizeof(float)));
    return out;
}

void ParameterSet::write(const Parameter &p, std::span<const float> data, float *to)
{
    m_device->upload(to, data.data(), p.count * static_cast<std::int64_t>(sizeof(float)));
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
