// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

namespace quayside::ui {

/// Which rows of a list are marked: some ids, or all matching ones except some. A value; costs memory for the
/// rows that a person touched, never for the list.
class RecordMarks
{
public:
    enum class Share : quint8 { None, Some, All };

    [[nodiscard]] bool isAllMatching() const { return m_isAll; }
    /// The marked ids, or, when isAllMatching(), the ids that are left out.
    [[nodiscard]] const QSet<qint64> &ids() const { return m_ids; }
    [[nodiscard]] bool contains(qint64 id) const { return m_ids.contains(id) != m_isAll; }
    /// Number of marked rows of a list that has `total` rows.
    [[nodiscard]] qint64 count(qint64 total) const { return m_isAll ? total - m_ids.size() : m_ids.size(); }
    [[nodiscard]] Share share(qint64 total) const;

    void set(qint64 id, bool marked);
    void toggle(qint64 id) { set(id, !contains(id)); }
    void markAllMatching();
    void clear();

    friend bool operator==(const RecordMarks &, const RecordMarks &) = default;

private:
    QSet<qint64> m_ids;
    bool m_isAll = false;
};

} // namespace quayside::ui
