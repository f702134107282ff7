// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"
#include "app/workspace/founding.h"
#include "app/workspace/session.h"
#include "app/workspace/workspace.h"
#include "models/base/denial.h"
#include "models/base/ids.h"

#include <QCoroTask>

#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::workspace;
using namespace Qt::StringLiterals;

namespace {

/// A workspace of Olga's, who set a PIN.
struct Closed
{
    QTemporaryDir folder;

    bool found()
    {
        Founding founding;
        founding.folder = folder.filePath(u"w"_s);
        founding.owner = u"Olga"_s;
        const SystemClock clock;
        RandomIds ids;
        if (!QCoro::waitFor(workspace::found(founding, clock, ids)))
            return false;
        const auto opened = open({}, false);
        if (!opened)
            return false;
        commands::Invocation invocation(u"people.setPin"_s);
        invocation.args = {{u"person"_s, u"Olga"_s}, {u"pin"_s, u"4711"_s}};
        const auto set = QCoro::waitFor((*opened)->registry().run(invocation));
        QCoro::waitFor((*opened)->close());
        return set.has_value();
    }
    Result<std::unique_ptr<Workspace>> open(const QString &pin, bool mayBeNobody)
    {
        OpenRequest request(folder.filePath(u"w"_s), OpenRequest::Depth::Act);
        request.pin = pin;
        request.mayBeNobody = mayBeNobody;
        return QCoro::waitFor(Workspace::open(request));
    }
};

} // namespace

/// Who is in when a workspace opens that has a PIN.
class TestWhoOpens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutThePinNobodyOpensIt()
    {
        Closed closed;
        QVERIFY(closed.found());
        const auto none = closed.open({}, false);
        QVERIFY(!none);
        QCOMPARE(denialOf(none.error()), Denial::NoPin);
        QCOMPARE(none.error().subject, u"Olga"_s);
        const auto wrong = closed.open(u"1234"_s, false);
        QVERIFY(!wrong);
        QCOMPARE(denialOf(wrong.error()), Denial::WrongPin);
        const auto right = closed.open(u"4711"_s, false);
        QVERIFY(right);
        QCOMPARE((*right)->session().person().name, u"Olga"_s);
        QCoro::waitFor((*right)->close());
    }

    void theDesktopOpensItForNobodyAndAsksInItsWindow_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::newRow("none given") << QString();
        QTest::newRow("another one") << u"1234"_s;
    }
    void theDesktopOpensItForNobodyAndAsksInItsWindow()
    {
        QFETCH(const QString, pin);
        Closed closed;
        QVERIFY(closed.found());
        const auto opened = closed.open(pin, true);
        QVERIFY(opened);
        QVERIFY((*opened)->session().person().id.isEmpty());
        QCoro::waitFor((*opened)->close());
    }
};

QTEST_GUILESS_MAIN(TestWhoOpens)
#include "tst_who_opens.moc"
