// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include "models/domain/money_rows.h"
#include "models/domain/talk_rows.h"
#include "models/store/query.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::store;

namespace {

const QByteArray Raw = R"([{"a":1},{"b":2}])";

template <class Write>
Applied written(StoreFixture &f, Write write)
{
    Applied applied;
    const Done done = f.mirror([&](WriteScope &scope) -> Done {
        MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        const auto result = write(writer);
        if (!result)
            return fail(result.error());
        applied = *result;
        return writer.finish();
    });
    if (!done)
        qFatal("not written: %s", qPrintable(done.error().detail));
    return applied;
}

rows::Statement statement(const std::string &id, std::int64_t settlement, const std::string &status, std::uint32_t at = 1)
{
    rows::Statement made;
    made.id = id;
    made.at = 1'767'657'600'000;
    made.currency = "GBP";
    made.settlement = settlement;
    made.revenue = settlement + 188;
    made.fees = -188;
    made.paymentId = "P1";
    made.paymentStatus = status;
    made.raw = {at, 7};
    return made;
}

rows::Transaction transaction(const std::string &id, const std::string &statement, std::int64_t settlement)
{
    rows::Transaction made;
    made.id = id;
    made.statementId = statement;
    made.type = "ORDER";
    made.orderId = "O1";
    made.currency = "GBP";
    made.settlement = settlement;
    made.raw = {1, 7};
    return made;
}

QStringList column(StoreFixture &f, RecordKind kind, const QString &criteria, const QString &name)
{
    Ask ask;
    ask.kind = kind;
    ask.text = criteria;
    ask.person = u"p1"_s;
    const auto rows = f.read([=](Connection &db) -> Result<QStringList> {
        Query query(db);
        const auto ids = query.ids(ask);
        if (!ids)
            return fail(ids.error());
        const auto cells = query.values(kind, *ids, {name});
        if (!cells)
            return fail(cells.error());
        QStringList values;
        for (const auto &row : *cells)
            values.append(row.first().toString());
        return values;
    });
    if (!rows)
        qFatal("not read: %s", qPrintable(rows.error().detail));
    return *rows;
}

qint64 pages(StoreFixture &f)
{
    const auto count = f.read([](Connection &db) -> Result<qint64> {
        Statement all = db.prepare("SELECT count(*) FROM raw_pages");
        const Result<bool> row = all.step();
        if (!row)
            return fail(row.error());
        return all.integer(0);
    });
    return count.value_or(-1);
}

} // namespace

class tst_Money : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementTwiceIsOnceAndItsNewStateReplacesTheOld()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const std::vector<rows::Statement> first{statement("A", 2210, "PROCESSING")};
        QCOMPARE(written(f, [&](MirrorWriter &w) { return w.statements(first, Raw); }).inserted, 1);
        QCOMPARE(written(f, [&](MirrorWriter &w) { return w.statements(first, Raw); }).unchanged, 1);
        const std::vector<rows::Statement> paid{statement("A", 2210, "PAID", 9)};
        QCOMPARE(written(f, [&](MirrorWriter &w) { return w.statements(paid, Raw); }).updated, 1);
        QCOMPARE(column(f, RecordKind::Statement, u"status:paid"_s, u"settlement"_s), QStringList{u"22.10"_s});
        QCOMPARE(pages(f), 1); // the page of the old state is gone with it
    }

    void whatTheTransactionsDoNotExplainIsShown()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const std::vector<rows::Statement> one{statement("A", 2210, "PAID")};
        const std::vector<rows::Transaction> parts{transaction("1", "A", 2000), transaction("2", "A", 200), transaction("3", "B", 999)};
        written(f, [&](MirrorWriter &w) { return w.statements(one, Raw); });
        written(f, [&](MirrorWriter &w) { return w.transactions(parts, Raw); });
        QCOMPARE(column(f, RecordKind::Statement, {}, u"unexplained"_s), QStringList{u"0.10"_s});
        const std::vector<rows::Transaction> rest{transaction("4", "A", 10)};
        written(f, [&](MirrorWriter &w) { return w.transactions(rest, Raw); });
        QCOMPARE(column(f, RecordKind::Statement, {}, u"unexplained"_s), QStringList{u"0.00"_s});
        QCOMPARE(column(f, RecordKind::Statement, {}, u"transactions"_s), QStringList{u"3"_s});
        QCOMPARE(column(f, RecordKind::Transaction, u"statement:B"_s, u"settlement"_s), QStringList{u"9.99"_s});
    }

    void aPaymentIsExplainedByItsStatements()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Payment payment;
        payment.id = "P1";
        payment.status = "PAID";
        payment.currency = "GBP";
        payment.amount = payment.settlement = 3000;
        payment.raw = {1, 7};
        const std::vector<rows::Payment> payments{payment};
        const std::vector<rows::Statement> statements{statement("A", 1000, "PAID"), statement("B", 1500, "PAID")};
        written(f, [&](MirrorWriter &w) { return w.payments(payments, Raw); });
        written(f, [&](MirrorWriter &w) { return w.statements(statements, Raw); });
        QCOMPARE(column(f, RecordKind::Payment, {}, u"unexplained"_s), QStringList{u"5.00"_s});
    }

    void whatIsSettledLeavesTheUnsettled()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Unsettled open;
        open.id = "1";
        open.orderId = "O1";
        open.currency = "GBP";
        open.raw = {1, 7};
        rows::Unsettled other = open;
        other.id = "2";
        const std::vector<rows::Unsettled> both{open, other};
        const std::vector<rows::Unsettled> one{open};
        written(f, [&](MirrorWriter &w) { return w.unsettled(both, Raw, 1'000); });
        written(f, [&](MirrorWriter &w) -> Result<Applied> {
            const auto applied = w.unsettled(one, Raw, 5'000);
            if (const Done dropped = w.dropUnsettled(4'000); !dropped)
                return fail(dropped.error());
            return applied;
        });
        QCOMPARE(column(f, RecordKind::Unsettled, {}, u"id"_s), QStringList{u"1"_s});
    }

    void wordsAreSealedAndWaitForAnAnswer()
    {
        StoreFixture f;
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        const auto say = [&](const std::string &id, const std::string &role, Instant at) {
            rows::Message message;
            message.id = id;
            message.index = at * 1000;
            message.type = "TEXT";
            message.role = role;
            message.content = R"({"content":"Meet me at Harbour Lane 7"})";
            message.at = at;
            message.isVisible = true;
            rows::Conversation talk;
            talk.id = "C1";
            talk.buyerId = "B1";
            talk.buyerName = "Jane Buyer";
            talk.latestId = id;
            talk.latestRole = role;
            talk.latestAt = at;
            talk.messages = {message};
            const std::vector<rows::Conversation> talks{talk};
            return written(f, [&](MirrorWriter &w) { return w.conversations(talks); });
        };
        QCOMPARE(say("1", "BUYER", 1'000).inserted, 1);
        QCOMPARE(say("1", "BUYER", 1'000).unchanged, 1);
        QCOMPARE(say("2", "BUYER", 2'000).updated, 1);
        QCOMPARE(column(f, RecordKind::Conversation, u"waiting:yes"_s, u"messages"_s), QStringList{u"2"_s});
        QCOMPARE(column(f, RecordKind::Conversation, {}, u"deadline"_s), QStringList{u"1970-01-02T00:00:01Z"_s});
        say("3", "ROBOT", 2'500);
        QCOMPARE(column(f, RecordKind::Conversation, u"waiting:yes"_s, u"conversation"_s).size(), 1);
        say("4", "CUSTOMER_SERVICE", 3'000);
        QCOMPARE(column(f, RecordKind::Conversation, u"waiting:no"_s, u"conversation"_s).size(), 1);
        QCOMPARE(column(f, RecordKind::Message, u"from:BUYER"_s, u"message"_s).size(), 2);
        QVERIFY(column(f, RecordKind::Message, u"harbour"_s, u"message"_s).isEmpty());
        f.store.reset();
        for (const QString &name : {u"mirror.db"_s, u"mirror.db-wal"_s, u"work.db"_s}) {
            QFile file(f.folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Harbour Lane 7") && !bytes.contains("Jane Buyer"), qPrintable(name));
        }
    }

    void withoutAKeyWordsAreNotKeptAtAll()
    {
        StoreFixture f;
        f.sealKey.clear();
        QVERIFY(f.open());
        QVERIFY(f.addShop());
        rows::Message message;
        message.id = "1";
        message.content = "secret";
        rows::Conversation talk;
        talk.id = "C1";
        talk.messages = {message};
        const std::vector<rows::Conversation> talks{talk};
        QCOMPARE(written(f, [&](MirrorWriter &w) { return w.conversations(talks); }).inserted, 1);
        const auto kept = f.read([](Connection &db) -> Result<bool> {
            Statement statement = db.prepare("SELECT sealed IS NULL FROM messages");
            const Result<bool> row = statement.step();
            if (!row)
                return fail(row.error());
            return statement.flag(0);
        });
        QVERIFY(kept && *kept);
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
