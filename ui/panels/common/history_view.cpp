// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/history_view.h"

#include "app/commands/registry.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstShown = 6;
constexpr qsizetype LongestValue = 48;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::HistoryView)
};

QString valueWord(const QString &field, const QString &value)
{
    if (field == "status"_L1 && value == "live"_L1)
        return Text::tr("Live");
    if (field == "status"_L1 && value == "deactivated"_L1)
        return Text::tr("Deactivated");
    const QString plain = value.simplified();
    return plain.size() > LongestValue ? plain.first(LongestValue - 1).trimmed() + QChar(0x2026) : plain;
}

} // namespace

QString changeLine(const tables::HistoryEvent &event)
{
    if (event.field.isEmpty())
        return {};
    // The values of a decision are arguments for the shop, those of a description are markup: neither reads well in a line.
    if (event.field.startsWith("act:"_L1))
        return ui::fieldWord(event.field);
    if (event.field == "description"_L1)
        return Text::tr("Description rewritten");
    const QString before = valueWord(event.field, event.before);
    const QString after = valueWord(event.field, event.after);
    if (before.isEmpty() && after.isEmpty())
        return ui::fieldWord(event.field);
    if (before.isEmpty())
        return Text::tr("%1 set to %2").arg(ui::fieldWord(event.field), ui::selfDirected(after));
    if (after.isEmpty())
        return Text::tr("%1 %2 removed").arg(ui::fieldWord(event.field), ui::selfDirected(before));
    return Text::tr("%1 %2").arg(ui::fieldWord(event.field), ui::isolated(ui::selfDirected(before) + u" \u2192 "_s + ui::selfDirected(after)));
}

HistoryView::HistoryView(const PanelContext &context, QWidget *parent)
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
    auto *versions = new ui::Button(tr("Versions: compare and restore…"), ui::Button::Role::Link, this);
    versions->setObjectName(u"versions"_s);
    column->addWidget(versions, 0, Qt::AlignLeading);
    connect(versions, &QAbstractButton::clicked, this, [this] { m_context.host.show(u"history"_s); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isWhole = true;
        rebuild();
    });
    rebuild();
}

void HistoryView::setEvents(QList<tables::HistoryEvent> events)
{
    m_events = std::move(events);
    rebuild();
}

void HistoryView::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype shown = m_isWhole ? m_events.size() : std::min(FirstShown, m_events.size());
    for (qsizetype i = 0; i < shown; ++i)
        addLine(static_cast<int>(i), m_events[i]);
    if (m_events.isEmpty())
        m_lines->addWidget(new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Third, QFont::Normal,
                                             tr("Nothing was done to it here yet.")), 0, 0, 1, 2);
    m_more->setVisible(shown < m_events.size());
    m_more->setText(tr("Show all %n", nullptr, static_cast<int>(m_events.size())));
}

void HistoryView::addLine(int row, const tables::HistoryEvent &event)
{
    const commands::Spec *spec = m_context.registry.find(event.command);
    const QString title = spec ? spec->title : event.command;
    const QString change = changeLine(event);
    QStringList under;
    if (!event.personName.isEmpty())
        under.append(event.personName);
    if (!change.isEmpty())
        under.append(title);
    if (!event.reason.isEmpty())
        under.append(tr("“%1”").arg(event.reason));

    const QString when = ui::instantText(event.at, m_context.clock.now(), locale(), QTimeZone::systemTimeZone());
    auto *time = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Third, QFont::Normal, when);
    time->setToolTip(locale().toString(QDateTime::fromMSecsSinceEpoch(event.at), QLocale::LongFormat));
    m_lines->addWidget(time, 2 * row, 0, Qt::AlignTop | Qt::AlignLeading);
    auto *what = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Text, QFont::Normal, change.isEmpty() ? title : change);
    what->setWordWrap(true);
    m_lines->addWidget(what, 2 * row, 1);
    auto *who = new ui::TextLabel(m_context.theme, ui::Type::Caption, ui::TextLabel::Ink::Second, QFont::Normal, under.join(u" · "_s));
    who->setWordWrap(true);
    m_lines->addWidget(who, 2 * row + 1, 1);
    who->setVisible(!under.isEmpty()); // not before it has a parent: it would be a window
}

} // namespace quayside::panels
