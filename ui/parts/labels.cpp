// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include "ui/parts/icons.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

PaintedWidget::PaintedWidget(const ThemeSource &source, QWidget *parent) : QWidget(parent), m_source(source)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&source, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

const Theme &PaintedWidget::theme() const { return m_source.theme(); }

QRect PaintedWidget::lead(int x, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
}

TextLabel::TextLabel(const ThemeSource &source, Type type, Ink ink, QFont::Weight weight, const QString &text,
                     QWidget *parent)
    : QLabel(text, parent), m_source(source), m_type(type), m_ink(ink), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    connect(&source, &ThemeSource::changed, this, &TextLabel::apply);
    apply();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    apply();
}

void TextLabel::apply()
{
    const Theme &theme = m_source.theme();
    const auto color = [&] {
        switch (m_ink) {
        case Ink::Text: return theme.text;
        case Ink::Second: return theme.text2;
        case Ink::Third: return theme.text3;
        case Ink::Accent: return theme.accent;
        case Ink::Bad: return theme.bad;
        case Ink::Warn: return theme.warn;
        case Ink::Ok: return theme.ok;
        }
        return theme.text;
    }();
    setFont(theme.font(m_type, m_weight));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    setPalette(palette);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        followDirection();
    return QLabel::event(event);
}

// QLabel aligns by the direction of its text; a page is read from one edge, whatever language a value is in.
void TextLabel::followDirection()
{
    const Qt::Alignment along = alignment() & Qt::AlignHorizontal_Mask;
    if (along == Qt::AlignLeading)
        m_isFollowing = true;
    else if (!m_isFollowing || !along.testFlag(Qt::AlignAbsolute))
        return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
}

StatusLabel::StatusLabel(const ThemeSource &source, QWidget *parent) : PaintedWidget(source, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLabel::setLook(const StatusLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Text));
    return {theme().scaled(14) + 6 + metrics.horizontalAdvance(m_look.word), metrics.height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor color = theme().toneColor(m_look.tone);
    const int icon = theme().scaled(14);
    icons::paint(painter, m_look.icon, lead(0, icon), icon, color);
    painter.setFont(theme().font(Type::Text));
    painter.setPen(color);
    painter.drawText(lead(icon + 6, width() - icon - 6),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), m_look.word);
}

QSize StatusPill::sizeHint() const
{
    const QSize inner = StatusLabel::sizeHint();
    return {inner.width() + 2 * space::Cell, std::max(theme().scaled(20), inner.height() + 2)};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme().toneColor(m_look.tone);
    painter.setBrush(theme().toneTint(m_look.tone));
    painter.setPen(theme().isHighContrast ? QPen(color, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int icon = theme().scaled(14);
    icons::paint(painter, m_look.icon, lead(space::Cell, icon), icon, color);
    painter.setFont(theme().font(Type::Text));
    painter.setPen(color);
    painter.drawText(lead(space::Cell + icon + 6, width() - icon - 6 - 2 * space::Cell),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), m_look.word);
}

KeyHint::KeyHint(const ThemeSource &source, const QString &action, const QString &key, QWidget *parent)
    : PaintedWidget(source, parent), m_action(action), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: key %2").arg(action, key));
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Caption));
    const int cap = std::max(theme().scaled(16), metrics.horizontalAdvance(m_key) + space::Cell);
    return {metrics.horizontalAdvance(m_action) + (m_action.isEmpty() ? 0 : 6) + cap, std::max(theme().scaled(18), metrics.height() + 2)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(Type::Caption));
    painter.setPen(theme().text3);
    const int words = painter.fontMetrics().horizontalAdvance(m_action);
    painter.drawText(lead(0, words), Qt::AlignCenter, m_action);
    const int start = words + (m_action.isEmpty() ? 0 : 6);
    const QRect cap = lead(start, width() - start);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line2);
    painter.setBrush(theme().base);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme().text2);
    painter.drawText(cap, Qt::AlignCenter, isolated(m_key));
}

DiffLabel::DiffLabel(const ThemeSource &source, QWidget *parent) : PaintedWidget(source, parent) {}

void DiffLabel::setValues(const QString &oldText, const QString &newText, bool breaksRule)
{
    m_old = oldText;
    m_new = newText;
    m_breaksRule = breaksRule;
    setAccessibleName(m_old.isEmpty() ? m_new : tr("%1, was %2").arg(m_new, m_old));
    updateGeometry();
    update();
}

QSize DiffLabel::sizeHint() const
{
    const QFontMetrics plain(theme().font(Type::Text));
    const QFontMetrics strong(theme().font(Type::Text, QFont::DemiBold));
    const int old = m_old.isEmpty() ? 0 : plain.horizontalAdvance(m_old) + 6;
    return {old + strong.horizontalAdvance(m_new) + 1, plain.height()};
}

void DiffLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont strong = theme().font(Type::Text, QFont::DemiBold);
    const QFont plain = theme().font(Type::Text);
    const int baseline = (height() - QFontMetrics(plain).height()) / 2 + QFontMetrics(plain).ascent();
    // Old before new, left to right, in both directions; the pair as a whole sits at the leading edge.
    int x = layoutDirection() == Qt::RightToLeft ? width() - sizeHint().width() : 0;
    if (!m_old.isEmpty()) {
        painter.setFont(plain);
        painter.setPen(theme().text3);
        painter.drawText(x, baseline, m_old);
        const int w = QFontMetrics(plain).horizontalAdvance(m_old);
        painter.fillRect(x, height() / 2, w, 1, theme().text3);
        x += w + 6;
    }
    painter.setFont(strong);
    painter.setPen(m_breaksRule ? theme().bad : theme().accent);
    painter.drawText(x, baseline, m_new);
}

SectionHeader::SectionHeader(const ThemeSource &source, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(source, Type::Caption, TextLabel::Ink::Second, QFont::Medium, title))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Cell);
    row->addWidget(m_title);
    row->addStretch(1);
}

void SectionHeader::setTitle(const QString &title) { m_title->setText(title); }
void SectionHeader::addEnd(QWidget *widget) { layout()->addWidget(widget); }

PersonBadge::PersonBadge(const ThemeSource &source, const QString &name, QWidget *parent) : PaintedWidget(source, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void PersonBadge::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize PersonBadge::sizeHint() const { return {theme().scaled(18), theme().scaled(18)}; }

void PersonBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().sel2);
    painter.drawEllipse(rect());
    painter.setPen(theme().text2);
    painter.setFont(theme().font(Type::Caption, QFont::Medium));
    // A surrogate pair is one letter to its reader.
    const int letters = !m_name.isEmpty() && m_name.at(0).isHighSurrogate() ? 2 : 1;
    painter.drawText(rect(), Qt::AlignCenter, m_name.left(letters).toUpper());
}

Line::Line(const ThemeSource &source, Qt::Orientation orientation, QWidget *parent) : PaintedWidget(source, parent)
{
    const bool isHorizontal = orientation == Qt::Horizontal;
    setSizePolicy(isHorizontal ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  isHorizontal ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().line);
}

} // namespace quayside::ui
