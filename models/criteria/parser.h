// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/criteria/field_catalog.h"
#include "models/criteria/query.h"

#include <functional>

namespace quayside::criteria {

/// Why a term was left out. The rest of the query applies.
enum class Reason : quint8 {
    UnknownField,
    UnknownValue,    ///< not a word of this enum
    NotANumber,
    NotAMoment,      ///< neither a date nor a span such as 7d
    NotAFlag,
    BadRegex,
    NoWord,          ///< nothing in it that can be searched
    NotSortable,
    NotOrdered,      ///< < > .. on a field without an order
    EmptyValue,
    UnclosedQuote,
    UnclosedGroup,
    StrayClose,
    DanglingOr,
    NotKnownHere,    ///< `mine`, `conflict` or `error:` where records have no such thing
};

struct Problem
{
    int start = 0;      ///< UTF-16 position in the text
    int length = 0;
    Reason reason = Reason::UnknownField;
    QString suggestion; ///< nearest known name or value, or empty
};

/// One term as it stands in the text, for chips: text and chips are two views of one string.
struct Term
{
    int start = 0;
    int length = 0;
    bool isNegated = false;
    QString field;      ///< as typed; empty for words and phrases
    QString value;
    int problem = -1;   ///< index into Parsed::problems
};

struct Parsed
{
    Query query;
    QList<Problem> problems;
    QList<Term> terms;
};

/// Reads a query. Never fails: a term that is not understood is reported and left out.
[[nodiscard]] Parsed parse(const QString &text, const FieldCatalog &catalog);

/// A proposal for the text around the cursor.
struct Completion
{
    enum Kind : quint8 { Field, Value, Keyword };
    int start = 0;      ///< what it replaces
    int length = 0;
    QString text;       ///< what to put there
    Kind kind = Field;
};

/// Values that occur in the data, for completion: called with a field's id and what was typed so far.
using ValueSource = std::function<QStringList(const QString &field, const QString &prefix)>;

/// Proposals after at least two typed letters (one behind "field:"), best first, at most `limit`.
[[nodiscard]] QList<Completion> complete(const QString &text, int cursor, const FieldCatalog &catalog,
                                         const ValueSource &values = {}, int limit = 12);

} // namespace quayside::criteria
