// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_model.h"

#include "config/effective.h"
#include "config/param_table.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

/// The settings that decide what a token costs.
constexpr std::string_view kKeys[] = {"model_name_or_path", "cache_dir", "model_revision", "finetuning_type", "bf16",
    "fp16", "pure_bf16", "lora_rank", "lora_target", "additional_target", "per_device_train_batch_size", "cutoff_len"};

std::string questionOf(const TrainConfig &config, const StepLoad &load)
{
    Json question = Json::array();
    for (const std::string_view key : kKeys) {
        if (const ParamSpec *spec = findParam(key))
            question.push_back(valueOf(config, *spec));
    }
    question.push_back(load.lengths);
    question.push_back(std::round(1000 * load.labelledShare));
    question.push_back(std::round(100 * load.rowsPerBlock));
    return question.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

TimeModel::TimeModel(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(700ms);
    connect(&m_later, &QTimer::timeout, this, &TimeModel::measure);
}

TimeModel::~TimeModel() = default;

void TimeModel::setRun(const TrainConfig &config, const std::optional<DatasetReport> &data, const DeviceFacts &device)
{
    const std::string before = m_question ? m_question->text : std::string();
    m_question.reset();
    if (data && !data->error && data->lengths.rows > 0 && device.isCpu && !config.model.modelNameOrPath.empty()) {
        const LengthStatistics &lengths = data->lengths;
        TrainConfig micro = config;
        micro.training.gradientAccumulationSteps = 1;
        m_microBatches = static_cast<double>(std::max<std::int64_t>(1, config.training.gradientAccumulationSteps));
        const StepLoad load = stepLoad(micro, lengths.typicalLengths, lengths.labelledShare(),
            effectivePacking(config) ? lengths.rowsPerBlock : 0);
        std::string text = questionOf(micro, load);
        m_question = Question{std::move(micro), device, load, std::move(text)};
    }
    // What is being measured already goes on: most edits change nothing about the time.
    if (!m_question || m_question->text != before) {
        m_worker.cancel();
        m_later.stop();
        if (m_question && !m_known.contains(m_question->text) && !m_paused)
            m_later.start();
    }
    Q_EMIT changed();
}

void TimeModel::setPaused(bool paused)
{
    m_paused = paused;
    if (paused) {
        m_later.stop();
        m_worker.cancel();
    } else if (m_question && !m_known.contains(m_question->text)) {
        m_later.start();
    }
}

std::optional<StepTime> TimeModel::stepTime() const
{
    if (!m_question)
        return std::nullopt;
    const auto found = m_known.find(m_question->text);
    if (found == m_known.end())
        return std::nullopt;
    return StepTime{found->second.perStep * m_microBatches, found->second.perEvaluatedRow};
}

void TimeModel::measure()
{
    if (!m_question)
        return;
    m_worker.post([this, question = *m_question](std::stop_token stop) {
        const ModelParams &model = question.config.model;
        const auto facts =
            readModelFacts(model.modelNameOrPath, CacheRoots::fromEnvironment(model.cacheDir), model.modelRevision);
        if (!facts)
            return; // the memory panel says why
        const auto time = measureStepTime(*facts, question.config, question.device, question.microBatch, stop);
        if (!time || stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, text = question.text, time = *time] {
                constexpr std::size_t kMany = 64;
                if (m_known.size() >= kMany)
                    m_known.clear();
                m_known[text] = time;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace luthier
