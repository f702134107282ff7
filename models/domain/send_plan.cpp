// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/send_plan.h"

#include <QHash>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

RecordRef productOf(const Waiting &entry)
{
    return {RecordKind::Product, entry.record.shop, entry.product.isEmpty() ? entry.record.id : entry.product};
}

bool isOfCatalog(const Waiting &entry)
{
    return entry.record.kind == RecordKind::Product || !entry.product.isEmpty();
}

bool corrects(const QString &kind)
{
    return kind == "price.set"_L1 || kind == "stock.set"_L1 || kind == "product.edit"_L1;
}

} // namespace

bool waitsFor(const Waiting &later, const Waiting &earlier)
{
    if (later.record == earlier.record)
        return !(later.kind == "product.deactivate"_L1 && earlier.state == OutboxState::Held);
    return later.kind == "product.activate"_L1 && corrects(earlier.kind) && isOfCatalog(earlier) && productOf(later) == productOf(earlier);
}

SendPlan planSending(const QList<Waiting> &entries, Instant now)
{
    SendPlan plan;
    // Earlier entries by what later ones may wait for: their record, and for catalog intents their product.
    QHash<RecordRef, QList<qsizetype>> before;
    QList<qsizetype> sendable;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Waiting &entry = entries[i];
        const auto isFree = [&](const RecordRef &about) {
            const QList<qsizetype> earlier = before.value(about);
            return std::none_of(earlier.begin(), earlier.end(), [&](qsizetype j) { return waitsFor(entry, entries[j]); });
        };
        const bool mayGo = entry.notBefore <= now && isFree(entry.record) && (entry.kind != "product.activate"_L1 || isFree(productOf(entry)));
        if (mayGo && entry.state == OutboxState::Unknown)
            plan.readBack.append(entry.id);
        else if (mayGo && entry.state == OutboxState::Queued)
            sendable.append(i);
        before[entry.record].append(i);
        if (isOfCatalog(entry) && productOf(entry) != entry.record)
            before[productOf(entry)].append(i);
    }
    std::stable_sort(sendable.begin(), sendable.end(), [&](qsizetype a, qsizetype b) {
        const Instant dueA = entries[a].deadline;
        const Instant dueB = entries[b].deadline;
        if ((dueA == 0) != (dueB == 0))
            return dueB == 0;
        return dueA < dueB;
    });
    for (const qsizetype i : sendable)
        plan.send.append(entries[i].id);
    return plan;
}

} // namespace quayside
