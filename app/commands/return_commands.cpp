// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/domain/money.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/mirror_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Returns)
};

// The shop says which answer it waits for; the status alone does not (tiktok-shop-api.md 8.6).
QString decisionFor(const QString &nextAction, bool approves)
{
    static const QHash<QString, QString> subjects{{u"SELLER_RESPOND_REFUND"_s, u"REFUND"_s},
                                                  {u"SELLER_RESPOND_RETURN"_s, u"RETURN"_s},
                                                  {u"SELLER_RESPOND_RECEIVE_PACKAGE"_s, u"RECEIVED_PACKAGE"_s},
                                                  {u"SELLER_RESPOND_REPLACEMENT"_s, u"REPLACEMENT"_s}};
    const QString subject = subjects.value(nextAction);
    return subject.isEmpty() ? QString() : (approves ? u"APPROVE_"_s : u"REJECT_"_s) + subject;
}

Result<QJsonObject> payloadFor(Scope &scope, const rows::Return &found, bool approves, RowEffect &row)
{
    const QString action = QString::fromStdString(found.nextAction);
    QString decision = decisionFor(action, approves);
    if (decision.isEmpty()) {
        row.problem = u"no-action"_s;
        return QJsonObject();
    }
    QJsonObject payload;
    if (approves && scope.has(u"amount"_s)) {
        const auto amount = parseMoney(scope.arg(u"amount"_s), QString::fromStdString(found.currency));
        if (!amount)
            return fail(amount.error());
        if (amount->minor <= 0 || amount->minor > found.refundTotal || (decision != "APPROVE_REFUND"_L1 && decision != "APPROVE_RETURN"_L1)) {
            row.problem = u"amount"_s;
            return QJsonObject();
        }
        decision = u"OFFER_PARTIAL_REFUND"_s;
        payload[u"amount"_s] = toDecimal(*amount);
        payload[u"currency"_s] = amount->currency;
    }
    payload[u"decision"_s] = decision;
    if (approves && scope.isSet(u"keepItem"_s) && decision == "APPROVE_RETURN"_L1)
        payload[u"keepItem"_s] = true;
    if (!approves) {
        payload[u"reason"_s] = scope.arg(u"reason"_s);
        if (scope.has(u"comment"_s))
            payload[u"comment"_s] = scope.arg(u"comment"_s);
    }
    row.after = decision;
    return payload;
}

// The decision on the case that is on its way.
Result<std::optional<Change>> decisionOn(Scope &scope, const RecordRef &ref)
{
    for (const QString &field : {u"act:return.approve"_s, u"act:return.reject"_s}) {
        auto overlay = store::ChangeRepository(scope.db()).overlay(ref, field);
        if (!overlay || *overlay)
            return overlay;
    }
    return std::optional<Change>();
}

// Somebody thought better of it before it left.
Done takeBack(Scope &scope, Outcome &outcome, Change change, const OutboxEntry &entry)
{
    QUAYSIDE_TRY(supersede(scope, outcome, entry));
    change.state = ChangeState::Withdrawn;
    QUAYSIDE_TRY(scope.put(change));
    return settleWithout(scope, change.setId);
}

// A decision is made by whoever has the right, against a clock: its own set, in the outbox at once, with its deadline.
Done decide(Scope &scope, Outcome &outcome, ChangeSet &set, const RecordRef &ref, bool approves)
{
    const auto found = store::MirrorReader(scope.db()).returnCase(ref);
    if (!found)
        return fail(found.error());
    const QString field = approves ? u"act:return.approve"_s : u"act:return.reject"_s;
    RowEffect row{ref, field, {}, {}, {}, {}};
    if (!*found) {
        row.problem = u"missing"_s;
        note(outcome, row);
        return {};
    }
    row.before = QString::fromStdString((*found)->status);
    const auto earlier = decisionOn(scope, ref);
    if (!earlier)
        return fail(earlier.error());
    std::optional<OutboxEntry> unsent;
    if (*earlier) {
        const auto entry = neverSent(scope, **earlier);
        if (!entry)
            return fail(entry.error());
        unsent = *entry;
        if (!unsent)
            row.problem = u"decided"_s;
    }
    QJsonObject payload;
    if (row.problem.isEmpty()) {
        const auto made = payloadFor(scope, **found, approves, row);
        if (!made)
            return fail(made.error());
        payload = *made;
    }
    const QString value = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    if (row.problem.isEmpty() && *earlier && (*earlier)->field == field && (*earlier)->value == value)
        row.problem = u"decided"_s; // the same again
    if (!row.problem.isEmpty()) {
        note(outcome, row);
        return {};
    }
    if (unsent)
        QUAYSIDE_TRY(takeBack(scope, outcome, **earlier, *unsent));
    if (set.id.isEmpty()) {
        const auto made = setOnItsWay(scope, approves ? u"Returns approved"_s : u"Returns rejected"_s);
        if (!made)
            return fail(made.error());
        set = *made;
    }
    Change change;
    change.id = scope.newId();
    change.record = ref;
    change.field = field;
    change.base = row.before;
    change.value = value;
    Intent intent;
    intent.id = scope.newId();
    intent.kind = approves ? u"return.approve"_s : u"return.reject"_s;
    intent.payload = payload;
    intent.deadline = (*found)->deadline;
    QUAYSIDE_TRY(sendAtOnce(scope, set, std::move(change), std::move(intent)));
    note(outcome, row);
    return {};
}

Result<Outcome> decideAll(Scope &scope, bool approves)
{
    Outcome outcome;
    ChangeSet set;
    for (const RecordRef &ref : scope.records())
        QUAYSIDE_TRY(decide(scope, outcome, set, ref, approves));
    if (outcome.affected == 0 && !outcome.rows.isEmpty())
        return fail(FaultKind::NotAllowedNow, u"return-"_s + outcome.rows.first().problem, outcome.rows.first().ref.id);
    outcome.createdId = set.id;
    scope.details[u"set"_s] = set.id;
    outcome.data[u"note"_s] = u"sends-when-online"_s;
    return outcome;
}

} // namespace

void addReturnCommands(Registry &registry)
{
    Spec approve;
    approve.id = u"returns.approve"_s;
    approve.title = Text::tr("Approve return");
    approve.menu = u"Record"_s;
    approve.icon = u"check"_s;
    approve.shortcut = u"A"_s;
    approve.right = u"returns.decide"_s;
    approve.on = {RecordKind::Return};
    approve.isQueueOnly = true;
    approve.parameters = {{u"keepItem"_s, Text::tr("The buyer keeps the item"), Parameter::Flag, false, {}, {}},
                          {u"amount"_s, Text::tr("Partial refund"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(approve, [](Scope &scope) { return decideAll(scope, true); }));

    Spec reject = approve;
    reject.id = u"returns.reject"_s;
    reject.title = Text::tr("Reject return");
    reject.icon = u"x"_s;
    reject.shortcut = u"R"_s;
    reject.parameters = {{u"reason"_s, Text::tr("Reason key of the shop"), Parameter::Text, true, {}, {}},
                         {u"comment"_s, Text::tr("Comment"), Parameter::Reason, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(reject, [](Scope &scope) { return decideAll(scope, false); }));
}

} // namespace quayside::commands
