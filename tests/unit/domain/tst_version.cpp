// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/version.h"

#include <QTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

rows::Product mug()
{
    rows::Product product;
    product.id = "P1";
    product.title = "Enamel mug";
    product.description = "<p>White</p>";
    product.status = "ACTIVATE";
    product.images = R"([{"uri":"a","url":"https://x/a?sign=1"}])";
    product.isDetailed = true;
    for (const char *id : {"S1", "S2"}) {
        rows::Sku sku;
        sku.id = id;
        sku.status = "NORMAL";
        sku.currency = "GBP";
        sku.price = 1299;
        sku.stock = {{"W1", 5, 0}};
        product.skus.push_back(sku);
    }
    return product;
}

QStringList words(const std::vector<Moved> &moves)
{
    QStringList list;
    for (const Moved &move : moves)
        list.append(QString::fromStdString(move.record + ' ' + move.field + ' ' + move.before + " > " + move.after));
    return list;
}

} // namespace

class tst_Version : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovedIsNothing() { QCOMPARE(words(moved(mug(), mug())), QStringList()); }

    void fieldsOfListingVariantAndStock()
    {
        rows::Product after = mug();
        after.title = "Steel mug";
        after.skus[1].price = 1199;
        after.skus[1].stock[0].available = 4;
        QCOMPARE(words(moved(mug(), after)),
                 (QStringList{u"P1 title Enamel mug > Steel mug"_s, u"S2 price 12.99 > 11.99"_s, u"S2@W1 quantity 5 > 4"_s}));
    }

    void aSignedAddressIsNoOtherPicture()
    {
        rows::Product after = mug();
        after.images = R"([{"uri":"a","url":"https://x/a?sign=2"}])";
        QCOMPARE(words(moved(mug(), after)), QStringList());
        after.images = R"([{"uri":"b","url":"https://x/b"},{"uri":"a","url":"https://x/a"}])";
        QCOMPARE(words(moved(mug(), after)), QStringList{u"P1 images a > b\na"_s});
    }

    void aVariantThatWentAndOneThatCame()
    {
        rows::Product after = mug();
        after.skus[0].id = "S3";
        const QStringList told = words(moved(mug(), after));
        QVERIFY(told.contains(u"S3 exists  > 1"_s));
        QVERIFY(told.contains(u"S1 exists 1 > "_s));
        QVERIFY(told.contains(u"S1 price 12.99 > "_s));
        QVERIFY(!told.join(u' ').contains(u"S2"_s));
    }

    void theFirstLongFormMovesNothing()
    {
        rows::Product brief = mug();
        brief.isDetailed = false;
        brief.description.clear();
        brief.images.clear();
        QCOMPARE(words(moved(brief, mug())), QStringList());
        brief.title = "Old mug";
        QCOMPARE(words(moved(brief, mug())), QStringList{u"P1 title Old mug > Enamel mug"_s});
    }

    void anOrderTellsNothingPersonal()
    {
        rows::Order before;
        before.id = "O1";
        before.currency = "GBP";
        before.status = "AWAITING_SHIPMENT";
        before.buyerName = "Jane";
        before.recipient = "Street";
        rows::Order after = before;
        after.status = "IN_TRANSIT";
        after.buyerName = "John";
        after.recipient = "Road";
        after.buyerMessage = "Hello";
        QCOMPARE(words(moved(before, after)), QStringList{u"O1 status AWAITING_SHIPMENT > IN_TRANSIT"_s});
    }

    // Walking forth through random edits and looking back at each moment finds what was.
    void lookingBackFindsWhatWas()
    {
        const RecordRef record{RecordKind::Product, u"S"_s, u"P"_s};
        QList<FieldAt> now{{record, u"title"_s, u"0"_s, {}}, {record, u"brand"_s, u"0"_s, {}}};
        QList<QList<FieldAt>> states{now};
        QList<FieldVersion> versions;
        for (int step = 1; step <= 60; ++step) {
            FieldAt &field = now[(step * 7 + step / 3) % 2];
            FieldVersion version;
            version.id = step;
            version.record = record;
            version.field = field.field;
            version.before = field.value;
            version.after = field.value = QString::number(step % 5);
            version.at = step * 10;
            versions.append(version);
            states.append(now);
        }
        std::reverse(versions.begin(), versions.end());
        for (int step = 0; step <= 60; ++step) {
            QCOMPARE(asOf(now, versions, step * 10), states[step]);
            QCOMPARE(asOf(now, versions, step * 10 + 9), states[step]);
        }
        // Two within one second: the later one is told by its number.
        QList<FieldVersion> same = versions.first(2);
        same[0].at = same[1].at = 1000;
        same[0].field = same[1].field = u"title"_s;
        QCOMPARE(asOf({{record, u"title"_s, u"x"_s, {}}}, same, 999).first().value, same[1].before);
    }

    void aFieldThatIsGoneIsKnownThen()
    {
        const RecordRef gone{RecordKind::Sku, u"S"_s, u"old"_s};
        FieldVersion version;
        version.record = gone;
        version.field = u"price"_s;
        version.before = u"9.99"_s;
        version.currency = u"GBP"_s;
        version.at = 100;
        QCOMPARE(asOf({}, {version}, 50), (QList<FieldAt>{{gone, u"price"_s, u"9.99"_s, u"GBP"_s}}));
        QCOMPARE(asOf({}, {version}, 100), QList<FieldAt>());
    }

    void twoMomentsSideBySide()
    {
        const RecordRef a{RecordKind::Product, u"S"_s, u"P"_s};
        const RecordRef b{RecordKind::Sku, u"S"_s, u"K"_s};
        const QList<FieldAt> before{{a, u"title"_s, u"Old"_s, {}}, {a, u"brand"_s, u"B"_s, {}}, {b, u"price"_s, u"9.99"_s, u"GBP"_s}};
        const QList<FieldAt> after{{a, u"title"_s, u"New"_s, {}}, {a, u"brand"_s, u"B"_s, {}}};
        QCOMPARE(differences(before, after), (QList<FieldDifference>{{a, u"title"_s, u"Old"_s, u"New"_s, {}},
                                                                     {b, u"price"_s, u"9.99"_s, {}, u"GBP"_s}}));
        QCOMPARE(differences(after, after), QList<FieldDifference>());
        QCOMPARE(differences(after, before).last(), (FieldDifference{b, u"price"_s, {}, u"9.99"_s, u"GBP"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Version)
#include "tst_version.moc"
