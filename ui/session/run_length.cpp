// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_length.h"

#include "config/effective.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

/// As trainValidationSplit counts: a number of rows from 1 on (rounded down), a share below it (rounded up).
std::int64_t evaluationRows(double valSize, std::int64_t rows)
{
    if (!(valSize > 1e-6))
        return 0;
    const double wanted = valSize > 1 ? std::floor(valSize) : std::ceil(valSize * static_cast<double>(rows));
    return static_cast<std::int64_t>(std::min(wanted, static_cast<double>(rows)));
}

} // namespace

RunLength runLength(const TrainConfig &config, std::int64_t rows)
{
    RunLength length;
    length.evalRows = config.data.evalDataset.empty() ? evaluationRows(config.data.valSize, rows) : 0;
    length.trainRows = std::max<std::int64_t>(0, rows - length.evalRows);
    const TrainingParams &t = config.training;
    const std::int64_t batch = std::max<std::int64_t>(1, t.perDeviceTrainBatchSize);
    const std::int64_t accumulation = std::max<std::int64_t>(1, t.gradientAccumulationSteps);
    const std::int64_t batches = length.trainRows / batch + (length.trainRows % batch != 0 && !t.dataloaderDropLast);
    if (batches == 0)
        return length;
    length.stepsPerEpoch = batches / accumulation + (batches % accumulation != 0);
    if (t.maxSteps > 0) {
        length.totalSteps = t.maxSteps;
        return length;
    }
    constexpr double kMost = 9e18;
    const double total = std::ceil(t.numTrainEpochs * static_cast<double>(length.stepsPerEpoch));
    length.totalSteps = total > 0 && total < kMost ? static_cast<std::int64_t>(total) : 0;
    return length;
}

std::int64_t evaluationCount(const TrainingParams &training, const RunLength &length)
{
    if (length.evalRows == 0 || length.totalSteps == 0 || training.evalStrategy == IntervalStrategy::No)
        return 0;
    if (training.evalStrategy == IntervalStrategy::Epoch) {
        const std::int64_t perEpoch = std::max<std::int64_t>(1, length.stepsPerEpoch);
        return (length.totalSteps + perEpoch - 1) / perEpoch;
    }
    double every = effectiveEvalSteps(training).value_or(training.loggingSteps);
    if (every < 1)
        every = std::ceil(every * static_cast<double>(length.totalSteps));
    const auto steps = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::min(every, 9e18)));
    return (length.totalSteps + steps - 1) / steps;
}

} // namespace luthier
