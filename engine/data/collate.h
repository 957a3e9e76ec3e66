// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a micro-batch side by side, padded to one length (contract §3.9).
#pragma once

#include "data/data_settings.h"
#include "data/example.h"

#include <span>

namespace luthier
{

struct CollateOptions {
    std::int32_t padId = 0;
    std::uint64_t multiple = 8; ///< The length is rounded up to it; 1 when nothing is trained.
    bool ignorePadForLoss = true; ///< Labels of padding are kIgnoredLabel, otherwise padId.
    bool padLeft = false; ///< For generation: prompts end at the same place.
};

/// Row-major matrices of rows × length.
struct Batch {
    std::uint64_t rows = 0;
    std::uint64_t length = 0;
    std::uint64_t labelLength = 0; ///< Differs from length only for prediction.
    std::vector<std::int32_t> inputIds;
    std::vector<std::int32_t> labels; ///< rows × labelLength
    std::vector<std::int32_t> sequenceIds; ///< A query sees keys of its own number at or before it; 0 is padding.
    std::vector<std::int32_t> positionIds; ///< Empty unless packed: then 0, 1, … per row.
};

/// Pads @p examples. For reward models and DPO the batch has twice as many rows: all chosen answers, then all rejected
/// ones. @p examples is not empty.
Batch collate(std::span<const EncodedExample *const> examples, DataStage stage, const CollateOptions &options);

/// KTO: the same prompts with the answers of other rows.
Batch collateOther(std::span<const EncodedExample *const> examples, const CollateOptions &options);

} // namespace luthier
