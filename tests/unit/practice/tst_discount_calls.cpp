// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_rig.h"

#include "app/practice/world/promotion_ops.h"

#include <QTest>

using namespace quayside;
using namespace quayside::practice;
using namespace quayside::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Path = u"/promotion/202309/activities"_s;

QJsonObject activity(DeskRig &rig, const QString &id, int shop = 0) { return DeskRig::dataOf(rig.ask(getActivity, Path + u'/' + id, {}, {}, shop)); }

QJsonObject plan(const DeskRig &rig, const QString &type, const QJsonObject &discount, const QString &title = u"Spring tide"_s)
{
    QJsonObject body{{u"title"_s, title}, {u"activity_type"_s, type}, {u"product_level"_s, u"SHOP"_s},
                     {u"begin_time"_s, rig.book->now() + 3600}, {u"end_time"_s, rig.book->now() + 7200}};
    if (!discount.isEmpty())
        body[u"discount"_s] = discount;
    return body;
}

QJsonObject tier(int number, const QString &from, const QString &value, const QString &type = u"PERCENTAGE_OFF"_s,
                 const QString &fromType = u"MINIMAL_ITEM_QUANTITY"_s)
{
    return {{u"tier"_s, number}, {u"threshold_type"_s, fromType}, {u"threshold_value"_s, from}, {u"type"_s, type}, {u"value"_s, value}};
}

QJsonObject savings(const QJsonArray &details) { return {{u"bmsm_discount"_s, QJsonObject{{u"details"_s, details}}}}; }

QJsonObject gift(SkuRef sku, const QString &limit)
{
    return {{u"product_id"_s, QString::number(Catalog::productId(sku.product))}, {u"sku_id"_s, QString::number(Catalog::skuId(sku))},
            {u"total_claim_limit"_s, limit}};
}

QJsonObject giftTier(int number, const QString &from, const QJsonArray &gifts)
{
    return {{u"tier"_s, number}, {u"threshold_type"_s, u"MINIMAL_ITEM_QUANTITY"_s}, {u"threshold_value"_s, from}, {u"gift_details"_s, gifts}};
}

QJsonObject gifts(const QJsonArray &infos)
{
    return {{u"gift_discount"_s, QJsonObject{{u"gift_infos"_s, infos}, {u"gift_receiving_type"_s, u"ALL_RECEIVE"_s}}}};
}

QJsonObject shipping(QJsonObject more = {})
{
    for (const auto &[name, value] : {std::pair(u"threshold_type"_s, u"NO_THRESHOLD"_s), std::pair(u"type"_s, u"FREE_SHIPPING"_s)}) {
        if (!more.contains(name))
            more[name] = value;
    }
    return {{u"shipping_discount"_s, more}};
}

/// The activity of the shop with this title.
QJsonObject named(DeskRig &rig, std::string_view title, int shop = 0)
{
    for (const Activity &one : rig.book->world().promotions().of(shop)) {
        if (one.title == title)
            return activity(rig, QString::number(one.id), shop);
    }
    return {};
}

} // namespace

class TestDiscountCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorldHasActivitiesOfEveryKind()
    {
        DeskRig rig;
        const QJsonObject more = named(rig, "The more the merrier");
        QCOMPARE(more[u"status"_s].toString(), u"ONGOING"_s);
        QCOMPARE(more[u"discount"_s].toObject(), savings({tier(1, u"2"_s, u"5"_s), tier(2, u"3"_s, u"10"_s)}));
        const QJsonValue hold = named(rig, "Fill the hold")[u"discount"_s][u"bmsm_discount"_s][u"details"_s];
        QCOMPARE(hold[1].toObject(), tier(2, u"100"_s, u"12"_s, u"AMOUNT_OFF"_s, u"MINIMAL_ORDER_AMOUNT"_s));
        const QJsonValue deck = named(rig, "A gift on deck")[u"discount"_s][u"gift_discount"_s][u"gift_infos"_s][0][u"gift_details"_s][0];
        const auto sku = rig.book->world().catalog().indexOfSku(deck[u"sku_id"_s].toString().toLongLong());
        QVERIFY(sku);
        QCOMPARE(sku->product % ShopCount, 0);
        QCOMPARE(deck[u"total_claim_limit"_s].toString(), u"100"_s);
        const QJsonObject calm = named(rig, "Calm waters");
        QCOMPARE(calm[u"duration_type"_s].toString(), u"INDEFINITE"_s);
        QCOMPARE(calm[u"status"_s].toString(), u"ONGOING"_s);
        const QJsonObject cheaper = calm[u"discount"_s][u"shipping_discount"_s].toObject();
        QCOMPARE(cheaper[u"threshold_value"_s].toString(), u"30"_s);
        QCOMPARE(cheaper[u"value"_s].toString(), u"2"_s);
        QCOMPARE(cheaper[u"area_scope"_s][u"type"_s].toString(), u"WHOLE"_s);
        const QJsonObject free = named(rig, "Free across the bay")[u"discount"_s][u"shipping_discount"_s].toObject();
        QVERIFY(!free.contains(u"value"_s) && !free.contains(u"threshold_value"_s));
        QCOMPARE(free[u"area_scope"_s][u"specific_areas"_s].toArray(), (QJsonArray{u"England"_s, u"Scotland"_s, u"Wales"_s}));
        QVERIFY(!named(rig, "Ten off").contains(u"discount"_s));
        QVERIFY(named(rig, "Fill the hold", 4)[u"discount"_s][u"bmsm_discount"_s][u"details"_s][0][u"value"_s].toString().toLongLong() > 100'000); // of dong
    }

    void whatIsSetIsKeptUntilItIsSetAnew()
    {
        DeskRig rig;
        const QJsonObject first = savings({tier(1, u"2"_s, u"7.5"_s, u"AMOUNT_OFF"_s), tier(2, u"4"_s, u"20"_s, u"AMOUNT_OFF"_s)});
        const Answer made = rig.ask(createActivity, Path, {}, plan(rig, u"BUY_MORE_SAVE_MORE"_s, first));
        QCOMPARE(made.code, 0);
        const QString id = DeskRig::dataOf(made)[u"activity_id"_s].toString();
        QCOMPARE(activity(rig, id)[u"discount"_s].toObject(), first);
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, plan(rig, {}, {}, u"Neap tide"_s)).code, 0);
        QCOMPARE(activity(rig, id)[u"discount"_s].toObject(), first);
        const QJsonObject second = savings({tier(1, u"3"_s, u"15"_s)});
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, plan(rig, {}, second, u"Neap tide"_s)).code, 0);
        QCOMPARE(activity(rig, id)[u"discount"_s].toObject(), second);
        const QJsonObject found = DeskRig::dataOf(rig.ask(searchActivities, Path + u"/search"_s, {}, {{u"activity_title"_s, u"Neap tide"_s}}));
        QCOMPARE(found[u"activities"_s][0][u"discount"_s].toObject(), second);
    }

    void howOftenABuyerBenefitsIsKeptUntilItIsSetAnew()
    {
        DeskRig rig;
        const auto limit = [](const QString &type) { return QJsonArray{QJsonObject{{u"type"_s, type}}}; };
        const QString once = u"BUYER_LIMIT_ONLY_ONE"_s;
        const QString any = u"BUYER_NO_LIMIT"_s;
        QCOMPARE(named(rig, "A gift on deck")[u"participation_limit"_s].toArray(), limit(once));
        QCOMPARE(named(rig, "Ten off")[u"participation_limit"_s].toArray(), limit(any));
        QJsonObject body = plan(rig, u"BUY_MORE_SAVE_MORE"_s, savings({tier(1, u"2"_s, u"5"_s)}));
        body[u"participation_limit"_s] = limit(u"BUYER_LIMIT_OF_THREE"_s);
        QVERIFY(rig.ask(createActivity, Path, {}, body).message.contains(u"BUYER_LIMIT_OF_THREE"_s));
        body[u"participation_limit"_s] = limit(once);
        const QString id = DeskRig::dataOf(rig.ask(createActivity, Path, {}, body))[u"activity_id"_s].toString();
        QCOMPARE(activity(rig, id)[u"participation_limit"_s].toArray(), limit(once));
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, plan(rig, {}, {}, u"Neap tide"_s)).code, 0);
        const QJsonObject found = DeskRig::dataOf(rig.ask(searchActivities, Path + u"/search"_s, {}, {{u"activity_title"_s, u"Neap tide"_s}}));
        QCOMPARE(found[u"activities"_s][0][u"participation_limit"_s].toArray(), limit(once));
        const Activity &kept = *rig.book->world().promotions().find(0, id.toLongLong());
        QCOMPARE(activityFrom(toJson(kept)).participation, kept.participation);
        QJsonObject older = toJson(kept);
        older.remove(u"participation"_s); // as it was written down before
        QCOMPARE(activityFrom(older).participation, any.toStdString());
        QJsonObject again = plan(rig, {}, {}, u"Neap tide"_s);
        again[u"participation_limit"_s] = limit(any);
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, again).code, 0);
        QCOMPARE(activity(rig, id)[u"participation_limit"_s].toArray(), limit(any));
    }

    void theRecordBringsTheSameDiscountBack()
    {
        DeskRig rig;
        const QJsonObject given = gifts({giftTier(1, u"2"_s, {gift({0, 0}, u"50"_s)}), giftTier(2, u"5"_s, {gift({0, 0}, u"50"_s), gift({ShopCount, 0}, u"9"_s)})});
        const QJsonObject cheaper = shipping({{u"type"_s, u"DISCOUNT_SHIPPING_FEE"_s}, {u"value"_s, u"2.5"_s}, {u"shipping_method"_s, u"EXPRESS_SHIPPING"_s},
                                              {u"inventory_type"_s, u"ALL"_s},
                                              {u"area_scope"_s, QJsonObject{{u"type"_s, u"SPECIFIC_AREAS"_s}, {u"specific_areas"_s, QJsonArray{u"Wales"_s}}}}});
        for (const auto &[type, discount] : {std::pair(u"BUY_MORE_SAVE_MORE"_s, given), std::pair(u"SHIPPING_DISCOUNT"_s, cheaper)}) {
            const Answer made = rig.ask(createActivity, Path, {}, plan(rig, type, discount, type));
            QCOMPARE(made.message, u"Success"_s);
            const qint64 id = DeskRig::dataOf(made)[u"activity_id"_s].toString().toLongLong();
            QCOMPARE(activity(rig, QString::number(id))[u"discount"_s].toObject(), discount);
            const Activity &kept = *rig.book->world().promotions().find(0, id);
            QCOMPARE(toJson(activityFrom(toJson(kept))), toJson(kept));
            QVERIFY(!activityFrom(toJson(kept)).discount.isEmpty());
        }
    }

    void savingMoreLocksNoPrices()
    {
        DeskRig rig;
        const QJsonObject discount = savings({tier(1, u"2"_s, u"5"_s)});
        QJsonObject body = plan(rig, u"BUY_MORE_SAVE_MORE"_s, discount);
        body[u"product_level"_s] = u"PRODUCT"_s;
        const QString id = DeskRig::dataOf(rig.ask(createActivity, Path, {}, body))[u"activity_id"_s].toString();
        const QJsonObject product{{u"id"_s, QString::number(Catalog::productId(0))}, {u"quantity_limit"_s, -1}, {u"quantity_per_user"_s, -1}, {u"skus"_s, QJsonArray()}};
        QCOMPARE(rig.ask(updateActivityProducts, Path + u'/' + id + u"/products"_s, {}, {{u"products"_s, QJsonArray{product}}}).code, 0);
        QVERIFY(rig.book->advance(3700));
        QCOMPARE(activity(rig, id)[u"status"_s].toString(), u"ONGOING"_s);
        QVERIFY(!activity(rig, id)[u"products"_s][0].toObject().contains(u"discount"_s));
        QVERIFY(!rig.book->world().promotions().isLocked(0, rig.book->now()));
    }

    void whatTheDescriptionForbidsIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("discount");
        QTest::addColumn<QString>("says");
        const QString more = u"BUY_MORE_SAVE_MORE"_s;
        const QString ship = u"SHIPPING_DISCOUNT"_s;
        const QString spend = u"MINIMAL_ORDER_AMOUNT"_s;
        const auto row = [](const char *name, const QString &type, const QJsonObject &discount, const QString &says) { QTest::newRow(name) << type << discount << says; };
        row("buying more for nothing", more, {}, u"missing"_s);
        row("shipping without terms", ship, {}, u"missing"_s);
        row("tiers of an activity that has none", u"DIRECT_DISCOUNT"_s, savings({tier(1, u"2"_s, u"5"_s)}), u"does not fit"_s);
        row("shipping where more is bought", more, shipping(), u"does not fit"_s);
        row("no tier", more, savings({}), u"maximum"_s);
        row("three tiers", more, savings({tier(1, u"2"_s, u"5"_s), tier(2, u"3"_s, u"6"_s), tier(3, u"4"_s, u"7"_s)}), u"maximum"_s);
        row("tiers that count from nought", more, savings({tier(0, u"2"_s, u"5"_s)}), u"counted"_s);
        row("an unknown threshold", more, savings({tier(1, u"2"_s, u"5"_s, u"PERCENTAGE_OFF"_s, u"NO_THRESHOLD"_s)}), u"threshold_type"_s);
        row("two kinds of threshold", more, savings({tier(1, u"2"_s, u"5"_s), tier(2, u"30"_s, u"6"_s, u"PERCENTAGE_OFF"_s, spend)}), u"same across"_s);
        row("two kinds of discount", more, savings({tier(1, u"2"_s, u"5"_s), tier(2, u"3"_s, u"6"_s, u"AMOUNT_OFF"_s)}), u"same across"_s);
        row("half an item", more, savings({tier(1, u"2.5"_s, u"5"_s)}), u"whole number"_s);
        row("three decimals", more, savings({tier(1, u"20.001"_s, u"5"_s, u"PERCENTAGE_OFF"_s, spend)}), u"amount"_s);
        row("a threshold that does not rise", more, savings({tier(1, u"3"_s, u"5"_s), tier(2, u"3"_s, u"6"_s)}), u"greater"_s);
        row("a discount that does not rise", more, savings({tier(1, u"2"_s, u"6"_s), tier(2, u"3"_s, u"6"_s)}), u"greater"_s);
        row("all of the price", more, savings({tier(1, u"2"_s, u"100"_s)}), u"per cent"_s);
        row("an unknown discount", more, savings({tier(1, u"2"_s, u"5"_s, u"CUDDLES"_s)}), u"unknown value CUDDLES"_s);
        row("no gift", more, gifts({giftTier(1, u"2"_s, {})}), u"must not be empty"_s);
        row("a gift of another shop", more, gifts({giftTier(1, u"2"_s, {gift({1, 0}, u"5"_s)})}), u"does not exist"_s);
        row("a gift without end", more, gifts({giftTier(1, u"2"_s, {gift({0, 0}, u"100000"_s)})}), u"Out Of Range"_s);
        row("cheaper by nothing", ship, shipping({{u"type"_s, u"DISCOUNT_SHIPPING_FEE"_s}}), u"is no amount"_s);
        row("an unknown way", ship, shipping({{u"shipping_method"_s, u"BY_GULL"_s}}), u"shipping_method"_s);
        row("goods of the platform from a threshold on", ship,
            shipping({{u"threshold_type"_s, spend}, {u"threshold_value"_s, u"30"_s}, {u"inventory_type"_s, u"ALL"_s}}), u"inventory_type"_s);
        row("nowhere", ship, shipping({{u"area_scope"_s, QJsonObject{{u"type"_s, u"SPECIFIC_AREAS"_s}}}}), u"specific_areas"_s);
    }
    void whatTheDescriptionForbidsIsRefused()
    {
        QFETCH(const QString, type);
        QFETCH(const QJsonObject, discount);
        QFETCH(const QString, says);
        DeskRig rig;
        const Answer answer = rig.ask(createActivity, Path, {}, plan(rig, type, discount));
        QVERIFY2(answer.code != 0 && answer.message.contains(says), qPrintable(answer.message));
        QVERIFY(rig.book->effects().isEmpty());
    }

    void aThresholdOfShippingIsForTheWholeShop()
    {
        DeskRig rig;
        QJsonObject body = plan(rig, u"SHIPPING_DISCOUNT"_s, shipping({{u"threshold_type"_s, u"MINIMAL_ITEM_QUANTITY"_s}, {u"threshold_value"_s, u"3"_s}}));
        body[u"product_level"_s] = u"PRODUCT"_s;
        QCOMPARE(rig.ask(createActivity, Path, {}, body).code, codes::ParameterInvalid);
        body[u"product_level"_s] = u"SHOP"_s;
        QCOMPARE(rig.ask(createActivity, Path, {}, body).code, 0);
    }

    void giftsMayOnlyGrowAndOneTierIsEnoughInAmerica()
    {
        DeskRig rig;
        const auto sized = [](const QString &limit) { return gifts({giftTier(1, u"2"_s, {gift({0, 0}, limit)})}); };
        const QString id = DeskRig::dataOf(rig.ask(createActivity, Path, {}, plan(rig, u"BUY_MORE_SAVE_MORE"_s, sized(u"20"_s))))[u"activity_id"_s].toString();
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, plan(rig, {}, sized(u"10"_s))).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, plan(rig, {}, sized(u"30"_s))).code, 0);
        int american = 0;
        while (markets()[static_cast<size_t>(american)].region != "US")
            ++american;
        const SkuRef there{american, 0};
        const QJsonObject two = gifts({giftTier(1, u"2"_s, {gift(there, u"5"_s)}), giftTier(2, u"3"_s, {gift(there, u"5"_s)})});
        QVERIFY(rig.ask(createActivity, Path, {}, plan(rig, u"BUY_MORE_SAVE_MORE"_s, two), american).message.contains(u"maximum of 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiscountCalls)
#include "tst_discount_calls.moc"
