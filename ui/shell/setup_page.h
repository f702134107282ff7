// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/fault_text.h"
#include "ui/parts/check_list.h"

#include <QAbstractButton>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace quayside::ui {
class FieldRow;
class TextLabel;
class ThemeSource;
}

namespace quayside::shell {

/// One possible answer to a question: a title, what it means, an icon; the whole field can be clicked, arrows move among its
/// siblings.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const ui::ThemeSource &theme, const QString &icon, const QString &title, const QString &badge, const QString &meaning,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ui::ThemeSource &m_theme;
    QString m_icon;
    QString m_badge;
    QString m_meaning;
};

/// A page of the set-up: a question, what it means, what is asked for, and under it what a test of the connection found.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(const ui::ThemeSource &theme, const QString &question, const QString &meaning, QWidget *parent = nullptr);

    /// Nothing stands in the way of going on.
    [[nodiscard]] virtual bool isComplete() const = 0;
    virtual void takeFocus() = 0;
    /// Everything that was found, good and bad, as it is shown.
    [[nodiscard]] const QList<ui::CheckItem> &found() const { return m_found; }

Q_SIGNALS:
    void completeChanged();

protected:
    [[nodiscard]] const ui::ThemeSource &theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    ui::FieldRow *addField(const QString &label, const QString &name, bool isSecret = false);
    static QLineEdit &lineOf(ui::FieldRow &row);
    /// Marks the field when nothing was entered; true when something was.
    static bool require(ui::FieldRow &row);
    /// Adds the place for what a test found; call it once, last.
    void addFound();
    void showFound(const QList<ui::CheckItem> &items);
    void showFault(const commands::FaultText &words);

private:
    const ui::ThemeSource &m_theme;
    QVBoxLayout *m_body;
    ui::CheckList *m_list = nullptr;
    QList<ui::CheckItem> m_found;
};

} // namespace quayside::shell
