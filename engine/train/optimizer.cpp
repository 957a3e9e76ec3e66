// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/optimizer.h"

#include "config/effective.h"

#include <cmath>

namespace luthier
{

namespace
{

constexpr std::int64_t kPiece = 1 << 16; // values a task updates; whole blocks of 8-bit moments

} // namespace

AdamW::AdamW(nn::ParameterSet &parameters, nn::Device &device, const TrainConfig &config)
    : m_parameters(parameters)
    , m_device(device)
    , m_beta1(config.training.adamBeta1)
    , m_beta2(config.training.adamBeta2)
    , m_epsilon(config.training.adamEpsilon)
{
    parameters.allocateMoments(keepsEightBitMoments(config.training));
    const std::optional<double> plus = config.finetuning.loraplusLrRatio;
    for (const nn::Parameter &p : parameters.list()) {
        // LoRA+ (Hayou et al. 2024): B and everything one-dimensional learns at ratio times the rate.
        const bool fast = p.kind == nn::ParameterKind::LoraB || p.shape.size() == 1;
        const double rate = plus && fast ? *plus : 1.0;
        const double decay = p.decays ? config.training.weightDecay : 0.0;
        for (std::int64_t begin = 0; begin < p.count; begin += kPiece) {
            m_pieces.push_back({p.offset + begin, p.offset + std::min(p.count, begin + kPiece), 0,
                static_cast<float>(decay), p.moments + begin, p.eightBit});
            m_rateFactors.push_back(rate);
        }
    }
}

double AdamW::gradientNorm()
{
    return std::sqrt(m_device.sumOfSquares(m_parameters.blocks().gradients, m_pieces));
}

void AdamW::step(double learningRate, double gradientScale)
{
    const std::int64_t steps = m_steps + 1;
    cpu::AdamStep common{};
    common.beta1 = static_cast<float>(m_beta1);
    common.beta2 = static_cast<float>(m_beta2);
    common.epsilon = static_cast<float>(m_epsilon);
    common.gradientScale = static_cast<float>(gradientScale);
    common.biasCorrection1 = 1 - std::pow(m_beta1, static_cast<double>(steps));
    common.biasCorrection2 = 1 - std::pow(m_beta2, static_cast<double>(steps));
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        m_pieces[i].learningRate = static_cast<float>(learningRate * m_rateFactors[i]);
    m_device.adamW(m_parameters.blocks(), m_pieces, common);
    m_steps = steps;
}

} // namespace luthier
