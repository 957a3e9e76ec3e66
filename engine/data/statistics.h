// SPDX-License-Identifier: GPL-3.0-or-later
// How long the rows of a set are, to choose cutoff_len and packing by.
#pragma once

#include "data/example.h"

namespace luthier
{

struct LengthStatistics {
    std::uint64_t rows = 0; ///< Examples that can be used.
    std::uint64_t dropped = 0;
    std::uint64_t tokens = 0; ///< Of all rows, before they are cut.
    std::uint64_t usedTokens = 0; ///< After they are cut.
    std::uint32_t minimum = 0;
    double mean = 0;
    std::uint32_t p50 = 0; ///< Percentiles by nearest rank: so many percent of the rows are no longer.
    std::uint32_t p90 = 0;
    std::uint32_t p95 = 0;
    std::uint32_t p99 = 0;
    std::uint32_t maximum = 0;
    std::uint64_t overCutoff = 0; ///< Rows that are cut, or dropped when packing.
    double shareOverCutoff = 0;
    std::uint64_t untrainedRows = 0; ///< Rows with no label that counts in the loss (the first position never does).
    std::uint64_t trainedTokens = 0; ///< Labels that count, after cutting.
    double rowsPerBlock = 0; ///< Packing: how many rows fill one block of cutoff_len on average.
    std::uint64_t suggestedCutoff = 0; ///< Smallest multiple of 64 that leaves 99 % of the rows whole.
    std::vector<std::uint32_t> typicalLengths; ///< After cutting: up to 64, evenly spread over the sorted rows.

    /// Of the tokens that are used, the share that counts in the loss.
    double labelledShare() const
    {
        return usedTokens > 0 ? static_cast<double>(trainedTokens) / static_cast<double>(usedTokens) : 0;
    }
};

/// Of @p set, which is encoded without packing, with limit @p cutoffLen. @p groupRows: rows packed together.
LengthStatistics lengthStatistics(const EncodedSet &set, std::uint64_t cutoffLen, std::uint64_t groupRows = 1000);

} // namespace luthier
