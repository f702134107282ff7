// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "ui/parts/theme.h"

#include <QListView>

namespace quayside::ui {

class ThemeSource;

/// What a row of a NavList is made of; models of queues and of the navigation answer these roles, and
/// Qt::AccessibleTextRole or Qt::DisplayRole with the words a screen reader says.
enum ListRole {
    ListTitleRole = Qt::UserRole + 101, ///< QString; required
    ListSecondRole,   ///< QString, second line (or behind the title in one-line lists)
    ListTrailingRole, ///< QString at the end of the first line: amount, count
    ListTrailing2Role,///< QString at the end of the second line: market
    ListIconRole,     ///< QString icon name
    ListToneRole,     ///< int Tone of the icon and the third line
    ListThirdRole,    ///< QString third line in the tone, with ListThirdIconRole
    ListThirdIconRole,
    ListAlertRole,    ///< QString count in bad or warn before the trailing text ("6"), with ListAlertToneRole
    ListAlertToneRole,
    ListDeadlineRole, ///< qint64 instant: a pie and the time left stand first
    ListWindowRole,   ///< qint64 ms
    ListSectionRole,  ///< bool: a section head, not selectable (the model says so in flags())
    ListMatchRole,    ///< QList<int>: positions of the title's letters that matched, painted in accent
    ListKeysRole,     ///< QString shortcut, shown as key caps at the end
};

/// Queue, navigation, palette and approvals: one list, one painting. Section heads are rows. Under 64 px it is
/// a rail of icons. Compact lists have one line a row, queues two, approvals three.
class NavList : public QListView
{
    Q_OBJECT

public:
    enum class Lines : quint8 { One, Two, Three };
    /// Where the list stands decides its fill.
    enum class Ground : quint8 { Window, Base, Raised };

    NavList(const ThemeSource &source, const Clock &clock, Lines lines, Ground ground, QWidget *parent = nullptr);

    [[nodiscard]] bool isRail() const;
    [[nodiscard]] Lines lines() const { return m_lines; }
    [[nodiscard]] Ground ground() const { return m_ground; }
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Click or Enter on a row.
    void rowChosen(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const ThemeSource &m_source;
    Lines m_lines;
    Ground m_ground;
};

} // namespace quayside::ui
