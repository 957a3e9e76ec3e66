// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/display.h"
#include "session/translate.h"

#include "config/files/config_file.h"
#include "config/summary.h"

#include <algorithm>
#include <cmath>

namespace luthier
{

Workspace::Workspace(StudioSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_store(m_config, m_setup.formPath)
    , m_memory(m_setup.findGpus)
    , m_session(m_setup.makeTrainer)
{
    connect(&m_config, &ConfigModel::changed, this, [this] {
        m_memory.setConfig(m_config.config());
        m_dataset.setConfig(m_config.config());
        refreshTime();
    });
    connect(&m_dataset, &DatasetModel::reportChanged, this, &Workspace::refreshTime);
    connect(&m_memory, &MemoryModel::machineChanged, this, &Workspace::refreshTime);
    connect(&m_memory, &MemoryModel::reportChanged, this, &Workspace::refreshFindings);
    connect(&m_dataset, &DatasetModel::reportChanged, this, &Workspace::refreshFindings);
    connect(&m_session, &TrainSession::stateChanged, this, [this] {
        m_dataset.setPaused(m_session.isActive());
        m_time.setPaused(m_session.isActive());
    });
    connect(&m_session, &TrainSession::runStarted, this,
        [this](const RunStarted &started) { m_planned = started.planned; });
    connect(&m_session, &TrainSession::planChanged, this,
        [this](const QList<PlanChanged> &changes) { m_planned = changes.last().planned; });
    connect(&m_session, &TrainSession::finished, this, [this](const RunFinished &finished) {
        if (finished.result && finished.result->steps > 0 && finished.result->peakBytes > 0)
            m_memory.setLastRun({m_planned, finished.result->measured, finished.result->peakBytes});
    });
    connect(&m_session, &TrainSession::stepsDone, &m_metrics, &MetricModel::append);
    connect(&m_session, &TrainSession::evaluationsDone, &m_metrics, &MetricModel::appendEvaluations);
    connect(&m_session, &TrainSession::checkpointsSaved, &m_metrics, &MetricModel::appendCheckpoints);
    connect(&m_session, &TrainSession::planChanged, &m_metrics, &MetricModel::appendPlanChanges);
    connect(&m_session, &TrainSession::delivered, &m_log, qOverload<const QList<TrainEvent> &>(&LogModel::append));
    if (!m_store.restore())
        m_store.openSample();
    m_memory.setConfig(m_config.config());
    m_dataset.setConfig(m_config.config());
}

Workspace::~Workspace() = default;

void Workspace::refreshFindings()
{
    std::vector<Problem> findings;
    const auto whole = [](const Error &error) { return Text::verbatim(toUtf8(translated(error))); };
    const auto add = [&findings](const char *key, Text message) {
        Problem problem;
        problem.severity = Severity::Warning;
        problem.ruleId = "finding";
        problem.keys = {key};
        problem.message = std::move(message);
        findings.push_back(std::move(problem));
    };
    const auto isRefused = [this](const std::string &key) {
        return std::ranges::any_of(m_config.problems(), [&](const Problem &problem) {
            return problem.severity == Severity::Error && std::ranges::count(problem.keys, key) > 0;
        });
    };
    if (m_memory.report().error)
        add("model_name_or_path", whole(*m_memory.report().error));
    else if (m_dataset.report() && m_dataset.report()->error) {
        const Error &error = *m_dataset.report()->error;
        if (error.context != "--template")
            add("dataset", whole(error));
        else if (!isRefused("template"))
            add("template", whole(error));
    }
    if (m_memory.report().unknownTargets)
        add("lora_target", *m_memory.report().unknownTargets);
    m_config.setFindings(std::move(findings));
}

void Workspace::refreshTime()
{
    m_time.setRun(m_config.config(), m_dataset.report(), m_memory.device());
}

std::string Workspace::summary() const
{
    std::vector<SummaryFact> facts;
    if (const auto length = m_dataset.runLength(); length && length->totalSteps > 0)
        facts.push_back({LUTHIER_TEXT("Summary", "Steps"), std::to_string(length->totalSteps)});
    if (const std::optional<MemoryEstimate> &estimate = m_memory.report().estimate)
        facts.push_back({LUTHIER_TEXT("Summary", "Memory, planned"), toUtf8(shownBytes(estimate->totalBytes))});
    return summaryMarkdown(m_config.document(), facts, [](const Text &text) { return toUtf8(translated(text)); });
}

bool Workspace::start()
{
    if (m_session.isActive() || !canTrain() || !m_config.obstacles().empty())
        return false;
    RunSpec spec;
    spec.config = m_config.config();
    spec.summary = summary();
    spec.settings = toYaml(m_config.document());
    m_metrics.clear();
    m_log.clear();
    const double interval = spec.config.training.loggingSteps;
    m_log.setStepInterval(interval >= 1 && interval < 1e9 ? std::llround(interval) : 1);
    m_config.setLastRun(m_config.document());
    m_session.start(std::move(spec));
    return true;
}

void Workspace::continueRun()
{
    m_session.continueRun();
}

} // namespace luthier
