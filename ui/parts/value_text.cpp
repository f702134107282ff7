// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/value_text.h"

#include "ui/parts/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace quayside::ui {

ValueText::ValueText(const ThemeSource &source, TextLabel::Ink ink, const QString &text, const QString &name, QWidget *parent)
    : QTextEdit(parent), m_source(source), m_ink(ink)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(Margin, 2, Margin, 2);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a word without an end makes no column wider
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(name);
    setPlainText(text);
    m_measure.setPlainText(text);
    connect(&source, &ThemeSource::changed, this, &ValueText::apply);
    apply();
}

void ValueText::makeLabel()
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

// A page is read from one edge, whatever language a value is in.
void ValueText::applyTo(QTextDocument &document) const
{
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDocumentMargin(0);
    document.setDefaultFont(m_source.theme().font(Type::Text));
    document.setDefaultTextOption(option);
}

void ValueText::apply()
{
    const Theme &theme = m_source.theme();
    setFont(theme.font(Type::Text));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Text, m_ink == TextLabel::Ink::Second ? theme.text2 : theme.text);
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    applyTo(*document());
    applyTo(m_measure);
    updateGeometry();
}

int ValueText::heightForWidth(int width) const
{
    const QMargins around = viewportMargins();
    m_measure.setTextWidth(std::max(1, width - around.left() - around.right()));
    return static_cast<int>(std::ceil(m_measure.size().height())) + around.top() + around.bottom();
}

QSize ValueText::sizeHint() const
{
    m_measure.setTextWidth(-1);
    const QMargins around = viewportMargins();
    return {static_cast<int>(std::ceil(m_measure.idealWidth())) + around.left() + around.right(), heightForWidth(QWIDGETSIZE_MAX)};
}

bool ValueText::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        apply();
    if (event->type() == QEvent::ShortcutOverride) {
        // An editor would claim every letter; only what moves, selects and copies is ours.
        auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().at(0).isPrint()) {
            event->ignore();
            return false;
        }
    }
    const bool isTaken = QTextEdit::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(m_source.theme().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return isTaken;
}

void ValueText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update();
}

void ValueText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    update();
}

// The page scrolls; a value never does.
void ValueText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace quayside::ui
