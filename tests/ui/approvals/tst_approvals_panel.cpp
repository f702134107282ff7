// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_repository.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/approvals/approvals_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/record_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with a set of two price changes by Dewi that waits, and the panel as somebody sees it.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;
    QString set;

    bool open(const QString &name)
    {
        if (!stage.openStage())
            return false;
        set = stage.submitted(u"product:P1"_s, u"-10%"_s);
        if (set.isEmpty() || !stage.as(name))
            return false;
        panel = stage.put(panels::approvalsPanel());
        return panel && QTest::qWaitFor([&] { return sets().rowCount() == 1 && rows().rowCount() == 3 && isRead(); });
    }
    bool isRead() { return button(u"Approve"_s).isEnabled() || button(u"Approve"_s).toolTip().contains(u"wrote"_s) || button(u"Approve"_s).toolTip().contains(u"right"_s); }
    ui::RecordTable &sets() { return *panel->findChild<QWidget *>(u"sets"_s)->findChild<ui::RecordTable *>(); }
    ui::RecordTable &rows() { return *panel->findChild<QWidget *>(u"rows"_s)->findChild<ui::RecordTable *>(); }
    ui::Button &button(const QString &text)
    {
        for (ui::Button *button : panel->findChildren<ui::Button *>()) {
            if (button->text().startsWith(text))
                return *button;
        }
        qFatal("no button %s", qPrintable(text));
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    bool idle(qsizetype runs)
    {
        return QTest::qWaitFor([&] { return stage.host->ran.size() >= runs && stage.host->isIdle(); });
    }
};

} // namespace

class TestApprovalsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void oneKeyApproves()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        shown.stage.photograph(*shown.panel, u"approvals"_s);
        shown.panel->takeFocus();
        shown.press(Qt::Key_A);
        QVERIFY(shown.idle(1));
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.stage.stateOf(shown.set), u"approved"_s);
        QTRY_COMPARE(shown.sets().rowCount(), 0);
    }

    void marginsTakeNoRoomWhileNoCostIsKnown()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        const auto column = [&](const QString &id) {
            const QList<ui::ColumnSpec> &columns = shown.rows().columns();
            return static_cast<int>(std::find_if(columns.cbegin(), columns.cend(), [&](const ui::ColumnSpec &spec) { return spec.id == id; }) - columns.cbegin());
        };
        QTRY_VERIFY(shown.rows().isColumnHidden(column(u"margin"_s)));
        QVERIFY(!shown.rows().isColumnHidden(column(u"effect"_s)));
        QTRY_COMPARE(shown.rows().model()->index(1, column(u"field"_s)).data(Qt::AccessibleTextRole).toString(), u"Price"_s);
        QVERIFY(shown.stage.as(u"Dewi"_s));
        QVERIFY(shown.stage.run(u"listings.terms"_s, u"sku:SKU-P1-A"_s, {{u"cost"_s, u"6.00"_s}}).has_value());
        QTRY_VERIFY(!shown.rows().isColumnHidden(column(u"margin"_s)));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        const auto has = [&](const QString &title) {
            const auto labels = shown.panel->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == title; });
        };
        const auto rename = [&](const QString &id, const QString &title) {
            return shown.stage.work([=](store::WriteScope &scope) -> Done {
                store::ChangeSetRepository sets(scope.connection());
                const auto set = sets.find(id);
                if (!set || !*set)
                    return fail(FaultKind::NotFound, id);
                ChangeSet renamed = **set;
                renamed.title = title;
                return sets.update(renamed);
            });
        };
        QVERIFY(rename(shown.set, u"Spring"_s));
        Q_EMIT shown.stage.tables->recordsChanged({RecordKind::ChangeSet});
        QTRY_VERIFY(has(u"Spring"_s));
        shown.panel->hide();
        QVERIFY(rename(shown.set, u"Summer"_s));
        Q_EMIT shown.stage.tables->recordsChanged({RecordKind::ChangeSet});
        QVERIFY(shown.stage.answered());
        QVERIFY(has(u"Spring"_s));
        shown.panel->show();
        QTRY_VERIFY(has(u"Summer"_s));
        // Another one is chosen from elsewhere.
        QVERIFY(shown.stage.as(u"Dewi"_s));
        QVERIFY(shown.stage.run(u"listings.edit"_s, u"sku:SKU-P2-A"_s, {{u"price"_s, u"-10%"_s}}) && shown.stage.run(u"changes.submit"_s));
        const QList<ChangeSet> waiting = *shown.stage.read([](store::Connection &db) { return store::ChangeSetRepository(db).list({ChangeSetState::Submitted}); });
        QCOMPARE(waiting.size(), 2);
        const QString other = waiting[0].id == shown.set ? waiting[1].id : waiting[0].id;
        QVERIFY(rename(other, u"Autumn"_s));
        QVERIFY(shown.stage.as(u"Hanna"_s));
        QTRY_COMPARE(shown.sets().rowCount(), 2);
        QTRY_VERIFY(shown.panel->showRecord({RecordKind::ChangeSet, {}, other}));
        QTRY_COMPARE(shown.rows().rowCount(), 2);
        QVERIFY(shown.panel->showRecord({RecordKind::ChangeSet, {}, shown.set}));
        QTRY_COMPARE(shown.rows().rowCount(), 3);
        QTRY_VERIFY(has(u"Summer"_s));
        shown.panel->hide();
        QVERIFY(shown.panel->showRecord({RecordKind::ChangeSet, {}, other}));
        QVERIFY(shown.stage.answered());
        QCOMPARE(shown.rows().rowCount(), 3);
        QVERIFY(has(u"Summer"_s));
        shown.panel->show();
        QTRY_COMPARE(shown.rows().rowCount(), 2);
        QTRY_VERIFY(has(u"Autumn"_s));
    }

    void theAuthorNeverHasTheButton()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        // Who edits a waiting set opens it again; an author with the right to approve is a manager who wrote it.
        shown.panel.reset();
        const QString own = [&] {
            shown.stage.as(u"Hanna"_s);
            return shown.stage.run(u"listings.edit"_s, u"product:P2"_s, {{u"price"_s, u"-10%"_s}}) && shown.stage.run(u"changes.submit"_s)
                ? QString()
                : u"failed"_s;
        }();
        QCOMPARE(own, QString());
        shown.panel = shown.stage.put(panels::approvalsPanel());
        QVERIFY(shown.panel);
        QTRY_COMPARE(shown.sets().rowCount(), 2);
        shown.sets().setCurrentIndex(shown.sets().model()->index(0, 0));
        QTRY_VERIFY(shown.button(u"Approve"_s).toolTip().contains(u"wrote"_s));
        QVERIFY(!shown.button(u"Approve"_s).isEnabled());
        shown.sets().setCurrentIndex(shown.sets().model()->index(1, 0));
        QTRY_VERIFY(shown.button(u"Approve"_s).isEnabled());
    }

    void whoMayNotIsToldWhy()
    {
        Shown shown;
        QVERIFY(shown.open(u"Ana"_s));
        QVERIFY(!shown.button(u"Approve"_s).isEnabled());
        QVERIFY(!shown.button(u"Reject"_s).isEnabled());
    }

    void rejectingNeedsAReason()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        shown.panel->takeFocus();
        shown.press(Qt::Key_R);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(shown.stage.host->isIdle());
        QCOMPARE(shown.stage.host->ran.size(), 0);
        QTest::keyClicks(QApplication::focusWidget(), u"too low"_s);
        QTest::mouseClick(&shown.button(u"Reject"_s), Qt::LeftButton);
        QVERIFY(shown.idle(1));
        QCOMPARE(shown.stage.host->ran.first().args[u"reason"_s].toString(), u"too low"_s);
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.stage.stateOf(shown.set), u"rejected"_s);
    }

    void markedRowsAreApprovedAlone()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        ui::RecordTable &rows = shown.rows();
        int row = 0;
        while (rows.isGroupRow(row))
            ++row;
        rows.setFocus();
        rows.setCurrentIndex(rows.model()->index(row, 1));
        QTest::keyClick(&rows, Qt::Key_Space);
        QTRY_COMPARE(rows.markedCount(), 1);
        QTRY_COMPARE(shown.button(u"Approve"_s).text(), u"Approve 1 of 2"_s);
        QTRY_COMPARE(shown.panel->selection().refs.size(), 1);
        QTest::keyClick(&rows, Qt::Key_A);
        QVERIFY(shown.idle(1));
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.stage.count(RecordKind::Change, u"state:approved"_s), 1);
    }
};

QTEST_MAIN(TestApprovalsPanel)
#include "tst_approvals_panel.moc"
