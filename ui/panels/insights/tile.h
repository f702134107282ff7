// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

#include <QAbstractButton>

namespace quayside::ui {
class ThemeSource;
}

namespace quayside::panels {

/// One figure: name, value, change against the period before, target, and its course as a thin line. The chosen one has an accent
/// edge. A button: Space and click choose it.
class Tile final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        QString value;
        QString change;
        int direction = 0;              ///< of the change: -1, 0, 1
        ui::Tone tone = ui::Tone::Plain;///< of the change: follows the target, not the arrow
        QString target;
        QList<double> course;           ///< NaN where nothing can be said
    };

    explicit Tile(const ui::ThemeSource &theme, QWidget *parent = nullptr);
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCourse(QPainter &painter, const QRectF &area) const;

    const ui::ThemeSource &m_theme;
    Content m_content;
};

} // namespace quayside::panels
