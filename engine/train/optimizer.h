// SPDX-License-Identifier: GPL-3.0-or-later
// AdamW over the flat blocks of a ParameterSet, with transformers' decay groups and LoRA+'s second rate. Its moments
// are fp32, or as bitsandbytes' 8-bit optimizers hold them.
#pragma once

#include "config/train_config.h"
#include "nn/device.h"
#include "nn/parameters.h"

namespace luthier
{

class AdamW
{
public:
    /// Gives @p parameters moments of zero.
    AdamW(nn::ParameterSet &parameters, nn::Device &device, const TrainConfig &config);

    /// Total 2-norm of the gradients.
    double gradientNorm();
    /// One update at @p learningRate; gradients are first multiplied by @p gradientScale, then zeroed. When the device
    /// lacks memory for it, nothing has changed.
    void step(double learningRate, double gradientScale);
    void zeroGradients() { m_parameters.zeroGradients(); }

    std::int64_t stepsDone() const { return m_steps; }
    void setStepsDone(std::int64_t steps) { m_steps = steps; }

private:
    nn::ParameterSet &m_parameters;
    nn::Device &m_device;
    std::vector<nn::AdamPiece> m_pieces;
    std::vector<double> m_rateFactors; ///< Of the pieces.
    double m_beta1;
    double m_beta2;
    double m_epsilon;
    std::int64_t m_steps = 0;
};

} // namespace luthier
