// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast.h"

#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/theme_source.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

// What appears by itself is an alert to a screen reader, which a plain widget is not.
QAccessibleInterface *alertOf(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Toast::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

Toast::Toast(const ThemeSource &source, ToastText text, QWidget *parent)
    : PaintedWidget(source, parent), m_text(std::move(text))
{
    setObjectName(u"toast"_s);
    setAccessibleName(m_text.happened);
    setAccessibleDescription(m_text.notChanged);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0); // the same at both ends: they are not mirrored
    row->setSpacing(space::Cell);
    row->addWidget(new IconLabel(source, m_text.icon, 16, m_text.tone));
    m_happened = new TextLabel(source, Type::Text, TextLabel::Ink::Text, QFont::Medium, m_text.happened);
    row->addWidget(m_happened);
    if (!m_text.notChanged.isEmpty()) {
        m_rest = new TextLabel(source, Type::Text, TextLabel::Ink::Second, QFont::Normal, m_text.notChanged);
        row->addWidget(m_rest, 1);
    }
    row->addStretch();
    if (!m_text.act.isEmpty()) {
        auto *act = new Button(m_text.act, Button::Role::Link);
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
}

QSize Toast::inOneLine()
{
    for (TextLabel *label : {m_happened, m_rest}) {
        if (label)
            label->setWordWrap(false);
    }
    return layout()->sizeHint();
}

int Toast::wrapped(int width)
{
    for (TextLabel *label : {m_happened, m_rest}) {
        if (label)
            label->setWordWrap(true);
    }
    return layout()->heightForWidth(width);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line2);
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Toast::showEvent(QShowEvent *event)
{
    PaintedWidget::showEvent(event);
    m_stay.start(StaysMs, this);
}

void Toast::hideEvent(QHideEvent *event)
{
    PaintedWidget::hideEvent(event);
    m_stay.stop();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        PaintedWidget::keyPressEvent(event);
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

ToastStack::ToastStack(const ThemeSource &source, QWidget &bar, QList<QWidget *> kept)
    : QObject(&bar), m_source(source), m_bar(bar), m_kept(std::move(kept))
{
    QAccessible::installFactory(alertOf); // a second time changes nothing
    bar.installEventFilter(this);
    for (QWidget *widget : std::as_const(m_kept))
        widget->installEventFilter(this);
}

void ToastStack::show(ToastText text)
{
    for (qsizetype i = m_toasts.size() - 1; i >= 0 && text.isOfLastAct; --i) {
        if (m_toasts[i]->text().isOfLastAct)
            remove(m_toasts[i]);
    }
    while (m_toasts.size() >= Most)
        remove(m_toasts.first());
    auto *toast = new Toast(m_source, std::move(text), &m_bar);
    connect(toast, &Toast::left, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    place();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown(toast->text().happened, toast->text().notChanged);
}

bool ToastStack::takeFocus()
{
    if (m_toasts.isEmpty())
        return false;
    m_focusedBefore = QApplication::focusWidget();
    m_toasts.last()->findChild<QAbstractButton *>()->setFocus(Qt::ShortcutFocusReason); // its act, or the cross
    return true;
}

void ToastStack::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    const bool hadFocus = toast->isAncestorOf(QApplication::focusWidget());
    toast->hide();
    toast->deleteLater();
    place();
    if (hadFocus && m_focusedBefore)
        m_focusedBefore->setFocus(Qt::OtherFocusReason);
}

void ToastStack::place()
{
    if (m_toasts.isEmpty()) {
        m_bar.setMinimumHeight(0);
        return;
    }
    int end = m_bar.width() - space::Tiny;
    for (const QWidget *widget : std::as_const(m_kept)) {
        if (!widget->isHidden())
            end = std::min(end, QStyle::visualRect(m_bar.layoutDirection(), m_bar.rect(), widget->geometry()).left() - space::Tiny);
    }
    const int room = std::max(0, end - space::Tiny);
    Toast *newest = m_toasts.last();
    QSize size = newest->inOneLine();
    const bool isLong = size.width() > room;
    if (isLong)
        size = QSize(room, newest->wrapped(room));
    m_bar.setMinimumHeight(isLong ? size.height() + 2 : 0);
    const QRect at(end - size.width(), (m_bar.height() - size.height()) / 2, size.width(), size.height());
    newest->setGeometry(QStyle::visualRect(m_bar.layoutDirection(), m_bar.rect(), at));
    for (Toast *toast : std::as_const(m_toasts))
        toast->setVisible(toast == newest);
    newest->raise();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange: place(); break;
    case QEvent::Move:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (watched != &m_bar)
            place();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace quayside::ui
