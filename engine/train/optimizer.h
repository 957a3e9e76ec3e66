// SPDX-License-Identifier: GPL-3.0-or-later
// AdamW over the flat blocks of a ParameterSet, with transformers' decay groups and LoRA+'s second rate.
#pragma once

#include "config/train_config.h"
#include "nn/cpu_device.h"
#include "nn/parameters.h"

namespace luthier
{

class AdamW
{
public:
    AdamW(nn::ParameterSet &parameters, cpu::Compute &compute, const TrainConfig &config);

    /// Total 2-norm of the gradients.
    double gradientNorm();
    /// One update at @p learningRate; gradients are first multiplied by @p gradientScale, then zeroed.
    void step(double learningRate, double gradientScale);
    void zeroGradients();

    std::int64_t stepsDone() const { return m_steps; }
    void setStepsDone(std::int64_t steps) { m_steps = steps; }

private:
    /// A piece of the flat blocks with one rate and one decay.
    struct Piece {
        std::int64_t begin;
        std::int64_t end;
        double rateFactor;
        double weightDecay;
    };

    nn::ParameterSet &m_parameters;
    cpu::Compute &m_compute;
    std::vector<Piece> m_pieces;
    double m_beta1;
    double m_beta2;
    double m_epsilon;
    std::int64_t m_steps = 0;
};

} // namespace luthier
