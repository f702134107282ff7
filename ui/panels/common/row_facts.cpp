// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/row_facts.h"

#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QGridLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

RowFacts::RowFacts(const PanelContext &context, const tables::RecordModel &model, QList<Fact> facts, QWidget *parent)
    : QWidget(parent), m_model(model), m_facts(std::move(facts))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_facts.size(); ++i) {
        using ui::TextLabel;
        auto *label = new TextLabel(context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, m_facts[i].label, this);
        auto *value = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, {}, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(m_facts[i].label);
        grid->addWidget(label, i, 0, Qt::AlignTop);
        grid->addWidget(value, i, 1);
        m_labels.append(label);
        m_values.append(value);
    }
    grid->setRowStretch(static_cast<int>(m_facts.size()), 1);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_row.isValid() && m_row.row() >= first.row() && m_row.row() <= last.row())
            refresh();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &RowFacts::refresh);
    refresh();
}

void RowFacts::setRow(int row)
{
    m_row = row >= 0 ? QPersistentModelIndex(m_model.index(row, 0)) : QPersistentModelIndex();
    refresh();
}

tables::Cell RowFacts::cell(const QString &column) const
{
    if (!m_row.isValid())
        return {};
    return m_model.index(m_row.row(), m_model.columnOf(column)).data(tables::CellRole).value<tables::Cell>();
}

void RowFacts::setWords(const QString &column, const QString &words)
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        if (m_facts[i].column != column)
            continue;
        m_values[i]->setText(words);
        m_labels[i]->setVisible(!words.isEmpty());
        m_values[i]->setVisible(!words.isEmpty());
    }
}

void RowFacts::refresh()
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const QModelIndex index = m_row.isValid() ? m_model.index(m_row.row(), m_model.columnOf(m_facts[i].column)) : QModelIndex();
        setWords(m_facts[i].column, index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
    }
    Q_EMIT shown();
}

} // namespace quayside::panels
