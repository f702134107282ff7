// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/twin_model.h"

namespace quayside::panels {

void TwinModel::setTable(QStringList heads, QList<QStringList> rows)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

int TwinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TwinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

Qt::Alignment TwinModel::alignmentOf(int column) const
{
    const bool isNumber = column > 0 && column + 1 < m_heads.size();
    // Digits stack in every direction of writing.
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading);
}

QVariant TwinModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[index.row()].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(index.column()));
    return {};
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(section));
    return {};
}

} // namespace quayside::panels
