// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/next_emission.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quayside;

class Bell : public QObject
{
    Q_OBJECT

public:
    QStringList heard;

    QCoro::Task<void> wait(QString who, int times)
    {
        for (int i = 0; i < times; ++i) {
            co_await nextEmission(this, &Bell::rung);
            heard.append(who);
        }
    }

Q_SIGNALS:
    void rung();
};

class tst_NextEmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The desktop crashed here: its ERP runner tells a change twice in a row while somebody waits for the end of a run.
    void aSecondEmissionBeforeTheFirstIsDeliveredIsNotHeard()
    {
        Bell bell;
        bell.wait(u"one"_s, 1);
        Q_EMIT bell.rung();
        Q_EMIT bell.rung();
        QVERIFY2(bell.heard.isEmpty(), "whoever emits is not called back into");
        QCoreApplication::processEvents();
        QCOMPARE(bell.heard, QStringList{u"one"_s});
        Q_EMIT bell.rung();
        QCoreApplication::processEvents();
        QCOMPARE(bell.heard, QStringList{u"one"_s});
    }

    void thoseWhoWaitGoOnInTheirOrder()
    {
        Bell bell;
        bell.wait(u"first"_s, 2);
        bell.wait(u"second"_s, 1);
        bell.wait(u"third"_s, 1);
        Q_EMIT bell.rung();
        Q_EMIT bell.rung();
        QCoreApplication::processEvents();
        QCOMPARE(bell.heard, (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        Q_EMIT bell.rung();
        QCoreApplication::processEvents();
        QCOMPARE(bell.heard, (QStringList{u"first"_s, u"second"_s, u"third"_s, u"first"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_NextEmission)
#include "tst_next_emission.moc"
