// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace quayside::panels {

/// Reads what a widget shows, for as long as somebody looks: while it is hidden nothing is read, however often that is asked for, and
/// once when it comes into sight. A first sync tells of new pages many times a second. Owned by the widget.
class WhenSeen final : public QObject
{
    Q_OBJECT

public:
    WhenSeen(QWidget *seen, std::function<void()> read);

    /// What is shown may not hold any more, or something else is to be shown.
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_seen;
    std::function<void()> m_read;
    bool m_isAsked = false; ///< while nobody looked
};

} // namespace quayside::panels
