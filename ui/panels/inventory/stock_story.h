// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/stock_desk.h"
#include "ui/panels/panel.h"

class QGridLayout;
class QVBoxLayout;

namespace quayside::ui {
class StatusLabel;
class TextLabel;
}

namespace quayside::panels {

/// How the number that the shop should offer comes about, line by line, what the shop offers, and the counts of the SKU.
class StockStoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit StockStoryView(const PanelContext &context, QWidget *parent = nullptr);

    void show(const tables::StockStory &story);

private:
    void addLine(const QString &label, const QString &amount, bool isSum = false);
    void clear(QGridLayout *grid);
    void showCounts(const QList<tables::CountLine> &counts);

    PanelContext m_context;
    ui::StatusLabel *m_cause;
    ui::TextLabel *m_why;
    QGridLayout *m_walk;
    ui::TextLabel *m_source;
    ui::TextLabel *m_countsHead;
    QGridLayout *m_counts;
};

/// Thousandths of a piece as people read them: "12", "0.5".
[[nodiscard]] QString piecesText(qint64 thousandths);

} // namespace quayside::panels
