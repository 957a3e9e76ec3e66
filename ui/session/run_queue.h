// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that wait for their turn, in an order that can be changed while one goes on. Kept in the registry; after a start
// of the program nothing begins before its user says so.
#pragma once

#include "config/config_document.h"
#include "session/run_follower.h"

namespace luthier
{

class RunQueue : public QObject
{
    Q_OBJECT

public:
    /// Starts a waiting run: what stands in the way, or nothing when it has begun.
    using Launch = std::function<std::optional<Text>(const RunRecord &)>;

    RunQueue(RunListModel &list, TrainSession &session, RunFollower &follower, Launch launch);

    /// The next run begins when the one under way has ended.
    bool isGoing() const { return m_isGoing; }
    int count() const { return static_cast<int>(m_list.queued().size()); }

    /// @p document at the end of the queue; while a run is under way the queue goes on by itself. An output folder that
    /// another run has is replaced by a free one beside it.
    Result<RunRecord> add(const ConfigDocument &document);
    /// Its settings are those now.
    Result<void> replace(const QString &id, const ConfigDocument &document);
    /// @p by places, −1: earlier.
    Result<void> move(const QString &id, int by);
    Result<void> remove(const QString &id);
    /// The settings of a run that waits.
    Result<ConfigDocument> settings(const QString &id) const;

    /// Begins the first one as soon as nothing else is under way.
    void start();
    /// After the run under way nothing begins.
    void hold();

    /// What happened last that someone should know; empty: nothing.
    QString lastWord() const { return m_lastWord; }
    void forgetLastWord();

Q_SIGNALS:
    void changed();

private:
    void next();
    void say(const QString &word);
    void describe(RunRecord &record, ConfigDocument document) const;
    std::string freeFolder(const ConfigDocument &document, const QString &own) const;

    RunListModel &m_list;
    TrainSession &m_session;
    Launch m_launch;
    bool m_isGoing = false;
    bool m_stopAsked = false;
    QString m_lastWord;
};

} // namespace luthier
