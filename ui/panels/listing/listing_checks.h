// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checks.h"
#include "models/tables/details.h"

#include <QList>
#include <QString>

#include <optional>

namespace quayside::panels {

/// The record behind one number of stock.
[[nodiscard]] RecordRef stockRef(const tables::VariantDetail &variant, const tables::StockDetail &stock);

/// What is wrong with a listing as it would look with every change of ours: title, description, attributes, prices, stock. The
/// description counts only when it was read.
[[nodiscard]] QList<CheckFinding> findingsOf(const tables::ListingDetail &listing);
/// Of a title being typed.
[[nodiscard]] QList<CheckFinding> findingsOfTitle(const tables::ListingDetail &listing, const QString &title);

/// True for a value that cannot be edited now, because a change of it is on its way or waits for a decision.
[[nodiscard]] bool isHeld(const tables::FieldValue &value);
/// Why, in words; empty when it is not held.
[[nodiscard]] QString heldReason(const tables::FieldValue &value);

} // namespace quayside::panels
