// SPDX-License-Identifier: GPL-3.0-or-later
// A step whose numbers are not finite: left out, looked into, and after three in a row the run pauses.
#include "train/training_run.h"

#include "nn/library_errors.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

namespace
{

constexpr std::int64_t kMostInARow = 3;
constexpr std::size_t kRowsNamed = 3;

bool isFinite(std::span<const float> values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

bool isFinite(const nn::Matrix &rows)
{
    for (std::int64_t r = 0; r < rows.rows; ++r) {
        if (!isFinite(std::span(rows.floats() + r * rows.stride, static_cast<std::size_t>(rows.cols))))
            return false;
    }
    return true;
}

} // namespace

// The first trained value, or gradient, that is not finite; empty: none.
std::string TrainingRun::firstNotFinite(bool gradients) const
{
    nn::ParameterSet &parameters = m_model->parameters();
    for (const nn::Parameter &p : parameters.list()) {
        const std::vector<float> values = parameters.read(p, gradients ? parameters.gradient(p) : parameters.value(p));
        if (!isFinite(values))
            return p.name;
    }
    return {};
}

Result<void> TrainingRun::checkTrained() const
{
    const std::string name = m_model ? firstNotFinite(false) : std::string();
    if (name.empty())
        return {};
    return Error{ErrorCode::NonFinite,
        LUTHIER_TEXT("Errors", "The trained weight \"%1\" is not a number: what was learnt is not usable.").arg(name),
        LUTHIER_TEXT("Errors", "Continue from an earlier checkpoint with a lower learning rate."), {}};
}

// The module whose output is the first that is not finite in this row; empty: the whole forward pass is finite.
std::string TrainingRun::firstModule(std::size_t row)
{
    const std::size_t which[] = {row};
    const nn::MicroBatch batch = microBatch(m_data.train.examples, which, 8);
    std::int64_t at = -1;
    nn::Decoder &decoder = m_model->decoder();
    decoder.hiddenStates(batch, [&](std::int64_t layer, nn::Matrix rows) {
        if (at < 0 && !isFinite(rows))
            at = layer;
    });
    if (at == 0)
        return "model.embed_tokens";
    // What enters a layer is what the one before it made; the last entry is behind the closing norm.
    if (at > 0)
        return "model.layers." + std::to_string(at - 1);
    return std::isfinite(decoder.loss(batch)) ? std::string() : std::string("lm_head");
}

Text TrainingRun::whereNotFinite(const std::vector<std::vector<std::size_t>> &batches)
{
    if (const std::string weight = firstNotFinite(false); !weight.empty())
        return LUTHIER_TEXT("Run", "the trained weight %1 itself").arg(weight);
    const std::string gradient = firstNotFinite(true);
    std::string module;
    std::string rows;
    std::size_t found = 0;
    const Result<void> looked = nn::guarded([&]() -> Result<void> {
        // Room for whole rows: those of training may be longer than those of evaluation.
        StepShape shape{1, 1, 1};
        for (const auto &batch : batches) {
            for (const std::size_t row : batch) {
                const std::size_t which[] = {row};
                shape = largest(shape, shapeOf(m_data.train.examples, which));
            }
        }
        useInferencePlan(shape);
        for (const auto &batch : batches) {
            for (const std::size_t row : batch) {
                const std::string first = firstModule(row);
                if (first.empty() || ++found > kRowsNamed)
                    continue;
                if (module.empty())
                    module = first;
                const EncodedExample &example = m_data.train.examples[row];
                rows += (rows.empty() ? "" : ", ") + m_data.train.datasets[example.dataset] + ":"
                    + std::to_string(example.row + 1);
            }
        }
        return {};
    });
    const Result<void> restored = usePlan();
    if (!looked || !restored || module.empty()) {
        return gradient.empty() ? LUTHIER_TEXT("Run", "the backward pass")
                                : LUTHIER_TEXT("Run", "the gradient of %1").arg(gradient);
    }
    if (found > kRowsNamed)
        rows += " …";
    return LUTHIER_TEXT("Run", "the output of %1, in %2").arg(module).arg(rows);
}

void TrainingRun::sayNotFinite(const Text &where)
{
    const std::int64_t step = m_state.step;
    tell(StepSkipped{step, where});
    notice(NoticeLevel::Warning,
        LUTHIER_TEXT("Run", "Step %1 is left out, its numbers are not finite: %2. The weights are as before.")
            .arg(step)
            .arg(where));
    if (m_notFiniteInARow < kMostInARow)
        return;
    m_pauseReason = Error{ErrorCode::NonFinite,
        LUTHIER_TEXT("Errors", "The loss or its gradients were not finite in %1 steps in a row, first in %2.")
            .arg(kMostInARow)
            .arg(where),
        LUTHIER_TEXT("Errors",
            "Look at those rows, lower the learning rate, or continue from an earlier checkpoint; nothing of what was "
            "learnt before is lost."),
        {}};
}

} // namespace luthier
