// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/tables/promotion_detail.h"
#include "tests/support/talk_rows.h"
#include "tests/unit/tables/tables_fixture.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;
using Tier = PromotionTierDetail;

namespace {

constexpr Instant Day = 24 * Hour;
constexpr auto Items = "MINIMAL_ITEM_QUANTITY";
constexpr auto Spend = "MINIMAL_ORDER_AMOUNT";

rows::Promotion harbour()
{
    rows::Promotion made = promotion("X1", "Whole harbour", "BUY_MORE_SAVE_MORE", "ONGOING", Now - Day, Now + Day);
    made.level = "SHOP";
    made.tiers = {{"shipping", 1, "NO_THRESHOLD", "", "DISCOUNT_SHIPPING_FEE", "2.5", "EXPRESS_SHIPPING", "ALL", R"(["Wales","Kent"])", {}},
                  {"gift", 1, Spend, "40", "ALL_RECEIVE", "", "", "", "", {{"P1", "P1-A", 100}, {"P9", "P9-A", -1}}},
                  {"save", 2, Items, "5", "PERCENTAGE_OFF", "15", "", "", "", {}},
                  {"save", 1, Items, "3", "PERCENTAGE_OFF", "10", "", "", "", {}}};
    return made;
}

/// A column of what fits.
QStringList listed(StoreFixture &f, const QString &criteria, const QString &column = u"tiers"_s)
{
    const auto all = f.read([criteria, column](store::Connection &db) -> Result<QStringList> {
        store::Query query(db);
        const auto ids = query.ids({RecordKind::Promotion, criteria, {}, Now, {}});
        if (!ids)
            return fail(ids.error());
        const auto rows = query.values(RecordKind::Promotion, *ids, {column});
        if (!rows)
            return fail(rows.error());
        QStringList texts;
        for (const QVariantList &row : *rows)
            texts.append(row[0].toString());
        return texts;
    });
    return all ? *all : QStringList{all.error().detail};
}

Result<PromotionDetail> detail(StoreFixture &f, const QString &id)
{
    auto future = Details(*f.store).promotion({RecordKind::Promotion, u"S1"_s, id}, 10);
    future.waitForFinished();
    return future.result();
}

qint64 countIn(StoreFixture &f, const char *table)
{
    return f.read([table](store::Connection &db) {
        store::Statement statement = db.prepare(std::string("SELECT count(*) FROM ") + table);
        (void)statement.step();
        return Result<qint64>(statement.integer(0));
    }).value_or(-1);
}

} // namespace

/// What a promotion gives to buyers of more, from the row to the page and the list.
class TestPromotionTiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageGetsThemLowestFirst()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addPromotions(f, {harbour()}));
        const auto shown = detail(f, u"X1"_s);
        QVERIFY(shown);
        const QList<Tier> &tiers = shown->tiers;
        QCOMPARE(tiers.size(), 4);
        QVERIFY(tiers[0].kind == Tier::Kind::Save && tiers[0].from == Tier::From::Items && tiers[0].gives == Tier::Gives::Percent);
        QCOMPARE(tiers[0].least, 3);
        QCOMPARE(tiers[0].percent, 10.0);
        QCOMPARE(tiers[1].least, 5);
        QVERIFY(tiers[2].kind == Tier::Kind::Gift && tiers[2].from == Tier::From::Amount);
        QCOMPARE(tiers[2].least, 4000);
        QCOMPARE(tiers[2].currency, u"GBP"_s);
        QCOMPARE(tiers[2].gifts.size(), 2);
        QCOMPARE(tiers[2].gifts[0].ref, (RecordRef{RecordKind::Sku, u"S1"_s, u"P1-A"_s}));
        QCOMPARE(tiers[2].gifts[0].title, u"Enamel mug"_s);
        QCOMPARE(tiers[2].gifts[0].sellerSku, u"SKU-P1-A"_s);
        QCOMPARE(tiers[2].gifts[0].limit, 100);
        QVERIFY(tiers[2].gifts[1].title.isEmpty());
        QVERIFY(tiers[3].kind == Tier::Kind::Shipping && tiers[3].from == Tier::From::Always && tiers[3].gives == Tier::Gives::Amount);
        QCOMPARE(tiers[3].amount, 250);
        QCOMPARE(tiers[3].method, u"EXPRESS_SHIPPING"_s);
        QCOMPARE(tiers[3].areas, (QStringList{u"Wales"_s, u"Kent"_s}));
    }

    void theListSaysThemInOneColumn()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        rows::Promotion free = promotion("X2", "Free", "SHIPPING_DISCOUNT", "NOT_START", Now + Day, Now + 2 * Day);
        free.tiers = {{"shipping", 1, Spend, "30", "FREE_SHIPPING", "", "STANDARD_SHIPPING", "SELF_FULFILLED", "", {}}};
        rows::Promotion odd = promotion("X3", "Odd", "BUY_MORE_SAVE_MORE", "NOT_START", Now, Now + 3 * Day);
        odd.tiers = {{"save", 1, "FULL_MOON", "1", "HUGS", "2", "", "", "", {}}};
        QVERIFY(addPromotions(f, {harbour(), free, odd, promotion("X4", "None", "FIXED_PRICE", "EXPIRED", Now - 2 * Day, Now - Day)}));
        QCOMPARE(listed(f, {}), (QStringList{u"3 items: 10% off; 5 items: 15% off; 40 GBP: gift P1-A (100), gift P9-A;"
                                              " shipping 2.5 GBP off, EXPRESS_SHIPPING, ALL, Wales, Kent"_s,
                                             u"30 GBP: shipping free"_s, u"FULL_MOON 1: HUGS 2"_s, QString()}));
        QCOMPARE(listed(f, u"tiers:gift"_s).size(), 1);
        QVERIFY(store::Query::defaultColumns(RecordKind::Promotion).contains(u"tiers"_s));
    }

    void inHowManyOrdersItHoldsIsListedAndFilteredBy()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        rows::Promotion once = promotion("X1", "Once", "FIXED_PRICE", "ONGOING", Now - Day, Now + Day);
        once.participation = "BUYER_LIMIT_ONLY_ONE";
        rows::Promotion any = promotion("X2", "Any", "FIXED_PRICE", "NOT_START", Now + Day, Now + 2 * Day);
        any.participation = "BUYER_NO_LIMIT";
        QVERIFY(addPromotions(f, {once, any, promotion("X3", "Untold", "FIXED_PRICE", "EXPIRED", Now - 2 * Day, Now - Day)}));
        QCOMPARE(listed(f, {}, u"participation"_s), (QStringList{u"BUYER_LIMIT_ONLY_ONE"_s, u"BUYER_NO_LIMIT"_s, QString()}));
        QCOMPARE(listed(f, u"participation:once"_s, u"title"_s), QStringList{u"Once"_s});
        QCOMPARE(listed(f, u"participation:any"_s, u"title"_s), QStringList{u"Any"_s});
        QVERIFY(store::Query::defaultColumns(RecordKind::Promotion).contains(u"participation"_s));
        QCOMPARE(detail(f, u"X1"_s)->participation, u"BUYER_LIMIT_ONLY_ONE"_s);
        QCOMPARE(detail(f, u"X3"_s)->participation, QString());
    }

    void aNewDocumentTakesTheirPlace()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addPromotions(f, {harbour()}));
        QCOMPARE(countIn(f, "promotion_gifts"), 2);
        rows::Promotion less = harbour();
        less.tiers = {{"save", 1, Spend, "50", "AMOUNT_OFF", "5.5", "", "", "", {}}};
        less.raw = {0, 2};
        QVERIFY(writeTalk(f, [&](store::MirrorWriter &writer) { return writer.promotions(std::vector{less}, "[]"); }));
        QCOMPARE(listed(f, {}), QStringList{u"50 GBP: 5.5 GBP off"_s});
        QCOMPARE(countIn(f, "promotion_gifts"), 0);
        less.tiers.clear();
        less.raw = {0, 1};
        QVERIFY(writeTalk(f, [&](store::MirrorWriter &writer) { return writer.promotions(std::vector{less}, "1"); }));
        QCOMPARE(countIn(f, "promotion_tiers"), 0);
        QVERIFY(detail(f, u"X1"_s)->tiers.isEmpty());
    }

    void theyGoWithTheirPromotion()
    {
        StoreFixture f;
        QVERIFY(seed(f));
        QVERIFY(addPromotions(f, {harbour()}));
        QVERIFY(f.mirror([](store::WriteScope &scope) { return scope.connection().execute("DELETE FROM promotions"); }));
        QCOMPARE(countIn(f, "promotion_tiers") + countIn(f, "promotion_gifts"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPromotionTiers)
#include "tst_promotion_tiers.moc"
