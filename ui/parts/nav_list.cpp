// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/nav_list.h"

#include "ui/parts/clock_pie.h"
#include "ui/parts/icons.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QAbstractItemDelegate>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RailWidth = 64;

class RowDelegate final : public QAbstractItemDelegate
{
public:
    RowDelegate(const ThemeSource &source, const Clock &clock, NavList &list)
        : QAbstractItemDelegate(&list), m_source(source), m_clock(clock), m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Theme &theme = m_source.theme();
        if (index.data(ListSectionRole).toBool()) {
            const int height = theme.columnHeadHeight() + (index.row() > 0 && m_list.ground() != NavList::Ground::Base ? 10 : 0);
            return {10, m_list.isRail() ? 9 : height};
        }
        if (m_list.isRail())
            return {10, theme.scaled(36)};
        switch (m_list.lines()) {
        case NavList::Lines::One: return {10, std::max(theme.scaled(26), theme.rowHeight() - 2)};
        case NavList::Lines::Two: return {10, theme.queueRowHeight()};
        case NavList::Lines::Three:
            return {10, 3 * QFontMetrics(theme.font(Type::Text)).height() + space::Section};
        }
        return {};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(m_list.layoutDirection());
        if (index.data(ListSectionRole).toBool())
            paintSection(*painter, option.rect, index);
        else if (m_list.isRail())
            paintRail(*painter, option, index);
        else
            paintRow(*painter, option, index);
        painter->restore();
    }

private:
    [[nodiscard]] bool isRightToLeft() const { return m_list.layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] QRect mirrored(const QRect &within, const QRect &rect) const
    {
        return QStyle::visualRect(m_list.layoutDirection(), within, rect);
    }
    [[nodiscard]] int leading() const
    {
        return QStyle::visualAlignment(m_list.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    }
    [[nodiscard]] int trailing() const
    {
        return QStyle::visualAlignment(m_list.layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter);
    }

    void paintSection(QPainter &painter, QRect rect, const QModelIndex &index) const
    {
        const Theme &theme = m_source.theme();
        if (m_list.isRail()) {
            painter.fillRect(rect.adjusted(space::Section, 4, -space::Section, -4), theme.line2);
            return;
        }
        const bool isBand = m_list.ground() == NavList::Ground::Base;
        if (isBand) {
            painter.fillRect(rect, theme.raised);
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
        } else if (index.row() > 0) {
            rect.setTop(rect.top() + 10);
        }
        QRect words = rect.adjusted(space::Section, 0, -space::Section, 0);
        const QString icon = index.data(ListIconRole).toString();
        if (!icon.isEmpty()) {
            const int size = theme.scaled(14);
            icons::paint(painter, icon, mirrored(rect, QRect(words.left(), words.top(), size, words.height())), size,
                         toneOf(index, ListToneRole, theme.text2));
            words = mirrored(rect, words.adjusted(size + space::Cell, 0, 0, 0));
        }
        painter.setFont(theme.font(Type::Caption, QFont::Medium));
        painter.setPen(theme.text2);
        painter.drawText(words, leading(), index.data(ListTitleRole).toString());
        painter.setPen(theme.text3);
        painter.drawText(words, trailing(), index.data(ListTrailingRole).toString());
    }

    [[nodiscard]] QColor toneOf(const QModelIndex &index, int role, const QColor &plain) const
    {
        const QVariant tone = index.data(role);
        return tone.isValid() && tone.toInt() != 0 ? m_source.theme().toneColor(static_cast<Tone>(tone.toInt())) : plain;
    }

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
    {
        const Theme &theme = m_source.theme();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected) {
            const bool isStrong = m_list.hasFocus() || m_list.ground() != NavList::Ground::Base;
            painter.fillRect(option.rect, isStrong ? theme.sel : theme.sel2);
            painter.fillRect(mirrored(option.rect, QRect(option.rect.left(), option.rect.top(), 2, option.rect.height())), theme.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.fillRect(option.rect, theme.hover);
        }
        if (m_list.ground() == NavList::Ground::Base)
            painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
        if (isSelected && m_list.hasFocus() && m_list.ground() == NavList::Ground::Window) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    void paintRail(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Theme &theme = m_source.theme();
        paintGround(painter, option);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        icons::paint(painter, index.data(ListIconRole).toString(), option.rect, theme.scaled(20), isSelected ? theme.accent : theme.text2);
        const QString alert = index.data(ListAlertRole).toString();
        if (!alert.isEmpty()) {
            painter.setFont(theme.font(Type::Caption, QFont::DemiBold));
            painter.setPen(toneOf(index, ListAlertToneRole, theme.text2));
            painter.drawText(option.rect.adjusted(4, 2, -4, 0), Qt::AlignTop | (trailing() & Qt::AlignHorizontal_Mask), alert);
        }
    }

    void paintTitle(QPainter &painter, const QRect &line, const QModelIndex &index, bool isStrong, int &used) const
    {
        const Theme &theme = m_source.theme();
        const QFont font = theme.font(Type::Text, isStrong ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(font);
        const QString title = metrics.elidedText(index.data(ListTitleRole).toString(), Qt::ElideRight, line.width());
        used = metrics.horizontalAdvance(title);
        const auto matches = index.data(ListMatchRole).value<QList<int>>();
        painter.setPen(theme.text);
        painter.setFont(font);
        if (matches.isEmpty()) {
            painter.drawText(line, leading(), title);
            return;
        }
        QList<QTextLayout::FormatRange> formats;
        for (const int at : matches) {
            QTextCharFormat format;
            format.setForeground(theme.accent);
            format.setFontWeight(QFont::DemiBold);
            formats.append({at, 1, format});
        }
        QTextLayout layout(title, font);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine textLine = layout.createLine();
        textLine.setLineWidth(line.width());
        layout.endLayout();
        used = qCeil(textLine.naturalTextWidth());
        const int x = isRightToLeft() ? line.right() + 1 - used : line.left();
        layout.draw(&painter, QPointF(x, line.top() + (line.height() - textLine.height()) / 2));
    }

    int paintLead(QPainter &painter, const QRect &rect, const QModelIndex &index, bool isSelected) const
    {
        const Theme &theme = m_source.theme();
        const QVariant deadline = index.data(ListDeadlineRole);
        if (deadline.isValid()) {
            const Instant now = m_clock.now();
            const Instant due = deadline.toLongLong();
            const Instant window = index.data(ListWindowRole).toLongLong();
            const Tone tone = clockTone(due, window, now);
            const int pie = theme.scaled(14);
            const QRect at = mirrored(rect, QRect(rect.left(), rect.top() + (rect.height() - pie) / 2, pie, pie));
            paintPie(painter, at, shareLeft(due, window, now), theme.toneColor(tone));
            const QFont font = theme.font(Type::Text, QFont::DemiBold);
            const TabularText figure(timeLeftText(due - now), font);
            const int room = qCeil(TabularText(u"\u221200:00"_s, font).width());
            const QRect place = mirrored(rect, QRect(rect.left() + pie + 6, rect.top(), room, rect.height()));
            const QFontMetrics metrics(font);
            painter.setFont(font);
            painter.setPen(tone == Tone::Neutral ? theme.text : theme.toneColor(tone));
            const qreal x = isRightToLeft() ? place.left() : place.right() + 1 - figure.width();
            figure.paint(painter, {x, rect.top() + (rect.height() - metrics.height()) / 2.0 + metrics.ascent()});
            return pie + 6 + room + space::Cell;
        }
        const QString icon = index.data(ListIconRole).toString();
        if (icon.isEmpty())
            return 0;
        const int size = theme.scaled(16);
        icons::paint(painter, icon, mirrored(rect, QRect(rect.left(), rect.top(), size, rect.height())), size,
                     isSelected && m_list.ground() == NavList::Ground::Window ? theme.accent
                                                                             : toneOf(index, ListToneRole, theme.text2));
        return size + space::Cell;
    }

    int paintKeys(QPainter &painter, const QRect &line, const QString &keys) const
    {
        if (keys.isEmpty())
            return 0;
        const Theme &theme = m_source.theme();
        const QFont font = theme.font(Type::Caption);
        const QFontMetrics metrics(font);
        QStringList caps = keys.split(u'+', Qt::SkipEmptyParts);
        if (isRightToLeft())
            std::ranges::reverse(caps); // a shortcut reads left to right wherever it stands
        int x = line.right() + 1;
        for (auto it = caps.crbegin(); it != caps.crend(); ++it) {
            const int w = std::max(theme.scaled(18), metrics.horizontalAdvance(*it) + 10);
            x -= w;
            const int h = theme.scaled(18);
            const QRect cap = mirrored(line, QRect(x, line.top() + (line.height() - h) / 2, w, h));
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(theme.line2);
            painter.setBrush(theme.base);
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter.restore();
            painter.setFont(font);
            painter.setPen(theme.text2);
            painter.drawText(cap, Qt::AlignCenter, *it);
            x -= 6;
        }
        return line.right() + 1 - x;
    }

    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Theme &theme = m_source.theme();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        paintGround(painter, option);
        const QRect inner = option.rect.adjusted(space::Section, 0, -space::Section, -1);
        const QFontMetrics metrics(theme.font(Type::Text));
        const int lineHeight = metrics.height();
        const QString third = index.data(ListThirdRole).toString();
        const QString second = index.data(ListSecondRole).toString();
        const int lines = m_list.lines() == NavList::Lines::One ? 1 : 1 + (second.isEmpty() ? 0 : 1) + (third.isEmpty() ? 0 : 1);
        int y = inner.top() + (inner.height() - lines * lineHeight) / 2;
        const int taken = paintLead(painter, inner, index, isSelected);
        QRect line(inner.left() + taken, y, inner.width() - taken, lineHeight);

        // First line from its end: keys, trailing text, alert; the title has what is left.
        int end = paintKeys(painter, line, index.data(ListKeysRole).toString());
        const auto atEnd = [&](const QString &text, const QColor &color, const QFont &font) {
            if (text.isEmpty())
                return;
            painter.setFont(font);
            painter.setPen(color);
            const int w = painter.fontMetrics().horizontalAdvance(text);
            painter.drawText(mirrored(inner, QRect(line.right() + 1 - end - w, line.top(), w, line.height())), Qt::AlignCenter, text);
            end += w + space::Cell;
        };
        const bool isCount = m_list.ground() == NavList::Ground::Window;
        atEnd(index.data(ListTrailingRole).toString(), isCount ? theme.text3 : theme.text, theme.font(isCount ? Type::Caption : Type::Text));
        atEnd(index.data(ListAlertRole).toString(), toneOf(index, ListAlertToneRole, theme.bad), theme.font(Type::Caption, QFont::DemiBold));
        int used = 0;
        const bool isStrong = isSelected && m_list.ground() != NavList::Ground::Raised;
        paintTitle(painter, mirrored(inner, QRect(line.left(), line.top(), std::max(0, line.width() - end), line.height())), index,
                   isStrong, used);
        painter.setFont(theme.font(Type::Text));
        if (m_list.lines() == NavList::Lines::One) {
            const int room = line.width() - end - used - space::Section;
            painter.setPen(theme.text3);
            if (room > 20) {
                painter.drawText(mirrored(inner, QRect(line.left() + used + space::Section, line.top(), room, line.height())), leading(),
                                 metrics.elidedText(second, Qt::ElideRight, room));
            }
            return;
        }
        if (!second.isEmpty()) {
            line.translate(0, lineHeight);
            const QString tail = index.data(ListTrailing2Role).toString();
            const int w = tail.isEmpty() ? 0 : metrics.horizontalAdvance(tail) + space::Cell;
            painter.setPen(theme.text2);
            painter.drawText(mirrored(inner, line.adjusted(0, 0, -w, 0)), leading(), metrics.elidedText(second, Qt::ElideRight, line.width() - w));
            painter.drawText(mirrored(inner, line), trailing(), tail);
        }
        if (!third.isEmpty()) {
            line.translate(0, lineHeight);
            const QColor color = toneOf(index, ListToneRole, theme.text2);
            const int size = theme.scaled(14);
            icons::paint(painter, index.data(ListThirdIconRole).toString(),
                         mirrored(inner, QRect(line.left(), line.top(), size, line.height())), size, color);
            painter.setPen(color);
            painter.drawText(mirrored(inner, line.adjusted(size + 6, 0, 0, 0)), leading(), metrics.elidedText(third, Qt::ElideRight, line.width() - size - 6));
        }
    }

    const ThemeSource &m_source;
    const Clock &m_clock;
    NavList &m_list;
};

} // namespace

NavList::NavList(const ThemeSource &source, const Clock &clock, Lines lines, Ground ground, QWidget *parent)
    : QListView(parent), m_source(source), m_lines(lines), m_ground(ground)
{
    setItemDelegate(new RowDelegate(source, clock, *this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::clicked, this, &NavList::rowChosen);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (hasFocus())
            Q_EMIT rowChosen(index);
    });
    const auto apply = [this] {
        const Theme &theme = m_source.theme();
        QPalette palette = theme.palette();
        palette.setColor(QPalette::Base, m_ground == Ground::Window ? theme.window : m_ground == Ground::Base ? theme.base : theme.raised);
        setPalette(palette);
        scheduleDelayedItemsLayout();
    };
    connect(&source, &ThemeSource::changed, this, apply);
    apply();
}

bool NavList::isRail() const { return width() < RailWidth; }

void NavList::keyboardSearch(const QString &)
{
    // Letters are commands in queues (A approves, J is the next case); they never jump to a row.
}

void NavList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if ((event->oldSize().width() < RailWidth) != isRail())
        scheduleDelayedItemsLayout();
}

void NavList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        setAccessibleDescription(current.data(ListTitleRole).toString());
}

void NavList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid() || !model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            setCurrentIndex(index);
            return;
        }
    }
}

} // namespace quayside::ui
