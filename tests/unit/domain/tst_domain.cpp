// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fingerprint.h"
#include "models/domain/price_rule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;

class tst_Domain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("printed");
        QTest::newRow("unpadded") << u"4.9"_s << u"GBP"_s << true << qint64(490) << u"4.90"_s;
        QTest::newRow("whole") << u"12"_s << u"USD"_s << true << qint64(1200) << u"12.00"_s;
        QTest::newRow("no minor units") << u"434566"_s << u"VND"_s << true << qint64(434566) << u"434566"_s;
        QTest::newRow("zero decimals where there are none") << u"179000.00"_s << u"IDR"_s << true << qint64(179000) << u"179000"_s;
        QTest::newRow("negative") << u"-0.05"_s << u"GBP"_s << true << qint64(-5) << u"-0.05"_s;
        QTest::newRow("too many decimals") << u"1.999"_s << u"GBP"_s << false << qint64(0) << QString();
        QTest::newRow("decimals where there are none") << u"1.5"_s << u"VND"_s << false << qint64(0) << QString();
        QTest::newRow("no number") << u"NaN"_s << u"GBP"_s << false << qint64(0) << QString();
        QTest::newRow("nothing") << u""_s << u"GBP"_s << false << qint64(0) << QString();
        QTest::newRow("scientific") << u"1e3"_s << u"GBP"_s << false << qint64(0) << QString();
        QTest::newRow("overflow") << u"99999999999999999999"_s << u"GBP"_s << false << qint64(0) << QString();
    }
    void decimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(bool, valid);
        const auto money = parseMoney(text, currency);
        QCOMPARE(money.has_value(), valid);
        if (!valid)
            return;
        QTEST(money->minor, "minor");
        QTEST(toDecimal(*money), "printed");
    }

    void oddTaxDigitsAreRounded()
    {
        qint64 minor = 0;
        QVERIFY(readMinor("21.305", 2, minor));
        QCOMPARE(minor, 2131);
        QVERIFY(readMinor("21.3", 0, minor));
        QCOMPARE(minor, 21);
    }

    void priceRules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("set") << u"11.99"_s << QString() << u"GBP"_s << u"12.99"_s << u"11.99"_s;
        QTest::newRow("percent") << u"-5%"_s << QString() << u"GBP"_s << u"12.99"_s << u"12.34"_s;
        QTest::newRow("add") << u"+2"_s << QString() << u"GBP"_s << u"12.99"_s << u"14.99"_s;
        QTest::newRow("subtract") << u"-0.50"_s << QString() << u"GBP"_s << u"12.99"_s << u"12.49"_s;
        QTest::newRow("times") << u"x1.1"_s << QString() << u"USD"_s << u"10.00"_s << u"11.00"_s;
        QTest::newRow("ending") << u"-5%"_s << u".99"_s << u"GBP"_s << u"12.99"_s << u"11.99"_s;
        QTest::newRow("ending without minor units") << u"-5%"_s << u".99"_s << u"IDR"_s << u"189000"_s << u"178900"_s;
        QTest::newRow("ending below the first step") << u"0.50"_s << u".99"_s << u"GBP"_s << u"12.99"_s << u"0.50"_s;
        QTest::newRow("not below zero") << u"-20"_s << QString() << u"GBP"_s << u"12.99"_s << QString();
        QTest::newRow("no number") << u"cheap"_s << QString() << u"GBP"_s << u"12.99"_s << QString();
        QTest::newRow("minus hundred percent") << u"-100%"_s << QString() << u"GBP"_s << u"12.99"_s << QString();
    }
    void priceRules()
    {
        QFETCH(QString, rule);
        QFETCH(QString, ending);
        QFETCH(QString, currency);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto parsed = PriceRule::parse(rule, ending);
        const auto changed = parsed ? parsed->apply(*parseMoney(before, currency)) : Result<Money>(fail(FaultKind::Invalid, {}));
        QCOMPARE(changed ? toDecimal(*changed) : QString(), after);
    }

    void fingerprintIsOfContentOnly()
    {
        Change a;
        a.id = u"1"_s;
        a.record = {RecordKind::Sku, u"S"_s, u"A"_s};
        a.field = u"price"_s;
        a.base = u"1"_s;
        a.value = u"2"_s;
        Change b = a;
        b.record.id = u"B"_s;
        const QString both = fingerprintOf({a, b});
        QCOMPARE(fingerprintOf({b, a}), both);
        Change renamed = a;
        renamed.id = u"9"_s;
        renamed.changedAt = 5;
        QCOMPARE(fingerprintOf({renamed, b}), both);
        Change other = a;
        other.value = u"3"_s;
        QVERIFY(fingerprintOf({other, b}) != both);
        Change shifted = a;
        shifted.base = u"12"_s;
        shifted.value = QString();
        Change unshifted = a;
        unshifted.base = u"1"_s;
        unshifted.value = u"2"_s;
        QVERIFY(fingerprintOf({shifted}) != fingerprintOf({unshifted}));
    }

    void referencesReadBack()
    {
        const RecordRef ref{RecordKind::Stock, u"7495"_s, u"17295@7068"_s};
        QCOMPARE(RecordRef::parse(ref.toString()), std::optional(ref));
        QVERIFY(!RecordRef::parse(u"nonsense"_s));
        QVERIFY(!RecordRef::parse(u"thing:1/2"_s));
        QCOMPARE(recordKind(u"SKUs"_s), std::optional(RecordKind::Sku));
    }
};

QTEST_GUILESS_MAIN(tst_Domain)
#include "tst_domain.moc"
