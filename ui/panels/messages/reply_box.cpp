// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/reply_box.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "ui/parts/button.h"
#include "ui/parts/draft.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3;
constexpr int Frame = 4;
constexpr int Radius = 4;
constexpr qsizetype LongestText = 2000;
constexpr qsizetype Warning = 1800; ///< from here on the characters are counted

} // namespace

ReplyBox::ReplyBox(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new QPlainTextEdit(this)),
      m_note(new ui::TextLabel(context.theme, ui::Type::Caption, ui::TextLabel::Ink::Second, QFont::Normal, {}, this)),
      m_send(new ui::Button(tr("Send"), ui::Button::Role::Main, this))
{
    ui::markDraft(*m_text);
    m_text->setPlaceholderText(tr("Reply to the buyer"));
    m_text->setAccessibleName(tr("Reply to the buyer"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame); // painted around it as that of a line is
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * Lines + 2 * ui::space::Cell);
    m_text->installEventFilter(this);
    m_send->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_note->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_note, 1);
    acts->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::Wide, ui::space::Cell, ui::space::Wide, ui::space::Cell);
    column->setSpacing(ui::space::Tiny);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(Frame, Frame, Frame, Frame);
    field->addWidget(m_text);
    column->addLayout(field);
    column->addLayout(acts);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyBox::showReason);
    connect(m_send, &QAbstractButton::clicked, this, &ReplyBox::send);
    connect(&context.session, &workspace::Session::personChanged, this, &ReplyBox::showReason);
    connect(&context.registry, &commands::Registry::finished, this, [this](const commands::Outcome &outcome) {
        if (outcome.command != "messages.reply"_L1 || outcome.rows.isEmpty())
            return;
        m_drafts.remove(outcome.rows.first().ref);
        if (outcome.rows.first().ref == m_conversation)
            m_text->clear();
    });
    showReason();
}

void ReplyBox::setConversation(const RecordRef &conversation, bool canSend)
{
    m_canSend = canSend;
    if (conversation != m_conversation) {
        if (!m_conversation.id.isEmpty())
            m_drafts.insert(m_conversation, m_text->toPlainText());
        m_conversation = conversation;
        m_text->setPlainText(m_drafts.value(conversation));
        m_text->document()->setModified(!m_text->document()->isEmpty());
    }
    showReason();
}

void ReplyBox::showReason()
{
    commands::Selection on;
    on.kind = RecordKind::Conversation;
    on.refs = {m_conversation};
    const commands::Applicability can = m_context.registry.canRun(u"messages.reply"_s, on);
    const qsizetype length = m_text->toPlainText().trimmed().size();
    QString whyNot;
    if (!can.applies)
        whyNot = commands::describe(can.whyNot).why;
    else if (!m_canSend)
        whyNot = tr("The platform lets nobody write in this conversation now.");
    const bool mayWrite = whyNot.isEmpty();
    m_text->setEnabled(mayWrite);
    QString note = mayWrite ? tr("It leaves with the next connection, and can be taken back until then.") : whyNot;
    if (mayWrite && length > Warning)
        note = tr("%1 of %2 characters").arg(locale().toString(length), locale().toString(LongestText));
    m_note->setText(note);
    m_note->setInk(length > LongestText ? ui::TextLabel::Ink::Bad : ui::TextLabel::Ink::Second);
    if (mayWrite && length == 0)
        whyNot = tr("Write something first.");
    else if (mayWrite && length > LongestText)
        whyNot = note;
    m_send->setReasonNot(whyNot);
}

void ReplyBox::send()
{
    if (!m_send->isEnabled())
        return;
    commands::Selection on;
    on.kind = RecordKind::Conversation;
    on.refs = {m_conversation};
    m_context.host.run(u"messages.reply"_s, on, {{u"text"_s, m_text->toPlainText().trimmed()}});
}

void ReplyBox::paintEvent(QPaintEvent *)
{
    const ui::Theme &theme = m_context.theme.theme();
    const bool isFocused = m_text->hasFocus();
    const QColor border = isFocused ? theme.accent : m_text->isEnabled() ? theme.control : theme.line2;
    const qreal width = isFocused ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(m_text->isEnabled() ? theme.base : theme.window);
    const qreal inset = Frame - width / 2;
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(-inset, -inset, inset, inset), Radius, Radius);
}

bool ReplyBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::EnabledChange))
        update();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    // Ctrl+Enter is the window's elsewhere.
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace quayside::panels
