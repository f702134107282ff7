// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/conversation_detail.h"
#include "models/tables/promotion_detail.h"
#include "tests/support/talk_rows.h"
#include "tests/unit/tables/tables_fixture.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;

namespace {

constexpr Instant Day = 24 * Hour;

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

/// T1 waits for three hours more, T2 is overdue, T3 was answered and is unread, T4 was answered.
Done addFour(StoreFixture &f)
{
    const Instant ago = Now - 30 * Hour;
    return addTalks(f, {talk("T1", "B1", "mug_fan", {said("M1", 1, "BUYER", "Is it safe?", Now - 21 * Hour), said("M2", 2, "BUYER", "Hello?\\nAnybody", Now - Hour)}, 2),
                        talk("T2", "B2", "cap_fan", {said("M3", 1, "CUSTOMER_SERVICE", "Welcome", ago - 1), said("M4", 2, "BUYER", "Where is it", ago)}, 1),
                        talk("T3", "B3", "hat_fan", {said("M5", 1, "BUYER", "Hi", Now - 3 * Day), said("M6", 2, "SHOP", "Hi there", Now - 2 * Day)}, 1),
                        talk("T4", "B4", "bag_fan", {said("M7", 1, "BUYER", "Hi", Now - 2 * Day), said("M8", 2, "SHOP", "Bye", Now - Day)})});
}

// Of the records whose blocks are there; asking for a cell brings the others.
QStringList idsOf(const RecordModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        (void)ask(model, row, 0);
        if (const auto ref = model.refAt(row))
            ids.append(ref->id);
    }
    return ids;
}

} // namespace

class tst_TalkTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsStandsFirstByTheTimeThatIsLeft()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addFour(f));
        TableFactory factory(*f.store);
        const std::unique_ptr<RecordModel> model(factory.make(TableKind::Conversations, nullptr));
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model->setCriteria({});
        QTRY_VERIFY(isReady(*model) && model->rowCount() == 7); // three groups
        QTRY_COMPARE(idsOf(*model), (QStringList{u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s}));
        QCOMPARE(cellOf(*model, 0, u"clock"_s)->code, u"under-4h"_s);
        QCOMPARE(cellOf(*model, 2, u"clock"_s)->code, u"overdue"_s); // too late already: what can be saved stands before it
        QCOMPARE(cellOf(*model, 4, u"clock"_s)->code, u"answered"_s);
        QCOMPARE(cellOf(*model, 1, u"clock"_s)->number, Now + 3 * Hour);
        QCOMPARE(cellOf(*model, 1, u"clock"_s)->window, Day);
        QCOMPARE(cellOf(*model, 3, u"clock"_s)->number, Now - 6 * Hour);
        QVERIFY(!cellOf(*model, 5, u"clock"_s)->hasValue);
        QCOMPARE(cellOf(*model, 1, u"buyer"_s)->text, u"mug_fan"_s);
        QCOMPARE(cellOf(*model, 1, u"words"_s)->text, u"Hello? Anybody"_s);
        QCOMPARE(cellOf(*model, 1, u"from"_s)->code, u"BUYER"_s);
        QCOMPARE(cellOf(*model, 1, u"unread"_s)->number, 2);
        QVERIFY(!cellOf(*model, 6, u"unread"_s)->hasValue);
        QCOMPARE(cellOf(*model, 1, u"orders"_s)->number, 3); // all three of the seed are B1's
        QTRY_COMPARE(factory.counts().talksWaiting, 2);
        QTRY_COMPARE(factory.counts().talksDue, 1);
    }

    // An hour later the other one is answered and a picture came.
    void aNewWordMovesItsConversation()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addFour(f));
        TableFactory factory(*f.store);
        const std::unique_ptr<RecordModel> model(factory.make(TableKind::Conversations, nullptr));
        model->setCriteria({});
        QTRY_VERIFY(isReady(*model) && model->rowCount() == 7);
        const rows::Message picture = sent("M10", 3, "BUYER", "IMAGE", pictureAt("https://x/y.jpg"), Now);
        QVERIFY(addTalks(f, {talk("T2", "B2", "cap_fan", {said("M9", 3, "CUSTOMER_SERVICE", "On its way", Now)}), talk("T4", "B4", "bag_fan", {picture}, 1)}));
        QTRY_COMPARE(idsOf(*model), (QStringList{u"T1"_s, u"T4"_s, u"T3"_s, u"T2"_s}));
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->refAt(row) && model->refAt(row)->id == u"T4"_s) {
                QCOMPARE(cellOf(*model, row, u"words"_s)->kind, CellKind::Status);
                QCOMPARE(cellOf(*model, row, u"words"_s)->code, u"IMAGE"_s);
            }
        }
    }

    void aConversationIsReadWhole()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        rows::Message card = sent("M3", 3, "BUYER", "ORDER_CARD", cardOf("order_id", "O2"), Now - 10);
        card.orderId = "O2";
        rows::Message product = sent("M4", 4, "CUSTOMER_SERVICE", "PRODUCT_CARD", cardOf("product_id", "P1"), Now - 9);
        product.productId = "P1";
        rows::Message hidden = said("M5", 5, "SYSTEM", "secret", Now - 8);
        hidden.isVisible = false;
        const rows::Message picture = sent("M6", 6, "BUYER", "IMAGE", pictureAt("https://cdn.example/y.jpg"), Now - 7);
        const rows::Message file = sent("M7", 7, "BUYER", "IMAGE", pictureAt("file:///etc/passwd"), Now - 6);
        QVERIFY(addTalks(f, {talk("T1", "B1", "mug_fan",
                                  {said("M1", 1, "BUYER", "First", Now - 20), said("M2", 2, "ROBOT", "An agent comes", Now - 15), card, product, hidden, picture, file})}));
        const Details details(*f.store);
        const auto whole = wait(details.conversation(ref(RecordKind::Conversation, u"T1"_s), 50));
        QVERIFY(whole);
        QCOMPARE(whole->buyer, u"mug_fan"_s);
        QCOMPARE(whole->shopName, u"Shop S1"_s);
        QCOMPARE(whole->total, 6);
        QCOMPARE(whole->messages.size(), 6);
        QCOMPARE(whole->messages[0].text, u"First"_s);
        QCOMPARE(whole->messages[0].side, TalkSide::Buyer);
        QCOMPARE(whole->messages[1].side, TalkSide::Between);
        QCOMPARE(whole->messages[2].order, ref(RecordKind::Order, u"O2"_s));
        QCOMPARE(whole->messages[3].side, TalkSide::Us);
        QCOMPARE(whole->messages[3].product, ref(RecordKind::Product, u"P1"_s));
        QCOMPARE(whole->messages[3].productTitle, u"Enamel mug"_s);
        QCOMPARE(whole->messages[4].address, u"https://cdn.example/y.jpg"_s);
        QCOMPARE(whole->messages[4].width, 800);
        QVERIFY(whole->messages[5].address.isEmpty()); // nothing but the web is opened for a buyer
        QCOMPARE(whole->answerBy, Now - 7 + Day); // the first word after the shop's last
        QCOMPARE(whole->orders.size(), 3);
        QCOMPARE(whole->orders[0].currency, u"GBP"_s);

        const auto end = wait(details.conversation(ref(RecordKind::Conversation, u"T1"_s), 2));
        QVERIFY(end);
        QCOMPARE(end->total, 6);
        QCOMPARE(end->messages.size(), 2);
        QCOMPARE(end->messages[0].id, u"M6"_s);
        const auto gone = wait(details.conversation(ref(RecordKind::Conversation, u"T9"_s), 2));
        QCOMPARE(gone.error().kind, FaultKind::NotFound);

        const auto order = wait(details.order(ref(RecordKind::Order, u"O2"_s)));
        QVERIFY(order);
        QCOMPARE(order->conversations, QList{ref(RecordKind::Conversation, u"T1"_s)});
    }

    void withoutTheKeyNobodyReadsIt()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addFour(f));
        f.sealKey = QByteArray(32, 'x');
        QVERIFY(f.open());
        const auto talk = wait(Details(*f.store).conversation(ref(RecordKind::Conversation, u"T1"_s), 9));
        QVERIFY(talk);
        QVERIFY(talk->buyer.isEmpty());
        QCOMPARE(talk->messages.size(), 2);
        QVERIFY(talk->messages[0].text.isEmpty());
    }

    void aPromotionSaysWhatItDoes()
    {
        StoreFixture f;
        QVERIFY(seed(f)); // P1-A has a floor of 9.00 and costs 12.99
        rows::Promotion fixed = promotion("X1", "January mugs", "FIXED_PRICE", "ONGOING", Now - Day, Now + Day);
        fixed.items = {{"P1", "P1-A", 899, "GBP", "", 50, 2}, {"P1", "P1-B", 1099, "GBP", "", -1, -1}};
        rows::Promotion off = promotion("X2", "Ten and a half", "DIRECT_DISCOUNT", "NOT_START", Now + Day, Now + 2 * Day);
        off.level = "PRODUCT";
        off.items = {{"P1", "", {}, "", "10.5", -1, 1}, {"P9", "", {}, "", "5", -1, -1}};
        rows::Promotion over = promotion("X3", "Over", "FLASHSALE", "EXPIRED", Now - 3 * Day, Now - 2 * Day);
        over.items = {{"P1", "P1-A", 1000, "GBP", "", -1, -1}};
        QVERIFY(addPromotions(f, {fixed, off, over}));

        TableFactory factory(*f.store);
        const std::unique_ptr<RecordModel> model(factory.make(TableKind::Promotions, nullptr));
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model->setCriteria(u"-status:over"_s);
        QTRY_VERIFY(isReady(*model) && model->rowCount() == 2);
        QTRY_COMPARE(idsOf(*model), (QStringList{u"X1"_s, u"X2"_s})); // what runs stands first
        QCOMPARE(cellOf(*model, 1, u"discount"_s)->number, 105);
        QCOMPARE(cellOf(*model, 1, u"discount"_s)->decimals, 1);
        QVERIFY(!cellOf(*model, 1, u"price"_s)->hasValue);
        QCOMPARE(cellOf(*model, 1, u"products"_s)->number, 2);
        QCOMPARE(cellOf(*model, 1, u"skus"_s)->number, 0);
        QCOMPARE(cellOf(*model, 0, u"price"_s)->number, 899);
        QCOMPARE(cellOf(*model, 0, u"price"_s)->currency, u"GBP"_s);
        QVERIFY(!cellOf(*model, 0, u"discount"_s)->hasValue);
        QCOMPARE(cellOf(*model, 0, u"skus"_s)->number, 2);
        QCOMPARE(cellOf(*model, 0, u"type"_s)->code, u"FIXED_PRICE"_s);

        const Details details(*f.store);
        const auto mugs = wait(details.promotion(ref(RecordKind::Promotion, u"X1"_s), 10));
        QVERIFY(mugs);
        QCOMPARE(mugs->products, 1);
        QCOMPARE(mugs->total, 2);
        QCOMPARE(mugs->items.size(), 2);
        QCOMPARE(mugs->items[0].ref, ref(RecordKind::Sku, u"P1-A"_s));
        QCOMPARE(mugs->items[0].title, u"Enamel mug"_s);
        QCOMPARE(mugs->items[0].sellerSku, u"SKU-P1-A"_s);
        QCOMPARE(mugs->items[0].usualFrom, std::optional<qint64>(1299));
        QCOMPARE(mugs->items[0].price, std::optional<qint64>(899));
        QCOMPARE(mugs->items[0].quantityLimit, 50);
        QVERIFY(mugs->items[0].isBelowFloor);
        QVERIFY(!mugs->items[1].isBelowFloor); // it has no floor
        QCOMPARE(wait(details.promotion(ref(RecordKind::Promotion, u"X1"_s), 1))->items.size(), 1);

        const auto percent = wait(details.promotion(ref(RecordKind::Promotion, u"X2"_s), 10));
        QVERIFY(percent);
        const PromotionItemDetail &whole = percent->items[0].title.isEmpty() ? percent->items[1] : percent->items[0];
        const PromotionItemDetail &gone = percent->items[0].title.isEmpty() ? percent->items[0] : percent->items[1];
        QCOMPARE(whole.ref, ref(RecordKind::Product, u"P1"_s));
        QVERIFY(whole.sellerSku.isEmpty());
        QCOMPARE(whole.currency, u"GBP"_s);
        QCOMPARE(whole.price, std::optional<qint64>(1163)); // 12.99 less 10.5 %
        QVERIFY(!whole.isBelowFloor);
        QCOMPARE(gone.ref.id, u"P9"_s);
        QVERIFY(!gone.price);
        QCOMPARE(wait(details.promotion(ref(RecordKind::Promotion, u"X9"_s), 1)).error().kind, FaultKind::NotFound);

        const auto listing = wait(details.listing(ref(RecordKind::Sku, u"P1-B"_s)));
        QVERIFY(listing);
        QCOMPARE(listing->offers.size(), 2); // not the one that is over
        QCOMPARE(listing->offers[0].title, u"January mugs"_s);
        QCOMPARE(listing->offers[0].lowestPrice, std::optional<qint64>(899));
        QCOMPARE(listing->offers[1].highestDiscount, 10.5);
        QCOMPARE(wait(details.listing(ref(RecordKind::Product, u"P2"_s)))->offers.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TalkTables)
#include "tst_talk_tables.moc"
