// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/tables/cell.h"
#include "ui/parts/text_cache.h"
#include "ui/parts/vocabulary.h"

#include <QHash>
#include <QImage>
#include <QLocale>
#include <QTimeZone>

#include <functional>

class QPainter;

namespace quayside::ui {

/// What surrounds a cell while it is painted.
struct CellPlace
{
    QRect rect;
    bool isCurrentRow = false;
    bool isMarkedRow = false;
    bool isHoveredRow = false;
    bool isSelected = false;  ///< part of a selected block of more than one cell
    bool isCurrent = false;   ///< has the focus frame
    bool hasFocus = false;    ///< the view has keyboard focus
    bool isGroupRow = false;
};

/// Paints tables::Cell values: text, money, status, clock, preview and the others are functions of this one
/// painter. Knows no view and calls no style. GUI thread.
class CellPainter
{
public:
    /// Returns the picture behind a key, or a null image while it is not at hand.
    using Pictures = std::function<QImage(const QString &key)>;

    explicit CellPainter(const Clock &clock);

    /// Drops every cached text, word and pixmap and takes the theme.
    void setTheme(const Theme &theme);
    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }
    void setLocale(const QLocale &locale) { m_locale = locale; }
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }

    void paint(QPainter &painter, const tables::Cell &cell, const CellPlace &place);
    /// Fill, row line and focus frame of a cell whose row is not loaded.
    void paintEmpty(QPainter &painter, const CellPlace &place);

    /// What a screen reader says: value, the value before, state and fault.
    [[nodiscard]] QString speech(const tables::Cell &cell) const;
    /// True for kinds whose column is aligned right.
    [[nodiscard]] static bool isNumeric(tables::CellKind kind);

private:
    void paintFill(QPainter &painter, const tables::Cell *cell, const CellPlace &place) const;
    void paintFrame(QPainter &painter, const tables::Cell *cell, const CellPlace &place) const;
    void paintText(QPainter &painter, const tables::Cell &cell, QRect rect, bool isGroupRow);
    void paintNumber(QPainter &painter, const tables::Cell &cell, QRect rect);
    void paintStatus(QPainter &painter, const tables::Cell &cell, QRect rect);
    void paintClock(QPainter &painter, const tables::Cell &cell, QRect rect);
    void paintCheck(QPainter &painter, const tables::Cell &cell, QRect rect) const;
    int paintPicture(QPainter &painter, const QString &key, QRect rect);
    void paintPiece(QPainter &painter, const TextCache::Piece &piece, CellFont font, QPointF topLeft,
                    const QColor &color) const;
    void paintStruck(QPainter &painter, QRectF line) const;
    [[nodiscard]] QString numberOf(const tables::Cell &cell, qint64 number) const;
    [[nodiscard]] const StatusLook &lookOf(const tables::Cell &cell);
    [[nodiscard]] const QString &fieldOf(const tables::Cell &cell);
    [[nodiscard]] QColor valueColor(const tables::Cell &cell, bool isPreview) const;

    const Clock &m_clock;
    Theme m_theme;
    TextCache m_texts;
    QHash<QString, StatusLook> m_statuses;
    QHash<QString, StatusLook> m_states;
    QHash<QString, QString> m_fields;
    QHash<QString, QPixmap> m_thumbnails;
    Pictures m_pictures;
    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace quayside::ui
