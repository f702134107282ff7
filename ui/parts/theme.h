// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/tables/cell.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

namespace quayside::ui {

using tables::Tone;

/// The four sizes of type; each is a factor of the system font's size.
enum class Type : quint8 { Caption, Text, Title, Figure };

/// How tall rows are.
enum class Density : quint8 { Compact, Relaxed };

/// Distances on the 4 px grid, in device-independent pixels at the system's text size.
namespace space {
inline constexpr int Tiny = 4;
inline constexpr int Cell = 8;
inline constexpr int Section = 12;
inline constexpr int Wide = 16;
inline constexpr int Page = 20;
inline constexpr int Gap = 32;
} // namespace space

/// Every colour, size and weight of the desktop; a value. Which instance is current, ThemeSource knows.
struct Theme
{
    QColor window, base, raised, header, hover;
    QColor line, line2, control;
    QColor text, text2, text3;
    QColor accent, onaccent, accentHover;
    QColor sel, sel2, mark;
    QColor ok, okbg, warn, warnbg, bad, badbg, conf, confbg, infobg;
    QList<QColor> series;   ///< chart series 1 to 5
    QColor seriesBefore;    ///< the period before, and "others"

    bool isDark = false;
    bool isHighContrast = false; ///< tints are plain base; a 1 px border in the status colour takes their place
    bool hasMotion = true;       ///< false: no fading, no turning
    Density density = Density::Compact;
    QFont systemFont;

    /// Text colour of a status family; Plain is text, Neutral text2, Info the accent.
    [[nodiscard]] QColor toneColor(Tone tone) const;
    /// Fill behind a pill of the family.
    [[nodiscard]] QColor toneTint(Tone tone) const;

    /// System font at the size of `type` and with the weight given.
    [[nodiscard]] QFont font(Type type, QFont::Weight weight = QFont::Normal) const;
    /// Height of a text line of `type` plus 8, and at least what the look asks for at the system's size.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int queueRowHeight() const;   ///< two lines
    [[nodiscard]] int columnHeadHeight() const;
    [[nodiscard]] int dockTitleHeight() const;
    [[nodiscard]] int controlHeight() const;    ///< buttons and inputs, 28
    [[nodiscard]] int smallControlHeight() const; ///< 24, the least that can be clicked
    [[nodiscard]] int barHeight() const;        ///< toolbar, bulk bar
    /// A length in pixels of the look, scaled with the system font (13 px text = 1), rounded.
    [[nodiscard]] int scaled(int pixels) const;

    /// The application palette (look.md, "Onto Qt 6.4").
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// Reads a theme file. Fault Invalid names the token that is missing or is no colour.
[[nodiscard]] Result<Theme> readTheme(const QByteArray &json);
/// The instances that are part of the program (resources/themes).
[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
/// Derived from the system's palette in its high-contrast mode.
[[nodiscard]] Theme highContrastTheme(const QPalette &system);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace quayside::ui
