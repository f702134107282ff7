// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checks.h"
#include "models/domain/fingerprint.h"
#include "models/domain/impact.h"
#include "models/domain/outbox.h"
#include "models/domain/price_rule.h"
#include "models/domain/rights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;

class tst_Domain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNeverLeftIsReplaced_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<QString>("holdReason");
        QTest::addColumn<Instant>("sentAt");
        QTest::addColumn<bool>("isReplaceable");
        QTest::newRow("it waits for its turn") << OutboxState::Queued << QString() << Instant(0) << true;
        QTest::newRow("it was sent once and waits again") << OutboxState::Queued << QString() << Instant(5) << false;
        QTest::newRow("it waits for somebody else's review") << OutboxState::Held << u"review"_s << Instant(0) << true;
        QTest::newRow("the shop reviews it") << OutboxState::Held << u"audit"_s << Instant(5) << false;
        QTest::newRow("a person is asked") << OutboxState::Held << u"conflict"_s << Instant(0) << false;
        QTest::newRow("it is on its way") << OutboxState::Sending << QString() << Instant(5) << false;
        QTest::newRow("its answer was unclear") << OutboxState::Unknown << QString() << Instant(5) << false;
        QTest::newRow("it is done") << OutboxState::Done << QString() << Instant(5) << false;
    }
    void onlyWhatNeverLeftIsReplaced()
    {
        QFETCH(const OutboxState, state);
        QFETCH(const QString, holdReason);
        QFETCH(const Instant, sentAt);
        OutboxEntry entry;
        entry.state = state;
        entry.holdReason = holdReason;
        entry.sentAt = sentAt;
        QTEST(entry.isReplaceable(), "isReplaceable");
    }

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

    void pricesAreRoundedToAStep_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("up to the nearest five pence") << u"0.05"_s << u"GBP"_s << u"12.98"_s << u"13.00"_s;
        QTest::newRow("down to the nearest five pence") << u"0.05"_s << u"GBP"_s << u"12.92"_s << u"12.90"_s;
        QTest::newRow("thousands") << u"1000"_s << u"IDR"_s << u"178543"_s << u"179000"_s;
        QTest::newRow("never to zero") << u"10"_s << u"GBP"_s << u"2.00"_s << QString();
        QTest::newRow("finer than the currency") << u"0.5"_s << u"VND"_s << u"2000"_s << QString();
    }
    void pricesAreRoundedToAStep()
    {
        QFETCH(QString, step);
        QFETCH(QString, currency);
        QFETCH(QString, before);
        const auto rule = PriceRule::parse(u"x1"_s, {}, step);
        QVERIFY(rule);
        const auto changed = rule->apply(*parseMoney(before, currency));
        QTEST(changed ? toDecimal(*changed) : QString(), "after");
        QVERIFY(!PriceRule::parse(u"x1"_s, {}, u"-1"_s));
        QVERIFY(!PriceRule::parse(u"x1"_s, {}, u"some"_s));
    }

    void checks_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("fix");
        QTest::newRow("a fair price") << u"price"_s << u"9.99"_s << u"GB"_s << QString() << QString();
        QTest::newRow("no price at all") << u"price"_s << u"0.00"_s << u"GB"_s << u"price-not-positive!"_s << QString();
        QTest::newRow("a third decimal") << u"price"_s << u"9.999"_s << u"GB"_s << u"price-decimals!"_s << u"10.00"_s;
        QTest::newRow("no number") << u"price"_s << u"dear"_s << u"GB"_s << u"price-decimals!"_s << QString();
        QTest::newRow("below floor") << u"price"_s << u"7.00"_s << u"GB"_s << u"price-below-floor"_s << u"7.50"_s;
        QTest::newRow("below cost") << u"price"_s << u"5.00"_s << u"GB"_s << u"price-below-floor price-below-cost"_s << u"7.50"_s;
        QTest::newRow("no title") << u"title"_s << u"  "_s << u"GB"_s << u"title-empty!"_s << u"base"_s;
        QTest::newRow("short title in Britain") << u"title"_s << u"Mug"_s << u"GB"_s << QString() << QString();
        QTest::newRow("short title in Thailand") << u"title"_s << u"Mug"_s << u"TH"_s << u"title-too-short!"_s << QString();
        QTest::newRow("256 in Britain") << u"title"_s << QString(256, u'x') << u"GB"_s << u"title-too-long!"_s << QString(255, u'x');
        QTest::newRow("256 in Brazil") << u"title"_s << QString(256, u'x') << u"BR"_s << QString() << QString();
        QTest::newRow("255 characters outside the first plane") << u"title"_s << u"🧢"_s.repeated(255) << u"GB"_s << QString() << QString();
        QTest::newRow("a banned word") << u"title"_s << u"Mug BEST price"_s << u"GB"_s << u"title-banned!"_s << u"Mug"_s;
        QTest::newRow("no description") << u"description"_s << QString() << u"GB"_s << u"description-empty!"_s << u"base"_s;
        QTest::newRow("a long description") << u"description"_s << QString(10'001, u'x') << u"GB"_s << u"description-too-long!"_s << QString();
        QTest::newRow("too much stock") << u"quantity"_s << u"100000"_s << u"GB"_s << u"quantity-range!"_s << u"99999"_s;
        QTest::newRow("less than none") << u"quantity"_s << u"-1"_s << u"GB"_s << u"quantity-range!"_s << u"0"_s;
        QTest::newRow("no stock") << u"quantity"_s << u"0"_s << u"GB"_s << QString() << QString();
        QTest::newRow("rejected without a reason") << u"act:return.reject"_s << u"{}"_s << u"GB"_s << u"reason-missing!"_s << QString();
        QTest::newRow("rejected with one") << u"act:return.reject"_s << u"{\"reason\":\"r\"}"_s << u"GB"_s << QString() << QString();
    }
    void checks()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, market);
        Change change;
        change.record = {RecordKind::Sku, u"S"_s, u"A"_s};
        change.field = field;
        change.base = u"base"_s;
        change.value = value;
        change.currency = u"GBP"_s;
        CheckFacts facts;
        facts.market = market;
        facts.cost = 600;
        facts.floor = 750;
        facts.bannedWords = {u"best price"_s};
        const auto findings = check(change, facts);
        QStringList found;
        for (const CheckFinding &finding : findings)
            found.append(toWord(finding.code) + (finding.isError ? u"!"_s : QString()));
        QTEST(found.join(u' '), "found");
        QTEST(findings.isEmpty() ? QString() : findings.first().fix, "fix");
    }

    void requiredAttributes_data()
    {
        QTest::addColumn<QByteArray>("listing");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("none given") << QByteArray("[]") << QStringList{u"Contains batteries"_s};
        QTest::newRow("without batteries") << QByteArray("[{\"id\":\"101610\",\"values\":[{\"id\":\"1000059\"}]}]") << QStringList();
        QTest::newRow("with batteries, of which kind") << QByteArray("[{\"id\":\"101610\",\"values\":[{\"id\":\"1000058\"}]}]")
                                                      << QStringList{u"Battery type"_s};
        QTest::newRow("all given") << QByteArray("[{\"id\":\"101610\",\"values\":[{\"id\":\"1000058\"}]},{\"id\":\"101611\",\"values\":[{\"id\":\"1\"}]}]")
                                   << QStringList();
        QTest::newRow("named without a value") << QByteArray("[{\"id\":\"101610\",\"values\":[]}]") << QStringList{u"Contains batteries"_s};
        QTest::newRow("not JSON") << QByteArray("<html>") << QStringList{u"Contains batteries"_s};
    }
    void requiredAttributes()
    {
        QFETCH(QByteArray, listing);
        const QByteArray category = "[{\"id\":\"100000\",\"name\":\"Colour\",\"type\":\"SALES_PROPERTY\",\"is_requried\":true},"
                                    "{\"id\":\"101610\",\"name\":\"Contains batteries\",\"type\":\"PRODUCT_PROPERTY\",\"is_requried\":true},"
                                    "{\"id\":\"101611\",\"name\":\"Battery type\",\"type\":\"PRODUCT_PROPERTY\",\"is_requried\":false,\"requirement_conditions\":"
                                    "[{\"condition_type\":\"VALUE_ID_MATCH\",\"attribute_id\":\"101610\",\"attribute_value_id\":\"1000058\"}]}]";
        QTEST(missingAttributes(category, listing), "missing");
        QCOMPARE(missingAttributes({}, listing), QStringList());
    }

    void movesAreRoundedAwayFromZero()
    {
        QVERIFY(permilleChange(1000, 800) == -200);
        QVERIFY(permilleChange(1000, 799) == -201);
        QVERIFY(permilleChange(100'000, 79'960) == -201); // 20.04 % is over 20 %
        QVERIFY(permilleChange(1000, 1201) == 201);
        QVERIFY(permilleChange(1000, 1000) == 0);
        QVERIFY(!permilleChange(0, 5));
        QVERIFY(permilleMargin(1000, 600) == 400);
        QVERIFY(permilleMargin(500, 600) == -200);
        QVERIFY(!permilleMargin(0, 600));
    }

    void impactIsSummedByCurrency()
    {
        Change change;
        change.field = u"price"_s;
        change.base = u"10.00"_s;
        change.value = u"8.00"_s;
        change.currency = u"GBP"_s;
        const auto sold = priceImpact(change, 600, 30);
        const auto unsold = priceImpact(change, 400, 0);
        const auto costless = priceImpact(change, {}, 5);
        change.base = u"189000"_s;
        change.value = u"179000"_s;
        change.currency = u"IDR"_s;
        const auto other = priceImpact(change, 100'000, 2);
        QVERIFY(sold && unsold && costless && other);
        QCOMPARE(sold->weeklyRevenue, -6000);
        QVERIFY(!costless->marginAfter);
        const auto sums = impactOf({*sold, *unsold, *costless, *other});
        QCOMPARE(sums.size(), 2);
        QCOMPARE(sums[0].currency, u"GBP"_s);
        QCOMPARE(sums[0].prices, 3);
        QCOMPARE(sums[0].withoutCost, 1);
        QCOMPARE(sums[0].weeklyRevenue, -7000);
        // 30 at 40 % and one at 60 % of ten pounds each, then 25 % and 50 % of eight.
        QVERIFY(sums[0].marginBefore == 406);
        QVERIFY(sums[0].marginAfter == 258);
        QCOMPARE(sums[1].weeklyRevenue, -20'000);
        change.field = u"title"_s;
        QVERIFY(!priceImpact(change, {}, 0));
    }

    void rolesAreRead()
    {
        const auto roles = Roles::read("{\"roles\":{\"clerk\":{\"rights\":[\"a\",{\"right\":\"b\",\"scope\":\"market:GB\"}]},\"boss\":{\"rights\":[\"b\"]}}}");
        QVERIFY(roles);
        QVERIFY(roles->may(u"clerk"_s, u"a"_s) && roles->may(u"clerk"_s, u"b"_s) && !roles->may(u"boss"_s, u"a"_s));
        QVERIFY(!roles->may(u"nobody"_s, u"a"_s));
        QCOMPARE(roles->scopeOf(u"clerk"_s, u"b"_s), u"market:GB"_s);
        QCOMPARE(roles->scopeOf(u"boss"_s, u"b"_s), QString());
        QCOMPARE(roles->holders(u"b"_s), (QStringList{u"boss"_s, u"clerk"_s}));
        QVERIFY(!Roles::read("{}"));
        QVERIFY(!Roles::read("{\"roles\":{\"clerk\":{}}}"));
        QVERIFY(!Roles::read("{\"roles\":{\"clerk\":{\"rights\":[7]}}}"));
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
        const RecordRef strange{static_cast<RecordKind>(RecordKindCount + 1), u"1"_s, u"2"_s};
        QCOMPARE(strange.toString(), u"unknown:1/2"_s);
        QVERIFY(!RecordRef::parse(strange.toString()));
        QVERIFY(!RecordRef::parse(u"thing:1/2"_s));
        QCOMPARE(recordKind(u"SKUs"_s), std::optional(RecordKind::Sku));
    }
};

QTEST_GUILESS_MAIN(tst_Domain)
#include "tst_domain.moc"
