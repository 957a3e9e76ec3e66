// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batch_schedule.h"

#include "data/row_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace luthier
{

namespace
{

// Tokens of an example that are worth computing: padding at the end of a packed block is not.
std::size_t usefulLength(const EncodedExample &example)
{
    std::size_t length = example.inputIds.size();
    if (example.positionIds.empty())
        return length;
    while (length > 1 && example.labels[length - 1] == kIgnoredLabel && example.positionIds[length - 1] == 0)
        --length;
    return length;
}

// Calls visit(begin, end) for every run of tokens that attend to each other.
template <typename Visit>
void forEachSequence(const EncodedExample &example, std::size_t length, const Visit &visit)
{
    std::size_t begin = 0;
    for (std::size_t t = 1; t <= length; ++t) {
        const bool ends =
            t == length || (!example.sequenceIds.empty() && example.sequenceIds[t] != example.sequenceIds[t - 1]);
        if (!ends)
            continue;
        if (example.sequenceIds.empty() || example.sequenceIds[begin] != 0)
            visit(begin, t);
        begin = t;
    }
}

} // namespace

Result<BatchSchedule> BatchSchedule::create(const std::vector<EncodedExample> &examples, const TrainConfig &config)
{
    const TrainingParams &t = config.training;
    BatchSchedule schedule(examples);
    const auto rows = static_cast<std::int64_t>(examples.size());
    schedule.m_batchSize = std::max<std::int64_t>(1, t.perDeviceTrainBatchSize);
    schedule.m_accumulation = std::max<std::int64_t>(1, t.gradientAccumulationSteps);
    schedule.m_microBatches =
        t.dataloaderDropLast ? rows / schedule.m_batchSize : (rows + schedule.m_batchSize - 1) / schedule.m_batchSize;
    if (schedule.m_microBatches == 0)
        return Error{ErrorCode::InvalidData,
            LUTHIER_TEXT("Errors", "The %1 training rows do not fill one batch of %2.")
                .arg(rows)
                .arg(schedule.m_batchSize),
            LUTHIER_TEXT("Errors", "Use a smaller batch size or more data."), "--per_device_train_batch_size"};
    if (t.trainSamplingStrategy == SamplingStrategy::GroupByLength)
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Our engine does not group rows by length: it has no padding to save."),
            LUTHIER_TEXT("Errors", "Use random or sequential."), "--train_sampling_strategy"};
    schedule.m_shuffles = t.trainSamplingStrategy == SamplingStrategy::Random && !config.finetuning.disableShuffling;
    schedule.m_seed = static_cast<std::uint64_t>(t.dataSeed.value_or(t.seed));
    schedule.m_stepsPerEpoch =
        std::max<std::int64_t>(1, (schedule.m_microBatches + schedule.m_accumulation - 1) / schedule.m_accumulation);
    const auto perEpoch = static_cast<double>(schedule.m_stepsPerEpoch);
    if (t.maxSteps > 0) {
        schedule.m_totalSteps = t.maxSteps;
        schedule.m_epochsAsked = static_cast<double>(t.maxSteps) / perEpoch;
    } else {
        schedule.m_totalSteps = static_cast<std::int64_t>(std::ceil(t.numTrainEpochs * perEpoch));
        schedule.m_epochsAsked = t.numTrainEpochs;
    }
    schedule.m_epochs = (schedule.m_totalSteps + schedule.m_stepsPerEpoch - 1) / schedule.m_stepsPerEpoch;
    return schedule;
}

const std::vector<std::uint64_t> &BatchSchedule::order(std::int64_t epoch)
{
    if (epoch == m_orderEpoch)
        return m_order;
    m_orderEpoch = epoch;
    const std::uint64_t count = m_examples->size();
    if (m_shuffles) {
        m_order = epochOrder(count, m_seed, static_cast<std::uint64_t>(epoch));
    } else {
        m_order.resize(count);
        std::iota(m_order.begin(), m_order.end(), std::uint64_t{0});
    }
    return m_order;
}

std::vector<std::vector<std::size_t>> BatchSchedule::step(std::int64_t step)
{
    const std::vector<std::uint64_t> &rows = order(epochOf(step));
    const std::int64_t first = step % m_stepsPerEpoch * m_accumulation;
    const std::int64_t last = std::min(m_microBatches, first + m_accumulation);
    std::vector<std::vector<std::size_t>> batches;
    for (std::int64_t b = first; b < last; ++b) {
        std::vector<std::size_t> batch;
        const std::int64_t end = std::min(static_cast<std::int64_t>(rows.size()), (b + 1) * m_batchSize);
        for (std::int64_t i = b * m_batchSize; i < end; ++i)
            batch.push_back(static_cast<std::size_t>(rows[static_cast<std::size_t>(i)]));
        batches.push_back(std::move(batch));
    }
    return batches;
}

double BatchSchedule::epochAfter(std::int64_t step) const
{
    const std::int64_t done = std::min(m_microBatches, (step % m_stepsPerEpoch + 1) * m_accumulation);
    return static_cast<double>(epochOf(step)) + static_cast<double>(done) / static_cast<double>(m_microBatches);
}

StepShape BatchSchedule::largestShape(std::int64_t tokensPerPass)
{
    StepShape shape;
    for (std::int64_t s = 0; s < m_totalSteps; ++s) {
        for (const auto &batch : step(s)) {
            for (const auto &pass : passesOf(*m_examples, batch, tokensPerPass))
                shape = largest(shape, shapeOf(*m_examples, pass));
        }
    }
    return shape;
}

std::vector<std::vector<std::size_t>> passesOf(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t tokens)
{
    std::vector<std::vector<std::size_t>> passes;
    std::int64_t used = 0;
    for (const std::size_t index : which) {
        const auto length = static_cast<std::int64_t>(usefulLength(examples[index]));
        if (passes.empty() || used + length > tokens) {
            passes.emplace_back();
            used = 0;
        }
        passes.back().push_back(index);
        used += length;
    }
    return passes;
}

nn::MicroBatch microBatch(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t multipleOf)
{
    nn::MicroBatch batch;
    for (const std::size_t index : which) {
        const EncodedExample &example = examples[index];
        forEachSequence(example, usefulLength(example), [&](std::size_t begin, std::size_t end) {
            const std::int64_t base = batch.tokens();
            for (std::size_t t = begin; t < end; ++t) {
                const std::int32_t position =
                    example.positionIds.empty() ? static_cast<std::int32_t>(t) : example.positionIds[t];
                batch.ids.push_back(example.inputIds[t]);
                batch.sequences.positions.push_back(position);
                // The successor may lie behind the end of this sequence: transformers shifts whole rows.
                if (t + 1 < example.labels.size() && example.labels[t + 1] != kIgnoredLabel) {
                    batch.lossRows.push_back(static_cast<std::int32_t>(base + static_cast<std::int64_t>(t - begin)));
                    batch.lossLabels.push_back(example.labels[t + 1]);
                }
            }
            batch.sequences.ends.push_back(batch.tokens());
        });
    }
    batch.ropeLength = ropeLength(examples, which, multipleOf);
    return batch;
}

std::int64_t ropeLength(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t multipleOf)
{
    std::int32_t largestPosition = -1;
    for (const std::size_t index : which) {
        for (const std::int32_t position : examples[index].positionIds)
            largestPosition = std::max(largestPosition, position);
    }
    return largestPosition >= 0 ? largestPosition + 1 : paddedSize(examples, which, multipleOf).length;
}

PaddedSize paddedSize(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t multipleOf)
{
    PaddedSize size{static_cast<std::int64_t>(which.size()), 0};
    for (const std::size_t index : which)
        size.length = std::max(size.length, static_cast<std::int64_t>(examples[index].inputIds.size()));
    size.length = (size.length + multipleOf - 1) / multipleOf * multipleOf;
    return size;
}

std::int64_t labelCount(const std::vector<EncodedExample> &examples, std::span<const std::size_t> which)
{
    std::int64_t count = 0;
    for (const std::size_t index : which) {
        const auto &labels = examples[index].labels;
        count += std::count_if(labels.begin(), labels.end(), [](std::int32_t label) { return label != kIgnoredLabel; });
    }
    return count;
}

StepShape shapeOf(const std::vector<EncodedExample> &examples, std::span<const std::size_t> which)
{
    StepShape shape;
    for (const std::size_t index : which) {
        const EncodedExample &example = examples[index];
        forEachSequence(example, usefulLength(example), [&](std::size_t begin, std::size_t end) {
            shape.tokens += static_cast<std::int64_t>(end - begin);
            shape.longest = std::max(shape.longest, static_cast<std::int64_t>(end - begin));
            for (std::size_t t = begin; t < end; ++t)
                shape.labelled += t + 1 < example.labels.size() && example.labels[t + 1] != kIgnoredLabel ? 1 : 0;
        });
    }
    return shape;
}

StepShape largest(const StepShape &a, const StepShape &b)
{
    return {std::max(a.tokens, b.tokens), std::max(a.longest, b.longest), std::max(a.labelled, b.labelled)};
}

} // namespace luthier
