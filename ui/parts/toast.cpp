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
#include <QTextDocument>
#include <QTextLayout>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

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

constexpr int MostLines = 3;
constexpr int LeastRoom = 160; ///< under it a message says nothing

} // namespace

/// What happened and what did not, as one text of two inks.
class ToastWords final : public PaintedWidget
{
public:
    ToastWords(const ThemeSource &source, const ToastText &text)
        : PaintedWidget(source), m_happened(text.happened.simplified()), m_whole(m_happened + u"  "_s + text.notChanged.simplified()),
          m_tip(text.happened + u'\n' + text.notChanged)
    {
        setObjectName(u"words"_s);
        m_whole = m_whole.trimmed();
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setMostLines(int lines)
    {
        m_mostLines = lines;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        QTextLayout layout;
        const int height = layOut(layout, m_whole, QWIDGETSIZE_MAX, 1);
        return {static_cast<int>(std::ceil(layout.lineAt(0).naturalTextWidth())), height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QFontMetrics(theme().font(Type::Text, QFont::Medium)).height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        QTextLayout layout;
        return layOut(layout, m_whole, width, m_mostLines);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QTextLayout layout;
        const int height = layOut(layout, shortened(), width(), m_mostLines);
        QPainter painter(this);
        painter.setPen(theme().text2);
        layout.draw(&painter, QPointF(0, (this->height() - height) / 2));
    }
    void resizeEvent(QResizeEvent *event) override
    {
        PaintedWidget::resizeEvent(event);
        setToolTip(shortened() == m_whole ? QString() : Qt::convertFromPlainText(m_tip, Qt::WhiteSpaceNormal));
    }

private:
    /// Puts the text into lines, no more than `most`; their height. What did not fit is left over.
    int layOut(QTextLayout &layout, const QString &text, int width, int most) const
    {
        QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(most > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        QTextCharFormat strong;
        strong.setFont(theme().font(Type::Text, QFont::Medium));
        strong.setForeground(theme().text);
        layout.setText(text);
        layout.setFont(theme().font(Type::Text));
        layout.setTextOption(option);
        layout.setFormats({QTextLayout::FormatRange{0, static_cast<int>(std::min(m_happened.size(), text.size())), strong}});
        qreal height = 0;
        layout.beginLayout();
        for (int i = 0; i < most; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        return static_cast<int>(std::ceil(height));
    }
    [[nodiscard]] bool fits(const QString &text) const
    {
        QTextLayout layout;
        layOut(layout, text, width(), m_mostLines);
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        return last.textStart() + last.textLength() >= text.size() && last.naturalTextWidth() <= width();
    }
    /// The longest beginning that fits, with an ellipsis; the whole where there is room for it.
    [[nodiscard]] QString shortened() const
    {
        if (fits(m_whole))
            return m_whole;
        qsizetype shortest = 0;
        qsizetype longest = m_whole.size();
        const auto cut = [this](qsizetype size) { return m_whole.first(size).trimmed() + QChar(0x2026); };
        while (shortest + 1 < longest) {
            const qsizetype middle = (shortest + longest) / 2;
            (fits(cut(middle)) ? shortest : longest) = middle;
        }
        return cut(shortest);
    }

    QString m_happened;
    QString m_whole;
    QString m_tip; ///< with the lines that a list of reasons has
    int m_mostLines = 1;
};

Toast::Toast(const ThemeSource &source, ToastText text, QWidget *parent)
    : PaintedWidget(source, parent), m_text(std::move(text)), m_words(new ToastWords(source, m_text))
{
    setObjectName(u"toast"_s);
    setAccessibleName(m_text.happened);
    setAccessibleDescription(m_text.notChanged);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 6, 1); // the same at both ends: they are not mirrored
    row->setSpacing(space::Cell);
    row->addWidget(new IconLabel(source, m_text.icon, 16, m_text.tone));
    row->addWidget(m_words, 1);
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
    m_words->setMostLines(1);
    return layout()->sizeHint();
}

int Toast::wrapped(int width)
{
    m_words->setMostLines(MostLines);
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

ToastStack::ToastStack(const ThemeSource &source, QWidget &bar, QList<QWidget *> kept, QList<QWidget *> told)
    : QObject(&bar), m_source(source), m_bar(bar), m_kept(std::move(kept)), m_told(std::move(told))
{
    QAccessible::installFactory(alertOf); // a second time changes nothing
    bar.installEventFilter(this);
    const QList<QWidget *> parts = bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : parts)
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
    Toast *newest = m_toasts.last();
    const QSize line = newest->inOneLine();
    const QRect room = roomFor(line.width());
    const int height = line.width() > room.width() ? newest->wrapped(room.width()) : line.height();
    m_bar.setMinimumHeight(height > line.height() ? height + 2 : 0);
    const QRect at(room.left(), (m_bar.height() - height) / 2, room.width(), height);
    newest->setGeometry(QStyle::visualRect(m_bar.layoutDirection(), m_bar.rect(), at));
    for (Toast *toast : std::as_const(m_toasts))
        toast->setVisible(toast == newest);
    newest->raise();
}

// Counted from the leading edge, in either direction. A word of the bar is covered as a whole or not at all.
QRect ToastStack::roomFor(int width) const
{
    int end = m_bar.width() - space::Tiny;
    int begin = space::Tiny;
    QList<QRect> words;
    const QList<QWidget *> parts = m_bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (part->isHidden() || qobject_cast<const Toast *>(part))
            continue;
        const QRect at = QStyle::visualRect(m_bar.layoutDirection(), m_bar.rect(), part->geometry());
        if (m_kept.contains(part))
            end = std::min(end, at.left() - space::Tiny);
        else if (m_told.contains(part))
            begin = std::max(begin, at.right() + 1 + space::Tiny);
        else
            words.append(at);
    }
    begin = std::clamp(begin, 0, std::max(0, end - m_source.theme().scaled(LeastRoom)));
    int left = std::max(begin, end - width);
    for (const QRect &word : std::as_const(words)) {
        if (word.left() < left && word.right() >= left && word.left() >= begin)
            left = word.left();
    }
    return {left, 0, std::max(0, end - left), m_bar.height()};
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
