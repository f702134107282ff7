// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_marks.h"

namespace quayside::ui {

RecordMarks::Share RecordMarks::share(qint64 total) const
{
    const qint64 marked = count(total);
    if (marked <= 0)
        return Share::None;
    return marked >= total ? Share::All : Share::Some;
}

void RecordMarks::set(qint64 id, bool marked)
{
    if (marked != m_isAll)
        m_ids.insert(id);
    else
        m_ids.remove(id);
}

void RecordMarks::markAllMatching()
{
    m_ids.clear();
    m_isAll = true;
}

void RecordMarks::clear()
{
    m_ids.clear();
    m_isAll = false;
}

} // namespace quayside::ui
