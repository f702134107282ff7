// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of a RecordTable: specs, which leave when room is short, saved layouts.
#include "ui/parts/record_header.h"
#include "ui/parts/record_table.h"
#include "ui/parts/theme_source.h"

#include <QDataStream>
#include <QScopedValueRollback>

#include <algorithm>

namespace quayside::ui {

namespace {
constexpr quint32 LayoutMagic = 0x51544c31; ///< "QTL1": version 1 of a grid's layout
constexpr int TitleKeeps = 160;
} // namespace

void RecordTable::setColumns(QList<ColumnSpec> columns)
{
    m_columns = std::move(columns);
    m_wanted.clear();
    for (ColumnSpec &spec : m_columns) {
        // The look's width is for English heads; a longer word makes room for itself before it would be cut.
        const int head = QFontMetrics(m_theme.theme().font(Type::Caption, QFont::Medium)).horizontalAdvance(spec.title) + 2 * space::Cell + 1;
        spec.width = std::max(m_theme.theme().scaled(spec.width), spec.isHeadData ? 0 : head);
        m_wanted.append(spec.isShown);
    }
    fitColumns();
    m_header->viewport()->update();
}

const ColumnSpec *RecordTable::column(int logical) const
{
    return logical >= 0 && logical < m_columns.size() ? &m_columns.at(logical) : nullptr;
}

void RecordTable::setColumnShown(int logical, bool shown)
{
    if (logical < 0 || logical >= m_wanted.size() || m_wanted.at(logical) == shown)
        return;
    m_wanted[logical] = shown;
    fitColumns();
    Q_EMIT layoutEdited();
}

void RecordTable::setIdleColumns(const QStringList &ids)
{
    if (m_idle == ids)
        return;
    m_idle = ids;
    fitColumns();
}

bool RecordTable::isColumnIdle(int logical) const
{
    return logical >= 0 && logical < m_columns.size() && m_idle.contains(m_columns.at(logical).id);
}

bool RecordTable::isColumnWanted(int logical) const
{
    return logical >= 0 && logical < m_wanted.size() && m_wanted.at(logical);
}

void RecordTable::fitColumns()
{
    if (!model() || m_columns.isEmpty() || m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int count = std::min<int>(model()->columnCount(), static_cast<int>(m_columns.size()));
    const int room = viewport()->width();
    const int titleKeeps = m_theme.theme().scaled(TitleKeeps);

    QList<bool> shown = m_wanted;
    for (int i = 0; i < count; ++i)
        shown[i] = shown.at(i) && !isColumnIdle(i);
    const auto needed = [&] {
        int sum = 0;
        for (int i = 0; i < count; ++i) {
            if (shown.at(i))
                sum += m_columns.at(i).stretches ? titleKeeps : m_columns.at(i).width;
        }
        return sum;
    };
    while (needed() > room) {
        int first = -1;
        for (int i = 0; i < count; ++i) {
            if (shown.at(i) && m_columns.at(i).leaves > 0
                && (first < 0 || m_columns.at(i).leaves < m_columns.at(first).leaves))
                first = i;
        }
        if (first < 0)
            break;
        shown[first] = false;
    }
    // With nothing left to leave, the title gives way before the grid scrolls sideways.
    const int spare = room - needed();
    for (int i = 0; i < count; ++i) {
        setColumnHidden(i, !shown.at(i));
        if (shown.at(i))
            setColumnWidth(i, m_columns.at(i).stretches ? std::max(m_columns.at(i).minimumWidth, titleKeeps + spare) : m_columns.at(i).width);
    }
}

QByteArray RecordTable::layoutState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << LayoutMagic << static_cast<qint32>(m_columns.size());
    for (int visual = 0; visual < m_columns.size(); ++visual) {
        const int logical = m_header->count() == m_columns.size() ? m_header->logicalIndex(visual) : visual;
        out << m_columns.at(logical).id << static_cast<qint32>(m_columns.at(logical).width) << m_wanted.at(logical);
    }
    return bytes;
}

bool RecordTable::restoreLayoutState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint32 count = 0;
    in >> magic >> count;
    if (magic != LayoutMagic || count <= 0 || count > 1000)
        return false;
    struct Saved { QString id; qint32 width = 0; bool wanted = true; };
    QList<Saved> saved(count);
    for (Saved &one : saved)
        in >> one.id >> one.width >> one.wanted;
    if (in.status() != QDataStream::Ok)
        return false;

    int visual = 0;
    for (const Saved &one : saved) {
        const auto found = std::ranges::find(m_columns, one.id, &ColumnSpec::id);
        if (found == m_columns.end())
            continue; // a column of another version: the others still find their place
        const int logical = static_cast<int>(found - m_columns.begin());
        found->width = std::clamp<int>(one.width, found->minimumWidth, 4000);
        m_wanted[logical] = one.wanted;
        if (m_header->count() > logical) {
            const QScopedValueRollback fitting(m_isFitting, true);
            const QSignalBlocker quiet(this);
            m_header->moveSection(m_header->visualIndex(logical), visual);
        }
        ++visual;
    }
    fitColumns();
    return true;
}

} // namespace quayside::ui
