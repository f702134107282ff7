// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/talk_rows.h"
#include "tests/ui/support/stage.h"
#include "models/store/terms_repository.h"
#include "ui/panels/promotions/promotion_page.h"
#include "ui/panels/promotions/promotions_panel.h"
#include "ui/panels/promotions/tiers_box.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/number_text.h"
#include "ui/parts/record_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr Instant Day = 24 * 3'600'000LL;

/// The stage with three promotions on it: X1 fixes prices, one of them below the floor; X2 takes ten per cent off whole products, and
/// has more of them than are shown at first; X3 is over.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(bool hasPromotions = true)
    {
        if (!stage.openStage() || (hasPromotions && !add()))
            return false;
        panel = stage.put(panels::promotionsPanel());
        return panel && (!hasPromotions || QTest::qWaitFor([this] { return table().rowCount() == 3 && page().isVisible(); }));
    }
    bool add()
    {
        const Instant now = stage.clock.now();
        rows::Promotion fixed = promotion("X1", "January mugs", "FIXED_PRICE", "ONGOING", now + 2 * Day, now + 3 * Day);
        fixed.participation = "BUYER_LIMIT_ONLY_ONE";
        fixed.items = {{"P1", "P1-A", 799, "GBP", "", 50, 2}, {"P1", "P1-B", 899, "GBP", "", -1, -1}};
        fixed.tiers = {{"save", 1, "MINIMAL_ITEM_QUANTITY", "3", "PERCENTAGE_OFF", "12.5", "", "", "", {}},
                       {"save", 2, "MINIMAL_ORDER_AMOUNT", "50", "AMOUNT_OFF", "5", "", "", "", {}},
                       {"gift", 1, "MINIMAL_ITEM_QUANTITY", "1", "ALL_RECEIVE", "", "", "", "", {{"P1", "P1-B", 100}, {"P99", "P99-A", -1}}},
                       {"shipping", 1, "NO_THRESHOLD", "", "FREE_SHIPPING", "", "EXPRESS_SHIPPING", "SELF_FULFILLED", R"(["Wales","Kent"])", {}},
                       {"shipping", 1, "MINIMAL_ORDER_AMOUNT", "30", "DISCOUNT_SHIPPING_FEE", "2.5", "STANDARD_SHIPPING", "ALL", "", {}}};
        rows::Promotion off = promotion("X2", "Ten off", "DIRECT_DISCOUNT", "NOT_START", now + Day, now + 2 * Day);
        off.level = "PRODUCT";
        off.participation = "BUYER_NO_LIMIT";
        for (int i = 1; i <= 60; ++i)
            off.items.push_back({"P" + std::to_string(i), "", {}, "", "10", -1, -1});
        rows::Promotion over = promotion("X3", "Last year", "FLASHSALE", "EXPIRED", now - 9 * Day, now - 8 * Day);
        over.items = {{"P2", "P2-A", 700, "GBP", "", -1, -1}};
        return addPromotions(stage, {fixed, off, over}) && stage.work([](store::WriteScope &scope) -> Done {
            scope.touchAll(RecordKind::Sku);
            return store::TermsRepository(scope.connection()).put({{RecordKind::Sku, u"S1"_s, u"P1-A"_s}, 700, 850, {}, {}, {}});
        });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    panels::PromotionPage &page() { return *panel->findChild<panels::PromotionPage *>(); }
    QString current()
    {
        const commands::Selection selection = panel->selection();
        return selection.refs.size() == 1 ? selection.refs.first().id : QString();
    }
    bool says(const QString &part)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    ui::Button *button(const QString &part)
    {
        for (ui::Button *button : page().findChildren<ui::Button *>()) {
            if (button->isVisible() && button->text().contains(part))
                return button;
        }
        return nullptr;
    }
    int belowFloor()
    {
        int count = 0;
        for (const ui::StatusLabel *label : page().findChildren<ui::StatusLabel *>())
            count += label->isVisible() && label->look() == ui::stateLook(u"below_floor"_s) ? 1 : 0;
        return count;
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
};

} // namespace

class TestPromotionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void theChosenOneShowsItsProductsAndPrices()
    {
        Shown shown;
        QVERIFY(shown.open());
        const QAbstractItemModelTester tester(shown.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.panel->takeFocus();
        QTRY_COMPARE(shown.current(), u"X1"_s);
        QTRY_VERIFY(shown.says(u"January mugs"_s));
        QTRY_COMPARE(shown.belowFloor(), 1);
        QVERIFY(shown.says(u"50 in all"_s));
        QVERIFY(shown.says(u"for everybody · for one order of each buyer · "_s));
        shown.stage.photograph(*shown.panel, u"promotions"_s);
        ui::Button *link = shown.button(u"SKU-P1-A"_s);
        QVERIFY(link);
        link->setFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.value(0), (RecordRef{RecordKind::Sku, u"S1"_s, u"P1-A"_s}));
    }

    void whatBuyersOfMoreGetStandsInSentences()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        QTRY_COMPARE(shown.current(), u"X1"_s);
        QTRY_VERIFY(shown.says(u"Buy 3 or more"_s));
        const auto money = [](qint64 minor) { return ui::moneyText(minor, u"GBP"_s, QLocale()); };
        for (const QString &words : {u"12.5% off"_s, u"Spend %1 or more"_s.arg(money(5000)), u"%1 off"_s.arg(money(500)), u"Buy 1 or more"_s, u"2 gift"_s,
                                     u"100 in all"_s, u"P99-A"_s, u"On every order"_s, u"shipping is free"_s, u"express shipping · from our warehouses · to "_s, u"Wales"_s,
                                     u"Spend %1 or more"_s.arg(money(3000)), u"up to %1 off shipping"_s.arg(money(250))})
            QVERIFY2(shown.says(words), qPrintable(words));
        const auto labels = shown.page().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->accessibleName() == u"Buy 3 or more: 12.5% off"_s; }));
        // A gift leads to its listing, by keyboard as well.
        ui::Button *gift = nullptr;
        for (ui::Button *button : shown.page().findChild<panels::TiersBox *>()->findChildren<ui::Button *>())
            gift = button;
        QVERIFY(gift && gift->isVisible() && gift->text() == "SKU-P1-B"_L1);
        gift->setFocus(Qt::TabFocusReason);
        shown.press(Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.value(0), (RecordRef{RecordKind::Sku, u"S1"_s, u"P1-B"_s}));
        // Another promotion brings nothing of the kind.
        shown.table().setFocus();
        shown.press(Qt::Key_Down);
        QTRY_VERIFY(shown.says(u"Ten off"_s));
        QVERIFY(!shown.page().findChild<panels::TiersBox *>()->isVisible());
        QVERIFY(!shown.says(u"What buyers get"_s));
    }

    void keysLeadDownInAndBack()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        QTRY_COMPARE(shown.current(), u"X1"_s);
        shown.press(Qt::Key_Down);
        QTRY_COMPARE(shown.current(), u"X2"_s);
        QTRY_VERIFY(shown.says(u"Ten off"_s));
        QTRY_VERIFY(shown.says(u"10% off"_s));
        QVERIFY(shown.says(u"for everybody · for any number of a buyer's orders · "_s));
        QVERIFY(shown.says(u"is not among the listings here"_s)); // P8 and on are nowhere
        QVERIFY(shown.button(u"20 more"_s));
        shown.button(u"20 more"_s)->click();
        QTRY_VERIFY(!shown.button(u"more"_s));
        shown.table().setFocus();
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(shown.panel->findChild<QScrollArea *>()->hasFocus() || !shown.table().hasFocus());
        shown.press(Qt::Key_Escape);
        QTRY_VERIFY(shown.table().hasFocus());
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.open());
        QTRY_VERIFY(shown.says(u"January mugs"_s));
        shown.panel->hide();
        const auto has = [&](const QString &title) {
            const auto labels = shown.page().findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == title; });
        };
        const Instant now = shown.stage.clock.now();
        rows::Promotion other = promotion("X1", "February mugs", "FIXED_PRICE", "ONGOING", now + 2 * Day, now + 3 * Day);
        other.updatedAt = 2;
        other.raw = {0, 2};
        QVERIFY(writeTalk(shown.stage, [&](store::MirrorWriter &writer) { return writer.promotions(std::vector{other}, "[]"); }));
        Q_EMIT shown.stage.tables->recordsChanged({RecordKind::Promotion});
        QVERIFY(shown.stage.answered());
        QVERIFY(has(u"January mugs"_s));
        shown.panel->show();
        QTRY_VERIFY(shown.says(u"February mugs"_s));
        // Another one is chosen from elsewhere.
        shown.panel->hide();
        QVERIFY(shown.panel->showRecord({RecordKind::Promotion, u"S1"_s, u"X3"_s}));
        QVERIFY(shown.stage.answered());
        QVERIFY(has(u"February mugs"_s));
        shown.panel->show();
        QTRY_VERIFY(shown.says(u"Last year"_s));
    }

    void theFilterIsTypedAndRecordsAreFound()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        shown.press(Qt::Key_Slash);
        auto *filter = shown.panel->findChild<ui::FilterBar *>();
        QTRY_VERIFY(filter->editor().hasFocus());
        QTest::keyClicks(&filter->editor(), u"status:over"_s);
        QTest::keyClick(&filter->editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.table().rowCount(), 1);
        shown.panel->setCriteria({});
        QTRY_COMPARE(shown.table().rowCount(), 3);
        QVERIFY(shown.panel->showRecord({RecordKind::Promotion, u"S1"_s, u"X3"_s}));
        QTRY_VERIFY(shown.says(u"Last year"_s));
        QVERIFY(!shown.panel->showRecord({RecordKind::Order, u"S1"_s, u"O1"_s}));
    }

    void nothingYetLeadsToSynchronising()
    {
        Shown shown;
        QVERIFY(shown.open(false));
        auto *empty = shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->mainButton().text().contains(u"Synchronise"_s));
    }
};

QTEST_MAIN(TestPromotionsPanel)
#include "tst_promotions_panel.moc"
