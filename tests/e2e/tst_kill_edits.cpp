// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// kill -9 while prices are edited and the shop is read and written at once. What was confirmed is there after every kill, what was
/// not is there whole or not at all, `verify` finds nothing, and in the end each price reached the shop once.
///
/// QUAYSIDE_KILLS says how often (40); QUAYSIDE_SEED repeats a run's decisions.
class tst_KillEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAndSyncAreKilled();

private:
    // What is known of one price from outside.
    struct Known
    {
        QString confirmed;    ///< the last that was confirmed
        QStringList possible; ///< asked for since then, of which nobody heard
    };

    struct Prices
    {
        QString shown;
        QString inShop;
    };

    bool found();
    void killOnce(quint32 seed, int moment);
    void compare(const QMap<QString, Prices> &prices);
    void lookFromOutside();
    void publish();

    QTemporaryDir m_folder;
    ShopProcess m_shop{m_folder.filePath(u"shop.state"_s)};
    Station m_station{m_folder.filePath(u"a"_s)};
    QMap<QString, Known> m_open;                ///< by SKU: edited and not published
    QSet<QString> m_published;                  ///< "SKU price"
    QMap<QString, QString> m_last;              ///< by SKU: the price that was published last
    qint64 m_confirmed = 0;
    qint64 m_unheard = 0;
    int m_kills = 0;
};

bool tst_KillEdits::found()
{
    if (!m_shop.start({u"--products"_s, u"60"_s, u"--orders"_s, u"600"_s, u"--returns"_s, u"10"_s, u"--seed"_s, u"3"_s, u"--faults"_s, u"latency=3,review=1"_s}))
        return false;
    QFile card(m_folder.filePath(u"card.json"_s));
    if (!card.open(QIODevice::WriteOnly))
        return false;
    card.write(QJsonDocument(m_shop.card()).toJson(QJsonDocument::Compact));
    card.close();
    for (const QStringList &arguments : {QStringList{u"init"_s, u"--practice"_s, card.fileName()},
                                         {u"people"_s, u"add"_s, u"Hanna"_s, u"--role"_s, u"manager"_s}, {u"sync"_s, u"--resource"_s, u"products"_s}}) {
        if (m_station(arguments).code != 0)
            return false;
    }
    return true;
}

// Starts the loop, holds what it found against what is known, kills it so many milliseconds later, and notes what it said.
void tst_KillEdits::killOnce(quint32 seed, int moment)
{
    QProcess loop;
    loop.start(QStringLiteral(EDIT_LOOP), {m_station.folder(), QString::number(seed)});
    QByteArray said;
    while (!said.endsWith("open\n") && !said.contains("\nopen\n") && loop.waitForReadyRead(60'000))
        said += loop.readAllStandardOutput();
    const qsizetype open = said.indexOf("open\n");
    QVERIFY2(open >= 0, loop.readAllStandardError());
    QMap<QString, Prices> prices;
    for (const QByteArray &line : said.left(open).split('\n')) {
        if (const QList<QByteArray> words = line.split(' '); words.size() == 4)
            prices.insert(QString::fromLatin1(words[1]), {QString::fromLatin1(words[2]), QString::fromLatin1(words[3])});
    }
    compare(prices);
    if (QTest::currentTestFailed())
        return;
    loop.waitForFinished(moment);
    QCOMPARE(loop.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(loop.processId()), SIGKILL);
    loop.waitForFinished();
    ++m_kills;
    said = said.mid(open) + loop.readAllStandardOutput();
    // A line that was cut is none.
    for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        const QString price = QString::fromLatin1(words[2]);
        Known &known = m_open[QString::fromLatin1(words[1])];
        if (words[0] == "?") {
            known.possible.append(price);
            continue;
        }
        known.possible.removeLast();
        if (words[0] == "!") {
            known.confirmed = price;
            known.possible.clear();
            ++m_confirmed;
        }
    }
}

// A price that was edited back to what the shop has is no change any more; the others are.
void tst_KillEdits::compare(const QMap<QString, Prices> &prices)
{
    for (auto it = prices.cbegin(); it != prices.cend(); ++it) {
        const double is = it->shown.toDouble();
        // As the shop has it, or as it is on its way there.
        const bool isUntouched = is == it->inShop.toDouble() || m_published.contains(it.key() + u' ' + QString::number(is, 'f', 2));
        const auto known = m_open.find(it.key());
        if (known == m_open.end()) {
            QVERIFY2(isUntouched, qPrintable(it.key() + u' ' + it->shown + u" was edited by nobody"_s));
            continue;
        }
        const bool isAsConfirmed = !known->confirmed.isEmpty() && is == known->confirmed.toDouble();
        const bool isAsAsked = std::any_of(known->possible.cbegin(), known->possible.cend(), [is](const QString &price) { return price.toDouble() == is; });
        QVERIFY2(isAsConfirmed || isAsAsked || (known->confirmed.isEmpty() && isUntouched),
                 qPrintable(it.key() + u": confirmed "_s + known->confirmed + u", is "_s + it->shown));
        m_unheard += isAsConfirmed || !isAsAsked ? 0 : 1;
        // What is there now is known.
        known->confirmed = (isAsConfirmed || isAsAsked) && is != it->inShop.toDouble() ? it->shown : QString();
        known->possible.clear();
        if (known->confirmed.isEmpty())
            m_open.erase(known);
    }
}

// The same from outside.
void tst_KillEdits::lookFromOutside()
{
    const Ran verified = m_station({u"verify"_s});
    QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
    const Ran listed = m_station({u"list"_s, u"skus"_s, u"--columns"_s, u"sku,price,mirror_price"_s, u"--format"_s, u"json"_s});
    QVERIFY2(listed.code == 0, listed.err.constData());
    QMap<QString, Prices> prices;
    for (const QJsonValue &row : listed.json().array())
        prices.insert(row[u"sku"_s].toString(), {row[u"price"_s].toVariant().toString(), row[u"mirror_price"_s].toVariant().toString()});
    compare(prices);
    if (QTest::currentTestFailed())
        return;
    // Who asks for a price that is on its way already changes nothing.
    qsizetype underWay = 0;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it)
        underWay += m_published.contains(it.key() + u' ' + QString::number(it->confirmed.toDouble(), 'f', 2)) ? 1 : 0;
    const qint64 edited = m_station.count(u"changes"_s, u"state:edited"_s);
    QVERIFY2(edited <= m_open.size() && edited >= m_open.size() - underWay, qPrintable(u"%1 changes, %2 edits"_s.arg(edited).arg(m_open.size())));
}

// What is edited goes out with the next runs, which are killed as well.
void tst_KillEdits::publish()
{
    lookFromOutside();
    if (QTest::currentTestFailed())
        return;
    const QJsonArray sets = m_station.list(u"change-sets"_s, u"state:open"_s, u"id"_s);
    if (sets.isEmpty())
        return;
    QCOMPARE(sets.size(), 1);
    const QString set = sets[0][u"id"_s].toString();
    QCOMPARE(m_station({u"changes"_s, u"submit"_s, set}).code, 0);
    const Ran approved = m_station({u"approve"_s, set}, u"Hanna"_s);
    QVERIFY2(approved.code == 0, approved.err.constData());
    QCOMPARE(m_station({u"publish"_s, set}).code, 0);
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        m_last[it.key()] = QString::number(it->confirmed.toDouble(), 'f', 2);
        m_published.insert(it.key() + u' ' + m_last[it.key()]);
    }
    m_open.clear();
}

void tst_KillEdits::editsAndSyncAreKilled()
{
    const int kills = qEnvironmentVariableIsSet("QUAYSIDE_KILLS") ? qEnvironmentVariableIntValue("QUAYSIDE_KILLS") : 40;
    const quint32 seed = qEnvironmentVariableIsSet("QUAYSIDE_SEED") ? static_cast<quint32>(qEnvironmentVariableIntValue("QUAYSIDE_SEED"))
                                                                    : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("QUAYSIDE_SEED=%u QUAYSIDE_KILLS=%d", seed, kills);
    QRandomGenerator random(seed);
    QVERIFY2(found(), qPrintable(m_shop.error()));

    for (int i = 0; i < kills; ++i) {
        // Early moments are more likely: the first page, the first edit.
        killOnce(random.generate(), static_cast<int>(random.bounded(20) * random.bounded(20)));
        if (!QTest::currentTestFailed() && i % 8 == 7)
            publish();
        if (QTest::currentTestFailed())
            return;
    }
    publish();

    Ran last;
    for (int i = 0; i < 10; ++i) {
        last = m_station({u"sync"_s});
        if (last.code == 0 && m_station.count(u"outbox"_s, u"state:queued,unknown,sending,held"_s) == 0)
            break;
    }
    QVERIFY2(last.code == 0, last.err.constData());
    // By the shop's own log: nothing that nobody published, nothing more often than it was sent, and of each price the last word.
    qint64 done = 0;
    QMap<QString, QString> inShop;
    for (const QJsonValue &effect : m_shop.get(u"/practice/effects?kind=price.update"_s)[u"effects"_s].toArray()) {
        const QString sku = effect[u"seller_sku"_s].toString();
        inShop[sku] = QString::number(effect[u"new"_s].toVariant().toDouble(), 'f', 2);
        QVERIFY2(m_published.contains(sku + u' ' + inShop[sku]), qPrintable(sku + u' ' + inShop[sku]));
        ++done;
    }
    int takenBack = 0;
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        if (inShop.value(it.key()) == it.value())
            continue;
        // It never left because a later edit took it back, or a person is asked: that is the last that is told of this price.
        QString newest;
        QString state;
        QString value;
        QString base;
        for (const QJsonValue &change : m_station.list(u"changes"_s, u"sku:"_s + it.key(), u"state,changed,value,base"_s)) {
            if (change[u"changed"_s].toVariant().toString() < newest)
                continue;
            newest = change[u"changed"_s].toVariant().toString();
            state = change[u"state"_s].toString();
            value = QString::number(change[u"value"_s].toVariant().toDouble(), 'f', 2);
            base = QString::number(change[u"base"_s].toVariant().toDouble(), 'f', 2);
        }
        const bool isTold = (state == "withdrawn"_L1 && value == base) || (state == "conflict"_L1 && value == it.value());
        ++takenBack;
        const QByteArray changes = m_station({u"list"_s, u"changes"_s, u"sku:"_s + it.key(), u"--columns"_s, u"sku,field,base,value,state,reason,changed"_s}).out;
        QVERIFY2(isTold, qPrintable(u"%1: published %2, the shop heard last of %3\n%4"_s.arg(it.key(), it.value(), inShop.value(it.key()), QString::fromUtf8(changes))));
    }
    QCOMPARE(done, m_station.count(u"outbox"_s, u"state:done"_s));
    for (const QJsonValue &change : m_station.list(u"changes"_s, {}, u"sku,value,state,reason"_s)) {
        const QJsonObject row = change.toObject();
        QVERIFY2(row[u"state"_s] == "done"_L1 || row[u"state"_s] == "withdrawn"_L1 || row[u"state"_s] == "conflict"_L1, QJsonDocument(row).toJson());
    }
    const QJsonObject counts = m_shop.get(u"/practice/counts"_s)[u"total"_s].toObject();
    for (const QString &records : {u"products"_s, u"skus"_s, u"orders"_s, u"lines"_s, u"returns"_s, u"packages"_s})
        QCOMPARE(std::pair(records, m_station.count(records)), std::pair(records, counts[records].toInteger()));
    lookFromOutside();
    qInfo("seed %u: %d kills, %lld edits confirmed, %lld committed and not heard of, %lld prices in the shop once each, %d taken back before they left; "
          "lost 0, doubled 0", seed, m_kills, static_cast<long long>(m_confirmed), static_cast<long long>(m_unheard), static_cast<long long>(done), takenBack);
}

QTEST_GUILESS_MAIN(tst_KillEdits)
#include "tst_kill_edits.moc"
