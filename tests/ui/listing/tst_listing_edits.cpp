// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erp_repository.h"
#include "tests/ui/listing/shown_listing.h"
#include "ui/panels/listing/variants_model.h"
#include "ui/parts/button.h"

#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;
using panels::VariantsModel;

/// What is typed on the page of a listing: it becomes a change, or stays with its reason.
class TestListingEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void typedTitleBecomesAChangeAndUndoTakesItBack()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        QCOMPARE(shown.title().text(), u"Enamel mug P1"_s);
        shown.typeTitle(u"Enamel camping mug"_s);
        QTest::keyClick(&shown.title(), Qt::Key_Return);
        QTRY_VERIFY(shown.showsState(u"Edited"_s));
        QVERIFY(shown.says(u"was Enamel mug P1"_s));
        const auto change = shown.overlay(Product, u"title"_s);
        QVERIFY(change);
        QCOMPARE(change->value, u"Enamel camping mug"_s);
        QCOMPARE(change->base, u"Enamel mug P1"_s);
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QTRY_VERIFY(shown.says(u"Enamel camping mug"_s));
        QTRY_VERIFY(shown.says(u"Title"_s) && shown.says(u"Dewi"_s)); // the history tells it

        shown.stage.host->run(u"edit.undo"_s, {});
        QTRY_COMPARE(shown.title().text(), u"Enamel mug P1"_s);
        QTRY_VERIFY(!shown.showsState(u"Edited"_s));
        QVERIFY(!shown.overlay(Product, u"title"_s));
    }

    void anEmptyTitleStaysWithItsReason()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        shown.typeTitle(u" "_s);
        QTest::keyClick(&shown.title(), Qt::Key_Return);
        QVERIFY(shown.says(u"title"_s));
        QVERIFY(shown.title().property("quaysideError").toBool());
        QTest::keyClick(&shown.title(), Qt::Key_Escape);
        QCOMPARE(shown.title().text(), u"Enamel mug P1"_s);
        QVERIFY(!shown.title().property("quaysideError").toBool());
        QVERIFY(shown.stage.host->ran.isEmpty() && shown.stage.host->isIdle());
    }

    void priceAndStockAreTypedInPlace()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        auto *model = shown.table().model();
        QVERIFY(shown.typeCell(0, VariantsModel::Price, u"9.5"_s));
        QVERIFY(shown.idle());
        QTRY_COMPARE(model->index(0, VariantsModel::Price).data(Qt::EditRole).toString(), u"9.50"_s);
        const auto price = shown.overlay(SkuA, u"price"_s);
        QVERIFY(price);
        QCOMPARE(price->value, u"9.50"_s);
        const auto cell = model->index(0, VariantsModel::Price).data(tables::CellRole).value<tables::Cell>();
        QVERIFY(cell.isOverlay);
        QCOMPARE(cell.oldNumber, std::optional<qint64>(1000));
        QCOMPARE(model->index(0, VariantsModel::State).data(tables::CellRole).value<tables::Cell>().code, u"edited"_s);

        // Relative to what stands there, in the second warehouse alone.
        QVERIFY(shown.typeCell(1, VariantsModel::FirstStock + 1, u"+3"_s));
        QVERIFY(shown.idle());
        QTRY_COMPARE(model->index(1, VariantsModel::FirstStock + 1).data(Qt::EditRole).toString(), u"10"_s);
        QVERIFY(shown.overlay({RecordKind::Stock, u"S1"_s, u"P1-B@W2"_s}, u"quantity"_s));
        QVERIFY(!shown.overlay({RecordKind::Stock, u"S1"_s, u"P1-B@W1"_s}, u"quantity"_s));
        for (const StageHost::Ran &ran : std::as_const(shown.stage.host->ran))
            QVERIFY(ran.result);

        shown.stage.host->run(u"edit.undo"_s, {});
        QTRY_COMPARE(model->index(1, VariantsModel::FirstStock + 1).data(Qt::EditRole).toString(), u"7"_s);
    }

    void aPastedBlockOfPricesIsOneStep()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        auto *model = shown.table().model();
        QApplication::clipboard()->setText(u"9.00\n-10%"_s);
        shown.table().setFocus();
        shown.table().setCurrentIndex(model->index(0, VariantsModel::Price));
        shown.table().pasteClipboard();
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QTRY_COMPARE(model->index(0, VariantsModel::Price).data(Qt::EditRole).toString(), u"9.00"_s);
        QCOMPARE(model->index(1, VariantsModel::Price).data(Qt::EditRole).toString(), u"9.00"_s); // 10.00 less a tenth
        shown.stage.host->run(u"edit.undo"_s, {});
        QTRY_COMPARE(model->index(0, VariantsModel::Price).data(Qt::EditRole).toString(), u"10.00"_s);
        QCOMPARE(model->index(1, VariantsModel::Price).data(Qt::EditRole).toString(), u"10.00"_s);
    }

    void whatIsNoPriceIsRefused()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        QVERIFY(shown.typeCell(0, VariantsModel::Price, u"cheap"_s));
        auto *editor = shown.table().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor); // open, with the reason
        QVERIFY(!editor->accessibleDescription().isEmpty());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(shown.stage.host->isIdle() && shown.stage.host->ran.isEmpty());
    }

    void aPriceAgainstTheErpIsShownWhereItIsTyped()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        const auto tip = [&shown](int column) { return shown.table().model()->index(0, column).data(Qt::ToolTipRole).toString(); };
        QTRY_COMPARE(shown.table().model()->rowCount(), 2);
        QVERIFY(!tip(VariantsModel::Price).contains(u"ERP"_s)); // none is connected
        QVERIFY(shown.stage.mirror([](store::WriteScope &scope) -> Done {
            store::ErpMirror erp(scope.connection(), u"erp-1"_s);
            ErpVariantRow variant;
            variant.id = u"1"_s;
            variant.code = u"MUG-A"_s;
            variant.listPrice = u"18.9900"_s;
            variant.version = u"v"_s;
            QUAYSIDE_TRY(erp.variants({variant}));
            QUAYSIDE_TRY(erp.setCursor(u"currency"_s, "GBP", 1));
            return erp.setCursor(u"variants"_s, "x", 1);
        }));
        QVERIFY(shown.stage.work([](store::WriteScope &scope) -> Done {
            scope.touchAll(RecordKind::Sku);
            return store::ErpLinks(scope.connection(), u"erp-1"_s).put({SkuA, u"1"_s, LinkSource::Code}, u"x"_s, 1);
        }));
        QTRY_VERIFY2(tip(VariantsModel::Price).contains(u"It says 18.99 GBP"_s), qPrintable(tip(VariantsModel::Price)));
        QVERIFY(tip(VariantsModel::Price).contains(u"MUG-A"_s));
        QVERIFY(tip(VariantsModel::FirstStock).contains(u"decided here"_s));
        QVERIFY(shown.typeCell(0, VariantsModel::Price, u"17.50"_s));
        QVERIFY(shown.idle());
        QTRY_VERIFY2(tip(VariantsModel::Price).contains(u"yours is another"_s), qPrintable(tip(VariantsModel::Price)));
        QTRY_VERIFY(shown.says(u"The ERP decides on this field and says 18.99 GBP."_s));
    }

    void theChosenVariantIsWhatCommandsActOn()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        QCOMPARE(shown.panel->selection().kind, RecordKind::Product);
        QCOMPARE(shown.panel->selection().refs, QList{Product});
        QSignalSpy changes(shown.panel.get(), &panels::Panel::selectionChanged);
        QVERIFY(shown.panel->showRecord({RecordKind::Sku, u"S1"_s, u"P1-B"_s}));
        QCOMPARE(shown.panel->selection().kind, RecordKind::Sku);
        QCOMPARE(shown.panel->selection().refs.first().id, u"P1-B"_s);
        QVERIFY(!changes.isEmpty());
        QVERIFY(shown.panel->showRecord(Product));
        QCOMPARE(shown.panel->selection().kind, RecordKind::Product);
    }

    void aNewReadingKeepsWhatIsBeingTyped()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        shown.typeTitle(u"Half a tit"_s);
        shown.stage.remote.setPrice(u"P1-A"_s, 1234);
        QVERIFY(shown.stage.sync());
        auto *model = shown.table().model();
        QTRY_COMPARE(model->index(0, VariantsModel::Price).data(Qt::EditRole).toString(), u"12.34"_s);
        QCOMPARE(shown.title().text(), u"Half a tit"_s);
        QVERIFY(shown.title().isModified());

        // An open cell keeps its text as well.
        shown.table().setFocus();
        QVERIFY(shown.idle());
        shown.table().setCurrentIndex(model->index(0, VariantsModel::Price));
        QTest::keyClick(&shown.table(), Qt::Key_F2);
        auto *editor = shown.table().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"8"_s);
        shown.stage.remote.setPrice(u"P1-A"_s, 1300);
        QVERIFY(shown.stage.sync());
        QTRY_COMPARE(model->index(0, VariantsModel::Price).data(Qt::EditRole).toString(), u"13.00"_s);
        QCOMPARE(editor->text(), u"8"_s);
    }

    void analystReadsOnlyAndIsToldWhy()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.as(u"Ana"_s));
        QTRY_VERIFY(shown.title().isReadOnly());
        QVERIFY(shown.says(u"Your role does not have the right"_s));
        QVERIFY(!shown.title().accessibleDescription().isEmpty());
        QVERIFY(!shown.description().editButton().isEnabled());
        for (const int column : {static_cast<int>(VariantsModel::Price), static_cast<int>(VariantsModel::FirstStock)}) {
            const QModelIndex index = shown.table().model()->index(0, column);
            QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
            QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        }
        shown.stage.photograph(*shown.panel, u"listing-analyst"_s);

        // Operations may count stock but not set prices.
        QVERIFY(shown.stage.as(u"Omar"_s));
        QTRY_VERIFY(shown.table().model()->index(0, VariantsModel::FirstStock).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!shown.table().model()->index(0, VariantsModel::Price).flags().testFlag(Qt::ItemIsEditable));
    }

    void switchDeactivatesAndSaysWhatItWas()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        ui::Button *act = nullptr;
        const auto buttons = shown.panel->findChildren<ui::Button *>();
        for (ui::Button *button : buttons) {
            if (button->isVisible() && button->text() == u"Deactivate"_s)
                act = button;
        }
        QVERIFY(act);
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_VERIFY(shown.says(u"was Live"_s));
        QTRY_COMPARE(act->text(), u"Activate"_s);
        QCOMPARE(shown.overlay(Product, u"status"_s)->value, u"deactivated"_s);
    }

    // In the dock of a window of 1440: everything at once, whatever the warehouses are called and however many prices are edited.
    void theVariantsNeverScrollSidewaysInTheUsualDock()
    {
        ShownListing shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) {
            for (rows::Sku &sku : remote.products[u"P1"_s].skus) {
                for (rows::Stock &stock : sku.stock)
                    stock.warehouseId = "Warehouse of the returns near the harbour, " + stock.warehouseId; // its name while that was not read
            }
        }));
        shown.panel->resize(shown.panel->minimumSizeHint().width(), 900);
        const auto *bar = shown.table().horizontalScrollBar();
        const auto names = [&] { return shown.table().columns().last().title; };
        QTRY_VERIFY(names().contains(u"harbour"_s));
        QTRY_COMPARE(bar->maximum(), 0);
        for (int column : {int(VariantsModel::Variant), int(VariantsModel::Price), int(VariantsModel::FirstStock), VariantsModel::FirstStock + 1})
            QVERIFY2(!shown.table().isColumnHidden(column) && shown.table().columnWidth(column) >= 40, qPrintable(QString::number(column)));
        shown.stage.photograph(*shown.panel, u"listing-narrow"_s);
        QVERIFY(shown.stage.run(u"listings.edit"_s, u"product:P1"_s, {{u"price"_s, u"-5%"_s}}).has_value());
        QTRY_VERIFY(shown.table().columnWidth(VariantsModel::Price) > 100); // both prices stand there now
        QTRY_COMPARE(bar->maximum(), 0);
        shown.stage.photograph(*shown.panel, u"listing-narrow-edited"_s);
    }
};

QTEST_MAIN(TestListingEdits)
#include "tst_listing_edits.moc"
