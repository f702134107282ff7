// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/store/connection.h"
#include "models/store/mirror_writer.h"
#include "models/store/store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace quayside::tests {

using namespace Qt::StringLiterals;

/// A real store in a temporary folder.
struct StoreFixture
{
    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<store::Store> store;
    QByteArray sealKey = QByteArray(32, 'k');

    Done open(store::Access access = store::Access::Write)
    {
        store.reset();
        store::Store::Options options;
        options.folder = folder.path();
        options.clock = &clock;
        options.sealKey = sealKey;
        options.access = access;
        auto opened = store::Store::open(options);
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
        return {};
    }

    template <class Work>
    auto read(Work work)
    {
        auto future = store->read(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    template <class Work>
    auto work(Work body)
    {
        auto future = store->writeWork(std::move(body));
        future.waitForFinished();
        return future.result();
    }
    template <class Work>
    auto mirror(Work body)
    {
        auto future = store->writeMirror(std::move(body));
        future.waitForFinished();
        return future.result();
    }

    /// One shop, written.
    Done addShop(const std::string &id = "S1", const std::string &region = "GB", const std::string &currency = "GBP")
    {
        return mirror([=](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, QString::fromStdString(id));
            const rows::Shop shop{id, "Shop " + id, region, currency, "LOCAL", "cipher", "CODE"};
            if (const auto done = writer.shops({&shop, 1}); !done)
                return fail(done.error());
            return writer.finish();
        });
    }
    Done addProducts(std::vector<rows::Product> products, const QByteArray &raw = "[]", const QString &shop = u"S1"_s)
    {
        return mirror([=](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, shop);
            if (const auto done = writer.products(products, raw); !done)
                return fail(done.error());
            return writer.finish();
        });
    }
    Done addOrders(std::vector<rows::Order> orders, const QByteArray &raw = "[]")
    {
        return mirror([=](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            if (const auto done = writer.orders(orders, raw); !done)
                return fail(done.error());
            return writer.finish();
        });
    }
};

inline rows::Product makeProduct(const std::string &id, const std::string &title, std::int64_t price = 1299, Instant updatedAt = 1000)
{
    rows::Product product;
    product.id = id;
    product.title = title;
    product.status = "ACTIVATE";
    product.audit = "APPROVED";
    product.isDetailed = true;
    product.updatedAt = updatedAt;
    product.createdAt = 500;
    for (const char *suffix : {"-A", "-B"}) {
        rows::Sku sku;
        sku.id = id + suffix;
        sku.sellerSku = "SKU-" + id + suffix;
        sku.variant = suffix;
        sku.status = "NORMAL";
        sku.currency = "GBP";
        sku.price = price;
        sku.stock = {{"W1", 5, 0}, {"W2", 7, 0}};
        product.skus.push_back(sku);
    }
    return product;
}

inline rows::Order makeOrder(const std::string &id, Instant updatedAt, const std::string &status, int lines)
{
    rows::Order order;
    order.id = id;
    order.status = status;
    order.currency = "GBP";
    order.createdAt = 1'700'000'000'000;
    order.paidAt = order.createdAt + 1;
    order.updatedAt = updatedAt;
    order.buyerName = "Jane Buyer";
    order.buyerId = "B1";
    for (int i = 0; i < lines; ++i) {
        rows::Line line;
        line.id = id + "-" + std::to_string(i);
        line.skuId = "P1-A";
        line.productName = "Mug";
        line.salePrice = 1000;
        order.lines.push_back(line);
        order.total += 1000;
    }
    return order;
}

} // namespace quayside::tests
