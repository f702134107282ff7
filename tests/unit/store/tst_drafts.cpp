// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/domain/draft_rows.h"
#include "models/domain/version.h"
#include "models/store/mirror_details.h"
#include "models/store/mirror_reader.h"
#include "models/store/query.h"
#include "models/store/verify.h"

#include <QSet>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

constexpr Instant Now = 1'767'225'600'000;
const RecordRef Mug{RecordKind::Product, u"S1"_s, u"P1"_s};

rows::Sku skuOf(const std::string &id, std::int64_t price)
{
    rows::Sku sku;
    sku.id = id;
    sku.sellerSku = "SKU-" + id;
    sku.variant = "Blue " + id;
    sku.currency = "GBP";
    sku.price = price;
    return sku;
}

std::string picture(const std::string &name, const std::string &signature)
{
    return "[{\"uri\":\"" + name + "\",\"url\":\"" + signature + "\"}]";
}

rows::Product mug(Instant updated, bool hasDraft, const std::string &audit = "APPROVED")
{
    rows::Product product;
    product.id = "P1";
    product.title = "Mug";
    product.description = "<p>Steel.</p>";
    product.status = "ACTIVATE";
    product.audit = audit;
    product.categoryPath = "Home";
    product.brand = "Northwind";
    product.images = picture("a", "signed=1");
    product.attributes = "[]";
    product.weightGrams = 100;
    product.isDetailed = true;
    product.hasDraft = hasDraft;
    product.updatedAt = updated;
    product.skus = {skuOf("A", 1000), skuOf("B", 1200)};
    return product;
}

rows::ListingVersion versionOf(const char *version, const std::string &title)
{
    rows::ListingVersion made{version, mug(Now, false)};
    made.content.title = title;
    return made;
}

struct Drafts : StoreFixture
{
    bool begin(const rows::Product &product)
    {
        return open() && addShop() && addProducts({product}).has_value()
            && mirror([](WriteScope &scope) -> Done { return MirrorWriter(scope, u"tiktok"_s, u"S1"_s).setCursor(u"products"_s, "1", Now + 60'000); }).has_value();
    }
    bool write(const std::vector<rows::ListingVersion> &versions, Instant readAt = Now + 5'000)
    {
        const rows::ListingDrafts drafts{"P1", versions};
        return mirror([=](WriteScope &scope) -> Done {
                   MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
                   if (const auto applied = writer.listingDrafts({&drafts, 1}, readAt); !applied)
                       return fail(applied.error());
                   return writer.finish();
               }).has_value();
    }
    QStringList due()
    {
        return read([](Connection &db) { return MirrorDetails(db).due(u"S1"_s, u"listing-drafts"_s, 10); }).value_or(QStringList{u"fault"_s});
    }
    QList<rows::ListingVersion> versions()
    {
        return read([](Connection &db) { return MirrorDetails(db).versionsOf(Mug); }).value_or(QList<rows::ListingVersion>());
    }
    QStringList words()
    {
        QStringList found;
        for (const rows::ListingVersion &version : versions())
            found.append(QString::fromStdString(version.version));
        return found;
    }
    qint64 count(const QString &criteria)
    {
        return read([=](Connection &db) { return Query(db).count({RecordKind::Product, criteria, u"p1"_s, Now, {}}); }).value_or(-1);
    }
    QString value(const QString &column)
    {
        const auto rows = read([=](Connection &db) -> Result<QList<QVariantList>> {
            const auto ids = Query(db).ids({RecordKind::Product, {}, {}, Now, {}});
            if (!ids)
                return fail(ids.error());
            return Query(db).values(RecordKind::Product, *ids, {column});
        });
        return rows && !rows->isEmpty() ? rows->first().value(0).toString() : u"fault"_s;
    }
    bool isSound()
    {
        const auto findings = read([](Connection &db) { return verify(db); });
        return findings && findings->isEmpty();
    }
};

} // namespace

/// What lies beside a listing: when it is asked for, what is kept of it, and when it goes again.
class tst_Drafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyListingsWithAnotherVersionAreAskedAbout_data()
    {
        QTest::addColumn<bool>("hasDraft");
        QTest::addColumn<QString>("audit");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("live alone") << false << u"APPROVED"_s << u"ACTIVATE"_s << false;
        QTest::newRow("with a draft") << true << u"APPROVED"_s << u"ACTIVATE"_s << true;
        QTest::newRow("under review") << false << u"AUDITING"_s << u"ACTIVATE"_s << true;
        QTest::newRow("review failed") << false << u"FAILED"_s << u"ACTIVATE"_s << false;
        QTest::newRow("frozen: nobody may read it") << true << u"APPROVED"_s << u"FREEZE"_s << false;
        QTest::newRow("deleted") << true << u"AUDITING"_s << u"DELETED"_s << false;
    }
    void onlyListingsWithAnotherVersionAreAskedAbout()
    {
        QFETCH(bool, hasDraft);
        QFETCH(QString, audit);
        QFETCH(QString, status);
        QFETCH(bool, isDue);
        Drafts f;
        rows::Product product = mug(Now, hasDraft, audit.toStdString());
        product.status = status.toStdString();
        QVERIFY(f.begin(product));
        QCOMPARE(f.due(), isDue ? QStringList{u"P1"_s} : QStringList());
    }

    void itIsAskedAgainWhenTheListingMovedOnOrADayWent()
    {
        Drafts f;
        QVERIFY(f.begin(mug(Now, true)));
        QVERIFY(f.write({versionOf(rows::DraftVersion, "Mug, larger")}));
        QCOMPARE(f.due(), QStringList());
        QVERIFY(f.addProducts({mug(Now + 10'000, true)}));
        QCOMPARE(f.due(), QStringList{u"P1"_s});
        QVERIFY(f.write({versionOf(rows::DraftVersion, "Mug, larger")}, Now + 20'000));
        QCOMPARE(f.due(), QStringList());
        QVERIFY(f.mirror([](WriteScope &scope) -> Done {
            return MirrorWriter(scope, u"tiktok"_s, u"S1"_s).setCursor(u"products"_s, "1", Now + 25 * 3'600'000);
        }));
        QCOMPARE(f.due(), QStringList{u"P1"_s});
        QVERIFY(f.isSound());
    }

    void bothVersionsAreKeptWhole()
    {
        Drafts f;
        QVERIFY(f.begin(mug(Now, true, "AUDITING")));
        rows::ListingVersion draft = versionOf(rows::DraftVersion, "Mug, larger");
        draft.content.skus[1].price = 1500;
        draft.content.skus[1].listPrice = 1999;
        draft.content.skus[1].barcode = "0501";
        QVERIFY(f.write({versionOf(rows::UnderReviewVersion, "Mug of steel"), draft}));
        const auto kept = f.versions();
        QCOMPARE(f.words(), (QStringList{u"draft"_s, u"under_review"_s}));
        const auto moves = moved(draft.content, kept[0].content);
        for (const Moved &move : moves)
            QVERIFY2(std::string_view(move.field) == "status" || std::string_view(move.field) == "audit", move.field); // the listing's own
        QCOMPARE(kept[0].content.skus[1].listPrice, std::optional<std::int64_t>(1999));
        QCOMPARE(f.count(u"version:draft"_s), 1);
        QCOMPARE(f.count(u"version:under_review"_s), 1);
        QCOMPARE(f.count(u"missing:version"_s), 0);
        QCOMPARE(f.value(u"version"_s), u"draft under_review"_s);
        QCOMPARE(f.value(u"draft_title"_s), u"Mug, larger"_s);
        QCOMPARE(f.value(u"review_title"_s), u"Mug of steel"_s);
        QCOMPARE(f.value(u"title"_s), u"Mug"_s);
        QVERIFY(f.isSound());
    }

    // The fields that a list names are those that a person sees beside the listing.
    void whatDiffersIsToldLikeTheDomainTellsIt_data()
    {
        using Edit = void (*)(rows::Product &);
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Edit edit, const QString &words) { QTest::newRow(name) << edit << words; };
        row("nothing", [](rows::Product &) {}, {});
        row("title", [](rows::Product &p) { p.title = "Cup"; }, u"title"_s);
        row("texts", [](rows::Product &p) { p.description = "<p>Other</p>"; p.brand = "Other"; p.categoryPath = "Kitchen"; }, u"description category brand"_s);
        row("another picture", [](rows::Product &p) { p.images = picture("b", "signed=1"); }, u"images"_s);
        row("no picture", [](rows::Product &p) { p.images = "[]"; }, u"images"_s);
        row("the same picture, signed anew", [](rows::Product &p) { p.images = picture("a", "signed=2"); }, {});
        row("weight and attributes", [](rows::Product &p) { p.weightGrams = 0; p.attributes = "[1]"; }, u"attributes weight"_s);
        row("a price", [](rows::Product &p) { p.skus[0].price = 1; }, u"price"_s);
        row("codes", [](rows::Product &p) { p.skus[0].sellerSku = "X"; p.skus[1].barcode = "5"; p.skus[1].variant = "Red"; p.skus[1].listPrice = 5; },
            u"variant seller_sku barcode list_price"_s);
        row("a variant more", [](rows::Product &p) { p.skus.push_back(skuOf("C", 1)); }, u"variants"_s);
        row("a variant less", [](rows::Product &p) { p.skus.pop_back(); }, u"variants"_s);
        row("another variant", [](rows::Product &p) { p.skus[1] = skuOf("C", 1); }, u"variants"_s);
    }
    void whatDiffersIsToldLikeTheDomainTellsIt()
    {
        using Edit = void (*)(rows::Product &);
        QFETCH(Edit, edit);
        QFETCH(QString, words);
        Drafts f;
        QVERIFY(f.begin(mug(Now, true)));
        rows::ListingVersion draft = versionOf(rows::DraftVersion, "Mug");
        edit(draft.content);
        QVERIFY(f.write({draft}));
        QCOMPARE(f.value(u"draft_differs"_s), words);
        QCOMPARE(f.count(u"has:draft_differs"_s), words.isEmpty() ? 0 : 1);
        QCOMPARE(f.value(u"review_differs"_s), QString());
        QSet<QString> said;
        const auto live = f.read([](Connection &db) { return MirrorReader(db).product(Mug); });
        QVERIFY(live && *live);
        for (const FieldDifference &difference : besideLive(u"S1"_s, **live, f.versions().value(0).content))
            said.insert(difference.field == "exists"_L1 ? u"variants"_s : difference.field);
        const QStringList listed = words.split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(said, QSet<QString>(listed.begin(), listed.end()));
    }

    void ofTheSearchFormOnlyTheTitleIsCompared()
    {
        Drafts f;
        rows::Product brief;
        brief.id = "P1";
        brief.title = "Mug";
        brief.status = "ACTIVATE";
        brief.hasDraft = true;
        brief.updatedAt = Now;
        QVERIFY(f.begin(brief));
        QVERIFY(f.write({versionOf(rows::DraftVersion, "Cup")}));
        QCOMPARE(f.value(u"draft_differs"_s), u"title"_s);
    }

    void theyGoWhenTheShopSaysSo()
    {
        Drafts f;
        QVERIFY(f.begin(mug(Now, true, "AUDITING")));
        const std::vector<rows::ListingVersion> both{versionOf(rows::DraftVersion, "A"), versionOf(rows::UnderReviewVersion, "B")};
        QVERIFY(f.write(both));
        // The review ends: the draft stays.
        QVERIFY(f.addProducts({mug(Now + 1'000, true)}));
        QCOMPARE(f.words(), QStringList{u"draft"_s});
        // It is thrown away, and another one is kept.
        QVERIFY(f.addProducts({mug(Now + 2'000, false)}));
        QCOMPARE(f.words(), QStringList());
        QCOMPARE(f.value(u"draft_title"_s), QString());
        QCOMPARE(f.due(), QStringList());
        QVERIFY(f.addProducts({mug(Now + 3'000, true)}));
        QCOMPARE(f.due(), QStringList{u"P1"_s});
        QVERIFY(f.write(both, Now + 9'000));
        // Frozen: nobody may read it any more.
        rows::Product frozen = mug(Now + 10'000, true, "AUDITING");
        frozen.status = "FREEZE";
        QVERIFY(f.addProducts({frozen}));
        QCOMPARE(f.words(), QStringList());
        QVERIFY(f.isSound());
    }

    void anAnswerWithoutVersionsTakesThemAway()
    {
        Drafts f;
        QVERIFY(f.begin(mug(Now, true)));
        QVERIFY(f.write({versionOf(rows::DraftVersion, "A")}));
        QVERIFY(f.write({}));
        QCOMPARE(f.words(), QStringList());
        QCOMPARE(f.due(), QStringList()); // it was asked; the flag was older
    }

    void theyGoWithTheListing()
    {
        Drafts f;
        QVERIFY(f.begin(mug(Now, true)));
        QVERIFY(f.write({versionOf(rows::DraftVersion, "A")}));
        QVERIFY(f.mirror([](WriteScope &scope) -> Done {
            MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            QUAYSIDE_TRY(writer.gone({u"P1"_s}));
            return writer.finish();
        }));
        QCOMPARE(f.words(), QStringList());
        QVERIFY(f.write({versionOf(rows::DraftVersion, "late")})); // an answer that was under way
        QCOMPARE(f.words(), QStringList());
        // The same version comes back, with its draft.
        QVERIFY(f.addProducts({mug(Now, true)}));
        QCOMPARE(f.due(), QStringList{u"P1"_s});
        QVERIFY(f.isSound());
    }
};

QTEST_GUILESS_MAIN(tst_Drafts)
#include "tst_drafts.moc"
