// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"
#include "ui/panels/conflicts/conflicts_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/record_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with the panel on it, after the shop and Dewi changed the price of each of these SKUs: 10.00 here, 9.50 mine, 12.00 theirs.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const QStringList &skus)
    {
        if (!stage.openStage())
            return false;
        for (const QString &sku : skus) {
            if (!stage.run(u"listings.edit"_s, u"sku:SKU-"_s + sku, {{u"price"_s, u"-5%"_s}}))
                return false;
            stage.remote.setPrice(sku, 1200);
        }
        if (!stage.sync())
            return false;
        panel = stage.put(panels::conflictsPanel(), {1180, 700});
        return panel && QTest::qWaitFor([&] { return table().recordCount() == skus.size() && (skus.isEmpty() || !panel->selection().isEmpty()); });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    QString side(const char *name) { return panel->findChild<QLabel *>(QLatin1StringView(name))->text(); }
    ui::Button &take(const char *name) { return *panel->findChild<ui::Button *>(QLatin1StringView(name)); }
    QLineEdit &other() { return *panel->findChild<QLineEdit *>(u"other"_s); }
    qint64 openConflicts() { return stage.count(RecordKind::Conflict, u"state:open"_s); }
    /// What the grid says in the column of the field.
    QString fieldAt(int row)
    {
        for (int column = 0; column < table().columns().size(); ++column) {
            if (table().columns()[column].id == "field"_L1)
                return table().model()->index(row, column).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    tables::Cell head(int row) { return table().model()->index(row, 0).data(tables::CellRole).value<tables::Cell>(); }
    /// Title and description of P1 here and at the shop, besides what open() makes of a SKU of another listing.
    bool openWithTexts()
    {
        if (!stage.openStage() || !stage.run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"title"_s, u"My mug"_s}, {u"description"_s, u"My words"_s}})
            || !stage.run(u"listings.edit"_s, u"sku:SKU-P2-A"_s, {{u"price"_s, u"-5%"_s}}))
            return false;
        rows::Product &product = stage.remote.products[u"P1"_s];
        product.title = "Their mug";
        product.description = "<p>Their words</p>";
        product.isDetailed = true;
        product.updatedAt = ++stage.remote.version;
        stage.remote.setPrice(u"P2-A"_s, 1200);
        if (!stage.sync())
            return false;
        panel = stage.put(panels::conflictsPanel(), {1180, 700});
        return panel && QTest::qWaitFor([&] { return table().recordCount() == 3 && !panel->selection().isEmpty(); });
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return stage.host->isIdle(); });
    }
};

} // namespace

class TestConflictsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void noConflictIsGoodNews()
    {
        Shown shown;
        QVERIFY(shown.open({}));
        auto *empty = shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!empty->mainButton().isVisible());
        QVERIFY(!shown.take("take-mine").isVisible());
    }

    void threeSidesAreShown()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s}));
        QTRY_VERIFY(shown.side("theirs").contains(u"12.00"_s));
        QVERIFY(shown.side("base").contains(u"10.00"_s));
        QVERIFY(shown.side("mine").contains(u"9.50"_s));
        QTRY_VERIFY2(shown.side("mine-origin").contains(u"Dewi"_s), qPrintable(shown.side("mine-origin")));
        shown.stage.photograph(*shown.panel, u"conflicts"_s);
    }

    void keyTwoTakesTheirsAndTheNextIsCurrent()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s, u"P2-A"_s}));
        shown.panel->takeFocus();
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QVERIFY(shown.stage.host->ran.first().result.has_value());
        QCOMPARE(shown.openConflicts(), 1);
        QTRY_COMPARE(shown.table().recordCount(), 1);
        QTRY_COMPARE(shown.panel->selection().refs.size(), 1);
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QVERIFY(shown.idle());
        QCOMPARE(shown.openConflicts(), 0);
        QCOMPARE(shown.stage.price(u"SKU-P1-A"_s), u"12.00"_s);
        QCOMPARE(shown.stage.price(u"SKU-P2-A"_s), u"12.00"_s);
    }

    void keyOneKeepsMineOnWhatTheShopHasNow()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s}));
        shown.panel->takeFocus();
        QTest::keyClick(&shown.table(), Qt::Key_1);
        QVERIFY(shown.idle());
        QCOMPARE(shown.openConflicts(), 0);
        const auto change = *shown.stage.read([](store::Connection &db) {
            return store::ChangeRepository(db).overlay({RecordKind::Sku, u"S1"_s, u"P1-A"_s}, u"price"_s);
        });
        QVERIFY(change);
        QCOMPARE(change->value, u"9.50"_s);
        QCOMPARE(change->base, u"12.00"_s);
    }

    void keyThreeTypesAnotherValue()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s}));
        shown.panel->takeFocus();
        QTest::keyClick(&shown.table(), Qt::Key_3);
        QTRY_VERIFY(shown.other().hasFocus());
        QTest::keyClick(&shown.other(), Qt::Key_Return); // nothing typed: nothing happens
        QCOMPARE(shown.stage.host->ran.size(), 0);
        QTest::keyClicks(&shown.other(), u"11.21"_s); // digits are digits here
        QTest::keyClick(&shown.other(), Qt::Key_Return);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.size(), 1);
        QCOMPARE(shown.openConflicts(), 0);
        QCOMPARE(shown.stage.price(u"SKU-P1-A"_s), u"11.21"_s);
    }

    void markedOnesAreDecidedAtOnce()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s, u"P2-A"_s, u"P3-A"_s}));
        shown.table().markClicked(1, false); // a head stands above each
        shown.table().markClicked(3, false);
        QTRY_COMPARE(shown.panel->selection().refs.size(), 2);
        QTRY_COMPARE(shown.take("take-theirs").text(), u"Take theirs (2)"_s);
        QTest::mouseClick(&shown.take("take-theirs"), Qt::LeftButton);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.first().result->affected, 2);
        QCOMPARE(shown.openConflicts(), 1);
        QTRY_COMPARE(shown.table().recordCount(), 1);
        QTRY_COMPARE(shown.take("take-theirs").text(), u"Take theirs"_s);
    }

    void fieldsOfOneRecordStandUnderItsHead()
    {
        Shown shown;
        QVERIFY(shown.openWithTexts());
        QCOMPARE(shown.table().rowCount(), 5);
        const int texts = shown.head(0).trailing == u"2"_s ? 0 : 2; // whichever was found first
        const int price = texts == 0 ? 3 : 0;
        QVERIFY(shown.table().isGroupRow(texts) && !shown.table().isGroupRow(texts + 1) && !shown.table().isGroupRow(texts + 2));
        QVERIFY(shown.table().isGroupRow(price));
        QCOMPARE(shown.head(texts).text, u"Their mug"_s); // as the shop has it
        QCOMPARE(shown.head(texts).secondary, u"P1"_s);
        QCOMPARE(shown.head(texts).trailing, u"2"_s);
        QCOMPARE(shown.head(price).text, u"Enamel mug P2"_s);
        QVERIFY2(shown.head(price).secondary.endsWith(u"SKU-P2-A"_s), qPrintable(shown.head(price).secondary));
        QCOMPARE(shown.head(price).trailing, u"1"_s);
        QVERIFY(shown.table().model()->index(texts, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", 2"_s));
        QVERIFY(!shown.table().isGroupRow(shown.table().currentIndex().row())); // one can decide at once
        QCOMPARE(shown.fieldAt(price + 1), u"Price"_s);
        QStringList named{shown.fieldAt(texts + 1), shown.fieldAt(texts + 2)};
        named.sort();
        QCOMPARE(named, (QStringList{u"Description"_s, u"Title"_s}));
        shown.stage.photograph(*shown.panel, u"conflicts-grouped"_s);
    }

    void aHeadMarksItsFieldsAndDecidesNothingByItself()
    {
        Shown shown;
        QVERIFY(shown.openWithTexts());
        const int texts = shown.head(0).trailing == u"2"_s ? 0 : 2;
        shown.panel->takeFocus();
        shown.table().setCurrentIndex(shown.table().model()->index(texts, 1));
        QTRY_VERIFY(!shown.take("take-theirs").isEnabled());
        QVERIFY(shown.take("take-theirs").isVisible()); // what stands below does not come and go
        QVERIFY(shown.side("theirs").isEmpty());
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QCOMPARE(shown.stage.host->ran.size(), 0);
        QTest::keyClick(&shown.table(), Qt::Key_Space);
        QTRY_COMPARE(shown.take("take-theirs").text(), u"Take theirs (2)"_s);
        QTRY_COMPARE(shown.panel->selection().refs.size(), 2);
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.last().result->affected, 2);
        QTRY_COMPARE(shown.table().rowCount(), 2);
        QTRY_VERIFY(!shown.table().isGroupRow(shown.table().currentIndex().row())); // the next one is at hand
    }

    void theHeadCountsWhatIsStillOpen()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s}));
        QCOMPARE(shown.head(0).trailing, u"1"_s);
        const RecordRef conflict = shown.panel->selection().refs.first();
        shown.panel->takeFocus();
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QVERIFY(shown.idle());
        QTRY_COMPARE(shown.table().recordCount(), 0);
        QVERIFY(shown.panel->showRecord(conflict));
        QTRY_COMPARE(shown.table().recordCount(), 1);
        QCOMPARE(shown.head(0).trailing, QString());
    }

    void settledOnesAreShownOnDemandAndStaySettled()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s}));
        const RecordRef conflict = shown.panel->selection().refs.first();
        shown.panel->takeFocus();
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QVERIFY(shown.idle());
        QTRY_COMPARE(shown.table().recordCount(), 0);
        QVERIFY(!shown.panel->showRecord({RecordKind::Sku, u"S1"_s, u"P1-A"_s}));
        QVERIFY(shown.panel->showRecord(conflict)); // found though it is settled
        QVERIFY(shown.panel->findChild<QCheckBox *>()->isChecked());
        QTRY_COMPARE(shown.table().recordCount(), 1);
        QTRY_VERIFY(shown.take("take-mine").isVisible());
        QTRY_VERIFY(!shown.take("take-mine").isEnabled());
    }

    void whoMayNotDecideIsToldSo()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s}));
        QVERIFY(shown.stage.as(u"Ana"_s));
        QTRY_VERIFY(!shown.take("take-mine").isEnabled());
        QVERIFY(!shown.take("take-mine").toolTip().isEmpty());
        shown.panel->takeFocus();
        QTest::keyClick(&shown.table(), Qt::Key_2);
        QCOMPARE(shown.stage.host->ran.size(), 0);
        QCOMPARE(shown.openConflicts(), 1);
    }

    // The rule is said in words; where it asks, deciding by it decides nothing.
    void thePolicyIsSaidAndFollowed()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s, u"P1-B"_s}));
        QTRY_VERIFY(shown.side("policy").contains(u"you decide"_s));
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_4);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.last().result->affected, 0);
        QCOMPARE(shown.openConflicts(), 2);
    }

    // M10: all of them at once, one step, by keys.
    void theNewerOnesAreTakenForAllThatAreMarked()
    {
        Shown shown;
        QVERIFY(shown.open({u"P1-A"_s, u"P1-B"_s, u"P2-A"_s}));
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&shown.table(), Qt::Key_5);
        QVERIFY(shown.idle());
        QCOMPARE(shown.stage.host->ran.last().result->affected, 3);
        QTRY_COMPARE(shown.openConflicts(), 0);
        QVERIFY(shown.stage.run(u"edit.undo"_s));
        QCOMPARE(shown.openConflicts(), 3);
    }
};

QTEST_MAIN(TestConflictsPanel)
#include "tst_conflicts_panel.moc"
