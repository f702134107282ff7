// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace quayside::ui {

/// One term of a query, as the filter bar shows it.
struct FilterChip
{
    int start = 0;        ///< first character in the query
    int length = 0;
    QString field = {};   ///< as written or localised; empty for plain words
    QString value = {};
    bool isNegated = false;
    QString problem = {}; ///< why the term is bad, in words; empty when it is good

    [[nodiscard]] int end() const { return start + length; }
    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};

/// One proposal of the completion popup.
struct FilterCompletion
{
    QString text;         ///< what takes the place of the characters from replaceFrom to the cursor
    QString detail;       ///< shown behind it
    int replaceFrom = 0;  ///< position in the whole query
};

/// The language that a filter bar speaks; the bar itself knows no grammar.
struct FilterLanguage
{
    /// Terms of a query in their order; bad ones too, with the problem.
    std::function<QList<FilterChip>(const QString &query)> chips;
    /// Proposals at a cursor position; may be empty.
    std::function<QList<FilterCompletion>(const QString &query, int cursor)> complete;
};

/// The one query string and where its chips end and the text being typed begins. No painting; a value.
class FilterQuery
{
public:
    void setLanguage(FilterLanguage language);
    [[nodiscard]] const FilterLanguage &language() const { return m_language; }

    /// The whole query, exactly one string.
    [[nodiscard]] QString text() const { return m_head + m_tail; }
    /// What stands in the editor behind the chips.
    [[nodiscard]] const QString &tail() const { return m_tail; }
    [[nodiscard]] int tailStart() const { return static_cast<int>(m_head.size()); }
    [[nodiscard]] const QList<FilterChip> &chips() const { return m_chips; }

    /// Replaces everything; every term with a field becomes a chip, words at the end stay text.
    void setText(const QString &text);
    /// The editor's text changed. Terms with a field that are finished (blank behind them) become chips.
    /// True when chips were taken from it, so that the editor has to show tail() again.
    bool setTail(const QString &tail);
    /// Turns what is in the editor into chips, finished or not (Enter).
    void finishTail();
    /// Turns chip `index` and all behind it back into text, so that the string stays the same.
    void openFrom(int index);
    /// Backspace at the start of the editor.
    void openLast() { openFrom(static_cast<int>(m_chips.size()) - 1); }
    void removeChip(int index);

private:
    bool absorb(bool includeUnfinished);
    void split(const QList<FilterChip> &all, qsizetype taken, const QString &whole);

    FilterLanguage m_language;
    QString m_head;
    QString m_tail;
    QList<FilterChip> m_chips;
};

} // namespace quayside::ui
