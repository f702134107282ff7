// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace quayside::tests;

/// The desktop from outside: what a person who types one command gets, without a window to look at.
class tst_Desktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneCommandMakesAShopAndFillsIt();
    void aSecondStartLeavesTheFirstAlone();
    void aKilledDesktopOpensAgain();

private:
    bool start();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_desktop;
    std::unique_ptr<Station> m_station;
};

void tst_Desktop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_station = std::make_unique<Station>(m_folder->filePath(u"w"_s));
}

void tst_Desktop::cleanup()
{
    if (m_desktop && m_desktop->state() != QProcess::NotRunning) {
        m_desktop->kill();
        m_desktop->waitForFinished();
    }
    m_desktop.reset();
    m_folder.reset();
}

bool tst_Desktop::start()
{
    m_desktop = std::make_unique<QProcess>();
    m_desktop->setProcessChannelMode(QProcess::MergedChannels);
    m_desktop->start(QStringLiteral(QUAYSIDE_PROGRAM), {u"--workspace"_s, m_station->folder(), u"--practice"_s});
    return m_desktop->waitForStarted() && QTest::qWaitFor([this] { return m_station->count(u"skus"_s) > 1'000; }, 60'000);
}

void tst_Desktop::oneCommandMakesAShopAndFillsIt()
{
    QVERIFY(start());
    // The command line reads beside the open window; what writes has to wait for it.
    const Ran refused = (*m_station)({u"people"_s, u"add"_s, u"Mai"_s, u"--role"_s, u"support"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(!refused.err.trimmed().isEmpty(), "a refusal says why");
    QVERIFY(m_station->count(u"ledger"_s) > 0);

    m_desktop->terminate();
    QVERIFY(m_desktop->waitForFinished(20'000));
    QCOMPARE(m_desktop->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_desktop->exitCode(), 0);
    QCOMPARE((*m_station)({u"verify"_s}).code, 0);
}

void tst_Desktop::aSecondStartLeavesTheFirstAlone()
{
    QVERIFY(start());
    const Ran second = quayside::tests::quayside({u"--workspace"_s, m_station->folder()}, 20'000);
    QCOMPARE(second.code, 0);
    QCOMPARE(m_desktop->state(), QProcess::Running);
}

void tst_Desktop::aKilledDesktopOpensAgain()
{
    QVERIFY(start());
    const qint64 skus = m_station->count(u"skus"_s);
    ::kill(static_cast<pid_t>(m_desktop->processId()), SIGKILL);
    QVERIFY(m_desktop->waitForFinished());
    QVERIFY(start());
    QVERIFY(m_station->count(u"skus"_s) >= skus);
    m_desktop->terminate();
    QVERIFY(m_desktop->waitForFinished(20'000));
    QCOMPARE((*m_station)({u"verify"_s}).code, 0);
}

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
