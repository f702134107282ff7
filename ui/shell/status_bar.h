// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/connection_health.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace quayside::sync {
class ErpRunner;
class SyncEngine;
}
namespace quayside::ui {
class ThemeSource;
}

namespace quayside::shell {

class CountPart;

/// What the status bar shows of the workspace besides what the sync engine knows itself.
struct StatusCounts
{
    qint64 outbox = 0;
    qint64 conflicts = 0;
    qint64 lapsing = 0;         ///< deadlines of returns within four hours
    Instant lapsesBefore = 0;
};

/// Network state (what is wrong there or soon will be, and the way to what mends it), what is paused or failed, "as of", outbox,
/// conflicts, deadlines, progress of running work. Each part opens its panel. Going offline is never a dialog: it is this bar.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    /// All outlive it.
    StatusBar(sync::SyncEngine &sync, const ui::ThemeSource &theme, const Clock &clock, QWidget *parent = nullptr);

    void setCounts(const StatusCounts &counts);

    /// Work of a command that takes long; empty: none. Runs of the sync engine go before it.
    void setRunning(const QString &title);

    /// What stands at the end while work is running: progress and the way to stop it stay in sight beside a message.
    [[nodiscard]] QList<QWidget *> workParts() const;

    /// What stands at the beginning: the network, and what is paused, failed or not reached. No message covers it.
    [[nodiscard]] QList<QWidget *> troubleParts() const;

    /// Says from now on when the ERP cannot be reached or something did not get into it; nothing while all is well.
    void follow(const sync::ErpRunner &erp);
    void showErpFault(const Fault &fault);

Q_SIGNALS:
    void panelWanted(const QString &panelId);
    void networkToggleWanted();
    /// The seller has to agree again.
    void consentWanted();

protected:
    bool event(QEvent *event) override;

private:
    QToolButton *part(const QString &name, const QString &panelId);
    void dress(QToolButton &button, const QString &name, const QString &panelId);
    void fitCounts();
    QCoro::Task<void> readHealth();
    void showNetwork();
    void showLines();
    void onNetworkClicked();
    [[nodiscard]] sync::Verdict troubleNow() const;
    void showJobs();
    void showErp(const sync::ErpRunner &erp);
    void warnOfErp(const QString &text, const QString &tip);

    sync::SyncEngine &m_sync;
    const ui::ThemeSource &m_theme;
    const Clock &m_clock;
    remotes::Health m_health; ///< what the connection last knew of itself
    QToolButton *m_network;
    QLabel *m_asOf;
    QToolButton *m_paused;
    QToolButton *m_failed;
    CountPart *m_outbox;
    CountPart *m_conflicts;
    QToolButton *m_deadlines;
    QToolButton *m_erp;
    QLabel *m_work;
    QString m_running;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace quayside::shell
