// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "models/tables/figures.h"
#include "models/tables/money_desk.h"
#include "models/tables/notes.h"
#include "models/tables/record_model.h"
#include "models/tables/remote_figures.h"
#include "models/tables/stock_desk.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace quayside::criteria {
class FieldCatalog;
}
namespace quayside::store {
class Store;
}

namespace quayside::tables {

/// The tables of the workstation. Columns by id:
///  - Catalog (SKUs): title, sku, market, status, state, price, margin, available, changed, barcode, shop
///  - Orders: order, status, market, buyer, items, total, carrier, ship-by, created
///  - Returns (queue; group rows by time left): clock, case, product, reason, refund, decision
///  - ChangeSets: title, state, author, changes, submitted, created
///  - Changes (of all sets; criteria `set:ID` narrows; grouped by listing): title, sku, field, base, value, effect, margin, state, author
///  - Outbox: record, kind, value, state, deadline, attempts, reason, queued
///  - Conflicts: record, field, base, mine, theirs, state, found
///  - Ledger: sequence, at, person, command, record, before, after, reason
///  - Inventory (stock records): title, sku, warehouse, on-hand, reserved, available, incoming, not-in-erp, buffer, offer, shop,
///    difference, cause, state, variant, low, market
///  - Conversations (queue; group rows by time left to answer): clock, buyer, words, from, latest, unread, orders, market
///  - Promotions: title, status, type, price, discount, products, skus, begin, end, market
///  - Quarantine (documents that could not be understood): resource, record, shop, reason, tries, at, document
///  - Statements: day, statement, market, status, revenue, fees, shipping, adjustment, settlement, currency, transactions, difference
///    (to the sum of its transactions), payment, shop
///  - Transactions: type, order (or the id of an adjustment), revenue, refund, fees, shipping, adjustment, settlement, currency, at, statement
///  - Payments: payment, market, status, amount, currency, created, paid, statements, difference (to the sum of its statements), account, shop
///  - Withdrawals: withdrawal, market, type, status, amount, currency, created, shop
///  - Unsettled (estimates): order, market, reason, revenue, fees, shipping, adjustment, settlement, currency, at, delivered, shop
///  - Performance (of one subject on one day): day, title, gmv, refunds, orders, items, customers, visitors, views, record, market
enum class TableKind {
    Catalog, Orders, Returns, ChangeSets, Changes, Outbox, Conflicts, Ledger, Inventory, Quarantine,
    Conversations, Promotions, Statements, Transactions, Payments, Withdrawals, Unsettled, Performance,
};

/// Makes models and answers what panels ask about single records. The GUI thread; the store outlives it and everything it made.
class TableFactory final : public QObject
{
    Q_OBJECT

public:
    explicit TableFactory(store::Store &store, QObject *parent = nullptr);
    ~TableFactory() override;

    [[nodiscard]] RecordModel *make(TableKind kind, QObject *parent) const;
    [[nodiscard]] const Details &details() const;
    [[nodiscard]] const FigureSource &figures() const;
    [[nodiscard]] const Notes &notes() const;
    [[nodiscard]] const StockDesk &stock() const;
    [[nodiscard]] const MoneyDesk &money() const;
    [[nodiscard]] const RemoteFigures &remoteFigures() const;
    /// Of the last commit; read again, coalesced, whenever something was committed.
    [[nodiscard]] const Counts &counts() const;
    /// Distinct values of a criteria field ("market", "status", "tag", "shop"), for completion; from memory, filled in the background.
    [[nodiscard]] QStringList values(RecordKind kind, const QString &field) const;
    /// The fields that criteria of this kind know; never null.
    [[nodiscard]] static std::shared_ptr<const criteria::FieldCatalog> catalog(RecordKind kind);

Q_SIGNALS:
    void countsChanged(const quayside::tables::Counts &counts);
    /// Records of these kinds changed; pages about one of them read again. Coalesced.
    void recordsChanged(const QList<quayside::RecordKind> &kinds);

private:
    struct Private;
    store::Store &m_store;
    std::unique_ptr<Private> d;
};

} // namespace quayside::tables
