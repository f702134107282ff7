// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/connection_watch.h"

#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "models/store/alerts_reader.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonMs = 500;
constexpr int EveryMs = 60'000;
const QString Shop = u"shop"_s;
const QString Erp = u"erp"_s;

// Whether it is another than before.
Result<bool> keepText(store::WriteScope &scope, const QString &text)
{
    store::SettingsRepository settings(scope.connection());
    const auto before = settings.value(store::TroubleSetting);
    if (!before)
        return fail(before.error());
    if (*before == text)
        return false;
    QUAYSIDE_TRY(settings.setValue(store::TroubleSetting, text));
    return true;
}

} // namespace

ConnectionWatch::ConnectionWatch(store::Store &store, SyncEngine &engine, const ErpRunner *erp, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_engine(engine), m_erp(erp), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    m_every.setInterval(EveryMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(); });
    connect(&m_every, &QTimer::timeout, this, [this] { look(); });
    m_every.start();
    connect(&engine, &SyncEngine::stateChanged, this, &ConnectionWatch::soon);
    connect(&engine, &SyncEngine::finished, this, [this] {
        m_seen[Shop].hasWorked = true;
        soon();
    });
    if (m_erp != nullptr)
        connect(m_erp, &ErpRunner::changed, this, &ConnectionWatch::soon);
}

void ConnectionWatch::soon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

QCoro::Task<void> ConnectionWatch::look()
{
    if (std::exchange(m_isLooking, true))
        co_return;
    const QPointer<ConnectionWatch> self(this);
    if (!m_isLoaded) {
        auto read = [](store::Connection &db) { return store::SettingsRepository(db).value(store::TroubleSetting); };
        const Result<QString> kept = co_await m_store.read(std::move(read));
        if (!self)
            co_return;
        if (kept)
            load(*kept);
    }
    if (m_engine.hasRemote()) {
        const Result<remotes::Health> health = co_await m_engine.health();
        if (!self)
            co_return;
        if (health)
            takeShop(*health);
    }
    takeErp();
    const QString text = toText();
    auto keep = [text](store::WriteScope &scope) { return keepText(scope, text); };
    const Result<bool> isNew = co_await m_store.writeWork(std::move(keep));
    if (!self)
        co_return;
    m_isLooking = false;
    if (isNew && *isNew)
        Q_EMIT changed();
}

void ConnectionWatch::load(const QString &text)
{
    m_isLoaded = true;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        m_seen[value[u"connection"_s].toString()].kept = value.toObject();
}

QString ConnectionWatch::toText() const
{
    QJsonArray troubles;
    for (const QString &connection : {Shop, Erp}) {
        if (const QJsonObject kept = m_seen.value(connection).kept; !kept.isEmpty())
            troubles.append(kept);
    }
    return troubles.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(troubles).toJson(QJsonDocument::Compact));
}

void ConnectionWatch::takeShop(const remotes::Health &health)
{
    const Verdict verdict = judge(health, m_engine.policy(), m_engine.lastFault(), m_clock.now());
    take(Shop, verdict, health.account, health.consentUntil);
}

void ConnectionWatch::takeErp()
{
    if (m_erp == nullptr)
        return;
    m_seen[Erp].hasWorked = m_erp->asOf() > 0 && !m_erp->fault();
    take(Erp, judge({}, m_engine.policy(), m_erp->fault(), m_clock.now()), u"ERP"_s, 0);
}

void ConnectionWatch::take(const QString &connection, const Verdict &verdict, const QString &account, Instant until)
{
    if (verdict.cause == Verdict::Cause::ByChoice)
        return;
    Seen &seen = m_seen[connection];
    const bool isBad = verdict.pulse == Verdict::Pulse::Bad;
    if (isBad)
        seen.hasWorked = false;
    if (verdict.cause != seen.cause) {
        seen.cause = verdict.cause;
        seen.since = m_clock.now();
    }
    if (isWorthTelling(verdict, seen.since, m_clock.now())) {
        const QString word = toWord(verdict.cause);
        // One trouble is one line, with the time it began: the account's name and the end of the consent may move meanwhile.
        if (seen.kept[u"cause"_s].toString() != word)
            seen.kept = {{u"connection"_s, connection}, {u"cause"_s, word}, {u"account"_s, account}, {u"since"_s, seen.since}, {u"until"_s, until}};
    } else if (!isBad && seen.hasWorked) {
        seen.kept = {};
    }
}

} // namespace quayside::sync
