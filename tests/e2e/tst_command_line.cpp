// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::tests;

/// The built program from outside: exit codes, words on stderr, JSON on stdout.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceKnowsItsPeople()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--owner"_s, u"Olga"_s}).code, 0);
        QCOMPARE(station({u"people"_s, u"add"_s, u"Dewi"_s, u"--role"_s, u"merchandiser"_s}).code, 0);
        const QJsonArray people = station({u"people"_s, u"list"_s, u"--json"_s}).json().array();
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].toObject()[u"name"_s].toString(), u"Olga"_s);
        QCOMPARE(people[0].toObject()[u"role"_s].toString(), u"administrator"_s);
        QCOMPARE(station.count(u"ledger"_s), 2);
        QCOMPARE(station({u"verify"_s}).code, 0);
    }

    void aRoleWithoutTheRightIsRefused()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--owner"_s, u"Olga"_s}).code, 0);
        QCOMPARE(station({u"people"_s, u"add"_s, u"Mai"_s, u"--role"_s, u"support"_s}).code, 0);
        const Ran denied = station({u"people"_s, u"add"_s, u"Eve"_s, u"--role"_s, u"manager"_s}, u"Mai"_s);
        QCOMPARE(denied.code, 1);
        QVERIFY2(denied.err.contains("people.manage") && denied.err.contains("administrator"), denied.err.constData());
        QCOMPARE(station({u"people"_s, u"list"_s, u"--json"_s}).json().array().size(), 2);
        QCOMPARE(station({u"verify"_s}, u"Nobody"_s).code, 1);
    }

    void moneyIsListedForRolesThatMayReadIt()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--owner"_s, u"Olga"_s}).code, 0);
        QCOMPARE(station({u"people"_s, u"add"_s, u"Dewi"_s, u"--role"_s, u"merchandiser"_s}).code, 0);
        QCOMPARE(station({u"people"_s, u"add"_s, u"Ana"_s, u"--role"_s, u"analyst"_s}).code, 0);
        for (const QString &kind : {u"statements"_s, u"transactions"_s, u"payments"_s, u"withdrawals"_s, u"unsettled"_s}) {
            const Ran denied = station({u"list"_s, kind}, u"Dewi"_s);
            QCOMPARE(denied.code, 1);
            QVERIFY2(denied.err.contains("money.read") && denied.err.contains("analyst"), denied.err.constData());
            QVERIFY(denied.out.isEmpty());
            QCOMPARE(station({u"list"_s, kind, u"--count"_s}, u"Ana"_s).code, 0);
        }
        QCOMPARE(station({u"list"_s, u"orders"_s, u"--count"_s}, u"Dewi"_s).code, 0);
    }

    void aPinIsAskedFor()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--owner"_s, u"Olga"_s}).code, 0);
        QCOMPARE(station({u"people"_s, u"pin"_s, u"Olga"_s, u"4711"_s}).code, 0);
        const Ran without = station({u"people"_s, u"list"_s});
        QCOMPARE(without.code, 1);
        QVERIFY2(without.err.contains("A PIN is set and was not given."), without.err.constData());
        const Ran wrong = station({u"people"_s, u"list"_s, u"--pin"_s, u"1234"_s});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains("The PIN is not the right one."), wrong.err.constData());
        QCOMPARE(station({u"people"_s, u"list"_s, u"--pin"_s, u"4711"_s}).code, 0);
        QFile ledger(station.folder() + u"/work.db"_s);
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        QVERIFY(!ledger.readAll().contains("4711"));
    }

    void workIsPausedAndResumedFromOutside()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--practice"_s, u"--products"_s, u"20"_s, u"--orders"_s, u"60"_s}).code, 0);
        const Ran first = station({u"sync"_s, u"--json"_s});
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(first.object()[u"pulled"_s].toObject()[u"orders"_s].toObject()[u"missing"_s].toInt(), 0);
        QCOMPARE(station.count(u"orders"_s), 60);
        QCOMPARE(station.count(u"quarantine"_s), 0);
        QString orders;
        const auto lineOf = [&](const QString &prefix) {
            for (const QJsonValue &line : station({u"sync"_s, u"--status"_s, u"--json"_s}).object()[u"lines"_s].toArray()) {
                if (line[u"work"_s].toString().startsWith(prefix))
                    return line.toObject();
            }
            return QJsonObject();
        };
        orders = lineOf(u"orders/"_s)[u"work"_s].toString();
        QVERIFY(!orders.isEmpty());
        QVERIFY(!lineOf(u"orders/"_s)[u"read_at"_s].toString().isEmpty());
        QCOMPARE(station({u"run"_s, u"sync.pause"_s, u"--arg"_s, u"work="_s + orders}).code, 0);
        QCOMPARE(lineOf(u"orders/"_s)[u"paused"_s].toBool(), true);
        const Ran without = station({u"sync"_s, u"--json"_s});
        QVERIFY2(without.code == 0, without.err.constData());
        const auto pagesOfOrders = [](const Ran &ran) { return ran.object()[u"pulled"_s][u"orders"_s][u"pages"_s].toInt(); };
        const int some = pagesOfOrders(without);
        const Ran unknown = station({u"run"_s, u"sync.pause"_s, u"--arg"_s, u"work=orders/1"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("orders/1"), unknown.err.constData());
        QCOMPARE(station({u"run"_s, u"sync.resume"_s, u"--arg"_s, u"work="_s + orders}).code, 0);
        QCOMPARE(station({u"run"_s, u"sync.resume"_s, u"--arg"_s, u"work="_s + orders}).code, 1);
        QCOMPARE(pagesOfOrders(station({u"sync"_s, u"--json"_s})), some + 1); // the other shops of the account were read all the same
        QCOMPARE(station({u"verify"_s}).code, 0);
    }

    void wrongWordsNameTheNearest_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("command") << QStringList{u"lst"_s, u"skus"_s} << 2 << QByteArray("list");
        QTest::newRow("option") << QStringList{u"list"_s, u"skus"_s, u"--colums"_s, u"sku"_s} << 2 << QByteArray("--columns");
        QTest::newRow("records") << QStringList{u"list"_s, u"skuz"_s} << 2 << QByteArray("skus");
        QTest::newRow("field") << QStringList{u"list"_s, u"skus"_s, u"prise:<20"_s} << 2 << QByteArray("price");
        QTest::newRow("column") << QStringList{u"list"_s, u"skus"_s, u"--columns"_s, u"sku,prise"_s} << 2 << QByteArray("price");
        QTest::newRow("format") << QStringList{u"list"_s, u"skus"_s, u"--format"_s, u"yaml"_s} << 2 << QByteArray("csv");
        QTest::newRow("registered command") << QStringList{u"run"_s, u"listings.edti"_s} << 1 << QByteArray("listings.edit");
        QTest::newRow("verb of changes") << QStringList{u"changes"_s, u"submitt"_s} << 2 << QByteArray("submit");
        QTest::newRow("role") << QStringList{u"people"_s, u"add"_s, u"X"_s, u"--role"_s, u"boss"_s} << 2 << QByteArray("manager");
        QTest::newRow("change set") << QStringList{u"approve"_s, u"nosuchset"_s} << 1 << QByteArray("nosuchset");
        QTest::newRow("reason") << QStringList{u"reject"_s, u"nosuchset"_s} << 2 << QByteArray("--reason");
    }
    void wrongWordsNameTheNearest()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, hint);
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s}).code, 0);
        const Ran ran = station(arguments);
        QTEST(ran.code, "code");
        QVERIFY2(ran.err.contains(hint), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }

    void everyCommandExplainsItself()
    {
        const Ran help = ::quayside::tests::quayside({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *verb : {"init", "people", "list", "run", "changes", "approve", "reject", "publish", "revert", "verify"}) {
            QVERIFY2(help.out.contains(verb), verb);
            const Ran one = ::quayside::tests::quayside({QString::fromLatin1(verb), u"--help"_s});
            QCOMPARE(one.code, 0);
            QVERIFY2(one.out.contains("--json"), verb);
        }
    }

    void listNamesWhatItLists()
    {
        const Ran help = ::quayside::tests::quayside({u"list"_s, u"--help"_s});
        QCOMPARE(help.code, 0);
        QString records = QString::fromUtf8(help.out).section(u"drafts are"_s, 1).section(u':', 1).section(u"\n\n"_s, 0, 0);
        for (const QString &line : records.split(u'\n'))
            QVERIFY2(line.size() < 80, qPrintable(line));
        const QStringList words = records.remove(u'\n').split(u',');
        QVERIFY2(words.size() > 30, help.out.constData());
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s}).code, 0);
        for (const QString &word : words)
            QVERIFY2(station({u"list"_s, word.trimmed(), u"--count"_s}).code == 0, qPrintable(word));
        QCOMPARE(words.last().trimmed(), u"drafts"_s);
    }

    void aNewerWorkspaceIsLeftAlone()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s}).code, 0);
        QFile file(station.folder() + u"/workspace.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("\"version\": 1", "\"version\": 2");
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        const Ran ran = station({u"verify"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("newer"), ran.err.constData());
    }

    void aHeldWorkspaceCanBeReadButNotChanged()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s}).code, 0);
        QCOMPARE(station({u"init"_s}).code, 2);
        // The lock of this very process, as the desktop would hold it.
        QFile lock(station.folder() + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(QCoreApplication::applicationPid()) + "\ntst_command_line\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        QCOMPARE(station({u"list"_s, u"people"_s}).code, 0);
        const Ran busy = station({u"people"_s, u"add"_s, u"X"_s, u"--role"_s, u"analyst"_s});
        QCOMPARE(busy.code, 1);
        QVERIFY2(busy.err.contains("in use by another program"), busy.err.constData());
    }

    void aConsentThatEndedIsRenewed()
    {
        QTemporaryDir folder;
        ShopProcess shop(folder.filePath(u"shop.state"_s));
        QVERIFY2(shop.start({u"--products"_s, u"10"_s, u"--orders"_s, u"20"_s, u"--returns"_s, u"2"_s}), qPrintable(shop.error()));
        const auto cardOf = [&](const QString &name, QJsonObject card) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(card).toJson()) > 0 ? file.fileName() : QString();
        };
        const QString card = cardOf(u"card.json"_s, shop.card());
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--practice"_s, card}).code, 0);
        QCOMPARE(station({u"people"_s, u"add"_s, u"Hanna"_s, u"--role"_s, u"manager"_s}).code, 0);
        QCOMPARE(station({u"sync"_s, u"--resource"_s, u"products"_s}).code, 0);
        const QString sku = station.list(u"skus"_s, u"status:live"_s, u"sku"_s)[0][u"sku"_s].toString();
        QCOMPARE(station({u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + sku, u"--arg"_s, u"price=-10%"_s}).code, 0);
        const QString set = station.list(u"change-sets"_s, u"state:open"_s, u"id"_s)[0][u"id"_s].toString();
        for (const QString &verb : {u"submit"_s, u"approve"_s, u"publish"_s}) {
            const Ran ran = verb == "submit"_L1 ? station({u"changes"_s, verb, set}) : station({verb, set}, u"Hanna"_s);
            QVERIFY2(ran.code == 0, ran.err.constData());
        }

        shop.post(u"/practice/clock"_s, {{u"advance"_s, 365 * 86'400}});
        const Ran ended = station({u"sync"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("Connect the account again"), ended.err.constData());
        QCOMPARE(station.count(u"outbox"_s, u"state:queued"_s), 1);

        // A code that is not taken changes nothing, and a shop of another app is no renewal of this one.
        QFile file(station.folder() + u"/workspace.json"_s);
        const auto read = [&file] {
            QByteArray bytes;
            if (file.open(QIODevice::ReadOnly))
                bytes = file.readAll();
            file.close();
            return bytes;
        };
        const QByteArray before = read();
        QJsonObject wrong = shop.card();
        wrong[u"auth_code"_s] = u"made-up"_s;
        QCOMPARE(station({u"init"_s, u"--practice"_s, cardOf(u"wrong.json"_s, wrong)}).code, 1);
        wrong[u"app_key"_s] = u"another"_s;
        QCOMPARE(station({u"init"_s, u"--practice"_s, cardOf(u"other.json"_s, wrong)}).code, 2);
        QCOMPARE(read(), before);
        QCOMPARE(station({u"sync"_s}).code, 1);

        const Ran renewed = station({u"init"_s, u"--practice"_s, card});
        QVERIFY2(renewed.code == 0, renewed.err.constData());
        QCOMPARE(read(), before);
        const Ran again = station({u"sync"_s});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(station.count(u"outbox"_s, u"state:done"_s), 1);
        QCOMPARE(station({u"verify"_s}).code, 0);
    }

    void listsInEveryFormat()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"w"_s));
        QCOMPARE(station({u"init"_s, u"--owner"_s, u"=cmd()"_s}).code, 0);
        QVERIFY(station({u"list"_s, u"people"_s}).out.contains("administrator"));
        // A name that a spreadsheet would run is made harmless.
        QVERIFY(station({u"list"_s, u"people"_s, u"--format"_s, u"csv"_s}).out.contains("'=cmd()"));
        QCOMPARE(station({u"list"_s, u"people"_s, u"--json"_s}).json().array()[0].toObject()[u"name"_s].toString(), u"=cmd()"_s);
        QCOMPARE(station({u"list"_s, u"people"_s, u"--count"_s}).out.trimmed(), QByteArray("1"));

        const QByteArray book = station({u"list"_s, u"people"_s, u"--format"_s, u"xlsx"_s}).out;
        QVERIFY(book.startsWith("PK"));
        const QByteArray texts = unpacked(book, "xl/sharedStrings.xml");
        QVERIFY2(texts.contains(">administrator<") && texts.contains(">=cmd()<"), texts.constData());
        QVERIFY(!unpacked(book, "xl/worksheets/sheet1.xml").contains("<f>")); // a text is no formula
        const Ran wrong = station({u"list"_s, u"people"_s, u"--format"_s, u"xls"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("xlsx"), wrong.err.constData());
    }

private:
    /// One member of a zip archive, inflated; empty when it is not there.
    static QByteArray unpacked(const QByteArray &zip, const QByteArray &member)
    {
        const auto number = [&zip](qsizetype at, int bytes) {
            quint32 value = 0;
            for (int i = bytes - 1; i >= 0; --i)
                value = value << 8 | static_cast<uchar>(zip[at + i]);
            return value;
        };
        // The central directory knows the sizes that the entry's own head may leave out.
        for (qsizetype at = zip.indexOf("PK\1\2"); at >= 0; at = zip.indexOf("PK\1\2", at + 4)) {
            if (zip.mid(at + 46, number(at + 28, 2)) != member)
                continue;
            const qsizetype local = number(at + 42, 4);
            const qsizetype data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
            QByteArray packed = zip.mid(data, number(at + 20, 4));
            QByteArray plain(number(at + 24, 4), Qt::Uninitialized);
            z_stream stream{};
            stream.next_in = reinterpret_cast<Bytef *>(packed.data());
            stream.avail_in = static_cast<uInt>(packed.size());
            stream.next_out = reinterpret_cast<Bytef *>(plain.data());
            stream.avail_out = static_cast<uInt>(plain.size());
            inflateInit2(&stream, -MAX_WBITS);
            const int result = inflate(&stream, Z_FINISH);
            inflateEnd(&stream);
            return result == Z_STREAM_END ? plain : QByteArray();
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_command_line.moc"
