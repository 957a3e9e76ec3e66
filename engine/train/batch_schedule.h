// SPDX-License-Identifier: GPL-3.0-or-later
// Which examples every micro-batch of a run holds: transformers' step arithmetic over torch's shuffles. A pure
// function of settings and position, so that a resumed run needs no replay.
#pragma once

#include "config/train_config.h"
#include "data/example.h"
#include "nn/decoder.h"

#include <span>

namespace luthier
{

/// Rows of the padded batch LLaMA-Factory would make: its length and what it counts as tokens seen.
struct PaddedSize {
    std::int64_t rows = 0;
    std::int64_t length = 0;
    std::int64_t tokens() const { return rows * length; }
};

class BatchSchedule
{
public:
    /// Errors: a sampling strategy that our engine does not have.
    static Result<BatchSchedule> create(const std::vector<EncodedExample> &examples, const TrainConfig &config);

    std::int64_t totalSteps() const { return m_totalSteps; }
    std::int64_t stepsPerEpoch() const { return m_stepsPerEpoch; }
    std::int64_t microBatchesPerEpoch() const { return m_microBatches; }
    /// Epochs begun by the last step.
    std::int64_t epochCount() const { return m_epochs; }
    /// The fraction of epochs asked for (samples per second count with it).
    double epochsAsked() const { return m_epochsAsked; }

    std::int64_t epochOf(std::int64_t step) const { return step / m_stepsPerEpoch; }
    bool endsEpoch(std::int64_t step) const { return (step + 1) % m_stepsPerEpoch == 0; }
    /// Micro-batches of optimizer step @p step (from 0), as lists of example indices.
    std::vector<std::vector<std::size_t>> step(std::int64_t step);
    /// Epochs done after step @p step, as transformers writes it.
    double epochAfter(std::int64_t step) const;

    /// The largest pass of the run when micro-batches are cut as by passesOf. Of a run so long that walking all its
    /// batches would keep it waiting, a bound: as if the largest rows came together.
    StepShape largestShape(std::int64_t tokensPerPass);

private:
    struct Row {
        std::int64_t length = 0; ///< Without padding, as passesOf counts.
        StepShape shape;
    };
    explicit BatchSchedule(const std::vector<EncodedExample> &examples);
    const std::vector<std::uint64_t> &order(std::int64_t epoch);
    std::span<const std::uint64_t> batchOf(const std::vector<std::uint64_t> &rows, std::int64_t batch) const;
    StepShape shapeBound(std::int64_t tokensPerPass) const;

    std::vector<Row> m_rows;
    std::int64_t m_batchSize = 1;
    std::int64_t m_accumulation = 1;
    std::int64_t m_microBatches = 0;
    std::int64_t m_stepsPerEpoch = 1;
    std::int64_t m_totalSteps = 0;
    std::int64_t m_epochs = 0;
    double m_epochsAsked = 0;
    bool m_shuffles = true;
    std::uint64_t m_seed = 42;
    std::int64_t m_orderEpoch = -1;
    std::vector<std::uint64_t> m_order;
};

/// Cuts a micro-batch into passes of at most @p tokens tokens (a longer example is a pass of its own). Gradients of a
/// sum are sums of gradients, so only memory notices.
std::vector<std::vector<std::size_t>> passesOf(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t tokens);

/// Sequences laid end to end without padding; @p multipleOf is what LLaMA-Factory would pad row lengths to.
nn::MicroBatch microBatch(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t multipleOf);
PaddedSize paddedSize(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t multipleOf);
/// What transformers takes as the sequence length of the whole batch in length-dependent rotary embeddings.
std::int64_t ropeLength(
    const std::vector<EncodedExample> &examples, std::span<const std::size_t> which, std::int64_t multipleOf);
/// Labels other than −100 in the whole rows, the first position included.
std::int64_t labelCount(const std::vector<EncodedExample> &examples, std::span<const std::size_t> which);

/// Sizes of one micro-batch of the given examples.
StepShape shapeOf(const std::vector<EncodedExample> &examples, std::span<const std::size_t> which);
StepShape largest(const StepShape &a, const StepShape &b);

} // namespace luthier
