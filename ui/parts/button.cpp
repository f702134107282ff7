// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button.h"

#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

Button::Button(const QString &text, Role role, QWidget *parent) : QPushButton(text, parent), m_role(role)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (role == Role::Link) {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
    }
}

void Button::setRole(Role role)
{
    m_role = role;
    setFlat(role == Role::Link);
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QKeySequence &keys)
{
    // The key cap's own sign is shorter than its name and the same in every language.
    m_keyHint = keys.toString(QKeySequence::NativeText).replace(u"Return"_s, u"\u21b5"_s);
    updateGeometry();
    update();
}

void Button::setReasonNot(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

FlatButton::FlatButton(const ThemeSource &theme, const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent), m_theme(theme)
{
    setAutoRaise(true);
    setIconName(icon);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &ThemeSource::changed, this, [this] { updateGeometry(); });
}

void FlatButton::setIconName(const QString &icon)
{
    setIcon(icons::icon(icon, m_theme));
}

QSize FlatButton::sizeHint() const
{
    const int side = m_theme.theme().scaled(24);
    return {side, side};
}

} // namespace quayside::ui
