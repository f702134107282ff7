// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QGlyphRun>
#include <QLocale>
#include <QString>
#include <QTimeZone>

class QFont;
class QPainter;

namespace quayside::ui {

/// A fixed-point number as people read it here: thousands by locale, U+2212 as minus.
[[nodiscard]] QString numberText(qint64 number, int decimals, const QLocale &locale);
/// An amount without its code: number of decimals by currency.
[[nodiscard]] QString amountText(qint64 minor, const QString &currency, const QLocale &locale);
/// Code and amount in one left-to-right run, isolated (U+2066 … U+2069) so that it survives right-to-left text.
[[nodiscard]] QString moneyText(qint64 minor, const QString &currency, const QLocale &locale);
/// Wraps text that stays left to right wherever it stands (SKU, order number, shortcut).
[[nodiscard]] QString isolated(const QString &text);
/// Wraps text that keeps its own direction wherever it stands: dates, texts of the shop (U+2068 … U+2069).
[[nodiscard]] QString selfDirected(const QString &text);

/// Time left, as a clock shows it: "0:42" under 20 hours, "22 h" under four days, "5 d" above; "−2:05", "−26 h"
/// and "−5 d" when it is over since then.
[[nodiscard]] QString timeLeftText(Instant left);
/// An instant beside today's: "14:02" today, "3 Jul" this year, "3 Jul 2025" before.
[[nodiscard]] QString instantText(Instant instant, Instant now, const QLocale &locale, const QTimeZone &zone);

/// A number laid out with digits at equal advance, ready to paint. Fonts whose digits differ in width cannot
/// be switched to tabular figures in Qt 6.4, so every digit takes the widest one's place.
class TabularText
{
public:
    TabularText() = default;
    TabularText(const QString &text, const QFont &font);

    [[nodiscard]] qreal width() const { return m_width; }
    /// Paints with the painter's pen; `baseline` is the left end of the base line.
    void paint(QPainter &painter, QPointF baseline) const;

private:
    QGlyphRun m_run;
    QString m_fallback; ///< when the font lacks a glyph, Qt's text layout finds another font
    qreal m_width = 0;
};

} // namespace quayside::ui
