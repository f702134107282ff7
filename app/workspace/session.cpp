// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/session.h"

#include "models/base/denial.h"
#include "models/store/people_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>

#include <sodium.h>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<Person> check(store::Connection &db, const QString &nameOrId, const QString &pin)
{
    store::PeopleRepository people(db);
    const auto found = nameOrId.isEmpty() ? people.owner() : people.find(nameOrId);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotFound, u"nobody of that name works here"_s, nameOrId);
    if ((*found)->hasPin) {
        const auto hash = people.pinHash((*found)->id);
        if (!hash)
            return fail(hash.error());
        if (!pinMatches(*hash, pin))
            return deny(pin.isEmpty() ? Denial::NoPin : Denial::WrongPin, (*found)->name);
    }
    return **found;
}

} // namespace

bool pinMatches(const QByteArray &hash, const QString &pin)
{
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
}

Session::Session(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
}

QCoro::Task<Done> Session::signIn(QString nameOrId, QString pin)
{
    // Named first: a closure with captures that is built inside a co_await expression is destroyed twice by g++ 12.
    auto work = [nameOrId, pin](store::Connection &db) { return check(db, nameOrId, pin); };
    const Result<Person> person = co_await m_store.read(std::move(work));
    if (!person)
        co_return fail(person.error());
    m_person = *person;
    Q_EMIT personChanged();
    co_return Done{};
}

QCoro::Task<Done> Session::resume(QString id)
{
    auto work = [id](store::Connection &db) { return store::PeopleRepository(db).find(id); };
    const Result<std::optional<Person>> person = co_await m_store.read(std::move(work));
    if (!person)
        co_return fail(person.error());
    if (!*person || (*person)->id != id)
        co_return fail(FaultKind::NotFound, u"nobody of that name works here"_s, id);
    m_person = **person;
    Q_EMIT personChanged();
    co_return Done{};
}

QCoro::Task<Result<QList<Person>>> Session::people()
{
    co_return co_await m_store.read([](store::Connection &db) { return store::PeopleRepository(db).list(); });
}

} // namespace quayside::workspace
