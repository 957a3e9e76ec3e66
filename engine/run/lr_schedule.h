// SPDX-License-Identifier: GPL-3.0-or-later
// The learning rate of every optimizer step, as transformers' schedulers compute it (get_scheduler and its
// factories). Step k counts from 0: with warmup the first update runs at rate 0.
#pragma once

#include "base/result.h"
#include "config/train_config.h"

#include <cstdint>

namespace luthier
{

class LrSchedule
{
public:
    /// Errors: unknown or malformed lr_scheduler_kwargs, cosine_with_min_lr without a floor, an unsupported type.
    static Result<LrSchedule> create(const TrainingParams &params, std::int64_t totalSteps);

    /// Rate of the update that follows @p stepsDone updates.
    double rateAt(std::int64_t stepsDone) const;

    /// reduce_lr_on_plateau only: reports an evaluation.
    void observe(double metric, bool greaterIsBetter);

    /// State that a resumed run needs, empty for schedules that are pure functions of the step.
    Json state() const;
    void restore(const Json &state);

private:
    double factorAt(std::int64_t stepsDone) const;

    LrSchedulerType m_type = LrSchedulerType::Linear;
    double m_base = 0;
    std::int64_t m_total = 1;
    std::int64_t m_warmup = 0;
    double m_cycles = 0.5;
    double m_lrEnd = 1e-7;
    double m_power = 1.0;
    double m_minimum = 0; ///< Floor as a share of the base rate.
    double m_warmupStart = -1; ///< cosine_warmup_with_min_lr: rate of the first step as a share, −1 if not given.
    std::int64_t m_stable = 0;
    std::int64_t m_decay = 0;
    enum class Shape { Linear, Cosine, OneMinusSqrt };
    Shape m_warmupShape = Shape::Linear;
    Shape m_decayShape = Shape::Cosine;
    // reduce_lr_on_plateau
    double m_plateauFactor = 0.1;
    std::int64_t m_patience = 10;
    double m_threshold = 1e-4;
    std::int64_t m_cooldown = 0;
    double m_plateauMinimum = 0;
    double m_plateauScale = 1;
    double m_best = 0;
    bool m_hasBest = false;
    std::int64_t m_bad = 0;
    std::int64_t m_cooling = 0;
};

} // namespace luthier
