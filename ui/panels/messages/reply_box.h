// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record_ref.h"
#include "ui/panels/panel.h"

#include <QHash>

class QPlainTextEdit;

namespace quayside::ui {
class Button;
class TextLabel;
}

namespace quayside::panels {

/// Where a reply to a buyer is written. What is typed stays with its conversation until it is sent, whichever is looked at meanwhile.
class ReplyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyBox(const PanelContext &context, QWidget *parent = nullptr);

    void setConversation(const RecordRef &conversation, bool canSend);
    [[nodiscard]] QPlainTextEdit &editor() { return *m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void send();
    void showReason();

    PanelContext m_context;
    RecordRef m_conversation;
    bool m_canSend = false;
    QHash<RecordRef, QString> m_drafts;
    QPlainTextEdit *m_text;
    ui::TextLabel *m_note;
    ui::Button *m_send;
};

} // namespace quayside::panels
