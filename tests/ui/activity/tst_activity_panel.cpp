// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cell.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/activity/activity_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/record_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with the ledger on it: Dewi lowered a price, then Hanna raised another.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open()
    {
        if (!stage.openStage() || !stage.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"-5%"_s}}) || !stage.as(u"Hanna"_s)
            || !stage.run(u"listings.edit"_s, u"sku:SKU-P2-B"_s, {{u"price"_s, u"12.40"_s}}))
            return false;
        panel = stage.put(panels::activityPanel(), {1180, 320});
        return panel && QTest::qWaitFor([this] { return table().rowCount() >= 2 && cell(0, u"command"_s).hasValue && isLoaded(); });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    ui::FilterBar &filter() { return *panel->findChild<ui::FilterBar *>(); }
    bool isLoaded() { return table().model()->index(0, 0).data(tables::CellRole).isValid(); }
    tables::Cell cell(int row, const QString &id)
    {
        const QList<ui::ColumnSpec> &columns = table().columns();
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const ui::ColumnSpec &spec) { return spec.id == id; });
        return table().model()->index(row, static_cast<int>(found - columns.cbegin())).data(tables::CellRole).value<tables::Cell>();
    }
    QStringList column(const QString &id)
    {
        QStringList texts;
        for (int row = 0; row < table().rowCount(); ++row)
            texts.append(cell(row, id).text);
        return texts;
    }
    /// The words behind a label of the detail; empty when it is not shown.
    QString fact(const QString &label)
    {
        for (const QLabel *value : panel->findChildren<QLabel *>()) {
            if (value->accessibleName() == label && value->isVisible())
                return value->text();
        }
        return {};
    }
    ui::Button &openRecord()
    {
        const auto buttons = panel->findChildren<ui::Button *>();
        return **std::find_if(buttons.cbegin(), buttons.cend(), [](const ui::Button *button) { return button->text() == u"Open the record"_s; });
    }
};

} // namespace

class TestActivityPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void newestStandsFirst()
    {
        Shown shown;
        QVERIFY(shown.open());
        QTRY_COMPARE(shown.cell(0, u"person"_s).text, u"Hanna"_s);
        const int rows = shown.table().rowCount();
        for (int row = 1; row < rows; ++row)
            QVERIFY(shown.cell(row - 1, u"sequence"_s).number > shown.cell(row, u"sequence"_s).number);
        QVERIFY(shown.stage.as(u"Dewi"_s));
        QVERIFY(shown.stage.run(u"listings.edit"_s, u"sku:SKU-P3-A"_s, {{u"price"_s, u"9.90"_s}}).has_value());
        QTRY_VERIFY(shown.table().rowCount() > rows);
        QTRY_COMPARE(shown.cell(0, u"person"_s).text, u"Dewi"_s);
        QTRY_COMPARE(shown.cell(0, u"sequence"_s).number, shown.stage.events());
    }

    void detailSaysWhatItWasAndIs()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->setCriteria(u"person:Hanna"_s);
        QTRY_COMPARE(shown.column(u"person"_s), QStringList{u"Hanna"_s});
        const int row = 0;
        QVERIFY(!shown.openRecord().isVisible());
        shown.table().setCurrentIndex(shown.table().model()->index(row, 1));
        QTRY_VERIFY(shown.fact(u"Before"_s).contains(u"10.00"_s));
        QVERIFY(shown.fact(u"After"_s).contains(u"12.40"_s));
        QCOMPARE(shown.fact(u"Who"_s), u"Hanna"_s);
        QVERIFY2(shown.fact(u"When"_s).contains(u"2026"_s), "the grid says the hour of today, the page the date");
        QVERIFY2(shown.fact(u"Reason"_s).isEmpty(), "nobody gave one");
        QCOMPARE(shown.fact(u"Number in the ledger"_s), QString::number(shown.cell(row, u"sequence"_s).number));
        const commands::Spec *spec = shown.stage.registry->find(shown.cell(row, u"command"_s).text);
        QVERIFY(spec);
        QCOMPARE(shown.fact(u"What"_s), spec->title);
        shown.stage.photograph(*shown.panel, u"activity"_s);

        QTRY_VERIFY(shown.openRecord().isVisible());
        shown.openRecord().setFocus();
        QTest::keyClick(&shown.openRecord(), Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.size(), 1);
        QCOMPARE(shown.stage.host->opened.first(), (RecordRef{RecordKind::Sku, u"S1"_s, u"P2-B"_s}));
    }

    void filtersByPersonAndByCommand()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.column(u"person"_s).contains(u"Hanna"_s));
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Slash);
        QTRY_VERIFY(shown.filter().editor().hasFocus());
        QTest::keyClicks(&shown.filter().editor(), u"person:Dewi"_s);
        QTest::keyClick(&shown.filter().editor(), Qt::Key_Return);
        QTRY_VERIFY(!shown.column(u"person"_s).contains(u"Hanna"_s) && shown.column(u"person"_s).contains(u"Dewi"_s));
        QVERIFY(shown.column(u"person"_s).count(u"Dewi"_s) == shown.table().rowCount());

        shown.panel->setCriteria(u"command:listings.edit"_s);
        QTRY_VERIFY(shown.column(u"person"_s).contains(u"Hanna"_s) && shown.column(u"person"_s).contains(u"Dewi"_s));
        QVERIFY(shown.column(u"command"_s).count(u"listings.edit"_s) == shown.table().rowCount());

        shown.panel->setCriteria(u"command:changes.publish"_s);
        auto *empty = shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(shown.fact(u"Who"_s), QString());
        QVERIFY(!shown.openRecord().isVisible());
        QTest::mouseClick(&empty->mainButton(), Qt::LeftButton);
        QTRY_VERIFY(shown.table().rowCount() >= 2);
    }

    void aLongTextScrollsAndDoesNotGrowTheDock()
    {
        Shown shown;
        QVERIFY(shown.open());
        const int least = shown.panel->minimumSizeHint().height();
        QVERIFY(shown.stage.as(u"Dewi"_s));
        const QString text = u"A mug of steel and enamel that outlives its owner. "_s.repeated(60);
        QVERIFY(shown.stage.run(u"listings.edit"_s, u"product:P1"_s, {{u"description"_s, text}}).has_value());
        int row = -1;
        QTRY_VERIFY([&] {
            for (row = shown.table().rowCount() - 1; row >= 0; --row) {
                if (shown.cell(row, u"after"_s).text.startsWith(u"A mug"_s))
                    return true;
            }
            return false;
        }());
        shown.table().setCurrentIndex(shown.table().model()->index(row, 1));
        QTRY_VERIFY(shown.fact(u"After"_s).contains(u"outlives"_s));
        QCOMPARE(shown.panel->minimumSizeHint().height(), least);
        QCOMPARE(shown.panel->height(), 320);
    }
};

QTEST_MAIN(TestActivityPanel)
#include "tst_activity_panel.moc"
