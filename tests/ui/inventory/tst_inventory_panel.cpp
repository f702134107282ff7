// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"

#include "models/store/erp_counts.h"
#include "models/store/erp_repository.h"
#include "models/store/terms_repository.h"
#include "ui/panels/inventory/inventory_panel.h"
#include "ui/panels/inventory/link_box.h"
#include "ui/panels/inventory/stock_story.h"
#include "ui/parts/button.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/labels.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/record_table.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;

namespace {

const QString Erp = u"erp-1"_s;

/// The stage with the panel on it, and an ERP that agrees on some SKUs, differs on others, and does not know the rest.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const QString &name = u"Omar"_s, bool hasErp = true)
    {
        if (!stage.openStage() || !stage.as(name) || (hasErp && !addErp()))
            return false;
        panel = stage.put(panels::inventoryPanel(), {1280, 760});
        return panel && QTest::qWaitFor([&] { return table().rowCount() > 0; });
    }
    bool addErp()
    {
        const bool isRead = stage.mirror([](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            std::vector<rows::Warehouse> warehouses(2);
            warehouses[0].id = "W1";
            warehouses[0].name = "London";
            warehouses[1].id = "W2";
            warehouses[1].name = "Leeds";
            if (const auto done = writer.warehouses(warehouses); !done)
                return fail(done.error());
            QUAYSIDE_TRY(writer.finish());
            store::ErpMirror erp(scope.connection(), Erp);
            QList<ErpVariantRow> variants;
            QList<ErpStockRow> stock;
            for (int i = 1; i <= 8; ++i) {
                ErpVariantRow variant;
                variant.id = QString::number(i);
                variant.code = u"MUG-%1"_s.arg(i);
                variant.name = u"Mug of enamel, %1"_s.arg(i);
                variant.barcodes = {u"400638133390%1"_s.arg(i)};
                variant.version = u"v"_s;
                variants.append(variant);
            }
            // In W1 the shop offers five of each.
            const qint64 onHand[] = {5000, 9000, 5000, 2000, 5000, 5500, 5000, 1000};
            const qint64 reserved[] = {0, 0, 0, 0, 0, 0, 0, 3000};
            for (int i = 0; i < 8; ++i)
                stock.append({QString::number(i + 1), u"5"_s, onHand[i], reserved[i], 4000, onHand[i] - reserved[i], 1});
            QUAYSIDE_TRY(erp.warehouses({{u"5"_s, u"Main store"_s, u"M"_s, true}, {u"12"_s, u"East store"_s, u"E"_s, true}}));
            QUAYSIDE_TRY(erp.variants(variants));
            QUAYSIDE_TRY(erp.stock(stock));
            return erp.setCursor(u"variants"_s, "x", 1);
        }).has_value();
        return isRead && stage.work([](store::WriteScope &scope) -> Done {
            store::ErpLinks links(scope.connection(), Erp);
            QUAYSIDE_TRY(links.feed(u"5"_s, u"S1"_s, u"W1"_s));
            for (int i = 1; i <= 6; ++i)
                QUAYSIDE_TRY(links.put({{RecordKind::Sku, u"S1"_s, u"P%1-B"_s.arg(i)}, QString::number(i == 6 ? 8 : i), LinkSource::Code}, u"x"_s, 1));
            return store::TermsRepository(scope.connection()).put({{RecordKind::Sku, u"S1"_s, u"P5-B"_s}, {}, {}, 2, {}, {}});
        }).has_value();
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    ui::Button &button(const QString &name) { return *panel->findChild<ui::Button *>(name); }
    panels::StockStoryView &story() { return *panel->findChild<panels::StockStoryView *>(); }
    panels::LinkBox &linkBox() { return *panel->findChild<panels::LinkBox *>(); }
    /// Everything the story says, in one text.
    QString told()
    {
        QStringList texts;
        for (const QLabel *label : story().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u" | "_s);
    }
    bool choose(const QString &sku)
    {
        const RecordRef stock{RecordKind::Stock, u"S1"_s, sku + u"@W1"_s};
        return QTest::qWaitFor([&] { return panel->showRecord(stock); })
            && QTest::qWaitFor([&] { return panel->selection().refs == QList<RecordRef>{stock} && story().isVisible(); });
    }
    int columnOf(const QString &id)
    {
        for (int i = 0; i < table().columns().size(); ++i) {
            if (table().columns().at(i).id == id)
                return i;
        }
        return -1;
    }
    bool filter(const QString &criteria, int rows)
    {
        panel->setCriteria(criteria);
        return QTest::qWaitFor([&] { return table().rowCount() == rows; });
    }
    bool idle(qsizetype runs)
    {
        return QTest::qWaitFor([&] { return stage.host->ran.size() >= runs && stage.host->isIdle(); });
    }
    store::SkuTerms terms(const QString &sku)
    {
        const auto found = *stage.read([=](store::Connection &db) { return store::TermsRepository(db).find({RecordKind::Sku, u"S1"_s, sku}); });
        return found.value_or(store::SkuTerms());
    }
    QString linked(const QString &sku)
    {
        const auto found = *stage.read([=](store::Connection &db) { return store::ErpLinks(db, Erp).of({RecordKind::Sku, u"S1"_s, sku}); });
        return found ? found->variant : QString();
    }
};

} // namespace

class TestInventoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void differencesStandWithTheirCause()
    {
        Shown shown;
        QVERIFY(shown.open());
        const QAbstractItemModelTester tester(shown.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(shown.button(u"differences"_s).text(), u"4 difference(s)"_s);
        shown.stage.photograph(*shown.panel, u"inventory"_s);
        QTest::mouseClick(&shown.button(u"differences"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.table().rowCount(), 4);
        // The graver first: offered and not there, then what could be sold.
        QVERIFY(shown.choose(u"P4-B"_s));
        QTRY_VERIFY2(shown.told().contains(u"The shop offers more than there is"_s), qPrintable(shown.told()));
        QVERIFY(shown.told().contains(u"Too many"_s));
        shown.stage.photograph(*shown.panel, u"inventory-differences"_s);
        QVERIFY(shown.choose(u"P2-B"_s));
        QTRY_VERIFY(shown.told().contains(u"There is more than the shop offers"_s));
        QTest::mouseClick(&shown.button(u"unlinked"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.table().rowCount() > 4);
        QVERIFY(shown.choose(u"P7-B"_s));
        QTRY_VERIFY(shown.linkBox().isVisible());
        shown.stage.photograph(*shown.panel, u"inventory-unlinked"_s);
    }

    void nothingIsReadOfARowWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.choose(u"P4-B"_s));
        QTRY_VERIFY(shown.told().contains(u"The shop offers more than there is"_s));
        shown.panel->hide();
        const QString before = shown.told();
        const auto isQuiet = [&] { return shown.stage.answered() && shown.told() == before; };
        // What it tells does not hold any more.
        QVERIFY(shown.stage.work([](store::WriteScope &scope) { return store::TermsRepository(scope.connection()).put({{RecordKind::Sku, u"S1"_s, u"P4-B"_s}, {}, {}, 1, {}, {}}); }));
        Q_EMIT shown.stage.tables->recordsChanged({RecordKind::Stock, RecordKind::Order});
        QVERIFY(isQuiet());
        shown.panel->show();
        QTRY_VERIFY(shown.told() != before);
        // Another row is chosen from elsewhere.
        shown.panel->hide();
        const QString changed = shown.told();
        QVERIFY(shown.panel->showRecord({RecordKind::Stock, u"S1"_s, u"P2-B@W1"_s}));
        QVERIFY(shown.stage.answered());
        QCOMPARE(shown.told(), changed);
        shown.panel->show();
        QTRY_VERIFY(shown.told().contains(u"There is more than the shop offers"_s));
    }

    void sendingMakesAChangeOfTheDifference()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.choose(u"P2-B"_s));
        QTRY_VERIFY(shown.button(u"send"_s).isEnabled());
        shown.button(u"send"_s).setFocus();
        QTest::keyClick(&shown.button(u"send"_s), Qt::Key_Space);
        QVERIFY(shown.idle(1));
        const auto &ran = shown.stage.host->ran.first();
        QCOMPARE(ran.command, u"stock.send"_s);
        QVERIFY2(ran.result, qPrintable(ran.result ? QString() : ran.result.error().detail));
        QCOMPARE(shown.stage.count(RecordKind::Change, u"state:edited"_s), 1);
        const auto changes = shown.stage.changesOf(shown.stage.onlySet(u"open"_s));
        QCOMPARE(changes.first().value, u"9"_s);
        QCOMPARE(changes.first().base, u"5"_s);
    }

    void aCellTakesABufferAndRefusesNonsense()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.filter(u"id:P1-B@W1"_s, 1));
        shown.panel->takeFocus();
        QTRY_COMPARE(shown.table().model()->index(0, shown.columnOf(u"buffer"_s)).data(Qt::EditRole).toString(), u"0"_s);
        shown.table().setCurrentIndex(shown.table().model()->index(0, shown.columnOf(u"buffer"_s)));
        const auto type = [&](const QString &text) {
            QTest::keyClick(&shown.table(), Qt::Key_F2);
            QWidget *editor = QApplication::focusWidget();
            if (editor == &shown.table())
                return false;
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            return true;
        };
        QVERIFY(type(u"3"_s));
        QVERIFY(shown.idle(1));
        QCOMPARE(shown.terms(u"P1-B"_s).buffer, 3);
        QVERIFY(type(u"three"_s));
        QCOMPARE(shown.stage.host->ran.size(), 1); // the editor stays and says what it wants
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(shown.terms(u"P1-B"_s).buffer, 3);
    }

    void aSkuIsLinkedByTypingAndEnter()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.choose(u"P7-B"_s));
        QTRY_VERIFY(shown.linkBox().isVisible());
        auto *list = shown.linkBox().findChild<ui::NavList *>();
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *search = shown.linkBox().findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, u"enamel, 7"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(&shown.button(u"link"_s), Qt::LeftButton);
        QVERIFY(shown.idle(1));
        QCOMPARE(shown.linked(u"P7-B"_s), u"7"_s);
        QTRY_VERIFY(!shown.linkBox().isVisible());
        QTRY_VERIFY(shown.told().contains(u"MUG-7"_s));
        // Nothing fits: it is said, and there is nothing to press.
        QVERIFY(shown.choose(u"P7-A"_s));
        QTRY_VERIFY(shown.linkBox().isVisible());
        QTest::keyClicks(search, u"no such thing"_s);
        QTRY_VERIFY(!shown.button(u"link"_s).isEnabled());
        QVERIFY(!shown.button(u"link"_s).toolTip().isEmpty());
    }

    void twoVariantsWithOneBarcodeAreNotGuessed()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.mirror([](store::WriteScope &scope) -> Done {
            QUAYSIDE_TRY(scope.connection().execute("UPDATE erp_variants SET barcodes = '[\"999\"]', version = 'w' WHERE remote_id IN ('3', '7')"));
            QUAYSIDE_TRY(scope.connection().execute("UPDATE skus SET barcode = '999' WHERE remote_id = 'P7-A'"));
            scope.touchAll(RecordKind::Sku);
            return {};
        }));
        QVERIFY(shown.choose(u"P7-A"_s));
        QTRY_VERIFY(shown.linkBox().isVisible());
        auto *list = shown.linkBox().findChild<ui::NavList *>();
        QTRY_VERIFY(list->model()->rowCount() >= 2);
        const auto says = [&shown](const QString &part) {
            const auto labels = shown.linkBox().findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
        };
        QTRY_VERIFY(says(u"Several variants"_s));
        // The one that is nobody's yet stands first, and nothing is linked before somebody says so.
        QCOMPARE(list->model()->index(0, 0).data(ui::ListTitleRole).toString(), u"MUG-7"_s);
        QCOMPARE(shown.linked(u"P7-A"_s), QString());
    }

    void warehousesAreFedFromAMenu()
    {
        Shown shown;
        QVERIFY(shown.open());
        QTRY_VERIFY(shown.button(u"set-up"_s).isVisible());
        QTest::mouseClick(&shown.button(u"set-up"_s), Qt::LeftButton);
        auto *menu = shown.panel->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QTRY_VERIFY(menu->isVisible());
        const QList<QAction *> acts = menu->actions();
        const auto east = std::find_if(acts.cbegin(), acts.cend(), [](const QAction *act) { return act->text() == "East store"_L1; });
        QVERIFY(east != acts.cend());
        QVERIFY(!(*east)->isChecked());
        (*east)->trigger();
        menu->close();
        QVERIFY(shown.idle(1));
        QCOMPARE(shown.stage.host->ran.first().command, u"erp.feed"_s);
        QVERIFY(shown.stage.host->ran.first().result.has_value());
    }

    void whoDecidesIsSetFromTheMenu()
    {
        Shown shown;
        QVERIFY(shown.open(u"Hanna"_s));
        QVERIFY(shown.choose(u"P2-B"_s));
        QTRY_VERIFY2(shown.told().contains(u"What the shop offers is decided here."_s), qPrintable(shown.told()));
        QTRY_VERIFY(shown.button(u"set-up"_s).isVisible());
        QTest::mouseClick(&shown.button(u"set-up"_s), Qt::LeftButton);
        auto *menu = shown.panel->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        const QList<QAction *> acts = menu->actions();
        const auto section = std::find_if(acts.cbegin(), acts.cend(), [](const QAction *act) { return act->text() == "What the shop offers is decided by"_L1; });
        const auto shop = std::find_if(section, acts.cend(), [](const QAction *act) { return act->text() == "The shop"_L1; });
        QVERIFY(shop != acts.cend());
        (*shop)->trigger();
        menu->close();
        QVERIFY(shown.idle(1));
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QTRY_VERIFY2(shown.told().contains(u"decided in the shop"_s), qPrintable(shown.told()));
        // It has its effect: nothing is sent.
        QTest::mouseClick(&shown.button(u"send"_s), Qt::LeftButton);
        QVERIFY(shown.idle(2));
        QCOMPARE(shown.stage.host->ran.last().result->rows.first().problem, u"shop-is-master"_s);
        QCOMPARE(shown.stage.count(RecordKind::Change), 0);
    }

    void countsOfASkuAreTold()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.choose(u"P1-B"_s));
        shown.stage.host->run(u"stock.count"_s, shown.panel->selection(), {{u"counted"_s, u"4"_s}});
        QVERIFY(shown.idle(1));
        QVERIFY2(shown.stage.host->ran.first().result, qPrintable(shown.stage.host->ran.first().result ? QString() : shown.stage.host->ran.first().result.error().detail));
        QTRY_VERIFY2(shown.told().contains(u"4 instead of 5 in Main store"_s), qPrintable(shown.told()));
        QVERIFY(shown.told().contains(u"Omar"_s));
        // It was refused, as somebody moved the stock meanwhile.
        QVERIFY(shown.stage.work([](store::WriteScope &scope) -> Done {
            auto counts = store::ErpCounts(scope.connection()).queued(Erp, 1);
            store::ErpCount count = counts->first();
            count.state = u"refused"_s;
            count.code = 9000;
            count.found = 6000;
            scope.touchAll(RecordKind::Stock);
            return store::ErpCounts(scope.connection()).put(count);
        }));
        QTRY_VERIFY2(shown.told().contains(u"The ERP has 6 now, not 5"_s), qPrintable(shown.told()));
    }

    void whoMayNotIsToldWhy()
    {
        Shown shown;
        QVERIFY(shown.open(u"Ana"_s));
        QVERIFY(shown.choose(u"P2-B"_s));
        for (const QString &name : {u"send"_s, u"count"_s, u"levels"_s}) {
            QVERIFY(!shown.button(name).isEnabled());
            QVERIFY(!shown.button(name).toolTip().isEmpty());
        }
        QVERIFY(!(shown.table().model()->index(0, shown.columnOf(u"buffer"_s)).flags() & Qt::ItemIsEditable));
    }

    void withoutAnErpItShowsTheShopsNumbers()
    {
        Shown shown;
        QVERIFY(shown.open(u"Omar"_s, false));
        QVERIFY(shown.choose(u"P1-A"_s));
        QTRY_VERIFY2(shown.told().contains(u"No ERP is compared"_s), qPrintable(shown.told()));
        QVERIFY(!shown.button(u"differences"_s).isVisible());
        QVERIFY(!shown.button(u"set-up"_s).isVisible());
        QVERIFY(shown.button(u"levels"_s).isEnabled());
        // Columns that only an ERP fills make room for those that say something.
        for (const QString &column : {u"offer"_s, u"difference"_s, u"cause"_s})
            QTRY_VERIFY(shown.table().isColumnHidden(shown.columnOf(column)));
        QVERIFY(!shown.table().isColumnHidden(shown.columnOf(u"shop"_s)));
        for (const QString &name : {u"send"_s, u"count"_s}) {
            QVERIFY(!shown.button(name).isEnabled());
            QCOMPARE(shown.button(name).toolTip(), u"No ERP is connected."_s);
        }
    }
};

QTEST_MAIN(TestInventoryPanel)
#include "tst_inventory_panel.moc"
