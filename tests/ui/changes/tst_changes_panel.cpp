// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"
#include "ui/panels/changes/changes_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/record_table.h"

#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;

namespace {

struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const QString &name = u"Dewi"_s)
    {
        if (!stage.openStage() || !stage.as(name))
            return false;
        panel = stage.put(panels::changesPanel(), {1100, 300});
        return panel != nullptr;
    }
    ui::RecordTable &sets() { return *panel->findChild<QWidget *>(u"sets"_s)->findChild<ui::RecordTable *>(); }
    ui::RecordTable &rows() { return *panel->findChild<QWidget *>(u"rows"_s)->findChild<ui::RecordTable *>(); }
    /// What the rows' grid says in the column of the field.
    QString fieldAt(int row)
    {
        for (int column = 0; column < rows().columns().size(); ++column) {
            if (rows().columns()[column].id == "field"_L1)
                return rows().model()->index(row, column).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    ui::Button &button(const QString &text)
    {
        for (ui::Button *button : panel->findChildren<ui::Button *>()) {
            if (button->text().startsWith(text))
                return *button;
        }
        qFatal("no button %s", qPrintable(text));
    }
    /// Clicks when the set's state allows it, and waits for the end.
    bool click(const QString &text)
    {
        const qsizetype runs = stage.host->ran.size() + 1;
        if (!QTest::qWaitFor([&] { return button(text).isEnabled(); }))
            return false;
        QTest::mouseClick(&button(text), Qt::LeftButton);
        return QTest::qWaitFor([&] { return stage.host->ran.size() >= runs && stage.host->isIdle(); }) && stage.host->ran.last().result.has_value();
    }
};

} // namespace

class TestChangesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void withoutChangesItLeadsToTheCatalog()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto *empty = shown.panel->findChild<QWidget *>(u"sets"_s)->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(&empty->mainButton(), Qt::LeftButton);
        QCOMPARE(shown.stage.host->shown.size(), 1);
        QCOMPARE(shown.stage.host->shown.first().first, u"catalog"_s);
        QVERIFY(!shown.button(u"Submit"_s).isEnabled());
        QVERIFY(!shown.button(u"Submit"_s).toolTip().isEmpty());
    }

    void aSetGoesItsWay()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.run(u"listings.edit"_s, u"product:P1"_s, {{u"price"_s, u"-10%"_s}}));
        QTRY_COMPARE(shown.sets().rowCount(), 1);
        QTRY_COMPARE(shown.rows().rowCount(), 3); // the listing and its two SKUs
        QTRY_COMPARE(shown.fieldAt(1), u"Price"_s);
        shown.stage.photograph(*shown.panel, u"changes"_s);
        QVERIFY(!shown.button(u"Publish"_s).isEnabled());
        QVERIFY(shown.click(u"Submit"_s));
        const QString set = shown.stage.onlySet(u"submitted"_s);
        QVERIFY(!set.isEmpty());
        QTRY_VERIFY(!shown.button(u"Submit"_s).isEnabled());

        QVERIFY(shown.stage.as(u"Hanna"_s));
        QVERIFY(shown.stage.run(u"changes.approve"_s, {}, {{u"set"_s, set}}));
        QVERIFY(shown.click(u"Publish"_s));
        QCOMPARE(shown.stage.count(RecordKind::Outbox), 2);
        QVERIFY(shown.stage.syncUntilIdle());
        QCOMPARE(shown.stage.mirrorPrice(u"P1-A"_s), u"9.00"_s);

        QVERIFY(shown.stage.as(u"Dewi"_s));
        QVERIFY(shown.click(u"Revert"_s));
        QTRY_COMPARE(shown.sets().rowCount(), 2);
        QVERIFY(!shown.stage.onlySet(u"open"_s).isEmpty());
    }

    void markedRowsAreWithdrawnAlone()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.run(u"listings.edit"_s, u"product:P1"_s, {{u"price"_s, u"-10%"_s}}));
        QTRY_COMPARE(shown.rows().rowCount(), 3);
        ui::RecordTable &rows = shown.rows();
        int row = 0;
        while (rows.isGroupRow(row))
            ++row;
        rows.setFocus();
        rows.setCurrentIndex(rows.model()->index(row, 1));
        QTest::keyClick(&rows, Qt::Key_Space);
        QTRY_COMPARE(rows.markedCount(), 1);
        QTRY_COMPARE(shown.panel->selection().refs.size(), 1);
        QVERIFY(shown.click(u"Withdraw"_s));
        QCOMPARE(shown.stage.count(RecordKind::Change, u"state:edited"_s), 1);
        QCOMPARE(shown.stage.count(RecordKind::Change, u"state:withdrawn"_s), 1);
    }
};

QTEST_MAIN(TestChangesPanel)
#include "tst_changes_panel.moc"
