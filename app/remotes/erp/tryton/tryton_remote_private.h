// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/tryton/session.h"
#include "app/remotes/erp/tryton/tryton_remote.h"

#include <QHash>

namespace quayside::remotes::erp::tryton {

/// Where an incremental walk is. A walk goes by id through what changed since `since`; when it is through, the next one
/// starts at the newest date it saw, less the overlap.
struct WalkMark
{
    Micros since = 0;     ///< of the walk under way; 0: everything
    Micros newest = 0;    ///< seen so far
    qint64 after = 0;     ///< the last id of the page before

    /// Empty bytes are the start. Damaged ones too: reading everything again is safe.
    [[nodiscard]] static WalkMark of(const QByteArray &cursor);
    [[nodiscard]] QByteArray cursor() const;
    [[nodiscard]] WalkMark onwards(qint64 lastId) const;
    [[nodiscard]] WalkMark finished(Instant overlap) const;
    void saw(const QJsonValue &record, QLatin1StringView field);
};

/// A variant as far as an order line or a count needs it.
struct VariantUnit
{
    qint64 unit = 0;
    qint64 category = 0;
    int digits = 0;
};

struct SaleUnit
{
    qint64 id = 0;
    qint64 category = 0;
    int digits = 0;
};

struct WebShop
{
    qint64 id = 0;
    QString currency;
};

/// Everything about one sale that differs between an order and a return.
struct SaleDraft
{
    QString webId;
    QString number;
    QString warehouseId;
    QString currency;
    Instant orderedDay = 0;
    qint64 party = 0;
    qint64 address = 0;
    bool isReturn = false;
    bool movesGoods = true;
    QString originId;
    QString note;
    QList<ErpOrderLine> lines;
};

class TrytonRemote final : public ErpRemote
{
public:
    TrytonRemote(HttpDoor &door, SecretStore &store, TrytonAccount account) : m_door(door), m_session(door, store, std::move(account)) {}

    QString id() const override { return QStringLiteral("tryton"); }
    QCoro::Task<Result<ErpIdentity>> connect() override;
    QCoro::Task<Result<QList<ErpRight>>> checkRights() override;
    QCoro::Task<Result<ErpCapabilities>> capabilities() override;

    QCoro::Task<Result<QList<ErpWarehouse>>> warehouses() override;
    QCoro::Task<Result<ErpPage<ErpVariant>>> variants(QByteArray cursor, int limit) override;
    QCoro::Task<Result<QStringList>> variantIds() override;
    QCoro::Task<Result<QList<ErpPrice>>> prices(QStringList variantIds, QString priceList) override;
    QCoro::Task<Result<QList<ErpStockLevel>>> stock(QString warehouseId, QStringList variantIds) override;
    QCoro::Task<Result<ErpPage<QString>>> stockChanged(QByteArray cursor, int limit) override;

    QCoro::Task<Result<std::optional<ErpDocument>>> findOrder(QString externalId) override;
    QCoro::Task<Result<ErpPut>> putOrder(ErpOrder order) override;
    QCoro::Task<Result<ErpDocument>> advanceOrder(QString erpId, ErpOrderState target) override;
    QCoro::Task<Result<ErpDocument>> cancelOrder(QString erpId) override;
    QCoro::Task<Result<ErpPage<ErpDocument>>> orderStates(QByteArray cursor, int limit) override;
    QCoro::Task<Result<ErpPut>> putReturn(ErpReturn request) override;
    QCoro::Task<Result<ErpPage<ErpReturnState>>> returnStates(QByteArray cursor, int limit) override;
    QCoro::Task<Result<ErpCounted>> countStock(QString externalId, QString warehouseId, QList<ErpCountLine> lines) override;
    QCoro::Task<Done> accept(QString confirmationToken) override;
    QCoro::Task<void> shutDown() override;

private:
    // tryton_remote.cpp
    QCoro::Task<Result<QStringList>> modules();
    QCoro::Task<Done> needs(QString module);
    QCoro::Task<Result<ErpWarehouse>> warehouse(QString id);

    // reader.cpp
    /// The variants that fit, inactive ones too.
    QCoro::Task<Result<QStringList>> productIds(QJsonArray domain);
    QCoro::Task<Result<QHash<QString, QStringList>>> barcodesOf(QJsonArray variants, WalkMark *mark);

    // stock.cpp
    QCoro::Task<Result<QHash<QString, Decimal>>> quantities(QString place, QJsonArray variants, QString field);
    QCoro::Task<Result<QHash<QString, Decimal>>> openMoves(QJsonArray domain, QJsonArray variants);
    QCoro::Task<Result<QList<ErpStockLevel>>> levels(ErpWarehouse warehouse, QStringList ids);
    QCoro::Task<Result<QStringList>> stockedIds();

    // sales.cpp
    QCoro::Task<Result<WebShop>> webShop();
    QCoro::Task<Result<qint64>> currencyId(QString code);
    QCoro::Task<Result<QHash<QString, VariantUnit>>> variantUnits(QStringList ids);
    QCoro::Task<Result<SaleUnit>> unitCalled(QString name);
    QCoro::Task<Result<QJsonArray>> lineValues(QList<ErpOrderLine> lines, bool isReturn);
    QCoro::Task<Result<QList<ErpDocument>>> documents(QJsonArray domain, int limit, WalkMark *mark, QHash<QString, QJsonArray> *returnsOf);
    QCoro::Task<Result<std::optional<ErpDocument>>> findSale(QString webId);
    QCoro::Task<Result<ErpDocument>> sale(QString erpId);
    QCoro::Task<Result<ErpPut>> createSale(SaleDraft draft);
    /// One button of a sale, guarded by the version that was read. Ends well also when the outcome is unclear but a read
    /// shows another state than before.
    QCoro::Task<Result<ErpDocument>> press(ErpDocument before, QString button);
    QCoro::Task<Result<ErpPage<ErpDocument>>> changedSales(QByteArray cursor, int limit, bool isReturn, QHash<QString, QJsonArray> *returnsOf);

    // buyers.cpp
    QCoro::Task<Result<qint64>> partyOf(ErpBuyer buyer, QString fallbackKey);
    QCoro::Task<Result<qint64>> addressOf(qint64 party, ErpBuyer buyer);
    QCoro::Task<Result<QJsonObject>> addressValues(ErpBuyer buyer);

    // counts.cpp
    QCoro::Task<Result<std::optional<QJsonObject>>> inventory(QString number);
    QCoro::Task<Result<QJsonArray>> inventoryLines(qint64 inventory);
    QCoro::Task<Result<qint64>> draftInventory(QString number, ErpWarehouse warehouse, QList<ErpCountLine> lines);
    QCoro::Task<Done> dropInventory(qint64 inventory);
    QCoro::Task<Result<ErpCounted>> postedCount(qint64 inventory, ErpCounted counted, ErpWarehouse warehouse);

    HttpDoor &m_door;
    Session m_session;
    QStringList m_modules;             ///< active ones; empty: not read yet
    std::optional<WebShop> m_shop;
    bool m_stopped = false;
};

/// The web_id under which a return is kept.
[[nodiscard]] QString returnKey(const QString &externalId);
/// The external id in a web_id, of an order or a return.
[[nodiscard]] QString externalIdOf(const QString &webId);
/// True for true and for SQLite's 1.
[[nodiscard]] bool isTrue(const QJsonValue &value);
/// The text of `_timestamp`, which SQLite gives as a number.
[[nodiscard]] QByteArray versionOf(const QJsonValue &record);
[[nodiscard]] Instant instantOf(Micros moment);

} // namespace quayside::remotes::erp::tryton
