// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace quayside::ui {

class ThemeSource;

/// A push button of the look. One Main per screen; Refusing acts have bad text; Link looks like a link in
/// accent and sits at the end of a line. The key hint stands inside as caption. Painted by QuaysideStyle.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Role : quint8 { Other, Main, Refusing, Link };

    explicit Button(const QString &text, Role role = Role::Other, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role role);

    /// Name of the icon before the text; empty for none. The style tints it like the text.
    void setIconName(const QString &name);
    [[nodiscard]] const QString &iconName() const { return m_iconName; }

    /// Shown inside; it does not trigger the button (the command's shortcut does).
    void setKeyHint(const QKeySequence &keys);
    [[nodiscard]] QString keyHint() const { return m_keyHint; }

    /// Disables with the reason in the tip and for screen readers; an empty reason enables.
    void setReasonNot(const QString &reason);

private:
    Role m_role;
    QString m_iconName;
    QString m_keyHint;
};

/// A 24 px square button without border (dock titles, toast crosses). Needs a name: it has no text.
class FlatButton : public QToolButton
{
    Q_OBJECT

public:
    FlatButton(const ThemeSource &theme, const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    [[nodiscard]] QSize sizeHint() const override;

private:
    const ThemeSource &m_theme;
};

} // namespace quayside::ui
