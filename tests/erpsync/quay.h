// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/erp/erp_fixture.h"
#include "tests/unit/store/store_fixture.h"

#include "app/sync/erp_engine.h"
#include "models/store/erp_orders.h"
#include "models/store/erp_repository.h"
#include "models/store/grid_rows.h"
#include "models/store/query.h"

namespace quayside::tests {

using remotes::erp::tryton::clause;
using remotes::erp::tryton::listOf;

inline const QString Erp = QStringLiteral("erp-1");
inline const QString OrderId = QStringLiteral("577099900000000001");

inline rows::Product listing()
{
    rows::Product product = makeProduct("P1", "T-shirt");
    product.skus[0].sellerSku = "TS01-S";
    product.skus[1].sellerSku = "not in the ERP";
    return product;
}

/// A shop with one listing of two SKUs, one of which the real ERP knows, and the engine between them.
struct Quay : StoreFixture
{
    explicit Quay(const TrytonServer &server) : desk(server, u"workstation"_s) {}

    Desk desk;

    bool openQuay()
    {
        return open() && addShop("S1", "US", "USD") && mirror([](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            rows::Warehouse warehouse;
            warehouse.id = "W1";
            warehouse.name = "Main";
            if (const auto done = writer.warehouses({&warehouse, 1}); !done)
                return fail(done.error());
            return writer.finish();
        }) && addProducts({listing()});
    }
    Result<sync::ErpSummary> sync(bool full = false)
    {
        sync::ErpEngine engine(*store, *desk.erp, Erp, clock);
        return QCoro::waitFor(engine.syncOnce(full));
    }
    bool feed(const QString &warehouse)
    {
        return work([=](store::WriteScope &scope) { return store::ErpLinks(scope.connection(), Erp).feed(warehouse, u"S1"_s, u"W1"_s); }).has_value();
    }
    bool sell(int pieces)
    {
        rows::Order order = makeOrder(OrderId.toStdString(), 1000, "AWAITING_SHIPMENT", pieces);
        order.currency = "USD";
        order.warehouseId = "W1";
        return addOrders({order}).has_value();
    }
    /// Of the SKU in the shop's warehouse.
    store::StockGridRow stock(const QString &sku)
    {
        const RecordRef ref{RecordKind::Stock, u"S1"_s, sku + u"@W1"_s};
        const auto rows = *read([ref](store::Connection &db) -> Result<std::vector<store::StockGridRow>> {
            const auto ids = store::Query(db).localIds({ref});
            if (!ids)
                return fail(ids.error());
            return store::GridRows(db).stock(*ids);
        });
        return rows.size() == 1 ? rows.front() : store::StockGridRow();
    }
    int sales() { return desk.count(u"sale.sale"_s, listOf({clause("web_id"_L1, "="_L1, OrderId)})); }
    /// The program died after the ERP took a sale and before that was noted.
    bool forgetSales()
    {
        return mirror([](store::WriteScope &scope) -> Done {
            QUAYSIDE_TRY(scope.connection().execute("DELETE FROM erp_documents"));
            return scope.connection().execute("DELETE FROM erp_cursors WHERE resource = 'orders'");
        }).has_value();
    }
};

} // namespace quayside::tests
