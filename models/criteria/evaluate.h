// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/criteria/field_catalog.h"
#include "models/criteria/operand.h"
#include "models/criteria/query.h"

#include <optional>

namespace quayside::criteria {

/// One field's value in memory. Which member counts follows from the field's type; none set means missing.
struct Value
{
    std::optional<QString> text;     ///< Text, Identifier, Enum
    std::optional<qint64> number;    ///< Integer, Money (minor units), Percent (tenths), Instant, Flag (0 or not)
    int exponent = 2;                ///< Money
    QStringList tags;                ///< Tags
};

/// A record that criteria can be asked about without a database: a change before it is written, an event, a row.
class Record
{
public:
    virtual ~Record() = default;
    [[nodiscard]] virtual Value value(const Field &field) const = 0;
    [[nodiscard]] virtual bool isMine(const QString &) const { return false; }
    [[nodiscard]] virtual bool isInConflict() const { return false; }
    [[nodiscard]] virtual bool hasError() const { return false; }
};

/// The second back end of the language; equal to toSql() on every record (a property test holds them together).
[[nodiscard]] bool evaluate(const Node &node, const Record &record, const FieldCatalog &catalog, const Context &context);

} // namespace quayside::criteria
