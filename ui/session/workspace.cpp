// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/display.h"
#include "session/translate.h"

#include "config/effective.h"
#include "config/files/config_file.h"
#include "config/rules.h"
#include "config/summary.h"
#include "run/run_capsule.h"
#include "run/run_curves.h"
#include "run/run_folder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace luthier
{

namespace
{

std::pair<NoticeLevel, Text> describeRepeated(const RunComparison &found)
{
    if (found.isSame() && found.sameResults && found.losses.compared > 0)
        return {NoticeLevel::Info, LUTHIER_TEXT("Log", "Made again: the same run, in every loss and every weight.")};
    if (found.isSame()) // a run of another program, or one whose weights nobody summed
        return {NoticeLevel::Info, LUTHIER_TEXT("Log", "Made again: nothing differs of what is known of both.")};
    Text what = LUTHIER_TEXT("Log", "its files differ, though its losses do not");
    if (!found.changes.empty())
        what = found.changes.front();
    else if (!found.settings.empty())
        what = LUTHIER_TEXT("Log", "the setting %1 differs").arg(std::string(found.settings.front().spec->key));
    else if (const CurveDifference &losses = found.losses.different > 0 ? found.losses : found.evalLosses;
             losses.different > 0)
        what = LUTHIER_TEXT("Log", "the losses differ from step %1 on").arg(losses.firstStep);
    else if (found.losses.unmatched + found.evalLosses.unmatched > 0)
        what = LUTHIER_TEXT("Log", "its losses are of other steps");
    return {NoticeLevel::Warning, LUTHIER_TEXT("Log", "Made again, it is another run: %1.").arg(what)};
}

} // namespace

Workspace::Workspace(StudioSetup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_store(m_config, m_setup.formPath)
    , m_memory(m_setup.findGpus)
    , m_runs(m_setup.runsPath)
    , m_session(m_setup.makeTrainer)
    , m_follower(m_session, m_runs)
    , m_queue(m_runs, m_session, m_follower, [this](const RunRecord &waiting) { return launch(waiting); })
    , m_earlier(m_session, m_metrics, m_answers)
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
    connect(&m_session, &TrainSession::runStarted, this, [this](const RunStarted &started) {
        m_planned = started.planned;
        if (started.firstStep > 0)
            m_earlier.show(m_runFolder, started.firstStep);
    });
    connect(&m_session, &TrainSession::planChanged, this,
        [this](const QList<PlanChanged> &changes) { m_planned = changes.last().planned; });
    connect(&m_session, &TrainSession::finished, this, [this](const RunFinished &finished) {
        if (finished.result && finished.result->steps > 0 && finished.result->peakBytes > 0)
            m_memory.setLastRun({m_planned, finished.result->measured, finished.result->peakBytes});
        if (finished.result && finished.result->outcome == RunOutcome::Completed)
            compareRepeated();
    });
    connect(&m_store, &FormStore::opened, this, [this] {
        m_editedRun.clear();
        Q_EMIT editedRunChanged();
    });
    connect(&m_runs, &RunListModel::listChanged, this, &Workspace::editedRunChanged);
    connect(&m_session, &TrainSession::stepsDone, &m_metrics, &MetricModel::append);
    connect(&m_session, &TrainSession::evaluationsDone, &m_metrics, &MetricModel::appendEvaluations);
    connect(&m_session, &TrainSession::checkpointsSaved, &m_metrics, &MetricModel::appendCheckpoints);
    connect(&m_session, &TrainSession::planChanged, &m_metrics, &MetricModel::appendPlanChanges);
    connect(&m_session, &TrainSession::samplesTaken, &m_answers, &AnswerModel::append);
    connect(&m_answers, &AnswerModel::wishChanged, this, [this] { m_session.setSampling(m_answers.wish()); });
    m_session.setSampling(m_answers.wish());
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
    if (const auto &unknown = m_memory.report().unknownTargets) {
        add("lora_target", unknown->message);
        if (!unknown->repaired.empty())
            findings.back().fixes = {{LUTHIER_TEXT("Rules", "Set %1 to %2").arg("lora_target").arg(unknown->repaired),
                {{"lora_target", unknown->repaired}}}};
    }
    m_config.setFindings(std::move(findings));
}

void Workspace::refreshTime()
{
    m_time.setRun(m_config.config(), m_dataset.report(), m_memory.device());
}

std::string Workspace::summary(const ConfigDocument &document) const
{
    std::vector<SummaryFact> facts;
    // What is known of the form is not known of a run that waited.
    if (&document == &m_config.document()) {
        if (const auto length = m_dataset.runLength(); length && length->totalSteps > 0)
            facts.push_back({LUTHIER_TEXT("Summary", "Steps"), std::to_string(length->totalSteps)});
        if (const std::optional<MemoryEstimate> &estimate = m_memory.report().estimate)
            facts.push_back({LUTHIER_TEXT("Summary", "Memory, planned"), toUtf8(shownBytes(estimate->totalBytes))});
    }
    return summaryMarkdown(document, facts, [](const Text &text) { return toUtf8(translated(text)); });
}

void Workspace::startRun(const ConfigDocument &document, const QString &queued)
{
    RunSpec spec;
    spec.config = document.config();
    spec.summary = summary(document);
    spec.settings = toYamlWithoutSecrets(document);
    spec.asksIfChanged = queued.isEmpty(); // somebody is there
    m_runFolder = effectiveOutputDir(spec.config.training);
    m_repeatedFrom.clear();
    m_earlier.forget();
    m_metrics.clear();
    m_log.clear();
    m_answers.clear();
    const double interval = spec.config.training.loggingSteps;
    m_log.setStepInterval(interval >= 1 && interval < 1e9 ? std::llround(interval) : 1);
    m_config.setLastRun(document);
    m_follower.begin(spec.config, queued);
    m_session.start(std::move(spec));
}

void Workspace::continueRun()
{
    if (!m_session.isActive() && m_session.paused()) {
        m_earlier.forget();
        m_metrics.clear(); // they come back from the run's folder
        m_follower.begin(m_session.paused()->config, {});
    }
    m_session.continueRun();
}

bool Workspace::start()
{
    if (m_session.isActive() || !canTrain() || !m_config.obstacles().empty())
        return false;
    startRun(m_config.document(), {});
    return true;
}

std::optional<std::pair<RunRecord, std::int64_t>> Workspace::unfinishedInTheWay() const
{
    const TrainingParams &training = m_config.config().training;
    if (!training.overwriteOutputDir)
        return std::nullopt;
    const RunRecord *run = m_runs.recordIn(absoluteFolder(effectiveOutputDir(training)));
    if (run == nullptr || (run->state != RunState::Paused && run->state != RunState::Interrupted))
        return std::nullopt;
    const std::vector<Checkpoint> checkpoints = resumableCheckpoints(run->folder);
    return checkpoints.empty() ? std::nullopt : std::optional(std::pair(*run, checkpoints.back().step));
}

Result<void> Workspace::continueUnfinished(const RunRecord &run)
{
    const std::optional<RunSpec> &paused = m_session.paused();
    if (!paused || absoluteFolder(effectiveOutputDir(paused->config.training)) != run.folder)
        return resume(fromUtf8(run.id));
    continueRun();
    return {};
}

std::optional<Text> Workspace::launch(const RunRecord &waiting)
{
    if (!canTrain())
        return whyNoTrainer();
    const QString id = fromUtf8(waiting.id);
    const Result<ConfigDocument> document = m_queue.settings(id);
    if (!document)
        return document.error().message;
    for (const Problem &problem : validate(*document)) {
        if (problem.severity == Severity::Error)
            return problem.message;
    }
    if (const std::vector<Problem> unsupported = unsupportedSettings(*document); !unsupported.empty())
        return unsupported.front().message;
    startRun(*document, id);
    return std::nullopt;
}

Result<ConfigDocument> Workspace::settingsOf(const QString &id) const
{
    const RunRecord *run = m_runs.record(id);
    if (run == nullptr)
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The run is no longer in the list."), {}, {}};
    if (run->state == RunState::Queued)
        return m_queue.settings(id);
    // Nobody knows better than who started it.
    if (id == m_follower.current() && m_config.lastRun())
        return *m_config.lastRun();
    return readRunSettings(run->folder);
}

Result<void> Workspace::openRun(const QString &id)
{
    LUTHIER_ASSIGN(ConfigDocument document, settingsOf(id));
    const bool isQueued = m_runs.record(id)->state == RunState::Queued;
    m_store.openDocument(std::move(document));
    m_editedRun = isQueued ? id : QString();
    Q_EMIT editedRunChanged();
    return {};
}

QString Workspace::editedRun() const
{
    const RunRecord *run = m_runs.record(m_editedRun);
    return run != nullptr && run->state == RunState::Queued ? m_editedRun : QString();
}

Result<void> Workspace::enqueue()
{
    if (const QString edited = editedRun(); !edited.isEmpty()) {
        m_editedRun.clear();
        Result<void> replaced = m_queue.replace(edited, m_config.document());
        Q_EMIT editedRunChanged();
        return replaced;
    }
    const Result<RunRecord> added = m_queue.add(m_config.document());
    if (!added)
        return added.error();
    return {};
}

Result<void> Workspace::resume(const QString &id, std::optional<qint64> step)
{
    LUTHIER_ASSIGN(const RunRecord run, idleRun(id));
    LUTHIER_ASSIGN(ConfigDocument document, resumeSettings(run.folder, step));
    m_store.openDocument(std::move(document));
    return startOpened();
}

Result<void> Workspace::repeat(const QString &id)
{
    LUTHIER_ASSIGN(const RunRecord run, idleRun(id));
    LUTHIER_ASSIGN(const RunCapsule then, readCapsule(run.folder));
    m_store.openDocument(settingsToRepeat(then, freeFolder(run.folder + "-again")));
    LUTHIER_TRY(startOpened());
    m_repeatedFrom = run.folder;
    return {};
}

void Workspace::compareRepeated()
{
    if (m_repeatedFrom.empty())
        return;
    // Every step of two long runs: not on the window's thread.
    m_comparing.post([this, from = m_repeatedFrom, made = m_runFolder](std::stop_token) {
        const Result<RunCapsule> then = readCapsule(from);
        const Result<RunCapsule> now = readCapsule(made);
        const auto [level, text] = !then || !now ? std::pair(NoticeLevel::Warning,
                                       LUTHIER_TEXT("Log", "What was made again cannot be compared: %1")
                                           .arg((then ? now.error() : then.error()).toText()))
                                                 : describeRepeated(compareRuns(*then, *now));
        QMetaObject::invokeMethod(
            this, [this, level, text] { m_log.append(level, text); }, Qt::QueuedConnection);
    });
}

Result<RunRecord> Workspace::idleRun(const QString &id) const
{
    const RunRecord *run = m_runs.record(id);
    if (run == nullptr || run->state == RunState::Queued || isUnderWay(run->state) || m_session.isActive())
        return Error{ErrorCode::Usage, LUTHIER_TEXT("Errors", "A run is under way."),
            LUTHIER_TEXT("Errors", "Wait for its end, or stop it."), {}};
    return *run;
}

Result<void> Workspace::startOpened()
{
    if (start())
        return {};
    if (!canTrain())
        return Error{ErrorCode::Unsupported, whyNoTrainer(), {}, {}};
    return Error{ErrorCode::InvalidConfig,
        LUTHIER_TEXT("Errors", "Its settings are in the form, but need a correction."),
        LUTHIER_TEXT("Errors", "Mend what the Train page shows, then start."), {}};
}

} // namespace luthier
