// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tables/tables_fixture.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;

namespace {

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

RecordRef ref(RecordKind kind, const QString &id)
{
    return {kind, u"S1"_s, id};
}

} // namespace

class tst_Details : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingComesWithItsOverlays()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"11.99"_s, ChangeState::Proposed),
                               makeChange(u"c2"_s, RecordKind::Product, u"P1"_s, u"title"_s, u"Camping mug"_s),
                               makeChange(u"c3"_s, RecordKind::Stock, u"P1-A@W2"_s, u"quantity"_s, u"3"_s)}));
        QVERIFY(addEvent(f, ref(RecordKind::Sku, u"P1-A"_s)));
        const Details details(*f.store);
        const auto listing = wait(details.listing(ref(RecordKind::Sku, u"P1-B"_s)));
        QVERIFY(listing);
        QCOMPARE(listing->ref, ref(RecordKind::Product, u"P1"_s));
        QCOMPARE(listing->title.mirror, u"Enamel mug"_s);
        QCOMPARE(listing->title.current(), u"Camping mug"_s);
        QCOMPARE(listing->title.state, std::optional(ChangeState::Edited));
        QVERIFY(!listing->description.mine);
        QCOMPARE(listing->shopName, u"Shop S1"_s);
        QCOMPARE(listing->market, u"GB"_s);
        QCOMPARE(listing->images, QStringList{u"http://x/full.png"_s});
        QCOMPARE(listing->attributes.size(), 1);
        QCOMPARE(listing->attributes[0].values, (QStringList{u"Steel"_s, u"Enamel"_s}));
        QCOMPARE(listing->tags, QStringList{u"summer"_s});
        QCOMPARE(listing->variants.size(), 2);
        const VariantDetail &first = listing->variants[0];
        QCOMPARE(first.price.mirror, u"12.99"_s);
        QCOMPARE(first.price.current(), u"11.99"_s);
        QCOMPARE(first.price.state, std::optional(ChangeState::Proposed));
        QCOMPARE(first.floor, std::optional<qint64>(900));
        QCOMPARE(first.stock.size(), 2);
        QCOMPARE(first.stock[0].quantity.current(), u"5"_s);
        QCOMPARE(first.stock[1].quantity.mirror, u"7"_s);
        QCOMPARE(first.stock[1].quantity.current(), u"3"_s);
        QVERIFY(!listing->variants[1].price.mine);
        QCOMPARE(listing->history.size(), 1);
        QCOMPARE(listing->history[0].personName, u"Dewi"_s);
        QCOMPARE(listing->history[0].after, u"11.99"_s);
    }

    void anOrderCountsEqualLinesAndTellsItsSteps()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        const Details details(*f.store);
        const auto order = wait(details.order(ref(RecordKind::Order, u"O1"_s)));
        QVERIFY(order);
        QCOMPARE(order->buyerName, u"J***"_s);
        QCOMPARE(order->total, 2000);
        QCOMPARE(order->lines.size(), 1);
        QCOMPARE(order->lines[0].units, 2);
        QCOMPARE(order->returns.size(), 4);
        QStringList steps;
        for (const TimelineStep &step : order->timeline)
            steps.append(step.code + (step.isCurrent ? u"!"_s : step.isDone ? u"+"_s : u""_s));
        // Paid one millisecond after now.
        QCOMPARE(steps, (QStringList{u"placed!"_s, u"paid"_s, u"shipped"_s, u"collected"_s, u"delivered"_s, u"completed"_s}));
        QCOMPARE(order->timeline[2].due, Now - Hour);
        const auto ofLine = wait(details.order(ref(RecordKind::Line, u"O1-1"_s)));
        QVERIFY(ofLine);
        QCOMPARE(ofLine->ref, ref(RecordKind::Order, u"O1"_s));
    }

    void anOrderComesWithItsParcelsAndHowItsSumCameAbout()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        const Done written = f.mirror([](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            rows::Package gone;
            gone.id = "OLD";
            gone.status = "CANCELLED";
            gone.orders = {"O1"};
            rows::Package parcel;
            parcel.id = "PK1";
            parcel.status = "FULFILLING";
            parcel.trackingNumber = "QS1";
            parcel.orders = {"O1", "O2"};
            parcel.lines = {"O1-0", "O1-1"};
            gone.isDetailed = parcel.isDetailed = true;
            const std::vector<rows::Package> packages{gone, parcel};
            if (const auto done = writer.packages(packages, {}); !done)
                return fail(done.error());
            const rows::Tracking tracking{"O1", {{Now - Hour, "10101", "Order placed."}, {Now, "20101", "Packed"}}};
            if (const auto done = writer.tracking({&tracking, 1}, Now); !done)
                return fail(done.error());
            const rows::PriceDetail price{"O1", "GBP", "0", {{"", "payment", 2597}, {"O1-0", "payment", 1299}}};
            if (const auto done = writer.priceDetails({&price, 1}, Now); !done)
                return fail(done.error());
            rows::Cancellation asked;
            asked.id = "C1";
            asked.orderId = "O1";
            asked.status = "CANCELLATION_REQUEST_PENDING";
            asked.nextAction = "SELLER_RESPOND_CANCEL";
            asked.deadline = Now + Hour;
            if (const auto done = writer.cancellations({&asked, 1}, {}); !done)
                return fail(done.error());
            return writer.finish();
        });
        QVERIFY(written);
        const auto order = wait(Details(*f.store).order({RecordKind::Order, u"S1"_s, u"O1"_s}));
        QVERIFY(order);
        QCOMPARE(order->parcels.size(), 1); // one that another replaced says nothing any more
        QCOMPARE(order->parcels[0].ref.id, u"PK1"_s);
        QCOMPARE(order->parcels[0].units, 2);
        QVERIFY(order->parcels[0].isShared);
        QCOMPARE(order->tracking.size(), 2);
        QCOMPARE(order->tracking[0].what, u"Packed"_s);
        QCOMPARE(order->priceParts, (QHash<QString, qint64>{{u"payment"_s, 2597}}));
        QCOMPARE(order->cancellations.size(), 1);
        QCOMPARE(order->cancellations[0].deadline, Now + Hour);
    }

    void aReturnComesWithItsOrderOurDecisionAndTheLikesOfIt()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Return, u"R2"_s, u"act:return.approve"_s, u"{}"_s)}));
        const Details details(*f.store);
        const auto returned = wait(details.returnCase(ref(RecordKind::Return, u"R2"_s)));
        QVERIFY(returned);
        QCOMPARE(returned->deadline, Now + Hour);
        QCOMPARE(returned->window, 25 * Hour);
        QCOMPARE(returned->alike, 3);
        QCOMPARE(returned->refundTotal, 1000);
        QVERIFY(returned->decision);
        QCOMPARE(returned->decision->field, u"act:return.approve"_s);
        QVERIFY(returned->orderDetail);
        QCOMPARE(returned->orderDetail->ref.id, u"O1"_s);
        QVERIFY(!wait(details.returnCase(ref(RecordKind::Return, u"R1"_s)))->decision);
    }

    void whatIsNotThereIsNotFound()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        const Details details(*f.store);
        QCOMPARE(wait(details.listing(ref(RecordKind::Product, u"no"_s))).error().kind, FaultKind::NotFound);
        QCOMPARE(wait(details.order(ref(RecordKind::Order, u"no"_s))).error().kind, FaultKind::NotFound);
        QCOMPARE(wait(details.order(ref(RecordKind::Line, u"no"_s))).error().kind, FaultKind::NotFound);
        QCOMPARE(wait(details.returnCase(ref(RecordKind::Return, u"no"_s))).error().kind, FaultKind::NotFound);
    }

    void countsFollowTheirRecords()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"11.99"_s),
                               makeChange(u"c2"_s, RecordKind::Sku, u"P1-B"_s, u"price"_s, u"11.99"_s, ChangeState::Withdrawn)}));
        const auto counts = wait(Details(*f.store).counts());
        QVERIFY(counts);
        QCOMPARE(counts->skus, 4);
        QCOMPARE(counts->ordersToShip, 2);
        QCOMPARE(counts->ordersLate, 1);
        QCOMPARE(counts->returnsOpen, 4);
        QCOMPARE(counts->returnsDue, 2);
        QCOMPARE(counts->nextDeadline, Now + Hour);
        QCOMPARE(counts->setsOpen, 1);
        QCOMPARE(counts->setsWaiting, 0);
        QCOMPARE(counts->changesOpen, 1);
        QCOMPARE(counts->outboxPending, 0);
        QCOMPARE(counts->conflictsOpen, 0);
    }

private:
    static Done addEvent(StoreFixture &f, const RecordRef &record)
    {
        return f.work([record](store::WriteScope &scope) -> Done {
            ledger::Event event;
            event.id = u"e1"_s;
            event.at = Now;
            event.person = u"p1"_s;
            event.command = u"listings.price"_s;
            event.record = record;
            event.details = {{u"field"_s, u"price"_s}, {u"before"_s, u"12.99"_s}, {u"after"_s, u"11.99"_s}};
            const auto appended = store::LedgerRepository(scope.connection()).append(event);
            if (!appended)
                return fail(appended.error());
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(tst_Details)
#include "tst_details.moc"
