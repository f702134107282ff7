// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talk_rows.h"
#include "tests/ui/support/stage.h"
#include "models/store/erp_repository.h"
#include "ui/panels/common/history_view.h"
#include "ui/panels/listing/description_box.h"
#include "ui/panels/listing/listing_panel.h"
#include "ui/panels/listing/variants_model.h"
#include "ui/parts/button.h"
#include "ui/parts/check_list.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/labels.h"
#include "ui/parts/record_table.h"
#include "ui/parts/value_text.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace quayside;
using namespace quayside::tests;
using panels::VariantsModel;

namespace {

const RecordRef Product{RecordKind::Product, u"S1"_s, u"P1"_s};
const RecordRef SkuA{RecordKind::Sku, u"S1"_s, u"P1-A"_s};

// P1 gets a draft with another title, a long text, an attribute and a dearer variant.
void keepDraft(FakeRemote &remote)
{
    remote.products[u"P1"_s].hasDraft = true;
    remote.products[u"P1"_s].isDetailed = true;
    rows::Product draft = remote.products[u"P1"_s];
    draft.title = "Enamel mug, 500 ml";
    draft.description = "<p>Holds <b>500 ml</b> and fits every cup holder. The rim is of steel, the rest is enamelled twice and survives every fall that we"
                        " could think of, the last word of it</p>";
    draft.attributes = R"([{"id":"1","name":"Material","values":[{"id":"2","name":"Steel"}]}])";
    draft.skus.at(1).price = 1450;
    remote.drafts[u"P1"_s] = {"P1", {{rows::DraftVersion, draft}}};
}

/// The stage with the panel on it, showing P1.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const RecordRef &record = Product, const std::function<void(FakeRemote &)> &prepare = {})
    {
        if (!stage.openStage(false))
            return false;
        if (prepare)
            prepare(stage.remote);
        if (!stage.sync())
            return false;
        panel = stage.put(panels::listingPanel(), {360, 900});
        return panel && panel->showRecord(record) && QTest::qWaitFor([this] { return !title().text().isEmpty() && title().isVisible(); });
    }
    QLineEdit &title() { return *panel->findChild<QLineEdit *>(u"title"_s); }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(u"variants"_s); }
    panels::DescriptionBox &description() { return *panel->findChild<panels::DescriptionBox *>(); }
    QWidget &drafts() { return *panel->findChild<QWidget *>(u"drafts"_s); }
    /// What a screen reader says of the values in the box of drafts.
    QStringList draftTexts()
    {
        QStringList texts;
        for (const ui::ValueText *value : draftValues())
            texts.append(value->accessibleName() + u": "_s + value->toPlainText());
        return texts;
    }
    /// The values themselves, without the names of their fields.
    QList<ui::ValueText *> draftValues()
    {
        QList<ui::ValueText *> values = drafts().findChildren<ui::ValueText *>();
        values.removeIf([](const ui::ValueText *value) { return value->accessibleName().isEmpty(); });
        return values;
    }
    bool draftSays(const QString &part)
    {
        return draftTexts().join(u'\n').contains(part);
    }
    /// Some label that a person sees says this.
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    bool showsState(const QString &word)
    {
        const auto pills = panel->findChildren<ui::StatusPill *>();
        return std::any_of(pills.cbegin(), pills.cend(), [&](const ui::StatusPill *pill) { return pill->isVisible() && pill->look().word == word; });
    }
    void typeTitle(const QString &text)
    {
        title().setFocus();
        title().selectAll();
        QTest::keyClicks(&title(), text);
    }
    /// Types into a cell of the variants and commits with Enter.
    bool typeCell(int row, int column, const QString &text)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_F2);
        auto *editor = table().viewport()->findChild<QLineEdit *>();
        if (!editor)
            return false;
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        return true;
    }
    std::optional<Change> overlay(const RecordRef &record, const QString &field)
    {
        return *stage.read([=](store::Connection &db) { return store::ChangeRepository(db).overlay(record, field); });
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return stage.host->isIdle(); });
    }
};

} // namespace

class TestListingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void aPriceAgainstTheErpIsShownWhereItIsTyped()
    {
        Shown shown;
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

    void emptyUntilAListingIsChosen()
    {
        Stage stage;
        QVERIFY(stage.openStage());
        const auto panel = stage.put(panels::listingPanel(), {360, 700});
        QVERIFY(panel);
        auto *empty = panel->findChild<ui::EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(panel->selection().isEmpty());
        QVERIFY(!panel->showRecord({RecordKind::Order, u"S1"_s, u"O1"_s}));
        panel->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.host->shown.size(), 1);
        QCOMPARE(stage.host->shown.first().first, u"catalog"_s);

        QVERIFY(panel->showRecord({RecordKind::Product, u"S1"_s, u"gone"_s}));
        QTRY_COMPARE(empty->mainButton().text(), u"Try again"_s);
        stage.photograph(*panel, u"listing-empty"_s);
    }

    void typedTitleBecomesAChangeAndUndoTakesItBack()
    {
        Shown shown;
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

    // In the dock of a window of 1440: everything at once, whatever the warehouses are called and however many prices are edited.
    void theVariantsNeverScrollSidewaysInTheUsualDock()
    {
        Shown shown;
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

    void anEmptyTitleStaysWithItsReason()
    {
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.typeCell(0, VariantsModel::Price, u"cheap"_s));
        auto *editor = shown.table().viewport()->findChild<QLineEdit *>();
        QVERIFY(editor); // open, with the reason
        QVERIFY(!editor->accessibleDescription().isEmpty());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(shown.stage.host->isIdle() && shown.stage.host->ran.isEmpty());
    }

    void theChosenVariantIsWhatCommandsActOn()
    {
        Shown shown;
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
        Shown shown;
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

    // In a first sync a page of orders comes many times a second.
    void whatIsOnlyAboutSalesIsNotReadAgain()
    {
        Shown shown;
        QVERIFY(shown.stage.openStage());
        // What was read so far is told a little later; these tables were not there.
        shown.stage.tables = std::make_unique<tables::TableFactory>(*shown.stage.store);
        shown.panel = shown.stage.put(panels::listingPanel(), {360, 900});
        QVERIFY(shown.panel && shown.panel->showRecord(Product));
        QTRY_VERIFY(!shown.title().text().isEmpty());
        QSignalSpy read(shown.panel.get(), &panels::Panel::selectionChanged); // said after each reading
        const auto isQuiet = [&] {
            // Reads are answered in the order in which they were asked, give or take the number of readers.
            for (int i = 0; i < 8; ++i) {
                const auto mine = shown.stage.tables->details().listing(Product);
                if (!QTest::qWaitFor([&] { return mine.isFinished(); }))
                    return false;
            }
            QCoreApplication::processEvents();
            return read.isEmpty();
        };
        using enum RecordKind;
        for (const RecordKind kind : {Order, Line, Return, Package, Cancellation, Tracking, PriceDetail}) {
            Q_EMIT shown.stage.tables->recordsChanged({kind});
            QVERIFY2(isQuiet(), qPrintable(recordWord(kind)));
        }
        Q_EMIT shown.stage.tables->recordsChanged({Order, Line, Return});
        QVERIFY(isQuiet());
        Q_EMIT shown.stage.tables->recordsChanged({Order, Sku});
        QTRY_COMPARE(read.size(), 1);
    }

    void analystReadsOnlyAndIsToldWhy()
    {
        Shown shown;
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

    void descriptionIsShownSafelyAndEditedAsHtml()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) {
            remote.products[u"P1"_s].description = "<p>Holds <b>350 ml</b>.</p><script>alert(1)</script>"
                                                   "<img src=\"file:///etc/hostname\"><p style=\"color:#ffffff\">Pale</p>";
        }));
        panels::DescriptionBox &box = shown.description();
        QTRY_VERIFY(box.view().toPlainText().contains(u"350 ml"_s));
        QVERIFY(!box.view().toPlainText().contains(u"alert"_s));
        QFile secret(shown.stage.folder.filePath(u"secret.css"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6 && secret.flush());
        for (const auto type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource, QTextDocument::HtmlResource})
            QVERIFY(box.view().document()->resource(type, QUrl::fromLocalFile(secret.fileName())).toByteArray() != "secret");
        QTextCursor pale = box.view().document()->find(u"Pale"_s);
        QVERIFY(!pale.isNull() && !pale.charFormat().hasProperty(QTextFormat::ForegroundBrush));

        box.editButton().click();
        QVERIFY(box.isEditing());
        QVERIFY(box.source().toPlainText().startsWith(u"<p>Holds"_s));
        box.source().setPlainText(u"<p>Half done"_s);
        // Another listing in between, and back: the draft is still there.
        QVERIFY(shown.panel->showRecord({RecordKind::Product, u"S1"_s, u"P2"_s}));
        QTRY_COMPARE(shown.title().text(), u"Enamel mug P2"_s);
        QVERIFY(!box.isEditing());
        QVERIFY(shown.panel->showRecord(Product));
        QTRY_COMPARE(shown.title().text(), u"Enamel mug P1"_s);
        QTRY_VERIFY(box.isEditing());
        QCOMPARE(box.source().toPlainText(), u"<p>Half done"_s);

        box.source().setPlainText(u"<p>All done</p>"_s);
        QTest::keyClick(&box.source(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown.idle());
        QTRY_VERIFY(box.view().toPlainText().contains(u"All done"_s));
        QCOMPARE(shown.overlay(Product, u"description"_s)->value, u"<p>All done</p>"_s);
    }

    void checksNameWhatIsWrongAndMendIt()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.run(u"listings.terms"_s, u"sku:SKU-P1-A"_s, {{u"floor"_s, u"12.50"_s}}));
        QTRY_VERIFY(shown.says(u"below its floor of 12.50"_s));
        ui::Button *fix = nullptr;
        const auto buttons = shown.panel->findChildren<ui::Button *>();
        for (ui::Button *button : buttons) {
            if (button->isVisible() && button->text() == u"Fix"_s)
                fix = button;
        }
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        QTRY_VERIFY(!shown.says(u"below its floor"_s));
        QCOMPARE(shown.overlay(SkuA, u"price"_s)->value, u"12.50"_s);
    }

    void anAttributeThatTheCategoryInsistsOnIsMissed()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) { remote.products[u"P1"_s].categoryId = "C1"; }));
        QVERIFY(!shown.says(u"Material"_s));
        QVERIFY(shown.stage.mirror([](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            rows::Category category;
            category.id = "C1";
            category.parentId = "0";
            category.name = "Drinkware";
            category.isLeaf = true;
            category.attributes = R"([{"id":"1","name":"Material","type":"PRODUCT_PROPERTY","is_requried":true}])";
            if (const auto done = writer.categories({&category, 1}); !done)
                return fail(done.error());
            return writer.finish();
        }));
        QVERIFY(shown.panel->showRecord({RecordKind::Product, u"S1"_s, u"P2"_s}));
        QTRY_COMPARE(shown.title().text(), u"Enamel mug P2"_s);
        QVERIFY(shown.panel->showRecord(Product));
        QTRY_VERIFY(shown.says(u"The category requires “Material”."_s));
        QVERIFY(shown.says(u"Missing, the category requires it"_s));
    }

    void partlyKnownListingOffersToReadTheRest()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) { remote.products[u"P1"_s].isDetailed = false; }));
        ui::Button *whole = nullptr;
        const auto buttons = shown.panel->findChildren<ui::Button *>();
        for (ui::Button *button : buttons) {
            if (button->text() == u"Read everything from the shop"_s)
                whole = button;
        }
        QVERIFY(whole && whole->isVisible() && whole->isEnabled());
        shown.stage.engine->setPolicy(NetworkPolicy::Offline);
        QTRY_VERIFY(!whole->isEnabled());
        shown.stage.engine->setPolicy(NetworkPolicy::Online);
        QTRY_VERIFY(whole->isEnabled());
        rows::Product &product = shown.stage.remote.products[u"P1"_s];
        product.isDetailed = true;
        product.description = "<p>Everything</p>";
        product.updatedAt = ++shown.stage.remote.version;
        QTest::mouseClick(whole, Qt::LeftButton);
        QTRY_VERIFY(!whole->isVisible());
        QTRY_VERIFY(shown.description().view().toPlainText().contains(u"Everything"_s));
    }

    void switchDeactivatesAndSaysWhatItWas()
    {
        Shown shown;
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

    void thePromotionsThatItIsInLeadToThem()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.says(u"Promotions"_s));
        const Instant now = shown.stage.clock.now();
        rows::Promotion fixed = promotion("X1", "January mugs", "FIXED_PRICE", "ONGOING", now, now + 86'400'000);
        fixed.items = {{"P1", "P1-A", 899, "GBP", "", -1, -1}};
        rows::Promotion over = promotion("X2", "Last year", "FIXED_PRICE", "EXPIRED", now - 2, now - 1);
        over.items = fixed.items;
        QVERIFY(addPromotions(shown.stage, {fixed, over}));
        QTRY_VERIFY(shown.says(u"Promotions"_s));
        QVERIFY(shown.says(u"8.99"_s));
        ui::Button *link = nullptr;
        for (ui::Button *button : shown.panel->findChildren<ui::Button *>()) {
            QVERIFY(button->text() != u"Last year"_s);
            link = button->text() == u"January mugs"_s ? button : link;
        }
        QVERIFY(link);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.value(0), (RecordRef{RecordKind::Promotion, u"S1"_s, u"X1"_s}));
    }

    void aListingWithoutADraftShowsNothingOfIt()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.drafts().isVisible());
        QVERIFY(!shown.stage.remote.log.contains(u"listing-drafts/S1"_s));
    }

    void aDraftIsHeldAgainstTheLiveListing()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) { keepDraft(remote); }));
        QTRY_VERIFY(shown.says(u"Draft in the shop"_s)); // asked for, since somebody looks
        QTRY_VERIFY(shown.says(u"This page shows the live version. Buyers do not see the draft."_s));
        QCOMPARE(shown.stage.remote.log.count(u"listing-drafts/S1"_s), 1);
        const QStringList told = shown.draftTexts();
        const auto isTold = [&told](const QString &text) { return told.contains(text); };
        QVERIFY2(isTold(u"Title, Live: Enamel mug P1"_s) && isTold(u"Title, Draft: Enamel mug, 500 ml"_s), qPrintable(told.join(u'\n')));
        QVERIFY(isTold(u"Material, Live: —"_s) && isTold(u"Material, Draft: Steel"_s));
        QVERIFY2(std::any_of(told.begin(), told.end(), [](const QString &text) { return text.startsWith(u"Price · "_s) && text.contains(u"14.50"_s); }),
                 qPrintable(told.join(u'\n')));
        QVERIFY(!told.join(u'\n').contains(u"Brand"_s)); // the same on both sides
        QCOMPARE(shown.title().text(), u"Enamel mug P1"_s); // the live one is what is edited

        QVERIFY(shown.drafts().width() <= shown.panel->width()); // two columns share what there is

        // A long text is read to its end by the keyboard.
        QVERIFY(!shown.draftSays(u"the last word of it"_s));
        auto *more = shown.drafts().findChild<ui::Button *>();
        QVERIFY(more->isVisible() && more->focusPolicy() & Qt::TabFocus);
        more->setFocus(Qt::TabFocusReason);
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_VERIFY(shown.draftSays(u"the last word of it"_s));
        QVERIFY(more->hasFocus());

        // It is thrown away in the shop.
        rows::Product &product = shown.stage.remote.products[u"P1"_s];
        product.hasDraft = false;
        product.updatedAt = ++shown.stage.remote.version;
        QVERIFY(shown.stage.sync());
        QTRY_VERIFY(!shown.drafts().isVisible());
    }

    // It is a section like the others: what it says starts under a line across the whole page.
    void theDraftsSectionBeginsWithALine()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) { keepDraft(remote); }));
        QTRY_VERIFY(shown.says(u"Draft in the shop"_s));
        QTRY_VERIFY(shown.draftValues().size() >= 4);
        QTRY_COMPARE(shown.drafts().width(), shown.drafts().parentWidget()->width());
        const auto lines = shown.drafts().findChildren<ui::Line *>();
        QCOMPARE(lines.size(), 1);
        QTRY_COMPARE(lines.first()->width(), shown.drafts().width());
        QCOMPARE(lines.first()->mapTo(&shown.drafts(), QPoint()).y(), 0);
        const auto *head = shown.drafts().findChild<ui::SectionHeader *>();
        QCOMPARE(head->mapTo(&shown.drafts(), QPoint()), QPoint(ui::space::Section, 1 + ui::space::Section));
        // Texts stand under the head, the first value beside its name.
        QCOMPARE(shown.drafts().findChild<ui::ValueText *>()->mapTo(&shown.drafts(), QPoint()).x(), ui::space::Section - ui::ValueText::Margin);
    }

    void theValuesOfADraftAreReachedOneByOne()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) { keepDraft(remote); }));
        QTRY_VERIFY(shown.says(u"Draft in the shop"_s));
        QTRY_VERIFY(shown.draftValues().size() >= 4);
        const auto values = shown.draftValues();
        values.first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(values.first(), Qt::Key_Backtab);
        QVERIFY(!shown.drafts().isAncestorOf(QApplication::focusWidget())); // what stands above comes before
        for (const ui::ValueText *value : values) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), value);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            QVERIFY(spoken && spoken->state().focusable && spoken->state().readOnly);
            QCOMPARE(spoken->text(QAccessible::Value), value->toPlainText());
            QVERIFY(spoken->text(QAccessible::Name).contains(u", "_s)); // of which field, in which version
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), shown.drafts().findChild<ui::Button *>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &shown.title()); // and what stands below comes after
        QApplication::clipboard()->clear();
        values.first()->setFocus(Qt::TabFocusReason);
        QTest::keySequence(values.first(), QKeySequence::SelectAll);
        QTest::keySequence(values.first(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"Enamel mug P1"_s);
    }

    void aWordWithoutAnEndBreaksInItsColumn()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) {
            keepDraft(remote);
            remote.drafts[u"P1"_s].versions.front().content.title = std::string(90, 'W');
            remote.drafts[u"P1"_s].versions.front().content.attributes
                = R"([{"id":"1","name":"Wasserdichtigkeitsprüfungsverfahren","values":[{"id":"2","name":"https://example.com/a-sheet-of-data-without-any-spaces-in-it.pdf"}]}])";
        }));
        QTRY_VERIFY(shown.draftSays(QString(90, u'W')));
        QTRY_VERIFY(shown.drafts().width() <= shown.panel->width());
        int broken = 0;
        for (ui::ValueText *value : shown.drafts().findChildren<ui::ValueText *>()) {
            QTRY_VERIFY(value->viewport()->width() > 0);
            QTRY_VERIFY2(value->document()->size().height() <= value->viewport()->height(), qPrintable(value->toPlainText()));
            QVERIFY2(value->document()->size().width() <= value->viewport()->width(), qPrintable(value->toPlainText()));
            broken += !value->toPlainText().contains(u' ') && value->document()->size().height() > 2 * value->fontMetrics().height() ? 1 : 0;
        }
        QVERIFY(broken >= 2);
        shown.stage.photograph(*shown.panel, u"listing-draft-long"_s);
    }

    void whatIsReviewedIsShownBesideWhatBuyersSee()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) {
            remote.products[u"P1"_s].audit = "AUDITING";
            rows::Product reviewed = remote.products[u"P1"_s];
            reviewed.title = "Mug of enamel";
            remote.drafts[u"P1"_s] = {"P1", {{rows::UnderReviewVersion, reviewed}}};
        }));
        QTRY_VERIFY(shown.says(u"This page shows the live version, which stays until the review ends."_s));
        QVERIFY(shown.draftTexts().contains(u"Title, Under review: Mug of enamel"_s));
        QVERIFY(!shown.says(u"Draft in the shop"_s));
    }

    void offlineItSaysWhatWasNotRead()
    {
        Shown shown;
        QVERIFY(shown.open());
        keepDraft(shown.stage.remote);
        rows::Product &product = shown.stage.remote.products[u"P1"_s];
        product.updatedAt = ++shown.stage.remote.version;
        shown.stage.remote.fault = [](int, const QString &name) { return name.contains(u"listing-drafts"_s) ? FakeRemote::Fault::Offline : FakeRemote::Fault::None; };
        QVERIFY(shown.stage.sync());
        QTRY_VERIFY(shown.says(u"The shop keeps a draft that was not read yet."_s));
        QVERIFY(shown.draftTexts().isEmpty());
        QTRY_COMPARE(shown.stage.remote.log.count(u"listing-drafts/S1"_s), 1); // not again and again
    }

    void historyLinesReadLeftToRight()
    {
        tables::HistoryEvent event;
        event.field = u"price"_s;
        event.before = u"12.99"_s;
        event.after = u"11.99"_s;
        QString line = panels::changeLine(event);
        QVERIFY(line.startsWith(u"Price "_s + QChar(0x2066)));
        QVERIFY(line.indexOf(u"12.99"_s) < line.indexOf(u"11.99"_s));
        event.field = u"title"_s;
        event.after = QString(400, u'x');
        QVERIFY(panels::changeLine(event).size() < 150);
        event.field = u"status"_s;
        event.before.clear();
        event.after = u"deactivated"_s;
        QVERIFY(panels::changeLine(event).contains(u"Deactivated"_s));
        QVERIFY(panels::changeLine({}).isEmpty());
    }

    void photographed()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) {
            rows::Product &product = remote.products[u"P1"_s];
            product.title = "Enamel camping mug 350 ml, forest green";
            product.description = "<p>Holds <b>350 ml</b> and fits every cup holder.</p><ul><li>Dishwasher safe</li><li>Steel rim</li></ul>";
            product.categoryPath = "Home Supplies › Drinkware";
            product.brand = "Northwind";
            product.weightGrams = 184;
            product.images = R"([{"url":"https://img.example/1.png"},{"url":"https://img.example/2.png"},{"url":"https://img.example/3.png"}])";
            product.attributes = R"([{"id":"1","name":"Material","values":[{"id":"2","name":"Enamelled steel"}]},{"id":"3","name":"Capacity","values":[{"id":"4","name":"350 ml"}]}])";
            product.audit = "FAILED";
            product.auditReasons = R"([{"reason":"Image 3 is 540 × 540, needs 600 × 600"}])";
            product.skus[0].variant = "Forest green";
            product.skus[1].variant = "Harbour blue";
        }));
        shown.panel->resize(360, 1240);
        QVERIFY(shown.stage.run(u"listings.terms"_s, u"sku:SKU-P1-A"_s, {{u"floor"_s, u"9.75"_s}, {u"tags"_s, u"summer outdoor"_s}}));
        QVERIFY(shown.typeCell(0, VariantsModel::Price, u"9.5"_s));
        QVERIFY(shown.idle());
        shown.typeTitle(u"Enamel camping mug 350 ml, green"_s);
        QTest::keyClick(&shown.title(), Qt::Key_Return);
        QTRY_VERIFY(shown.showsState(u"Edited"_s));
        shown.stage.photograph(*shown.panel, u"listing"_s);
        shown.panel->resize(640, 1000);
        shown.stage.photograph(*shown.panel, u"listing-wide"_s);
    }

    void aDraftPhotographed()
    {
        Shown shown;
        QVERIFY(shown.open(Product, [](FakeRemote &remote) {
            rows::Product &product = remote.products[u"P1"_s];
            product.title = "Enamel camping mug 350 ml, forest green";
            product.description = "<p>Holds <b>350 ml</b> and fits every cup holder.</p>";
            product.categoryPath = "Home Supplies › Drinkware";
            product.brand = "Northwind";
            product.weightGrams = 184;
            product.audit = "AUDITING";
            product.skus[0].variant = "Forest green";
            product.skus[1].variant = "Harbour blue";
            keepDraft(remote);
            rows::Product reviewed = product;
            reviewed.description = "<p>Holds 350 ml, fits every cup holder, and survives every fall that we could think of: off a table, off a rock, out of a tent."
                                   " Dishwasher safe.</p>";
            reviewed.weightGrams = 190;
            remote.drafts[u"P1"_s].versions.push_back({rows::UnderReviewVersion, reviewed});
        }));
        QTRY_VERIFY(shown.says(u"stays until the review ends"_s));
        shown.stage.photograph(*shown.panel, u"listing-draft"_s);
    }
};

QTEST_MAIN(TestListingPanel)
#include "tst_listing_panel.moc"
