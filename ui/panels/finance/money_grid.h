// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

#include <optional>

class QGridLayout;

namespace quayside::panels {

/// Amounts of one currency in columns under each other: a part a line, what it consists of below it, sums set apart. A column may
/// hold what should be nothing; what is not nothing there is said to be wrong, by colour and by its sign.
class MoneyGrid final : public QWidget
{
    Q_OBJECT

public:
    enum class Level : quint8 { Part, Item, Sum };
    struct Line
    {
        QString label;
        QList<std::optional<qint64>> amounts; ///< one a column, minor units
        Level level = Level::Part;
    };

    explicit MoneyGrid(const PanelContext &context, QWidget *parent = nullptr);
    /// `heads` name the columns, or are none. `difference` is the column of what should be nothing; -1: there is none.
    void setLines(const QList<Line> &lines, const QString &currency, const QStringList &heads = {}, int difference = -1);

private:
    void addLine(int row, const Line &line, const QString &currency, int difference);

    PanelContext m_context;
    QGridLayout *m_grid;
};

} // namespace quayside::panels
