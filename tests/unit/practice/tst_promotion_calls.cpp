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

QJsonArray activities(DeskRig &rig, const QJsonObject &filter = {})
{
    QJsonObject body = filter;
    body[u"page_size"_s] = 3;
    QJsonArray all;
    for (;;) {
        const Answer answer = rig.ask(searchActivities, Path + u"/search"_s, {}, body);
        if (answer.code != 0)
            return {};
        const QJsonObject data = DeskRig::dataOf(answer);
        for (const QJsonValue &one : data[u"activities"_s].toArray())
            all.append(one);
        const QString next = data[u"next_page_token"_s].toString();
        if (next.isEmpty())
            return all;
        body[u"page_token"_s] = next;
    }
}

QJsonObject activity(DeskRig &rig, const QString &id) { return DeskRig::dataOf(rig.ask(getActivity, Path + u'/' + id)); }

QString idOf(DeskRig &rig, const QString &status, const QString &type)
{
    return activities(rig, {{u"status"_s, status}, {u"activity_type"_s, type}})[0][u"id"_s].toString();
}

QJsonObject plan(const DeskRig &rig, const QString &title = u"Spring tide"_s)
{
    return {{u"title"_s, title}, {u"activity_type"_s, u"DIRECT_DISCOUNT"_s}, {u"product_level"_s, u"PRODUCT"_s},
            {u"begin_time"_s, rig.book->now() + 3600}, {u"end_time"_s, rig.book->now() + 7200}};
}

QJsonObject offer(const QString &product, int limit = -1)
{
    return {{u"products"_s, QJsonArray{QJsonObject{{u"id"_s, product}, {u"discount"_s, u"10"_s}, {u"quantity_limit"_s, limit},
                                                   {u"quantity_per_user"_s, -1}, {u"skus"_s, QJsonArray()}}}}};
}

Answer setPrice(DeskRig &rig, int product)
{
    const QString sku = QString::number(Catalog::skuId({product, 0}));
    const QJsonObject price{{u"amount"_s, u"12.99"_s}, {u"currency"_s, u"GBP"_s}};
    const QString path = u"/product/202309/products/%1/prices/update"_s.arg(Catalog::productId(product));
    return rig.ask(updatePrices, path, {}, {{u"skus"_s, QJsonArray{QJsonObject{{u"id"_s, sku}, {u"price"_s, price}}}}});
}

} // namespace

class TestPromotionCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActivityOnceAndByItsState()
    {
        DeskRig rig;
        QCOMPARE(activities(rig).size(), rig.book->world().counts(0, rig.book->now()).promotions);
        for (const QString &state : {u"DRAFT"_s, u"NOT_START"_s, u"ONGOING"_s, u"EXPIRED"_s, u"DEACTIVATED"_s}) {
            const QJsonArray found = activities(rig, {{u"status"_s, state}});
            QVERIFY2(!found.isEmpty(), qPrintable(state));
            for (const QJsonValue &one : found)
                QCOMPARE(one[u"status"_s].toString(), state);
        }
        QCOMPARE(rig.ask(searchActivities, Path + u"/search"_s, {}, {{u"page_size"_s, u"3"_s}}).code, codes::RequestInvalid);
    }

    void anActivityLivesFromDraftToItsEndByTheClock()
    {
        DeskRig rig;
        const Answer made = rig.ask(createActivity, Path, {}, plan(rig));
        QCOMPARE(made.code, 0);
        const QString id = DeskRig::dataOf(made)[u"activity_id"_s].toString();
        QCOMPARE(activity(rig, id)[u"status"_s].toString(), u"DRAFT"_s);
        const QString products = Path + u'/' + id + u"/products"_s;
        QCOMPARE(rig.ask(updateActivityProducts, products, {}, offer(QString::number(Catalog::productId(0)))).code, 0);
        QCOMPARE(activity(rig, id)[u"status"_s].toString(), u"NOT_START"_s);
        const qint64 before = activity(rig, id)[u"update_time"_s].toInteger();
        QVERIFY(rig.book->advance(3700));
        QCOMPARE(activity(rig, id)[u"status"_s].toString(), u"ONGOING"_s);
        QCOMPARE_GT(activity(rig, id)[u"update_time"_s].toInteger(), before);
        QVERIFY(rig.book->advance(3700));
        QCOMPARE(activity(rig, id)[u"status"_s].toString(), u"EXPIRED"_s);
        QCOMPARE(rig.ask(updateActivityProducts, products, {}, offer(QString::number(Catalog::productId(0)))).code, codes::ActivityFixed);
        QCOMPARE(rig.book->effects().size(), 2);
        QCOMPARE(rig.book->effects().first()[u"kind"_s].toString(), u"promotion.create"_s);
    }

    void aRunningActivityLocksThePricesOfItsProducts()
    {
        DeskRig rig;
        QCOMPARE(setPrice(rig, 0).code, 0);
        const QString id = DeskRig::dataOf(rig.ask(createActivity, Path, {}, plan(rig)))[u"activity_id"_s].toString();
        QCOMPARE(rig.ask(updateActivityProducts, Path + u'/' + id + u"/products"_s, {}, offer(QString::number(Catalog::productId(0)))).code, 0);
        QCOMPARE(setPrice(rig, 0).code, 0);
        QVERIFY(rig.book->advance(3700));
        QCOMPARE(setPrice(rig, 0).code, codes::PriceLocked);
        QVERIFY(setPrice(rig, ShopCount).code != codes::PriceLocked);
        QCOMPARE(rig.ask(deactivateActivity, Path + u'/' + id + u"/deactivate"_s).code, 0);
        QCOMPARE(setPrice(rig, 0).code, 0);
    }

    void limitsMayOnlyGrow()
    {
        DeskRig rig;
        const QString id = DeskRig::dataOf(rig.ask(createActivity, Path, {}, plan(rig)))[u"activity_id"_s].toString();
        const QString products = Path + u'/' + id + u"/products"_s;
        const QString product = QString::number(Catalog::productId(0));
        QCOMPARE(rig.ask(updateActivityProducts, products, {}, offer(product, 20)).code, 0);
        QCOMPARE(rig.ask(updateActivityProducts, products, {}, offer(product, 10)).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(updateActivityProducts, products, {}, offer(product, 30)).code, 0);
        QCOMPARE(rig.ask(updateActivityProducts, products, {}, offer(product, 100)).code, codes::ParameterInvalid);
        QCOMPARE(rig.ask(removeActivityProducts, products, {}, {{u"product_ids"_s, QJsonArray{product}}}).code, 0);
        QCOMPARE(activity(rig, id)[u"status"_s].toString(), u"DRAFT"_s);
    }

    void whatCannotBePlannedIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a title that is taken") << u"title"_s << QJsonValue(u"Ten off"_s);
        QTest::newRow("a title too long") << u"title"_s << QJsonValue(QString(51, u'x'));
        QTest::newRow("an unknown type") << u"activity_type"_s << QJsonValue(u"GIVEAWAY"_s);
        QTest::newRow("an unknown level") << u"product_level"_s << QJsonValue(u"PIER"_s);
        QTest::newRow("a beginning in the past") << u"begin_time"_s << QJsonValue(1000);
        QTest::newRow("an end before the beginning") << u"end_time"_s << QJsonValue(1000);
        QTest::newRow("without an end") << u"duration_type"_s << QJsonValue(u"INDEFINITE"_s);
    }
    void whatCannotBePlannedIsRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        DeskRig rig;
        QJsonObject body = plan(rig);
        body[member] = value;
        QCOMPARE(rig.ask(createActivity, Path, {}, body).code, codes::ParameterInvalid);
        QVERIFY(rig.book->effects().isEmpty());
    }

    void aPlatformCampaignIsNotTheSellersToChange()
    {
        DeskRig rig;
        const QString id = idOf(rig, u"NOT_START"_s, u"FLASHSALE"_s);
        QCOMPARE(activity(rig, id)[u"activity_commands"_s][0].toString(), u"IMMUTABLE"_s);
        QCOMPARE(rig.ask(deactivateActivity, Path + u'/' + id + u"/deactivate"_s).code, codes::ActivityFixed);
        QCOMPARE(rig.ask(getActivity, Path + u"/1"_s).code, codes::ActivityUnknown);
    }

    void theRecordBringsTheSamePromotionsBack()
    {
        const auto state = [](DeskRig &rig) { return activities(rig); };
        DeskRig rig;
        const QString id = DeskRig::dataOf(rig.ask(createActivity, Path, {}, plan(rig)))[u"activity_id"_s].toString();
        QCOMPARE(rig.ask(updateActivity, Path + u'/' + id, {}, plan(rig, u"Neap tide"_s)).code, 0);
        QCOMPARE(activity(rig, id)[u"title"_s].toString(), u"Neap tide"_s);
        QCOMPARE(state(rig), state(rig));
        QCOMPARE(activityFrom(toJson(*rig.book->world().promotions().find(0, id.toLongLong()))).title, "Neap tide");
    }

    void couponsAreReadInPagesAndInFull()
    {
        DeskRig rig;
        const QJsonObject data = DeskRig::dataOf(rig.ask(searchCoupons, u"/promotion/202406/coupons/search"_s, {{u"page_size"_s, u"2"_s}}));
        QCOMPARE(data[u"total_count"_s].toInteger(), rig.book->world().counts(0, rig.book->now()).coupons);
        QCOMPARE(data[u"coupons"_s].toArray().size(), 2);
        const QString id = data[u"coupons"_s][0][u"id"_s].toString();
        const QJsonObject coupon = DeskRig::dataOf(rig.ask(getCoupon, u"/promotion/202406/coupons/"_s + id))[u"coupon"_s].toObject();
        QVERIFY(coupon[u"usage_stats"_s][u"claimed_count"_s].toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestPromotionCalls)
#include "tst_promotion_calls.moc"
