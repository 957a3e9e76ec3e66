// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/rope.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace luthier
{

namespace
{

// base ^ (2i / dim), i = 0 … dim/2 - 1
std::vector<float> wavelengths(double base, std::int64_t dim)
{
    std::vector<float> out(static_cast<std::size_t>(dim / 2));
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = std::pow(static_cast<float>(base), static_cast<float>(2 * i) / static_cast<float>(dim));
    return out;
}

std::vector<float> inverted(std::vector<float> values)
{
    for (float &value : values)
        value = 1.0f / value;
    return values;
}

double yarnScale(double factor, double mscale)
{
    return factor <= 1 ? 1.0 : 0.1 * mscale * std::log(factor) + 1.0;
}

double impliedFactor(const RopeSpec &rope)
{
    return rope.factor > 0 ? rope.factor
                           : static_cast<double>(rope.maxPositions) / static_cast<double>(rope.originalMaxPositions);
}

RopeFrequencies yarn(const RopeSpec &rope, std::int64_t dim)
{
    const double factor = impliedFactor(rope);
    const double original = static_cast<double>(rope.originalMaxPositions);
    const auto correctionDim = [&](double rotations) {
        return static_cast<double>(dim) * std::log(original / (rotations * 2 * std::numbers::pi))
            / (2 * std::log(rope.theta));
    };
    double low = correctionDim(rope.betaFast);
    double high = correctionDim(rope.betaSlow);
    if (rope.truncate) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, static_cast<double>(dim - 1));
    if (low == high)
        high += 0.001; // as the reference does, against a division by zero

    RopeFrequencies out;
    out.inverse = wavelengths(rope.theta, dim);
    for (std::size_t i = 0; i < out.inverse.size(); ++i) {
        const float extrapolated = 1.0f / out.inverse[i];
        const float interpolated = 1.0f / (static_cast<float>(factor) * out.inverse[i]);
        const float ramp =
            std::clamp((static_cast<float>(i) - static_cast<float>(low)) / static_cast<float>(high - low), 0.0f, 1.0f);
        const float keep = 1.0f - ramp;
        out.inverse[i] = interpolated * (1.0f - keep) + extrapolated * keep;
    }
    if (rope.attentionFactor)
        out.attentionFactor = *rope.attentionFactor;
    else if (rope.mscale.value_or(0) != 0 && rope.mscaleAllDim.value_or(0) != 0)
        out.attentionFactor = yarnScale(factor, *rope.mscale) / yarnScale(factor, *rope.mscaleAllDim);
    else
        out.attentionFactor = yarnScale(factor, 1);
    return out;
}

RopeFrequencies longRope(const RopeSpec &rope, std::int64_t dim, std::int64_t sequenceLength)
{
    const std::vector<double> &factors =
        sequenceLength > rope.originalMaxPositions ? rope.longFactor : rope.shortFactor;
    RopeFrequencies out;
    out.inverse = wavelengths(rope.theta, dim);
    for (std::size_t i = 0; i < out.inverse.size(); ++i)
        out.inverse[i] = 1.0f / (static_cast<float>(factors[i]) * out.inverse[i]);
    const double factor = impliedFactor(rope);
    if (rope.attentionFactor)
        out.attentionFactor = *rope.attentionFactor;
    else if (factor > 1)
        out.attentionFactor =
            std::sqrt(1 + std::log(factor) / std::log(static_cast<double>(rope.originalMaxPositions)));
    return out;
}

std::vector<float> llama3(const RopeSpec &rope, std::int64_t dim)
{
    std::vector<float> inverse = inverted(wavelengths(rope.theta, dim));
    const auto original = static_cast<float>(rope.originalMaxPositions);
    const auto factor = static_cast<float>(rope.factor);
    const auto lowFactor = static_cast<float>(rope.lowFreqFactor);
    const auto highFactor = static_cast<float>(rope.highFreqFactor);
    const auto low = static_cast<float>(static_cast<double>(rope.originalMaxPositions) / rope.lowFreqFactor);
    const auto high = static_cast<float>(static_cast<double>(rope.originalMaxPositions) / rope.highFreqFactor);
    for (float &value : inverse) {
        const float wavelength = static_cast<float>(2 * std::numbers::pi) / value;
        if (wavelength > low) {
            value /= factor;
        } else if (wavelength >= high) {
            const float smooth = (original / wavelength - lowFactor) / (highFactor - lowFactor);
            value = (1 - smooth) * value / factor + smooth * value;
        }
    }
    return inverse;
}

std::vector<float> dynamic(const RopeSpec &rope, std::int64_t dim, std::int64_t sequenceLength)
{
    const auto maximum = static_cast<double>(rope.maxPositions);
    const auto length = static_cast<double>(std::max(sequenceLength, rope.maxPositions));
    const double stretch = rope.factor * length / maximum - (rope.factor - 1);
    const auto width = static_cast<double>(dim);
    return inverted(wavelengths(rope.theta * std::pow(stretch, width / (width - 2)), dim));
}

} // namespace

std::string_view name(RopeType type)
{
    switch (type) {
    case RopeType::Default:
        return "default";
    case RopeType::Linear:
        return "linear";
    case RopeType::Dynamic:
        return "dynamic";
    case RopeType::Yarn:
        return "yarn";
    case RopeType::LongRope:
        return "longrope";
    case RopeType::Llama3:
        return "llama3";
    }
    return "default";
}

RopeFrequencies ropeFrequencies(const RopeSpec &rope, std::int64_t headDim, std::int64_t sequenceLength)
{
    const std::int64_t dim = rope.rotaryDim(headDim);
    RopeFrequencies out;
    switch (rope.type) {
    case RopeType::Default:
        out.inverse = inverted(wavelengths(rope.theta, dim));
        break;
    case RopeType::Linear:
        out.inverse = inverted(wavelengths(rope.theta, dim));
        for (float &value : out.inverse)
            value /= static_cast<float>(rope.factor);
        break;
    case RopeType::Dynamic:
        out.inverse = dynamic(rope, dim, sequenceLength);
        break;
    case RopeType::Yarn:
        out = yarn(rope, dim);
        break;
    case RopeType::LongRope:
        out = longRope(rope, dim, sequenceLength);
        break;
    case RopeType::Llama3:
        out.inverse = llama3(rope, dim);
        break;
    }
    for (std::size_t i = 0; i < rope.divisors.size() && i < out.inverse.size(); ++i)
        out.inverse[i] /= rope.divisors[i];
    return out;
}

} // namespace luthier
