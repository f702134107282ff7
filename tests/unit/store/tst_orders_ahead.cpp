// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/base/background.h"
#include "models/store/orders_ahead.h"
#include "models/store/rows_of.h"
#include "models/store/tokenizer.h"
#include "models/store/verify.h"

#include <rapidcheck.h>

#include <QSemaphore>

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

struct Page
{
    std::vector<rows::Order> orders;
    QByteArray raw;
};
using Batch = std::vector<Page>;

constexpr std::array Names{"Enamel mug SKU-12976-3", "Cốc tráng men · No. 12976", "マグカップ 赤", "แก้วเคลือบ สีแดง", "", "it's 50% off", "Straße ÄÖ ﬁne"};

rows::Order anOrder(int number, int version)
{
    rows::Order order = makeOrder("O" + std::to_string(number), version, version % 3 == 0 ? "CANCELLED" : "AWAITING_SHIPMENT", 1 + version % 3);
    order.createdAt += version / 4 * 86'400'000LL;
    order.trackingNumber = "T" + std::to_string(version);
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        rows::Line &line = order.lines[i];
        line.productId = "P" + std::to_string((number + version + static_cast<int>(i)) % 5);
        line.productName = Names[(static_cast<std::size_t>(number + version) + i) % Names.size()];
        line.sellerSku = "SKU-" + line.productId;
        line.salePrice += version;
        line.isGift = (number + version) % 7 == 0;
    }
    return order;
}

// A batch as the puller writes it: the pages in one transaction, with or without what is made of them beside it.
Done write(StoreFixture &f, const Batch &batch, bool isAhead)
{
    std::shared_ptr<OrdersAhead> ahead;
    if (isAhead) {
        ahead = f.store->ordersAhead();
        for (const Page &page : batch)
            ahead->begin(page.orders, page.raw);
    }
    return f.mirror([&batch, ahead](WriteScope &scope) -> Done {
        MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        if (ahead)
            QUAYSIDE_TRY(writer.use(ahead));
        for (const Page &page : batch) {
            if (const auto done = writer.orders(page.orders, page.raw); !done)
                return fail(done.error());
        }
        return writer.finish();
    });
}

Done setCategory(StoreFixture &f, int product, int version)
{
    rows::Product made = makeProduct("P" + std::to_string(product), "Mug", 1299, version);
    made.categoryId = "C" + std::to_string(version % 3);
    return f.addProducts({made});
}

// Everything that orders leave in the mirror, but for what is sealed.
QStringList contentOf(StoreFixture &f)
{
    const auto content = f.mirror([](WriteScope &scope) -> Result<QStringList> {
        Connection &db = scope.connection();
        QUAYSIDE_TRY(db.execute("CREATE VIRTUAL TABLE temp.spoken USING fts5vocab('main', 'order_words', 'instance')"));
        QStringList all;
        for (const char *sql : {"SELECT remote_id, status, updated_at, units, total, raw_hash, raw_at, raw_length, buyer_sealed IS NULL, 0 FROM orders ORDER BY remote_id",
                                "SELECT remote_id, product_id, product_name, category, sale_price, status, 0, 0, 0, 0 FROM lines ORDER BY order_id, remote_id",
                                "SELECT shop, week, sku_id, units, sales, 0, 0, 0, 0, 0 FROM rollup_sku_week WHERE units<>0 OR sales<>0 ORDER BY 1,2,3",
                                "SELECT currency, category, hour, orders, units, sales, 0, 0, 0, 0 FROM rollup_category_hour WHERE orders<>0 OR units<>0 ORDER BY 1,2,3",
                                "SELECT day, currency, orders, units, gmv, cancelled, 0, 0, 0, 0 FROM rollup_day WHERE orders<>0 ORDER BY 1,2",
                                "SELECT kind, status, n, 0, 0, 0, 0, 0, 0, 0 FROM status_counts WHERE n<>0 ORDER BY 1,2",
                                "SELECT term, doc, offset, 0, 0, 0, 0, 0, 0, 0 FROM temp.spoken ORDER BY 1,2,3"}) {
            Statement statement = db.prepare(sql);
            const auto rows = rowsOf(statement, [](Statement &row) {
                QStringList cells;
                for (int i = 0; i < 10; ++i)
                    cells.append(row.text(i));
                return cells.join(u'|');
            });
            if (!rows)
                return fail(rows.error());
            all += QStringList(rows->begin(), rows->end());
        }
        QUAYSIDE_TRY(db.execute("DROP TABLE temp.spoken"));
        return all;
    });
    return content ? *content : QStringList(content.error().detail);
}

// Words that the index has of one text.
QStringList indexed(Connection &db, const std::string &text)
{
    (void)db.execute("DELETE FROM indexed");
    Statement add = db.prepare("INSERT INTO indexed(rowid, words) VALUES(1, ?)");
    if (!add.bind(text).run())
        return {u"refused"_s};
    Statement statement = db.prepare("SELECT term, offset FROM spoken ORDER BY offset");
    const auto rows = rowsOf(statement, [](Statement &row) { return row.text(0) + u'@' + row.text(1); });
    return rows ? QStringList(rows->begin(), rows->end()) : QStringList(rows.error().detail);
}

} // namespace

class tst_OrdersAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each opens two stores.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=30");
    }

    void whatIsMadeAheadIsWhatTheWriterMakes()
    {
        QVERIFY(rc::check("batches of new, changed, older and same orders, with products that change between them", [] {
            StoreFixture alone;
            StoreFixture helped;
            for (StoreFixture *f : {&alone, &helped}) {
                RC_ASSERT(f->open().has_value());
                RC_ASSERT(f->addShop().has_value());
            }
            const int batches = *rc::gen::inRange(1, 4);
            for (int b = 0; b < batches; ++b) {
                const int product = *rc::gen::inRange(0, 5);
                Batch batch;
                for (int p = *rc::gen::inRange(1, 4); p > 0; --p) {
                    Page page;
                    for (int o = *rc::gen::inRange(1, 5); o > 0; --o) {
                        rows::Order order = anOrder(*rc::gen::inRange(0, 6), *rc::gen::inRange(1, 8));
                        const QByteArray document = QByteArray::fromStdString(order.id + order.trackingNumber);
                        order.raw = {static_cast<std::uint32_t>(page.raw.size()), static_cast<std::uint32_t>(document.size())};
                        page.raw += document;
                        page.orders.push_back(std::move(order));
                    }
                    batch.push_back(std::move(page));
                }
                for (StoreFixture *f : {&alone, &helped}) {
                    RC_ASSERT(setCategory(*f, product, b + 1).has_value());
                    RC_ASSERT(write(*f, batch, f == &helped).has_value());
                }
            }
            const QStringList expected = contentOf(alone);
            const QStringList found = contentOf(helped);
            for (int i = 0; i < std::min(expected.size(), found.size()); ++i) {
                if (expected[i] != found[i])
                    qWarning() << expected[i] << found[i];
            }
            RC_ASSERT(found == expected);
            RC_ASSERT(expected.size() > 8);
            const auto findings = helped.read([](Connection &db) { return verify(db); });
            RC_ASSERT(findings && findings->isEmpty());
        }));
    }

    // A shop with more listings than are kept in memory: each line asks for its own category.
    void ofManyListingsEachOrderAsksForItsOwn()
    {
        StoreFixture alone;
        StoreFixture helped;
        for (StoreFixture *f : {&alone, &helped}) {
            QVERIFY(f->open());
            QVERIFY(f->addShop());
            for (int product = 0; product < 5; ++product)
                QVERIFY(setCategory(*f, product, product + 1));
            const Done grown = f->mirror([](WriteScope &scope) -> Done {
                Statement names = scope.connection().prepare("SELECT group_concat(name), group_concat(CASE name WHEN 'id' THEN 'NULL' WHEN 'remote_id'"
                                                             " THEN 'printf(''X%d'', n.i)' ELSE 'p.' || name END) FROM pragma_table_info('products')");
                const auto lists = rowOf(names, [](Statement &row) { return std::pair(row.utf8(0), row.utf8(1)); });
                if (!lists)
                    return fail(lists.error());
                const auto &[into, from] = **lists;
                return scope.connection().execute(QByteArray::fromStdString(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 200001) INSERT INTO products(" + into + ") SELECT " + from
                    + " FROM n, products p WHERE p.remote_id='P1'"));
            });
            QVERIFY2(grown, grown ? "" : qPrintable(grown.error().detail));
            Batch batch;
            for (int page = 0; page < 3; ++page)
                batch.push_back({{anOrder(page, 1), anOrder(page + 1, 2)}, "[]"});
            QVERIFY(write(*f, batch, f == &helped));
            QVERIFY(write(*f, batch, f == &helped));
        }
        QVERIFY(contentOf(alone).join(u' ').contains(u"|C2|"_s));
        QCOMPARE(contentOf(helped), contentOf(alone));
    }

    // A listing that moves to another category takes nothing along of what was sold before.
    void whatWasSoldStaysInItsCategory()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Order order = makeOrder("O1", 1, "AWAITING_SHIPMENT", 1);
        order.lines[0].productId = "P1";
        QVERIFY(write(f, {{{order}, "[]"}}, false)); // before its listing is known
        const auto category = [&f] {
            return f.read([](Connection &db) -> Result<QString> {
                Statement statement = db.prepare("SELECT l.category || ' ' || r.category FROM lines l, rollup_category_hour r WHERE r.units<>0");
                const auto row = rowOf(statement, [](Statement &one) { return one.text(0); });
                return row ? Result<QString>(row->value_or(QString())) : fail(row.error());
            }).value_or(QString());
        };
        QCOMPARE(category(), u" "_s);
        int version = 1;
        for (const auto &[filed, sold] : {std::pair(1, u"C1 C1"_s), std::pair(2, u"C1 C1"_s)}) {
            QVERIFY(setCategory(f, 1, filed));
            order.updatedAt = ++version;
            order.status = version == 2 ? "AWAITING_COLLECTION" : "IN_TRANSIT";
            QVERIFY(write(f, {{{order}, "[]"}}, filed == 2));
            QCOMPARE(category(), sold);
        }
    }

    void cutTextIsIndexedAsItself()
    {
        const QTemporaryDir folder;
        const auto db = Connection::open(folder.filePath(u"words.db"_s), Connection::Mode::ReadWrite);
        QVERIFY(db);
        const Done made = (*db)->execute("CREATE VIRTUAL TABLE indexed USING fts5(words, tokenize='quayside');"
                                         "CREATE VIRTUAL TABLE temp.spoken USING fts5vocab('main', 'indexed', 'instance')");
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        WordCutter cutter;
        for (const char *name : Names)
            QCOMPARE(indexed(**db, cutter.cut(name)), indexed(**db, name));
        QVERIFY(rc::check("of any lines the index keeps the same words in the same places", [&] {
            const auto lines = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
                rc::gen::string<std::string>(), rc::gen::map(rc::gen::inRange<std::size_t>(0, Names.size()), [](std::size_t i) { return std::string(Names[i]); })));
            std::string text = "O1";
            for (const std::string &line : lines)
                text += '\n' + line;
            text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
            RC_ASSERT(indexed(**db, cutter.cut(text)) == indexed(**db, text));
            RC_ASSERT(cutter.cut(cutter.cut(text)) == cutter.cut(text));
        }));
    }

    // The background has one thread on a small machine: what waits there for what comes after it would wait for ever.
    void aBatchThatWasRefusedCanBeLetGoInTheBackground()
    {
        StoreFixture f;
        QVERIFY(f.open());
        auto batch = std::make_shared<Batch>();
        for (int p = 0; p < 40; ++p)
            batch->push_back({{anOrder(p, 1)}, "[]"});
        auto ahead = f.store->ordersAhead();
        QSemaphore isBusy;
        inBackground(Urgency::AwaitedNow, [&isBusy] { isBusy.tryAcquire(1, 200); });
        for (const Page &page : *batch)
            ahead->begin(page.orders, page.raw);
        QSemaphore gone;
        const Done done = f.mirror([ahead = std::exchange(ahead, nullptr), &gone, batch](WriteScope &scope) mutable -> Done {
            Done used;
            {
                MirrorWriter writer(scope, u"tiktok"_s, u"unknown"_s);
                used = writer.use(ahead);
            }
            inBackground(Urgency::AwaitedNow, [ahead = std::exchange(ahead, nullptr), &gone]() mutable {
                ahead.reset();
                gone.release();
            });
            return used;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, FaultKind::NotFound);
        QVERIFY(gone.tryAcquire(1, 30'000));
    }
};

QTEST_GUILESS_MAIN(tst_OrdersAhead)
#include "tst_orders_ahead.moc"
