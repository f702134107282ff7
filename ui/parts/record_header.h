// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QHeaderView>

namespace quayside::ui {

class RecordTable;
class ThemeSource;

/// Column heads: captions, a chevron on the sorted one, a line between columns.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    RecordHeader(const ThemeSource &theme, RecordTable &table);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    /// The tip of a head that is shortened says it whole.
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QString title(int logicalIndex) const;

    const ThemeSource &m_theme;
    RecordTable &m_table;
};

/// The column of mark boxes: the vertical header, so that it costs no column of the model and mirrors by itself.
class MarkHeader : public QHeaderView
{
    Q_OBJECT

public:
    MarkHeader(const ThemeSource &theme, RecordTable &table);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    const ThemeSource &m_theme;
    RecordTable &m_table;
    int m_pressedRow = -1;
};

/// The box above the mark boxes: none, some or all matching rows.
class MarkCorner : public QWidget
{
    Q_OBJECT

public:
    MarkCorner(const ThemeSource &theme, RecordTable &table);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const ThemeSource &m_theme;
    RecordTable &m_table;
};

/// Paints a check box of the look (16 px at the system's text size) centred in `rect`.
void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &rect, Qt::CheckState state, bool isEnabled,
                   bool isHovered);

} // namespace quayside::ui
