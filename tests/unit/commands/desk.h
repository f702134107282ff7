// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/store/store_fixture.h"

#include "app/commands/command.h"
#include "app/commands/policy.h"
#include "app/commands/registry.h"
#include "app/commands/review.h"
#include "models/store/change_repository.h"
#include "models/store/ledger_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/verify.h"
#include "tests/support/fake_ids.h"

#include <QCoroTask>

#include <QFile>
#include <QJsonArray>

namespace quayside::tests {

using namespace quayside::commands;

inline QByteArray resource(const QString &name)
{
    QFile file(u":/policies/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Somebody final : Actor
{
    Person current;
    Person person() const override { return current; }
};

/// A store with a shop, two listings of two SKUs each, somebody of every role, and a registry over it.
struct Desk : StoreFixture
{
    FakeIds ids;
    Somebody somebody;
    std::unique_ptr<Registry> registry;
    QHash<QString, Person> people;

    bool openDesk()
    {
        return open() && addShop() && addProducts({makeProduct("P1", "Enamel mug", 1000), makeProduct("P2", "Red dress", 2000)}) && start()
            && hire(u"Olga"_s, u"administrator"_s, true) && hire(u"Dewi"_s, u"merchandiser"_s) && hire(u"Hanna"_s, u"manager"_s)
            && hire(u"Mai"_s, u"support"_s) && hire(u"Omar"_s, u"operations"_s) && hire(u"Ana"_s, u"analyst"_s) && as(u"Dewi"_s);
    }
    bool start(const QByteArray &roles = resource(u"roles.json"_s), const QByteArray &policies = resource(u"approval.json"_s))
    {
        registry = std::make_unique<Registry>(*store, somebody, clock, ids, Roles::read(roles).value(), Policies::read(policies).value());
        addAll(*registry);
        return true;
    }
    bool hire(const QString &name, const QString &role, bool owner = false)
    {
        Person person{u"id-"_s + name, name, role, false, owner, people.size()};
        people.insert(name, person);
        return work([=](store::WriteScope &scope) { return store::PeopleRepository(scope.connection()).add(person); }).has_value();
    }
    bool as(const QString &name)
    {
        somebody.current = people[name];
        return true;
    }
    /// Edits prices as Dewi and submits them; the set's id.
    QString submitted(const QString &on, const QString &rule)
    {
        as(u"Dewi"_s);
        return run(u"listings.edit"_s, on, {{u"price"_s, rule}}) && run(u"changes.submit"_s) ? onlySet(u"submitted"_s) : QString();
    }
    /// The same, approved and published by Hanna, who acts from then on.
    QString published(const QString &on, const QString &rule)
    {
        const QString set = submitted(on, rule);
        as(u"Hanna"_s);
        return run(u"changes.approve"_s, {}, {{u"set"_s, set}}) && run(u"changes.publish"_s, {}, {{u"set"_s, set}}) ? set : QString();
    }
    QList<Change> changesOf(const QString &set)
    {
        return *read([=](store::Connection &db) { return store::ChangeRepository(db).ofSet(set, true); });
    }
    QList<OutboxEntry> entriesOf(const QString &set)
    {
        return *read([=](store::Connection &db) { return store::OutboxRepository(db).ofSet(set); });
    }
    /// Cases on which the shop waits for this answer until instant 5000.
    bool addReturns(const QStringList &returnIds, const QString &action)
    {
        std::vector<rows::Return> returns;
        for (const QString &id : returnIds) {
            rows::Return request;
            request.id = id.toStdString();
            request.status = "RETURN_OR_REFUND_REQUEST_PENDING";
            request.nextAction = action.toStdString();
            request.deadline = 5000;
            request.currency = "GBP";
            request.refundTotal = 1149;
            request.updatedAt = 1;
            returns.push_back(request);
        }
        return mirror([=](store::WriteScope &scope) -> Done {
                   store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
                   if (const auto done = writer.returns(returns, "[]"); !done)
                       return fail(done.error());
                   return writer.finish();
               })
            .has_value();
    }
    QString stateOf(const QString &set)
    {
        const auto found = *read([=](store::Connection &db) { return store::ChangeSetRepository(db).find(set); });
        return found ? toWord(found->state) : QString();
    }
    /// Moves the set's only entry on, as the outbox does.
    bool setEntry(const QString &set, OutboxState state)
    {
        return work([=](store::WriteScope &scope) -> Done {
                   store::OutboxRepository outbox(scope.connection());
                   auto entries = outbox.ofSet(set);
                   if (!entries || entries->size() != 1)
                       return fail(FaultKind::Invalid, u"not one entry"_s);
                   entries->first().state = state;
                   return outbox.update(entries->first());
               })
            .has_value();
    }
    /// The shop said no to every change of the set.
    bool refuseChangesOf(const QString &set)
    {
        return work([=](store::WriteScope &scope) -> Done {
                   store::ChangeRepository changes(scope.connection());
                   const auto all = changes.ofSet(set);
                   for (const Change &change : *all)
                       QUAYSIDE_TRY(changes.setState({change.id}, ChangeState::Refused, u"locked"_s, 12052038));
                   return store::ChangeSetRepository(scope.connection()).settle(set, 1);
               })
            .has_value();
    }
    /// Every row of ours that a command may write, for comparison before and after.
    QList<QVariantList> rowsOfOurs()
    {
        return *read([](store::Connection &db) -> Result<QList<QVariantList>> {
            QList<QVariantList> all;
            store::Query query(db);
            for (const auto &[kind, columns] : {std::pair{RecordKind::Change, QStringList{u"id"_s, u"state"_s, u"value"_s, u"base"_s}},
                                                {RecordKind::ChangeSet, {u"id"_s, u"state"_s, u"title"_s}},
                                                {RecordKind::Conflict, {u"id"_s, u"state"_s}},
                                                {RecordKind::Outbox, {u"id"_s, u"state"_s}}}) {
                const auto rows = query.values(kind, *query.ids({kind, {}, {}, 0, {}}), columns);
                if (!rows)
                    return fail(rows.error());
                all += *rows;
            }
            return all;
        });
    }
    Result<Outcome> run(const QString &command, const QString &on = {}, const QVariantMap &args = {}, bool dryRun = false)
    {
        Invocation invocation(command);
        const Spec *spec = registry->find(command);
        if (spec != nullptr && !spec->on.isEmpty()) {
            invocation.on.kind = spec->on.first();
            invocation.on.criteria = on;
            invocation.on.isAllMatching = true;
        }
        invocation.args = args;
        invocation.dryRun = dryRun;
        return QCoro::waitFor(registry->run(invocation));
    }
    qint64 count(RecordKind kind, const QString &criteria = {})
    {
        return *read([=](store::Connection &db) { return store::Query(db).count({kind, criteria, {}, 0, {}}); });
    }
    QString price(const QString &sku)
    {
        const auto rows = *read([=](store::Connection &db) -> Result<QList<QVariantList>> {
            store::Query query(db);
            return query.values(RecordKind::Sku, *query.ids({RecordKind::Sku, u"sku:"_s + sku, {}, 0, {}}), {u"price"_s});
        });
        return rows[0][0].toString();
    }
    QString onlySet(const QString &state)
    {
        const auto rows = *read([=](store::Connection &db) -> Result<QList<QVariantList>> {
            store::Query query(db);
            return query.values(RecordKind::ChangeSet, *query.ids({RecordKind::ChangeSet, u"state:"_s + state, {}, 0, {}}), {u"id"_s});
        });
        return rows.size() == 1 ? rows[0][0].toString() : QString();
    }
    qint64 events()
    {
        return *read([](store::Connection &db) { return store::LedgerRepository(db).count(); });
    }
    QStringList findings()
    {
        QStringList texts;
        const auto found = read([](store::Connection &db) { return store::verify(db); });
        for (const auto &finding : *found)
            texts.append(finding.subject + u' ' + finding.detail);
        return texts;
    }
};

} // namespace quayside::tests
