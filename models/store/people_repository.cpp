// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_repository.h"

#include "models/store/connection.h"
#include "models/store/rows_of.h"
#include "models/text/words.h"

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "SELECT id, name, role, pin IS NOT NULL, is_owner, created_at FROM people ";

Person personAt(const Statement &row)
{
    Person person;
    person.id = row.text(0);
    person.name = row.text(1);
    person.role = row.text(2);
    person.hasPin = row.flag(3);
    person.isOwner = row.flag(4);
    person.createdAt = row.integer(5);
    return person;
}

} // namespace

Done PeopleRepository::add(const Person &person)
{
    const auto known = find(person.name);
    if (!known)
        return fail(known.error());
    if (*known)
        return fail(FaultKind::Invalid, u"somebody of that name works here already"_s, person.name);
    Statement statement = m_db.prepare("INSERT INTO people(id, name, folded, role, is_owner, created_at) VALUES(?,?,?,?,?,?)");
    statement.all(person.id, person.name, text::fold(person.name.trimmed()), person.role, person.isOwner, person.createdAt);
    return statement.run();
}

Done PeopleRepository::update(const Person &person)
{
    Statement statement = m_db.prepare("UPDATE people SET name=?2, folded=?3, role=?4 WHERE id=?1");
    statement.all(person.id, person.name, text::fold(person.name.trimmed()), person.role);
    QUAYSIDE_TRY(statement.run());
    if (m_db.changes() != 1)
        return fail(FaultKind::NotFound, u"nobody of that id"_s, person.id);
    return {};
}

Result<std::optional<Person>> PeopleRepository::find(const QString &idOrName)
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE id=?1 OR folded=?2");
    statement.all(idOrName, text::fold(idOrName.trimmed()));
    return rowOf(statement, [](Statement &row) { return personAt(row); });
}

Result<QList<Person>> PeopleRepository::list()
{
    Statement statement = m_db.prepare(std::string(Columns) + "ORDER BY created_at, id");
    return rowsOf(statement, [](Statement &row) { return personAt(row); });
}

Result<std::optional<Person>> PeopleRepository::owner()
{
    Statement statement = m_db.prepare(std::string(Columns) + "WHERE is_owner ORDER BY created_at, id LIMIT 1");
    return rowOf(statement, [](Statement &row) { return personAt(row); });
}

Done PeopleRepository::setPinHash(const QString &personId, const QByteArray &hash)
{
    Statement statement = m_db.prepare("UPDATE people SET pin=?1 WHERE id=?2");
    if (hash.isEmpty())
        statement.null();
    else
        statement.blob(hash);
    statement.bind(personId);
    QUAYSIDE_TRY(statement.run());
    if (m_db.changes() != 1)
        return fail(FaultKind::NotFound, u"nobody of that id"_s, personId);
    return {};
}

Result<QByteArray> PeopleRepository::pinHash(const QString &personId)
{
    Statement statement = m_db.prepare("SELECT pin FROM people WHERE id=?");
    statement.bind(personId);
    const auto hash = rowOf(statement, [](Statement &row) { return row.bytes(0); });
    if (!hash)
        return fail(hash.error());
    return hash->value_or(QByteArray());
}

Result<QString> SettingsRepository::value(const QString &key, const QString &fallback)
{
    Statement statement = m_db.prepare("SELECT value FROM settings WHERE key=?");
    statement.bind(key);
    const auto value = rowOf(statement, [](Statement &row) { return row.text(0); });
    if (!value)
        return fail(value.error());
    return value->value_or(fallback);
}

Done SettingsRepository::setValue(const QString &key, const QString &value)
{
    Statement statement = m_db.prepare("INSERT INTO settings(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    return statement.all(key, value).run();
}

} // namespace quayside::store
