// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talk_rows.h"
#include "tests/ui/listing/shown_listing.h"
#include "ui/panels/common/history_view.h"
#include "ui/panels/listing/variants_model.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace quayside;
using namespace quayside::tests;
using panels::VariantsModel;

/// The page of a listing: what it shows, and where it leads.
class TestListingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
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

    // In a first sync a page of orders comes many times a second.
    void whatIsOnlyAboutSalesIsNotReadAgain()
    {
        ShownListing shown;
        QVERIFY(shown.stage.openStage());
        // What was read so far is told a little later; these tables were not there.
        shown.stage.tables = std::make_unique<tables::TableFactory>(*shown.stage.store);
        shown.panel = shown.stage.put(panels::listingPanel(), {360, 900});
        QVERIFY(shown.panel && shown.panel->showRecord(Product));
        QTRY_VERIFY(!shown.title().text().isEmpty());
        QSignalSpy read(shown.panel.get(), &panels::Panel::selectionChanged); // said after each reading
        const auto isQuiet = [&] { return shown.stage.answered() && read.isEmpty(); };
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

    void descriptionIsShownSafelyAndEditedAsHtml()
    {
        ShownListing shown;
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
        ShownListing shown;
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
        ShownListing shown;
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
        ShownListing shown;
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

    void thePromotionsThatItIsInLeadToThem()
    {
        ShownListing shown;
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
        ShownListing shown;
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
};

QTEST_MAIN(TestListingPanel)
#include "tst_listing_panel.moc"
