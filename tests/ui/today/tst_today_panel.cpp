// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"

#include "ui/panels/today/today_board.h"
#include "ui/panels/today/today_panel.h"
#include "ui/qml/quick_view.h"

#include <QTest>

using namespace quayside;
using namespace quayside::tests;

namespace {

struct Shown : Stage
{
    std::unique_ptr<panels::Panel> panel;

    panels::TodayBoard &board() { return static_cast<panels::TodayPanel &>(*panel).board(); }
    ui::QuickView &view() { return static_cast<panels::TodayPanel &>(*panel).view(); }
    bool has(const QVariantList &cards, const QString &words)
    {
        for (const QVariant &card : cards) {
            if (card.toMap()[u"title"_s].toString().contains(words))
                return true;
        }
        return false;
    }
    bool put() { return (panel = Stage::put(panels::todayPanel())) != nullptr; }
};

} // namespace

class TestTodayPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownFollowsTheRole()
    {
        Shown shown;
        QVERIFY(shown.openStage());
        shown.as(u"Mai"_s);
        QVERIFY(shown.put());
        QVERIFY2(shown.view().problems().isEmpty(), qPrintable(shown.view().problems().join(u'\n')));
        QTRY_VERIFY(shown.has(shown.board().now(), u"lapse"_s));   // a return due within the hour
        shown.photograph(*shown.panel, u"today-support"_s);
        shown.as(u"Ana"_s); // an analyst decides on nothing
        QTRY_VERIFY(!shown.has(shown.board().now(), u"lapse"_s));
    }

    void enterWorksTheQueueAndArrowsMove()
    {
        Shown shown;
        QVERIFY(shown.openStage());
        shown.as(u"Mai"_s);
        shown.host->run(u"tasks.add"_s, {}, {{u"title"_s, u"Call the carrier"_s}, {u"assignee"_s, u"Mai"_s}});
        QVERIFY(shown.put());
        QTRY_VERIFY(shown.has(shown.board().now(), u"lapse"_s));
        QTRY_VERIFY(shown.has(shown.board().today(), u"Call the carrier"_s));
        shown.panel->takeFocus();
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        QTRY_COMPARE(shown.host->shown.size(), 1);
        QCOMPARE(shown.host->shown.first().first, u"returns"_s);
        QTest::keyClick(&shown.view(), Qt::Key_Right);
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        QTRY_COMPARE(shown.host->ran.last().command, u"tasks.done"_s);
        QTRY_VERIFY(!shown.has(shown.board().today(), u"Call the carrier"_s));
    }

    void aLineOpensItsRecord()
    {
        Shown shown;
        QVERIFY(shown.openStage());
        shown.as(u"Mai"_s);
        QVERIFY(shown.put());
        QTRY_VERIFY(!shown.board().now().isEmpty());
        shown.board().openLine(0, 0, 0);
        QCOMPARE(shown.host->opened, (QList<RecordRef>{{RecordKind::Return, u"S1"_s, u"R1"_s}}));
        shown.board().openLine(0, 9, 0);
        shown.board().act(2, 5);
        QCOMPARE(shown.host->opened.size(), 1);
    }

    void decidedThingsLeaveTheBoard()
    {
        Shown shown;
        QVERIFY(shown.openStage());
        shown.as(u"Mai"_s);
        QVERIFY(shown.put());
        QList<QList<QVariant>> counted;
        connect(shown.panel.get(), &panels::Panel::countChanged, this, [&counted](qint64 count, qint64 urgent) { counted.append({count, urgent}); });
        QTRY_VERIFY(shown.has(shown.board().now(), u"lapse"_s));
        commands::Selection on;
        on.kind = RecordKind::Return;
        on.refs = {{RecordKind::Return, u"S1"_s, u"R1"_s}};
        shown.host->run(u"returns.approve"_s, on);
        QTRY_VERIFY(!shown.has(shown.board().now(), u"lapse"_s));
        QTRY_VERIFY(!counted.isEmpty() && counted.last().at(1).toLongLong() == 0);
        QCOMPARE(shown.board().done().size(), 1);
    }
};

QTEST_MAIN(TestTodayPanel)
#include "tst_today_panel.moc"
