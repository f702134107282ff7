// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_cache.h"

#include "ui/parts/icons.h"

#include <QFontMetrics>
#include <QTextOption>

namespace quayside::ui {

namespace {
constexpr int KeptTexts = 8192; ///< about a dozen screens of 640 cells
constexpr int AnyWidth = -1;
} // namespace

TextCache::TextCache() : m_pieces(KeptTexts), m_numbers(KeptTexts) {}

void TextCache::clear(const Theme &theme)
{
    const auto set = [this](CellFont which, const QFont &font) {
        const QFontMetrics metrics(font);
        m_fonts[static_cast<std::size_t>(which)] = {font, metrics.ascent(), metrics.height()};
    };
    set(CellFont::Plain, theme.font(Type::Text));
    set(CellFont::Medium, theme.font(Type::Text, QFont::Medium));
    set(CellFont::Strong, theme.font(Type::Text, QFont::DemiBold));
    set(CellFont::Caption, theme.font(Type::Caption));
    m_pieces.clear();
    m_numbers.clear();
    m_icons.clear();
}

TextCache::Piece *TextCache::layOut(const QString &text, CellFont which, bool isElided) const
{
    auto *piece = new Piece;
    piece->text.setText(text);
    piece->text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    piece->text.setTextOption(option);
    piece->text.prepare({}, font(which));
    const QSizeF size = piece->text.size();
    piece->width = qCeil(size.width());
    piece->height = qCeil(size.height());
    piece->isElided = isElided;
    return piece;
}

const TextCache::Piece &TextCache::piece(const QString &text, CellFont which, int maxWidth)
{
    const Key whole{text, AnyWidth, which};
    const Piece *found = m_pieces.object(whole);
    if (!found) {
        auto *made = layOut(text, which, false);
        m_pieces.insert(whole, made);
        found = made;
    }
    if (found->width <= maxWidth)
        return *found;
    const Key narrow{text, maxWidth, which};
    found = m_pieces.object(narrow);
    if (!found) {
        auto *made = layOut(QFontMetrics(font(which)).elidedText(text, Qt::ElideRight, maxWidth), which, true);
        m_pieces.insert(narrow, made);
        found = made;
    }
    return *found;
}

const TabularText &TextCache::number(const QString &text, CellFont which)
{
    const Key key{text, AnyWidth, which};
    const TabularText *found = m_numbers.object(key);
    if (!found) {
        auto *made = new TabularText(text, font(which));
        m_numbers.insert(key, made);
        found = made;
    }
    return *found;
}

const QPixmap &TextCache::icon(const QString &name, int size, QRgb color, qreal ratio, Qt::LayoutDirection dir)
{
    const IconKey key{name, size, color, qRound(ratio * 100), dir == Qt::RightToLeft};
    auto found = m_icons.find(key);
    if (found == m_icons.end())
        found = m_icons.insert(key, icons::pixmap(name, size, QColor::fromRgba(color), ratio, dir));
    return *found;
}

} // namespace quayside::ui
