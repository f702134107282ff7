// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QString>
#include <QStringList>

// What an ERP said, as the mirror keeps it. Quantities are thousandths of the variant's unit, amounts decimal texts.

namespace quayside {

struct ErpWarehouseRow
{
    QString id;
    QString name;
    QString code;
    bool isActive = true;
};

struct ErpVariantRow
{
    QString id;
    QString templateId;
    QString code;
    QString name;
    QStringList barcodes;
    QString listPrice;      ///< empty: none
    QString costPrice;
    QString unit;
    int unitDigits = 0;
    bool isActive = true;
    bool isStocked = true;
    QString version;        ///< the same text: nothing changed
    Instant changedAt = 0;
};

struct ErpStockRow
{
    QString variant;
    QString warehouse;
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 incoming = 0;
    qint64 forecast = 0;
    Instant asOf = 0;
};

struct ErpDocumentRow
{
    QString externalId;
    QString id;
    QString number;
    bool isReturn = false;
    QString state;
    QString shipment;
    QStringList tracking;
    QString total;
    QString currency;
    Instant changedAt = 0;
};

} // namespace quayside
