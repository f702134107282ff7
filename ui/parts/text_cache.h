// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/number_text.h"
#include "ui/parts/theme.h"

#include <QCache>
#include <QStaticText>

#include <array>

namespace quayside::ui {

/// The fonts a grid uses; each is resolved once per theme.
enum class CellFont : quint8 { Plain, Medium, Strong, Caption };

/// Laid-out texts of a grid, kept by text, width and font: laying out is what costs in a scroll frame.
/// Lives as long as its view; clear() when the theme, the font or the language changes. GUI thread only.
class TextCache
{
public:
    struct Piece
    {
        QStaticText text;
        int width = 0;
        int height = 0;
        bool isElided = false;
    };

    TextCache();

    void clear(const Theme &theme);
    [[nodiscard]] const QFont &font(CellFont font) const { return m_fonts[static_cast<std::size_t>(font)].font; }
    [[nodiscard]] int ascent(CellFont font) const { return m_fonts[static_cast<std::size_t>(font)].ascent; }
    [[nodiscard]] int height(CellFont font) const { return m_fonts[static_cast<std::size_t>(font)].height; }

    /// `text` in at most `maxWidth` pixels, elided at its end when it does not fit. The reference lives until the
    /// next call.
    [[nodiscard]] const Piece &piece(const QString &text, CellFont font, int maxWidth);
    /// A number with digits at equal advance.
    [[nodiscard]] const TabularText &number(const QString &text, CellFont font);
    [[nodiscard]] const QPixmap &icon(const QString &name, int size, QRgb color, qreal ratio, Qt::LayoutDirection dir);

private:
    struct Key
    {
        QString text;
        int width;
        CellFont font;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, static_cast<int>(key.font));
        }
    };
    struct IconKey
    {
        QString name;
        int size;
        QRgb color;
        int ratio;
        bool mirrored;
        friend bool operator==(const IconKey &, const IconKey &) = default;
        friend size_t qHash(const IconKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.size, key.color, key.ratio, key.mirrored);
        }
    };
    struct FontFacts
    {
        QFont font;
        int ascent = 0;
        int height = 0;
    };

    [[nodiscard]] Piece *layOut(const QString &text, CellFont font, bool isElided) const;

    std::array<FontFacts, 4> m_fonts;
    QCache<Key, Piece> m_pieces;
    QCache<Key, TabularText> m_numbers;
    QHash<IconKey, QPixmap> m_icons;
};

} // namespace quayside::ui
