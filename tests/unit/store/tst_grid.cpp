// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/store/change_repository.h"
#include "models/store/grid_rows.h"
#include "models/store/ledger_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/terms_repository.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

Change makeChange(const QString &id, RecordKind kind, const QString &record, const QString &field, const QString &value,
                  ChangeState state = ChangeState::Edited)
{
    Change change;
    change.id = id;
    change.setId = u"set1"_s;
    change.record = {kind, u"S1"_s, record};
    change.product = kind == RecordKind::Return ? QString() : u"P1"_s;
    change.field = field;
    change.value = value;
    change.currency = field == "price"_L1 ? u"GBP"_s : QString();
    change.state = state;
    change.reason = state == ChangeState::Refused ? u"too long"_s : QString();
    change.author = u"p1"_s;
    return change;
}

Done addChanges(StoreFixture &f, const QList<Change> &changes)
{
    return f.work([=](WriteScope &scope) -> Done {
        for (const Change &change : changes)
            QUAYSIDE_TRY(ChangeRepository(scope.connection()).insert(change));
        return {};
    });
}

Done seed(StoreFixture &f)
{
    QUAYSIDE_TRY(f.open());
    QUAYSIDE_TRY(f.addShop());
    rows::Product mug = makeProduct("P1", "Enamel mug");
    mug.images = R"([{"uri":"u","url":"http://x/full.png","thumb":"http://x/thumb.png"}])";
    QUAYSIDE_TRY(f.addProducts({mug, makeProduct("P2", "Red dress")}));
    QUAYSIDE_TRY(f.addOrders({makeOrder("O1", 1, "AWAITING_SHIPMENT", 2), makeOrder("O2", 1, "UNPAID", 1)}));
    QUAYSIDE_TRY(f.mirror([](WriteScope &scope) -> Done {
        MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        rows::Return returned;
        returned.id = "R1";
        returned.orderId = "O1";
        returned.type = "REFUND";
        returned.status = "RETURN_OR_REFUND_REQUEST_PENDING";
        returned.reasonText = "Handle broke";
        returned.currency = "GBP";
        returned.refundTotal = 1000;
        returned.deadline = 7;
        returned.updatedAt = 1;
        returned.lines = {{"RL1", "O1-0", "P1-A", "SKU-P1-A", "Mug", "", 1000}};
        if (const auto done = writer.returns({&returned, 1}, "[]"); !done)
            return fail(done.error());
        return writer.finish();
    }));
    return f.work([](WriteScope &scope) -> Done {
        ChangeSet set;
        set.id = u"set1"_s;
        set.author = u"p1"_s;
        QUAYSIDE_TRY(PeopleRepository(scope.connection()).add({u"p1"_s, u"Dewi"_s, u"merchandiser"_s, false, true, 1}));
        QUAYSIDE_TRY(TermsRepository(scope.connection()).put({{RecordKind::Sku, u"S1"_s, u"P1-A"_s}, 700, 900, {}, {}, {u"summer"_s, u"last chance"_s}}));
        return ChangeSetRepository(scope.connection()).insert(set);
    });
}

template <class Member>
auto gridOf(StoreFixture &f, RecordKind kind, Member member, const QString &criteria = {})
{
    const auto rows = f.read([=](Connection &db) {
        const auto ids = Query(db).ids({kind, criteria, {}, 0, {}});
        return (GridRows(db).*member)(ids.value_or(std::vector<qint64>()));
    });
    if (!rows)
        qWarning() << rows.error().detail;
    return *rows;
}

std::vector<SkuRow> skusOf(StoreFixture &f)
{
    return gridOf(f, RecordKind::Sku, &GridRows::skus, u"sort:sku"_s);
}

} // namespace

class tst_Grid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSkuShowsMirrorAndTerms()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        const auto rows = skusOf(f);
        QCOMPARE(rows.size(), 4U);
        const SkuRow &row = rows[0];
        QCOMPARE(row.ref, (RecordRef{RecordKind::Sku, u"S1"_s, u"P1-A"_s}));
        QCOMPARE(row.product, u"P1"_s);
        QCOMPARE(row.title, u"Enamel mug"_s);
        QCOMPARE(row.market, u"GB"_s);
        QCOMPARE(row.shopName, u"Shop S1"_s);
        QCOMPARE(row.imageUrl, u"http://x/thumb.png"_s);
        QCOMPARE(row.mirrorPrice, 1299);
        QCOMPARE(row.available, 12);
        QCOMPARE(row.cost, std::optional<qint64>(700));
        QCOMPARE(row.floor, std::optional<qint64>(900));
        QCOMPARE(row.tags, (QStringList{u"last chance"_s, u"summer"_s}));
        QVERIFY(!row.price && !row.newTitle && !row.newAvailable && !row.state);
        QVERIFY(rows[3].imageUrl.isEmpty());
        QVERIFY(!rows[3].cost);
    }

    void overlaysLieOverTheirOwnRowsOnly()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"11.99"_s),
                               makeChange(u"c2"_s, RecordKind::Product, u"P1"_s, u"title"_s, u"Camping mug"_s, ChangeState::Approved),
                               makeChange(u"c3"_s, RecordKind::Stock, u"P1-A@W1"_s, u"quantity"_s, u"9"_s),
                               makeChange(u"c4"_s, RecordKind::Stock, u"P1-A@W2"_s, u"quantity"_s, u"0"_s)}));
        const auto rows = skusOf(f);
        QCOMPARE(rows[0].price, std::optional<qint64>(1199));
        QCOMPARE(rows[0].mirrorPrice, 1299);
        QCOMPARE(rows[0].newTitle, std::optional<QString>(u"Camping mug"_s));
        QCOMPARE(rows[0].available, 12);
        QCOMPARE(rows[0].newAvailable, std::optional<qint64>(9));
        QCOMPARE(rows[0].state, std::optional(ChangeState::Approved));
        // The other variant shares the listing's title and nothing else.
        QVERIFY(!rows[1].price && !rows[1].newAvailable);
        QCOMPARE(rows[1].newTitle, std::optional<QString>(u"Camping mug"_s));
        QVERIFY(!rows[2].newTitle && !rows[2].state);
    }

    void theGraverStateWinsAndANewerChangeEndsARefusal()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"11.99"_s, ChangeState::Sending),
                               makeChange(u"c2"_s, RecordKind::Product, u"P1"_s, u"title"_s, u"Mug"_s, ChangeState::Refused)}));
        QCOMPARE(skusOf(f)[0].state, std::optional(ChangeState::Refused));
        QCOMPARE(skusOf(f)[0].stateReason, u"too long"_s);
        QVERIFY(!skusOf(f)[0].newTitle);
        QVERIFY(addChanges(f, {makeChange(u"c3"_s, RecordKind::Product, u"P1"_s, u"title"_s, u"Mugs"_s)}));
        QCOMPARE(skusOf(f)[0].state, std::optional(ChangeState::Sending));
        QVERIFY(f.work([](WriteScope &scope) {
            return ChangeRepository(scope.connection()).setState({u"c1"_s}, ChangeState::Conflict);
        }));
        QCOMPARE(skusOf(f)[0].state, std::optional(ChangeState::Conflict));
    }

    void rowsComeInTheOrderAskedForAndTheGoneAreLeftOut()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        const auto rows = f.read([](Connection &db) { return GridRows(db).skus({3, 77, 1, 2}); });
        QCOMPARE(rows->size(), 3U);
        QCOMPARE((*rows)[0].id, 3);
        QCOMPARE((*rows)[1].id, 1);
        QCOMPARE((*rows)[2].id, 2);
        QVERIFY(f.read([](Connection &db) { return GridRows(db).skus({}); })->empty());
    }

    void anOrderHidesItsBuyer()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        const auto rows = gridOf(f, RecordKind::Order, &GridRows::orders, u"sort:order"_s);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].ref.id, u"O1"_s);
        QCOMPARE(rows[0].buyer, u"J***"_s);
        QCOMPARE(rows[0].firstProduct, u"Mug"_s);
        QCOMPARE(rows[0].units, 2);
        QCOMPARE(rows[0].total, 2000);
        f.sealKey.clear();
        QVERIFY(f.open());
        QVERIFY(gridOf(f, RecordKind::Order, &GridRows::orders)[0].buyer.isEmpty());
    }

    void aReturnShowsOurDecision()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(!gridOf(f, RecordKind::Return, &GridRows::returns)[0].decision);
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Return, u"R1"_s, u"act:return.reject"_s, {}, ChangeState::Withdrawn),
                               makeChange(u"c2"_s, RecordKind::Return, u"R1"_s, u"act:return.approve"_s, {}, ChangeState::Sending),
                               makeChange(u"c3"_s, RecordKind::Return, u"R1"_s, u"act:return.reject"_s, {}, ChangeState::Withdrawn)}));
        const ReturnGridRow row = gridOf(f, RecordKind::Return, &GridRows::returns)[0];
        QCOMPARE(row.decision, std::optional(ChangeState::Sending));
        QCOMPARE(row.decisionKind, u"act:return.approve"_s);
        QCOMPARE(row.productName, u"Mug"_s);
        QCOMPARE(row.refund, 1000);
        QCOMPARE(row.deadline, 7);
    }

    void aChangeHasTheWordsOfADiff()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addChanges(f, {makeChange(u"c1"_s, RecordKind::Sku, u"P1-A"_s, u"price"_s, u"11.99"_s),
                               makeChange(u"c2"_s, RecordKind::Stock, u"P1-B@W1"_s, u"quantity"_s, u"9"_s),
                               makeChange(u"c3"_s, RecordKind::Return, u"R1"_s, u"act:return.approve"_s, {}),
                               makeChange(u"c4"_s, RecordKind::Sku, u"elsewhere"_s, u"price"_s, u"1.00"_s)}));
        const auto rows = gridOf(f, RecordKind::Change, &GridRows::changes);
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0].change.value, u"11.99"_s);
        QCOMPARE(rows[0].title, u"Enamel mug"_s);
        QCOMPARE(rows[0].sellerSku, u"SKU-P1-A"_s);
        QCOMPARE(rows[0].cost, std::optional<qint64>(700));
        QCOMPARE(rows[0].authorName, u"Dewi"_s);
        QCOMPARE(rows[1].sellerSku, u"SKU-P1-B"_s);
        QCOMPARE(rows[2].title, u"Mug"_s);
        // A record that the mirror does not hold is named by its own id.
        QVERIFY(rows[3].sellerSku.isEmpty());
        QCOMPARE(rows[3].change.record.id, u"elsewhere"_s);
    }

    void ownRecordsComeWhole()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(f.work([](WriteScope &scope) -> Done {
            OutboxEntry entry;
            entry.intent.id = u"o1"_s;
            entry.intent.kind = u"price.set"_s;
            QUAYSIDE_TRY(OutboxRepository(scope.connection()).enqueue(entry));
            Conflict conflict;
            conflict.id = u"k1"_s;
            conflict.mine = u"1"_s;
            conflict.theirs = u"2"_s;
            QUAYSIDE_TRY(ConflictRepository(scope.connection()).insert(conflict));
            ledger::Event event;
            event.id = u"e1"_s;
            event.command = u"listings.edit"_s;
            const auto appended = LedgerRepository(scope.connection()).append(event);
            if (!appended)
                return fail(appended.error());
            return {};
        }));
        QCOMPARE(gridOf(f, RecordKind::Outbox, &GridRows::outbox)[0].intent.kind, u"price.set"_s);
        QCOMPARE(gridOf(f, RecordKind::Conflict, &GridRows::conflicts)[0].theirs, u"2"_s);
        QCOMPARE(gridOf(f, RecordKind::Ledger, &GridRows::ledger)[0].command, u"listings.edit"_s);
        QCOMPARE(gridOf(f, RecordKind::ChangeSet, &GridRows::changeSets)[0].id, u"set1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Grid)
#include "tst_grid.moc"
