// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "app/commands/erp_text.h"
#include "app/commands/fault_text.h"
#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "ui/panels/common/sync_words.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme_source.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QToolButton>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

QString timeOfDay(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
}

// A job in the words of the Synchronisation panel: what is done, with what, of which shop.
QString jobTitle(const sync::Job &job)
{
    const QString what = job.step == sync::Job::Step::Sending ? StatusBar::tr("Sending the outbox")
                                                              : StatusBar::tr("%1: %2", "what is done: with what").arg(panels::stepWord(job.step), panels::workWord(job.resource));
    return job.shop.isEmpty() ? what : StatusBar::tr("%1 (%2)").arg(what, job.shop);
}

/// Gives way to everything else in the bar: a window must not grow because work with a long name runs.
class WorkLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 12, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), QPalette::WindowText);
    }
};

} // namespace

/// A part that counts: icon, word and number. Where the bar is too narrow for all of its words the icon stands for this one, and the tip
/// says it.
class CountPart final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setCount(const QString &words, const QString &number)
    {
        m_words = words;
        m_number = number;
        setAccessibleName(words);
        apply();
    }
    void setShort(bool isShort)
    {
        if (m_isShort == isShort)
            return;
        m_isShort = isShort;
        apply();
    }
    [[nodiscard]] bool isShort() const { return m_isShort; }
    /// What the word takes.
    [[nodiscard]] int saving() const { return fontMetrics().horizontalAdvance(m_words) - fontMetrics().horizontalAdvance(m_number); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint() - QSize(m_isShort ? 0 : saving(), 0); }

private:
    void apply()
    {
        setText(m_isShort ? m_number : m_words);
        setToolTip(m_isShort ? m_words : QString());
    }

    QString m_words;
    QString m_number;
    bool m_isShort = false;
};

StatusBar::StatusBar(sync::SyncEngine &sync, const ui::ThemeSource &theme, const Clock &clock, QWidget *parent)
    : QStatusBar(parent), m_sync(sync), m_theme(theme), m_clock(clock), m_network(part(u"statusNetwork"_s, {})),
      m_asOf(new QLabel(this)), m_paused(part(u"statusPaused"_s, u"sync"_s)),
      m_failed(part(u"statusFailed"_s, u"sync"_s)), m_outbox(new CountPart(this)), m_conflicts(new CountPart(this)),
      m_deadlines(part(u"statusDeadlines"_s, u"returns"_s)), m_erp(part(u"statusErp"_s, u"inventory"_s)),
      m_work(new WorkLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    dress(*m_outbox, u"statusOutbox"_s, u"outbox"_s);
    dress(*m_conflicts, u"statusConflicts"_s, u"conflicts"_s);
    for (CountPart *count : {m_outbox, m_conflicts})
        count->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, 8, 0);
    m_asOf->setObjectName(u"statusAsOf"_s);
    m_asOf->setContentsMargins(8, 0, 8, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_network, m_paused, m_failed, m_erp, m_asOf, m_outbox, m_conflicts, m_deadlines})
        addWidget(widget);
    m_erp->hide();
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of running work"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Stop the running work"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel})
        addPermanentWidget(widget);

    connect(m_network, &QToolButton::clicked, this, &StatusBar::onNetworkClicked);
    connect(m_cancel, &QToolButton::clicked, &m_sync, &sync::SyncEngine::cancel);
    connect(&m_sync, &sync::SyncEngine::stateChanged, this, &StatusBar::showNetwork);
    connect(&m_sync, &sync::SyncEngine::stateChanged, this, [this] { readHealth(); });
    connect(&m_sync, &sync::SyncEngine::jobsChanged, this, &StatusBar::showJobs);
    connect(&m_theme, &ui::ThemeSource::changed, this, &StatusBar::showNetwork);
    setCounts({});
    showNetwork();
    showJobs();
    readHealth();
}

QToolButton *StatusBar::part(const QString &name, const QString &panelId)
{
    auto *button = new QToolButton(this);
    dress(*button, name, panelId);
    return button;
}

void StatusBar::dress(QToolButton &button, const QString &name, const QString &panelId)
{
    button.setObjectName(name);
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setIconSize(QSize(14, 14));
    if (!panelId.isEmpty())
        connect(&button, &QToolButton::clicked, this, [this, panelId] { Q_EMIT panelWanted(panelId); });
}

bool StatusBar::event(QEvent *event)
{
    const bool isTaken = QStatusBar::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitCounts();
    return isTaken;
}

// A language of long words needs more room than a small screen has: what is wrong stands whole, a count is understood by its icon.
void StatusBar::fitCounts()
{
    int needed = layout()->sizeHint().width();
    if (m_work->isVisible())
        needed -= m_work->sizeHint().width() - m_work->minimumSizeHint().width(); // is shortened first
    for (const CountPart *count : {m_outbox, m_conflicts})
        needed += count->isShort() ? count->saving() : 0;
    for (CountPart *count : {m_outbox, m_conflicts}) {
        count->setShort(needed > width());
        needed -= count->isShort() ? count->saving() : 0;
    }
}

void StatusBar::setCounts(const StatusCounts &counts)
{
    const QLocale locale;
    m_outbox->setIcon(ui::icons::icon(u"outbox"_s, m_theme));
    m_outbox->setCount(tr("Outbox %1").arg(locale.toString(counts.outbox)), locale.toString(counts.outbox));
    m_conflicts->setIcon(ui::icons::icon(u"conflict"_s, m_theme, counts.conflicts > 0 ? ui::Tone::Conflict : ui::Tone::Neutral));
    m_conflicts->setCount(tr("Conflicts %1").arg(locale.toString(counts.conflicts)), locale.toString(counts.conflicts));
    m_deadlines->setIcon(ui::icons::icon(u"clock"_s, m_theme, ui::Tone::Bad));
    m_deadlines->setText(tr("%n deadline(s) lapse before %1", nullptr, static_cast<int>(counts.lapsing)).arg(timeOfDay(counts.lapsesBefore)));
    m_deadlines->setVisible(counts.lapsing > 0);
}

void StatusBar::showNetwork()
{
    const bool isOffline = m_sync.policy() == NetworkPolicy::Offline || m_sync.offlineSince() > 0;
    bool isAlerting = isOffline;
    QString text = m_sync.hasRemote() ? tr("Online") : tr("No shop connected");
    if (m_sync.policy() == NetworkPolicy::Metered && m_sync.hasRemote())
        text = tr("Online, metered");
    if (m_sync.policy() == NetworkPolicy::Offline)
        text = tr("Working offline");
    else if (isOffline)
        text = tr("Offline since %1").arg(timeOfDay(m_sync.offlineSince()));
    using Cause = sync::Verdict::Cause;
    const sync::Verdict verdict = troubleNow();
    if (verdict.cause != Cause::None && verdict.cause != Cause::Unreachable) {
        const bool isBad = verdict.pulse == sync::Verdict::Pulse::Bad;
        text = isBad && verdict.mend != sync::Verdict::Mend::Consent ? tr("Needs attention") : panels::causeWord(verdict);
        isAlerting = true;
        const commands::FaultText words = isBad ? commands::describe(*m_sync.lastFault()) : commands::FaultText();
        const QString next = verdict.mend == sync::Verdict::Mend::Consent ? tr("Click to renew the consent.") : tr("Click to see what mends it.");
        m_network->setToolTip(QStringList{words.what, words.why, next}.join(u' ').simplified());
    } else if (m_sync.policy() == NetworkPolicy::Offline) {
        m_network->setToolTip(tr("Everything can be read and edited; what you publish waits in the outbox. Click to go online."));
    } else {
        m_network->setToolTip(isOffline ? tr("Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.")
                                        : tr("Click to work offline."));
    }
    m_network->setText(text);
    m_network->setIcon(ui::icons::icon(isAlerting && !isOffline ? u"warn"_s : isOffline ? u"offline"_s : u"online"_s, m_theme,
                                       isAlerting ? ui::Tone::Warn : m_sync.hasRemote() ? ui::Tone::Ok : ui::Tone::Neutral));
    const Instant asOf = m_sync.asOf();
    m_asOf->setText(asOf > 0 ? tr("As of %1").arg(timeOfDay(asOf)) : tr("Not synced yet"));
}

// While somebody works offline by choice nothing is wrong.
sync::Verdict StatusBar::troubleNow() const
{
    return m_sync.policy() == NetworkPolicy::Offline ? sync::Verdict() : sync::judge(m_health, m_sync.policy(), m_sync.lastFault(), m_clock.now());
}

// That consent ends soon no failing call says: the connection knows.
QCoro::Task<void> StatusBar::readHealth()
{
    const QPointer<StatusBar> self(this);
    const Result<remotes::Health> health = co_await m_sync.health();
    if (!self || !health)
        co_return;
    m_health = *health;
    showNetwork();
}

// Or somebody wonders tomorrow why nothing comes in any more. While nobody answers at all that is said, and not by every line.
void StatusBar::showLines()
{
    QStringList paused;
    QStringList failed;
    for (const sync::Line &line : m_sync.lines()) {
        if (line.state == sync::Line::State::Paused)
            paused.append(panels::workWord(line.resource));
        else if (line.state == sync::Line::State::Failed && troubleNow().cause == sync::Verdict::Cause::None)
            failed.append(panels::workWord(line.resource));
    }
    paused.removeDuplicates();
    failed.removeDuplicates();
    m_paused->setVisible(!paused.isEmpty());
    m_paused->setIcon(ui::icons::icon(u"hold"_s, m_theme, ui::Tone::Warn));
    m_paused->setText(paused.size() == 1 ? tr("%1: paused").arg(paused.first()) : tr("%n line(s) of work paused", nullptr, static_cast<int>(paused.size())));
    m_paused->setToolTip(tr("Paused: %1. Click to resume.").arg(paused.join(u", "_s)));
    m_failed->setVisible(!failed.isEmpty());
    m_failed->setIcon(ui::icons::icon(u"warn"_s, m_theme, ui::Tone::Warn));
    m_failed->setText(failed.size() == 1 ? tr("%1: failed").arg(failed.first()) : tr("%n line(s) of work failed", nullptr, static_cast<int>(failed.size())));
    m_failed->setToolTip(tr("Failed: %1. Click to see why.").arg(failed.join(u", "_s)));
}

void StatusBar::onNetworkClicked()
{
    const sync::Verdict verdict = troubleNow();
    if (verdict.mend == sync::Verdict::Mend::Consent)
        Q_EMIT consentWanted();
    else if (verdict.cause != sync::Verdict::Cause::None)
        Q_EMIT panelWanted(u"sync"_s);
    else
        Q_EMIT networkToggleWanted();
}

void StatusBar::follow(const sync::ErpRunner &erp)
{
    connect(&erp, &sync::ErpRunner::changed, this, [this, &erp] { showErp(erp); });
    showErp(erp);
}

void StatusBar::showErp(const sync::ErpRunner &erp)
{
    const QList<sync::ErpProblem> &problems = erp.lastSummary().problems;
    QStringList lines;
    for (const sync::ErpProblem &problem : problems)
        lines.append(commands::describeErpProblem(problem.subject, problem.fault));
    if (erp.fault())
        showErpFault(*erp.fault());
    else if (!lines.isEmpty())
        warnOfErp(tr("ERP: %n problem(s)", nullptr, static_cast<int>(lines.size())), lines.join(u'\n'));
    else
        m_erp->hide();
}

void StatusBar::showErpFault(const Fault &fault)
{
    const commands::FaultText words = commands::describe(fault);
    const bool isAway = fault.kind == FaultKind::Offline || fault.kind == FaultKind::RateLimited;
    warnOfErp(isAway ? tr("ERP not reached") : tr("ERP needs attention"), QStringList{words.what, words.why, words.wayOut}.join(u' ').simplified());
}

void StatusBar::warnOfErp(const QString &text, const QString &tip)
{
    m_erp->setText(text);
    m_erp->setIcon(ui::icons::icon(u"warn"_s, m_theme, ui::Tone::Warn));
    m_erp->setToolTip(tip);
    m_erp->show();
}

QList<QWidget *> StatusBar::workParts() const
{
    return {m_work, m_progress, m_cancel};
}

QList<QWidget *> StatusBar::troubleParts() const
{
    return {m_network, m_paused, m_failed, m_erp};
}

void StatusBar::setRunning(const QString &title)
{
    m_running = title;
    showJobs();
}

void StatusBar::showJobs()
{
    const QList<sync::Job> jobs = m_sync.jobs();
    const bool isBusy = !jobs.isEmpty() || !m_running.isEmpty();
    m_work->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(!jobs.isEmpty());
    showNetwork();
    showLines();
    if (jobs.isEmpty()) {
        m_work->setText(m_running);
        m_work->setToolTip(m_running);
        m_progress->setRange(0, 0);
        return;
    }
    const sync::Job &job = jobs.first();
    m_work->setText(job.total > 0 ? tr("%1, %2 of %3").arg(jobTitle(job), QLocale().toString(job.done), QLocale().toString(job.total))
                                  : tr("%1, %2").arg(jobTitle(job), QLocale().toString(job.done)));
    m_work->setToolTip(m_work->text());
    m_progress->setRange(0, job.total > 0 ? 1000 : 0);
    if (job.total > 0)
        m_progress->setValue(static_cast<int>(job.done * 1000 / job.total));
}

} // namespace quayside::shell
