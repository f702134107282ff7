// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/pier.h"

using namespace quayside;
using namespace quayside::tests;
using remotes::Resource;

namespace {

// Whatever can happen to the answer of a call, and to a write before and after it was carried out.
const QStringList Ways{u"cut-before-effect"_s, u"cut-after-effect"_s, u"timeout-after-effect=0"_s, u"cut"_s, u"429"_s, u"503"_s, u"500"_s,
                       u"html"_s, u"truncate"_s, u"expire-token"_s};
constexpr int Britain = 0;
constexpr int Indonesia = 2;

// What a fault leaves to the shop besides: texts are reviewed for a second.
const QString Quiet = u"review=1"_s;

QString effectOf(const QString &kind)
{
    static const QHash<QString, QString> names{{u"price.set"_s, u"price.update"_s}, {u"stock.set"_s, u"stock.update"_s},
                                               {u"package.ship"_s, u"package.ship"_s}, {u"order.ship"_s, u"package.ship"_s},
                                               {u"order.cancel"_s, u"cancel.create"_s}, {u"cancellation.approve"_s, u"cancel.approve"_s},
                                               {u"cancellation.reject"_s, u"cancel.reject"_s}};
    return names.value(kind, kind);
}

practice::PracticeOptions busyShop()
{
    practice::PracticeOptions options;
    options.products = 220;
    options.orders = 40000;
    options.returns = 200;
    options.seed = 5;
    options.faults = Quiet;
    return options;
}

} // namespace

/// Every call that the real adapter makes of a practice shop to send an intent fails once, in every way an answer can be spoilt; the
/// next run heals, and by the shop's own count the intent was carried out once.
class TestSweepPushes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        running = std::make_unique<Running>(busyShop());
        QVERIFY(running->started);
        pier = std::make_unique<Pier>(*running);
        QVERIFY(pier->connect());
        QCOMPARE(pier->syncUntilQuiet({Resource::Warehouses, Resource::Categories, Resource::Products, Resource::Stock, Resource::Returns}), QString());
    }

    void everyCallFailsOnce_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : pier->remote->capabilities().pushes)
            QTest::addRow("%s", qPrintable(kind)) << kind;
    }
    void everyCallFailsOnce()
    {
        QFETCH(QString, kind);
        const bool isCommand = !isOfAdapterOnly(kind);
        int fired = 0;
        for (const QString &way : Ways) {
            for (int call = 0;; ++call) {
                const QByteArray where = (way + u" at call "_s + QString::number(call)).toUtf8();
                Intent intent;
                const QString wished = isCommand ? wish(kind) : make(kind, intent);
                QVERIFY2(wished.isEmpty(), where + ": " + wished.toUtf8());
                const qint64 spoiltBefore = spoilt();
                const qint64 seq = lastEffect();
                QVERIFY(running->misbehave(u"%1,%2#1+%3"_s.arg(Quiet, way).arg(call)));
                QString wrong = isCommand ? sendOnce() : push(intent);
                const bool isPast = spoilt() == spoiltBefore;
                QVERIFY(running->misbehave(Quiet));
                if (isCommand)
                    wrong = sendUntilDone();
                QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8());
                QCOMPARE(std::pair(where, effectsSince(seq, effectOf(kind))), std::pair(where, 1));
                if (isPast)
                    break;
                ++fired;
            }
        }
        qInfo("%d faults", fired);
        QVERIFY(fired >= 10);
    }

    // What came of all this is in the mirror as the shop has it.
    void theMirrorIsTheOneThatIsReadAfresh()
    {
        const QList<Resource> sold{Resource::Warehouses, Resource::Categories, Resource::Products, Resource::Stock, Resource::Returns};
        QCOMPARE(pier->syncUntilQuiet(sold), QString());
        Pier fresh(*running);
        QVERIFY(fresh.connect());
        QCOMPARE(fresh.syncUntilQuiet(sold), QString());
        const QString different = Pier::difference(pier->shown(), fresh.shown());
        QVERIFY2(different.isEmpty(), different.toUtf8());
        QCOMPARE(pier->findings(), QStringList());
        QCOMPARE(pier->count(RecordKind::Change, u"state:sending"_s), 0);
    }

    void cleanupTestCase()
    {
        pier.reset();
        running.reset();
    }

private:
    // No command makes these yet: they are handed to the adapter as the outbox would.
    static bool isOfAdapterOnly(const QString &kind)
    {
        return kind.startsWith("package."_L1) || kind.startsWith("order."_L1) || kind.startsWith("cancellation."_L1);
    }
    qint64 spoilt() const { return running->client->admin(u"counts"_s).json()[u"faults"_s].toInteger(); }
    qint64 lastEffect() const { return running->effects().last()[u"seq"_s].toInteger(); }
    int effectsSince(qint64 seq, const QString &kind) const
    {
        int count = 0;
        for (const QJsonValue &effect : running->effects()) {
            // A stock call states the levels of the other warehouses again: that is no effect.
            if (effect[u"seq"_s].toInteger() > seq && effect[u"kind"_s] == kind && !(kind == "stock.update"_L1 && effect[u"repeat"_s].toBool()))
                ++count;
        }
        return count;
    }

    bool publish(const QString &approver = u"Hanna"_s)
    {
        if (!pier->run(u"changes.submit"_s) || !pier->as(approver))
            return false;
        const QString set = pier->onlySet(u"submitted"_s);
        return pier->run(u"changes.approve"_s, {}, {{u"set"_s, set}}) && pier->run(u"changes.publish"_s, {}, {{u"set"_s, set}});
    }
    /// The next record of the kind that nothing was done to yet.
    std::optional<RecordRef> next(RecordKind kind, const QString &criteria)
    {
        for (const RecordRef &ref : pier->refs(kind, criteria)) {
            if (!used.contains(ref.id)) {
                used.insert(ref.id);
                return ref;
            }
        }
        return std::nullopt;
    }
    /// A SKU that nothing was done to, of a listing that nothing was done to, as its seller SKU.
    QString nextSku()
    {
        const auto product = next(RecordKind::Product, u"status:live"_s);
        return product ? product->id : QString();
    }

    // Puts one intent of the kind into the outbox; what is in the way, or nothing.
    QString wish(const QString &kind)
    {
        if (kind.startsWith("return."_L1)) {
            const bool approves = kind == "return.approve"_L1;
            const auto request = next(RecordKind::Return, u"action:SELLER_RESPOND*"_s);
            if (!request)
                return u"no return waits"_s;
            QVariantMap args;
            if (!approves) {
                const int shop = shopNumber(request->shop);
                args[u"reason"_s] = running->client->call("GET", u"/return_refund/202309/reject_reasons"_s, {{u"return_or_cancel_id"_s, request->id}}, {}, shop)
                                        .data()[u"reasons"_s][0][u"name"_s].toString();
            }
            pier->as(u"Mai"_s);
            const auto done = pier->run(approves ? u"returns.approve"_s : u"returns.reject"_s, u"return:"_s + request->id, args);
            return done ? QString() : u"decide: "_s + done.error().detail;
        }
        const QString product = nextSku();
        if (product.isEmpty())
            return u"no listing is left"_s;
        const QString of = u"product:"_s + product;
        pier->as(kind == "stock.set"_L1 ? u"Omar"_s : u"Dewi"_s);
        Result<Outcome> done = fail(FaultKind::Internal, u"no such kind"_s);
        if (kind == "price.set"_L1) {
            const auto skus = pier->refs(RecordKind::Sku, of);
            done = pier->run(u"listings.edit"_s, u"id:"_s + skus.value(0).id, {{u"price"_s, u"-2%"_s}});
        } else if (kind == "stock.set"_L1) {
            const QVariantList level = pier->firstOf(RecordKind::Stock, u"sku_id:"_s + pier->refs(RecordKind::Sku, of).value(0).id, {u"sku"_s, u"warehouse"_s});
            done = pier->run(u"stock.set"_s, u"sku:%1 warehouse:\"%2\""_s.arg(level.value(0).toString(), level.value(1).toString()), {{u"quantity"_s, u"4711"_s}});
        } else if (kind == "product.edit"_L1) {
            done = pier->run(u"listings.edit"_s, of, {{u"title"_s, u"Enamel mug, 350 ml, forest green, for camping and boats "_s + product.right(4)}});
        } else if (kind == "product.deactivate"_L1 || kind == "product.activate"_L1) {
            done = pier->run(u"listings.deactivate"_s, of);
            if (done && kind == "product.activate"_L1) {
                if (!publish())
                    return u"not published"_s;
                if (const QString wrong = sendUntilDone(); !wrong.isEmpty())
                    return wrong;
                pier->as(u"Dewi"_s);
                done = pier->run(u"listings.activate"_s, of);
            }
        }
        if (!done)
            return u"edit: "_s + done.error().detail + u' ' + done.error().subject;
        return publish() ? QString() : u"not published"_s;
    }

    // One run, whatever comes of it.
    QString sendOnce()
    {
        (void)pier->send();
        return {};
    }
    // The next run and, as each waits a little longer, the one after; what is still wrong then.
    QString sendUntilDone()
    {
        Result<sync::SyncSummary> ran = fail(FaultKind::Internal, u"never ran"_s);
        for (int i = 0; i < 4; ++i) {
            pier->advance(6'000);
            ran = pier->send();
            if (ran && ran->waiting == 0)
                break;
        }
        if (const QString wrong = Pier::complaint(ran); !wrong.isEmpty())
            return wrong;
        const qint64 ended = pier->count(RecordKind::Outbox, u"state:done"_s);
        const qint64 all = pier->count(RecordKind::Outbox);
        return ended == all ? QString() : u"%1 of %2 entries are done"_s.arg(ended).arg(all);
    }

    int shopNumber(const QString &id) const
    {
        const QJsonArray shops = running->shop->card()[u"shops"_s].toArray();
        for (int i = 0; i < shops.size(); ++i) {
            if (shops[i][u"id"_s].toString() == id)
                return i;
        }
        return -1;
    }
    QString shopId(int number) const { return running->shop->card()[u"shops"_s][number][u"id"_s].toString(); }
    QString take(const QJsonArray &records, const QString &member)
    {
        for (const QJsonValue &record : records) {
            const QString id = record[member].toString();
            if (used.contains(id) || record[u"is_buyer_request_cancel"_s].toBool())
                continue;
            used.insert(id);
            return id;
        }
        return {};
    }
    QString carrier() const
    {
        return running->client->call("GET", u"/logistics/202309/delivery_options/7091146663229654785/shipping_providers"_s, {}, {}, Britain)
            .data()[u"shipping_providers"_s][1][u"id"_s].toString();
    }

    // An intent of the kind for the adapter; what is in the way, or nothing.
    QString make(const QString &kind, Intent &intent)
    {
        const auto orders = [this](int shop) {
            return running->walk(u"/order/202309/orders/search"_s, u"orders"_s, {{u"order_status"_s, u"AWAITING_SHIPMENT"_s}}, shop);
        };
        intent.id = pier->ids.next();
        intent.kind = kind;
        int shop = kind == "package.ship"_L1 ? Indonesia : Britain;
        RecordKind record = RecordKind::Order;
        QString id;
        if (kind == "package.ship"_L1) {
            record = RecordKind::Package;
            const QString order = take(orders(shop), u"id"_s);
            const QJsonObject found = running->client->call("GET", u"/order/202507/orders"_s, {{u"ids"_s, order}}, {}, shop).data();
            id = found[u"orders"_s][0][u"packages"_s][0][u"id"_s].toString();
            intent.payload = {{u"handover"_s, u"DROP_OFF"_s}};
        } else if (kind == "package.tracking"_L1) {
            record = RecordKind::Package;
            Intent shipping;
            if (const QString wrong = make(u"order.ship"_s, shipping); !wrong.isEmpty())
                return wrong;
            if (const QString wrong = push(shipping); !wrong.isEmpty())
                return wrong;
            id = running->effects().last()[u"package_id"_s].toString();
            intent.base = shipping.payload[u"tracking"_s].toString();
            intent.payload = {{u"tracking"_s, u"MOVED"_s + id.right(6)}, {u"carrier"_s, carrier()}};
        } else if (kind == "order.ship"_L1) {
            id = take(orders(shop), u"id"_s);
            intent.payload = {{u"tracking"_s, u"T"_s + id.right(8)}, {u"carrier"_s, carrier()}};
        } else if (kind == "order.cancel"_L1) {
            id = take(orders(shop), u"id"_s);
            intent.payload = {{u"reason"_s, u"seller_cancel_reason_wrong_price_uk"_s}};
        } else if (kind == "cancellation.approve"_L1 || kind == "cancellation.reject"_L1) {
            record = RecordKind::Cancellation;
            // A buyer of any shop that has somebody waiting.
            for (shop = 0; shop < 5 && running->client->admin(u"edit"_s, {{u"cancel"_s, true}, {u"shop"_s, shop}}).status != 200;)
                ++shop;
            if (shop == 5)
                return u"nobody asks to cancel"_s;
            id = take(running->walk(u"/return_refund/202309/cancellations/search"_s, u"cancellations"_s,
                                    {{u"cancel_status"_s, QJsonArray{u"CANCELLATION_REQUEST_PENDING"_s}}}, shop), u"cancel_id"_s);
            if (kind == "cancellation.reject"_L1)
                intent.payload = {{u"reason"_s, running->client->call("GET", u"/return_refund/202309/reject_reasons"_s, {{u"return_or_cancel_id"_s, id}}, {}, shop)
                                                    .data()[u"reasons"_s][0][u"name"_s].toString()}};
        } else {
            return u"this kind is not swept: add it here or to wish()"_s;
        }
        intent.record = {record, shopId(shop), id};
        return id.isEmpty() ? u"nothing is left for it"_s : QString();
    }

    // As the outbox does it: what is unclear is read back, and sent again only if it is not there.
    QString push(const Intent &intent)
    {
        for (int attempt = 0; attempt < 10; ++attempt) {
            std::vector<Intent> one{intent};
            const std::vector<remotes::Outcome> outcomes = QCoro::waitFor(pier->remote->push(std::move(one)));
            switch (outcomes.front().kind) {
            case remotes::Outcome::Done:
            case remotes::Outcome::InReview:
                return {};
            case remotes::Outcome::Refused:
                return u"refused: "_s + outcomes.front().fault.detail;
            case remotes::Outcome::NotSent:
                continue;
            case remotes::Outcome::Unclear:
                break;
            }
            auto back = QCoro::waitFor(pier->remote->readBack(intent));
            for (int again = 0; again < 3 && !back; ++again)
                back = QCoro::waitFor(pier->remote->readBack(intent));
            if (!back)
                return u"cannot be read back: "_s + back.error().detail;
            if (back->kind == remotes::ReadBack::Present)
                return {};
            if (back->kind != remotes::ReadBack::Absent)
                return u"reads back as "_s + back->value;
        }
        return u"never went out"_s;
    }

    std::unique_ptr<Running> running;
    std::unique_ptr<Pier> pier;
    QSet<QString> used;
};

QTEST_GUILESS_MAIN(TestSweepPushes)
#include "tst_sweep_pushes.moc"
