// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_query.h"

namespace quayside::ui {

namespace {

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

} // namespace

void FilterQuery::setLanguage(FilterLanguage language)
{
    m_language = std::move(language);
    setText(text());
}

void FilterQuery::setText(const QString &text)
{
    m_head.clear();
    m_chips.clear();
    m_tail = text;
    absorb(true);
}

bool FilterQuery::setTail(const QString &tail)
{
    m_tail = tail;
    return absorb(false);
}

void FilterQuery::finishTail()
{
    absorb(true);
}

/// Moves terms from the tail into the chips: all up to the last one that has a field and is finished. Words
/// before such a term go along as chips without field, for the query is one string in one order.
bool FilterQuery::absorb(bool includeUnfinished)
{
    if (!m_language.chips)
        return false;
    const QString whole = text();
    const QList<FilterChip> all = m_language.chips(whole);
    qsizetype taken = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const FilterChip &chip = all.at(i);
        const bool isInHead = chip.end() <= m_head.size();
        const bool isFinished = includeUnfinished || (chip.end() < whole.size() && whole.at(chip.end()).isSpace());
        if (isInHead || (isFinished && (!chip.field.isEmpty() || chip.isNegated)))
            taken = i + 1;
    }
    const int before = tailStart();
    split(all, taken, whole);
    return tailStart() != before;
}

void FilterQuery::split(const QList<FilterChip> &all, qsizetype taken, const QString &whole)
{
    m_chips = all.mid(0, taken);
    qsizetype cut = taken > 0 ? m_chips.last().end() : 0;
    while (cut > 0 && cut < whole.size() && whole.at(cut).isSpace())
        ++cut;
    m_head = whole.left(cut);
    m_tail = whole.mid(cut);
    if (!m_head.isEmpty() && !m_tail.isEmpty() && !m_head.back().isSpace() && !isBlank(m_tail))
        m_head += u' ';
}

void FilterQuery::openFrom(int index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    const QString whole = text();
    const int cut = m_chips.at(index).start;
    m_chips.resize(index);
    m_head = whole.left(cut);
    m_tail = whole.mid(cut);
    while (!m_tail.isEmpty() && m_tail.back().isSpace())
        m_tail.chop(1);
}

void FilterQuery::removeChip(int index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    const FilterChip chip = m_chips.at(index);
    const int next = index + 1 < m_chips.size() ? m_chips.at(index + 1).start : tailStart();
    QString whole = text();
    whole.remove(chip.start, next - chip.start);
    const int keep = static_cast<int>(m_chips.size()) - 1;
    const int tailLength = static_cast<int>(m_tail.size());
    m_head = whole.left(whole.size() - tailLength);
    m_tail = whole.right(tailLength);
    // The rest may read differently now (an operand of OR is gone), so it is read again.
    const QList<FilterChip> all = m_language.chips ? m_language.chips(whole) : QList<FilterChip>();
    m_chips = all.mid(0, std::min<qsizetype>(keep, all.size()));
}

} // namespace quayside::ui
