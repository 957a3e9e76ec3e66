// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dataset_model.h"

#include "base/files.h"
#include "config/effective.h"
#include "config/param_table.h"
#include "data/settings_from_config.h"
#include "data/training_data.h"
#include "formats/model_cache.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

using namespace std::chrono_literals;

namespace
{

constexpr std::uint64_t kMostRows = 4000;

/// The settings that decide how rows become tokens.
constexpr std::string_view kKeys[] = {"model_name_or_path", "cache_dir", "model_revision", "template", "dataset_dir",
    "dataset", "cutoff_len", "max_samples", "stage", "train_on_prompt", "mask_history", "mix_strategy",
    "interleave_probs", "default_system", "tool_format", "enable_thinking", "preserve_thinking", "split_special_tokens",
    "seed"};

std::string questionOf(const TrainConfig &config)
{
    Json question = Json::array();
    for (const std::string_view key : kKeys) {
        if (const ParamSpec *spec = findParam(key))
            question.push_back(valueOf(config, *spec));
    }
    return question.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<DatasetReport> lookAt(const TrainConfig &config, const std::stop_token &stop)
{
    LUTHIER_ASSIGN(DataSettings settings, dataSettingsFrom(config));
    settings.packing = false; // rows are measured one by one
    settings.neatPacking = false;
    LUTHIER_ASSIGN(const std::string model,
        modelPath(config.model.modelNameOrPath, CacheRoots::fromEnvironment(config.model.cacheDir),
            config.model.modelRevision));
    LUTHIER_ASSIGN(Tokenizer tokenizer, Tokenizer::open(model));
    double fraction = 0;
    LUTHIER_ASSIGN(const EncodedSet set,
        encodeInOrder(
            settings, tokenizer, kMostRows, [&](const DataProgress &progress) { fraction = progress.fraction; }, stop));
    DatasetReport report;
    report.lengths = lengthStatistics(set, settings.cutoffLen);
    report.rows = static_cast<std::int64_t>(set.rowsKept);
    if (set.rowsKept >= kMostRows && fraction > 0 && fraction < 1) {
        report.isEstimate = true;
        report.rows = std::llround(static_cast<double>(set.rowsKept) / fraction);
        if (settings.maxSamples) // of each set
            report.rows =
                std::min(report.rows, static_cast<std::int64_t>(*settings.maxSamples * settings.datasets.size()));
    }
    return report;
}

} // namespace

DatasetModel::DatasetModel(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(300ms);
    connect(&m_later, &QTimer::timeout, this, &DatasetModel::look);
}

DatasetModel::~DatasetModel() = default;

void DatasetModel::setConfig(const TrainConfig &config)
{
    m_config = config;
    std::string question = questionOf(config);
    if (question == m_question)
        return;
    m_question = std::move(question);
    if (m_report) {
        m_report.reset();
        Q_EMIT reportChanged();
    }
    m_worker.cancel();
    if (!m_paused)
        m_later.start();
}

void DatasetModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused) {
        m_later.stop();
        m_worker.cancel();
    } else if (m_config && !m_report) {
        m_later.start();
    }
}

std::optional<RunLength> DatasetModel::runLength() const
{
    if (!m_report || m_report->error || !m_config)
        return std::nullopt;
    std::int64_t rows = m_report->rows;
    // How many blocks packing makes is known on average only.
    if (effectivePacking(*m_config) && m_report->lengths.rowsPerBlock > 0)
        rows = std::max<std::int64_t>(1, std::llround(static_cast<double>(rows) / m_report->lengths.rowsPerBlock));
    return luthier::runLength(*m_config, rows);
}

void DatasetModel::look()
{
    if (!m_config || m_config->data.dataset.empty() || m_config->model.modelNameOrPath.empty())
        return;
    m_worker.post([this, config = *m_config, question = m_question](std::stop_token stop) {
        Result<DatasetReport> found = lookAt(config, stop);
        if (stop.stop_requested())
            return;
        DatasetReport report;
        if (found)
            report = *std::move(found);
        else
            report.error = std::move(found).error();
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report), question] {
                if (question != m_question)
                    return;
                m_report = report;
                Q_EMIT reportChanged();
            },
            Qt::QueuedConnection);
    });
}

} // namespace luthier
