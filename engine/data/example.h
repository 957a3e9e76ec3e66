// SPDX-License-Identifier: GPL-3.0-or-later
// What the trainer reads: rows as token ids with labels.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace luthier
{

/// Label of a position whose prediction is not trained.
inline constexpr std::int32_t kIgnoredLabel = -100;

struct EncodedExample {
    std::uint32_t dataset = 0; ///< Index into EncodedSet::datasets; of packed blocks, the set of its first row.
    std::uint64_t row = 0; ///< Row of that set, counted after num_samples; of packed blocks, the number of the block.
    std::vector<std::int32_t> inputIds;
    std::vector<std::int32_t> labels; ///< As many as inputIds (for prediction: the answer, of its own length).
    std::vector<std::int32_t> positionIds; ///< Packed only: restart at 0 with every row.
    std::vector<std::int32_t> sequenceIds; ///< Packed only: 1, 2, … per row and 0 on padding; all 1 unless neat.
    std::vector<std::int32_t> otherIds; ///< Pairs: the rejected answer; KTO: this prompt with another row's answer.
    std::vector<std::int32_t> otherLabels;
    bool wanted = true; ///< KTO: whether the answer is a good one.
    std::uint32_t fullLength = 0; ///< Tokens before the row was cut to cutoff_len.
};

struct DroppedRow {
    std::uint32_t dataset = 0;
    std::uint64_t row = 0; ///< As in EncodedExample.
    std::uint64_t fileRow = 0; ///< Row in the set's file, from 0.
    std::string reason;
};

struct EncodedSet {
    std::vector<std::string> datasets;
    std::vector<EncodedExample> examples;
    std::vector<DroppedRow> dropped;
    std::uint64_t rowsRead = 0; ///< Rows kept + rows dropped; a row that is sampled twice counts twice.
    std::uint64_t rowsKept = 0; ///< Rows that are in examples, before packing.
};

} // namespace luthier
