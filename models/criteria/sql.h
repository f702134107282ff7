// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/criteria/field_catalog.h"
#include "models/criteria/operand.h"
#include "models/criteria/query.h"

#include <QList>
#include <QString>
#include <QVariant>

struct sqlite3;

namespace quayside::criteria {

/// A condition over the row's table. Values are bound, never part of the text.
struct SqlText
{
    QString where;            ///< never empty; "1" for everything
    QList<QVariant> binds;    ///< QString, qint64
    QString orderBy;          ///< without the keywords; empty when nothing was asked for
};

[[nodiscard]] SqlText toSql(const Query &query, const FieldCatalog &catalog, const Context &context);

/// The functions that toSql() uses (qs_contains, qs_words, qs_regex), on one connection. The evaluator runs the same code.
[[nodiscard]] Done registerFunctions(sqlite3 *db);

/// What the words of a query look like to FTS5: a phrase, its last word a prefix when asked.
[[nodiscard]] QString matchExpression(const QString &words, bool lastIsPrefix);

} // namespace quayside::criteria
