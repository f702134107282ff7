// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/cell.h"

#include <QString>

namespace quayside::ui {

/// How a status is said and shown: always icon, word and colour together.
struct StatusLook
{
    QString icon;
    QString word;
    tables::Tone tone = tables::Tone::Neutral;

    friend bool operator==(const StatusLook &, const StatusLook &) = default;
};

/// A platform word ("ACTIVATE", "AWAITING_SHIPMENT", "RETURN_OR_REFUND_REQUEST_PENDING"). A word that we do not
/// know keeps its own text, made readable, in a neutral tone.
[[nodiscard]] StatusLook statusLook(const QString &code);

/// A state of our own: of a change ("edited"), a change set ("submitted"), an outbox entry ("queued"), a conflict
/// ("open"), a preview ("preview") or a check ("passes", "below_floor").
[[nodiscard]] StatusLook stateLook(const QString &code);

/// A field of a change, a conflict or a version: "price" → "Price", "ship_by" → "Ship by", "act:return.approve" → "Decision".
/// A field that we do not know keeps its code.
[[nodiscard]] QString fieldWord(const QString &field);

} // namespace quayside::ui
