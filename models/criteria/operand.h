// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/criteria/parser.h"

#include <optional>

namespace quayside::criteria {

/// What a query is asked about, besides the record.
struct Context
{
    Instant now = 0;            ///< for spans such as 7d
    QString person;             ///< for `mine`
    int offsetSeconds = 0;      ///< the viewer's time zone, for dates without a time
};

/// A test on one field, turned into numbers once for both back ends: lower <= value < upper (or with the bounds included,
/// as the flags say). Scaled: Money in hundredths of a major unit, Percent in tenths, Instant in milliseconds.
struct Interval
{
    std::optional<qint64> lower;
    std::optional<qint64> upper;
    bool lowerIncluded = true;
    bool upperIncluded = true;
};

/// Fault side: why the value does not fit the field's type.
struct Operand
{
    std::optional<Reason> wrong;
    QList<Interval> any;        ///< the value may lie in any of these (Integer, Money, Percent, Instant)
    QStringList stored;         ///< Enum: stored words
    bool flag = false;          ///< Flag
};

/// Reads a Test node's values for its field. Text, Identifier and Tags need no reading and come back empty.
[[nodiscard]] Operand operandOf(const Node &test, const Field &field, const Context &context);

/// A decimal number as hundredths (scale 100) or tenths (scale 10); digits beyond are refused.
[[nodiscard]] std::optional<qint64> scaledNumber(const QString &text, int scale);

} // namespace quayside::criteria
