// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using quayside::remotes::erp::Decimal;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::newRow("price") << u"18.9900"_s << u"18.99"_s;
        QTest::newRow("whole") << u"-3"_s << u"-3"_s;
        QTest::newRow("plus") << u"+3"_s << u"3"_s;
        QTest::newRow("zero of Python") << u"0E-8"_s << u"0"_s;
        QTest::newRow("minus zero") << u"-0.00"_s << u"0"_s;
        QTest::newRow("exponent up") << u"1E+2"_s << u"100"_s;
        QTest::newRow("exponent down") << u"25e-5"_s << u"0.00025"_s;
        QTest::newRow("of a price list") << u"10.49000000000000"_s << u"10.49"_s;
        QTest::newRow("no whole part") << u".5"_s << u"0.5"_s;
        QTest::newRow("no decimals") << u"5."_s << u"5"_s;
        QTest::newRow("leading zeros") << u"007.10"_s << u"7.1"_s;
        QTest::newRow("18 digits") << u"999999999999999999"_s << u"999999999999999999"_s;
        QTest::newRow("19 digits") << u"1000000000000000000"_s << QString();
        QTest::newRow("decimals that do not fit") << u"0.30000000000000004"_s << u"0.30000000000000004"_s;
        QTest::newRow("rounded to what fits") << u"1.2345678901234567895"_s << u"1.23456789012345679"_s;
        QTest::newRow("half away from zero") << u"-1.0000000000000000050"_s << u"-1.00000000000000001"_s;
        QTest::newRow("all nines round up") << u"0.9999999999999999999"_s << u"1"_s;
        QTest::newRow("too small") << u"1E-30"_s << u"0"_s;
        QTest::newRow("too small, rounds up") << u"9E-19"_s << u"0.000000000000000001"_s;
        QTest::newRow("huge exponent") << u"1E+999999"_s << QString();
        QTest::newRow("endless exponent") << u"1E+99999999999999999999"_s << QString();
        QTest::newRow("rounds to 19 digits") << u"-999999999999999999.9"_s << QString();
        QTest::newRow("NaN") << u"NaN"_s << QString();
        QTest::newRow("Infinity") << u"-Infinity"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("point alone") << u"."_s << QString();
        QTest::newRow("two points") << u"1.2.3"_s << QString();
        QTest::newRow("comma") << u"1,5"_s << QString();
        QTest::newRow("blank") << u" 1"_s << QString();
        QTest::newRow("other digits") << u"١٢"_s << QString();
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto number = Decimal::parse(text);
        QCOMPARE(number.has_value(), !canonical.isEmpty());
        if (number) {
            QCOMPARE(number->text(), canonical);
            QCOMPARE(Decimal::parse(number->text()), number);
        }
    }

    void writesWithDecimals()
    {
        QCOMPARE(Decimal::parse(u"18.9")->text(4), u"18.9000"_s);
        QCOMPARE(Decimal(20).text(4), u"20.0000"_s);
        QCOMPARE(Decimal::parse(u"0.05")->text(1), u"0.1"_s);
        QCOMPARE(Decimal::parse(u"-0.05")->text(1), u"-0.1"_s);
        QCOMPARE(Decimal::parse(u"-0.04")->text(1), u"0.0"_s);
        QCOMPARE(Decimal::parse(u"0.049")->text(1), u"0.0"_s);
    }

    void computes()
    {
        const auto number = [](QStringView text) { return *Decimal::parse(text); };
        QCOMPARE(number(u"0.1") + number(u"0.2"), number(u"0.3"));
        QCOMPARE(number(u"1.5") - number(u"1.5"), Decimal());
        QCOMPARE(number(u"999999999999999999") + number(u"0.000000000000000001"), number(u"999999999999999999"));
        QCOMPARE(number(u"999999999999999999") + number(u"1"), number(u"999999999999999999")); // stops at the largest
        QVERIFY(number(u"2") < number(u"10"));
        QVERIFY(number(u"-0.5") < Decimal());
        QCOMPARE(number(u"18.990"), number(u"18.99"));
        QCOMPARE(number(u"-2.5").floor(), -3);
        QCOMPARE(number(u"2.5").floor(), 2);
        QCOMPARE(number(u"18.99").toScaled(2), std::optional<qint64>(1899));
        QCOMPARE(number(u"18.99").toScaled(1), std::nullopt);
        QCOMPARE(number(u"999999999999999999").toScaled(2), std::nullopt);
        QVERIFY(number(u"1.25").fits(2));
        QVERIFY(!number(u"1.25").fits(1));
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_erp_decimal.moc"
