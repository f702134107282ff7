// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "ui/parts/button.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"

#include <QPainter>

#include <algorithm>

namespace quayside::ui {

EmptyState::EmptyState(const ThemeSource &source, QWidget *parent)
    : PaintedWidget(source, parent), m_main(new Button({}, Button::Role::Main, this)),
      m_other(new Button({}, Button::Role::Other, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_main, &QAbstractButton::clicked, this, &EmptyState::mainTriggered);
    connect(m_other, &QAbstractButton::clicked, this, &EmptyState::otherTriggered);
    connect(&source, &ThemeSource::changed, this, &EmptyState::placeButtons);
    setActs({});
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &cause, Tone tone)
{
    m_icon = icon;
    m_title = title;
    m_cause = cause;
    m_tone = tone;
    setAccessibleName(title);
    setAccessibleDescription(cause);
    placeButtons();
    update();
}

void EmptyState::setActs(const QString &main, const QString &other)
{
    m_main->setText(main);
    m_other->setText(other);
    m_main->setVisible(!main.isEmpty());
    m_other->setVisible(!other.isEmpty());
    placeButtons();
}

QSize EmptyState::sizeHint() const { return {theme().scaled(400), theme().scaled(240)}; }

EmptyState::Places EmptyState::places() const
{
    const int side = theme().scaled(40);
    const int wide = std::min(width() - 2 * space::Page, theme().scaled(400));
    const QFontMetrics title(theme().font(Type::Title, QFont::DemiBold));
    const QFontMetrics text(theme().font(Type::Text));
    const int left = (width() - wide) / 2;
    const int titleHeight = title.boundingRect(0, 0, wide, 1000, Qt::TextWordWrap, m_title).height();
    const int causeHeight = text.boundingRect(0, 0, wide, 1000, Qt::TextWordWrap, m_cause).height();
    const int buttons = m_main->text().isEmpty() ? 0 : space::Wide + m_main->sizeHint().height();
    const int words = titleHeight + space::Tiny + causeHeight + buttons;
    // A low dock says the words; the picture is what it can do without.
    const bool hasIcon = side + space::Section + words + 2 * space::Cell <= height();
    const int total = words + (hasIcon ? side + space::Section : 0);
    int y = std::max(std::min(space::Section, (height() - total) / 2), static_cast<int>(height() * 0.45) - total / 2);
    Places places;
    if (hasIcon) {
        places.icon = QRect((width() - side) / 2, y, side, side);
        y += side + space::Section;
    }
    places.title = QRect(left, y, wide, titleHeight);
    y += titleHeight + space::Tiny;
    places.cause = QRect(left, y, wide, causeHeight);
    places.buttonsTop = y + causeHeight + space::Wide;
    return places;
}

void EmptyState::placeButtons()
{
    const int top = places().buttonsTop;
    const bool hasOther = !m_other->text().isEmpty();
    const QSize main = m_main->sizeHint();
    const QSize other = hasOther ? m_other->sizeHint() : QSize(-space::Cell, 0);
    const int start = (width() - main.width() - space::Cell - other.width()) / 2;
    m_main->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(start, top), main)));
    if (hasOther) {
        m_other->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                                QRect(QPoint(start + main.width() + space::Cell, top), other)));
    }
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().base);
    const Places at = places();
    if (!at.icon.isEmpty())
        icons::paint(painter, m_icon, at.icon, at.icon.width(), m_tone == Tone::Plain ? theme().text3 : theme().toneColor(m_tone));
    painter.setFont(theme().font(Type::Title, QFont::DemiBold));
    painter.setPen(theme().text);
    painter.drawText(at.title, Qt::AlignHCenter | Qt::TextWordWrap, m_title);
    painter.setFont(theme().font(Type::Text));
    painter.setPen(theme().text2);
    painter.drawText(at.cause, Qt::AlignHCenter | Qt::TextWordWrap, m_cause);
}

void EmptyState::resizeEvent(QResizeEvent *) { placeButtons(); }

} // namespace quayside::ui
