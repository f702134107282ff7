// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_model.h"
#include "ui/panels/panel.h"

#include <QList>
#include <QPersistentModelIndex>

class QGridLayout;

namespace quayside::ui {
class TextLabel;
}

namespace quayside::panels {

/// The current row of a grid, spelled out: one line a fact, label at the leading side, the words of the cell behind it, whole and
/// selectable. Follows the model, so that a row that is read anew is shown anew.
class RowFacts : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString column;      ///< id in the model
        QString label;       ///< translated
    };

    RowFacts(const PanelContext &context, const tables::RecordModel &model, QList<Fact> facts, QWidget *parent = nullptr);

    /// -1 shows nothing.
    void setRow(int row);
    [[nodiscard]] int row() const { return m_row.row(); }
    /// What the model says at this column of the current row; an empty cell when there is none.
    [[nodiscard]] tables::Cell cell(const QString &column) const;
    /// Replaces the words of one fact (a code that the owner knows a sentence for) until the row changes.
    void setWords(const QString &column, const QString &words);

Q_SIGNALS:
    /// The row's cells are there, or are others.
    void shown();

private:
    void refresh();

    const tables::RecordModel &m_model;
    QList<Fact> m_facts;
    QList<ui::TextLabel *> m_labels;
    QList<ui::TextLabel *> m_values;
    QPersistentModelIndex m_row;
};

} // namespace quayside::panels
