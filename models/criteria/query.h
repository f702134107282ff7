// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace quayside::criteria {

enum class Op : quint8 { Is, Less, LessOrEqual, Greater, GreaterOrEqual, Range, Regex };

/// One node of the tree. Which members mean something depends on `kind`.
struct Node
{
    enum Kind : quint8 {
        All,      ///< everything (the empty query)
        And,      ///< children
        Or,       ///< children
        Not,      ///< children[0]
        Words,    ///< values[0]: a bare word, found as a word or its beginning
        Phrase,   ///< values[0]: words that follow each other
        Regex,    ///< values[0] over the searched fields
        Test,     ///< field op values (Is: any of values; Range: values[0]..values[1], either may be empty)
        Has,      ///< field has a value
        Missing,  ///< field has none
        Mine,
        Conflict,
        Error,
    };
    Kind kind = All;
    QString field;        ///< the catalog's id
    Op op = Op::Is;
    QStringList values;   ///< as typed, without quotes
    std::vector<Node> children;

    friend bool operator==(const Node &, const Node &) = default;
};

struct SortKey
{
    QString field;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Which records, and in which order. The first sort key counts most.
struct Query
{
    Node where;
    QList<SortKey> sort;

    friend bool operator==(const Query &, const Query &) = default;
};

/// Canonical text; parse(print(query)).query == query for every query that parse() can make.
[[nodiscard]] QString print(const Query &query);
[[nodiscard]] QString print(const Node &node);

} // namespace quayside::criteria
