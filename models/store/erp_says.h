// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/change.h"
#include "models/domain/field_masters.h"
#include "models/domain/record_ref.h"

#include <QString>

#include <optional>

namespace quayside::store {

class Connection;

/// The field's master in this workspace; the usual one unless the team set another. Fault Invalid for a field that has none.
[[nodiscard]] Result<Master> masterOfField(Connection &db, QStringView field);

/// What the connected ERP says of one SKU.
struct ErpSays
{
    QString variant;     ///< id
    QString code;
    QString price;       ///< decimal text; empty: none
    QString cost;
    QString currency;    ///< of both; empty: not known
    bool isActive = true;
    Instant asOf = 0;    ///< when its variants were read last
};

/// Nothing when no ERP is connected, or the SKU is no variant of it. Runs on store threads.
[[nodiscard]] Result<std::optional<ErpSays>> erpSays(Connection &db, const RecordRef &sku);

/// What a change contradicts: the word of the ERP, when it is the master of the field and says something else ("18.99 USD", "7").
/// Empty: nothing. Runs on store threads.
[[nodiscard]] Result<QString> erpAgainst(Connection &db, const Change &change);

} // namespace quayside::store
