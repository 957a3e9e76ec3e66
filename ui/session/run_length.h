// SPDX-License-Identifier: GPL-3.0-or-later
// How many steps a run takes, before it is started: transformers' arithmetic over rows, batches and epochs.
#pragma once

#include "config/train_config.h"

#include <cstdint>

namespace luthier
{

struct RunLength {
    std::int64_t trainRows = 0;
    std::int64_t evalRows = 0;
    std::int64_t stepsPerEpoch = 0;
    std::int64_t totalSteps = 0;
};

/// For a training set of @p rows rows (blocks, when packed), of which val_size goes to evaluation. All 0 when there is
/// nothing to train on.
RunLength runLength(const TrainConfig &config, std::int64_t rows);

/// How often the evaluation set is gone through, the time at the end included.
std::int64_t evaluationCount(const TrainingParams &training, const RunLength &length);

} // namespace luthier
