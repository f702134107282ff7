// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/criteria/field_catalog.h"
#include "models/domain/record_ref.h"

#include <QString>

#include <memory>

namespace quayside::store {

/// How records of one kind are found: the fields that criteria know, and the tables behind them.
struct RecordSource
{
    std::shared_ptr<const criteria::FieldCatalog> catalog;
    QString from;           ///< FROM clause; the row's local id is the expression `id`
    QString id;
    QString defaultOrder;   ///< without ORDER BY; ends in the id, so that it is total
    QString shopSql;        ///< remote shop id of the row, or '' for our own records
    QString remoteIdSql;    ///< remote id of the row
    QStringList columns;    ///< what `list` prints unless told otherwise
};

/// Whether any change lies over the mirror at the moment of the question.
enum class Overlays : quint8 { None, Some };

/// Both forms know the same fields and answer alike while nothing lies over the mirror; the one without overlays is faster.
[[nodiscard]] const RecordSource &sourceOf(RecordKind kind, Overlays overlays = Overlays::Some);

} // namespace quayside::store
