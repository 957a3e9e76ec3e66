// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows in one block of fixed length, so that no token is wasted on padding (contract §3.7, §3.8).
#pragma once

#include "data/example.h"

namespace luthier
{

/// Fills knapsacks of @p capacity: the largest length that still fits, again and again. Gives indices into @p lengths;
/// of equal lengths the later one is taken first. Every length is at most @p capacity.
std::vector<std::vector<std::size_t>> fillKnapsacks(const std::vector<std::uint64_t> &lengths, std::uint64_t capacity);

/// Packs @p examples (one processing group) into blocks of @p blockLength tokens with at least one pad at the end.
/// @p neat numbers the rows of a block in sequenceIds, so that attention can keep them apart; otherwise all are 1.
/// Examples of blockLength tokens or more are left out and their indices put into @p tooLong.
std::vector<EncodedExample> packExamples(std::vector<EncodedExample> &&examples, std::uint64_t blockLength,
    std::int32_t padId, bool neat, std::vector<std::size_t> &tooLong);

/// Pre-training: the tokens of all @p examples in a row, cut into full blocks; the rest is left out.
std::vector<EncodedExample> cutIntoBlocks(const std::vector<EncodedExample> &examples, std::uint64_t blockLength);

} // namespace luthier
