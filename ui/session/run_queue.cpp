// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_queue.h"

#include "base/files.h"
#include "config/effective.h"
#include "config/files/config_file.h"
#include "run/run_folder.h"
#include "run/run_recorder.h"
#include "session/translate.h"

#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <set>

namespace luthier
{

RunQueue::RunQueue(RunListModel &list, TrainSession &session, RunFollower &follower, Launch launch)
    : m_list(list)
    , m_session(session)
    , m_launch(std::move(launch))
{
    connect(&session, &TrainSession::stateChanged, this, [this](TrainSession::State state) {
        if (state == TrainSession::State::Stopping)
            m_stopAsked = true;
    });
    connect(&follower, &RunFollower::ended, this, [this](const QString &id, RunState state) {
        const bool wasStopped = std::exchange(m_stopAsked, false) || state == RunState::Stopped;
        if (!m_isGoing)
            return;
        const RunRecord *run = m_list.record(id);
        const QString name = run != nullptr ? fromUtf8(run->name) : tr("The run");
        if (count() == 0) {
            m_isGoing = false;
            if (state == RunState::Failed)
                say(tr("%1 failed. The queue is done.").arg(name));
        } else if (wasStopped) {
            // Whoever stops a run, or closes the window, does not want another one to begin at once.
            m_isGoing = false;
            say(tr("%1 was stopped, so the queue waits.").arg(name));
        } else {
            if (state == RunState::Failed)
                say(tr("%1 failed. The queue goes on.").arg(name));
            // Everybody hears of the end first.
            QTimer::singleShot(0, this, &RunQueue::next);
        }
        Q_EMIT changed();
    });
    connect(&list, &RunListModel::listChanged, this, &RunQueue::changed);
}

void RunQueue::say(const QString &word)
{
    m_lastWord = word;
    Q_EMIT changed();
}

void RunQueue::forgetLastWord()
{
    say({});
}

std::string RunQueue::freeFolder(const ConfigDocument &document, const QString &own) const
{
    const TrainingParams &training = document.config().training;
    const std::string wanted = effectiveOutputDir(training);
    // A run that goes on, or may begin anew, is meant to write there.
    if (!training.resumeFromCheckpoint.empty())
        return wanted;
    std::set<std::string> taken;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const RunRecord *other = m_list.recordAt(row);
        const bool willWrite = other->state == RunState::Queued || isUnderWay(other->state);
        if (fromUtf8(other->id) != own && (willWrite || !training.overwriteOutputDir))
            taken.insert(other->folder);
    }
    const auto isFree = [&](const std::string &folder) {
        const std::string absolute = absoluteFolder(folder);
        return !taken.contains(absolute) && (training.overwriteOutputDir || !isRunFolder(absolute));
    };
    std::string base = wanted;
    while (base.size() > 1 && base.ends_with('/'))
        base.pop_back();
    std::string folder = base;
    for (int i = 2; !isFree(folder); ++i)
        folder = base + "-" + std::to_string(i);
    return folder;
}

void RunQueue::describe(RunRecord &record, ConfigDocument document) const
{
    const std::string folder = freeFolder(document, fromUtf8(record.id));
    if (folder != effectiveOutputDir(document.config().training))
        document.give("output_dir", folder, Origin::Form);
    const RunRecord described = recordOf(document.config());
    const std::string before = std::filesystem::path(record.folder).filename().string();
    if (record.name.empty() || record.name == before)
        record.name = std::filesystem::path(described.folder).filename().string();
    record.folder = described.folder;
    record.model = described.model;
    record.dataset = described.dataset;
    record.method = described.method;
    record.settings = toYamlWithoutSecrets(document);
}

Result<RunRecord> RunQueue::add(const ConfigDocument &document)
{
    RunRecord record;
    describe(record, document);
    record.state = RunState::Queued;
    for (const QString &id : m_list.queued())
        record.place = std::max(record.place, m_list.record(id)->place);
    ++record.place;
    Result<RunRecord> added = m_list.add(record);
    if (added && m_session.isActive())
        m_isGoing = true;
    Q_EMIT changed();
    return added;
}

Result<void> RunQueue::replace(const QString &id, const ConfigDocument &document)
{
    return m_list.change(id, [&](RunRecord &record) { describe(record, document); });
}

Result<void> RunQueue::move(const QString &id, int by)
{
    QStringList order = m_list.queued();
    const qsizetype from = order.indexOf(id);
    if (from < 0)
        return {};
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, order.size() - 1);
    order.move(from, to);
    return m_list.setQueueOrder(order);
}

Result<void> RunQueue::remove(const QString &id)
{
    const RunRecord *run = m_list.record(id);
    if (run == nullptr || run->state != RunState::Queued)
        return {};
    return m_list.forget(id);
}

Result<ConfigDocument> RunQueue::settings(const QString &id) const
{
    const RunRecord *run = m_list.record(id);
    if (run == nullptr || run->state != RunState::Queued)
        return Error{ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The run is no longer in the queue."), {}, {}};
    return readConfigText(run->settings, ConfigFormat::YamlFile, run->name);
}

void RunQueue::start()
{
    m_isGoing = count() > 0;
    m_stopAsked = false;
    say({});
    if (!m_session.isActive())
        next();
}

void RunQueue::hold()
{
    m_isGoing = false;
    Q_EMIT changed();
}

void RunQueue::next()
{
    while (m_isGoing && !m_session.isActive()) {
        const QStringList waiting = m_list.queued();
        if (waiting.isEmpty()) {
            m_isGoing = false;
            break;
        }
        const RunRecord first = *m_list.record(waiting.first());
        const std::optional<Text> obstacle = m_launch(first);
        if (!obstacle)
            break;
        const Result<void> noted = m_list.change(waiting.first(), [&](RunRecord &record) {
            record.state = RunState::Failed;
            record.started = secondsNow();
            record.message = toUtf8(translated(*obstacle));
        });
        say(tr("%1 could not start: %2").arg(fromUtf8(first.name), translated(*obstacle)));
        if (!noted)
            m_isGoing = false; // it would be the first one again
    }
    Q_EMIT changed();
}

} // namespace luthier
