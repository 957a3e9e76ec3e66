// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of which sets are used, and in what order: sampling, mixing, the validation split, the epochs.
#pragma once

#include "base/result.h"
#include "config/choices.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace luthier
{

/// A row of a set: indices into the list of sets and into its file.
struct RowRef {
    std::uint32_t dataset = 0;
    std::uint64_t row = 0;
    bool operator==(const RowRef &) const = default;
};

/// The order of rows after mixing sets of @p lengths rows: @p RowRef::row counts within each set. @p probabilities
/// (one per set) are for the interleaving strategies only. As datasets.interleave_datasets does, with empty sets
/// counted as used up. Errors: a wrong number of probabilities, or none above zero.
Result<std::vector<RowRef>> mixRows(MixStrategy strategy, const std::vector<std::uint64_t> &lengths,
    const std::vector<double> &probabilities, std::uint64_t seed);

/// val_size: a whole number of rows, or a share. Python's 1 and 1.0 mean different things, so the form is kept.
struct ValidationSize {
    double value = 0;
    bool isInteger = false;

    bool isSet() const { return value > 1e-6; }
};

struct RowSplit {
    std::vector<std::uint64_t> train;
    std::vector<std::uint64_t> validation;
};

/// Shuffles rows 0 … @p count - 1 by numpy's default_rng(seed) and gives the first ones to validation: the number
/// itself above 1 (rounded down), else the share rounded up. Errors: a part that would be empty, a share of 1.0.
Result<RowSplit> trainValidationSplit(std::uint64_t count, ValidationSize size, std::uint64_t seed);

/// The order in which epoch @p epoch (from 0) visits @p count examples: torch.randperm seeded with seed + epoch.
std::vector<std::uint64_t> epochOrder(std::uint64_t count, std::uint64_t seed, std::uint64_t epoch);

/// Contiguous groups of rows that are processed together (packing and KTO pairs never cross them): @p count rows cut
/// into @p workers shards, each into batches of @p batch rows. Pairs of (first, behind the last).
std::vector<std::pair<std::uint64_t, std::uint64_t>> processingGroups(
    std::uint64_t count, std::uint64_t batch, std::uint64_t workers);

} // namespace luthier
