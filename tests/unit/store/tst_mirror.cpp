// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/criteria/field_catalog.h"
#include "models/store/change_repository.h"
#include "models/store/mirror_reader.h"
#include "models/store/query.h"
#include "models/store/rows_of.h"
#include "models/store/verify.h"

#include <rapidcheck.h>

#include <QDirIterator>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

qint64 countOf(StoreFixture &f, RecordKind kind, const QString &criteria)
{
    const auto count = f.read([=](Connection &db) { return Query(db).count({kind, criteria, u"p1"_s, 1'767'225'600'000, {}}); });
    if (!count)
        qWarning() << criteria << count.error().detail;
    return count.value_or(-1);
}

QStringList findingsOf(StoreFixture &f)
{
    QStringList texts;
    const auto findings = f.read([](Connection &db) { return verify(db); });
    if (!findings)
        return {findings.error().detail};
    for (const Finding &finding : *findings)
        texts.append(finding.subject + u": "_s + finding.detail);
    return texts;
}

} // namespace

class tst_Mirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageTwiceIsOnce()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const std::vector<rows::Product> products{makeProduct("P1", "Enamel mug"), makeProduct("P2", "Red dress")};
        QVERIFY(f.addProducts(products));
        QVERIFY(f.addProducts(products));
        QVERIFY(f.addOrders({makeOrder("O1", 1, "AWAITING_SHIPMENT", 2)}));
        QVERIFY(f.addOrders({makeOrder("O1", 1, "AWAITING_SHIPMENT", 2)}));
        QCOMPARE(countOf(f, RecordKind::Sku, {}), 4);
        QCOMPARE(countOf(f, RecordKind::Order, {}), 1);
        QCOMPARE(countOf(f, RecordKind::Line, {}), 2);
        QCOMPARE(countOf(f, RecordKind::Stock, {}), 8);
        QCOMPARE(findingsOf(f), QStringList());
    }

    // The remote's versions are whole seconds: what happens twice within one second is news both times.
    void whatChangesWithinOneSecondIsNews()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const auto withRaw = [](rows::Product product, const QByteArray &raw) {
            product.raw = {0, static_cast<std::uint32_t>(raw.size())};
            return product;
        };
        const QByteArray first = R"({"title":"Enamel mug"})";
        const QByteArray second = R"({"title":"Steel mug"})";
        QVERIFY(f.addProducts({withRaw(makeProduct("P1", "Enamel mug"), first)}, first));
        QVERIFY(f.addProducts({withRaw(makeProduct("P1", "Steel mug"), second)}, second));
        QCOMPARE(countOf(f, RecordKind::Sku, u"steel"_s), 2);
        QCOMPARE(countOf(f, RecordKind::Sku, u"enamel"_s), 0);

        rows::Order order = makeOrder("O1", 1, "AWAITING_SHIPMENT", 2);
        order.raw = {0, 7};
        QVERIFY(f.addOrders({order}, "[first]"));
        order.status = "CANCELLED";
        QVERIFY(f.addOrders({order}, "[later]"));
        QCOMPARE(countOf(f, RecordKind::Order, u"status:cancelled"_s), 1);
        QCOMPARE(findingsOf(f), QStringList());
    }

    void ofAnOrdersLinesTheChangedOnesAreWritten()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Order order = makeOrder("O1", 1, "AWAITING_SHIPMENT", 3);
        QVERIFY(f.addOrders({order}));
        // Rows that a new version makes the writer touch.
        const auto written = [&f](const rows::Order &version) {
            return f.mirror([version](WriteScope &scope) -> Result<qint64> {
                const auto total = [&scope] {
                    Statement statement = scope.connection().prepare("SELECT total_changes()");
                    return numberOf(statement).value_or(-1);
                };
                MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
                const qint64 before = total();
                if (const auto done = writer.orders({&version, 1}, "[]"); !done)
                    return fail(done.error());
                QUAYSIDE_TRY(writer.finish());
                return total() - before;
            });
        };
        order.updatedAt = 2;
        for (rows::Line &line : order.lines)
            line.trackingNumber = "T1";
        const auto all = written(order);
        order.updatedAt = 3;
        order.lines[1].trackingNumber = "T2";
        const auto one = written(order);
        QVERIFY(all && one);
        QCOMPARE(*all - *one, 2);
        const auto kept = f.read([](Connection &db) { return MirrorReader(db).order({RecordKind::Order, u"S1"_s, u"O1"_s}); });
        QVERIFY(kept && *kept);
        for (std::size_t i = 0; i < order.lines.size(); ++i)
            QCOMPARE((*kept)->lines[i].trackingNumber, order.lines[i].trackingNumber);
        QCOMPARE(findingsOf(f), QStringList());
    }

    void versionsInAnyOrderEndAtTheNewest()
    {
        QVERIFY(rc::check("pages in any order converge, and everything counted equals a recount", [] {
            StoreFixture f;
            RC_ASSERT(f.open().has_value());
            RC_ASSERT(f.addShop().has_value());
            std::vector<std::vector<rows::Order>> pages;
            std::map<std::string, rows::Order> newest;
            const int count = *rc::gen::inRange(1, 12);
            for (int i = 0; i < count; ++i) {
                std::vector<rows::Order> page;
                for (int k = 0; k < 3; ++k) {
                    // A version determines its content, as at a real shop.
                    const int number = *rc::gen::inRange(0, 4);
                    const int version = *rc::gen::inRange(1, 6);
                    // Of two neighbours the later one has the same lines, of others it has more or fewer.
                    rows::Order order = makeOrder("O" + std::to_string(number), version, version % 2 ? "AWAITING_SHIPMENT" : "CANCELLED", (version + 1) / 2);
                    order.buyerId = "B" + std::to_string(version / 3);
                    order.createdAt += version / 4 * 86'400'000LL;
                    for (rows::Line &line : order.lines) {
                        line.status = order.status;
                        line.salePrice += version;
                        line.skuId = version > 4 ? "P1-B" : "P1-A";
                    }
                    auto &known = newest[order.id];
                    if (order.updatedAt > known.updatedAt)
                        known = order;
                    page.push_back(order);
                }
                pages.push_back(page);
            }
            for (const auto &page : pages)
                RC_ASSERT(f.addOrders(page).has_value());
            for (const auto &[id, expected] : newest) {
                const auto found = f.read([&](Connection &db) {
                    return MirrorReader(db).order({RecordKind::Order, u"S1"_s, QString::fromStdString(id)});
                });
                RC_ASSERT((*found)->updatedAt == expected.updatedAt);
                RC_ASSERT((*found)->lines.size() == expected.lines.size());
                RC_ASSERT((*found)->status == expected.status);
                RC_ASSERT((*found)->buyerId == expected.buyerId);
                RC_ASSERT((*found)->createdAt == expected.createdAt);
                for (std::size_t i = 0; i < expected.lines.size(); ++i) {
                    RC_ASSERT((*found)->lines[i].id == expected.lines[i].id);
                    RC_ASSERT((*found)->lines[i].skuId == expected.lines[i].skuId);
                    RC_ASSERT((*found)->lines[i].status == expected.lines[i].status);
                    RC_ASSERT((*found)->lines[i].salePrice == expected.lines[i].salePrice);
                }
            }
            const QStringList findings = findingsOf(f);
            if (!findings.isEmpty())
                qWarning() << findings;
            RC_ASSERT(findings.isEmpty());
        }));
    }

    // What sold long ago says nothing about a week of today.
    void weeklyUnitsAreOfTheLastFourWeeks()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Enamel mug"), makeProduct("P2", "Red dress")}));
        constexpr qint64 Week = 7 * 86'400'000LL;
        const auto sold = [](const std::string &id, const std::string &sku, int weeksAgo, int units) {
            rows::Order order = makeOrder(id, 1, "COMPLETED", units);
            order.createdAt -= weeksAgo * Week;
            for (rows::Line &line : order.lines)
                line.skuId = sku;
            return order;
        };
        QVERIFY(f.addOrders({sold("O1", "P1-A", 0, 3), sold("O2", "P1-A", 3, 5), sold("O3", "P1-A", 4, 80), sold("O4", "P2-A", 30, 40)}));
        const auto weekly = [&f](const QString &sku) {
            const auto facts = f.read([&](Connection &db) { return MirrorReader(db).skuFacts({RecordKind::Sku, u"S1"_s, sku}); });
            return facts && *facts ? (*facts)->weeklyUnits : -1;
        };
        QCOMPARE(weekly(u"P1-A"_s), 2);
        QCOMPARE(weekly(u"P2-A"_s), 0);
    }

    // Lines remember the category of their product; a page that did not get in leaves no memory of one.
    void aRefusedPageIsForgotten()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Order order = makeOrder("O1", 1, "AWAITING_SHIPMENT", 1);
        order.lines[0].productId = "P1";
        rows::Product product = makeProduct("P1", "Enamel mug");
        product.categoryId = "C1";
        const Done refused = f.mirror([&](WriteScope &scope) -> Done {
            MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            if (const auto done = writer.products({&product, 1}, "[]"); !done)
                return fail(done.error());
            if (const auto done = writer.orders({&order, 1}, "[]"); !done)
                return fail(done.error());
            return fail(FaultKind::Cancelled, u"given up"_s);
        });
        QVERIFY(!refused);
        QVERIFY(f.addOrders({order}));
        const auto categoryOf = [&f] {
            const auto found = f.read([](Connection &db) { return MirrorReader(db).order({RecordKind::Order, u"S1"_s, u"O1"_s}); });
            return QString::fromStdString((*found)->lines[0].category);
        };
        QCOMPARE(categoryOf(), QString());
        QVERIFY(f.addProducts({product}));
        order.updatedAt = 2;
        QVERIFY(f.addOrders({order}));
        QCOMPARE(categoryOf(), u"C1"_s);
        QCOMPARE(findingsOf(f), QStringList());
    }

    void searchFindsWordsAsReadersExpect_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::addColumn<int>("skus");
        QTest::newRow("English") << u"mug"_s << 2;
        QTest::newRow("beginning of a word") << u"enam"_s << 2;
        QTest::newRow("Vietnamese without marks") << u"vay hoa"_s << 2;
        QTest::newRow("Thai inside a run") << u"วิตามิน"_s << 2;
        QTest::newRow("Chinese") << u"手机"_s << 2;
        QTest::newRow("Arabic") << u"قطني"_s << 2;
        QTest::newRow("phrase") << u"\"camping mug\""_s << 2;
        QTest::newRow("not the other way round") << u"\"mug camping\""_s << 0;
        QTest::newRow("SKU with wildcard") << u"sku:SKU-P1*"_s << 2;
        QTest::newRow("SKU as a word") << u"SKU-P2-B"_s << 2;
        QTest::newRow("one SKU by case-free code") << u"sku:sku-p2-b"_s << 1;
        QTest::newRow("negated") << u"-mug"_s << 8;
        QTest::newRow("price") << u"price:<13"_s << 10;
        QTest::newRow("price range") << u"price:13.."_s << 0;
        QTest::newRow("status") << u"status:live stock:12"_s << 10;
        QTest::newRow("missing") << u"missing:barcode"_s << 10;
    }
    void searchFindsWordsAsReadersExpect()
    {
        QFETCH(QString, criteria);
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Enamel camping mug 350 ml"), makeProduct("P2", "Váy hoa nhí cổ vuông"),
                               makeProduct("P3", "เซรั่มวิตามินซี 30 มล."), makeProduct("P4", "磁吸透明手机壳"), makeProduct("P5", "قميص قطني صيفي")}));
        QTEST(static_cast<int>(countOf(f, RecordKind::Sku, criteria)), "skus");
    }

    void searchFollowsATitleThatChanges()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Enamel mug", 1299, 1)}));
        QVERIFY(f.addProducts({makeProduct("P1", "Steel cup", 1299, 2)}));
        QCOMPARE(countOf(f, RecordKind::Sku, u"mug"_s), 0);
        QCOMPARE(countOf(f, RecordKind::Sku, u"cup"_s), 2);
        QVERIFY(f.addOrders({makeOrder("O1", 1, "UNPAID", 1)}));
        rows::Order changed = makeOrder("O1", 2, "UNPAID", 1);
        changed.lines[0].productName = "Cup";
        QVERIFY(f.addOrders({changed}));
        QCOMPARE(countOf(f, RecordKind::Order, u"mug"_s), 0);
        QCOMPARE(countOf(f, RecordKind::Order, u"cup"_s), 1);
        QCOMPARE(findingsOf(f), QStringList());
    }

    void changesLieOverTheMirror()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Enamel mug")}));
        QVERIFY(f.work([](WriteScope &scope) -> Done {
            ChangeSet set;
            set.id = u"set1"_s;
            QUAYSIDE_TRY(ChangeSetRepository(scope.connection()).insert(set));
            Change change;
            change.id = u"c1"_s;
            change.setId = u"set1"_s;
            change.record = {RecordKind::Sku, u"S1"_s, u"P1-A"_s};
            change.field = u"price"_s;
            change.base = u"12.99"_s;
            change.value = u"20.00"_s;
            change.currency = u"GBP"_s;
            change.author = u"p1"_s;
            return ChangeRepository(scope.connection()).insert(change);
        }));
        QCOMPARE(countOf(f, RecordKind::Sku, u"price:20"_s), 1);
        QCOMPARE(countOf(f, RecordKind::Sku, u"price:12.99"_s), 1);
        QCOMPARE(countOf(f, RecordKind::Sku, u"mirror_price:12.99"_s), 2);
        QCOMPARE(countOf(f, RecordKind::Sku, u"state:edited"_s), 1);
        QCOMPARE(countOf(f, RecordKind::Sku, u"mine"_s), 1);
        const auto state = f.read([](Connection &db) { return MirrorReader(db).field({RecordKind::Sku, u"S1"_s, u"P1-A"_s}, u"price"_s); });
        QCOMPARE(state->mirror, u"12.99"_s);
        QCOMPARE(state->current, u"20.00"_s);
    }

    void sortsByTitleAsReadersExpect()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Zebra"), makeProduct("P2", "apple"), makeProduct("P3", "Ärmel"), makeProduct("P4", "Banana")}));
        const auto titles = f.read([](Connection &db) -> Result<QStringList> {
            Query query(db);
            const auto ids = query.ids({RecordKind::Product, u"sort:title"_s, {}, 0, {}});
            if (!ids)
                return fail(ids.error());
            const auto rows = query.values(RecordKind::Product, *ids, {u"title"_s});
            if (!rows)
                return fail(rows.error());
            QStringList titles;
            for (const QVariantList &row : *rows)
                titles.append(row[0].toString());
            return titles;
        });
        QCOMPARE(*titles, (QStringList{u"apple"_s, u"Ärmel"_s, u"Banana"_s, u"Zebra"_s}));
    }

    void everyFieldOfEveryCatalogCanBeAskedAndListed()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Enamel mug")}));
        QVERIFY(f.addOrders({makeOrder("O1", 1, "UNPAID", 1)}));
        for (int k = 0; k <= static_cast<int>(RecordKind::Person); ++k) {
            const auto kind = static_cast<RecordKind>(k);
            const auto catalog = fieldCatalog(kind);
            QStringList questions;
            for (const criteria::Field &field : catalog->fields()) {
                questions << u"has:"_s + field.id << u"missing:"_s + field.id;
                if (field.isSortable)
                    questions << u"sort:"_s + field.id;
                switch (field.type) {
                case criteria::FieldType::Enum: questions << field.id + u':' + field.values[0].word; break;
                case criteria::FieldType::Flag: questions << field.id + u":yes"_s; break;
                case criteria::FieldType::Instant: questions << field.id + u":<7d"_s; break;
                case criteria::FieldType::Text:
                case criteria::FieldType::Identifier: questions << field.id + u":x"_s << field.id + u":~x"_s; break;
                default: questions << field.id + u":1"_s;
                }
            }
            questions << u"mug"_s << u"\"mug\""_s << u"~mug"_s;
            for (const QString &text : questions)
                QVERIFY2(countOf(f, kind, text) >= 0, qPrintable(recordWord(kind) + u' ' + text));
            const auto rows = f.read([=](Connection &db) -> Result<QList<QVariantList>> {
                Query query(db);
                const auto ids = query.ids({kind, {}, {}, 0, {}});
                if (!ids)
                    return fail(ids.error());
                if (const auto refs = query.refs(kind, *ids); !refs)
                    return fail(refs.error());
                return query.values(kind, *ids, catalog->names());
            });
            QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
            for (const QString &column : Query::defaultColumns(kind))
                QVERIFY2(catalog->find(column) != nullptr, qPrintable(column));
        }
    }

    void rawDocumentsComeBackAndOldPagesGo()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const QByteArray raw = R"([{"id":"O1","new_field":7},{"id":"O2"}])";
        rows::Order order = makeOrder("O1", 1, "UNPAID", 1);
        order.raw = {1, 27};
        QVERIFY(f.addOrders({order}, raw));
        const RecordRef ref{RecordKind::Order, u"S1"_s, u"O1"_s};
        QCOMPARE(*f.read([&](Connection &db) { return MirrorReader(db).raw(ref); }), raw.mid(1, 27));
        order.updatedAt = 2;
        QVERIFY(f.addOrders({order}, raw));
        const auto pages = f.read([](Connection &db) -> Result<qint64> {
            Statement statement = db.prepare("SELECT count(*) FROM raw_pages");
            (void)statement.step();
            return statement.integer(0);
        });
        QCOMPARE(*pages, 1);
    }

    void buyersAreSealed()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addOrders({makeOrder("O1", 1, "UNPAID", 1)}));
        const RecordRef ref{RecordKind::Order, u"S1"_s, u"O1"_s};
        QCOMPARE((*f.read([&](Connection &db) { return MirrorReader(db).order(ref); }).value()).buyerName, std::string("Jane Buyer"));
        f.store.reset();
        QDirIterator files(f.folder.path(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Jane"), qPrintable(file.fileName()));
        }
        f.sealKey = QByteArray(32, 'w');
        QVERIFY(f.open());
        QCOMPARE((*f.read([&](Connection &db) { return MirrorReader(db).order(ref); }).value()).buyerName, std::string());
    }

    void verifyFindsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::addColumn<int>("kind");
        QTest::newRow("a sum") << QByteArray("UPDATE rollup_day SET gmv=gmv+1") << int(Finding::Rollup);
        QTest::newRow("a missing week") << QByteArray("DELETE FROM rollup_sku_week") << int(Finding::Rollup);
        QTest::newRow("a count") << QByteArray("UPDATE status_counts SET n=n+1 WHERE kind='order'") << int(Finding::Counts);
        QTest::newRow("a lost line") << QByteArray("DELETE FROM lines WHERE id=(SELECT min(id) FROM lines)") << int(Finding::LineTotals);
        QTest::newRow("a lost search row") << QByteArray("DELETE FROM product_words") << int(Finding::Search);
        QTest::newRow("stock") << QByteArray("UPDATE skus SET available=99") << int(Finding::Counts);
        QTest::newRow("a shop without row") << QByteArray("PRAGMA foreign_keys=OFF; UPDATE products SET shop=77") << int(Finding::ForeignKey);
    }
    void verifyFindsWhatIsWrong()
    {
        QFETCH(QByteArray, harm);
        QFETCH(int, kind);
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        QVERIFY(f.addProducts({makeProduct("P1", "Enamel mug")}));
        QVERIFY(f.addOrders({makeOrder("O1", 1, "AWAITING_SHIPMENT", 2)}));
        QCOMPARE(findingsOf(f), QStringList());
        f.store.reset();
        const auto db = Connection::open(f.folder.filePath(u"mirror.db"_s), Connection::Mode::ReadWrite);
        QVERIFY((*db)->execute(harm));
        QVERIFY(f.open());
        const auto findings = f.read([](Connection &db) { return verify(db); });
        QVERIFY(findings);
        QVERIFY(std::any_of(findings->begin(), findings->end(), [&](const Finding &finding) { return finding.kind == kind; }));
    }
};

QTEST_GUILESS_MAIN(tst_Mirror)
#include "tst_mirror.moc"
