// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "app/commands/policy.h"
#include "app/commands/review.h"
#include "app/commands/set_work.h"
#include "models/base/denial.h"
#include "models/domain/fingerprint.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Approvals)
};

// Rows sent back leave the set's content; what is left has a fingerprint of its own.
Done sendBack(Scope &scope, Outcome &outcome, const QList<Change> &changes, const QSet<QString> &rows, const QString &reason)
{
    for (Change change : changes) {
        if (!rows.contains(change.id))
            continue;
        change.state = ChangeState::Rejected;
        change.reason = reason;
        QUAYSIDE_TRY(scope.put(change));
        note(outcome, effectOf(change));
    }
    return {};
}

// A person may agree to their own changes only where policy says so and nobody else works here.
Done mayApproveOwn(Scope &scope, const ChangeSet &set)
{
    const auto people = store::PeopleRepository(scope.db()).list();
    const auto setting = store::SettingsRepository(scope.db()).value(QString(SelfApprovalSetting), u"no"_s);
    if (!people || !setting)
        return fail(people ? setting.error() : people.error());
    if (people->size() == 1 && *setting == "yes"_L1)
        return {};
    return deny(Denial::OwnChanges, set.title);
}

// Keeps the rows picked, sends the others back; what is left has a fingerprint of its own, and the word given is on that.
Done keepPicked(Scope &scope, Outcome &outcome, ChangeSet &set, QList<Change> &changes)
{
    const auto picked = pickedRows(scope, changes);
    if (!picked)
        return fail(picked.error());
    if (picked->isEmpty())
        return fail(FaultKind::NotFound, u"no change fits"_s, scope.arg(u"rows"_s));
    QSet<QString> others;
    for (const Change &change : changes) {
        if (!picked->contains(change.id))
            others.insert(change.id);
    }
    if (others.isEmpty())
        return {};
    Outcome returned;
    QUAYSIDE_TRY(sendBack(scope, returned, changes, others, scope.arg(u"reason"_s)));
    changes.removeIf([&](const Change &c) { return others.contains(c.id); });
    set.fingerprint = fingerprintOf(changes);
    outcome.data[u"returned"_s] = returned.affected;
    return {};
}

Result<Outcome> approve(Scope &scope)
{
    auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    QUAYSIDE_TRY(inState(*set, ChangeSetState::Submitted));
    auto changes = changesOf(scope, *set, {ChangeState::Proposed});
    if (!changes)
        return fail(changes.error());
    // Whoever has edited any of it is an author, whoever opened the set.
    const QStringList authors = authorsOf(*set, *changes);
    const bool isOwn = authors.contains(scope.actor().id);
    if (isOwn)
        QUAYSIDE_TRY(mayApproveOwn(scope, *set));
    Outcome outcome;
    begin(scope, outcome, *set);
    QUAYSIDE_TRY(keepPicked(scope, outcome, *set, *changes));

    const auto before = voicesOf(scope.db(), *set, authors);
    if (!before)
        return fail(before.error());
    if (std::any_of(before->begin(), before->end(), [&](const ReviewVoice &v) { return v.counts && v.approval.person == scope.actor().id; }))
        return fail(FaultKind::NotAllowedNow, u"approved-already"_s, set->title);
    Approval approval;
    approval.id = scope.newId();
    approval.setId = set->id;
    approval.fingerprint = set->fingerprint;
    approval.person = scope.actor().id;
    approval.reason = scope.arg(u"reason"_s);
    approval.isSelf = isOwn;
    approval.at = scope.now();
    QUAYSIDE_TRY(store::ApprovalRepository(scope.db()).insert(approval));
    scope.details[u"fingerprint"_s] = set->fingerprint;
    scope.details[u"selfApproval"_s] = isOwn;

    const auto voices = voicesOf(scope.db(), *set, authors);
    const auto facts = factsOf(scope.db(), *changes);
    if (!voices || !facts)
        return fail(voices ? facts.error() : voices.error());
    const QList<Requirement> missing
        = isOwn ? QList<Requirement>() : unmet(scope.policies().requirementsOf(*facts), countingOf(*voices), scope.roles());
    if (missing.isEmpty()) {
        set->state = ChangeSetState::Approved;
        for (Change change : *changes) {
            change.state = ChangeState::Approved;
            QUAYSIDE_TRY(scope.put(change));
        }
    }
    QUAYSIDE_TRY(scope.put(*set));
    outcome.data[u"missing"_s] = toJson(missing);
    outcome.data[u"state"_s] = toWord(set->state);
    for (const Change &change : *changes)
        note(outcome, effectOf(change));
    return outcome;
}

Result<Outcome> reject(Scope &scope)
{
    auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    QUAYSIDE_TRY(inState(*set, ChangeSetState::Submitted));
    const auto changes = changesOf(scope, *set, {ChangeState::Proposed});
    if (!changes)
        return fail(changes.error());
    const auto picked = pickedRows(scope, *changes);
    if (!picked)
        return fail(picked.error());
    Outcome outcome;
    begin(scope, outcome, *set);
    QUAYSIDE_TRY(sendBack(scope, outcome, *changes, *picked, scope.arg(u"reason"_s)));
    Approval word;
    word.id = scope.newId();
    word.setId = set->id;
    word.fingerprint = set->fingerprint;
    word.person = scope.actor().id;
    word.approves = false;
    word.reason = scope.arg(u"reason"_s);
    word.at = scope.now();
    QUAYSIDE_TRY(store::ApprovalRepository(scope.db()).insert(word));
    QList<Change> left = *changes;
    left.removeIf([&](const Change &c) { return picked->contains(c.id); });
    set->fingerprint = left.isEmpty() ? set->fingerprint : fingerprintOf(left);
    if (left.isEmpty()) {
        set->state = ChangeSetState::Rejected;
        set->finishedAt = scope.now();
    }
    QUAYSIDE_TRY(scope.put(*set));
    scope.details[u"reason"_s] = scope.arg(u"reason"_s);
    return outcome;
}

Result<Outcome> comment(Scope &scope)
{
    const auto set = setOf(scope);
    if (!set)
        return fail(set.error());
    Outcome outcome;
    begin(scope, outcome, *set);
    scope.details[u"comment"_s] = scope.arg(u"text"_s);
    note(outcome, {{RecordKind::ChangeSet, {}, set->id}, u"comment"_s, {}, scope.arg(u"text"_s), {}, {}});
    return outcome;
}

} // namespace

void addApprovalCommands(Registry &registry)
{
    const auto add = [&](const QString &id, const QString &title, const QString &icon, const QString &right, QList<Parameter> parameters,
                         FunctionCommand::Body body) {
        Spec spec;
        spec.id = id;
        spec.title = title;
        spec.menu = u"Changes"_s;
        spec.icon = icon;
        spec.right = right;
        spec.parameters = std::move(parameters);
        registry.add(std::make_unique<FunctionCommand>(spec, std::move(body)));
    };
    const Parameter set = setParameter(Text::tr("Change set"), true);
    const Parameter rows{u"rows"_s, Text::tr("Only these changes (criteria)"), Parameter::Text, false, {}, {}};
    const Parameter reason{u"reason"_s, Text::tr("Reason"), Parameter::Reason, false, {}, {}};
    Parameter required = reason;
    required.required = true;
    add(u"changes.approve"_s, Text::tr("Approve change set"), u"check"_s, u"changes.approve"_s, {set, rows, reason},
        approve);
    add(u"changes.reject"_s, Text::tr("Reject change set"), u"x"_s, u"changes.approve"_s, {set, rows, required},
        reject);
    add(u"changes.comment"_s, Text::tr("Comment on change set"), u"note"_s, {},
        {set, {u"text"_s, Text::tr("Comment"), Parameter::Reason, true, {}, {}}}, comment);
}

} // namespace quayside::commands
