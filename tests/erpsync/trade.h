// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/station.h"
#include "tests/erp/erp_fixture.h"

#include <QFile>

namespace quayside::tests {

using namespace Qt::StringLiterals;
using remotes::erp::tryton::clause;
using remotes::erp::tryton::listOf;

/// A practice shop in a process of its own, a real Tryton that knows the shop's currencies, and a workspace between them that has read
/// the shop.
struct Trade
{
    QTemporaryDir folder;
    TrytonServer server{TrytonServer::Sqlite};
    std::unique_ptr<Desk> erp;
    std::unique_ptr<Desk> admin;
    ShopProcess shop{folder.filePath(u"shop.state"_s)};
    std::unique_ptr<Station> station;

    bool open()
    {
        if (!server.isUp() || !shop.start({u"--products"_s, u"20"_s, u"--orders"_s, u"400"_s, u"--returns"_s, u"2"_s, u"--seed"_s, u"7"_s})) {
            qWarning() << server.problem() << shop.error();
            return false;
        }
        erp = std::make_unique<Desk>(server, u"workstation"_s);
        admin = std::make_unique<Desk>(server, u"admin"_s);
        addCurrencies();
        station = std::make_unique<Station>(folder.filePath(u"a"_s));
        const QString card = folder.filePath(u"card.json"_s);
        return write(card, shop.card()) && done({u"init"_s, u"--practice"_s, card}) && done({u"sync"_s});
    }
    bool connectErp()
    {
        const QString account = folder.filePath(u"erp.json"_s);
        return write(account, {{u"url"_s, server.url().toString()}, {u"database"_s, server.database()}, {u"user"_s, u"workstation"_s},
                               {u"password"_s, server.password(u"workstation"_s)}, {u"web_shop"_s, u"Marketplace"_s}, {u"shipping_code"_s, u"SHIPPING"_s}})
            && done({u"init"_s, u"--erp"_s, account}) && done({u"sync"_s, u"--erp"_s});
    }
    bool done(const QStringList &words, const QString &as = {})
    {
        const Ran ran = (*station)(words, as);
        if (ran.code != 0)
            qWarning() << words << ran.code << ran.err << ran.out;
        return ran.code == 0;
    }
    static bool write(const QString &path, const QJsonObject &object)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
    }
    // The seeded ERP knows its company's currency; the shop sells in its market's.
    void addCurrencies()
    {
        const auto decimal = [](const QString &text) { return QJsonObject{{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, text}}; };
        const QJsonObject day{{u"__class__"_s, u"date"_s}, {u"year"_s, 2026}, {u"month"_s, 1}, {u"day"_s, 1}};
        for (const QString &code : {u"GBP"_s, u"IDR"_s, u"THB"_s, u"VND"_s}) {
            if (admin->count(u"currency.currency"_s, listOf({clause("code"_L1, "="_L1, code)})) > 0)
                continue;
            const QJsonObject rate{{u"date"_s, day}, {u"rate"_s, decimal(u"2"_s)}};
            const QJsonObject currency{{u"name"_s, code}, {u"symbol"_s, code}, {u"code"_s, code}, {u"digits"_s, 2}, {u"rounding"_s, decimal(u"0.01"_s)},
                                       {u"rates"_s, QJsonArray{QJsonArray{u"create"_s, QJsonArray{rate}}}}};
            admin->call(u"currency.currency"_s, u"create"_s, QJsonArray{QJsonArray{currency}});
        }
    }
    /// On hand in the ERP's Main.
    qint64 onHand(const QString &variant)
    {
        const auto levels = QCoro::waitFor(erp->erp->stock(erp->warehouse(u"Main"_s).id, {variant}));
        return levels && levels->size() == 1 ? levels->first().onHand.toScaled(0).value_or(-1) : -1;
    }
    /// Somebody at the ERP counts.
    bool countThere(const QString &id, const QString &variant, qint64 counted)
    {
        remotes::erp::ErpCountLine line;
        line.variantId = variant;
        line.counted = remotes::erp::Decimal(counted);
        line.expected = remotes::erp::Decimal(onHand(variant));
        const auto result = QCoro::waitFor(admin->erp->countStock(id, erp->warehouse(u"Main"_s).id, {line}));
        return result && result->applied;
    }
    QJsonObject stock(const QString &id)
    {
        const QJsonArray rows = station->list(u"stock"_s, u"id:"_s + id, u"id,sku,warehouse,available,erp_on_hand,erp_reserved,not_in_erp,offer,difference,cause"_s);
        return rows.size() == 1 ? rows[0].toObject() : QJsonObject();
    }
};

} // namespace quayside::tests
