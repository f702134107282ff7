// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cell.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/catalog/bulk_edit.h"
#include "ui/panels/catalog/catalog_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/record_table.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with the catalog on it: seven listings of two SKUs each, all at 10.00 but for edits.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(bool pull = true, const QString &name = u"Dewi"_s)
    {
        if (!stage.openStage(pull) || !stage.as(name))
            return false;
        panel = stage.put(panels::catalogPanel());
        return panel && QTest::qWaitFor([&] { return !pull || (table().rowCount() == 14 && isLoaded()); });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    ui::FilterBar &filter() { return *panel->findChild<ui::FilterBar *>(); }
    panels::BulkEdit &bulk() { return *panel->findChild<panels::BulkEdit *>(); }
    int column(const QString &id)
    {
        const QList<ui::ColumnSpec> &columns = table().columns();
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const ui::ColumnSpec &spec) { return spec.id == id; });
        return static_cast<int>(found - columns.cbegin());
    }
    QModelIndex cell(int row, const QString &id) { return table().model()->index(row, column(id)); }
    tables::Cell shown(int row, const QString &id) { return cell(row, id).data(tables::CellRole).value<tables::Cell>(); }
    bool isLoaded() { return cell(0, u"price"_s).data(tables::CellRole).isValid(); }
    void goTo(int row, const QString &id)
    {
        table().setFocus();
        table().setCurrentIndex(cell(row, id));
    }
    bool idle(qsizetype runs = 1)
    {
        return QTest::qWaitFor([&] { return stage.host->ran.size() >= runs && stage.host->isIdle(); });
    }
    qint64 changes() { return stage.count(RecordKind::Change); }
};

void typeText(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

class TestCatalogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void typingMakesAChange()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.stage.photograph(*shown.panel, u"main-catalog"_s);
        shown.goTo(0, u"price"_s);
        const QString sku = shown.shown(0, u"sku"_s).text;
        QTest::keyClick(&shown.table(), Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typeText(u"9.25"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(shown.idle());
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.changes(), 1);
        QCOMPARE(shown.stage.price(sku), u"9.25"_s);
        QTRY_COMPARE(shown.shown(0, u"price"_s).number, 925);
        QVERIFY(shown.shown(0, u"price"_s).isOverlay);
    }

    void pastedBlockIsOneStep()
    {
        Shown shown;
        QVERIFY(shown.open());
        QStringList skus{shown.shown(0, u"sku"_s).text, shown.shown(1, u"sku"_s).text};
        shown.goTo(0, u"price"_s);
        QApplication::clipboard()->setText(u"8.10\t5\n8.20\t6\n"_s);
        QTest::keyClick(&shown.table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QCOMPARE(shown.stage.host->ran.first().command, u"listings.editCells"_s);
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.stage.price(skus[0]), u"8.10"_s);
        QCOMPARE(shown.stage.price(skus[1]), u"8.20"_s);
        // Two warehouses hold these SKUs: which one the number means is not guessed.
        QCOMPARE(shown.shown(1, u"available"_s).number, 12);
        QCOMPARE(shown.changes(), 2);
        QVERIFY(shown.stage.run(u"edit.undo"_s).has_value());
        QCOMPARE(shown.stage.price(skus[0]), u"10.00"_s);
        QCOMPARE(shown.stage.price(skus[1]), u"10.00"_s);
    }

    // As wide as in a window of 1440. Without a unit cost there is no margin anywhere.
    void aColumnWithoutAnyValueLeavesItsRoomToTheTitle()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->resize(940, 700);
        QTRY_VERIFY(shown.table().isColumnHidden(shown.column(u"margin"_s)));
        const int roomy = shown.table().columnWidth(shown.column(u"title"_s));
        QVERIFY2(roomy >= 230, qPrintable(QString::number(roomy)));
        // Whoever misses it is told why it is not there.
        Q_EMIT shown.table().horizontalHeader()->customContextMenuRequested({});
        const auto told = [&] {
            auto *menu = shown.panel->findChild<QMenu *>();
            const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
            const bool is = std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) { return !action->isEnabled() && action->text().contains(u"Margin % (no unit costs yet)"_s); });
            delete menu;
            return is;
        };
        QVERIFY(told());

        QVERIFY(shown.stage.run(u"listings.terms"_s, u"sku:SKU-P1-A"_s, {{u"cost"_s, u"6.00"_s}}).has_value());
        QTRY_VERIFY(!shown.table().isColumnHidden(shown.column(u"margin"_s)));
        QVERIFY(shown.table().columnWidth(shown.column(u"title"_s)) < roomy);
        Q_EMIT shown.table().horizontalHeader()->customContextMenuRequested({});
        QVERIFY(!told());
        QVERIFY(shown.stage.run(u"edit.undo"_s).has_value());
        QTRY_VERIFY(shown.table().isColumnHidden(shown.column(u"margin"_s)));
        QCOMPARE(shown.table().columnWidth(shown.column(u"title"_s)), roomy);
    }

    void bulkOnAFilterIsOneCommand()
    {
        Shown shown;
        QVERIFY(shown.open());
        QTest::keyClick(&shown.table(), Qt::Key_Slash);
        QTRY_VERIFY(shown.filter().editor().hasFocus());
        typeText(u"product:P1"_s);
        QTest::keyClick(&shown.filter().editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.table().rowCount(), 2);
        QTRY_VERIFY(shown.isLoaded());
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.table().markedCount(), 2);
        QVERIFY(shown.panel->selection().isAllMatching);
        QTRY_VERIFY(shown.bulk().isVisible());
        shown.bulk().takeFocus();
        typeText(u"-5%"_s);
        QTRY_COMPARE(shown.shown(0, u"price"_s).number, 950);
        QCOMPARE(shown.shown(0, u"price"_s).oldNumber.value_or(0), 1000);
        QCOMPARE(shown.changes(), 0);
        shown.stage.photograph(*shown.panel, u"main-catalog-bulk"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.changes(), 2);
        QTRY_VERIFY(!shown.bulk().isVisible());
    }

    void escapeDiscardsTheRule()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(shown.bulk().isVisible());
        shown.bulk().takeFocus();
        typeText(u"+2"_s);
        QTRY_COMPARE(shown.shown(0, u"price"_s).number, 1200);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.bulk().isVisible());
        QTRY_COMPARE(shown.shown(0, u"price"_s).number, 1000);
        QVERIFY(shown.stage.host->ran.isEmpty());
        QCOMPARE(shown.changes(), 0);
    }

    void aBadTermKeepsTheRest()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->setCriteria(u"sku:SKU-P1-A price:>dear"_s);
        QTRY_COMPARE(shown.table().rowCount(), 1);
        const QList<ui::FilterChip> chips = shown.filter().chips();
        QCOMPARE(std::count_if(chips.cbegin(), chips.cend(), [](const ui::FilterChip &chip) { return !chip.problem.isEmpty(); }), 1);
    }

    void analystCannotType()
    {
        Shown shown;
        QVERIFY(shown.open(true, u"Ana"_s));
        shown.goTo(0, u"price"_s);
        QVERIFY(!(shown.cell(0, u"price"_s).flags() & Qt::ItemIsEditable));
        QTest::keyClicks(&shown.table(), u"9"_s);
        QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QApplication::clipboard()->setText(u"8.10"_s);
        QTest::keyClick(&shown.table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shown.stage.host->ran.isEmpty());
        QCOMPARE(shown.changes(), 0);
    }

    void emptyStoreOffersToSynchronise()
    {
        Shown shown;
        QVERIFY(shown.open(false));
        auto &empty = *shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty.isVisible());
        shown.stage.photograph(*shown.panel, u"empty-states"_s);
        QTest::mouseClick(&empty.mainButton(), Qt::LeftButton);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.first().command, u"sync.now"_s);
    }
};

QTEST_MAIN(TestCatalogPanel)
#include "tst_catalog_panel.moc"
