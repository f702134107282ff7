// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

class QLineSeries;
class QRubberBand;
class QScatterSeries;

namespace quayside::ui {
class ThemeSource;
}

namespace quayside::panels {

/// Lines over equal steps of time, as the look asks: colours always with dash and mark, the period before dashed, a dotted target,
/// triangles where a value stands out, time from left to right in every language.
///
/// Keys: Left and Right walk from point to point, Up and Down from line to line, Home and End jump, Shift extends the selection,
/// Enter shows the records, Esc clears. Mouse: a click chooses and shows, a drag selects. Lines longer than the plot is wide are
/// thinned out before they are drawn; what is chosen is always a point of the data.
class SeriesChart final : public QChartView
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        QList<double> values;       ///< NaN where nothing can be said
        bool isBefore = false;
    };
    struct Data
    {
        QString title;
        QStringList labels;         ///< one a point
        QList<Line> lines;
        std::optional<double> target;
        QString targetText;
        QHash<int, QString> marks;  ///< of the first line: words by point
        std::function<QString(double)> valueText; ///< whole, for announcing
        std::function<QString(double)> axisText;  ///< short
        bool fromZero = true;
    };

    explicit SeriesChart(const ui::ThemeSource &theme, QWidget *parent = nullptr);

    void setData(Data data);
    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] int currentLine() const { return m_line; }
    [[nodiscard]] int currentPoint() const { return m_point; }
    void setCurrent(int line, int point);
    /// Points from first to last, in order; -1 and -1: none.
    void select(int first, int last);
    [[nodiscard]] int firstSelected() const { return m_first; }
    [[nodiscard]] int lastSelected() const { return m_last; }
    /// What a screen reader hears of a point: "29 Jun, GMV GBP 176.00, above expected".
    [[nodiscard]] QString words(int line, int point) const;
    /// Where a point is drawn, in the view's coordinates.
    [[nodiscard]] QPoint placeOf(int line, int point) const;
    /// Points that all lines together are drawn with.
    [[nodiscard]] qsizetype drawnPoints() const;

Q_SIGNALS:
    void currentChanged(int line, int point);
    void selectionChanged(int first, int last);
    /// The records behind points from first to last of a line are wanted.
    void activated(int line, int first, int last);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    void addLine(int index);
    void addMarks();
    void addTarget();
    void buildAxes();
    void dress(int index, QLineSeries &series) const;
    void markCurrent();
    void walk(int by, bool extends);
    [[nodiscard]] int points() const { return static_cast<int>(m_data.labels.size()); }
    [[nodiscard]] int pointAt(const QPoint &place) const;
    [[nodiscard]] int lineAt(const QPoint &place, int point) const;
    [[nodiscard]] bool isValue(int line, int point) const;

    const ui::ThemeSource &m_theme;
    Data m_data;
    QList<QLineSeries *> m_lines;
    QScatterSeries *m_current = nullptr;
    QRubberBand *m_band;
    QPoint m_pressed;
    bool m_isPressed = false;
    int m_line = 0;
    int m_point = -1;
    int m_first = -1;
    int m_last = -1;
    int m_anchor = -1;
    int m_builtWidth = 0;
};

} // namespace quayside::panels
