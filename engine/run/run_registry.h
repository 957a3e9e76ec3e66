// SPDX-License-Identifier: GPL-3.0-or-later
// All runs that this user has made or opened: an index in SQLite beside plain files that stay the truth. Every record
// is also a small JSON file in "<index>.records", and what a run did stands in its own folder; an index that is lost,
// locked or damaged is made again from them. For one thread; several processes may have it open.
#pragma once

#include "run/run_record.h"
#include "run/sqlite.h"

#include <functional>

namespace luthier
{

class RunRegistry
{
public:
    /// @p path empty: in memory only. An index that cannot be used is replaced by one in memory, and notices() says
    /// so; only one of a newer version is refused.
    static Result<RunRegistry> open(const std::string &path, int busyMilliseconds = 2000);

    /// $XDG_DATA_HOME/luthier/runs.sqlite; LUTHIER_RUNS names another file, or none at all.
    static std::string defaultPath();

    /// What had to be done to open it, for the user.
    const std::vector<Text> &notices() const { return m_notices; }
    /// Another number whenever somebody has changed something.
    Result<std::int64_t> version() const;

    /// In no particular order.
    Result<std::vector<RunRecord>> all() const;
    Result<std::optional<RunRecord>> find(const std::string &id) const;
    /// The run of a folder; those that only wait have none yet.
    Result<std::optional<RunRecord>> findFolder(const std::string &folder) const;

    /// @p record with a new id.
    Result<RunRecord> add(RunRecord record);
    /// Reads, changes and writes in one go, so that two programs do not undo each other's work.
    Result<RunRecord> change(const std::string &id, const std::function<void(RunRecord &)> &edit);
    /// Forgets it; its folder stays.
    Result<void> remove(const std::string &id);

    /// A run begins: the record of its folder, or a new one, has @p begin's facts and this process. @p queued: the id
    /// of the waiting record that it comes from.
    Result<RunRecord> begin(RunRecord begin, const std::string &queued = {});
    /// The run in @p folder, registered if it was not, with what the folder says now. One that is under way is left as
    /// it is.
    Result<RunRecord> addFolder(const std::string &folder);

    /// Runs that wait, first to last.
    Result<std::vector<RunRecord>> queue() const;
    Result<void> setQueueOrder(const std::vector<std::string> &ids);

    /// Runs under way whose process has gone become Interrupted, or what their folder says if they came to their end.
    /// Those that changed.
    Result<std::vector<RunRecord>> reviseUnderWay();

private:
    RunRegistry(sqlite::Database database, std::string recordsFolder);
    Result<void> reconcile();
    Result<std::vector<RunRecord>> select(std::string_view rest, const std::string &value = {}) const;
    Result<void> put(const RunRecord &record);
    Result<void> keep(const RunRecord &record) const;
    std::string recordPath(const std::string &id) const;

    sqlite::Database m_database;
    std::string m_records; ///< Folder of the plain files; empty: none.
    std::vector<Text> m_notices;
};

} // namespace luthier
