// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include "ui/parts/theme_source.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace quayside::ui::icons {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Directional{"undo"_L1, "redo"_L1, "left"_L1, "right"_L1, "returns"_L1, "arrow"_L1};

QString pathOf(const QString &name)
{
    return u":/quayside/icons/"_s + name + u".svg"_s;
}

QPixmap render(const QString &name, int size, const QColor &color, qreal ratio, bool mirrored)
{
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(pathOf(name));
    if (renderer.isValid()) {
        QPainter painter(&image);
        renderer.render(&painter);
        // The drawings use currentColor, which paints black here; the shape then takes the colour.
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    if (mirrored)
        image = image.mirrored(true, false);
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(std::move(image));
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, const ThemeSource &theme, Tone tone)
        : m_name(std::move(name)), m_theme(&theme), m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        icons::paint(*painter, m_name, rect, size, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt hands over device pixels together with the scale they were computed with.
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return icons::pixmap(m_name, side, color(mode, state), scale, QGuiApplication::layoutDirection());
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QString iconName() override { return m_name; }
    QString key() const override { return u"quayside"_s; }
    bool isNull() override { return !isKnown(m_name); }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (!m_theme)
            return QGuiApplication::palette().color(QPalette::ButtonText);
        const Theme &theme = m_theme->theme();
        if (mode == QIcon::Disabled)
            return theme.text3;
        if (state == QIcon::On)
            return theme.accent;
        return theme.toneColor(m_tone);
    }

    QString m_name;
    QPointer<const ThemeSource> m_theme;
    Tone m_tone;
};

} // namespace

bool isKnown(const QString &name)
{
    return QFile::exists(pathOf(name));
}

bool isDirectional(const QString &name)
{
    return std::ranges::any_of(Directional, [&](QLatin1StringView one) { return name == one; });
}

QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio,
               Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(name);
    const QString key = u"quayside/%1/%2/%3/%4/%5"_s.arg(name, QString::number(size), QString::number(color.rgba(), 16),
                                                        QString::number(devicePixelRatio), mirrored ? u"m"_s : u"-"_s);
    QPixmap found;
    if (!QPixmapCache::find(key, &found)) {
        found = render(name, size, color, devicePixelRatio, mirrored);
        QPixmapCache::insert(key, found);
    }
    return found;
}

void paint(QPainter &painter, const QString &name, QPoint pos, int size, const QColor &color)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(pos, pixmap(name, size, color, ratio, painter.layoutDirection()));
}

void paint(QPainter &painter, const QString &name, const QRect &within, int size, const QColor &color)
{
    paint(painter, name, QPoint(within.x() + (within.width() - size) / 2, within.y() + (within.height() - size) / 2),
          size, color);
}

QIcon icon(const QString &name, const ThemeSource &theme, Tone tone)
{
    return QIcon(new TintedIconEngine(name, theme, tone));
}

} // namespace quayside::ui::icons
