// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/parts/nav_list.h"

#include <QLocale>

namespace quayside::shell {

NavigationModel::NavigationModel(const QList<panels::PanelSpec> &panels, QObject *parent) : QAbstractListModel(parent)
{
    QString section;
    for (const panels::PanelSpec &panel : panels) {
        if (panel.section.isEmpty())
            continue;
        if (panel.section != section) {
            section = panel.section;
            Row head;
            head.title = section;
            m_rows.append(head);
        }
        Row row;
        row.id = panel.id;
        row.title = panel.title;
        row.icon = panel.icon;
        m_rows.append(row);
    }
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case ui::ListTitleRole:
    case Qt::DisplayRole: return row.title;
    case ui::ListSectionRole: return row.id.isEmpty();
    case ui::ListIconRole: return row.icon;
    case ui::ListTrailingRole: return row.count < 0 ? QString() : QLocale().toString(row.count);
    case ui::ListAlertRole: return row.urgent > 0 ? QLocale().toString(row.urgent) : QString();
    case ui::ListAlertToneRole: return static_cast<int>(ui::Tone::Bad);
    case Qt::ToolTipRole: return row.id.isEmpty() ? QString() : row.title;
    case Qt::AccessibleTextRole:
        if (row.urgent > 0)
            return tr("%1, %2, %3 urgent").arg(row.title, QLocale().toString(row.count), QLocale().toString(row.urgent));
        return row.count < 0 ? row.title : tr("%1, %2").arg(row.title, QLocale().toString(row.count));
    default: return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return idAt(index).isEmpty() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void NavigationModel::setCount(const QString &panelId, qint64 count, qint64 urgent)
{
    const QModelIndex index = indexOf(panelId);
    if (!index.isValid())
        return;
    Row &row = m_rows[index.row()];
    if (row.count == count && row.urgent == urgent)
        return;
    row.count = count;
    row.urgent = urgent;
    Q_EMIT dataChanged(index, index);
}

QString NavigationModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].id : QString();
}

QModelIndex NavigationModel::indexOf(const QString &panelId) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == panelId)
            return index(static_cast<int>(row));
    }
    return {};
}

} // namespace quayside::shell
