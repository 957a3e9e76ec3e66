// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/statistics.h"

#include "data/packing.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::uint64_t kCutoffStep = 64;
constexpr std::size_t kTypicalLengths = 64;

std::uint32_t percentile(const std::vector<std::uint32_t> &sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace

LengthStatistics lengthStatistics(const EncodedSet &set, std::uint64_t cutoffLen, std::uint64_t groupRows)
{
    LengthStatistics out;
    out.rows = set.examples.size();
    out.dropped = set.dropped.size();
    if (set.examples.empty())
        return out;
    std::vector<std::uint32_t> lengths;
    for (const EncodedExample &example : set.examples) {
        lengths.push_back(example.fullLength);
        out.tokens += example.fullLength;
        out.usedTokens += std::min<std::uint64_t>(example.fullLength, cutoffLen);
        out.overCutoff += example.fullLength > cutoffLen ? 1 : 0;
        const auto first = example.labels.begin() + (example.labels.empty() ? 0 : 1);
        const auto ignored = std::count(first, example.labels.end(), kIgnoredLabel);
        const auto trained = static_cast<std::uint64_t>((example.labels.end() - first) - ignored);
        out.trainedTokens += trained;
        out.untrainedRows += trained == 0 ? 1 : 0;
    }
    std::uint64_t blocks = 0;
    const std::uint64_t capacity = cutoffLen > 1 ? cutoffLen - 1 : 1; // a packed block ends with a pad
    groupRows = std::max<std::uint64_t>(groupRows, 1);
    for (std::size_t at = 0; at < lengths.size(); at += static_cast<std::size_t>(groupRows)) {
        const std::size_t end = std::min(lengths.size(), at + static_cast<std::size_t>(groupRows));
        std::vector<std::uint64_t> group;
        for (std::size_t i = at; i < end; ++i)
            group.push_back(std::min<std::uint64_t>(lengths[i], capacity));
        blocks += fillKnapsacks(group, capacity).size();
    }
    std::sort(lengths.begin(), lengths.end());
    const auto rows = static_cast<double>(out.rows);
    out.minimum = lengths.front();
    out.maximum = lengths.back();
    out.mean = static_cast<double>(out.tokens) / rows;
    out.p50 = percentile(lengths, 0.50);
    out.p90 = percentile(lengths, 0.90);
    out.p95 = percentile(lengths, 0.95);
    out.p99 = percentile(lengths, 0.99);
    out.shareOverCutoff = static_cast<double>(out.overCutoff) / rows;
    out.rowsPerBlock = blocks > 0 ? rows / static_cast<double>(blocks) : 0;
    const std::size_t count = std::min(lengths.size(), kTypicalLengths);
    for (std::size_t i = 0; i < count; ++i)
        out.typicalLengths.push_back(static_cast<std::uint32_t>(
            std::min<std::uint64_t>(lengths[(2 * i + 1) * lengths.size() / (2 * count)], cutoffLen)));
    out.suggestedCutoff = (std::max<std::uint64_t>(out.p99, 1) + kCutoffStep - 1) / kCutoffStep * kCutoffStep;
    return out;
}

} // namespace luthier
