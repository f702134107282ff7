// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QCoroTimer>

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

constexpr Micros MicrosInMilli = 1'000;
constexpr int LongestGoodbye = 1'000; // ms
constexpr int GoodbyeStep = 20;
constexpr auto ReturnPrefix = "RET-"_L1;

struct Need
{
    QLatin1StringView model;
    QLatin1StringView module;
    QLatin1StringView task;
    bool writes;
};

constexpr Need needs_[] = {
    {"product.product"_L1, "product"_L1, "variants"_L1, false},
    {"stock.location"_L1, "stock"_L1, "stock"_L1, false},
    {"stock.move"_L1, "stock"_L1, "stock"_L1, false},
    {"stock.inventory"_L1, "stock"_L1, "counts"_L1, true},
    {"web.shop"_L1, "web_shop"_L1, "orders"_L1, false},
    {"sale.sale"_L1, "sale"_L1, "orders"_L1, true},
    {"party.party"_L1, "party"_L1, "orders"_L1, true},
    {"stock.shipment.out"_L1, "stock"_L1, "orders"_L1, false},
    {"stock.shipment.out.return"_L1, "stock"_L1, "returns"_L1, false},
};

constexpr QLatin1StringView neededModules[] = {"product"_L1, "stock"_L1, "sale"_L1, "web_shop"_L1};

bool isSupported(const QString &version)
{
    const int major = version.section(u'.', 0, 0).toInt();
    return major >= 6 && major <= 7;
}

} // namespace

WalkMark WalkMark::of(const QByteArray &cursor)
{
    WalkMark mark;
    const QJsonArray parts = QJsonDocument::fromJson(cursor).array();
    if (parts.size() != 3)
        return mark;
    mark.since = std::max<Micros>(0, parts.at(0).toInteger());
    mark.newest = std::max<Micros>(mark.since, parts.at(1).toInteger());
    mark.after = std::max<qint64>(0, parts.at(2).toInteger());
    return mark;
}

QByteArray WalkMark::cursor() const
{
    return QJsonDocument(QJsonArray{since, newest, after}).toJson(QJsonDocument::Compact);
}

WalkMark WalkMark::onwards(qint64 lastId) const
{
    WalkMark next = *this;
    next.after = lastId;
    return next;
}

WalkMark WalkMark::finished(Instant overlap) const
{
    WalkMark next;
    next.since = std::max(since, newest - overlap * MicrosInMilli);
    next.newest = std::max(newest, next.since);
    return next;
}

void WalkMark::saw(const QJsonValue &record, QLatin1StringView field)
{
    newest = std::max(newest, timeOf(record[field]).value_or(0));
}

QString returnKey(const QString &externalId)
{
    return ReturnPrefix + externalId;
}

QString externalIdOf(const QString &webId)
{
    return webId.startsWith(ReturnPrefix) ? webId.sliced(ReturnPrefix.size()) : webId;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toInteger() > 0;
}

QByteArray versionOf(const QJsonValue &record)
{
    const QJsonValue stamp = record["_timestamp"_L1];
    return stamp.isString() ? stamp.toString().toUtf8() : QByteArray::number(stamp.toInteger());
}

Instant instantOf(Micros moment)
{
    return moment / MicrosInMilli;
}

std::unique_ptr<ErpRemote> makeTrytonRemote(HttpDoor &door, SecretStore &store, TrytonAccount account)
{
    return std::make_unique<TrytonRemote>(door, store, std::move(account));
}

QCoro::Task<Result<ErpIdentity>> TrytonRemote::connect()
{
    m_modules.clear();
    m_shop.reset();
    const Result<QString> version = co_await m_session.serverVersion();
    if (!version)
        co_return fail(version.error());
    if (!isSupported(*version))
        co_return fail(erpFault(ErpCode::UnsupportedVersion, *version));
    const Done loggedIn = co_await m_session.login();
    if (!loggedIn)
        co_return fail(loggedIn.error());
    const Login who = m_session.who();

    const QJsonArray companyDomain = listOf({clause("id"_L1, "="_L1, idNumber(who.companyId))});
    const QStringList fields{u"currency.code"_s};
    Call company = searchRead(u"company.company"_s, companyDomain, fields, 1);
    const Result<QJsonValue> companies = co_await m_session.read(std::move(company));
    if (!companies)
        co_return fail(companies.error());
    const Result<QStringList> active = co_await modules();
    if (!active)
        co_return fail(active.error());

    ErpIdentity identity;
    identity.userId = who.userId;
    identity.serverVersion = *version;
    identity.companyId = who.companyId;
    identity.companyName = who.companyName;
    identity.currency = (*companies)[0]["currency."_L1]["code"_L1].toString();
    identity.language = u"en"_s;
    identity.serverClock = m_session.serverNow();
    for (const QLatin1StringView module : neededModules) {
        if (!active->contains(module))
            identity.missingModules.append(module);
    }
    co_return identity;
}

QCoro::Task<Result<QStringList>> TrytonRemote::modules()
{
    if (!m_modules.isEmpty())
        co_return m_modules;
    const QJsonArray activated = listOf({clause("state"_L1, "="_L1, u"activated"_s)});
    const QStringList fields{u"name"_s};
    const QJsonObject context;
    const Result<QJsonArray> records = co_await m_session.readAll(u"ir.module"_s, activated, fields, context);
    if (!records)
        co_return fail(records.error());
    QStringList names;
    for (const QJsonValue &record : *records)
        names.append(record["name"_L1].toString());
    m_modules = names;
    co_return names;
}

QCoro::Task<Done> TrytonRemote::needs(QString module)
{
    const Result<QStringList> active = co_await modules();
    if (!active)
        co_return fail(active.error());
    if (!active->contains(module))
        co_return fail(erpFault(ErpCode::ModuleMissing, module));
    co_return Done();
}

QCoro::Task<Result<QList<ErpRight>>> TrytonRemote::checkRights()
{
    const Result<QStringList> active = co_await modules();
    if (!active)
        co_return fail(active.error());
    QJsonArray models;
    for (const Need &need : needs_) {
        if (active->contains(need.module)) // asked for a model it does not know, the server fails
            models.append(QString(need.model));
    }
    const QJsonArray params = listOf({models});
    Call call(u"ir.model.access"_s, u"get_access"_s, params);
    const Result<QJsonValue> answer = co_await m_session.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    QList<ErpRight> rights;
    for (const Need &need : needs_) {
        const QJsonValue given = (*answer)[need.model];
        ErpRight right;
        right.subject = need.model;
        right.read = isTrue(given["read"_L1]);
        right.write = isTrue(given["write"_L1]);
        right.create = isTrue(given["create"_L1]);
        right.needsWrite = need.writes;
        right.forTask = need.task;
        rights.append(right);
    }
    co_return rights;
}

QCoro::Task<Result<ErpCapabilities>> TrytonRemote::capabilities()
{
    const Result<QStringList> active = co_await modules();
    if (!active)
        co_return fail(active.error());
    ErpCapabilities can;
    can.uniqueOrderKey = active->contains(u"web_shop"_s);
    can.pricePerVariant = active->contains(u"product_price_list"_s);
    can.locking = true;
    can.parallelCalls = true;
    co_return can;
}

QCoro::Task<Result<QList<ErpWarehouse>>> TrytonRemote::warehouses()
{
    const Done needed = co_await needs(u"stock"_s);
    if (!needed)
        co_return fail(needed.error());
    const QJsonArray domain = listOf({clause("type"_L1, "="_L1, u"warehouse"_s)});
    const QStringList fields{u"name"_s, u"code"_s, u"storage_location"_s, u"active"_s};
    const QJsonObject context = inactiveToo();
    const Result<QJsonArray> records = co_await m_session.readAll(u"stock.location"_s, domain, fields, context);
    if (!records)
        co_return fail(records.error());
    QList<ErpWarehouse> list;
    for (const QJsonValue &record : *records) {
        ErpWarehouse one;
        one.id = idOf(record["id"_L1]);
        one.name = record["name"_L1].toString();
        one.code = record["code"_L1].toString();
        one.storageId = idOf(record["storage_location"_L1]);
        one.active = isTrue(record["active"_L1]);
        list.append(one);
    }
    co_return list;
}

QCoro::Task<Result<ErpWarehouse>> TrytonRemote::warehouse(QString id)
{
    const Result<QList<ErpWarehouse>> all = co_await warehouses();
    if (!all)
        co_return fail(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&id](const ErpWarehouse &one) { return one.id == id; });
    if (found == all->end() || found->storageId.isEmpty() || !found->active)
        co_return fail(erpFault(ErpCode::UnknownWarehouse, id));
    co_return *found;
}

QCoro::Task<Done> TrytonRemote::accept(QString confirmationToken)
{
    const Done loggedIn = co_await m_session.ensure(); // the question was put to the user of the login
    if (!loggedIn)
        co_return fail(loggedIn.error());
    const QJsonObject warning{{u"user"_s, idNumber(m_session.who().userId)}, {u"name"_s, confirmationToken}, {u"always"_s, false}};
    const QJsonArray values{warning};
    const QJsonArray params = listOf({values});
    Call call(u"res.user.warning"_s, u"create"_s, params);
    const Result<QJsonValue> made = co_await m_session.write(std::move(call));
    if (!made)
        co_return fail(made.error());
    co_return Done();
}

// A session left behind ends by itself after days; the good-bye must not hold a shut-down up when the server is away.
QCoro::Task<void> TrytonRemote::shutDown()
{
    if (std::exchange(m_stopped, true))
        co_return;
    const QCoro::Task<void> goodbye = m_session.logout();
    for (int waited = 0; waited < LongestGoodbye && !goodbye.isReady(); waited += GoodbyeStep) {
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(GoodbyeStep);
        co_await pause;
    }
    co_await m_door.shutDown();
    co_await goodbye;
}

} // namespace quayside::remotes::erp::tryton
