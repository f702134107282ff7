// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button.h"
#include "ui/parts/icons.h"
#include "ui/parts/number_text.h"
#include "ui/parts/quayside_style.h"
#include "ui/parts/record_header.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Radius = 4;
constexpr int RingRoom = 3; ///< what a focusable button keeps free around itself for ring and gap

/// A 1 px outline that stays sharp: the path runs through pixel centres.
void drawOutlined(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter.restore();
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void QuaysideStyle::drawRing(const QRect &control, QPainter &painter) const
{
    drawOutlined(painter, control, {}, m_theme.accent, 2);
}

void QuaysideStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const auto *own = qobject_cast<const Button *>(widget);
    const Button::Role role = own ? own->role() : option.features & QStyleOptionButton::DefaultButton ? Button::Role::Main
                                                                                                   : Button::Role::Other;
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const bool isHovered = isEnabled && option.state.testFlag(State_MouseOver);
    const bool isDown = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const bool isFocused = hasKeyboardFocus(option);
    const bool isMain = role == Button::Role::Main && isEnabled;

    QColor ink = !isEnabled ? m_theme.text3 : isMain ? m_theme.onaccent : m_theme.text;
    if (isEnabled && role == Button::Role::Refusing)
        ink = m_theme.bad;
    if (isEnabled && role == Button::Role::Link)
        ink = isHovered ? m_theme.accentHover : m_theme.accent;

    // The ring lies 2 px off the control: a focused button is painted that much smaller inside its place.
    const QRect body = isFocused ? option.rect.adjusted(RingRoom, RingRoom, -RingRoom, -RingRoom) : option.rect;
    if (role != Button::Role::Link) {
        const QColor plain = m_theme.isDark ? m_theme.raised : m_theme.base;
        const QColor fill = isMain ? (isHovered || isDown ? m_theme.accentHover : m_theme.accent)
                                   : isDown ? m_theme.sel2 : isHovered ? m_theme.hover : plain;
        drawOutlined(painter, body, fill, isMain ? QColor() : m_theme.line2);
    }
    if (isFocused)
        drawRing(option.rect, painter);

    const QFont font = m_theme.font(Type::Text, QFont::Medium);
    const QFont hintFont = m_theme.font(Type::Caption);
    const QFontMetrics metrics(font);
    const QString hint = own ? own->keyHint() : QString();
    const int iconSize = m_theme.scaled(16);
    const bool hasIcon = own && !own->iconName().isEmpty();
    const int hintWidth = hint.isEmpty() ? 0 : QFontMetrics(hintFont).horizontalAdvance(hint) + space::Cell;
    const int iconWidth = hasIcon ? iconSize + space::Cell : 0;
    const int room = option.rect.width() - iconWidth - hintWidth - 2 * space::Tiny;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text).width();
    int x = option.rect.left() + (option.rect.width() - iconWidth - textWidth - hintWidth) / 2;
    const auto place = [&](int width) {
        const QRect at = visualRect(option.direction, option.rect,
                                    QRect(x, option.rect.top(), width, option.rect.height()));
        x += width;
        return at;
    };
    painter.save();
    painter.setLayoutDirection(option.direction);
    if (hasIcon) {
        icons::paint(painter, own->iconName(), place(iconSize), iconSize, ink);
        x += space::Cell;
    }
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(place(textWidth), Qt::AlignCenter | Qt::TextHideMnemonic, text);
    if (!hint.isEmpty()) {
        x += space::Cell;
        painter.setFont(hintFont);
        painter.setPen(isMain ? m_theme.onaccent : m_theme.text3);
        painter.drawText(place(hintWidth - space::Cell), Qt::AlignCenter, isolated(hint));
    }
    painter.restore();
}

void QuaysideStyle::drawCheckMark(const QStyleOption &option, QPainter &painter) const
{
    const Qt::CheckState state = option.state.testFlag(State_NoChange) ? Qt::PartiallyChecked
        : option.state.testFlag(State_On)                              ? Qt::Checked
                                                                       : Qt::Unchecked;
    paintCheckBox(painter, m_theme, option.rect, state, option.state.testFlag(State_Enabled),
                  option.state.testFlag(State_MouseOver));
    if (hasKeyboardFocus(option))
        drawRing(option.rect, painter);
}

void QuaysideStyle::drawRadioMark(const QStyleOption &option, QPainter &painter) const
{
    const bool isOn = option.state.testFlag(State_On);
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const QColor strong = isEnabled ? m_theme.accent : m_theme.text3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(isOn ? strong : m_theme.control, 1));
    painter.setBrush(m_theme.base);
    painter.drawEllipse(circle);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.restore();
    if (hasKeyboardFocus(option))
        drawRing(option.rect, painter);
}

void QuaysideStyle::drawInputFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool isFocused = option.state.testFlag(State_HasFocus);
    // FieldRow sets the property on the editor whose value is refused.
    const bool isBad = widget && widget->property("quaysideError").toBool();
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const QColor border = isBad ? m_theme.bad : isFocused ? m_theme.accent : isEnabled ? m_theme.control : m_theme.line2;
    drawOutlined(painter, option.rect, isEnabled ? m_theme.base : m_theme.window, border, isFocused ? 2 : 1);
}

void QuaysideStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const bool isFocused = option.state.testFlag(State_HasFocus);
    if (option.frame) {
        drawOutlined(painter, option.rect, isEnabled ? m_theme.base : m_theme.window,
                     isFocused ? m_theme.accent : isEnabled ? m_theme.control : m_theme.line2, isFocused ? 2 : 1);
    }
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    icons::paint(painter, u"down"_s, arrow, m_theme.scaled(14), isEnabled ? m_theme.text2 : m_theme.text3);
}

void QuaysideStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const QRect r = option.rect;
    const bool isSelected = option.state.testFlag(State_Selected);
    const bool isHovered = option.state.testFlag(State_MouseOver);
    painter.fillRect(r, isSelected ? m_theme.base : isHovered ? m_theme.hover : m_theme.header);
    if (isSelected)
        painter.fillRect(r.left(), r.top(), r.width(), 2, m_theme.accent);
    else
        painter.fillRect(r.left(), r.bottom(), r.width(), 1, m_theme.line);
    const int x = option.direction == Qt::RightToLeft ? r.left() : r.right();
    painter.fillRect(x, r.top(), 1, r.height(), m_theme.line);
}

void QuaysideStyle::drawTabLabel(const QStyleOptionTab &option, QPainter &painter) const
{
    const bool isSelected = option.state.testFlag(State_Selected);
    const bool isEnabled = option.state.testFlag(State_Enabled);
    QRect room = option.rect.adjusted(space::Cell, 0, -space::Cell, 0);
    painter.save();
    painter.setLayoutDirection(option.direction);
    if (!option.icon.isNull()) {
        const int size = m_theme.scaled(14);
        const QRect at = visualRect(option.direction, option.rect, QRect(room.left(), room.top(), size, room.height()));
        option.icon.paint(&painter, at, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        room.adjust(size + 6, 0, 0, 0);
    }
    // "Outbox\t212": the count follows the name in text3.
    const QStringList parts = option.text.split(u'\t');
    const QFont font = m_theme.font(Type::Text, isSelected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!isEnabled ? m_theme.text3 : isSelected ? m_theme.text : m_theme.text2);
    const int nameWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, parts.first()).width();
    QRect at(room.left(), room.top(), std::min(nameWidth, room.width()), room.height());
    painter.drawText(visualRect(option.direction, option.rect, at), Qt::AlignCenter | Qt::TextHideMnemonic,
                     painter.fontMetrics().elidedText(parts.first(), Qt::ElideRight, at.width(), Qt::TextShowMnemonic));
    if (parts.size() > 1) {
        painter.setFont(m_theme.font(Type::Text));
        painter.setPen(m_theme.text3);
        at = QRect(room.left() + nameWidth + 6, room.top(), room.width() - nameWidth - 6, room.height());
        painter.drawText(visualRect(option.direction, option.rect, at),
                         QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter), parts.at(1));
    }
    if (hasKeyboardFocus(option)) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -1));
    }
    painter.restore();
}

void QuaysideStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const bool isActive = option.state.testFlag(State_Selected);
    painter.fillRect(option.rect, isActive ? m_theme.sel : m_theme.window);
    painter.setFont(m_theme.font(Type::Text));
    painter.setPen(option.state.testFlag(State_Enabled) ? m_theme.text : m_theme.text3);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void QuaysideStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(r, m_theme.raised);
        painter.fillRect(r.left(), r.center().y(), r.width(), 1, m_theme.line);
        return;
    }
    const bool isEnabled = option.state.testFlag(State_Enabled);
    painter.fillRect(r, option.state.testFlag(State_Selected) ? m_theme.sel : m_theme.raised);
    const int iconSize = m_theme.scaled(16);
    const int lead = space::Cell + iconSize + space::Cell;
    const QRect iconAt = visualRect(option.direction, r, QRect(r.left() + space::Cell, r.top(), iconSize, r.height()));
    painter.save();
    painter.setLayoutDirection(option.direction);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        icons::paint(painter, u"check"_s, iconAt, iconSize, isEnabled ? m_theme.accent : m_theme.text3);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, iconAt, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList parts = option.text.split(u'\t');
    const QRect words = visualRect(option.direction, r, r.adjusted(lead, 0, -space::Wide, 0));
    const int leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const int trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    painter.setFont(m_theme.font(Type::Text));
    painter.setPen(isEnabled ? m_theme.text : m_theme.text3);
    painter.drawText(words, leading | Qt::TextHideMnemonic, parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect at = visualRect(option.direction, r, QRect(r.right() - iconSize - 4, r.top(), iconSize, r.height()));
        // "right" mirrors by itself, as the other directional icons do.
        icons::paint(painter, u"right"_s, at, m_theme.scaled(14), m_theme.text2);
    } else if (parts.size() > 1) {
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.text3);
        painter.drawText(words, trailing, isolated(parts.at(1)));
    }
    painter.restore();
}

void QuaysideStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const bool isInView = widget && qobject_cast<const QAbstractItemView *>(widget->parentWidget()
                                                                            ? widget->parentWidget()->parentWidget()
                                                                            : nullptr);
    painter.fillRect(option.rect, isInView ? m_theme.base : option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isActive = option.state.testFlag(State_MouseOver) || option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const int thickness = m_theme.scaled(6);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int inset = ((isHorizontal ? option.rect.height() : option.rect.width()) - thickness) / 2;
    const QRectF handle = isHorizontal ? QRectF(slider).adjusted(2, inset, -2, -inset)
                                       : QRectF(slider).adjusted(inset, 2, -inset, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive ? m_theme.control : m_theme.line2);
    painter.drawRoundedRect(handle, thickness / 2.0, thickness / 2.0);
    painter.restore();
}

void QuaysideStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const bool isOn = option.state.testFlag(State_On);
    const bool isDown = option.state.testFlag(State_Sunken);
    if (isOn || isDown)
        drawOutlined(painter, option.rect, m_theme.sel, {});
    else if (isEnabled && option.state.testFlag(State_MouseOver))
        drawOutlined(painter, option.rect, m_theme.sel2, {});
    if (hasKeyboardFocus(option))
        drawRing(option.rect, painter);

    painter.save();
    painter.setLayoutDirection(option.direction);
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const int size = option.iconSize.width();
    const QFont font = m_theme.font(Type::Text);
    const QFontMetrics metrics(font);
    const int textWidth = hasText ? metrics.size(Qt::TextShowMnemonic, option.text).width() : 0;
    const int chevron = hasMenu ? m_theme.scaled(12) + space::Tiny : 0;
    const int gap = hasIcon && hasText ? 6 : 0;
    int x = option.rect.left() + (option.rect.width() - (hasIcon ? size : 0) - gap - textWidth - chevron) / 2;
    if (hasIcon) {
        const QRect at = visualRect(option.direction, option.rect, QRect(x, option.rect.top(), size, option.rect.height()));
        const QIcon::Mode mode = isEnabled ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, QRect(at.x(), at.y() + (at.height() - size) / 2, size, size), Qt::AlignCenter, mode,
                          isOn ? QIcon::On : QIcon::Off);
        x += size + gap;
    }
    if (hasText) {
        painter.setFont(font);
        painter.setPen(isEnabled ? m_theme.text2 : m_theme.text3);
        painter.drawText(visualRect(option.direction, option.rect, QRect(x, option.rect.top(), textWidth, option.rect.height())),
                         Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
        x += textWidth;
    }
    if (hasMenu) {
        const int side = m_theme.scaled(12);
        const QRect at = visualRect(option.direction, option.rect,
                                    QRect(x + space::Tiny, option.rect.top(), side, option.rect.height()));
        icons::paint(painter, u"down"_s, at, side, isEnabled ? m_theme.text3 : m_theme.line2);
    }
    painter.restore();
    Q_UNUSED(widget)
}

void QuaysideStyle::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const QRect r = option.rect;
    const int height = std::min(r.height(), 4);
    const QRect groove(r.left(), r.top() + (r.height() - height) / 2, r.width(), height);
    painter.fillRect(groove, m_theme.line);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) {
        // Nothing is known about the length of the work: a standing third, no shimmer.
        painter.fillRect(groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0), m_theme.accent);
        return;
    }
    const int done = static_cast<int>(groove.width() * (qint64(option.progress) - option.minimum) / range);
    painter.fillRect(visualRect(option.direction, groove, QRect(groove.left(), groove.top(), done, height)), m_theme.accent);
}

void QuaysideStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    painter.setFont(m_theme.font(Type::Caption, QFont::Medium));
    painter.setPen(m_theme.text2);
    const QRect room = option.rect.adjusted(space::Cell, 0, -space::Cell, 0);
    painter.drawText(room, QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width()));
}

void QuaysideStyle::drawSeparatorLine(const QRect &rect, QPainter &painter) const
{
    painter.fillRect(rect, m_theme.base);
    if (rect.width() < rect.height())
        painter.fillRect(rect.center().x(), rect.top(), 1, rect.height(), m_theme.line);
    else
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, m_theme.line);
}

} // namespace quayside::ui
