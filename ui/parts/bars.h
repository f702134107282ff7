// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

class QHBoxLayout;

namespace quayside::ui {

/// A horizontal bar on raised with one line towards its neighbour: the bulk bar over a grid, the decision bar
/// under a page. Parts are added from the leading edge, acts at the end; the main act comes last.
class Bar : public PaintedWidget
{
    Q_OBJECT

public:
    enum class Edge : quint8 { LineBelow, LineAbove };

    Bar(const ThemeSource &source, Edge edge, int minimumHeight, QWidget *parent = nullptr);

    void addPart(QWidget *widget);
    void addSeparator();
    void addAct(QWidget *widget);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_source;
    Edge m_edge;
    int m_minimumHeight;
    QHBoxLayout *m_row;
    int m_parts = 0;
};

/// Over the grid: "312 of 500 selected", then operation, effect, Discard and the main button.
class BulkBar : public Bar
{
    Q_OBJECT

public:
    explicit BulkBar(const ThemeSource &source, QWidget *parent = nullptr);
    /// Counts are shown by the locale; `matching` rows are what the filter leaves.
    void setCount(qint64 marked, qint64 matching);

private:
    TextLabel *m_count;
    TextLabel *m_of;
};

/// Under the page: 48 px. In the returns cockpit the main act stands first, under the hand.
class DecisionBar : public Bar
{
    Q_OBJECT

public:
    explicit DecisionBar(const ThemeSource &source, QWidget *parent = nullptr);
};

} // namespace quayside::ui
