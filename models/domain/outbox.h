// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QJsonObject>
#include <QString>

namespace quayside {

/// States of style.md section 2.3. After a crash every Sending entry is Unknown: the remote is read
/// before anything is sent again.
enum class OutboxState : quint8 {
    Queued,
    Held,     ///< waits for a review or for a person; `holdReason` says for what
    Sending,
    Unknown,  ///< the answer was unclear; read back first
    Done,
    Refused,
    Cancelled,///< taken back before it was sent, or superseded by a later intent
};

[[nodiscard]] QString toWord(OutboxState state);
[[nodiscard]] OutboxState outboxState(QStringView word);

/// An intent, not a request: what shall be true at the remote.
///
/// kind and payload:
///  - "price.set"        {amount: "11.99", currency}                      record: Sku
///  - "stock.set"        {quantity: 12, warehouse}                        record: Stock
///  - "product.edit"     {field: "title"|"description", value}            record: Product
///  - "product.activate" / "product.deactivate" {}                        record: Product
///  - "return.approve"   {decision, keepItem?, amount?, currency?}        record: Return
///  - "return.reject"    {decision, reason, comment?}                     record: Return
///  - "package.ship"     {tracking, carrier} | {handover, slotFrom?, slotUntil?}   record: Package
///  - "package.tracking" {tracking, carrier}                              record: Package
///  - "order.ship"       {tracking, carrier, lines?}                      record: Order; makes the package
///  - "order.cancel"     {reason, lines?}                                 record: Order
///  - "cancellation.approve" {} / "cancellation.reject" {reason, comment?}  record: Cancellation
///  - "message.reply"    {sealed}, which becomes {text} when it leaves      record: Conversation
struct Intent
{
    QString id;            ///< also the idempotency key
    QString setId;
    QString changeId;
    RecordRef record;
    QString product;       ///< remote product id for catalog intents
    QString kind;
    QJsonObject payload;
    QString base;          ///< canonical base value; what the mirror said when it was decided
    Instant deadline = 0;  ///< 0 when there is none
};

struct OutboxEntry
{
    Intent intent;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    Instant notBefore = 0;
    Instant queuedAt = 0;
    Instant sentAt = 0;
    Instant finishedAt = 0;
    QString holdReason;    ///< "review" (the listing is under review, not sent yet), "audit" (sent, the shop reviews it), "conflict", or empty
    QString reason;        ///< remote's message (for the log and the detail view) when refused
    int reasonCode = 0;

    /// Nothing of it can have reached the remote, and nothing lies in the way of another in its place. What waits for the end of
    /// somebody else's review was not sent either.
    [[nodiscard]] bool isReplaceable() const
    {
        return sentAt == 0 && (state == OutboxState::Queued || (state == OutboxState::Held && holdReason == QLatin1String("review")));
    }
};

} // namespace quayside
