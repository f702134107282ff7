// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/keeper.h"

#include "app/commands/command.h"
#include "models/store/alerts_reader.h"
#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPointer>

namespace quayside::notices {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::notices::Keeper)
};

constexpr int LookEveryMs = 60'000;
constexpr int SoonMs = 2'000;
const QString RaiseCommand = u"notices.raise"_s;
const QString Failing = u"sync.failing"_s;

// Who hears of an alert.
QStringList listeners(const store::Alert &alert, const QList<Person> &people, const Roles &roles)
{
    if (!alert.person.isEmpty())
        return {alert.person};
    QStringList ids;
    for (const Person &person : people) {
        if (person.id != alert.except && !alert.right.isEmpty() && roles.may(person.role, alert.right))
            ids.append(person.id);
    }
    return ids;
}

struct Telling
{
    QString person;
    store::Alert alert;
};

// What still holds of the alerts that may be told again once they ended: the beginning of their keys, and the keys themselves. What
// is out is low as well: going from low to out and back is no new crossing.
QList<std::pair<QString, QStringList>> lasting(const QList<store::Alert> &alerts)
{
    QStringList low;
    QStringList out;
    QStringList failing;
    bool isCounted[2] = {false, false}; // while they are told as one line, nobody knows which of them recovered
    for (const store::Alert &alert : alerts) {
        if (alert.what == Failing)
            failing.append(alert.key);
        const bool isOut = alert.what == "stock.out"_L1;
        if (!isOut && alert.what != "stock.low"_L1)
            continue;
        if (alert.key.contains(u":many:"_s)) {
            isCounted[isOut ? 1 : 0] = true;
            continue;
        }
        if (isOut)
            out.append(alert.key);
        low.append(u"stock.low:"_s + alert.record.toString());
    }
    QList<std::pair<QString, QStringList>> all{{Failing + u':', failing}};
    if (!isCounted[0] && !isCounted[1])
        all.append({u"stock.low:sku:"_s, low});
    if (!isCounted[1])
        all.append({u"stock.out:sku:"_s, out});
    return all;
}

Result<bool> hasEnded(store::Connection &db, const QList<store::Alert> &alerts)
{
    for (const auto &[prefix, keep] : lasting(alerts)) {
        const auto ended = store::NoticeRepository(db).hasOtherKeys(prefix, keep);
        if (!ended || *ended)
            return ended;
    }
    return false;
}

// What nobody was told yet.
Result<QList<Telling>> news(store::Connection &db, const QList<store::Alert> &alerts, const Roles &roles)
{
    const auto people = store::PeopleRepository(db).list();
    if (!people)
        return fail(people.error());
    store::NoticeRepository notices(db);
    QList<Telling> fresh;
    for (const store::Alert &alert : alerts) {
        for (const QString &person : listeners(alert, *people, roles)) {
            const auto known = notices.isTold(person, alert.key);
            if (!known)
                return fail(known.error());
            if (!*known)
                fresh.append({person, alert});
        }
    }
    return fresh;
}

Result<commands::Outcome> raise(commands::Scope &scope)
{
    const auto alerts = store::AlertsReader(scope.db(), scope.now()).all();
    if (!alerts)
        return fail(alerts.error());
    const auto fresh = news(scope.db(), *alerts, scope.roles());
    if (!fresh)
        return fail(fresh.error());
    for (const auto &[prefix, keep] : lasting(*alerts)) {
        // A connection that works again is nothing to look at any more.
        const Instant readAt = prefix.startsWith(Failing) ? scope.now() : 0;
        QUAYSIDE_TRY(store::NoticeRepository(scope.db()).forgetKeys(prefix, keep, readAt));
    }
    scope.touch(RecordKind::Notice);
    commands::Outcome outcome;
    for (const Telling &telling : *fresh) {
        const store::Alert &alert = telling.alert;
        QUAYSIDE_TRY(scope.tell(telling.person, alert.what, alert.level, alert.record, alert.key, alert.args, commands::Scope::Voice::Program));
        ++outcome.affected;
    }
    return outcome;
}

} // namespace

Keeper::Keeper(store::Store &store, commands::Registry &registry, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_registry(registry), m_clock(clock)
{
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)look(); });
    m_timer.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { (void)look(); });
    connect(&store, &store::Store::committed, this, [this](const store::Commit &commit) {
        const bool onlyNotices = std::all_of(commit.touched.begin(), commit.touched.end(), [](const store::Touched &touched) {
            return touched.kind == RecordKind::Notice || touched.kind == RecordKind::Ledger;
        });
        if (!onlyNotices && !m_soon.isActive())
            m_soon.start();
    });
}

QCoro::Task<void> Keeper::look()
{
    if (m_isLooking)
        co_return;
    m_isLooking = true;
    const QPointer<Keeper> self(this);
    auto read = [now = m_clock.now(), roles = m_registry.roles()](store::Connection &db) -> Result<bool> {
        const auto alerts = store::AlertsReader(db, now).all();
        if (!alerts)
            return fail(alerts.error());
        const auto fresh = news(db, *alerts, roles);
        if (!fresh)
            return fail(fresh.error());
        return fresh->isEmpty() ? hasEnded(db, *alerts) : Result<bool>(true);
    };
    const Result<bool> isTime = co_await m_store.read(std::move(read));
    if (!self)
        co_return;
    if (isTime && *isTime) {
        commands::Invocation invocation(RaiseCommand);
        const auto told = co_await m_registry.run(std::move(invocation));
        Q_UNUSED(told); // what could not be told is still new at the next look
        if (!self)
            co_return;
    }
    m_isLooking = false;
}

void addRaiseCommand(commands::Registry &registry)
{
    commands::Spec spec;
    spec.id = RaiseCommand;
    spec.title = Text::tr("Tell people what holds now");
    spec.menu = u"Run"_s;
    spec.icon = u"flag"_s;
    spec.isQuiet = true;
    registry.add(std::make_unique<commands::FunctionCommand>(spec, raise));
}

} // namespace quayside::notices
