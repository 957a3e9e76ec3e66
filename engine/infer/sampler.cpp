// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/sampler.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace luthier
{

namespace
{

std::int32_t largest(std::span<const float> logits)
{
    return static_cast<std::int32_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

} // namespace

std::int32_t sampleToken(
    std::span<float> logits, std::span<const std::int32_t> context, const SamplingOptions &options, std::uint64_t draw)
{
    if (options.repetitionPenalty != 1.0) {
        std::vector<std::int32_t> seen(context.begin(), context.end());
        std::sort(seen.begin(), seen.end());
        seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
        const auto penalty = static_cast<float>(options.repetitionPenalty);
        for (const std::int32_t id : seen) {
            float &logit = logits[static_cast<std::size_t>(id)];
            logit = logit > 0 ? logit / penalty : logit * penalty;
        }
    }
    if (options.greedy || options.temperature <= 0)
        return largest(logits);

    std::vector<std::int32_t> order(logits.size());
    std::iota(order.begin(), order.end(), 0);
    const auto above = [&](std::int32_t a, std::int32_t b) {
        const float x = logits[static_cast<std::size_t>(a)];
        const float y = logits[static_cast<std::size_t>(b)];
        return x != y ? x > y : a < b;
    };
    const std::size_t kept =
        options.topK > 0 ? std::min<std::size_t>(order.size(), static_cast<std::size_t>(options.topK)) : order.size();
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), above);
    order.resize(kept);
    std::vector<double> weights;
    const double best = static_cast<double>(logits[static_cast<std::size_t>(order.front())]);
    for (const std::int32_t id : order)
        weights.push_back(
            std::exp((static_cast<double>(logits[static_cast<std::size_t>(id)]) - best) / options.temperature));
    double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    // The smallest set of likeliest tokens whose share reaches top-p; the one that crosses the line stays.
    double cumulated = 0;
    std::size_t count = 0;
    while (count < weights.size() && (count == 0 || cumulated / total < options.topP))
        cumulated += weights[count++];
    total = cumulated;
    const CounterRandom random(options.seed, draw);
    double target = static_cast<double>(random.uniform(0)) * total;
    for (std::size_t i = 0; i < count; ++i) {
        target -= weights[i];
        if (target < 0)
            return order[i];
    }
    return order[count - 1];
}

} // namespace luthier
