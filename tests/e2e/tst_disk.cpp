// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// A disk without room and a folder that must not be written, for real: a small file system of its own, mounted where only this
/// process sees it. main() starts the test again in a mount namespace for that.
class tst_Disk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingConfirmedIsLostOnAFullDisk();
    void aFolderThatMustNotBeWrittenIsNamedAndStaysAsItIs();

private:
    static bool mounted(const QStringList &arguments);
    /// Leaves so many bytes free on the small disk.
    bool leave(qint64 bytes);

    QTemporaryDir m_folder;
    std::unique_ptr<ShopProcess> m_shop;
    std::unique_ptr<Station> m_station;
    QString m_disk;
    QStringList m_skus;
};

bool tst_Disk::mounted(const QStringList &arguments)
{
    QProcess mount;
    mount.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    mount.start(u"mount"_s, arguments);
    return mount.waitForFinished() && mount.exitCode() == 0;
}

bool tst_Disk::leave(qint64 bytes)
{
    QFile filler(m_disk + u"/filler"_s);
    filler.remove();
    struct statvfs disk = {};
    if (::statvfs(qPrintable(m_disk), &disk) != 0 || !filler.open(QIODevice::WriteOnly))
        return false;
    const qint64 taken = qint64(disk.f_bavail) * qint64(disk.f_bsize) - bytes;
    return taken <= 0 || (filler.write(QByteArray(taken, 'x')) == taken && filler.flush());
}

void tst_Disk::initTestCase()
{
    m_disk = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(m_disk));
    QVERIFY2(mounted({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=40m"_s, u"quayside-test"_s, m_disk}),
             "a small file system cannot be mounted here: run the tests where unshare(1) may make a mount namespace");
    m_shop = std::make_unique<ShopProcess>(m_folder.filePath(u"shop.state"_s));
    QVERIFY2(m_shop->start({u"--products"_s, u"60"_s, u"--orders"_s, u"300"_s, u"--seed"_s, u"5"_s}), qPrintable(m_shop->error()));
    QFile card(m_folder.filePath(u"card.json"_s));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write(QJsonDocument(m_shop->card()).toJson(QJsonDocument::Compact));
    card.close();
    m_station = std::make_unique<Station>(m_disk + u"/a"_s);
    QCOMPARE((*m_station)({u"init"_s, u"--practice"_s, card.fileName()}).code, 0);
    QCOMPARE((*m_station)({u"sync"_s}).code, 0);
    for (const QJsonValue &row : m_station->list(u"skus"_s, u"status:live sort:sku"_s, u"sku"_s))
        m_skus.append(row.toObject()[u"sku"_s].toString());
    QVERIFY(m_skus.size() > 60);
}

void tst_Disk::cleanupTestCase()
{
    m_shop.reset();
    QProcess::execute(u"umount"_s, {u"-R"_s, m_disk});
}

void tst_Disk::nothingConfirmedIsLostOnAFullDisk()
{
    QStringList confirmed;
    int refused = 0;
    int next = 0;
    for (qint64 free = 3'000'000; free >= 0; free = free > 4'000 ? free * 2 / 3 : free - 4'000) {
        QVERIFY(leave(free));
        for (int i = 0; i < 2; ++i) {
            const QString sku = m_skus[next++ % m_skus.size()];
            const Ran edited = (*m_station)({u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + sku, u"--arg"_s, u"price=-3%"_s, u"--json"_s});
            if (edited.code == 0) {
                confirmed.append(sku);
                continue;
            }
            ++refused;
            QVERIFY2(edited.err.contains("space"), edited.err.constData());
        }
        m_shop->post(u"/practice/edit"_s, {{u"order"_s, true}});
        const Ran synced = (*m_station)({u"sync"_s});
        QVERIFY2(synced.code == 0 || synced.err.contains("space"), synced.err.constData());
    }
    QVERIFY(refused > 0);
    QVERIFY(!confirmed.isEmpty());
    QVERIFY(QFile::remove(m_disk + u"/filler"_s));

    const Ran verified = (*m_station)({u"verify"_s});
    QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
    for (const QString &sku : std::as_const(confirmed))
        QVERIFY2(m_station->count(u"changes"_s, u"field:price sku:"_s + sku) > 0, qPrintable(sku));
    const Ran synced = (*m_station)({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    const QJsonObject counts = m_shop->get(u"/practice/counts"_s)[u"total"_s].toObject();
    for (const QString &records : {u"products"_s, u"skus"_s, u"orders"_s, u"lines"_s})
        QCOMPARE(m_station->count(records), counts[records].toInteger());
}

void tst_Disk::aFolderThatMustNotBeWrittenIsNamedAndStaysAsItIs()
{
    const QByteArray skus = (*m_station)({u"list"_s, u"skus"_s, u"--format"_s, u"json"_s}).out;
    const QByteArray changes = (*m_station)({u"list"_s, u"changes"_s, u"--format"_s, u"json"_s}).out;
    QVERIFY(skus.size() > 1000);
    QVERIFY(mounted({u"-o"_s, u"remount,ro"_s, m_disk}));
    const Ran edited = (*m_station)({u"run"_s, u"listings.edit"_s, u"--on"_s, u"sku:"_s + m_skus.last(), u"--arg"_s, u"price=-3%"_s});
    const Ran listed = (*m_station)({u"list"_s, u"skus"_s, u"--format"_s, u"json"_s});
    const Ran synced = (*m_station)({u"sync"_s});
    QVERIFY(mounted({u"-o"_s, u"remount,rw"_s, m_disk}));

    for (const Ran &ran : {edited, synced}) {
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(m_station->folder().toUtf8()), ran.err.constData());
        QVERIFY2(!ran.err.contains("inside Quayside"), ran.err.constData());
    }
    QVERIFY2(listed.code == 0 ? listed.out == skus : listed.err.contains(m_station->folder().toUtf8()), (listed.err + listed.out.left(200)).constData());
    QCOMPARE((*m_station)({u"list"_s, u"skus"_s, u"--format"_s, u"json"_s}).out, skus);
    QCOMPARE((*m_station)({u"list"_s, u"changes"_s, u"--format"_s, u"json"_s}).out, changes);
    const Ran verified = (*m_station)({u"verify"_s});
    QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
}

int main(int argc, char **argv)
{
    constexpr const char *Inside = "QUAYSIDE_MOUNT_NAMESPACE";
    if (!qEnvironmentVariableIsSet(Inside)) {
        qputenv(Inside, "1");
        std::vector<char *> arguments{const_cast<char *>("unshare"), const_cast<char *>("--map-root-user"), const_cast<char *>("--mount")};
        if (::geteuid() == 0)
            arguments.erase(arguments.begin() + 1);
        for (int i = 0; i < argc; ++i)
            arguments.push_back(argv[i]);
        arguments.push_back(nullptr);
        ::execvp("unshare", arguments.data());
        std::perror("unshare");
        return 1;
    }
    QCoreApplication application(argc, argv);
    tst_Disk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disk.moc"
