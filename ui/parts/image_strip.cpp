// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/image_strip.h"

#include "ui/parts/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ImageStrip::ImageStrip(const ThemeSource &source, int side, QWidget *parent) : PaintedWidget(source, parent), m_side(side)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pictures"));
}

void ImageStrip::setPictures(QList<Picture> pictures)
{
    m_pictures = std::move(pictures);
    setCurrent(0);
    updateGeometry();
    update();
}

void ImageStrip::setImage(int index, const QImage &image)
{
    if (index < 0 || index >= m_pictures.size())
        return;
    m_pictures[index].image = image;
    update();
}

QSize ImageStrip::sizeHint() const
{
    const int side = theme().scaled(m_side);
    return {static_cast<int>(m_pictures.size()) * (side + space::Cell), side};
}

QRect ImageStrip::place(int index) const
{
    const int side = theme().scaled(m_side);
    QRect at = lead(index * (side + space::Cell), side);
    at.setHeight(side);
    return at;
}

int ImageStrip::indexAt(QPoint pos) const
{
    for (int i = 0; i < m_pictures.size(); ++i) {
        if (place(i).contains(pos))
            return i;
    }
    return -1;
}

void ImageStrip::setCurrent(int index)
{
    index = std::clamp(index, 0, std::max(0, static_cast<int>(m_pictures.size()) - 1));
    if (!m_pictures.isEmpty()) {
        setAccessibleDescription(tr("%1 of %2: %3").arg(index + 1).arg(m_pictures.size()).arg(m_pictures.at(index).name));
    }
    if (index == m_current)
        return;
    m_current = index;
    update();
    Q_EMIT currentChanged(index);
}

void ImageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int i = 0; i < m_pictures.size(); ++i) {
        const Picture &picture = m_pictures.at(i);
        const QRect at = place(i);
        QPainterPath rounded;
        rounded.addRoundedRect(at, 3, 3);
        painter.setClipPath(rounded);
        painter.fillRect(at, theme().sel2);
        if (picture.image.isNull()) {
            icons::paint(painter, u"image"_s, at, theme().scaled(16), theme().text3);
        } else {
            const QSize fitted = picture.image.size().scaled(at.size(), Qt::KeepAspectRatioByExpanding);
            QRect target(QPoint(), fitted);
            target.moveCenter(at.center());
            painter.drawImage(target, picture.image);
        }
        painter.setClipping(false);
        const bool isFocused = hasFocus() && i == m_current;
        if (picture.isBad || isFocused) {
            painter.setPen(QPen(isFocused ? theme().accent : theme().bad, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(at).adjusted(1, 1, -1, -1), 3, 3);
        }
    }
}

void ImageStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: setCurrent(m_current + forward); break;
    case Qt::Key_Left: setCurrent(m_current - forward); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(static_cast<int>(m_pictures.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_pictures.isEmpty())
            Q_EMIT opened(m_current);
        break;
    default: PaintedWidget::keyPressEvent(event);
    }
}

void ImageStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position().toPoint()); index >= 0)
        setCurrent(index);
}

void ImageStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position().toPoint()); index >= 0)
        Q_EMIT opened(index);
}

void ImageStrip::focusInEvent(QFocusEvent *event)
{
    PaintedWidget::focusInEvent(event);
    update();
}

void ImageStrip::focusOutEvent(QFocusEvent *event)
{
    PaintedWidget::focusOutEvent(event);
    update();
}

} // namespace quayside::ui
