// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite as far as the registry of runs needs it: an open file, prepared statements, errors as values.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace luthier::sqlite
{

class Database;

/// One prepared statement; places and columns count from 1 and 0, as SQLite's do.
class Statement
{
public:
    Statement &bind(int place, std::string_view text);
    Statement &bind(int place, std::int64_t number);
    Statement &bind(int place, double number);
    Statement &bind(int place, const std::optional<double> &number);

    /// True with a row, false at the end.
    Result<bool> step();
    /// Steps to the end and makes the statement ready for other values.
    Result<void> run();
    void reset();

    std::string text(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::optional<double> maybeReal(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(const Database &database, sqlite3_stmt *statement);

    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0; ///< The first failure to bind; SQLITE_OK else.
};

enum class Trouble { None, Locked, Damaged, Other };

class Database
{
public:
    /// Creates the file if there is none; ":memory:" is no file.
    static Result<Database> open(const std::string &path, int busyMilliseconds);

    const std::string &path() const { return m_path; }
    Result<void> execute(const char *sql);
    Result<Statement> prepare(std::string_view sql) const;
    /// The first column of the first row.
    Result<std::int64_t> number(std::string_view sql) const;
    Result<std::string> word(std::string_view sql) const;

    /// What the last failure was about.
    Trouble trouble() const;
    Error error() const;

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    Database(std::string path, sqlite3 *database);

    std::string m_path;
    std::unique_ptr<sqlite3, Close> m_database;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back unless commit() was called.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

} // namespace luthier::sqlite
