// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cell_painter.h"

#include "ui/parts/clock_pie.h"
#include "ui/parts/icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using tables::Cell;
using tables::CellKind;

namespace {

// What a screen reader says of a cell.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quayside::ui::Cell)
};


constexpr int IconSize = 14;
constexpr int DotSize = 5;

bool isPreview(const Cell &cell)
{
    return cell.oldNumber.has_value() || !cell.oldText.isNull();
}

} // namespace

CellPainter::CellPainter(const Clock &clock) : m_clock(clock) {}

void CellPainter::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_texts.clear(theme);
    m_statuses.clear();
    m_states.clear();
    m_fields.clear();
    m_thumbnails.clear();
}

bool CellPainter::isNumeric(CellKind kind)
{
    return kind == CellKind::Money || kind == CellKind::Number || kind == CellKind::Percent;
}

void CellPainter::paint(QPainter &painter, const Cell &cell, const CellPlace &place)
{
    paintFill(painter, &cell, place);
    const QRect inner = place.rect.adjusted(space::Cell, 0, -space::Cell, -1);
    if (cell.hasValue && inner.width() > 0) {
        switch (cell.kind) {
        case CellKind::Text:
        case CellKind::Code:
        case CellKind::TitleWithVariant:
        case CellKind::Field:
        case CellKind::Time: paintText(painter, cell, inner, place.isGroupRow); break;
        case CellKind::Money:
        case CellKind::Number:
        case CellKind::Percent: paintNumber(painter, cell, inner); break;
        case CellKind::Status:
        case CellKind::State: paintStatus(painter, cell, inner); break;
        case CellKind::Clock: paintClock(painter, cell, inner); break;
        case CellKind::Check: paintCheck(painter, cell, inner); break;
        case CellKind::Thumbnail: paintPicture(painter, cell.image, inner); break;
        }
    }
    paintFrame(painter, &cell, place);
}

void CellPainter::paintEmpty(QPainter &painter, const CellPlace &place)
{
    paintFill(painter, nullptr, place);
    paintFrame(painter, nullptr, place);
}

void CellPainter::paintFill(QPainter &painter, const Cell *cell, const CellPlace &place) const
{
    QColor fill = m_theme.base;
    if (cell && cell->breaksRule)
        fill = m_theme.badbg;
    else if (place.isSelected && !place.isCurrent)
        fill = m_theme.infobg;
    else if (place.isCurrentRow)
        fill = place.hasFocus ? m_theme.sel : m_theme.sel2;
    else if (cell && cell->isChosen)
        fill = m_theme.infobg;
    else if (place.isMarkedRow)
        fill = m_theme.mark;
    else if (place.isGroupRow)
        fill = m_theme.raised;
    else if (place.isHoveredRow)
        fill = m_theme.hover;
    painter.fillRect(place.rect, fill);
    painter.fillRect(QRect(place.rect.left(), place.rect.bottom(), place.rect.width(), 1), m_theme.line);
}

void CellPainter::paintFrame(QPainter &painter, const Cell *cell, const CellPlace &place) const
{
    if (cell && cell->isOverlay && !isPreview(*cell)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        // Top left in both directions, so that the mark stays where the eye learnt it.
        painter.drawEllipse(QRectF(place.rect.left() + 5, place.rect.top() + 4, DotSize, DotSize));
        painter.restore();
    }
    const bool tinted = place.isSelected || place.isCurrentRow || (cell && (cell->breaksRule || cell->isChosen));
    if (m_theme.isHighContrast && tinted) {
        painter.setPen(cell && cell->breaksRule ? m_theme.bad : m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.rect.adjusted(0, 0, -1, -2));
    }
    if (place.isCurrent) {
        const QRect r = place.rect;
        const QColor frame = place.hasFocus ? m_theme.accent : m_theme.control;
        painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), frame);
        painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), frame);
        painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), frame);
        painter.fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), frame);
    }
}

QColor CellPainter::valueColor(const Cell &cell, bool preview) const
{
    if (cell.breaksRule)
        return m_theme.bad;
    if (preview)
        return m_theme.accent;
    if (cell.isStale)
        return m_theme.text2;
    return m_theme.toneColor(cell.tone);
}

void CellPainter::paintPiece(QPainter &painter, const TextCache::Piece &piece, CellFont font, QPointF topLeft,
                             const QColor &color) const
{
    painter.setFont(m_texts.font(font));
    painter.setPen(color);
    painter.drawStaticText(topLeft, piece.text);
}

void CellPainter::paintStruck(QPainter &painter, QRectF line) const
{
    painter.fillRect(QRectF(line.left(), std::round(line.center().y()), line.width(), 1), m_theme.text3);
}

int CellPainter::paintPicture(QPainter &painter, const QString &key, QRect rect)
{
    const int side = std::min(m_theme.scaled(20), rect.height() - 4);
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const QRect square(isRightToLeft ? rect.right() - side + 1 : rect.left(),
                       rect.top() + (rect.height() - side) / 2, side, side);
    auto found = m_thumbnails.constFind(key);
    if (found == m_thumbnails.constEnd() && m_pictures) {
        const QImage image = m_pictures(key);
        if (!image.isNull()) {
            const qreal ratio = painter.device()->devicePixelRatioF();
            QPixmap pixmap = QPixmap::fromImage(image.scaled(square.size() * ratio, Qt::KeepAspectRatioByExpanding,
                                                             Qt::SmoothTransformation));
            pixmap.setDevicePixelRatio(ratio);
            if (m_thumbnails.size() > 512)
                m_thumbnails.clear();
            found = m_thumbnails.insert(key, pixmap);
        }
    }
    if (found != m_thumbnails.constEnd())
        painter.drawPixmap(square, *found, QRect({}, found->size()));
    else
        painter.fillRect(square, m_theme.sel2);
    return side + space::Cell;
}

void CellPainter::paintText(QPainter &painter, const Cell &cell, QRect rect, bool isGroupRow)
{
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    if (!cell.trailing.isEmpty()) {
        const TextCache::Piece &piece = m_texts.piece(cell.trailing, CellFont::Plain, rect.width() / 2);
        const int width = piece.width;
        const QPointF at(isRightToLeft ? rect.left() : rect.right() + 1 - width,
                         rect.top() + (rect.height() - piece.height) / 2);
        paintPiece(painter, piece, CellFont::Plain, at, m_theme.text2);
        rect.adjust(isRightToLeft ? width + space::Section : 0, 0, isRightToLeft ? 0 : -width - space::Section, 0);
    }
    if (!cell.image.isEmpty()) {
        const int taken = paintPicture(painter, cell.image, rect);
        rect.adjust(isRightToLeft ? 0 : taken, 0, isRightToLeft ? -taken : 0, 0);
    }
    const bool preview = isPreview(cell);
    const QString text = cell.kind == CellKind::Time
        ? instantText(cell.number, m_clock.now(), m_locale, m_zone)
        : cell.kind == CellKind::Field ? fieldOf(cell)
        : cell.kind == CellKind::Code && isRightToLeft ? isolated(cell.text) : cell.text;
    const bool isMedium = cell.isOverlay || cell.isChosen || isGroupRow;
    const CellFont font = preview ? CellFont::Strong : isMedium ? CellFont::Medium : CellFont::Plain;

    // Pieces follow one another from the leading edge: old value, value, then what is secondary.
    int x = isRightToLeft ? rect.right() + 1 : rect.left();
    int room = rect.width();
    const auto put = [&](const QString &words, CellFont which, int width, const QColor &color) {
        const TextCache::Piece &piece = m_texts.piece(words, which, width);
        const int left = isRightToLeft ? x - piece.width : x;
        const QPointF at(left, rect.top() + (rect.height() - piece.height) / 2);
        const int used = piece.width;
        paintPiece(painter, piece, which, at, color);
        x += isRightToLeft ? -(used + 6) : used + 6;
        room -= used + 6;
        return QRectF(at.x(), at.y(), used, piece.height);
    };

    if (preview && !cell.oldText.isEmpty() && room > 16)
        paintStruck(painter, put(cell.oldText, CellFont::Plain, room / 2, m_theme.text3));
    int valueRoom = room;
    int behind = m_theme.scaled(24); // less of it says nothing, unless it is all of it
    if (!cell.secondary.isEmpty()) {
        // The variant gives way first, down to nothing; but a title that has room to spare leaves it what it needs, up to three
        // fifths: a code without its end is no code.
        const int secondary = m_texts.piece(cell.secondary, CellFont::Plain, QWIDGETSIZE_MAX).width;
        const int whole = m_texts.piece(text, font, QWIDGETSIZE_MAX).width;
        behind = std::min(behind, secondary - 1);
        if (whole + 6 + secondary > room && room > m_theme.scaled(160))
            valueRoom = std::max(room - secondary - 6, room * 2 / 5);
    }
    if (valueRoom > 0)
        put(text, font, valueRoom, valueColor(cell, preview));
    if (!cell.secondary.isEmpty() && room > behind)
        put(cell.secondary, CellFont::Plain, room, m_theme.text3);
}

QString CellPainter::numberOf(const Cell &cell, qint64 number) const
{
    return cell.kind == CellKind::Money ? amountText(number, cell.currency, m_locale)
                                        : numberText(number, cell.decimals, m_locale);
}

void CellPainter::paintNumber(QPainter &painter, const Cell &cell, QRect rect)
{
    const bool preview = isPreview(cell);
    const CellFont font = preview ? CellFont::Strong : cell.isOverlay || cell.isChosen ? CellFont::Medium : CellFont::Plain;
    const qreal baseline = rect.top() + (rect.height() - m_texts.height(font)) / 2.0 + m_texts.ascent(font);

    // Right-aligned in both directions so that digits stack: painted from the right end towards the code.
    qreal right = rect.right() + 1;
    const auto put = [&](const QString &text, CellFont which, const QColor &color) {
        const TabularText &number = m_texts.number(text, which);
        right -= number.width();
        painter.setFont(m_texts.font(which));
        painter.setPen(color);
        number.paint(painter, {right, baseline});
        return QRectF(right, rect.top(), number.width(), rect.height());
    };

    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    put(numberOf(cell, cell.number), font, valueColor(cell, preview));
    if (cell.oldNumber) {
        right -= 6;
        const QRectF old = put(numberOf(cell, *cell.oldNumber), CellFont::Plain, m_theme.text3);
        // Percent and effects change without being edited themselves: beside each other, but not struck.
        if (cell.kind == CellKind::Money)
            paintStruck(painter, old);
    }
    if (cell.kind == CellKind::Money && !cell.currency.isEmpty()) {
        const TextCache::Piece &code = m_texts.piece(cell.currency, CellFont::Caption, QWIDGETSIZE_MAX);
        right -= code.width + 6;
        if (right >= rect.left())
            paintPiece(painter, code, CellFont::Caption, {right, baseline - m_texts.ascent(CellFont::Caption)},
                       m_theme.text3);
    } else if (!cell.icon.isEmpty()) {
        right -= IconSize + 6;
        const int icon = m_theme.scaled(IconSize);
        const QPixmap &pixmap = m_texts.icon(cell.icon, icon, m_theme.toneColor(cell.tone).rgba(),
                                             painter.device()->devicePixelRatioF(), painter.layoutDirection());
        painter.drawPixmap(QPointF(right, rect.top() + (rect.height() - icon) / 2.0), pixmap);
    }
    painter.restore();
}

const StatusLook &CellPainter::lookOf(const Cell &cell)
{
    auto &known = cell.kind == CellKind::Status ? m_statuses : m_states;
    auto found = known.find(cell.code);
    if (found == known.end())
        found = known.insert(cell.code, cell.kind == CellKind::Status ? statusLook(cell.code) : stateLook(cell.code));
    return *found;
}

const QString &CellPainter::fieldOf(const Cell &cell)
{
    auto found = m_fields.find(cell.code);
    if (found == m_fields.end())
        found = m_fields.insert(cell.code, fieldWord(cell.code));
    return *found;
}

void CellPainter::paintStatus(QPainter &painter, const Cell &cell, QRect rect)
{
    if (cell.code.isEmpty() && cell.text.isEmpty())
        return;
    const bool isLookedUp = !cell.code.isEmpty();
    const StatusLook look = isLookedUp ? lookOf(cell) : StatusLook{cell.icon, cell.text, cell.tone};
    const QString &word = cell.text.isEmpty() ? look.word : cell.text;
    const QString &name = cell.icon.isEmpty() ? look.icon : cell.icon;
    const QColor color = m_theme.toneColor(cell.tone == Tone::Plain ? look.tone : cell.tone);
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const int size = m_theme.scaled(IconSize);
    const QPixmap &pixmap = m_texts.icon(name, size, color.rgba(), painter.device()->devicePixelRatioF(),
                                         painter.layoutDirection());
    const int iconX = isRightToLeft ? rect.right() + 1 - size : rect.left();
    painter.drawPixmap(QPointF(iconX, rect.top() + (rect.height() - size) / 2.0), pixmap);
    const int room = rect.width() - size - space::Tiny - 1;
    if (room <= 0)
        return;
    const TextCache::Piece &piece = m_texts.piece(word, CellFont::Plain, room);
    const int textX = isRightToLeft ? iconX - space::Tiny - 1 - piece.width : iconX + size + space::Tiny + 1;
    paintPiece(painter, piece, CellFont::Plain,
               QPointF(textX, rect.top() + (rect.height() - piece.height) / 2), color);
}

void CellPainter::paintClock(QPainter &painter, const Cell &cell, QRect rect)
{
    const Instant now = m_clock.now();
    const Tone tone = clockTone(cell.number, cell.window, now);
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const int size = m_theme.scaled(IconSize);
    const int pieX = isRightToLeft ? rect.right() + 1 - size : rect.left();
    paintPie(painter, QRectF(pieX, rect.top() + (rect.height() - size) / 2.0, size, size),
             shareLeft(cell.number, cell.window, now), m_theme.toneColor(tone));
    const TabularText &figure = m_texts.number(timeLeftText(cell.number - now), CellFont::Strong);
    const qreal textX = isRightToLeft ? pieX - 6 - figure.width() : pieX + size + 6;
    painter.setFont(m_texts.font(CellFont::Strong));
    painter.setPen(tone == Tone::Neutral ? m_theme.text : m_theme.toneColor(tone));
    figure.paint(painter, {textX, rect.top() + (rect.height() - m_texts.height(CellFont::Strong)) / 2.0
                                      + m_texts.ascent(CellFont::Strong)});
}

void CellPainter::paintCheck(QPainter &painter, const Cell &cell, QRect rect) const
{
    if (cell.number != 0)
        icons::paint(painter, u"check"_s, rect, m_theme.scaled(IconSize), m_theme.text2);
}

QString CellPainter::speech(const Cell &cell) const
{
    if (!cell.hasValue)
        return Words::tr("no value");
    QString words;
    switch (cell.kind) {
    case CellKind::Money: words = cell.currency + u' ' + numberOf(cell, cell.number); break;
    case CellKind::Number:
    case CellKind::Percent: words = numberOf(cell, cell.number); break;
    case CellKind::Status: words = cell.text.isEmpty() ? statusLook(cell.code).word : cell.text; break;
    case CellKind::State:
        words = !cell.text.isEmpty() ? cell.text : stateLook(cell.code.isEmpty() ? u"unchanged"_s : cell.code).word;
        break;
    case CellKind::Field: words = fieldWord(cell.code); break;
    case CellKind::Clock: {
        const Instant left = cell.number - m_clock.now();
        words = left < 0 ? stateLook(u"overdue"_s).word + u' ' + timeLeftText(-left) : Words::tr("%1 left").arg(timeLeftText(left));
        break;
    }
    case CellKind::Check: words = cell.number != 0 ? Words::tr("yes") : Words::tr("no"); break;
    case CellKind::Thumbnail: words = Words::tr("picture"); break;
    case CellKind::Time: words = instantText(cell.number, m_clock.now(), m_locale, m_zone); break;
    case CellKind::Text:
    case CellKind::Code:
    case CellKind::TitleWithVariant:
        words = cell.secondary.isEmpty() ? cell.text : cell.text + u", "_s + cell.secondary;
        break;
    }
    if (isPreview(cell)) {
        const QString old = cell.oldNumber ? numberOf(cell, *cell.oldNumber) : cell.oldText;
        words = Words::tr("%1, was %2").arg(words, old);
    } else if (cell.isOverlay) {
        words = Words::tr("%1, edited").arg(words);
    }
    if (cell.breaksRule)
        words = Words::tr("%1, breaks a rule").arg(words);
    return cell.trailing.isEmpty() ? words : words + u", "_s + cell.trailing;
}

} // namespace quayside::ui
