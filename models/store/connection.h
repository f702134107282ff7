// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace quayside::store {

class Connection;

/// A prepared statement in use. Binding and preparing never fail on the spot: the first error is kept and comes out of
/// step() or run(), so that a chain of binds reads as one line. Goes back to its connection when destroyed.
class Statement
{
public:
    Statement(Connection &connection, sqlite3_stmt *statement, std::optional<Fault> fault);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Next parameter. A string_view is bound without a copy and must live until the step.
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(long value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(std::string_view utf8);
    Statement &bind(const std::string &utf8) { return bind(std::string_view(utf8)); }
    Statement &bind(const QString &text);
    Statement &blob(const QByteArray &bytes);
    Statement &null();
    template <class T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : null();
    }
    template <class... T>
    Statement &all(const T &...values)
    {
        (bind(values), ...);
        return *this;
    }

    /// True: there is a row. Faults: DiskFull, Damaged, Cancelled, Busy, Internal.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end.
    [[nodiscard]] Done run();
    /// For another round of binds.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string utf8(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    /// Binds the current row's first columns, whatever their types, to another statement.
    void copyRow(Statement &to, int columns) const;

private:
    void note(int code);

    Connection &m_connection;
    sqlite3_stmt *m_statement;
    std::optional<Fault> m_fault;
    int m_next = 1;
};

/// One SQLite connection with its prepared statements. Lives and dies on one thread of the store.
class Connection
{
public:
    /// Salvage writes too, and takes damaged pages for what they are: checksums are not looked at.
    enum class Mode { ReadOnly, ReadWrite, Salvage };

    /// Opens `path` as main and attaches `other` under `otherName` when one is named. Registers the criteria functions and the
    /// search tokenizer.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode, const QString &other = {},
                                                                  const QString &otherName = {});
    /// Another database beside the others, under this name.
    [[nodiscard]] Done attach(const QString &path, const QString &name);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepared once; the text must be the same each time.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Several statements without parameters.
    [[nodiscard]] Done execute(const QByteArray &sql);
    [[nodiscard]] int changes() const;
    [[nodiscard]] qint64 lastId() const;
    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    /// Seals and unseals personal data on this connection; empty: there is no key.
    QByteArray sealKey;
    /// A statement met damage in one of the files since this connection was opened.
    bool hasMetDamage = false;
    /// The writer's memory from one transaction to the next. A transaction that is rolled back takes the categories along.
    struct Memory
    {
        /// By shop (local id) and product id, as far as asked.
        std::unordered_map<qint64, std::unordered_map<std::string, std::string>> categoryOf;
        /// All of a shop at once, for many orders; null when they are too many. Gone when a product changes.
        std::unordered_map<qint64, std::shared_ptr<const std::unordered_map<std::string, std::string>>> allCategories;
    };
    Memory memory;

private:
    explicit Connection(sqlite3 *db) : m_db(db) {}

    sqlite3 *m_db;
    void giveBack(sqlite3_stmt *statement);

    // Statements are long and prepared for every row: a few letters of one tell it from the others, comparing does the rest.
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const;
    };
    // By text; a second use of a text while the first is running gets a second statement.
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_idle;
    friend class Statement; // gives its statement back
};

/// What an SQLite result code means to us.
[[nodiscard]] Fault faultOf(sqlite3 *db, int code);

/// BEGIN IMMEDIATE; rolls back unless commit() was reached.
class Transaction
{
public:
    enum class Kind { Deferred, Immediate };
    explicit Transaction(Connection &db, Kind kind = Kind::Immediate);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The fault of BEGIN, when it failed.
    [[nodiscard]] const Done &begun() const { return m_begun; }
    [[nodiscard]] Done commit();

private:
    Connection &m_db;
    Done m_begun;
    bool m_isOpen = false;
};

} // namespace quayside::store
