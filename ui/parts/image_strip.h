// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/labels.h"

#include <QImage>

namespace quayside::ui {

/// Pictures in a row, the first one large when asked for. The owner loads them; a picture that is not there yet
/// is a plain square with an icon. Arrow keys move, Enter opens.
class ImageStrip : public PaintedWidget
{
    Q_OBJECT

public:
    struct Picture
    {
        QImage image;
        QString name;      ///< for screen readers and the tip
        bool isBad = false; ///< breaks a rule: bad border
    };

    ImageStrip(const ThemeSource &source, int side = 36, QWidget *parent = nullptr);
    void setPictures(QList<Picture> pictures);
    /// The picture arrived later.
    void setImage(int index, const QImage &image);
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void opened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int index);
    [[nodiscard]] QRect place(int index) const;
    [[nodiscard]] int indexAt(QPoint pos) const;

    int m_side;
    QList<Picture> m_pictures;
    int m_current = 0;
};

} // namespace quayside::ui
