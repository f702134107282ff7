// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace quayside::ui {

class ThemeSource;

/// The own-drawn icons of resources/icons, by file name without suffix ("warn"). An unknown name paints nothing.
/// GUI thread only; pixmaps are shared through QPixmapCache.
namespace icons {

[[nodiscard]] bool isKnown(const QString &name);
/// True for icons that point somewhere and are mirrored right to left (undo, redo, back, forward, returns, arrow).
[[nodiscard]] bool isDirectional(const QString &name);

/// One icon in one colour; `size` in device-independent pixels.
[[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio,
                             Qt::LayoutDirection direction);
/// Paints it with its top left corner at `pos`, in the painter's layout direction and pixel ratio.
void paint(QPainter &painter, const QString &name, QPoint pos, int size, const QColor &color);
void paint(QPainter &painter, const QString &name, const QRect &within, int size, const QColor &color);

/// An icon that follows the theme: the colour of `tone` at rest (Neutral for tools), text3 when disabled, accent
/// when on. It stays valid, but colourless, when the theme source is gone.
[[nodiscard]] QIcon icon(const QString &name, const ThemeSource &theme, Tone tone = Tone::Neutral);

} // namespace icons

} // namespace quayside::ui
