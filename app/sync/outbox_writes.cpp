// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outbox_writes.h"

#include "app/sync/work_writes.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/mirror_reader.h"
#include "models/store/outbox_repository.h"

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

Result<QString> auditOf(store::Connection &db, const Intent &intent)
{
    const auto product = store::MirrorReader(db).product(productOf(intent));
    if (!product)
        return fail(product.error());
    return *product ? QString::fromStdString((*product)->audit) : QString();
}

bool isUnderReview(const QString &audit)
{
    return audit == "AUDITING"_L1;
}

} // namespace

bool isContent(const Intent &intent)
{
    return intent.kind == "product.edit"_L1;
}

RecordRef productOf(const Intent &intent)
{
    return {RecordKind::Product, intent.record.shop, intent.product.isEmpty() ? intent.record.id : intent.product};
}

Result<bool> markSending(WorkWrites &writes, OutboxEntry &entry)
{
    const auto found = store::OutboxRepository(writes.db()).find(entry.intent.id);
    const auto change = store::ChangeRepository(writes.db()).find(entry.intent.changeId);
    if (!found || !change)
        return fail(found ? change.error() : found.error());
    if (!*found || (*found)->state != OutboxState::Queued)
        return false;   // taken back in the meantime
    entry = **found;
    const auto done = [](Done done) -> Result<bool> { return done ? Result<bool>(false) : Result<bool>(fail(done.error())); };
    if (!*change)
        return done(writes.drop(entry));
    Change wished = **change;
    if (wished.state == ChangeState::Conflict)
        return done(writes.hold(entry, u"conflict"_s));
    wished.base = entry.intent.base;
    const auto compared = compare(writes.db(), wished);
    if (!compared)
        return fail(compared.error());
    switch (compared->plan.action) {
    case PlanAction::Nothing:
        return done(writes.finish(entry));
    case PlanAction::Ask:
        return done(writes.askPerson(wished, entry, compared->theirs, compared->theirsAt));
    case PlanAction::TakeTheirs:
        return done(writes.takeTheirs(wished, entry, compared->theirs, compared->theirsAt));
    case PlanAction::Lapsed:
        return done(writes.refuse(entry, u"moved:"_s + compared->theirs, 0));
    case PlanAction::AddDelta:
        wished.base = entry.intent.base = compared->theirs;
        wished.value = compared->plan.value;
        entry.intent.payload[u"quantity"_s] = compared->plan.value.toLongLong();
        QUAYSIDE_TRY(writes.put(wished));
        break;
    case PlanAction::KeepMine:
    case PlanAction::NotKnown:
        break;
    }
    if (isContent(entry.intent)) {
        const auto audit = auditOf(writes.db(), entry.intent);
        if (!audit)
            return fail(audit.error());
        if (isUnderReview(*audit))
            return done(writes.hold(entry, u"review"_s));
    }
    entry.state = OutboxState::Sending;
    entry.sentAt = writes.now();
    entry.holdReason.clear();
    ++entry.attempts;
    QUAYSIDE_TRY(writes.put(entry));
    return true;
}

Done releaseOne(WorkWrites &writes, OutboxEntry entry)
{
    const auto product = store::MirrorReader(writes.db()).product(productOf(entry.intent));
    const auto change = store::ChangeRepository(writes.db()).find(entry.intent.changeId);
    if (!product || !change)
        return fail(product ? change.error() : product.error());
    if (!*change)
        return writes.drop(entry);
    const QString audit = *product ? QString::fromStdString((*product)->audit) : QString();
    if (isUnderReview(audit))
        return {};
    if (entry.holdReason == "review"_L1) {
        entry.state = OutboxState::Queued;
        entry.holdReason.clear();
        return writes.put(entry);
    }
    const auto compared = compare(writes.db(), **change);
    if (!compared)
        return fail(compared.error());
    if (compared->plan.action == PlanAction::Nothing)
        return writes.finish(entry);
    if (audit == "FAILED"_L1)
        return writes.refuse(entry, *product ? QString::fromStdString((*product)->auditReasons) : audit, 0);
    if (compared->plan.action == PlanAction::Ask)
        return writes.askPerson(**change, entry, compared->theirs, compared->theirsAt);
    return writes.refuse(entry, u"review-ended"_s, 0);
}

Result<bool> writeVerdict(WorkWrites &writes, const EntryVerdict &verdict)
{
    OutboxEntry entry = verdict.entry;
    const Instant notBefore = verdict.wait > 0 ? writes.now() + verdict.wait : 0;
    bool isInReview = false;
    switch (verdict.kind) {
    case EntryVerdict::Done:
        QUAYSIDE_TRY(writes.finish(entry));
        break;
    case EntryVerdict::Refused:
        QUAYSIDE_TRY(writes.refuse(entry, verdict.reason, verdict.code));
        break;
    case EntryVerdict::Audit: {
        // An unclear answer about a text: the listing under review means that it was taken.
        const auto audit = auditOf(writes.db(), entry.intent);
        if (!audit)
            return fail(audit.error());
        if (entry.state == OutboxState::Unknown && !isUnderReview(*audit)) {
            entry.state = OutboxState::Queued;
            entry.notBefore = notBefore;
            QUAYSIDE_TRY(writes.put(entry));
        } else {
            isInReview = true;
            QUAYSIDE_TRY(writes.hold(entry, u"audit"_s));
        }
        break;
    }
    case EntryVerdict::Conflict: {
        const auto change = store::ChangeRepository(writes.db()).find(entry.intent.changeId);
        if (!change)
            return fail(change.error());
        if (*change)
            QUAYSIDE_TRY(writes.askPerson(**change, entry, verdict.theirs, verdict.theirsAt));
        break;
    }
    case EntryVerdict::Again:
    case EntryVerdict::Unknown:
        entry.state = verdict.kind == EntryVerdict::Again ? OutboxState::Queued : OutboxState::Unknown;
        entry.notBefore = notBefore;
        entry.reason = verdict.reason;
        entry.reasonCode = verdict.code;
        QUAYSIDE_TRY(writes.put(entry));
        break;
    }
    return isInReview;
}

} // namespace quayside::sync
