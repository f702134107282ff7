// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/events_box.h"

#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstShown = 4;

} // namespace

EventsBox::EventsBox(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_lines(new QGridLayout), m_more(new ui::Button({}, ui::Button::Role::Link, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(ui::space::Tiny);
    m_lines->setHorizontalSpacing(ui::space::Section);
    m_lines->setVerticalSpacing(ui::space::Tiny);
    m_lines->setColumnStretch(1, 1);
    column->addLayout(m_lines);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = true;
        rebuild();
    });
}

void EventsBox::setEvents(QList<tables::EventDetail> events)
{
    m_events = std::move(events);
    m_isWhole = false;
    rebuild();
}

void EventsBox::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype shown = m_isWhole ? m_events.size() : std::min(FirstShown, m_events.size());
    for (qsizetype i = 0; i < shown; ++i)
        addEvent(static_cast<int>(i), m_events[i]);
    m_more->setVisible(shown < m_events.size());
    m_more->setText(tr("Show all %n", nullptr, static_cast<int>(m_events.size())));
}

void EventsBox::addEvent(int row, const tables::EventDetail &event)
{
    QStringList under;
    if (event.role == "BUYER"_L1)
        under.append(tr("Buyer"));
    else if (event.role == "SELLER"_L1)
        under.append(tr("Shop"));
    else if (!event.role.isEmpty())
        under.append(tr("Platform"));
    if (!event.reason.isEmpty())
        under.append(event.reason);
    if (!event.note.isEmpty())
        under.append(tr("“%1”").arg(event.note));
    const QString when = ui::instantText(event.at, m_context.clock.now(), locale(), QTimeZone::systemTimeZone());
    auto *time = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Third, QFont::Normal, when);
    time->setToolTip(locale().toString(QDateTime::fromMSecsSinceEpoch(event.at), QLocale::LongFormat));
    m_lines->addWidget(time, 2 * row, 0, Qt::AlignTop | Qt::AlignLeading);
    auto *what = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Text, QFont::Normal, event.what);
    what->setWordWrap(true);
    m_lines->addWidget(what, 2 * row, 1);
    if (under.isEmpty())
        return;
    auto *who = new ui::TextLabel(m_context.theme, ui::Type::Caption, ui::TextLabel::Ink::Second, QFont::Normal, under.join(u" · "_s));
    who->setWordWrap(true);
    m_lines->addWidget(who, 2 * row + 1, 1);
}

} // namespace quayside::panels
