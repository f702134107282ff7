// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/listing/shown_listing.h"
#include "ui/parts/button.h"

#include <QAccessible>
#include <QClipboard>
#include <QStandardPaths>
#include <QTextDocument>

using namespace quayside;
using namespace quayside::tests;

namespace {

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

} // namespace

/// What lies beside a live listing: the draft of the shop, and the version under review.
class TestListingDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void aListingWithoutADraftShowsNothingOfIt()
    {
        ShownListing shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.drafts().isVisible());
        QVERIFY(!shown.stage.remote.log.contains(u"listing-drafts/S1"_s));
    }

    void aDraftIsHeldAgainstTheLiveListing()
    {
        ShownListing shown;
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

    void whatIsReviewedIsShownBesideWhatBuyersSee()
    {
        ShownListing shown;
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
        ShownListing shown;
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

    void aDraftPhotographed()
    {
        ShownListing shown;
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

    // It is a section like the others: what it says starts under a line across the whole page.
    void theDraftsSectionBeginsWithALine()
    {
        ShownListing shown;
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
        ShownListing shown;
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
        ShownListing shown;
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
};

QTEST_MAIN(TestListingDrafts)
#include "tst_listing_drafts.moc"
