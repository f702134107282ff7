// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/erp_match.h"
#include "models/domain/stock_picture.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

RecordRef sku(const QString &id)
{
    return {RecordKind::Sku, u"S1"_s, id};
}

const QList<VariantIdentity> Variants{{u"1"_s, u"TS001-BLK-S"_s, {u"4006381333931"_s}, true, true},
                                      {u"2"_s, u"TS001-BLK-M"_s, {u"012345678905"_s}, true, true},
                                      {u"3"_s, u"SHARED"_s, {u"111"_s}, true, true},
                                      {u"4"_s, u"shared "_s, {u"222"_s, u"999"_s}, true, true},
                                      {u"5"_s, u"OLD"_s, {}, false, true},
                                      {u"6"_s, u"SVC-SHIP"_s, {}, true, false},
                                      {u"7"_s, u"X7"_s, {u"999"_s}, true, true}};

} // namespace

class TestErpMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSku_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("barcode");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<int>("why");
        const auto no = [](NoMatch why) { return static_cast<int>(why); };
        QTest::newRow("by code") << u"TS001-BLK-S"_s << u""_s << u"1"_s << -1;
        QTest::newRow("case and space do not matter") << u" ts001-blk-m "_s << u""_s << u"2"_s << -1;
        QTest::newRow("by barcode") << u"other"_s << u"4006381333931"_s << u"1"_s << -1;
        QTest::newRow("a UPC is an EAN with a zero in front") << u""_s << u"0012345678905"_s << u"2"_s << -1;
        QTest::newRow("code and barcode agree") << u"TS001-BLK-S"_s << u"4006381333931"_s << u"1"_s << -1;
        QTest::newRow("the barcode tells shared codes apart") << u"SHARED"_s << u"222"_s << u"4"_s << -1;
        QTest::newRow("shared code") << u"SHARED"_s << u""_s << u""_s << no(NoMatch::SharedCode);
        QTest::newRow("shared barcode") << u"none"_s << u"999"_s << u""_s << no(NoMatch::SharedBarcode);
        QTest::newRow("they contradict") << u"TS001-BLK-S"_s << u"111"_s << u""_s << no(NoMatch::Contradiction);
        QTest::newRow("inactive ones do not count") << u"OLD"_s << u""_s << u""_s << no(NoMatch::NothingThere);
        QTest::newRow("services do not count") << u"SVC-SHIP"_s << u""_s << u""_s << no(NoMatch::NothingThere);
        QTest::newRow("nothing to go by") << u" "_s << u"0"_s << u""_s << no(NoMatch::NoIdentity);
    }
    void oneSku()
    {
        QFETCH(QString, code);
        QFETCH(QString, barcode);
        QFETCH(QString, variant);
        QFETCH(int, why);
        const MatchReport report = matchVariants({{sku(u"a"_s), code, barcode}}, Variants, {});
        if (why < 0) {
            QCOMPARE(report.links.size(), 1);
            QCOMPARE(report.links.first().variant, variant);
            QCOMPARE(report.added, report.links);
            QVERIFY(!report.unusedVariants.contains(variant));
        } else {
            QVERIFY(report.links.isEmpty());
            QCOMPARE(static_cast<int>(report.unmatched.first().why), why);
        }
    }

    void whatIsLinkedStaysWhateverBecomesOfTheCodes()
    {
        const ErpLink hand{sku(u"a"_s), u"7"_s, LinkSource::Hand};
        const MatchReport report = matchVariants({{sku(u"a"_s), u"TS001-BLK-S"_s, {}}}, Variants, {hand});
        QCOMPARE(report.links, QList<ErpLink>{hand});
        QVERIFY(report.added.isEmpty());
    }

    void aVariantThatIsGoneIsNotQuietlyReplaced()
    {
        const ErpLink old{sku(u"a"_s), u"5"_s, LinkSource::Code};
        const MatchReport report = matchVariants({{sku(u"a"_s), u"TS001-BLK-S"_s, {}}}, Variants, {old});
        QVERIFY(report.links.isEmpty());
        QCOMPARE(report.unmatched, (QList<Unmatched>{{sku(u"a"_s), NoMatch::VariantGone, {u"1"_s}}}));
    }

    void aVariantMaySellAsSeveralSkus()
    {
        const MatchReport report = matchVariants({{sku(u"a"_s), u"X7"_s, {}}, {sku(u"b"_s), u"x7"_s, {}}}, Variants, {});
        QCOMPARE(report.links.size(), 2);
        QCOMPARE(report.links[0].variant, report.links[1].variant);
    }

    void everySkuIsEitherLinkedOrNamed()
    {
        const bool holds = rc::check("every SKU is linked or named, once; matching again changes nothing", [] {
            const auto words = rc::gen::element(u"A"_s, u"a "_s, u"B"_s, u"C"_s, u""_s);
            const auto codes = rc::gen::element(u"1"_s, u"01"_s, u"2"_s, u""_s);
            QList<SkuIdentity> skus;
            QList<VariantIdentity> variants;
            const int skuCount = *rc::gen::inRange(0, 8);
            const int variantCount = *rc::gen::inRange(0, 8);
            for (int i = 0; i < skuCount; ++i)
                skus.append({sku(QString::number(i)), *words, *codes});
            for (int i = 0; i < variantCount; ++i)
                variants.append({QString::number(i), *words, {*codes}, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()});
            const MatchReport report = matchVariants(skus, variants, {});
            RC_ASSERT(report.links.size() + report.unmatched.size() == skus.size());
            for (const ErpLink &link : report.links) {
                const VariantIdentity &variant = variants[link.variant.toInt()];
                RC_ASSERT(variant.isActive && variant.isStocked);
                RC_ASSERT(!report.unusedVariants.contains(link.variant));
            }
            const MatchReport again = matchVariants(skus, variants, report.links);
            RC_ASSERT(again.links == report.links);
            RC_ASSERT(again.added.isEmpty());
        });
        QVERIFY(holds);
    }

    void causes_data()
    {
        QTest::addColumn<StockPicture>("picture");
        QTest::addColumn<int>("publishable");
        QTest::addColumn<DifferenceCause>("cause");
        const auto picture = [](double onHand, double reserved, double orders, double buffer, double shop) {
            const auto milli = [](double pieces) { return static_cast<qint64>(pieces * 1000 + 0.5); };
            return StockPicture{milli(onHand), milli(reserved), milli(orders), milli(buffer), 0, milli(shop)};
        };
        QTest::newRow("agree") << picture(10, 2, 1, 3, 4) << 4 << DifferenceCause::None;
        QTest::newRow("orders") << picture(10, 2, 1, 3, 5) << 4 << DifferenceCause::OrdersOnTheWay;
        QTest::newRow("buffer") << picture(10, 2, 1, 3, 7) << 4 << DifferenceCause::Buffer;
        QTest::newRow("both") << picture(10, 2, 1, 3, 8) << 4 << DifferenceCause::OrdersAndBuffer;
        QTest::newRow("too high") << picture(10, 2, 1, 3, 20) << 4 << DifferenceCause::ShopTooHigh;
        QTest::newRow("too low") << picture(10, 2, 1, 3, 1) << 4 << DifferenceCause::ShopTooLow;
        QTest::newRow("oversold") << picture(2, 3, 0, 0, 5) << 0 << DifferenceCause::Oversold;
        QTest::newRow("all kept back") << picture(2, 0, 0, 5, 0) << 0 << DifferenceCause::None;
        QTest::newRow("parts of a piece") << picture(2.5, 0, 0, 0, 3) << 2 << DifferenceCause::Fraction;
    }
    void causes()
    {
        QFETCH(StockPicture, picture);
        QFETCH(int, publishable);
        QFETCH(DifferenceCause, cause);
        QCOMPARE(picture.publishable(), publishable * StockPicture::Piece);
        QCOMPARE(causeOf(picture), cause);
        QCOMPARE(causeOf(std::nullopt), DifferenceCause::Unlinked);
    }

    void deltasNetWithSalesInBetween()
    {
        QCOMPARE(netted(10, 15, 10), 15); // nothing happened meanwhile
        QCOMPARE(netted(10, 15, 8), 13);  // two were sold: they stay sold
        QCOMPARE(netted(10, 4, 3), 0);    // never below zero
        const bool holds = rc::check("corrections on both sides add up in any order", [] {
            const qint64 base = *rc::gen::inRange<qint64>(0, 1000);
            const qint64 mine = *rc::gen::inRange<qint64>(0, 1000);
            const qint64 theirs = *rc::gen::inRange<qint64>(0, 1000);
            const qint64 both = netted(base, mine, theirs);
            RC_ASSERT(both == netted(base, theirs, mine));
            RC_ASSERT(both >= 0);
            RC_ASSERT(netted(base, base, theirs) == theirs);
            if (base + (mine - base) + (theirs - base) >= 0)
                RC_ASSERT(both - base == (mine - base) + (theirs - base));
        });
        QVERIFY(holds);
    }
};

QTEST_APPLESS_MAIN(TestErpMatch)
#include "tst_erp_match.moc"
