// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/smoothing.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::size_t kExactCount = 20'000;

double llamaFactoryWeight(std::size_t count)
{
    return 1.8 * (1 / (1 + std::exp(-0.05 * static_cast<double>(count))) - 0.5);
}

bool allEqual(std::span<const double> values, double wanted)
{
    return std::all_of(values.begin(), values.end(), [wanted](double value) { return value == wanted; });
}

} // namespace

std::vector<double> smoothTensorBoard(std::span<const double> values, double weight)
{
    Smoother smoother(Smoothing::TensorBoard, weight);
    smoother.update({}, values);
    return smoother.smoothed();
}

std::vector<double> smoothLlamaFactory(std::span<const double> values)
{
    Smoother smoother(Smoothing::LlamaFactory, 0);
    smoother.update({}, values);
    return smoother.smoothed();
}

std::vector<double> smoothTimeWeighted(std::span<const double> x, std::span<const double> values, double weight)
{
    Smoother smoother(Smoothing::TimeWeighted, weight);
    smoother.update(x, values);
    return smoother.smoothed();
}

bool Smoother::update(std::span<const double> x, std::span<const double> values)
{
    const bool hasChanged = begin(x, values);
    goOn(x, values);
    return hasChanged;
}

/// Starts again when what is new changes what was there.
bool Smoother::begin(std::span<const double> x, std::span<const double> values)
{
    bool isFresh = m_out.empty() || m_out.size() > values.size();
    m_isConstant = m_isConstant || isFresh;
    if (m_kind == Smoothing::TensorBoard && m_isConstant && m_weight > 0 && !values.empty()) {
        const bool isConstant = allEqual(values.subspan(isFresh ? 0 : m_out.size()), values.front());
        isFresh = isFresh || !isConstant;
        m_isConstant = isConstant;
    } else if (m_kind == Smoothing::LlamaFactory) {
        const double weight = llamaFactoryWeight(values.size());
        isFresh = isFresh || weight != m_used;
        m_used = weight;
    } else if (m_kind == Smoothing::TimeWeighted && !values.empty()) {
        const double range = x[values.size() - 1] - x.front();
        // Every new point changes all the others a little: below what can be seen they wait in a long series.
        if (isFresh || values.size() <= kExactCount || range > 1.005 * m_used || range < m_used) {
            isFresh = true;
            m_used = range;
        }
    }
    if (!isFresh)
        return false;
    const bool hasChanged = !m_out.empty();
    m_out.clear();
    m_last = m_kind == Smoothing::LlamaFactory && !values.empty() ? values.front() : 0;
    m_power = 1;
    m_sum = 0;
    m_distance = -1;
    return hasChanged;
}

void Smoother::goOn(std::span<const double> x, std::span<const double> values)
{
    constexpr double kViewport = 1000;
    const double decay = std::min(std::sqrt(std::max(m_weight, 0.0)), 0.999);
    for (std::size_t i = m_out.size(); i < values.size(); ++i) {
        if (m_kind == Smoothing::TimeWeighted && std::isfinite(values[i])) {
            const double distance = m_sum > 0 && m_used > 0 ? (x[i] - m_lastX) / m_used * kViewport : 0;
            m_lastX = x[i];
            if (distance != m_distance) {
                m_distance = distance;
                m_decay = std::pow(decay, distance);
            }
        }
        m_out.push_back(next(values[i]));
    }
}

double Smoother::next(double value)
{
    switch (m_kind) {
    case Smoothing::TensorBoard:
        if (!std::isfinite(value) || m_isConstant || m_weight <= 0)
            return value;
        m_last = m_last * m_weight + (1 - m_weight) * value;
        m_power *= m_weight;
        return m_last / (1 - m_power);
    case Smoothing::LlamaFactory: {
        const double smoothed = (std::isfinite(m_last) ? m_last : value) * m_used + (1 - m_used) * value;
        // A value that is not finite would spoil everything behind it.
        if (std::isfinite(smoothed))
            m_last = smoothed;
        return smoothed;
    }
    case Smoothing::TimeWeighted:
        break;
    }
    if (!std::isfinite(value))
        return value;
    m_last = m_last * m_decay + value;
    m_sum = m_sum * m_decay + 1;
    return m_last / m_sum;
}

} // namespace luthier
