// SPDX-License-Identifier: GPL-3.0-or-later
#include "nn/parameters.h"

#include <ATen/ops/zeros.h>

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

void ParameterSet::allocate(bool training)
{
    const auto block = [&] { return at::zeros({m_count}, at::TensorOptions().dtype(at::kFloat)); };
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

float *ParameterSet::flat(const at::Tensor &block, const Parameter &p) const
{
    return block.defined() ? static_cast<float *>(block.data_ptr()) + p.offset : nullptr;
}

std::span<float> ParameterSet::whole(const at::Tensor &block) const
{
    if (!block.defined())
        return {};
    return {static_cast<float *>(block.data_ptr()), static_cast<std::size_t>(m_count)};
}

std::vector<float> ParameterSet::exported(const Parameter &p, const float *from) const
{
    std::vector<float> out(static_cast<std::size_t>(p.count));
    if (p.kind != ParameterKind::LoraB) {
        std::copy_n(from, p.count, out.begin());
        return out;
    }
    const std::int64_t rows = p.shape[0]; // [out, rank]
    const std::int64_t rank = p.shape[1];
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::int64_t r = 0; r < rank; ++r)
            out[static_cast<std::size_t>(i * rank + r)] = from[r * rows + i];
    }
    return out;
}

void ParameterSet::import(const Parameter &p, std::span<const float> data, float *to)
{
    if (p.kind != ParameterKind::LoraB) {
        std::copy(data.begin(), data.end(), to);
        return;
    }
    const std::int64_t rows = p.shape[0];
    const std::int64_t rank = p.shape[1];
    for (std::int64_t i = 0; i < rows; ++i) {
        for (std::int64_t r = 0; r < rank; ++r)
            to[r * rows + i] = data[static_cast<std::size_t>(i * rank + r)];
    }
}

} // namespace luthier::nn
