// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/check_list.h"

#include "ui/parts/button.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace quayside::ui {

CheckList::CheckList(const ThemeSource &source, QWidget *parent)
    : QWidget(parent), m_source(source), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::Tiny);
}

void CheckList::setItems(const QList<CheckItem> &items)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CheckItem &check : items) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Cell);
        // A link is 24 px high; icon and first line of the sentence stand level with its text.
        const int lineHeight = QFontMetrics(m_source.theme().font(Type::Text)).height();
        const int pad = check.fix.isEmpty() ? 0 : (m_source.theme().smallControlHeight() - lineHeight) / 2;
        auto *icon = new IconLabel(m_source, check.icon, 14, check.tone);
        icon->setContentsMargins(0, pad, 0, 0);
        row->addWidget(icon, 0, Qt::AlignTop);
        auto *sentence = new TextLabel(m_source, Type::Text, TextLabel::Ink::Text, QFont::Normal, check.sentence);
        sentence->setWordWrap(true);
        sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        sentence->setContentsMargins(0, pad, 0, pad);
        row->addWidget(sentence, 1);
        if (!check.fix.isEmpty()) {
            auto *fix = new Button(check.fix, Button::Role::Link);
            fix->setAccessibleDescription(check.sentence);
            connect(fix, &QAbstractButton::clicked, this, [this, id = check.id] { Q_EMIT fixTriggered(id); });
            row->addWidget(fix, 0, Qt::AlignTop);
        }
        m_lines->addWidget(line);
    }
}

IconLabel::IconLabel(const ThemeSource &source, const QString &icon, int size, Tone tone, QWidget *parent)
    : PaintedWidget(source, parent), m_icon(icon), m_size(size), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const
{
    const int side = theme().scaled(m_size);
    const int height = std::max(side, QFontMetrics(theme().font(Type::Text)).height());
    return {side, height + contentsMargins().top() + contentsMargins().bottom()};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    icons::paint(painter, m_icon, contentsRect(), theme().scaled(m_size), m_tone == Tone::Plain ? theme().text2 : theme().toneColor(m_tone));
}

} // namespace quayside::ui
