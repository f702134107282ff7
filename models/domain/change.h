// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QString>

namespace quayside {

/// Where one change stands between the hand and the shop.
enum class ChangeState : quint8 {
    Edited,    ///< in an open change set
    Proposed,  ///< submitted, waits for approval
    Approved,  ///< approved, not yet published
    Sending,   ///< in the outbox
    Done,      ///< the remote has it
    Refused,   ///< the remote said no
    Conflict,  ///< the remote moved away from the base value; a person decides
    Rejected,  ///< an approver said no
    Withdrawn, ///< taken back by its author (undo, discard) or superseded
};

/// Words as stored and as printed by --json: "edited", "proposed", ….
[[nodiscard]] QString toWord(ChangeState state);
[[nodiscard]] ChangeState changeState(QStringView word);
/// True while the change lies over the mirror: Edited, Proposed, Approved, Sending, Conflict.
[[nodiscard]] bool isOverlay(ChangeState state);

/// What a person wants to be different: one field of one record, with the base value it was decided
/// on; or an act on a record (field "act:<intent kind>", value = JSON arguments).
///
/// Values are canonical text. Money: padded decimal in the record's currency ("11.99", "311900").
/// Quantities: decimal integer. Text: itself. Status ("status" field): "live" or "deactivated".
struct Change
{
    QString id;
    QString setId;
    RecordRef record;
    QString product;    ///< remote id of the product for product and SKU changes, else empty
    QString field;      ///< "price", "title", "description", "quantity", "status", "act:return.approve", …
    QString base;       ///< the mirror's value when the change was made
    QString value;
    QString currency;   ///< for money fields
    ChangeState state = ChangeState::Edited;
    QString reason;     ///< why a remote refused or an approver rejected: code or typed text
    int reasonCode = 0; ///< the remote's number, 0 otherwise
    QString author;     ///< person id
    Instant changedAt = 0;
};

/// The life of a change set, the unit of checking, approval, publishing and reverting.
enum class ChangeSetState : quint8 {
    Open,       ///< collects edits
    Submitted,  ///< closed with a fingerprint, waits for approvals
    Approved,   ///< all approvals that the policy asks for are there
    Publishing, ///< its intents are in the outbox
    Done,       ///< every change done
    Refused,    ///< finished, but the remote refused some
    Rejected,   ///< an approver rejected it as a whole
    Withdrawn,  ///< its author gave it up, or every change was undone
};

[[nodiscard]] QString toWord(ChangeSetState state);
[[nodiscard]] ChangeSetState changeSetState(QStringView word);

struct ChangeSet
{
    QString id;
    QString title;
    QString author;         ///< person id
    ChangeSetState state = ChangeSetState::Open;
    QString note;
    QString fingerprint;    ///< of the content at submission; empty while open
    QString reverts;        ///< id of the set that this one takes back, or empty
    Instant createdAt = 0;
    Instant submittedAt = 0;
    Instant publishedAt = 0;
    Instant finishedAt = 0;
    int changes = 0;        ///< number of changes that are not withdrawn
};

/// One person's word on one fingerprint.
struct Approval
{
    QString id;
    QString setId;
    QString fingerprint;
    QString person;
    bool approves = true;
    QString reason;         ///< required when it rejects
    bool isSelf = false;    ///< the author approved their own set because policy lets them
    Instant at = 0;
};

} // namespace quayside
