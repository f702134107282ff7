// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/conversation_detail.h"
#include "ui/panels/panel.h"

#include <functional>
#include <optional>

class QScrollArea;
class QUrl;
class QVBoxLayout;

namespace quayside::ui {
class Button;
class ClockPie;
class FlowRow;
class StatusPill;
class TextLabel;
}

namespace quayside::panels {

class MessageBubble;
class ReplyBox;

/// One conversation as it is read: who, by when an answer is due, what the buyer ordered, and below it what was said, the latest last.
class ThreadView final : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadView(const PanelContext &context, QWidget *parent = nullptr);

    void show(const tables::ConversationDetail &talk);
    [[nodiscard]] QScrollArea &scroll() { return *m_scroll; }
    [[nodiscard]] ReplyBox &reply() { return *m_reply; }
    /// Opens what a buyer sent; the browser, unless a test stands there.
    std::function<void(const QUrl &)> openLink;

Q_SIGNALS:
    /// More of what was said before.
    void olderWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void showHead();
    void showOrders();
    void showMessages();
    void addDay(const QDate &day);
    void addPending(const tables::PendingReply &reply);
    MessageBubble *addBubble(const tables::MessageDetail &message, const QString &speaker);
    void giveRoom();

    PanelContext m_context;
    std::optional<tables::ConversationDetail> m_talk;
    ui::TextLabel *m_title;
    ui::TextLabel *m_about;
    ui::StatusPill *m_state;
    ui::ClockPie *m_clock;
    ui::TextLabel *m_due;
    QWidget *m_orders;
    ui::FlowRow *m_orderRow;
    QScrollArea *m_scroll;
    ReplyBox *m_reply;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<MessageBubble *> m_bubbles;
};

} // namespace quayside::panels
