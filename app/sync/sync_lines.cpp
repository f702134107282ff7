// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of work: what the files say of them, which of them people pause, resume or give up, and what runs now.
#include "app/sync/sync_engine_private.h"

#include "models/store/people_repository.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant Seldom = 3'600'000;     ///< what is read no oftener than this is not read again just because the program starts

} // namespace

QList<Line> SyncEngine::lines() const
{
    return d->board.lines(d->isScheduled ? d->policy : NetworkPolicy::Offline, m_clock.now(), restUntil());
}

QList<Job> SyncEngine::jobs() const
{
    return d->board.jobs();
}

// What the files say about earlier runs, for the table of work and for what need not be read again at once.
void SyncEngine::loadLines()
{
    tables::deliver(this, m_store.read(readFreshness), [this](const Result<Freshness> &fresh) {
        d->isLoaded = true;
        if (!fresh)
            return;
        d->chosen = fresh->isMetered ? NetworkPolicy::Metered : NetworkPolicy::Online;
        if (d->policy == NetworkPolicy::Online)
            d->policy = d->chosen;
        takeOver(*fresh);
        for (Planned &planned : d->plan) {
            const remotes::ResourceFacts &facts = remotes::factsOf(planned.resource);
            if (planned.readAt > 0 && planned.dueAt == 0 && facts.every >= Seldom)
                planned.dueAt = nextDue(facts, planned.readAt, QRandomGenerator::global()->generateDouble());
        }
        Q_EMIT stateChanged();
        Q_EMIT jobsChanged();
    });
}

void SyncEngine::takeOver(const Freshness &fresh)
{
    d->shops = fresh.shops;
    d->comparedAt = fresh.comparedAt;
    d->board.setPaused(fresh.paused);
    d->asOf = std::max(d->asOf, fresh.asOf);
    for (Planned &planned : d->plan) {
        const remotes::ResourceFacts &facts = remotes::factsOf(planned.resource);
        const QString word = facts.word;
        std::optional<Instant> oldest; // of a shop that was never read it is 0, and the resource is due
        QList<rows::Shop> of = fresh.shops;
        if (facts.isOfAccount)
            of = {rows::Shop()};
        for (const rows::Shop &shop : of) {
            const QString key = lineKey(word, QString::fromStdString(shop.id));
            const Instant readAt = fresh.readAt.value(key);
            d->board.add(key, word, QString::fromStdString(shop.name));
            d->board.setReadAt(key, readAt);
            oldest = std::min(oldest.value_or(readAt), readAt);
        }
        planned.readAt = std::max(planned.readAt, oldest.value_or(0));
    }
}

QCoro::Task<Done> SyncEngine::keepPaused(QSet<QString> paused)
{
    QStringList keys = paused.values();
    keys.sort();
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
    auto work = [text](store::WriteScope &scope) { return store::SettingsRepository(scope.connection()).setValue(PausedSetting, text); };
    if (Done kept = co_await m_store.writeWork(std::move(work)); !kept)
        co_return kept;
    d->board.setPaused(std::move(paused));
    Q_EMIT jobsChanged();
    co_return Done();
}

QCoro::Task<Done> SyncEngine::pauseLine(QString key)
{
    const auto fresh = co_await m_store.read(readFreshness);
    if (!fresh)
        co_return fail(fresh.error());
    const auto resource = remotes::resourceOf(key.section(u'/', 0, 0));
    const QString shop = key.section(u'/', 1);
    const bool isShop = std::any_of(fresh->shops.begin(), fresh->shops.end(), [&](const rows::Shop &s) { return QString::fromStdString(s.id) == shop; });
    const bool isKnown = key == OutboxLine || (resource && (remotes::factsOf(*resource).isOfAccount ? shop.isEmpty() : isShop));
    if (!isKnown)
        co_return fail(FaultKind::NotFound, u"no such line of work"_s, key);
    QSet<QString> paused = fresh->paused;
    paused.insert(key);
    Done kept = co_await keepPaused(std::move(paused));
    co_return kept;
}

QCoro::Task<Done> SyncEngine::resumeLine(QString key)
{
    const auto fresh = co_await m_store.read(readFreshness);
    if (!fresh)
        co_return fail(fresh.error());
    QSet<QString> paused = fresh->paused;
    if (!paused.remove(key))
        co_return fail(FaultKind::NotAllowedNow, u"not-paused"_s, key);
    if (Done kept = co_await keepPaused(std::move(paused)); !kept)
        co_return kept;
    // What it missed is read now, not when its turn comes again.
    if (const auto resource = remotes::resourceOf(key.section(u'/', 0, 0)); resource && d->planned(*resource))
        d->planned(*resource)->dueAt = 0;
    if (d->isScheduled && !d->isRunning && d->policy != NetworkPolicy::Offline)
        d->timer.start(OutboxDelay);
    co_return Done();
}

Done SyncEngine::cancelLine(const QString &key)
{
    const QList<Job> jobs = d->board.jobs();
    if (std::none_of(jobs.begin(), jobs.end(), [&](const Job &job) { return job.key == key; }))
        return fail(FaultKind::NotAllowedNow, u"not-running"_s, key);
    d->board.stop(key);
    return {};
}

void SyncEngine::report(const Job &job)
{
    d->board.report(job, m_clock.now());
    Q_EMIT jobsChanged();
}

} // namespace quayside::sync
