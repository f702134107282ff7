// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside::criteria;

Q_DECLARE_METATYPE(quayside::criteria::Reason)

class tst_Criteria : public QObject
{
    Q_OBJECT

    FieldCatalog m_catalog{{
        {u"price"_s, {u"harga"_s}, FieldType::Money, {}, u"price"_s, u"exponent"_s, {}},
        {u"stock"_s, {}, FieldType::Integer, {}, u"stock"_s, {}, {}},
        {u"title"_s, {}, FieldType::Text, {}, u"title"_s, {}, {}, false, true},
        {u"sku"_s, {}, FieldType::Identifier, {}, u"sku"_s, {}, {}},
        {u"changed"_s, {}, FieldType::Instant, {}, u"changed"_s, {}, {}},
        {u"status"_s, {}, FieldType::Enum, {{u"live"_s, {u"ACTIVATE"_s}}, {u"draft"_s, {u"DRAFT"_s}}}, u"status"_s, {}, {}},
        {u"tag"_s, {}, FieldType::Tags, {}, u"EXISTS(SELECT 1 WHERE %1)"_s, {}, {}, false, false, false},
    }};

private Q_SLOTS:
    void canonicalText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");

        QTest::newRow("the example of the design") << u"status:live price:10..20 -tag:old \"red dress\" OR sku:AB*"_s
                                                   << u"status:live price:10..20 -tag:old \"red dress\" OR sku:AB*"_s;
        QTest::newRow("comparison") << u"price:<=20"_s << u"price:<=20"_s;
        QTest::newRow("open range") << u"price:10.."_s << u"price:10.."_s;
        QTest::newRow("lower open range") << u"stock:..3"_s << u"stock:..3"_s;
        QTest::newRow("list") << u"status:live,draft"_s << u"status:live,draft"_s;
        QTest::newRow("localised name") << u"HARGA:<5"_s << u"price:<5"_s;
        QTest::newRow("quoted value") << u"title:\"red dress\""_s << u"title:\"red dress\""_s;
        QTest::newRow("group") << u"a (b OR c)"_s << u"a (b OR c)"_s;
        QTest::newRow("needless group") << u"(a b) c"_s << u"a b c"_s;
        QTest::newRow("negated group") << u"-(a OR b)"_s << u"-(a OR b)"_s;
        QTest::newRow("regex") << u"title:~^re.*"_s << u"title:~\"^re.*\""_s;
        QTest::newRow("has and missing") << u"has:price missing:sku"_s << u"has:price missing:sku"_s;
        QTest::newRow("age") << u"changed:>7d"_s << u"changed:>7d"_s;
        QTest::newRow("two sort keys") << u"mug sort:price- sort:title"_s << u"mug sort:price- sort:title"_s;
        QTest::newRow("nothing") << u"   "_s << u""_s;
        QTest::newRow("not not") << u"--a ---b"_s << u"a -b"_s;
        QTest::newRow("not a group of not") << u"-(-a)"_s << u"a"_s;
        QTest::newRow("a long row of dashes") << QString(1'000'001, u'-') + u'a' << u"-a"_s;
        QTest::newRow("pipe is OR") << u"a | b"_s << u"a OR b"_s;
    }
    void canonicalText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const Parsed parsed = parse(typed, m_catalog);
        QCOMPARE(parsed.problems.size(), 0);
        QCOMPARE(print(parsed.query), canonical);
    }

    void badTermsAreNamedAndTheRestApplies_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<QString>("rest");

        const auto row = [](const char *name, const QString &typed, int start, int length, Reason reason, const QString &suggestion,
                            const QString &rest) {
            QTest::newRow(name) << typed << start << length << int(reason) << suggestion << rest;
        };
        row("misspelt field", u"mug prise:<20"_s, 4, 9, Reason::UnknownField, u"price"_s, u"mug"_s);
        row("unknown value", u"status:lve mug"_s, 0, 10, Reason::UnknownValue, u"live"_s, u"mug"_s);
        row("no number", u"price:<abc"_s, 0, 10, Reason::NotANumber, {}, {});
        row("no moment", u"changed:>soon a"_s, 0, 13, Reason::NotAMoment, {}, u"a"_s);
        row("broken pattern", u"a ~[x"_s, 2, 3, Reason::BadRegex, {}, u"a"_s);
        row("quote without end", u"a \"red"_s, 2, 4, Reason::UnclosedQuote, {}, u"a \"red\""_s);
        row("group without end", u"a (b"_s, 2, 1, Reason::UnclosedGroup, {}, u"a b"_s);
        row("stray close", u"a ) b"_s, 2, 1, Reason::StrayClose, {}, u"a b"_s);
        row("OR without right side", u"a OR"_s, 2, 2, Reason::DanglingOr, {}, u"a"_s);
        row("empty value", u"price: a"_s, 0, 6, Reason::EmptyValue, {}, u"a"_s);
        row("keyword without meaning here", u"mine a"_s, 0, 4, Reason::NotKnownHere, {}, u"a"_s);
        row("tags have no order", u"sort:tag a"_s, 0, 8, Reason::NotSortable, {}, u"a"_s);
        row("text has no order", u"title:<x a"_s, 0, 8, Reason::NotOrdered, {}, u"a"_s);
        row("punctuation alone", u"!!! a"_s, 0, 3, Reason::NoWord, {}, u"a"_s);
    }
    void badTermsAreNamedAndTheRestApplies()
    {
        QFETCH(QString, typed);
        QFETCH(QString, rest);
        const Parsed parsed = parse(typed, m_catalog);
        QCOMPARE(parsed.problems.size(), 1);
        QTEST(parsed.problems[0].start, "start");
        QTEST(parsed.problems[0].length, "length");
        QTEST(int(parsed.problems[0].reason), "reason");
        QTEST(parsed.problems[0].suggestion, "suggestion");
        QCOMPARE(print(parsed.query), rest);
    }

    void completion_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("start");

        QTest::newRow("one letter is too little") << u"p"_s << QString() << 0;
        QTest::newRow("field") << u"mug pr"_s << u"price:"_s << 4;
        QTest::newRow("negated field") << u"-st"_s << u"stock:"_s << 1;
        QTest::newRow("enum value") << u"status:d"_s << u"draft"_s << 7;
        QTest::newRow("second value of a list") << u"status:live,dr"_s << u"draft"_s << 12;
        QTest::newRow("has takes fields") << u"has:sk"_s << u"sku"_s << 4;
        QTest::newRow("from the data") << u"tag:su"_s << u"\"summer sale\""_s << 4;
    }
    void completion()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const auto values = [](const QString &field, const QString &) {
            return field == "tag"_L1 ? QStringList{u"summer sale"_s} : QStringList();
        };
        const auto found = complete(typed, static_cast<int>(typed.size()), m_catalog, values);
        QCOMPARE(found.isEmpty() ? QString() : found[0].text, first);
        if (!found.isEmpty())
            QTEST(found[0].start, "start");
    }

    void termsAreTheTextInPieces()
    {
        const QString text = u"-status:draft mug prise:1"_s;
        const Parsed parsed = parse(text, m_catalog);
        QCOMPARE(parsed.terms.size(), 3);
        QVERIFY(parsed.terms[0].isNegated);
        QCOMPARE(parsed.terms[0].field, u"status"_s);
        QCOMPARE(parsed.terms[0].value, u"draft"_s);
        QCOMPARE(text.mid(parsed.terms[1].start, parsed.terms[1].length), u"mug"_s);
        QCOMPARE(parsed.terms[2].problem, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Criteria)
#include "tst_criteria.moc"
