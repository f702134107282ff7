// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/criteria/sql.h"
#include "models/store/checked_files.h"
#include "models/store/tokenizer.h"

#include <sqlite3.h>

#include <algorithm>

namespace quayside::store {

using namespace Qt::StringLiterals;

Fault faultOf(sqlite3 *db, int code)
{
    const QString detail
        = u"SQLite %1: %2"_s.arg(code).arg(QString::fromUtf8(db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
    const char *path = db != nullptr ? sqlite3_db_filename(db, "main") : nullptr;
    Fault fault{FaultKind::Internal, detail, code, QString::fromUtf8(path)};
    switch (code & 0xff) {
    case SQLITE_FULL:
        fault.kind = FaultKind::DiskFull;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        fault.kind = FaultKind::Damaged;
        break;
    case SQLITE_INTERRUPT:
        fault.kind = FaultKind::Cancelled;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        fault.kind = FaultKind::Busy;
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        fault.kind = FaultKind::Invalid;
        break;
    case SQLITE_IOERR:
        // A write that finds no room can surface as an error of the log or of the index beside it; a page that is not what was
        // written is damage.
        if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_SHMSIZE)
            fault.kind = FaultKind::DiskFull;
        else if (code == SQLITE_IOERR_DATA)
            fault.kind = FaultKind::Damaged;
        break;
    default:
        break;
    }
    return fault;
}

Statement::Statement(Connection &connection, sqlite3_stmt *statement, std::optional<Fault> fault)
    : m_connection(connection), m_statement(statement), m_fault(std::move(fault))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)), m_fault(std::move(other.m_fault)),
      m_next(other.m_next)
{
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_connection.giveBack(m_statement);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_fault)
        m_fault = faultOf(m_connection.handle(), code);
}

Statement &Statement::bind(qint64 value)
{
    note(sqlite3_bind_int64(m_statement, m_next++, value));
    return *this;
}

Statement &Statement::bind(std::string_view utf8)
{
    // A null pointer would bind NULL; an empty text is a value.
    note(sqlite3_bind_text64(m_statement, m_next++, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    note(sqlite3_bind_text64(m_statement, m_next++, bytes.isNull() ? "" : bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::blob(const QByteArray &bytes)
{
    note(sqlite3_bind_blob64(m_statement, m_next++, bytes.isNull() ? "" : bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                             SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::null()
{
    note(sqlite3_bind_null(m_statement, m_next++));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_fault)
        return fail(*m_fault);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_fault = faultOf(m_connection.handle(), sqlite3_extended_errcode(m_connection.handle()));
    m_connection.hasMetDamage |= m_fault->kind == FaultKind::Damaged;
    return fail(*m_fault);
}

Done Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_next = 1;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

std::string Statement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

void Statement::copyRow(Statement &to, int columns) const
{
    for (int i = 0; i < columns; ++i)
        to.note(sqlite3_bind_value(to.m_statement, to.m_next++, sqlite3_column_value(m_statement, i)));
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, const QString &other, const QString &otherName)
{
    sqlite3 *db = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &db, flags, mode == Mode::Salvage ? nullptr : checkedFiles());
    std::unique_ptr<Connection> connection(new Connection(db));
    if (code != SQLITE_OK)
        return fail(faultOf(db, code));
    // Counts before the first table only.
    int reserved = ChecksumBytes;
    if (mode == Mode::ReadWrite)
        sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    QUAYSIDE_TRY(criteria::registerFunctions(db));
    QUAYSIDE_TRY(registerTokenizer(db));
    const QByteArray timeout = mode == Mode::ReadOnly ? "1000" : "5000";
    QUAYSIDE_TRY(connection->execute("PRAGMA busy_timeout=" + timeout + "; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON"));
    if (!other.isEmpty())
        QUAYSIDE_TRY(connection->attach(other, otherName));
    return connection;
}

Done Connection::attach(const QString &path, const QString &name)
{
    Statement statement = prepare("ATTACH ?1 AS ?2");
    return statement.all(path, name).run();
}

Connection::~Connection()
{
    for (auto &[text, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close(m_db);
}

std::size_t Connection::Hash::operator()(std::string_view sql) const
{
    constexpr std::size_t Letters = 8;
    std::size_t hash = sql.size();
    const std::size_t step = std::max<std::size_t>(1, sql.size() / Letters);
    for (std::size_t i = step / 2; i < sql.size(); i += step)
        hash = hash * 31 + static_cast<unsigned char>(sql[i]);
    return hash;
}

Statement Connection::prepare(std::string_view sql)
{
    if (const auto it = m_idle.find(sql); it != m_idle.end() && !it->second.empty()) {
        sqlite3_stmt *statement = it->second.back();
        it->second.pop_back();
        return Statement(*this, statement, {});
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        Fault fault = faultOf(m_db, code);
        hasMetDamage |= fault.kind == FaultKind::Damaged;
        fault.detail += u" in "_s + QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()));
        return Statement(*this, nullptr, std::move(fault));
    }
    return Statement(*this, statement, {});
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    // Criteria make new texts without end; a bounded number of them is kept.
    constexpr std::size_t MostKept = 256;
    const std::string_view text(sqlite3_sql(statement));
    auto it = m_idle.find(text);
    if (it == m_idle.end()) {
        if (m_idle.size() >= MostKept) {
            sqlite3_finalize(statement);
            return;
        }
        it = m_idle.emplace(std::string(text), std::vector<sqlite3_stmt *>()).first;
    }
    it->second.push_back(statement);
}

Done Connection::execute(const QByteArray &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return {};
    Fault fault = faultOf(m_db, code);
    fault.detail += u" in "_s + QString::fromUtf8(sql.left(200));
    sqlite3_free(message);
    return fail(std::move(fault));
}

int Connection::changes() const
{
    return sqlite3_changes(m_db);
}

qint64 Connection::lastId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

Transaction::Transaction(Connection &db, Kind kind)
    : m_db(db), m_begun(db.execute(kind == Kind::Immediate ? "BEGIN IMMEDIATE" : "BEGIN"))
{
    m_isOpen = m_begun.has_value();
}

Transaction::~Transaction()
{
    // A statement that failed hard (disk full) may have rolled back already; a second ROLLBACK is then refused, harmlessly.
    if (m_isOpen && sqlite3_get_autocommit(m_db.handle()) == 0)
        (void)m_db.execute("ROLLBACK");
    if (m_isOpen) {
        m_db.memory.categoryOf.clear();
        m_db.memory.allCategories.clear();
    }
}

Done Transaction::commit()
{
    Done done = m_db.execute("COMMIT");
    if (done)
        m_isOpen = false;
    return done;
}

} // namespace quayside::store
