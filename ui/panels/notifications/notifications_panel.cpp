// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notifications/notifications_panel.h"

#include "app/commands/command.h"
#include "app/notices/notice_text.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/panels/common/open_notice.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/theme_source.h"

#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

NotificationsPanel::NotificationsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_model(new NoticesModel(context.clock, this))
{
    using ui::TextLabel;
    auto *bar = new ui::Bar(context.theme, ui::Bar::Edge::LineBelow, context.theme.theme().barHeight(), this);
    m_quiet = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, bar);
    m_readAll = new ui::Button(tr("Mark all as read"), ui::Button::Role::Other, bar);
    m_settings = new ui::Button(tr("Quiet and mute"), ui::Button::Role::Other, bar);
    m_menu = new QMenu(m_settings);
    m_settings->setMenu(m_menu);
    bar->addPart(m_quiet);
    bar->addAct(m_settings);
    bar->addAct(m_readAll);
    m_list = new ui::NavList(context.theme, context.clock, ui::NavList::Lines::Two, ui::NavList::Ground::Base, this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Notifications"));
    m_empty = new ui::EmptyState(context.theme, this);
    m_empty->setContent(u"flag"_s, tr("Nothing to tell you"), tr("Mentions, tasks, deadlines and what the shop refused are told here and stay."));
    m_empty->setActs({});
    auto *body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(body, 1);

    connect(m_list, &ui::NavList::rowChosen, this, &NotificationsPanel::openNotice);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Panel::selectionChanged);
    connect(m_readAll, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"notices.readAll"_s, {}); });
    connect(m_menu, &QMenu::aboutToShow, this, &NotificationsPanel::fillMenu);
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Notice))
            read();
    });
    connect(&context.session, &workspace::Session::personChanged, this, &NotificationsPanel::read);
    read();
}

void NotificationsPanel::read()
{
    tables::deliver(this, m_context.tables.notes().notices(m_context.session.person().id), [this](Result<tables::NoticeBook> book) {
        if (book)
            show(*book);
        else
            m_context.host.tell(book.error());
    });
}

void NotificationsPanel::show(const tables::NoticeBook &book)
{
    m_muted = book.muted;
    m_model->setNotices(book.notices);
    m_stack->setCurrentIndex(book.notices.isEmpty() ? 0 : 1);
    m_readAll->setReasonNot(book.unread > 0 ? QString() : tr("Everything is read."));
    QStringList words;
    if (book.quiet)
        words.append(tr("Quiet from %1").arg(book.quiet->toString().replace(u'-', u'–')));
    if (!book.muted.isEmpty())
        words.append(tr("%n kind(s) muted", nullptr, static_cast<int>(book.muted.size())));
    m_quiet->setText(words.join(u" · "_s));
    Q_EMIT countChanged(book.unread, 0);
}

void NotificationsPanel::openNotice(const QModelIndex &index)
{
    const tables::NoticeLine *line = m_model->at(index);
    if (line == nullptr)
        return;
    // A copy: marking it as read changes the list.
    const Notice notice = line->notice;
    panels::openNotice(m_context.host, notice);
}

void NotificationsPanel::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(m_context.host.action(u"notices.quietHours"_s));
    m_menu->addSeparator();
    for (const QString &kind : commands::noticeKinds()) {
        QAction *action = m_menu->addAction(notices::kindTitle(kind));
        action->setCheckable(true);
        action->setChecked(!m_muted.contains(kind));
        connect(action, &QAction::triggered, this, [this, kind](bool heard) {
            m_context.host.run(u"notices.mute"_s, {}, {{u"kind"_s, kind}, {u"muted"_s, heard ? u"no"_s : u"yes"_s}});
        });
    }
}

commands::Selection NotificationsPanel::selection() const
{
    commands::Selection selection;
    selection.kind = RecordKind::Notice;
    if (const tables::NoticeLine *line = m_model->at(m_list->currentIndex()))
        selection.refs = {{RecordKind::Notice, {}, line->notice.id}};
    return selection;
}

void NotificationsPanel::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

PanelSpec notificationsPanel()
{
    return {u"notifications"_s, NotificationsPanel::tr("Notifications"), u"flag"_s, NotificationsPanel::tr("Record", "section of the panels"), Place::Bottom,
            [](const PanelContext &context) -> Panel * { return new NotificationsPanel(context); }};
}

} // namespace quayside::panels
