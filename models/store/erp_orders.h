// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QList>
#include <QString>

namespace quayside::store {

class Connection;

/// One product of an order on its way into an ERP.
struct ErpOrderItem
{
    QString variant;         ///< empty: its SKU is not linked
    QString sellerSku;
    QString title;
    int pieces = 0;
    qint64 unitPrice = 0;    ///< what the buyer pays for one, minor units
};

/// An order that the ERP does not have yet.
struct ErpOrderToPut
{
    RecordRef order;
    QString warehouse;       ///< of the ERP; empty: no warehouse of the ERP feeds the shop's
    QString currency;
    int exponent = 2;
    Instant createdAt = 0;
    QString buyerId;
    qint64 shipping = 0;     ///< paid by the buyer, minor units
    QList<ErpOrderItem> items;
};

/// Orders that are paid, wait for shipment, and that the ERP does not have, oldest first. Samples stay out. Runs on store threads.
[[nodiscard]] Result<QList<ErpOrderToPut>> ordersForErp(Connection &db, const QString &erp, int limit);

} // namespace quayside::store
