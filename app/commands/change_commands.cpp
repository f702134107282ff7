// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/check_text.h"
#include "app/commands/editing.h"
#include "app/commands/policy.h"
#include "app/commands/review.h"
#include "app/commands/set_work.h"
#include "models/domain/fingerprint.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Changes)
};

Result<Outcome> submit(Scope &scope)
{
    Result<ChangeSet> set = [&]() -> Result<ChangeSet> {
        if (scope.has(u"set"_s))
            return setOf(scope);
        const auto own = store::ChangeSetRepository(scope.db()).openOf(scope.actor().id);
        if (!own)
            return fail(own.error());
        if (!*own)
            return fail(FaultKind::NotAllowedNow, u"nothing-to-submit"_s);
        return **own;
    }();
    if (!set)
        return fail(set.error());
    QUAYSIDE_TRY(inState(*set, ChangeSetState::Open));
    const auto changes = changesOf(scope, *set, {ChangeState::Edited});
    if (!changes)
        return fail(changes.error());
    if (changes->isEmpty())
        return fail(FaultKind::NotAllowedNow, u"nothing-to-submit"_s, set->title);
    const auto facts = factsOf(scope.db(), *changes);
    if (!facts)
        return fail(facts.error());

    Outcome outcome;
    begin(scope, outcome, *set);
    QStringList errors;
    QJsonArray warnings;
    for (const ChangeFacts &one : *facts) {
        const QList<CheckFinding> findings = findingsOf(one, scope.policies());
        for (const CheckFinding &finding : findings) {
            if (finding.isError)
                errors.append(toLine(finding));
            else
                warnings.append(QJsonObject{{u"record"_s, finding.record.toString()}, {u"field"_s, finding.field},
                                            {u"code"_s, toWord(finding.code)}, {u"limit"_s, finding.limit}});
        }
    }
    if (!errors.isEmpty())
        return fail(FaultKind::NotAllowedNow, u"checks-failed:"_s + errors.join(u'\n'), set->title, static_cast<int>(errors.size()));

    for (Change change : *changes) {
        change.state = ChangeState::Proposed;
        QUAYSIDE_TRY(scope.put(change));
        note(outcome, effectOf(change));
    }
    set->state = ChangeSetState::Submitted;
    set->fingerprint = fingerprintOf(*changes);
    set->submittedAt = scope.now();
    if (scope.has(u"note"_s))
        set->note = scope.arg(u"note"_s);
    QUAYSIDE_TRY(scope.put(*set));
    scope.details[u"fingerprint"_s] = set->fingerprint;
    scope.details[u"note"_s] = set->note;
    outcome.data = {{u"fingerprint"_s, set->fingerprint}, {u"needs"_s, toJson(scope.policies().requirementsOf(*facts))},
                    {u"warnings"_s, warnings}};
    return outcome;
}

Result<Outcome> rename(Scope &scope)
{
    auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    Outcome outcome;
    const QString title = scope.arg(u"title"_s).trimmed();
    if (title == set->title) {
        ++outcome.unchanged;
        begin(scope, outcome, *set);
        return outcome;
    }
    note(outcome, {{RecordKind::ChangeSet, {}, set->id}, u"title"_s, set->title, title, {}, {}});
    set->title = title;
    begin(scope, outcome, *set);
    QUAYSIDE_TRY(scope.put(*set));
    return outcome;
}

Result<Outcome> publish(Scope &scope)
{
    auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    QUAYSIDE_TRY(inState(*set, ChangeSetState::Approved));
    const auto changes = changesOf(scope, *set, {ChangeState::Approved});
    if (!changes)
        return fail(changes.error());
    Outcome outcome;
    begin(scope, outcome, *set);
    for (Change change : *changes) {
        const Result<Intent> intent = intentOf(change, scope.newId());
        if (!intent)
            return fail(intent.error());
        OutboxEntry entry;
        entry.intent = *intent;
        entry.queuedAt = scope.now();
        QUAYSIDE_TRY(scope.put(entry));
        change.state = ChangeState::Sending;
        QUAYSIDE_TRY(scope.put(change));
        note(outcome, effectOf(change));
    }
    set->state = ChangeSetState::Publishing;
    set->publishedAt = scope.now();
    QUAYSIDE_TRY(scope.put(*set));
    // What is on its way can be reverted, no longer undone.
    QUAYSIDE_TRY(store::UndoRepository(scope.db()).removeMentioning(set->id));
    outcome.data = {{u"note"_s, u"sends-when-online"_s}};
    return outcome;
}

Result<Outcome> withdraw(Scope &scope)
{
    auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    if (set->state != ChangeSetState::Open && set->state != ChangeSetState::Submitted && set->state != ChangeSetState::Approved)
        return fail(FaultKind::NotAllowedNow, u"set-"_s + toWord(set->state), set->title);
    const auto changes = changesOf(scope, *set, {ChangeState::Edited, ChangeState::Proposed, ChangeState::Approved});
    if (!changes)
        return fail(changes.error());
    const auto picked = pickedRows(scope, *changes);
    if (!picked)
        return fail(picked.error());
    Outcome outcome;
    begin(scope, outcome, *set);
    for (Change change : *changes) {
        if (!picked->contains(change.id))
            continue;
        change.state = ChangeState::Withdrawn;
        QUAYSIDE_TRY(scope.put(change));
        note(outcome, effectOf(change));
    }
    if (picked->size() == changes->size()) {
        set->state = ChangeSetState::Withdrawn;
        set->finishedAt = scope.now();
        QUAYSIDE_TRY(scope.put(*set));
    } else if (set->state != ChangeSetState::Open) {
        QUAYSIDE_TRY(reopen(scope, *set));
    }
    return outcome;
}

Result<Outcome> revert(Scope &scope)
{
    const auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    const auto changes = changesOf(scope, *set, {ChangeState::Done});
    if (!changes)
        return fail(changes.error());
    if (changes->isEmpty())
        return fail(FaultKind::NotAllowedNow, u"nothing-to-revert"_s, set->title);
    ChangeSet back;
    back.id = scope.newId();
    back.title = u"Revert: "_s + set->title;
    back.author = scope.actor().id;
    back.reverts = set->id;
    back.createdAt = scope.now();
    QUAYSIDE_TRY(scope.put(back));

    Outcome outcome;
    for (const Change &old : *changes) {
        RowEffect row{old.record, old.field, old.value, old.base, old.currency, {}};
        const auto state = store::MirrorReader(scope.db()).field(old.record, old.field);
        const auto overlay = store::ChangeRepository(scope.db()).overlay(old.record, old.field);
        if (!state || !overlay)
            return fail(state ? overlay.error() : state.error());
        // Somebody's later decision is not taken back with ours.
        if (old.field.startsWith(u"act:"_s))
            row.problem = u"final"_s;
        else if (!state->exists)
            row.problem = u"missing"_s;
        else if (*overlay || state->mirror != old.value)
            row.problem = u"changed-since"_s;
        if (row.problem.isEmpty()) {
            Change change = old;
            change.id = scope.newId();
            change.setId = back.id;
            change.base = state->mirror;
            change.value = old.base;
            change.state = ChangeState::Edited;
            change.reason.clear();
            change.reasonCode = 0;
            change.author = scope.actor().id;
            change.changedAt = scope.now();
            QUAYSIDE_TRY(scope.put(change));
        }
        note(outcome, row);
    }
    if (outcome.affected == 0)
        return fail(FaultKind::NotAllowedNow, u"changed-since"_s, set->title);
    begin(scope, outcome, back);
    scope.details[u"reverts"_s] = set->id;
    return outcome;
}

} // namespace

Result<Intent> intentOf(const Change &change, const QString &id)
{
    Intent intent;
    intent.id = id;
    intent.setId = change.setId;
    intent.changeId = change.id;
    intent.record = change.record;
    intent.product = change.product;
    intent.base = change.base;
    if (change.field == "price"_L1) {
        intent.kind = u"price.set"_s;
        intent.payload = {{u"amount"_s, change.value}, {u"currency"_s, change.currency}};
    } else if (change.field == "quantity"_L1) {
        intent.kind = u"stock.set"_s;
        intent.payload = {{u"quantity"_s, change.value.toLongLong()}, {u"warehouse"_s, change.record.id.section(u'@', 1)}};
    } else if (change.field == "title"_L1 || change.field == "description"_L1) {
        intent.kind = u"product.edit"_s;
        intent.payload = {{u"field"_s, change.field}, {u"value"_s, change.value}};
    } else if (change.field == "status"_L1) {
        intent.kind = change.value == "live"_L1 ? u"product.activate"_s : u"product.deactivate"_s;
    } else {
        return fail(FaultKind::Internal, u"no intent for this field"_s, change.field);
    }
    return intent;
}

void addChangeCommands(Registry &registry)
{
    const auto add = [&](const QString &id, const QString &title, const QString &icon, const QString &right, QList<Parameter> parameters,
                         bool isUndoable, FunctionCommand::Body body, const QString &shortcut = {}) {
        Spec spec;
        spec.id = id;
        spec.title = title;
        spec.menu = u"Changes"_s;
        spec.icon = icon;
        spec.shortcut = shortcut;
        spec.right = right;
        spec.parameters = std::move(parameters);
        spec.isUndoable = isUndoable;
        registry.add(std::make_unique<FunctionCommand>(spec, std::move(body)));
    };
    const Parameter set = setParameter(Text::tr("Change set"), true);
    const Parameter rows{u"rows"_s, Text::tr("Only these changes (criteria)"), Parameter::Text, false, {}, {}};
    add(u"changes.submit"_s, Text::tr("Submit for approval"), u"send"_s, u"changes.submit"_s,
        {setParameter(Text::tr("Change set"), false), {u"note"_s, Text::tr("Note"), Parameter::Reason, false, {}, {}}}, true, submit, u"Ctrl+Return"_s);
    add(u"changes.rename"_s, Text::tr("Rename change set"), u"edit"_s, u"changes.submit"_s,
        {set, {u"title"_s, Text::tr("Title"), Parameter::Text, true, {}, {}}}, true, rename);
    add(u"changes.publish"_s, Text::tr("Publish change set"), u"outbox"_s, u"changes.publish"_s, {set}, false, publish, u"Ctrl+Shift+Return"_s);
    add(u"changes.withdraw"_s, Text::tr("Withdraw changes"), u"undo"_s, u"changes.submit"_s, {set, rows}, true, withdraw);
    add(u"changes.revert"_s, Text::tr("Revert change set"), u"history"_s, u"changes.revert"_s, {set}, true, revert);
}

} // namespace quayside::commands
