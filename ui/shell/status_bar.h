// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace quayside::sync {
class SyncEngine;
}
namespace quayside::ui {
class ThemeSource;
}

namespace quayside::shell {

/// What the status bar shows of the workspace besides what the sync engine knows itself.
struct StatusCounts
{
    int outbox = 0;
    int conflicts = 0;
    int lapsing = 0;         ///< deadlines of returns within four hours
    Instant lapsesBefore = 0;
};

/// Network state, "as of", outbox, conflicts, deadlines, progress of running work. Each part opens its panel. Going offline
/// is never a dialog: it is this bar.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    StatusBar(sync::SyncEngine &sync, const ui::ThemeSource &theme, const Clock &clock, QWidget *parent = nullptr);

    void setCounts(const StatusCounts &counts);

Q_SIGNALS:
    void panelWanted(const QString &panelId);
    void networkToggleWanted();

private:
    QToolButton *part(const QString &name, const QString &panelId);
    void showNetwork();
    void showJobs();

    sync::SyncEngine &m_sync;
    const ui::ThemeSource &m_theme;
    const Clock &m_clock;
    QToolButton *m_network;
    QLabel *m_asOf;
    QToolButton *m_outbox;
    QToolButton *m_conflicts;
    QToolButton *m_deadlines;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace quayside::shell
