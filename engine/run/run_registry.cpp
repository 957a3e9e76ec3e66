// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_registry.h"

#include "base/files.h"
#include "run/run_folder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>

namespace luthier
{

namespace fs = std::filesystem;

namespace
{

constexpr std::int64_t kVersion = 1;
constexpr std::uint64_t kMaximumRecord = 1u << 20;

constexpr const char *kSchema = R"(
    CREATE TABLE IF NOT EXISTS runs (
        id TEXT PRIMARY KEY NOT NULL, folder TEXT NOT NULL, name TEXT NOT NULL, model TEXT NOT NULL,
        dataset TEXT NOT NULL, method TEXT NOT NULL, state TEXT NOT NULL, started REAL NOT NULL, ended REAL NOT NULL,
        seconds REAL NOT NULL, steps INTEGER NOT NULL, total_steps INTEGER NOT NULL, train_loss REAL, eval_loss REAL,
        tags TEXT NOT NULL, notes TEXT NOT NULL, message TEXT NOT NULL, settings TEXT NOT NULL, place INTEGER NOT NULL,
        process_id INTEGER NOT NULL, process_start TEXT NOT NULL, dismissed INTEGER NOT NULL,
        revision INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS runs_folder ON runs (folder);
    PRAGMA user_version = 1;)";

#define LUTHIER_RUN_COLUMNS                                                                                            \
    "id, folder, name, model, dataset, method, state, started, ended, seconds, steps, total_steps, train_loss, "       \
    "eval_loss, tags, notes, message, settings, place, process_id, process_start, dismissed, revision"

std::string newId()
{
    std::random_device random;
    std::string id;
    for (int i = 0; i < 16; ++i)
        id += "0123456789abcdef"[random() % 16];
    return id;
}

RunRecord recordOf(const sqlite::Statement &row)
{
    RunRecord record;
    int column = 0;
    for (std::string *text : {&record.id, &record.folder, &record.name, &record.model, &record.dataset, &record.method})
        *text = row.text(column++);
    record.state = runStateNamed(row.text(column++)).value_or(RunState::Stopped);
    record.started = row.real(column++);
    record.ended = row.real(column++);
    record.seconds = row.real(column++);
    record.steps = row.integer(column++);
    record.totalSteps = row.integer(column++);
    record.trainLoss = row.maybeReal(column++);
    record.evalLoss = row.maybeReal(column++);
    if (const Result<Json> tags = parseJson(row.text(column++), "tags"); tags && tags->is_array()) {
        for (const Json &tag : *tags)
            record.tags.push_back(tag.is_string() ? tag.get<std::string>() : std::string());
    }
    record.notes = row.text(column++);
    record.message = row.text(column++);
    record.settings = row.text(column++);
    record.place = row.integer(column++);
    record.processId = row.integer(column++);
    record.processStart = row.text(column++);
    record.isDismissed = row.integer(column++) != 0;
    record.revision = row.integer(column++);
    return record;
}

void bindAll(sqlite::Statement &statement, const RunRecord &record)
{
    int place = 1;
    for (const std::string *text :
        {&record.id, &record.folder, &record.name, &record.model, &record.dataset, &record.method})
        statement.bind(place++, std::string_view(*text));
    statement.bind(place++, name(record.state));
    statement.bind(place++, record.started);
    statement.bind(place++, record.ended);
    statement.bind(place++, record.seconds);
    statement.bind(place++, record.steps);
    statement.bind(place++, record.totalSteps);
    statement.bind(place++, record.trainLoss);
    statement.bind(place++, record.evalLoss);
    statement.bind(place++, std::string_view(pythonJson(Json(record.tags))));
    for (const std::string *text : {&record.notes, &record.message, &record.settings})
        statement.bind(place++, std::string_view(*text));
    statement.bind(place++, record.place);
    statement.bind(place++, record.processId);
    statement.bind(place++, std::string_view(record.processStart));
    statement.bind(place++, std::int64_t{record.isDismissed ? 1 : 0});
    statement.bind(place++, record.revision);
}

/// An index ready for use, or why there is none.
struct Opened {
    std::optional<sqlite::Database> database;
    sqlite::Trouble trouble = sqlite::Trouble::None;
    bool isNewer = false;
    Error error;
};

Result<void> prepareIndex(sqlite::Database &database, bool &isNewer, bool &isDamaged)
{
    LUTHIER_ASSIGN(std::int64_t version, database.number("PRAGMA user_version"));
    if (version > kVersion) {
        isNewer = true;
        return Error{ErrorCode::Unsupported,
            LUTHIER_TEXT("Errors", "The list of runs was made by a newer Luthier (format %1, this one knows %2).")
                .arg(version)
                .arg(kVersion),
            LUTHIER_TEXT("Errors", "Update Luthier, or move the file away to begin a new list."), database.path()};
    }
    LUTHIER_TRY(database.word("PRAGMA journal_mode = WAL"));
    LUTHIER_TRY(database.execute("PRAGMA synchronous = FULL"));
    if (version < kVersion) {
        LUTHIER_ASSIGN(sqlite::Transaction transaction, sqlite::Transaction::begin(database));
        LUTHIER_TRY(database.execute(kSchema));
        LUTHIER_TRY(transaction.commit());
    }
    LUTHIER_ASSIGN(const std::string check, database.word("PRAGMA quick_check(1)"));
    if (check != "ok") {
        isDamaged = true;
        return Error{
            ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The list of runs is damaged: %1.").arg(check), {}, {}};
    }
    if (const auto columns = database.prepare("SELECT " LUTHIER_RUN_COLUMNS " FROM runs"); !columns) {
        // Some other table of this name.
        isDamaged = database.trouble() == sqlite::Trouble::Other;
        return columns.error();
    }
    return {};
}

Opened openIndex(const std::string &path, int busyMilliseconds)
{
    Opened opened;
    Result<sqlite::Database> database = sqlite::Database::open(path, busyMilliseconds);
    if (!database) {
        opened.trouble = sqlite::Trouble::Other;
        opened.error = database.error();
        return opened;
    }
    bool isDamaged = false;
    if (const Result<void> ready = prepareIndex(*database, opened.isNewer, isDamaged); !ready) {
        opened.error = ready.error();
        opened.trouble = isDamaged ? sqlite::Trouble::Damaged : database->trouble();
        return opened;
    }
    opened.database = *std::move(database);
    return opened;
}

/// Out of the way, under a name that is free. Its new name, or an error.
Result<std::string> moveAside(const std::string &path)
{
    std::error_code error;
    std::string aside;
    for (int i = 1; aside.empty() || fs::exists(aside, error); ++i)
        aside = path + ".damaged-" + std::to_string(i);
    fs::rename(path, aside, error);
    if (error)
        return Error{
            ErrorCode::Io, LUTHIER_TEXT("Errors", "The file cannot be moved: %1.").arg(error.message()), {}, path};
    // Its journal belongs to it.
    for (const char *end : {"-wal", "-shm"}) {
        std::error_code ignored;
        fs::rename(path + end, aside + end, ignored);
    }
    return aside;
}

Text readFromFiles(const Error &why)
{
    return LUTHIER_TEXT(
        "Runs", "The list of runs cannot be opened (%1). It was read from its plain files for this session.")
        .arg(why.message);
}

std::string folderOfRecords(const std::string &path)
{
    return fs::path(path).replace_extension(".records").string();
}

} // namespace

RunRegistry::RunRegistry(sqlite::Database database, std::string recordsFolder)
    : m_database(std::move(database))
    , m_records(std::move(recordsFolder))
{
}

std::string RunRegistry::defaultPath()
{
    if (const char *given = std::getenv("LUTHIER_RUNS"))
        return given;
    if (const char *data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0')
        return std::string(data) + "/luthier/runs.sqlite";
    const char *home = std::getenv("HOME");
    return home != nullptr && *home != '\0' ? std::string(home) + "/.local/share/luthier/runs.sqlite" : std::string();
}

Result<RunRegistry> RunRegistry::open(const std::string &path, int busyMilliseconds)
{
    std::vector<Text> notices;
    Opened opened;
    if (!path.empty()) {
        if (const Result<void> made = makeDirectories(fs::path(path).parent_path().string()); !made)
            opened.error = made.error();
        else
            opened = openIndex(path, busyMilliseconds);
        if (opened.isNewer)
            return opened.error;
        if (opened.trouble == sqlite::Trouble::Damaged) {
            const Result<std::string> aside = moveAside(path);
            if (aside) {
                notices.push_back(LUTHIER_TEXT("Runs",
                    "The list of runs was damaged. It was made again from the folders of the runs; the damaged file "
                    "is now \"%1\".")
                                      .arg(*aside));
                opened = openIndex(path, busyMilliseconds);
            }
        }
        if (!opened.database)
            notices.push_back(readFromFiles(opened.error));
    }
    const std::string records = path.empty() ? std::string() : folderOfRecords(path);
    if (opened.database) {
        RunRegistry registry(*std::move(opened.database), records);
        registry.m_notices = notices;
        const Result<void> done = registry.reconcile();
        if (done)
            return registry;
        notices.push_back(readFromFiles(done.error()));
    }
    opened = openIndex(":memory:", busyMilliseconds);
    if (!opened.database)
        return opened.error;
    RunRegistry registry(*std::move(opened.database), records);
    registry.m_notices = std::move(notices);
    LUTHIER_TRY(registry.reconcile());
    return registry;
}

std::string RunRegistry::recordPath(const std::string &id) const
{
    return m_records + "/" + id + ".json";
}

// The newer of index and plain file wins; what only one of them has, both have afterwards.
Result<void> RunRegistry::reconcile()
{
    if (m_records.empty())
        return {};
    std::map<std::string, RunRecord> files;
    std::error_code error;
    for (fs::directory_iterator it(m_records, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() != ".json")
            continue;
        const Result<Json> json = readJsonFile(it->path().string(), kMaximumRecord);
        const std::optional<RunRecord> record = json ? runRecordFromJson(*json) : std::nullopt;
        if (record && record->id == it->path().stem().string())
            files.emplace(record->id, *record);
        else
            m_notices.push_back(LUTHIER_TEXT("Runs", "The file \"%1\" is no record of a run; it was left out.")
                                    .arg(it->path().string()));
    }
    std::vector<RunRecord> unwritten;
    {
        LUTHIER_ASSIGN(sqlite::Transaction transaction, sqlite::Transaction::begin(m_database));
        LUTHIER_ASSIGN(const std::vector<RunRecord> rows, select(""));
        std::map<std::string, std::int64_t> revisions;
        for (const RunRecord &row : rows) {
            revisions.emplace(row.id, row.revision);
            const auto file = files.find(row.id);
            if (file == files.end() || file->second.revision < row.revision)
                unwritten.push_back(row);
        }
        for (const auto &[id, record] : files) {
            const auto known = revisions.find(id);
            if (known == revisions.end() || known->second < record.revision)
                LUTHIER_TRY(put(record));
        }
        LUTHIER_TRY(transaction.commit());
    }
    for (const RunRecord &record : unwritten)
        static_cast<void>(keep(record)); // the next change says what is wrong with the disk
    return {};
}

Result<std::int64_t> RunRegistry::version() const
{
    LUTHIER_ASSIGN(const std::int64_t others, m_database.number("PRAGMA data_version"));
    LUTHIER_ASSIGN(const std::int64_t own, m_database.number("SELECT total_changes()"));
    return others * 1'000'003 + own;
}

Result<std::vector<RunRecord>> RunRegistry::select(std::string_view rest, const std::string &value) const
{
    std::string sql = "SELECT " LUTHIER_RUN_COLUMNS " FROM runs ";
    sql += rest;
    LUTHIER_ASSIGN(sqlite::Statement statement, m_database.prepare(sql));
    if (rest.find('?') != std::string_view::npos)
        statement.bind(1, std::string_view(value));
    std::vector<RunRecord> found;
    for (;;) {
        LUTHIER_ASSIGN(const bool more, statement.step());
        if (!more)
            return found;
        found.push_back(recordOf(statement));
    }
}

Result<std::vector<RunRecord>> RunRegistry::all() const
{
    return select("");
}

Result<std::optional<RunRecord>> RunRegistry::find(const std::string &id) const
{
    LUTHIER_ASSIGN(std::vector<RunRecord> found, select("WHERE id = ?", id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::optional<RunRecord>> RunRegistry::findFolder(const std::string &folder) const
{
    LUTHIER_ASSIGN(
        std::vector<RunRecord> found, select("WHERE folder = ? AND state <> 'queued' ORDER BY started DESC", folder));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<void> RunRegistry::put(const RunRecord &record)
{
    LUTHIER_ASSIGN(sqlite::Statement statement,
        m_database.prepare("INSERT OR REPLACE INTO runs (" LUTHIER_RUN_COLUMNS
                           ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    bindAll(statement, record);
    return statement.run();
}

Result<void> RunRegistry::keep(const RunRecord &record) const
{
    if (m_records.empty())
        return {};
    LUTHIER_TRY(makeDirectories(m_records));
    return writeFileAtomic(recordPath(record.id), pythonJson(toJson(record), {.indent = 1}) + "\n");
}

Result<RunRecord> RunRegistry::add(RunRecord record)
{
    record.id = newId();
    record.revision = 1;
    LUTHIER_TRY(put(record));
    LUTHIER_TRY(keep(record));
    return record;
}

Result<RunRecord> RunRegistry::change(const std::string &id, const std::function<void(RunRecord &)> &edit)
{
    LUTHIER_ASSIGN(sqlite::Transaction transaction, sqlite::Transaction::begin(m_database));
    LUTHIER_ASSIGN(const std::optional<RunRecord> before, find(id));
    if (!before)
        return Error{
            ErrorCode::NotFound, LUTHIER_TEXT("Errors", "The run is no longer in the list."), {}, m_database.path()};
    RunRecord record = *before;
    edit(record);
    record.id = id;
    record.revision = before->revision;
    if (record == *before)
        return record;
    ++record.revision;
    LUTHIER_TRY(put(record));
    LUTHIER_TRY(transaction.commit());
    LUTHIER_TRY(keep(record));
    return record;
}

Result<void> RunRegistry::remove(const std::string &id)
{
    // The plain file goes first: otherwise it would bring the record back.
    std::error_code error;
    if (!m_records.empty() && !fs::remove(recordPath(id), error) && error)
        return Error{ErrorCode::Io, LUTHIER_TEXT("Errors", "The file cannot be removed: %1.").arg(error.message()), {},
            recordPath(id)};
    LUTHIER_ASSIGN(sqlite::Statement statement, m_database.prepare("DELETE FROM runs WHERE id = ?"));
    statement.bind(1, std::string_view(id));
    return statement.run();
}

Result<RunRecord> RunRegistry::begin(RunRecord begin, const std::string &queued)
{
    begin.folder = absoluteFolder(begin.folder);
    const ProcessMark process = ownProcess();
    const auto take = [&](RunRecord &record) {
        begin.id = record.id;
        begin.tags = record.tags;
        begin.notes = record.notes;
        if (!record.name.empty())
            begin.name = record.name;
        begin.state = RunState::Running;
        begin.settings.clear();
        begin.processId = process.id;
        begin.processStart = process.start;
        record = begin;
    };
    if (begin.name.empty())
        begin.name = fs::path(begin.folder).filename().string();
    LUTHIER_ASSIGN(const std::optional<RunRecord> known, findFolder(begin.folder));
    if (!queued.empty()) {
        LUTHIER_ASSIGN(RunRecord started, change(queued, take));
        // What was in the folder is this run now.
        if (known && known->id != queued)
            LUTHIER_TRY(remove(known->id));
        return started;
    }
    if (known)
        return change(known->id, take);
    RunRecord fresh;
    take(fresh);
    return add(fresh);
}

Result<RunRecord> RunRegistry::addFolder(const std::string &folder)
{
    LUTHIER_ASSIGN(const RunFacts facts, readRunFolder(folder));
    LUTHIER_ASSIGN(const std::optional<RunRecord> known, findFolder(facts.folder));
    if (!known) {
        RunRecord record;
        apply(facts, record);
        return add(record);
    }
    return change(known->id, [&facts](RunRecord &record) {
        if (isUnderWay(record.state))
            return;
        const RunState before = record.state;
        apply(facts, record);
        // A folder cannot tell why a run ended early.
        if (record.state == RunState::Stopped)
            record.state = before;
    });
}

Result<std::vector<RunRecord>> RunRegistry::queue() const
{
    return select("WHERE state = 'queued' ORDER BY place, id");
}

Result<void> RunRegistry::setQueueOrder(const std::vector<std::string> &ids)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        LUTHIER_TRY(change(ids[i], [i](RunRecord &record) { record.place = static_cast<std::int64_t>(i) + 1; }));
    }
    return {};
}

Result<std::vector<RunRecord>> RunRegistry::reviseUnderWay()
{
    LUTHIER_ASSIGN(const std::vector<RunRecord> rows, select("WHERE state IN ('running', 'paused')"));
    std::vector<RunRecord> changed;
    for (const RunRecord &row : rows) {
        if (isAlive({row.processId, row.processStart}))
            continue;
        const Result<RunFacts> facts = readRunFolder(row.folder);
        LUTHIER_ASSIGN(RunRecord revised, change(row.id, [&facts](RunRecord &record) {
            const double began = record.started;
            record.state = RunState::Interrupted;
            if (facts && isWrittenSince(*facts, began)) {
                apply(*facts, record);
                if (record.state != RunState::Finished)
                    record.state = RunState::Interrupted;
            }
            record.processId = 0;
            record.processStart.clear();
        }));
        changed.push_back(std::move(revised));
    }
    return changed;
}

} // namespace luthier
