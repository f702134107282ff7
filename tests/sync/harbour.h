// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_engine.h"
#include "models/store/mirror_reader.h"
#include "tests/sync/fake_remote.h"
#include "tests/unit/commands/desk.h"

namespace quayside::tests {

/// A desk whose store is filled from a shop in memory by the engine under test.
struct Harbour : Desk
{
    FakeRemote remote;
    std::unique_ptr<sync::SyncEngine> engine;

    bool openHarbour()
    {
        for (int i = 1; i <= 7; ++i) {
            const std::string id = "P" + std::to_string(i);
            remote.products.insert(QString::fromStdString(id), makeProduct(id, "Enamel mug " + id, 1000, ++remote.version));
        }
        for (int i = 1; i <= 5; ++i) {
            const std::string id = "O" + std::to_string(i);
            remote.orders.insert(QString::fromStdString(id), makeOrder(id, ++remote.version, "AWAITING_SHIPMENT", 2));
        }
        rows::Return request;
        request.id = "R1";
        request.orderId = "O1";
        request.status = "RETURN_OR_REFUND_REQUEST_PENDING";
        request.nextAction = "SELLER_RESPOND_REFUND";
        request.deadline = clock.now() + 3'600'000;
        request.currency = "GBP";
        request.refundTotal = 1000;
        request.updatedAt = ++remote.version;
        remote.returns.insert(u"R1"_s, request);
        return open() && startEngine() && start() && hire(u"Olga"_s, u"administrator"_s, true) && hire(u"Dewi"_s, u"merchandiser"_s)
            && hire(u"Hanna"_s, u"manager"_s) && hire(u"Mai"_s, u"support"_s) && as(u"Dewi"_s);
    }
    bool startEngine()
    {
        engine = std::make_unique<sync::SyncEngine>(*store, &remote, clock, ids);
        return true;
    }
    /// The program dies and comes back: what was in memory is gone, the files stay.
    bool restart()
    {
        registry.reset();
        engine.reset();
        return open() && startEngine() && start();
    }
    /// Without patience: time passes by the clock's own advance, not by waiting.
    Result<sync::SyncSummary> sync(sync::SyncOptions options = {})
    {
        options.patience = 0;
        return QCoro::waitFor(engine->syncOnce(options));
    }
    /// Until nothing waits that could go, the clock passing in between.
    bool syncUntilIdle(int rounds = 40)
    {
        for (int i = 0; i < rounds; ++i) {
            const auto summary = sync();
            if (summary && summary->waiting == 0)
                return true;
            clock.advance(400'000);
        }
        return false;
    }
    QString mirrorPrice(const QString &sku)
    {
        const auto state = *read([=](store::Connection &db) {
            return store::MirrorReader(db).field({RecordKind::Sku, u"S1"_s, sku}, u"price"_s);
        });
        return state.mirror;
    }
    int effectsOf(const QString &what) const { return remote.effects.value(what); }
};

} // namespace quayside::tests
