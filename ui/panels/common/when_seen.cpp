// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/when_seen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace quayside::panels {

WhenSeen::WhenSeen(QWidget *seen, std::function<void()> read) : QObject(seen), m_seen(seen), m_read(std::move(read))
{
    seen->installEventFilter(this);
}

void WhenSeen::ask()
{
    m_isAsked = !m_seen->isVisible();
    if (!m_isAsked)
        m_read();
}

bool WhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_seen && event->type() == QEvent::Show && std::exchange(m_isAsked, false))
        m_read();
    return QObject::eventFilter(watched, event);
}

} // namespace quayside::panels
