// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/cli/formats.h"
#include "models/store/change_repository.h"
#include "models/store/people_repository.h"
#include "models/store/store.h"
#include "models/text/words.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Runner)
};

struct SetWithChanges
{
    ChangeSet set;
    QList<Change> changes;
    QList<Approval> approvals;
};

Result<SetWithChanges> readSet(store::Connection &db, const QString &id)
{
    SetWithChanges found;
    const auto set = store::ChangeSetRepository(db).find(id);
    if (!set)
        return fail(set.error());
    if (!*set)
        return fail(FaultKind::NotFound, u"no such change set"_s, id);
    found.set = **set;
    auto changes = store::ChangeRepository(db).ofSet(found.set.id);
    if (!changes)
        return fail(changes.error());
    found.changes = std::move(*changes);
    auto approvals = store::ApprovalRepository(db).ofSet(found.set.id);
    if (!approvals)
        return fail(approvals.error());
    found.approvals = std::move(*approvals);
    return found;
}

QJsonObject toJson(const ChangeSet &set)
{
    return {{u"id"_s, set.id}, {u"title"_s, set.title}, {u"state"_s, toWord(set.state)}, {u"author"_s, set.author},
            {u"changes"_s, set.changes}, {u"note"_s, set.note}, {u"fingerprint"_s, set.fingerprint}};
}

} // namespace

QCoro::Task<int> Runner::listSets()
{
    const Result<QList<ChangeSet>> sets
        = co_await m_opened->store.read([](store::Connection &db) { return store::ChangeSetRepository(db).list(); });
    if (!sets)
        co_return refuse(sets.error());
    QJsonArray list;
    Sheet sheet;
    sheet.columns = {u"id"_s, u"state"_s, u"changes"_s, u"title"_s};
    for (const ChangeSet &set : *sets) {
        list.append(toJson(set));
        sheet.rows.append({set.id, toWord(set.state), set.changes, set.title});
    }
    if (m_arguments.has(u"json"_s))
        m_streams.out(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    else
        m_streams.out(format(sheet, u"table"_s).value_or(QByteArray()));
    co_return ExitDone;
}

QCoro::Task<int> Runner::showSet(QString set)
{
    // Named first: a closure with captures that is built inside a co_await expression is destroyed twice by g++ 12.
    auto work = [set](store::Connection &db) { return readSet(db, set); };
    const Result<SetWithChanges> found = co_await m_opened->store.read(std::move(work));
    if (!found)
        co_return refuse(found.error());
    QJsonArray changes;
    Sheet sheet;
    sheet.columns = {u"record"_s, u"field"_s, u"base"_s, u"value"_s, u"state"_s, u"reason"_s};
    for (const Change &change : found->changes) {
        changes.append(QJsonObject{{u"id"_s, change.id}, {u"record"_s, change.record.toString()}, {u"field"_s, change.field},
                                   {u"base"_s, change.base}, {u"value"_s, change.value}, {u"currency"_s, change.currency},
                                   {u"state"_s, toWord(change.state)}, {u"reason"_s, change.reason}});
        sheet.rows.append({change.record.toString(), change.field, change.base, change.value, toWord(change.state), change.reason});
    }
    QJsonArray approvals;
    for (const Approval &approval : found->approvals) {
        approvals.append(QJsonObject{{u"person"_s, approval.person}, {u"approves"_s, approval.approves},
                                     {u"reason"_s, approval.reason}, {u"self"_s, approval.isSelf},
                                     {u"valid"_s, approval.fingerprint == found->set.fingerprint}});
    }
    if (m_arguments.has(u"json"_s)) {
        QJsonObject json = toJson(found->set);
        json[u"rows"_s] = changes;
        json[u"approvals"_s] = approvals;
        m_streams.out(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    } else {
        m_streams.out(Text::tr("%1 (%2), %n change(s)", nullptr, found->set.changes)
                          .arg(found->set.title, toWord(found->set.state))
                          .toUtf8()
                      + '\n');
        m_streams.out(format(sheet, u"table"_s).value_or(QByteArray()));
    }
    co_return ExitDone;
}

QCoro::Task<int> Runner::changes()
{
    const QString what = m_arguments.words.value(0, u"list"_s);
    const QString set = m_arguments.words.value(1);
    if (what == "list"_L1 || what == "show"_L1) {
        if (what == "show"_L1 && set.isEmpty())
            co_return misuse(Text::tr("Which change set?"));
        if (co_await open(Access::Read) == nullptr)
            co_return ExitRefused;
        // Two statements: g++ 12 runs both arms of a conditional that awaits.
        if (what == "list"_L1)
            co_return co_await listSets();
        co_return co_await showSet(set);
    }
    if (what != "submit"_L1 && what != "withdraw"_L1) {
        const QString nearest = text::nearest(what, {u"list"_s, u"show"_s, u"submit"_s, u"withdraw"_s});
        co_return misuse(nearest.isEmpty() ? Text::tr("changes cannot “%1”.").arg(what)
                                           : Text::tr("changes cannot “%1”. Did you mean “%2”?").arg(what, nearest));
    }
    if (co_await open(Access::Act) == nullptr)
        co_return ExitRefused;
    commands::Invocation invocation;
    invocation.command = u"changes."_s + what;
    if (!set.isEmpty())
        invocation.args.insert(u"set"_s, set);
    if (m_arguments.has(u"note"_s))
        invocation.args.insert(u"note"_s, m_arguments.value(u"note"_s));
    co_return co_await act(std::move(invocation));
}

QCoro::Task<int> Runner::decide()
{
    const bool approves = m_arguments.verb == "approve"_L1;
    if (!approves && m_arguments.value(u"reason"_s).trimmed().isEmpty())
        co_return misuse(Text::tr("A rejection needs a reason: --reason TEXT."));
    if (co_await open(Access::Act) == nullptr)
        co_return ExitRefused;
    commands::Invocation invocation;
    invocation.command = approves ? u"changes.approve"_s : u"changes.reject"_s;
    invocation.args.insert(u"set"_s, m_arguments.words.first());
    invocation.reason = m_arguments.value(u"reason"_s);
    if (!invocation.reason.isEmpty())
        invocation.args.insert(u"reason"_s, invocation.reason);
    if (m_arguments.has(u"rows"_s)) {
        if (!understood(RecordKind::Change, m_arguments.value(u"rows"_s)))
            co_return ExitUsage;
        invocation.args.insert(u"rows"_s, m_arguments.value(u"rows"_s));
    }
    co_return co_await act(std::move(invocation));
}

QCoro::Task<int> Runner::publish()
{
    if (co_await open(Access::Act) == nullptr)
        co_return ExitRefused;
    commands::Invocation invocation;
    invocation.command = u"changes."_s + m_arguments.verb;
    invocation.args.insert(u"set"_s, m_arguments.words.first());
    co_return co_await act(std::move(invocation));
}

QCoro::Task<int> Runner::people()
{
    const QString what = m_arguments.words.first();
    if (what == "list"_L1) {
        if (co_await open(Access::Read) == nullptr)
            co_return ExitRefused;
        const Result<QList<Person>> people
            = co_await m_opened->store.read([](store::Connection &db) { return store::PeopleRepository(db).list(); });
        if (!people)
            co_return refuse(people.error());
        Sheet sheet;
        sheet.columns = {u"id"_s, u"name"_s, u"role"_s, u"pin"_s, u"owner"_s};
        for (const Person &person : *people)
            sheet.rows.append({person.id, person.name, person.role, person.hasPin, person.isOwner});
        m_streams.out(format(sheet, m_arguments.has(u"json"_s) ? u"json"_s : u"table"_s).value_or(QByteArray()));
        co_return ExitDone;
    }
    commands::Invocation invocation;
    if (what == "add"_L1 && m_arguments.words.size() == 2) {
        if (!m_arguments.has(u"role"_s))
            co_return misuse(Text::tr("Which role? --role merchandiser, support, operations, manager, analyst or administrator."));
        invocation.command = u"people.add"_s;
        invocation.args = {{u"name"_s, m_arguments.words[1]}, {u"role"_s, m_arguments.value(u"role"_s)}};
    } else if (what == "pin"_L1 && m_arguments.words.size() == 3) {
        invocation.command = u"people.setPin"_s;
        invocation.args = {{u"person"_s, m_arguments.words[1]}, {u"pin"_s, m_arguments.words[2]}};
    } else {
        co_return misuse(Text::tr("people takes list, add NAME --role ROLE, or pin NAME PIN."));
    }
    if (co_await open(Access::Act) == nullptr)
        co_return ExitRefused;
    co_return co_await act(std::move(invocation));
}

} // namespace quayside::cli
