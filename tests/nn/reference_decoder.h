// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder once more, written plainly on LibTorch's operators: scores of all pairs of tokens, one mask, autograd.
#pragma once

#include "formats/adapter_matcher.h"
#include "nn/decoder.h"
#include "support/tiny_model.h"

#include <ATen/core/Tensor.h>

namespace luthier::test
{

class ReferenceDecoder
{
public:
    /// @p adapter and its tensors may be absent. With them they are what gradients are taken of, otherwise the weights.
    ReferenceDecoder(
        const TinyModel &model, const AdapterConfig *adapter = nullptr, const TinyTensors &adapterTensors = {});

    /// [tokens, vocab]
    std::vector<float> logits(const nn::MicroBatch &batch) const;
    /// Σ cross-entropy over the batch's loss rows.
    double loss(const nn::MicroBatch &batch) const;
    /// Gradients of scale·Σ cross-entropy by tensor name.
    TinyTensors gradients(const nn::MicroBatch &batch, double scale) const;

private:
    at::Tensor forward(const nn::MicroBatch &batch) const;
    at::Tensor linear(const at::Tensor &x, const LinearSpec &spec) const;
    at::Tensor weight(const std::string &name) const;
    at::Tensor rotated(const at::Tensor &x, const RopeSpec &rope, const nn::MicroBatch &batch) const;

    const TinyModel &m_model;
    std::optional<AdapterMatcher> m_matcher;
    bool m_dora = false;
    std::map<std::string, at::Tensor> m_weights;
    std::map<std::string, at::Tensor> m_adapter;
};

} // namespace luthier::test
