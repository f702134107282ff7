// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/record_ref.h"
#include "models/store/erp_orders.h"

#include <QList>
#include <QString>

namespace quayside::store {

class Connection;

/// A return that the ERP does not have yet.
struct ErpReturnToPut
{
    RecordRef record;
    QString sale;            ///< the ERP's id of the order's sale
    bool isGoodsBack = false;///< false: the buyer keeps the item
    QString currency;
    int exponent = 2;
    QList<ErpOrderItem> items;   ///< unitPrice is the refund of one piece
};

/// Returns whose goods are on their way back or whose refund was granted, of orders that the ERP has, oldest first. Replacements stay
/// out: the shop sends another item, which it books as an order of its own. Runs on store threads.
[[nodiscard]] Result<QList<ErpReturnToPut>> returnsForErp(Connection &db, const QString &erp, int limit);

} // namespace quayside::store
