// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

namespace {

constexpr int Checks = 25;

QByteArray document(const char *version, int checks)
{
    QByteArray text = "---\nid: night-shift\ntitle: Night shift\nversion: " + QByteArray(version)
        + "\nkind: checklist\nowner: operations\n---\n\n## Round\n\n";
    for (int i = 1; i <= checks; ++i)
        text += "- [ ] Station " + QByteArray::number(i) + "\n";
    return text + "\n## Close\n\nWrite the time down.\n";
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Playbooks from outside: checked, started, killed in the middle, resumed; a backup is made and restored.
class tst_Playbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreClean()
    {
        const Ran ran = ::quayside::tests::quayside({u"playbook"_s, u"check"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, ran.out.constData());
        QVERIFY(ran.object()[u"checked"_s].toInt() >= 12);
        QCOMPARE(ran.object()[u"problems"_s].toArray().size(), 0);
    }

    void aFaultIsNamedWithItsLine()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"bad.md"_s), document("1.0", 2) + "\n[Go](command:no.such.thing)\n"));
        const Ran ran = ::quayside::tests::quayside({u"playbook"_s, u"check"_s, folder.path()});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.out.contains("bad.md:18: "), ran.out.constData());
        QVERIFY2(ran.out.contains("no.such.thing"), ran.out.constData());
    }

    void aKilledRunResumes()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"a"_s));
        const Ran made = station({u"init"_s, u"--practice"_s, u"--products"_s, u"2"_s, u"--orders"_s, u"2"_s, u"--returns"_s, u"1"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(QDir(station.folder()).mkpath(u"playbooks"_s));
        const QString path = station.folder() + u"/playbooks/night-shift.md"_s;
        QVERIFY(write(path, document("1.0", Checks)));
        const Ran started = station({u"playbook"_s, u"run"_s, u"night-shift"_s, u"--json"_s});
        QVERIFY2(started.code == 0, started.err.constData());
        const QString run = started.object()[u"created"_s].toString();
        QVERIFY(!run.isEmpty());

        const quint32 seed = qEnvironmentVariableIsSet("QUAYSIDE_SEED") ? static_cast<quint32>(qEnvironmentVariableIntValue("QUAYSIDE_SEED"))
                                                                        : QRandomGenerator::global()->generate();
        qInfo("QUAYSIDE_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QString on = u"runs: id:"_s + run;
        int acknowledged = 0;
        int kills = 0;
        for (int i = 1; i <= Checks; ++i) {
            QProcess process;
            process.start(QStringLiteral(QUAYSIDE_PROGRAM),
                          {u"--workspace"_s, station.folder(), u"run"_s, u"runs.tick"_s, u"--on"_s, on, u"--arg"_s, u"check=round.%1"_s.arg(i)});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(static_cast<int>(random.bounded(20, 300)));
            if (process.state() != QProcess::NotRunning) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                process.waitForFinished();
                ++kills;
            } else if (process.exitCode() == 0) {
                ++acknowledged;
            }
        }
        // Every tick that was acknowledged is there; one that was killed is there whole or not at all.
        const QJsonArray runs = station.list(u"runs"_s, u"id:"_s + run, u"state,progress,version"_s);
        QCOMPARE(runs.size(), 1);
        const double ticked = runs[0].toObject()[u"progress"_s].toVariant().toDouble() * (Checks + 1) / 100;
        qInfo("%d kills, %d acknowledged, %.1f ticked", kills, acknowledged, ticked);
        QVERIFY(ticked + 0.5 >= acknowledged);
        QVERIFY(ticked <= acknowledged + kills + 0.5);
        const Ran verified = station({u"verify"_s});
        QVERIFY2(verified.code == 0, verified.out.constData());

        // The document goes on without the run: it keeps its version, and its checks.
        QVERIFY(write(path, document("2.0", 1)));
        for (int i = 1; i <= Checks; ++i) {
            const Ran tick = station({u"run"_s, u"runs.tick"_s, u"--on"_s, on, u"--arg"_s, u"check=round.%1"_s.arg(i)});
            QVERIFY2(tick.code == 0, tick.err.constData());
        }
        QCOMPARE(station({u"run"_s, u"runs.next"_s, u"--on"_s, on}).code, 0);
        const Ran finished = station({u"run"_s, u"runs.finish"_s, u"--on"_s, on});
        QVERIFY2(finished.code == 0, finished.err.constData());
        const QJsonObject over = station.list(u"runs"_s, u"id:"_s + run, u"state,version"_s)[0].toObject();
        QCOMPARE(over[u"state"_s].toString(), u"done"_s);
        QCOMPARE(over[u"version"_s].toString(), u"1.0"_s);
        const Ran again = station({u"playbook"_s, u"run"_s, u"night-shift"_s, u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(station.list(u"runs"_s, u"state:running"_s, u"version"_s)[0].toObject()[u"version"_s].toString(), u"2.0"_s);
    }

    void aBackupComesBackWhole()
    {
        QTemporaryDir folder;
        const Station station(folder.filePath(u"a"_s));
        QCOMPARE(station({u"init"_s, u"--practice"_s, u"--products"_s, u"2"_s, u"--orders"_s, u"2"_s, u"--returns"_s, u"1"_s}).code, 0);
        QVERIFY(QDir(station.folder()).mkpath(u"playbooks"_s));
        QVERIFY(write(station.folder() + u"/playbooks/night-shift.md"_s, document("1.0", 3)));
        QCOMPARE(station({u"run"_s, u"tasks.add"_s, u"--arg"_s, u"title=Call the carrier"_s, u"--arg"_s, u"due=2d"_s}).code, 0);
        QCOMPARE(station({u"playbook"_s, u"run"_s, u"night-shift"_s}).code, 0);
        const QString file = folder.filePath(u"b.quayside"_s);
        const Ran made = station({u"backup"_s, file});
        QVERIFY2(made.code == 0, made.err.constData());
        // A second backup does not take the first one's place.
        QVERIFY(station({u"backup"_s, file}).code != 0);

        const Station copy(folder.filePath(u"copy"_s));
        const Ran restored = copy({u"restore"_s, file});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(copy.count(u"tasks"_s, u"title:carrier state:open"_s), 1);
        QCOMPARE(copy.count(u"runs"_s, u"playbook:night-shift"_s), 1);
        QVERIFY(QFile::exists(copy.folder() + u"/playbooks/night-shift.md"_s));
        QCOMPARE(copy({u"verify"_s}).code, 0);
        // Never over something.
        QVERIFY(copy({u"restore"_s, file}).code != 0);
        QCOMPARE(copy.count(u"tasks"_s), 1);

        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray whole = bytes.readAll();
        const auto refused = [&](const QByteArray &altered, const QString &name) {
            const QString bad = folder.filePath(name);
            const Station nowhere(folder.filePath(name + u".ws"_s));
            return write(bad, altered) && nowhere({u"restore"_s, bad}).code == 1 && !QFile::exists(nowhere.folder());
        };
        QVERIFY(refused(whole.left(whole.size() / 2), u"cut"_s));
        QByteArray flipped = whole;
        flipped[whole.size() / 2] = static_cast<char>(flipped[whole.size() / 2] ^ 1);
        QVERIFY(refused(flipped, u"flipped"_s));
        QVERIFY(refused("no backup at all", u"other"_s));
        QVERIFY(refused({}, u"empty"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Playbook)
#include "tst_playbook.moc"
