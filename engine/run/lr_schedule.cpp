// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/lr_schedule.h"

#include "config/effective.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace luthier
{

namespace
{

constexpr const char *kKey = "--lr_scheduler_kwargs";

Error badKwargs(Text message)
{
    return {ErrorCode::InvalidConfig, std::move(message), {}, kKey};
}

// The keyword arguments of one scheduler: every key must be known and of the right kind.
class Kwargs
{
public:
    explicit Kwargs(Json values)
        : m_values(std::move(values))
    {
    }

    double number(const char *key, double fallback)
    {
        m_known.push_back(key);
        const auto it = m_values.find(key);
        if (it == m_values.end() || it->is_null())
            return fallback;
        if (!it->is_number()) {
            m_wrong = key;
            return fallback;
        }
        return it->get<double>();
    }

    std::string text(const char *key, std::string fallback)
    {
        m_known.push_back(key);
        const auto it = m_values.find(key);
        if (it == m_values.end())
            return fallback;
        if (!it->is_string()) {
            m_wrong = key;
            return fallback;
        }
        return it->get<std::string>();
    }

    void ignore(const char *key) { m_known.push_back(key); }
    bool has(const char *key) const { return m_values.contains(key) && !m_values[key].is_null(); }

    Result<void> finish() const
    {
        if (!m_wrong.empty())
            return badKwargs(LUTHIER_TEXT("Errors", "\"%1\" has a value of the wrong kind.").arg(m_wrong));
        for (const auto &[key, value] : m_values.items()) {
            if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
                return badKwargs(LUTHIER_TEXT("Errors", "The scheduler does not know \"%1\".").arg(key));
        }
        return {};
    }

private:
    Json m_values;
    std::vector<std::string> m_known;
    std::string m_wrong;
};

} // namespace

Result<LrSchedule> LrSchedule::create(const TrainingParams &params, std::int64_t totalSteps)
{
    LrSchedule s;
    s.m_type = params.lrSchedulerType;
    s.m_base = params.learningRate;
    s.m_total = totalSteps;
    s.m_warmup = warmupStepCount(params, totalSteps);
    LUTHIER_ASSIGN(Json given, effectiveSchedulerKwargs(params));
    Kwargs kwargs(given.is_object() ? std::move(given) : Json::object());
    switch (s.m_type) {
    case LrSchedulerType::Linear:
    case LrSchedulerType::Constant:
        break;
    case LrSchedulerType::ConstantWithWarmup:
    case LrSchedulerType::InverseSqrt:
        // transformers drops the arguments of these two without a word.
        for (const char *key : {"timescale", "num_warmup_steps"})
            kwargs.ignore(key);
        break;
    case LrSchedulerType::Cosine:
        s.m_cycles = kwargs.number("num_cycles", 0.5);
        break;
    case LrSchedulerType::CosineWithRestarts:
        s.m_cycles = kwargs.number("num_cycles", 1);
        break;
    case LrSchedulerType::Polynomial:
        s.m_lrEnd = kwargs.number("lr_end", 1e-7);
        s.m_power = kwargs.number("power", 1);
        if (!(s.m_base > s.m_lrEnd))
            return badKwargs(LUTHIER_TEXT("Errors", "The polynomial schedule needs a learning rate above its end, %1.")
                                 .arg(s.m_lrEnd));
        break;
    case LrSchedulerType::CosineWithMinLr:
    case LrSchedulerType::CosineWarmupWithMinLr: {
        const bool absolute = kwargs.has("min_lr");
        const bool relative = kwargs.has("min_lr_rate");
        if (absolute == relative)
            return badKwargs(absolute ? LUTHIER_TEXT("Errors", "Give min_lr or min_lr_rate, not both.")
                                      : LUTHIER_TEXT("Errors", "This schedule needs min_lr or min_lr_rate."));
        s.m_cycles = kwargs.number("num_cycles", 0.5);
        s.m_minimum = absolute ? kwargs.number("min_lr", 0) / s.m_base : kwargs.number("min_lr_rate", 0);
        if (s.m_type == LrSchedulerType::CosineWarmupWithMinLr)
            s.m_warmupStart = kwargs.number("warmup_lr_rate", -1);
        break;
    }
    case LrSchedulerType::WarmupStableDecay: {
        const std::int64_t rest = std::max<std::int64_t>(0, totalSteps - s.m_warmup);
        s.m_stable = static_cast<std::int64_t>(kwargs.number("num_stable_steps", static_cast<double>(rest / 3)));
        s.m_decay = static_cast<std::int64_t>(kwargs.number("num_decay_steps", static_cast<double>(rest - rest / 3)));
        s.m_minimum = kwargs.number("min_lr_ratio", 0);
        s.m_cycles = kwargs.number("num_cycles", 0.5);
        for (const auto &[key, shape] : {std::pair{"warmup_type", &s.m_warmupShape}, {"decay_type", &s.m_decayShape}}) {
            const std::string name = kwargs.text(key, shape == &s.m_warmupShape ? "linear" : "cosine");
            if (name == "linear")
                *shape = Shape::Linear;
            else if (name == "cosine")
                *shape = Shape::Cosine;
            else if (name == "1-sqrt")
                *shape = Shape::OneMinusSqrt;
            else
                return badKwargs(LUTHIER_TEXT("Errors", "\"%1\" must be linear, cosine or 1-sqrt.").arg(key));
        }
        break;
    }
    case LrSchedulerType::ReduceLrOnPlateau:
        s.m_plateauFactor = kwargs.number("factor", 0.1);
        s.m_patience = static_cast<std::int64_t>(kwargs.number("patience", 10));
        s.m_threshold = kwargs.number("threshold", 1e-4);
        s.m_cooldown = static_cast<std::int64_t>(kwargs.number("cooldown", 0));
        s.m_plateauMinimum = kwargs.number("min_lr", 0);
        break;
    default:
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "Our engine does not have the schedule \"%1\".").arg(choiceName(s.m_type)), {},
            "--lr_scheduler_type"};
    }
    LUTHIER_TRY(kwargs.finish());
    return s;
}

double LrSchedule::rateAt(std::int64_t stepsDone) const
{
    if (m_type == LrSchedulerType::ReduceLrOnPlateau)
        return std::max(m_base * m_plateauScale, std::min(m_base, m_plateauMinimum));
    return m_base * factorAt(stepsDone);
}

double LrSchedule::factorAt(std::int64_t stepsDone) const
{
    const auto k = static_cast<double>(stepsDone);
    const auto warmup = static_cast<double>(m_warmup);
    const auto total = static_cast<double>(m_total);
    const double ramp = k / std::max(1.0, warmup);
    const bool warming = stepsDone < m_warmup;
    const double progress = (k - warmup) / std::max(1.0, total - warmup);
    constexpr double pi = std::numbers::pi;

    switch (m_type) {
    case LrSchedulerType::Constant:
        return 1;
    case LrSchedulerType::ConstantWithWarmup:
        return warming ? ramp : 1;
    case LrSchedulerType::Linear:
        return warming ? ramp : std::max(0.0, (total - k) / std::max(1.0, total - warmup));
    case LrSchedulerType::Cosine:
        return warming ? ramp : std::max(0.0, 0.5 * (1 + std::cos(pi * m_cycles * 2 * progress)));
    case LrSchedulerType::CosineWithRestarts:
        if (warming)
            return ramp;
        return progress >= 1 ? 0 : std::max(0.0, 0.5 * (1 + std::cos(pi * std::fmod(m_cycles * progress, 1.0))));
    case LrSchedulerType::Polynomial: {
        if (warming)
            return ramp;
        if (stepsDone > m_total)
            return m_lrEnd / m_base;
        const double remaining = 1 - (k - warmup) / (total - warmup);
        return ((m_base - m_lrEnd) * std::pow(remaining, m_power) + m_lrEnd) / m_base;
    }
    case LrSchedulerType::InverseSqrt: {
        if (warming)
            return ramp;
        const double timescale = m_warmup > 0 ? warmup : 10000;
        return 1 / std::sqrt((k + timescale - warmup) / timescale);
    }
    case LrSchedulerType::CosineWithMinLr: {
        if (warming)
            return ramp;
        const double factor = 0.5 * (1 + std::cos(pi * m_cycles * 2 * progress));
        return std::max(0.0, factor * (1 - m_minimum) + m_minimum);
    }
    case LrSchedulerType::CosineWarmupWithMinLr: {
        if (warming) {
            if (m_warmupStart < 0)
                return (k + 1) / std::max(1.0, warmup);
            return m_warmupStart + (1 - m_warmupStart) * k / std::max(1.0, warmup - 1);
        }
        const double late = (k - warmup + 1) / std::max(1.0, total - warmup);
        const double factor = 0.5 * (1 + std::cos(pi * m_cycles * 2 * late));
        return std::max(0.0, factor * (1 - m_minimum) + m_minimum);
    }
    case LrSchedulerType::WarmupStableDecay: {
        if (warming) {
            double factor = ramp;
            if (m_warmupShape == Shape::Cosine)
                factor = 0.5 * (1 - std::cos(pi * ramp));
            else if (m_warmupShape == Shape::OneMinusSqrt)
                factor = 1 - std::sqrt(1 - ramp);
            return std::max(0.0, factor * (1 - m_minimum) + m_minimum);
        }
        if (stepsDone < m_warmup + m_stable)
            return 1;
        if (stepsDone >= m_warmup + m_stable + m_decay)
            return m_minimum;
        const double late = (k - warmup - static_cast<double>(m_stable)) / std::max(1.0, static_cast<double>(m_decay));
        double factor = 1 - late;
        if (m_decayShape == Shape::Cosine)
            factor = 0.5 * (1 + std::cos(pi * m_cycles * 2 * late));
        else if (m_decayShape == Shape::OneMinusSqrt)
            factor = 1 - std::sqrt(late);
        return std::max(0.0, factor * (1 - m_minimum) + m_minimum);
    }
    default:
        return 1;
    }
}

// torch.optim.lr_scheduler.ReduceLROnPlateau with its relative threshold.
void LrSchedule::observe(double metric, bool greaterIsBetter)
{
    if (m_type != LrSchedulerType::ReduceLrOnPlateau)
        return;
    const bool better =
        !m_hasBest || (greaterIsBetter ? metric > m_best * (1 + m_threshold) : metric < m_best * (1 - m_threshold));
    if (better) {
        m_best = metric;
        m_hasBest = true;
        m_bad = 0;
    } else {
        ++m_bad;
    }
    if (m_cooling > 0) {
        --m_cooling;
        m_bad = 0;
    }
    if (m_bad > m_patience) {
        m_plateauScale *= m_plateauFactor;
        m_cooling = m_cooldown;
        m_bad = 0;
    }
}

Json LrSchedule::state() const
{
    if (m_type != LrSchedulerType::ReduceLrOnPlateau)
        return Json::object();
    return {
        {"scale", m_plateauScale}, {"best", m_best}, {"has_best", m_hasBest}, {"bad", m_bad}, {"cooling", m_cooling}};
}

void LrSchedule::restore(const Json &state)
{
    m_plateauScale = state.value("scale", m_plateauScale);
    m_best = state.value("best", m_best);
    m_hasBest = state.value("has_best", m_hasBest);
    m_bad = state.value("bad", m_bad);
    m_cooling = state.value("cooling", m_cooling);
}

} // namespace luthier
