// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast.h"

#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/theme_source.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

Toast::Toast(const ThemeSource &source, ToastText text, QWidget *parent)
    : PaintedWidget(source, parent), m_text(std::move(text))
{
    setObjectName(u"toast"_s);
    setAccessibleName(m_text.happened);
    setAccessibleDescription(m_text.notChanged);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Section, space::Section - 2, space::Section, space::Section - 2);
    row->setSpacing(space::Cell);
    row->addWidget(new IconLabel(source, m_text.icon, 16, m_text.tone));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *happened = new TextLabel(source, Type::Text, TextLabel::Ink::Text, QFont::Medium, m_text.happened);
    happened->setWordWrap(true);
    words->addWidget(happened);
    if (!m_text.notChanged.isEmpty()) {
        auto *rest = new TextLabel(source, Type::Text, TextLabel::Ink::Second, QFont::Normal, m_text.notChanged);
        rest->setWordWrap(true);
        words->addWidget(rest);
    }
    row->addLayout(words, 1);
    if (!m_text.act.isEmpty()) {
        auto *act = new Button(m_text.act);
        act->setKeyHint(QKeySequence(m_text.actKeys));
        connect(act, &QAbstractButton::clicked, this, [this] {
            if (m_text.run)
                m_text.run();
            Q_EMIT left();
        });
        row->addWidget(act);
    }
    auto *close = new FlatButton(source, u"x"_s, tr("Close message"));
    connect(close, &QAbstractButton::clicked, this, &Toast::left);
    row->addWidget(close);
    m_stay.start(StaysMs, this);
}

QSize Toast::sizeHint() const
{
    const int width = theme().scaled(360);
    return {width, std::max(layout()->heightForWidth(width), layout()->sizeHint().height())};
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line2);
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

bool Toast::isHeld() const
{
    return m_isHovered || isAncestorOf(QApplication::focusWidget());
}

void Toast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_stay.timerId())
        return PaintedWidget::timerEvent(event);
    if (isHeld()) {
        // Looked at: ask again soon after it is let go.
        m_stay.start(StaysMs / 4, this);
        return;
    }
    m_stay.stop();
    Q_EMIT left();
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_isHovered = true;
    else if (event->type() == QEvent::Leave)
        m_isHovered = false;
    return PaintedWidget::event(event);
}

void Toast::focusOutEvent(QFocusEvent *event)
{
    PaintedWidget::focusOutEvent(event);
    if (!m_stay.isActive())
        m_stay.start(StaysMs / 4, this);
}

ToastStack::ToastStack(const ThemeSource &source, QWidget &host, int bottomInset)
    : QObject(&host), m_source(source), m_host(host), m_bottomInset(bottomInset)
{
    host.installEventFilter(this);
}

void ToastStack::show(ToastText text)
{
    while (m_toasts.size() >= Most)
        remove(m_toasts.first());
    auto *toast = new Toast(m_source, std::move(text), &m_host);
    connect(toast, &Toast::left, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    place();
    toast->show();
    toast->raise();
    Q_EMIT shown(toast->text().happened, toast->text().notChanged);
}

void ToastStack::bringForward()
{
    for (Toast *toast : std::as_const(m_toasts))
        toast->raise();
}

void ToastStack::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater();
    place();
}

void ToastStack::place()
{
    int bottom = m_host.height() - m_bottomInset - space::Section;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        const QSize size = (*it)->sizeHint().boundedTo(QSize(m_host.width() - 2 * space::Section, QWIDGETSIZE_MAX));
        const QRect at(m_host.width() - space::Section - size.width(), bottom - size.height(), size.width(), size.height());
        (*it)->setGeometry(QStyle::visualRect(m_host.layoutDirection(), m_host.rect(), at));
        bottom -= size.height() + space::Cell;
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_host && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace quayside::ui
