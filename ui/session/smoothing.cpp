// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/smoothing.h"

#include "session/growing.h"

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

/// That of the weights of an exponential average.
double gaussianDeviation(double weight)
{
    return std::sqrt(weight) / (1 - weight);
}

/// How many points away a value still counts.
std::size_t gaussianReach(double weight)
{
    return static_cast<std::size_t>(std::ceil(4 * gaussianDeviation(weight)));
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

std::vector<double> smoothGaussian(std::span<const double> values, double weight)
{
    Smoother smoother(Smoothing::Gaussian, weight);
    smoother.update({}, values);
    return smoother.smoothed();
}

template <typename T>
std::size_t BasicSmoother<T>::update(std::span<const double> x, std::span<const double> values)
{
    const std::size_t before = m_out.size();
    begin(x, values);
    const std::size_t kept = std::min(before, m_out.size());
    if (m_out.empty())
        m_out.reserve(values.size());
    makeRoom(m_out, values.size());
    if (m_kind == Smoothing::Gaussian)
        addGaussian(values);
    else
        goOn(x, values);
    return kept;
}

/// Starts again when what is new changes what was there.
template <typename T>
void BasicSmoother<T>::begin(std::span<const double> x, std::span<const double> values)
{
    if (!isFresh(x, values))
        return;
    m_out.clear();
    m_last = m_kind == Smoothing::LlamaFactory && !values.empty() ? values.front() : 0;
    m_power = 1;
    m_sum = 0;
    m_distance = -1;
}

template <typename T>
bool BasicSmoother<T>::isFresh(std::span<const double> x, std::span<const double> values)
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
    } else if (m_kind == Smoothing::Gaussian && !isFresh && m_out.size() < values.size()) {
        // Those that did not see all that lies behind them yet are made again.
        m_out.resize(m_out.size() - std::min(m_out.size(), gaussianReach(m_weight)));
    }
    return isFresh;
}

/// Block by block, so that the compiler may take several values at once.
template <typename T>
void BasicSmoother<T>::addGaussian(std::span<const double> values)
{
    constexpr std::size_t kBlock = 512;
    const std::size_t reach = gaussianReach(m_weight);
    const double deviation = gaussianDeviation(m_weight);
    std::vector<double> kernel(2 * reach + 1, 1.0);
    for (std::size_t i = 0; i < kernel.size() && reach > 0; ++i) {
        const double away = (static_cast<double>(i) - static_cast<double>(reach)) / deviation;
        kernel[i] = std::exp(-0.5 * away * away);
    }
    std::vector<double> known(kBlock + 2 * reach); // 0 where there is none
    std::vector<double> isKnown(known.size());
    std::vector<double> sum(kBlock);
    std::vector<double> weights(kBlock);
    for (std::size_t begin = m_out.size(); begin < values.size(); begin = m_out.size()) {
        const std::size_t count = std::min(kBlock, values.size() - begin);
        for (std::size_t i = 0; i < count + 2 * reach; ++i) {
            const std::size_t at = begin + i; // with reach more in front
            const bool has = at >= reach && at - reach < values.size() && std::isfinite(values[at - reach]);
            known[i] = has ? values[at - reach] : 0;
            isKnown[i] = has ? 1 : 0;
        }
        std::fill(sum.begin(), sum.end(), 0.0);
        std::fill(weights.begin(), weights.end(), 0.0);
        for (std::size_t k = 0; k < kernel.size(); ++k) {
            const double share = kernel[k];
            for (std::size_t i = 0; i < count; ++i) {
                sum[i] += share * known[i + k];
                weights[i] += share * isKnown[i + k];
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const double value = values[begin + i];
            m_out.push_back(static_cast<T>(std::isfinite(value) ? sum[i] / weights[i] : value));
        }
    }
}

template <typename T>
void BasicSmoother<T>::goOn(std::span<const double> x, std::span<const double> values)
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
        m_out.push_back(static_cast<T>(next(values[i])));
    }
}

template <typename T>
double BasicSmoother<T>::next(double value)
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
    case Smoothing::Gaussian: // in blocks, see addGaussian
        break;
    }
    if (!std::isfinite(value))
        return value;
    m_last = m_last * m_decay + value;
    m_sum = m_sum * m_decay + 1;
    return m_last / m_sum;
}

template class BasicSmoother<double>;
template class BasicSmoother<float>;

} // namespace luthier
