// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/conflict_detector.h"

#include "app/sync/work_writes.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"

#include <QCoroFuture>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

bool needsAction(const Change &change, const Compared &compared)
{
    switch (compared.plan.action) {
    case PlanAction::Ask:
    case PlanAction::TakeTheirs:
    case PlanAction::Lapsed:
        return true;
    case PlanAction::Nothing:
    case PlanAction::KeepMine:
    case PlanAction::AddDelta:   // the outbox adds the two up when it sends
    case PlanAction::NotKnown:
        return change.state == ChangeState::Conflict;
    }
    return false;
}

Result<QStringList> findMoved(store::Connection &db)
{
    const auto overlays = store::ChangeRepository(db).allOverlays();
    if (!overlays)
        return fail(overlays.error());
    QStringList moved;
    for (const Change &change : *overlays) {
        const auto compared = compare(db, change);
        if (!compared)
            return fail(compared.error());
        if (needsAction(change, *compared))
            moved.append(change.id);
    }
    return moved;
}

Done act(WorkWrites &writes, const Change &change)
{
    const auto compared = compare(writes.db(), change);
    const auto entry = store::OutboxRepository(writes.db()).unfinishedOf(change.id);
    if (!compared || !entry)
        return fail(compared ? entry.error() : compared.error());
    // While a request is under way the difference may be our own doing; its answer or the read back settles it.
    if (*entry && ((*entry)->state == OutboxState::Sending || (*entry)->state == OutboxState::Unknown || (*entry)->holdReason == "audit"_L1))
        return {};
    switch (compared->plan.action) {
    case PlanAction::Ask:
        return writes.askPerson(change, *entry, compared->theirs, compared->theirsAt);
    case PlanAction::TakeTheirs:
        return writes.takeTheirs(change, *entry, compared->theirs, compared->theirsAt);
    case PlanAction::Lapsed:
        return *entry ? writes.refuse(**entry, u"moved:"_s + compared->theirs, 0) : Done();
    case PlanAction::Nothing:
    case PlanAction::KeepMine:
    case PlanAction::AddDelta:
        // The remote came back, or to our value: the open conflict shows it, a person still closes it.
        return change.state == ChangeState::Conflict ? writes.askPerson(change, *entry, compared->theirs, compared->theirsAt) : Done();
    case PlanAction::NotKnown:
        break;
    }
    return {};
}

} // namespace

QCoro::Task<Result<int>> detectConflicts(store::Store &store, const Clock &clock, IdSource &ids)
{
    const auto moved = co_await store.read(findMoved);
    if (!moved)
        co_return fail(moved.error());
    if (moved->isEmpty())
        co_return 0;
    const Instant now = clock.now();
    auto work = [moved = *moved, now, &ids](store::WriteScope &scope) -> Result<int> {
        WorkWrites writes(scope, now, ids);
        store::ChangeRepository changes(scope.connection());
        for (const QString &id : moved) {
            const auto change = changes.find(id);
            if (!change)
                return fail(change.error());
            if (*change && isOverlay((*change)->state))
                QUAYSIDE_TRY(act(writes, **change));
        }
        QUAYSIDE_TRY(writes.close());
        return writes.conflicts();
    };
    auto written = co_await store.writeWork(std::move(work));
    co_return written;
}

} // namespace quayside::sync
