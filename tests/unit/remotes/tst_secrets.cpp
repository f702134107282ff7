// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memory_secrets.h"
#include "app/secrets/open_secrets.h"
#include "app/secrets/sealed_file_secrets.h"
#include "models/base/denial.h"

#include <QCoroTask>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::secrets;
using namespace Qt::StringLiterals;

namespace {

SealCost cheap()
{
    return {1, 8 * 1024}; // the least there is: a test guesses no pass-phrases
}

Result<std::unique_ptr<SealedFileSecrets>> openFile(const QString &path, const QString &passphrase)
{
    return QCoro::waitFor(SealedFileSecrets::open(path, passphrase, cheap()));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = sealedFilePath(m_folder->path());
    }

    void roundTrip_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("memory") << false;
        QTest::newRow("sealed file") << true;
    }
    void roundTrip()
    {
        QFETCH(const bool, isFile);
        std::unique_ptr<remotes::SecretStore> store = std::make_unique<MemorySecrets>();
        if (isFile) {
            auto opened = openFile(m_path, u"open sesame"_s);
            QVERIFY(opened);
            store = std::move(*opened);
        }
        QCOMPARE(QCoro::waitFor(store->read(u"a"_s)).error().kind, FaultKind::NotFound);
        const QByteArray binary("\0\xff secret", 9);
        QVERIFY(QCoro::waitFor(store->write(u"a"_s, binary)));
        QVERIFY(QCoro::waitFor(store->write(u"b"_s, QByteArray("two"))));
        QCOMPARE(QCoro::waitFor(store->read(u"a"_s)), binary);
        QVERIFY(QCoro::waitFor(store->write(u"a"_s, QByteArray("new"))));
        QCOMPARE(QCoro::waitFor(store->read(u"a"_s)), "new");
        QVERIFY(QCoro::waitFor(store->remove(u"a"_s)));
        QVERIFY(QCoro::waitFor(store->remove(u"a"_s)));
        QCOMPARE(QCoro::waitFor(store->read(u"a"_s)).error().kind, FaultKind::NotFound);
        QCOMPARE(QCoro::waitFor(store->read(u"b"_s)), "two");
        if (isFile) {
            const auto again = openFile(m_path, u"open sesame"_s);
            QVERIFY(again);
            QCOMPARE(QCoro::waitFor((*again)->read(u"b"_s)), "two");
        }
    }

    void theFileShowsNothing()
    {
        const auto store = openFile(m_path, u"open sesame"_s);
        QVERIFY(store);
        QVERIFY(!QFile::exists(m_path)); // opening alone creates nothing
        const QByteArray secret = "tiktok-app-secret-8f3a1c77d2e94b60a5c1";
        QVERIFY(QCoro::waitFor((*store)->write(u"tiktok/main"_s, secret)));
        const QByteArray first = contents(m_path);
        QVERIFY(first.size() > secret.size());
        for (const QByteArray &plain : {secret, QByteArray("tiktok"), QByteArray("open sesame"), secret.toBase64(), secret.toHex()})
            QVERIFY(!first.contains(plain));
        QVERIFY(!first.contains(QByteArray(reinterpret_cast<const char *>(u"tiktok"), 12)));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(QCoro::waitFor((*store)->write(u"tiktok/main"_s, secret)));
        QVERIFY(contents(m_path) != first); // a fresh nonce each time
    }

    void aWrongPassphraseIsNamedAndChangesNothing()
    {
        seal();
        const QByteArray before = contents(m_path);
        const auto wrong = openFile(m_path, u"open barley"_s);
        QVERIFY(!wrong);
        QCOMPARE(denialOf(wrong.error()), Denial::WrongPassphrase);
        QCOMPARE(wrong.error().subject, m_path);
        QCOMPARE(denialOf(openFile(m_path, QString()).error()), Denial::WrongPassphrase);
        QCOMPARE(contents(m_path), before);
        QVERIFY(openFile(m_path, u"open sesame"_s));
    }

    void damagedFilesAreNotReplaced_data()
    {
        QTest::addColumn<int>("cutTo");   // bytes that are left, negative: from the end
        QTest::addColumn<int>("flipAt");  // -1: none
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("cut in the header") << 40 << -1;
        QTest::newRow("cut in the nonce") << 75 << -1;
        QTest::newRow("last byte missing") << -1 << -1;
        QTest::newRow("not our file") << 100'000 << 0;
        QTest::newRow("salt changed") << 100'000 << 12;
        QTest::newRow("cost changed") << 100'000 << 38;
        QTest::newRow("nonce changed") << 100'000 << 80;
        QTest::newRow("secret changed") << 100'000 << 110;
    }
    void damagedFilesAreNotReplaced()
    {
        QFETCH(const int, cutTo);
        QFETCH(const int, flipAt);
        seal();
        QByteArray bytes = contents(m_path);
        bytes = cutTo < 0 ? bytes.chopped(-cutTo) : bytes.first(std::min<qsizetype>(cutTo, bytes.size()));
        if (flipAt >= 0) {
            QVERIFY(flipAt < bytes.size());
            bytes[flipAt] = static_cast<char>(bytes[flipAt] ^ 0x40);
        }
        replace(m_path, bytes);
        const auto opened = openFile(m_path, u"open sesame"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, FaultKind::Damaged);
        QCOMPARE(opened.error().subject, m_path);
        QCOMPARE(contents(m_path), bytes);
    }

    void aFileDamagedWhileOpenIsNotReplaced()
    {
        seal();
        const auto store = openFile(m_path, u"open sesame"_s);
        QVERIFY(store);
        const QByteArray cut = contents(m_path).chopped(3);
        replace(m_path, cut);
        QCOMPARE(QCoro::waitFor((*store)->write(u"b"_s, QByteArray("x"))).error().kind, FaultKind::Damaged);
        QCOMPARE(contents(m_path), cut);
    }

    void aLaterFormIsLeftAlone()
    {
        seal();
        QByteArray bytes = contents(m_path);
        bytes[8] = 2;
        replace(m_path, bytes);
        QCOMPARE(openFile(m_path, u"open sesame"_s).error().kind, FaultKind::Newer);
    }

    void aFolderThatCannotBeWritten()
    {
        const auto store = openFile(m_folder->filePath(u"missing/secrets.sealed"_s), u"open sesame"_s);
        QVERIFY(store);
        const Done written = QCoro::waitFor((*store)->write(u"a"_s, QByteArray("x")));
        QCOMPARE(denialOf(written.error()), Denial::File);
        QCOMPARE(written.error().subject, m_folder->filePath(u"missing/secrets.sealed"_s));
    }

    void theChoiceOfAStore()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "");
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8()); // a machine without a session
        QElapsedTimer timer;
        timer.start();
        const auto none = QCoro::waitFor(openSecrets(m_folder->path(), QString(), cheap()));
        QVERIFY(!none);
        QCOMPARE(denialOf(none.error()), Denial::Sealed);
        QVERIFY(timer.elapsed() < 1'000);

        const auto sealed = QCoro::waitFor(openSecrets(m_folder->path(), u"open sesame"_s, cheap()));
        QVERIFY(sealed);
        QVERIFY(QCoro::waitFor((*sealed)->write(u"a"_s, QByteArray("x"))));
        QVERIFY(QFile::exists(m_path));
        const auto without = QCoro::waitFor(openSecrets(m_folder->path(), QString(), cheap()));
        QVERIFY(!without);
        QCOMPARE(denialOf(without.error()), Denial::Sealed);
        const auto wrong = QCoro::waitFor(openSecrets(m_folder->path(), u"no"_s, cheap()));
        QVERIFY(!wrong);
        QCOMPARE(denialOf(wrong.error()), Denial::WrongPassphrase);
    }

    void aBusThatDoesNotAnswerIsGivenUp()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/quayside-test-bus");
        QElapsedTimer timer;
        timer.start();
        const auto none = QCoro::waitFor(openSecrets(m_folder->path(), QString(), cheap()));
        QVERIFY(!none);
        QCOMPARE(denialOf(none.error()), Denial::Sealed);
        QVERIFY(timer.elapsed() < 5'000);
    }

private:
    void seal()
    {
        const auto store = openFile(m_path, u"open sesame"_s);
        QVERIFY(store);
        QVERIFY(QCoro::waitFor((*store)->write(u"a"_s, QByteArray("a secret of some length"))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
