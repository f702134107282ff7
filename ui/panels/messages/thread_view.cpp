// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/thread_view.h"

#include "app/commands/registry.h"
#include "ui/panels/messages/message_bubble.h"
#include "ui/panels/messages/reply_box.h"
#include "ui/parts/button.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using tables::TalkSide;
using ui::TextLabel;

namespace {

constexpr Instant Pause = 10 * 60'000; ///< after it a speaker is named again
constexpr qsizetype OrdersShown = 3;
constexpr int WidestBubble = 520;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ThreadView::ThreadView(const PanelContext &context, QWidget *parent)
    : QWidget(parent), openLink([](const QUrl &url) { QDesktopServices::openUrl(url); }), m_context(context), m_scroll(new QScrollArea(this)),
      m_reply(new ReplyBox(context, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What was said"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new ui::Line(context.theme, Qt::Horizontal, this));
    column->addWidget(m_scroll, 1);
    column->addWidget(new ui::Line(context.theme, Qt::Horizontal, this));
    column->addWidget(m_reply);
}

QWidget *ThreadView::makeHead()
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *head = new QWidget(this);
    m_title = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new ui::StatusPill(theme, head);
    m_clock = new ui::ClockPie(theme, m_context.clock, ui::ClockPie::Size::Row, head);
    m_due = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, head);
    m_about = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, head);
    m_about->setWordWrap(true);
    m_orders = new QWidget(head);
    m_orderRow = new ui::FlowRow(ui::space::Cell, m_orders);
    m_orderRow->setContentsMargins({});
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_title);
    top->addWidget(m_state);
    top->addStretch(1);
    top->addWidget(m_due);
    top->addWidget(m_clock);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(ui::space::Wide, ui::space::Section, ui::space::Wide, ui::space::Cell);
    column->setSpacing(ui::space::Tiny);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addWidget(m_orders);
    return head;
}

void ThreadView::show(const tables::ConversationDetail &talk)
{
    if (m_talk && *m_talk == talk)
        return; // somebody reads it: nothing moves that did not change
    const bool isOther = !m_talk || m_talk->ref != talk.ref;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int fromEnd = bar->maximum() - bar->value();
    const bool areWordsNew = isOther || m_talk->messages != talk.messages || m_talk->total != talk.total || m_talk->pending != talk.pending;
    const bool isNewReply = !isOther && talk.pending.size() > m_talk->pending.size();
    m_talk = talk;
    showHead();
    showOrders();
    m_reply->setConversation(talk.ref, talk.canSend);
    if (!areWordsNew)
        return;
    showMessages();
    // The latest stands last: that is where reading begins. Who has scrolled up stays where they are.
    QTimer::singleShot(0, m_scroll, [bar, end = isOther || isNewReply ? 0 : fromEnd] { bar->setValue(bar->maximum() - end); });
}

void ThreadView::showHead()
{
    m_title->setText(m_talk->buyer.isEmpty() ? tr("A buyer") : m_talk->buyer);
    const bool isWaiting = m_talk->answerBy > 0;
    const bool isLate = isWaiting && m_talk->answerBy < m_context.clock.now();
    m_state->setLook(isLate      ? ui::stateLook(u"overdue"_s)
                     : isWaiting ? ui::StatusLook{u"clock"_s, tr("Waits for an answer"), ui::Tone::Warn}
                                 : ui::stateLook(u"answered"_s));
    m_clock->setVisible(isWaiting);
    m_due->setVisible(isWaiting);
    if (isWaiting) {
        m_clock->setDeadline(m_talk->answerBy, m_talk->window);
        const QString by = ui::selfDirected(ui::instantText(m_talk->answerBy, m_context.clock.now(), locale(), QTimeZone::systemTimeZone()));
        m_due->setText(isLate ? tr("was due by %1").arg(by) : tr("answer by %1").arg(by));
    }
    QStringList about{m_talk->shopName, m_talk->market, tr("%n message(s)", nullptr, static_cast<int>(m_talk->total))};
    if (m_talk->unread > 0)
        about.append(tr("%n not read in the shop", nullptr, static_cast<int>(m_talk->unread)));
    if (!m_talk->canSend)
        about.append(tr("closed: the platform lets nobody write here now"));
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
}

void ThreadView::showOrders()
{
    clear(*m_orderRow);
    const qsizetype shown = std::min(OrdersShown, m_talk->orders.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const tables::TalkOrder &order = m_talk->orders[i];
        auto *box = new QWidget(m_orders);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins({});
        row->setSpacing(ui::space::Tiny);
        auto *link = new ui::Button(tr("Order %1").arg(ui::isolated(order.ref.id)), ui::Button::Role::Link, box);
        link->setIconName(u"orders"_s);
        link->setToolTip(tr("%1, placed %2").arg(ui::moneyText(order.total, order.currency, locale()),
                                                 ui::instantText(order.createdAt, m_context.clock.now(), locale(), QTimeZone::systemTimeZone())));
        connect(link, &QAbstractButton::clicked, this, [this, ref = order.ref] { m_context.host.open(ref); });
        auto *status = new ui::StatusLabel(m_context.theme, box);
        status->setLook(ui::statusLook(order.status));
        row->addWidget(link);
        row->addWidget(status);
        m_orderRow->addWidget(box);
    }
    if (m_talk->orders.size() > shown) {
        auto *all = new ui::Button(tr("All orders of this buyer"), ui::Button::Role::Link, m_orders);
        connect(all, &QAbstractButton::clicked, this, [this, buyer = m_talk->buyerId] { m_context.host.show(u"orders"_s, u"buyer:"_s + buyer); });
        m_orderRow->addWidget(all);
    }
    m_orders->setVisible(shown > 0);
}

void ThreadView::showMessages()
{
    m_bubbles.clear();
    m_body = new QWidget;
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(ui::space::Wide, ui::space::Section, ui::space::Wide, ui::space::Section);
    m_lines->setSpacing(6);
    if (m_talk->total > m_talk->messages.size()) {
        auto *older = new ui::Button(tr("Show what was said before"), ui::Button::Role::Link, m_body);
        connect(older, &QAbstractButton::clicked, this, &ThreadView::olderWanted);
        m_lines->addWidget(older, 0, Qt::AlignHCenter);
    }
    if (m_talk->messages.isEmpty())
        m_lines->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal, tr("Nothing was said yet."), m_body));
    QDate day;
    const tables::MessageDetail *before = nullptr;
    for (const tables::MessageDetail &message : std::as_const(m_talk->messages)) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(message.at).date();
        const bool isNewDay = today != day;
        if (isNewDay)
            addDay(day = today);
        const bool goesOn = before && !isNewDay && before->side == message.side && message.at - before->at < Pause;
        const QString speaker = message.side == TalkSide::Buyer ? (m_talk->buyer.isEmpty() ? tr("Buyer") : m_talk->buyer)
                                : message.side == TalkSide::Us  ? m_talk->shopName
                                                                : ui::statusLook(message.role).word;
        addBubble(message, goesOn ? QString() : speaker);
        before = &message;
    }
    for (const tables::PendingReply &reply : std::as_const(m_talk->pending))
        addPending(reply);
    m_lines->addStretch(1);
    giveRoom();
    m_scroll->setWidget(m_body);
}

MessageBubble *ThreadView::addBubble(const tables::MessageDetail &message, const QString &speaker)
{
    auto *bubble = new MessageBubble(m_context, message, speaker, m_body);
    connect(bubble, &MessageBubble::recordWanted, this, [this](const RecordRef &record) { m_context.host.open(record); });
    connect(bubble, &MessageBubble::addressWanted, this, [this](const QString &address) { openLink(QUrl(address)); });
    m_lines->addWidget(bubble);
    m_bubbles.append(bubble);
    return bubble;
}

// Ours, and not in the shop yet: where it stands is said below it, and while it waits it can be taken back.
void ThreadView::addPending(const tables::PendingReply &reply)
{
    tables::MessageDetail message;
    message.id = reply.entry.id;
    message.side = TalkSide::Us;
    message.role = u"SHOP"_s;
    message.type = u"TEXT"_s;
    message.text = reply.text;
    message.at = reply.at;
    addBubble(message, {});
    auto *line = new QWidget(m_body);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(ui::space::Cell);
    row->addStretch(1);
    if (reply.state == "queued"_L1 || reply.state == "held"_L1) {
        auto *back = new ui::Button(tr("Take back"), ui::Button::Role::Link, line);
        back->setIconName(u"undo"_s);
        connect(back, &QAbstractButton::clicked, this, [this, entry = reply.entry] {
            commands::Selection on;
            on.kind = RecordKind::Outbox;
            on.refs = {entry};
            m_context.host.run(u"messages.takeBack"_s, on);
        });
        row->addWidget(back);
    }
    auto *state = new ui::StatusLabel(m_context.theme, line);
    state->setLook(ui::stateLook(reply.state));
    state->setToolTip(reply.reason);
    row->addWidget(state);
    m_lines->addWidget(line);
}

void ThreadView::addDay(const QDate &day)
{
    const QDate now = QDateTime::fromMSecsSinceEpoch(m_context.clock.now()).date();
    const QString words = day == now              ? tr("Today")
                          : day.daysTo(now) == 1 ? tr("Yesterday")
                                                 : locale().toString(day, QLocale::LongFormat);
    auto *label = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Third, QFont::Medium, words, m_body);
    m_lines->addWidget(label, 0, Qt::AlignHCenter);
}

// A line is read with ease up to so many letters, however wide the window.
void ThreadView::giveRoom()
{
    const int width = m_scroll->viewport()->width() - 2 * ui::space::Wide;
    const int room = std::min(m_context.theme.theme().scaled(WidestBubble), width * 4 / 5);
    for (MessageBubble *bubble : std::as_const(m_bubbles))
        bubble->setRoom(room);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

} // namespace quayside::panels
