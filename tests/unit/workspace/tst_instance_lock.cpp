// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/instance_lock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace quayside;
using workspace::InstanceLock;

class tst_InstanceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondHolderIsRefusedAndMayRaiseTheFirst()
    {
        QTemporaryDir folder;
        auto first = InstanceLock::take(folder.path());
        QVERIFY(first);
        const auto second = InstanceLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, FaultKind::Busy);
        QCOMPARE(second.error().subject, folder.path());

        QSignalSpy raised(first->get(), &InstanceLock::raiseRequested);
        // Another program asks: here a thread, so that the holder's loop can answer.
        bool isAnswered = false;
        std::unique_ptr<QThread> other(QThread::create([&] { isAnswered = InstanceLock::raiseHolder(folder.path()); }));
        other->start();
        QTRY_COMPARE(raised.size(), 1);
        QTRY_VERIFY(other->isFinished());
        QVERIFY(isAnswered);
    }

    void nobodyAnswersForAFreeFolder()
    {
        QTemporaryDir folder;
        {
            auto held = InstanceLock::take(folder.path());
            QVERIFY(held);
        }
        QVERIFY(!InstanceLock::raiseHolder(folder.path()));
        QVERIFY(InstanceLock::take(folder.path()));
    }

    void twoFoldersDoNotMeet()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        QVERIFY(InstanceLock::take(one.path()));
        QVERIFY(InstanceLock::take(two.path()));
    }
};

QTEST_GUILESS_MAIN(tst_InstanceLock)
#include "tst_instance_lock.moc"
