// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/sqlite.h"

#include <sqlite3.h>

#include <utility>

namespace luthier::sqlite
{

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

Statement &Statement::bind(int place, std::string_view text)
{
    // A null pointer would bind NULL. SQLite copies the text.
    const char *data = text.data() != nullptr ? text.data() : "";
    const int rc = sqlite3_bind_text64(m_statement.get(), place, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    m_bound = m_bound != SQLITE_OK ? m_bound : rc;
    return *this;
}

Statement &Statement::bind(int place, std::int64_t number)
{
    const int rc = sqlite3_bind_int64(m_statement.get(), place, number);
    m_bound = m_bound != SQLITE_OK ? m_bound : rc;
    return *this;
}

Statement &Statement::bind(int place, double number)
{
    const int rc = sqlite3_bind_double(m_statement.get(), place, number);
    m_bound = m_bound != SQLITE_OK ? m_bound : rc;
    return *this;
}

Statement &Statement::bind(int place, const std::optional<double> &number)
{
    if (number)
        return bind(place, *number);
    const int rc = sqlite3_bind_null(m_statement.get(), place);
    m_bound = m_bound != SQLITE_OK ? m_bound : rc;
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bound != SQLITE_OK)
        return m_database->error();
    const int rc = sqlite3_step(m_statement.get());
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    return m_database->error();
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more) {
            Error error = more.error();
            reset();
            return error;
        }
        if (!*more)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = SQLITE_OK;
}

std::string Statement::text(int column) const
{
    const unsigned char *data = sqlite3_column_text(m_statement.get(), column);
    const int bytes = sqlite3_column_bytes(m_statement.get(), column);
    return data != nullptr ? std::string(reinterpret_cast<const char *>(data), static_cast<std::size_t>(bytes))
                           : std::string();
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::optional<double> Statement::maybeReal(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return real(column);
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Database::Database(std::string path, sqlite3 *database)
    : m_path(std::move(path))
    , m_database(database)
{
}

Result<Database> Database::open(const std::string &path, int busyMilliseconds)
{
    sqlite3 *handle = nullptr;
    const int rc = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Database database(path, handle);
    if (rc != SQLITE_OK)
        return database.error();
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return database;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr)
        != SQLITE_OK)
        return error();
    return Statement(*this, statement);
}

Result<std::int64_t> Database::number(std::string_view sql) const
{
    LUTHIER_ASSIGN(Statement statement, prepare(sql));
    LUTHIER_ASSIGN(const bool has, statement.step());
    return has ? statement.integer(0) : 0;
}

Result<std::string> Database::word(std::string_view sql) const
{
    LUTHIER_ASSIGN(Statement statement, prepare(sql));
    LUTHIER_ASSIGN(const bool has, statement.step());
    return has ? statement.text(0) : std::string();
}

Trouble Database::trouble() const
{
    switch (sqlite3_errcode(m_database.get()) & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return Trouble::None;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Trouble::Damaged;
    default:
        return Trouble::Other;
    }
}

Error Database::error() const
{
    const char *why = m_database != nullptr ? sqlite3_errmsg(m_database.get()) : "out of memory";
    switch (trouble()) {
    case Trouble::Locked:
        return {ErrorCode::Io, LUTHIER_TEXT("Errors", "The list of runs is in use by another program."),
            LUTHIER_TEXT("Errors", "Close the other program that has it open, then try again."), m_path};
    case Trouble::Damaged:
        return {
            ErrorCode::InvalidData, LUTHIER_TEXT("Errors", "The list of runs is damaged: %1.").arg(why), {}, m_path};
    case Trouble::None:
    case Trouble::Other:
        break;
    }
    return {ErrorCode::Io, LUTHIER_TEXT("Errors", "The list of runs cannot be used: %1.").arg(why), {}, m_path};
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    LUTHIER_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // A failure to roll back leaves nothing to do: SQLite does it when the file is closed.
    if (m_database != nullptr)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    LUTHIER_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace luthier::sqlite
