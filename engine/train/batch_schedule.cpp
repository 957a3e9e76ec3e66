// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batch_schedule.h"

#include "data/row_order.h"

#include <algorithm>
#include <cmath>
#include <functional>
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

/// What largestShape looks at before it takes the bound: about half a second, or epochs enough that a run of more is
/// one without an end.
constexpr std::int64_t kWalkedRows = 4'000'000;
constexpr std::int64_t kWalkedEpochs = 8;

bool reaches(const StepShape &shape, const StepShape &bound)
{
    return shape.tokens >= bound.tokens && shape.longest >= bound.longest && shape.labelled >= bound.labelled;
}

/// The @p count largest of @p values together.
std::int64_t sumOfLargest(std::vector<std::int64_t> values, std::int64_t count)
{
    const auto last = values.begin() + std::min(count, static_cast<std::int64_t>(values.size()));
    std::partial_sort(values.begin(), last, values.end(), std::greater<>());
    return std::accumulate(values.begin(), last, std::int64_t{0});
}

// The rows of one micro-batch, cut where @p tokens would be exceeded: visit(index, begins) for each.
template <typename Indices, typename LengthOf, typename Visit>
void forEachRowOfPasses(const Indices &which, std::int64_t tokens, const LengthOf &lengthOf, const Visit &visit)
{
    std::int64_t used = 0;
    bool isFirst = true;
    for (const auto index : which) {
        const std::int64_t length = lengthOf(index);
        const bool begins = isFirst || used + length > tokens;
        used = begins ? length : used + length;
        isFirst = false;
        visit(index, begins);
    }
}

} // namespace

BatchSchedule::BatchSchedule(const std::vector<EncodedExample> &examples)
{
    m_rows.reserve(examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i)
        m_rows.push_back({static_cast<std::int64_t>(usefulLength(examples[i])), shapeOf(examples, std::span(&i, 1))});
}

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
    const std::uint64_t count = m_rows.size();
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
        const std::span<const std::uint64_t> batch = batchOf(rows, b);
        batches.emplace_back(batch.begin(), batch.end());
    }
    return batches;
}

std::span<const std::uint64_t> BatchSchedule::batchOf(const std::vector<std::uint64_t> &rows, std::int64_t batch) const
{
    const std::int64_t begin = batch * m_batchSize;
    const std::int64_t end = std::min(static_cast<std::int64_t>(rows.size()), begin + m_batchSize);
    return std::span(rows).subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

double BatchSchedule::epochAfter(std::int64_t step) const
{
    const std::int64_t done = std::min(m_microBatches, (step % m_stepsPerEpoch + 1) * m_accumulation);
    return static_cast<double>(epochOf(step)) + static_cast<double>(done) / static_cast<double>(m_microBatches);
}

StepShape BatchSchedule::shapeBound(std::int64_t tokensPerPass) const
{
    std::vector<std::int64_t> tokens;
    std::vector<std::int64_t> labelled;
    StepShape bound;
    for (const Row &row : m_rows) {
        tokens.push_back(row.shape.tokens);
        labelled.push_back(row.shape.labelled);
        bound = largest(bound, row.shape);
    }
    const std::int64_t most = std::max(bound.tokens, tokensPerPass); // a longer row is a pass of its own
    bound.tokens = std::min(most, sumOfLargest(std::move(tokens), m_batchSize));
    bound.labelled = std::min(bound.tokens, sumOfLargest(std::move(labelled), m_batchSize));
    return bound;
}

StepShape BatchSchedule::largestShape(std::int64_t tokensPerPass)
{
    const StepShape bound = shapeBound(tokensPerPass);
    StepShape shape;
    std::int64_t walked = 0;
    const std::int64_t epochs = m_shuffles ? m_epochs : std::min<std::int64_t>(1, m_epochs); // the others are alike
    for (std::int64_t epoch = 0; epoch < epochs && !reaches(shape, bound); ++epoch) {
        if (walked > kWalkedRows && epoch >= kWalkedEpochs)
            return bound;
        const std::vector<std::uint64_t> &rows = order(epoch);
        const std::int64_t stepsLeft = m_totalSteps - epoch * m_stepsPerEpoch;
        const std::int64_t batches =
            stepsLeft < m_stepsPerEpoch ? std::min(m_microBatches, stepsLeft * m_accumulation) : m_microBatches;
        for (std::int64_t b = 0; b < batches; ++b) {
            StepShape pass;
            const std::span<const std::uint64_t> batch = batchOf(rows, b);
            walked += static_cast<std::int64_t>(batch.size());
            forEachRowOfPasses(
                batch, tokensPerPass, [this](std::uint64_t row) { return m_rows[row].length; },
                [&](std::uint64_t row, bool begins) {
                    const StepShape &one = m_rows[row].shape;
                    pass = begins ? one
                                  : StepShape{pass.tokens + one.tokens, std::max(pass.longest, one.longest),
                                      pass.labelled + one.labelled};
                    shape = largest(shape, pass);
                });
        }
    }
    return shape;
}

std::vector<std::vector<std::size_t>> passesOf(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t tokens)
{
    std::vector<std::vector<std::size_t>> passes;
    forEachRowOfPasses(
        which, tokens, [&](std::size_t row) { return static_cast<std::int64_t>(usefulLength(examples[row])); },
        [&](std::size_t row, bool begins) {
            if (begins)
                passes.emplace_back();
            passes.back().push_back(row);
        });
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
