// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/optimizer.h"

#include <cmath>
#include <cstring>

namespace luthier
{

namespace
{

constexpr std::int64_t kPiece = 1 << 16; // values a task updates

} // namespace

AdamW::AdamW(nn::ParameterSet &parameters, cpu::Compute &compute, const TrainConfig &config)
    : m_parameters(parameters)
    , m_compute(compute)
    , m_beta1(config.training.adamBeta1)
    , m_beta2(config.training.adamBeta2)
    , m_epsilon(config.training.adamEpsilon)
{
    const std::optional<double> plus = config.finetuning.loraplusLrRatio;
    for (const nn::Parameter &p : parameters.list()) {
        // LoRA+ (Hayou et al. 2024): B and everything one-dimensional learns at ratio times the rate.
        const bool fast = p.kind == nn::ParameterKind::LoraB || p.shape.size() == 1;
        const double rate = plus && fast ? *plus : 1.0;
        const double decay = p.decays ? config.training.weightDecay : 0.0;
        for (std::int64_t begin = 0; begin < p.count; begin += kPiece)
            m_pieces.push_back({p.offset + begin, p.offset + std::min(p.count, begin + kPiece), rate, decay});
    }
}

double AdamW::gradientNorm()
{
    const float *gradients = m_parameters.gradients().data();
    std::vector<double> sums(m_pieces.size());
    m_compute.pool().run(static_cast<std::int64_t>(m_pieces.size()), [&](std::int64_t i, int) {
        const Piece &piece = m_pieces[static_cast<std::size_t>(i)];
        sums[static_cast<std::size_t>(i)] =
            m_compute.k().sumOfSquares(gradients + piece.begin, piece.end - piece.begin);
    });
    double total = 0;
    for (const double sum : sums)
        total += sum;
    return std::sqrt(total);
}

void AdamW::step(double learningRate, double gradientScale)
{
    ++m_steps;
    cpu::AdamStep base{};
    base.beta1 = static_cast<float>(m_beta1);
    base.beta2 = static_cast<float>(m_beta2);
    base.epsilon = static_cast<float>(m_epsilon);
    base.gradientScale = static_cast<float>(gradientScale);
    base.biasCorrection1 = 1 - std::pow(m_beta1, static_cast<double>(m_steps));
    base.biasCorrection2 = 1 - std::pow(m_beta2, static_cast<double>(m_steps));
    float *values = m_parameters.values().data();
    float *gradients = m_parameters.gradients().data();
    float *first = m_parameters.firstMoments().data();
    float *second = m_parameters.secondMoments().data();
    m_compute.pool().run(static_cast<std::int64_t>(m_pieces.size()), [&](std::int64_t i, int) {
        const Piece &piece = m_pieces[static_cast<std::size_t>(i)];
        cpu::AdamStep step = base;
        step.learningRate = static_cast<float>(learningRate * piece.rateFactor);
        step.weightDecay = static_cast<float>(piece.weightDecay);
        const std::int64_t count = piece.end - piece.begin;
        m_compute.k().adamW(
            values + piece.begin, gradients + piece.begin, first + piece.begin, second + piece.begin, count, step);
        std::memset(gradients + piece.begin, 0, static_cast<std::size_t>(count) * sizeof(float));
    });
}

void AdamW::zeroGradients()
{
    const auto gradients = m_parameters.gradients();
    std::memset(gradients.data(), 0, gradients.size() * sizeof(float));
}

} // namespace luthier
