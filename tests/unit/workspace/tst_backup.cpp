// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/backup.h"

#include <QCoroTask>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

struct Part
{
    QString name;
    QByteArray content;
    qint64 claimed = -1; ///< size that it says it has; -1: its own
};

// A backup as somebody writes it by hand, with a checksum that holds.
QByteArray backupOf(const QList<Part> &parts)
{
    QJsonArray list;
    QByteArray bodies;
    for (const Part &part : parts) {
        const qint64 size = part.claimed < 0 ? part.content.size() : part.claimed;
        QByteArray body = qCompress(part.content);
        qToBigEndian(static_cast<quint32>(size), body.data());
        list.append(QJsonObject{{u"name"_s, part.name}, {u"size"_s, size}, {u"packed"_s, body.size()}, {u"sha256"_s, QString::fromLatin1(sha(part.content))}});
        bodies += body;
    }
    const QByteArray all = "quayside-backup 1\n" + QJsonDocument(QJsonObject{{u"name"_s, u"w"_s}, {u"parts"_s, list}}).toJson(QJsonDocument::Compact) + '\n' + bodies;
    return all + sha(all);
}

const Part Work{u"work.db"_s, "work"};
const Part File{u"workspace.json"_s, "{}"};

} // namespace

/// What a backup may carry, whoever wrote it.
class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isJudgedByWhatItCarries_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("both parts") << backupOf({Work, File}) << true;
        QTest::newRow("with a playbook") << backupOf({Work, File, {u"playbooks/a.md"_s, "# A"}}) << true;
        QTest::newRow("an empty part") << backupOf({{u"work.db"_s, {}}, File}) << true;
        QTest::newRow("no database") << backupOf({File}) << false;
        QTest::newRow("a part above the folder") << backupOf({Work, File, {u"../x"_s, "x"}}) << false;
        QTest::newRow("an absolute part") << backupOf({Work, File, {u"/etc/x"_s, "x"}}) << false;
        QTest::newRow("a part that says it is larger") << backupOf({{u"work.db"_s, "work", 5}, File}) << false;
        QTest::newRow("a part that says it is two gigabytes") << backupOf({{u"work.db"_s, "work", 0x7fff'fff0}, File}) << false;
        QTest::newRow("cut short") << backupOf({Work, File}).chopped(1) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void isJudgedByWhatItCarries()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isSound);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"it.quayside"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        // No more room than there was, and a little: who only boasts gets none of it.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
        rlimit narrow = before;
        narrow.rlim_cur = mapped() + (512UL << 20);
        QCOMPARE(setrlimit(RLIMIT_AS, &narrow), 0);
        const auto seen = QCoro::waitFor(workspace::inspectBackup(file.fileName()));
        QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
        QCOMPARE(seen.has_value(), isSound);
        if (!isSound)
            QCOMPARE(seen.error().kind, FaultKind::Damaged);
        const auto restored = QCoro::waitFor(workspace::restoreBackup(file.fileName(), folder.filePath(u"back"_s)));
        QCOMPARE(restored.has_value(), isSound);
    }

private:
    // Bytes of address space that this process has.
    static rlim_t mapped()
    {
        QFile statm(u"/proc/self/statm"_s);
        return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(0).toULong() * 4096 : 0;
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
