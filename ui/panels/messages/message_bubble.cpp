// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/message_bubble.h"

#include "ui/parts/button.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using tables::TalkSide;
using ui::TextLabel;

namespace {

constexpr int Radius = 5;
constexpr int LeastRoom = 120;

} // namespace

MessageBubble::MessageBubble(const PanelContext &context, const tables::MessageDetail &message, const QString &speaker, QWidget *parent)
    : PaintedWidget(context.theme, parent), m_context(context), m_message(message), m_ground(new QWidget(this))
{
    const bool isBetween = message.side == TalkSide::Between;
    const Qt::Alignment edge = isBetween ? Qt::AlignHCenter : message.side == TalkSide::Us ? Qt::AlignTrailing : Qt::AlignLeading;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    const QString time = ui::instantText(message.at, message.at, locale(), QTimeZone::systemTimeZone()); // of its day
    if (!speaker.isEmpty()) {
        auto *head = new TextLabel(context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, tr("%1 · %2").arg(speaker, time), this);
        column->addWidget(head, 0, edge);
    }
    m_inside = new QVBoxLayout(m_ground);
    const int side = isBetween ? 0 : ui::space::Cell + 2;
    m_inside->setContentsMargins(side, isBetween ? 0 : 6, side, isBetween ? 0 : 6);
    m_inside->setSpacing(ui::space::Tiny);
    addWords();
    addLinks();
    column->addWidget(m_ground, 0, edge);
    setToolTip(locale().toString(QDateTime::fromMSecsSinceEpoch(message.at), QLocale::LongFormat));
    const ui::StatusLook who = ui::statusLook(message.role);
    setAccessibleName(tr("%1, %2: %3").arg(speaker.isEmpty() ? who.word : speaker, time,
                                           message.text.isEmpty() ? ui::statusLook(message.type).word : message.text));
}

void MessageBubble::addWords()
{
    const bool isBetween = m_message.side == TalkSide::Between;
    if (m_message.text.isEmpty() && m_message.type == "TEXT"_L1) {
        m_words = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal, tr("The words cannot be opened with this workspace's key."), m_ground);
    } else if (!m_message.text.isEmpty()) {
        m_words = new TextLabel(m_context.theme, isBetween ? ui::Type::Caption : ui::Type::Text, isBetween ? TextLabel::Ink::Third : TextLabel::Ink::Text,
                                QFont::Normal, m_message.text, m_ground);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    } else {
        auto *kind = new ui::StatusLabel(m_context.theme, m_ground);
        kind->setLook(ui::statusLook(m_message.type));
        m_inside->addWidget(kind, 0, isBetween ? Qt::AlignHCenter : Qt::AlignLeading);
        return;
    }
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_inside->addWidget(m_words);
}

void MessageBubble::addLinks()
{
    const auto add = [this](const QString &icon, const QString &text, auto act) {
        auto *link = new ui::Button(text, ui::Button::Role::Link, m_ground);
        link->setIconName(icon);
        connect(link, &QAbstractButton::clicked, this, act);
        m_inside->addWidget(link, 0, Qt::AlignLeading);
    };
    // What a buyer sends is not fetched here: it would lie unsealed among the pictures of listings.
    if (!m_message.address.isEmpty()) {
        const bool hasSize = m_message.width > 0 && m_message.height > 0;
        const QString size = hasSize ? ui::isolated(tr("%1 × %2").arg(locale().toString(m_message.width), locale().toString(m_message.height))) : QString();
        add(u"link"_s, hasSize ? tr("Open in the browser, %1").arg(size) : tr("Open in the browser"), [this] { Q_EMIT addressWanted(m_message.address); });
    }
    if (!m_message.order.id.isEmpty())
        add(u"orders"_s, tr("Order %1").arg(ui::isolated(m_message.order.id)), [this] { Q_EMIT recordWanted(m_message.order); });
    if (m_message.product.id.isEmpty())
        return;
    if (!m_message.productTitle.isEmpty()) {
        add(u"catalog"_s, m_message.productTitle, [this] { Q_EMIT recordWanted(m_message.product); });
        return;
    }
    auto *gone = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal,
                               tr("Listing %1 is not here").arg(ui::isolated(m_message.product.id)), m_ground);
    m_inside->addWidget(gone);
}

void MessageBubble::setRoom(int width)
{
    const QMargins inside = m_inside->contentsMargins();
    const int most = std::max(LeastRoom, width) - inside.left() - inside.right();
    if (m_words) {
        const QFontMetrics metrics(m_words->font());
        int natural = 0;
        for (const QString &line : m_message.text.isEmpty() ? QStringList(m_words->text()) : m_message.text.split(u'\n'))
            natural = std::max(natural, metrics.horizontalAdvance(line));
        m_words->setFixedWidth(std::min(most, natural + 4));
    }
    // A long title is shortened by its end; its tip says it whole.
    for (auto *link : m_ground->findChildren<ui::Button *>())
        link->setMaximumWidth(most);
}

void MessageBubble::paintEvent(QPaintEvent *)
{
    if (m_message.side == TalkSide::Between)
        return;
    const bool isOurs = m_message.side == TalkSide::Us;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOurs ? theme().infobg : theme().line);
    painter.setBrush(isOurs ? theme().infobg : theme().raised);
    painter.drawRoundedRect(QRectF(m_ground->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace quayside::panels
