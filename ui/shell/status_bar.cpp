// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "app/sync/sync_engine.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

QString timeOfDay(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
}

} // namespace

StatusBar::StatusBar(sync::SyncEngine &sync, const ui::ThemeSource &theme, const Clock &clock, QWidget *parent)
    : QStatusBar(parent), m_sync(sync), m_theme(theme), m_clock(clock), m_network(part(u"statusNetwork"_s, {})),
      m_asOf(new QLabel(this)), m_outbox(part(u"statusOutbox"_s, u"outbox"_s)),
      m_conflicts(part(u"statusConflicts"_s, u"conflicts"_s)), m_deadlines(part(u"statusDeadlines"_s, u"returns"_s)),
      m_work(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_asOf->setObjectName(u"statusAsOf"_s);
    m_asOf->setContentsMargins(8, 0, 8, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_network, m_asOf, m_outbox, m_conflicts, m_deadlines})
        addWidget(widget);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of running work"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Stop the running work"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel})
        addPermanentWidget(widget);

    connect(m_network, &QToolButton::clicked, this, &StatusBar::networkToggleWanted);
    connect(m_cancel, &QToolButton::clicked, &m_sync, &sync::SyncEngine::cancel);
    connect(&m_sync, &sync::SyncEngine::stateChanged, this, &StatusBar::showNetwork);
    connect(&m_sync, &sync::SyncEngine::jobsChanged, this, &StatusBar::showJobs);
    connect(&m_theme, &ui::ThemeSource::changed, this, &StatusBar::showNetwork);
    setCounts({});
    showNetwork();
    showJobs();
}

QToolButton *StatusBar::part(const QString &name, const QString &panelId)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(14, 14));
    if (!panelId.isEmpty())
        connect(button, &QToolButton::clicked, this, [this, panelId] { Q_EMIT panelWanted(panelId); });
    return button;
}

void StatusBar::setCounts(const StatusCounts &counts)
{
    const QLocale locale;
    m_outbox->setIcon(ui::icons::icon(u"outbox"_s, m_theme));
    m_outbox->setText(tr("Outbox %1").arg(locale.toString(counts.outbox)));
    m_conflicts->setIcon(ui::icons::icon(u"conflict"_s, m_theme, counts.conflicts > 0 ? ui::Tone::Conflict : ui::Tone::Neutral));
    m_conflicts->setText(tr("Conflicts %1").arg(locale.toString(counts.conflicts)));
    m_deadlines->setIcon(ui::icons::icon(u"clock"_s, m_theme, ui::Tone::Bad));
    m_deadlines->setText(tr("%n deadline(s) lapse before %1", nullptr, counts.lapsing).arg(timeOfDay(counts.lapsesBefore)));
    m_deadlines->setVisible(counts.lapsing > 0);
}

void StatusBar::showNetwork()
{
    const bool isOffline = m_sync.policy() == NetworkPolicy::Offline || m_sync.offlineSince() > 0;
    QString text = tr("Online");
    if (m_sync.policy() == NetworkPolicy::Offline)
        text = tr("Working offline");
    else if (isOffline)
        text = tr("Offline since %1").arg(timeOfDay(m_sync.offlineSince()));
    m_network->setText(text);
    m_network->setIcon(ui::icons::icon(isOffline ? u"offline"_s : u"online"_s, m_theme, isOffline ? ui::Tone::Warn : ui::Tone::Ok));
    m_network->setToolTip(isOffline ? tr("Everything can be read and edited; what you publish waits in the outbox. Click to go online.")
                                    : tr("Click to work offline."));
    const Instant asOf = m_sync.asOf();
    m_asOf->setText(asOf > 0 ? tr("As of %1").arg(timeOfDay(asOf)) : tr("Not synced yet"));
}

void StatusBar::showJobs()
{
    const auto jobs = m_sync.jobs();
    m_work->setVisible(!jobs.isEmpty());
    m_progress->setVisible(!jobs.isEmpty());
    m_cancel->setVisible(!jobs.isEmpty());
    showNetwork();
    if (jobs.isEmpty())
        return;
    const auto &job = jobs.first();
    m_work->setText(job.total > 0 ? tr("%1, %2 of %3").arg(job.title(), QLocale().toString(job.done), QLocale().toString(job.total))
                                  : tr("%1, %2").arg(job.title(), QLocale().toString(job.done)));
    m_progress->setRange(0, job.total > 0 ? 1000 : 0);
    if (job.total > 0)
        m_progress->setValue(static_cast<int>(job.done * 1000 / job.total));
}

} // namespace quayside::shell
