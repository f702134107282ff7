// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money_sums.h"

#include <QTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// What a settlement consists of, to the last minor unit.
class tst_MoneySums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThePartsLeaveUnexplained_data()
    {
        QTest::addColumn<MoneyParts>("parts");
        QTest::addColumn<bool>("isInside");
        QTest::addColumn<qint64>("rest");
        QTest::newRow("the plain sum") << MoneyParts{2398, 0, -188, -300, 0, 1910} << false << qint64(0);
        QTest::newRow("shipping that is among the fees is not taken twice") << MoneyParts{2398, 0, -488, -300, 0, 1910} << true << qint64(0);
        QTest::newRow("a refund is a part of the revenue already") << MoneyParts{1000, -1398, -188, 0, 0, 812} << false << qint64(0);
        QTest::newRow("one cent too few") << MoneyParts{2398, 0, -188, -300, 5, 1914} << false << qint64(-1);
        QTest::newRow("nothing is nothing") << MoneyParts() << false << qint64(0);
    }
    void whatThePartsLeaveUnexplained()
    {
        QFETCH(MoneyParts, parts);
        QFETCH(bool, isInside);
        QFETCH(qint64, rest);
        QCOMPARE(parts.hasShippingInside(), isInside);
        QCOMPARE(parts.unexplained(), rest);
        MoneyParts twice = parts;
        twice += parts;
        QCOMPARE(twice.unexplained(), 2 * rest);
        QCOMPARE(twice.settlement, 2 * parts.settlement);
    }

    void aBreakdownIsItemisedAndKeepsWordsNobodyKnows()
    {
        const QByteArray json = R"({"revenue_breakdown":{"subtotal_before_discount_amount":"25.98","seller_discount_amount":"-2"},
            "fee_tax_breakdown":{"fee":{"platform_commission_amount":"-1.88","affiliate_commission_amount":"0","harbour_dues_amount":"-0.07"},"tax":{"vat_amount":"-0.3"}},
            "shipping_cost_breakdown":{"actual_shipping_fee_amount":"-3","supplementary_component":{"customer_shipping_fee_offset_amount":"9"}},
            "supplementary_component":{"customer_payment_amount":"25.97"}})";
        QHash<QString, qint64> fees;
        QHash<MoneyItem::Of, qint64> sums;
        const QList<MoneyItem> items = itemsOf(json, u"GBP"_s);
        for (const MoneyItem &item : items) {
            sums[item.of] += item.minor;
            if (item.of == MoneyItem::Of::Fees)
                fees.insert(item.word, item.minor);
        }
        QCOMPARE(sums.value(MoneyItem::Of::Revenue), 2398);
        QCOMPARE(sums.value(MoneyItem::Of::Shipping), -300); // what only explains another amount is in no sum
        QCOMPARE(fees, (QHash<QString, qint64>{{u"platform_commission"_s, -188}, {u"harbour_dues"_s, -7}, {u"vat"_s, -30}}));
    }

    void currenciesWithoutCentsAndBrokenTextsAreRead()
    {
        const QList<MoneyItem> dong{{MoneyItem::Of::Fees, u"vat"_s, -4300}};
        QCOMPARE(itemsOf(R"({"fee_tax_breakdown":{"tax":{"vat_amount":"-4300"}}})", u"VND"_s), dong);
        QVERIFY(itemsOf("", u"GBP"_s).isEmpty());
        QVERIFY(itemsOf("[1,", u"GBP"_s).isEmpty());
        QVERIFY(itemsOf(R"({"fee_tax_breakdown":{"tax":{"vat_amount":"n/a"}}})", u"GBP"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_MoneySums)
#include "tst_money_sums.moc"
