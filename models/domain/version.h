// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"
#include "models/domain/rows.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace quayside {

/// One field that a remote changed. Values are canonical texts as in Change, except for statuses, which stay as the remote wrote
/// them. The field "exists" tells of a variant that came ("" → "1") or went.
struct FieldVersion
{
    qint64 id = 0;          ///< 0 until it is stored
    RecordRef record;
    QString product;        ///< remote id, of SKUs and stock
    QString field;
    QString before;
    QString after;
    QString currency;       ///< of money fields
    Instant at = 0;         ///< the remote's version
    Instant seen = 0;       ///< when a sync brought it
    QString set;            ///< change set of ours that brought it about, empty: somebody at the shop
    QString setTitle;
    QString person;         ///< its author's name
};

/// A field at some moment; what two moments are compared by.
struct FieldAt
{
    RecordRef record;
    QString field;
    QString value;
    QString currency;

    friend bool operator==(const FieldAt &, const FieldAt &) = default;
};

/// Steps back from what is now to what was at `moment`: of every version that is younger, its `before`. Fields that only versions
/// know (a variant that is gone) are added. Pure. `versions` may come in any order.
[[nodiscard]] QList<FieldAt> asOf(const QList<FieldAt> &now, QList<FieldVersion> versions, Instant moment);

/// A field that differs between two moments.
struct FieldDifference
{
    RecordRef record;
    QString field;
    QString before;
    QString after;
    QString currency;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// What changed from one moment to another, in the order of `after`. Pure.
[[nodiscard]] QList<FieldDifference> differences(const QList<FieldAt> &before, const QList<FieldAt> &after);

/// A field that moved between two documents of a record, in the bytes of the mirror.
struct Moved
{
    RecordKind kind = RecordKind::Product;
    std::string record;
    std::string product;
    const char *field = "";
    std::string before;
    std::string after;
    std::string currency;
};

/// What is worth keeping of the way from one document to the next. Buyers' data and what follows from other fields is left out;
/// of a listing that was read in the short form before, texts that only the long form has did not move. Pure.
[[nodiscard]] std::vector<Moved> moved(const rows::Product &before, const rows::Product &after);
[[nodiscard]] std::vector<Moved> moved(const rows::Order &before, const rows::Order &after);
[[nodiscard]] std::vector<Moved> moved(const rows::Return &before, const rows::Return &after);

/// What a version of a listing that lies beside the live one says otherwise: what moves when it goes live. Its state and its stock are
/// the listing's own.
[[nodiscard]] QList<FieldDifference> besideLive(const QString &shop, const rows::Product &live, const rows::Product &version);

/// The same fields as a document has them; moved(a, b) is the difference of these two.
[[nodiscard]] std::vector<Moved> fieldsOf(const rows::Product &product);
[[nodiscard]] std::vector<Moved> fieldsOf(const rows::Order &order);
[[nodiscard]] std::vector<Moved> fieldsOf(const rows::Return &returnCase);

} // namespace quayside
