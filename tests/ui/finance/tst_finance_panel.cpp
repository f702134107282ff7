// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cell.h"
#include "tests/support/money_seed.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/finance/finance_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/number_text.h"
#include "ui/parts/record_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

namespace {

/// The stage with the money of tests/support/money_seed.h on it, as Hanna sees it.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open(const QString &person = u"Hanna"_s)
    {
        if (!stage.openStage() || !seedMoney(stage) || !stage.as(person))
            return false;
        panel = stage.put(panels::financePanel());
        return panel != nullptr;
    }
    bool openWithRows() { return open() && QTest::qWaitFor([this] { return statements().rowCount() == 4 && rowOf(statements(), u"statement"_s, u"D"_s) >= 0; }); }
    ui::RecordTable &statements() { return *panel->findChild<ui::RecordTable *>(u"statements"_s); }
    ui::RecordTable &transactions() { return *panel->findChild<ui::RecordTable *>(u"transactions"_s); }
    QTabBar &tabs() { return *panel->findChild<QTabBar *>(u"finance-tabs"_s); }
    /// The table of the tab that is in front.
    ui::RecordTable *table()
    {
        for (ui::RecordTable *one : panel->findChildren<ui::RecordTable *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static tables::Cell cell(ui::RecordTable &table, int row, const QString &id)
    {
        const QList<ui::ColumnSpec> &columns = table.columns();
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const ui::ColumnSpec &spec) { return spec.id == id; });
        return table.model()->index(row, static_cast<int>(found - columns.cbegin())).data(tables::CellRole).value<tables::Cell>();
    }
    static int rowOf(ui::RecordTable &table, const QString &column, const QString &text)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (cell(table, row, column).text == text)
                return row;
        }
        return -1;
    }
    void choose(const QString &statement) { statements().setCurrentIndex(statements().model()->index(rowOf(statements(), u"statement"_s, statement), 0)); }
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QString verdict()
    {
        for (const QLabel *label : panel->findChildren<QLabel *>(u"verdict"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    ui::Button *button(const QString &name)
    {
        for (ui::Button *one : panel->findChildren<ui::Button *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestFinancePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aStatementThatAddsUpSaysSoAndShowsItsTransactions()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        QVERIFY2(!shown.transactions().isVisible(), "no transactions before a statement is chosen");
        shown.choose(u"A"_s);
        QTRY_VERIFY(shown.verdict().startsWith(u"Adds up: 3 "_s));
        QTRY_COMPARE(shown.transactions().rowCount(), 3);
        QVERIFY(shown.says(u"5 January 2026"_s));
        QVERIFY(shown.says(u"Expected, not settled yet: "_s + ui::moneyText(1790, u"GBP"_s, QLocale())));
        QVERIFY2(shown.says(ui::moneyText(4500, u"USD"_s, QLocale())), "what did not reach the bank, in its own currency");
    }

    void whatDoesNotAddUpIsSaidToTheLastPenny()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        shown.choose(u"B"_s);
        QTRY_VERIFY(shown.verdict().startsWith(u"Does not add up"_s));
        QVERIFY(shown.verdict().contains(ui::moneyText(10, u"GBP"_s, QLocale())));
        QVERIFY(shown.verdict().contains(ui::moneyText(1802, u"GBP"_s, QLocale())));
        shown.choose(u"C"_s);
        QTRY_VERIFY(shown.verdict().startsWith(u"None of its transactions"_s));
        shown.choose(u"D"_s);
        QTRY_VERIFY(shown.verdict().contains(u"in another currency"_s));
        // And those alone are one press away.
        shown.button(u"differences"_s)->setFocus();
        QTest::keyClick(shown.button(u"differences"_s), Qt::Key_Space);
        QTRY_COMPARE(shown.statements().rowCount(), 1);
        QTRY_COMPARE(shown.cell(shown.statements(), 0, u"statement"_s).text, u"B"_s);
    }

    void byKeysFromAStatementToItsTransactionToItsOrder()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        shown.panel->takeFocus();
        QTRY_VERIFY(shown.statements().hasFocus());
        shown.choose(u"A"_s);
        QTRY_COMPARE(shown.transactions().rowCount(), 3);
        QTest::keyClick(&shown.statements(), Qt::Key_Return);
        QTRY_VERIFY(shown.transactions().hasFocus());
        QTRY_VERIFY(shown.rowOf(shown.transactions(), u"order"_s, u"O2"_s) >= 0);
        QTest::keyClick(&shown.transactions(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(shown.says(u"transaction"_s));
        // The one with items, wherever it stands.
        for (int row = 0; row < 3; ++row) {
            if (shown.cell(shown.transactions(), row, u"revenue"_s).number == 2398)
                shown.transactions().setCurrentIndex(shown.transactions().model()->index(row, 0));
        }
        QTRY_VERIFY(shown.says(u"Platform commission"_s));
        QVERIFY2(shown.says(u"Harbour dues"_s), "a fee that nobody here knows keeps its name");
        QVERIFY2(shown.says(u"Not itemised"_s), "items that do not come to the fees say what is missing");
        shown.stage.photograph(*shown.panel, u"finance"_s);
        QTest::keyClick(&shown.transactions(), Qt::Key_Return);
        QCOMPARE(shown.stage.host->opened, (QList{RecordRef{RecordKind::Order, u"S1"_s, u"O1"_s}}));
        QVERIFY(shown.button(u"order"_s));
        shown.button(u"order"_s)->setFocus();
        QTest::keyClick(shown.button(u"order"_s), Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.size(), 2);
    }

    // Two bars that look the same say nothing of which list they filter: the lower list has a name, and its bar comes when it is wanted.
    void onlyOneFilterBarIsThereUntilTheOtherIsAskedFor()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        shown.choose(u"A"_s);
        QTRY_COMPARE(shown.transactions().rowCount(), 3);
        const auto bars = [&] {
            const auto all = shown.panel->findChildren<ui::FilterBar *>();
            return std::count_if(all.cbegin(), all.cend(), [](const ui::FilterBar *bar) { return bar->isVisible(); });
        };
        QTRY_COMPARE(bars(), 1);
        QVERIFY(shown.says(u"Its transactions"_s));
        shown.transactions().setFocus();
        QTest::keyClick(&shown.transactions(), Qt::Key_Slash);
        QTRY_COMPARE(bars(), 2);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(editor));
        QTest::keyClick(editor, Qt::Key_Return); // nothing is typed
        QTRY_COMPARE(bars(), 1);
        QVERIFY(shown.transactions().hasFocus());
        shown.button(u"filter-transactions"_s)->click();
        QTRY_COMPARE(bars(), 2);
        QTest::keyClicks(QApplication::focusWidget(), u"order:O2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(shown.transactions().rowCount(), 1);
        QCOMPARE(bars(), 2); // what narrows the list stays in sight
    }

    void nothingScrollsSidewaysWhereThereIsLittleRoom()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        shown.choose(u"A"_s);
        QTRY_COMPARE(shown.transactions().rowCount(), 3);
        shown.panel->resize(720, 620);
        QTRY_COMPARE_LE(shown.statements().width(), 390);
        for (ui::RecordTable *table : {&shown.statements(), &shown.transactions()}) {
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY2(!table->isColumnHidden(0), qPrintable(table->objectName()));
        }
    }

    void paymentsLeadToTheirStatements()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        shown.tabs().setFocus();
        QTest::keyClick(&shown.tabs(), Qt::Key_Right);
        QTRY_VERIFY(shown.table() && shown.table()->rowCount() == 1);
        shown.table()->setFocus();
        shown.table()->setCurrentIndex(shown.table()->model()->index(0, 0));
        QTRY_VERIFY(shown.verdict().startsWith(u"Adds up: its 1 "_s));
        QVERIFY(shown.says(u"****1234"_s));
        QTest::keyClick(shown.table(), Qt::Key_Return);
        QTRY_COMPARE(shown.tabs().currentIndex(), 0);
        QTRY_COMPARE(shown.statements().rowCount(), 1);
        QTRY_COMPARE(shown.cell(shown.statements(), 0, u"statement"_s).text, u"A"_s);
    }

    void whatIsNotSettledNamesItsReasonAndItsOrder()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        QVERIFY(shown.panel->showRecord({RecordKind::Unsettled, u"S1"_s, u"U1"_s}));
        QTRY_VERIFY(shown.says(u"estimates"_s)); // the row is chosen as soon as it is read
        QTRY_VERIFY(shown.says(u"Not delivered yet"_s));
        QTest::mouseClick(shown.button(u"open"_s), Qt::LeftButton);
        QCOMPARE(shown.stage.host->opened, (QList{RecordRef{RecordKind::Order, u"S1"_s, u"O3"_s}}));
    }

    void recordsOfMoneyAreFoundAndOthersAreNot()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        QVERIFY(shown.panel->showRecord({RecordKind::Transaction, u"S1"_s, u"T4"_s}));
        QTRY_VERIFY(shown.verdict().startsWith(u"Does not add up"_s)); // its statement is B
        QTRY_COMPARE(shown.transactions().rowCount(), 1);
        QVERIFY(!shown.panel->showRecord({RecordKind::Order, u"S1"_s, u"O1"_s}));
        QVERIFY(shown.panel->showRecord({RecordKind::Payment, u"S1"_s, u"P1"_s}));
        QTRY_COMPARE(shown.panel->selection().kind, RecordKind::Payment);
    }

    void whatIsReadLaterIsShown()
    {
        Shown shown;
        QVERIFY(shown.openWithRows());
        shown.choose(u"B"_s);
        QTRY_VERIFY(shown.verdict().startsWith(u"Does not add up"_s));
        QVERIFY(shown.stage.mirror([](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            const rows::Transaction missing = makeTransaction("T9", "B", "O4", 10, 0);
            if (const auto done = writer.transactions({&missing, 1}, "[{\"a\":1}]"); !done)
                return fail(done.error());
            return writer.finish();
        }));
        QTRY_VERIFY(shown.verdict().startsWith(u"Adds up: 2 "_s));
        QTRY_COMPARE(shown.transactions().rowCount(), 2);
    }

    void aRoleThatMayNotSeesWhyAndNothingElse()
    {
        Shown shown;
        QVERIFY(shown.open(u"Dewi"_s)); // a merchandiser
        auto *empty = shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty && empty->isVisible());
        QVERIFY(empty->accessibleDescription().contains(u"money.read"_s));
        QVERIFY(empty->accessibleDescription().contains(u"manager"_s));
        QVERIFY(shown.panel->findChildren<ui::RecordTable *>().isEmpty());
        QVERIFY(!shown.says(u"Expected"_s));
        QVERIFY(shown.panel->selection().refs.isEmpty());
        shown.panel->takeFocus();
        QTRY_VERIFY(empty->hasFocus());
        // Whoever takes over the place sees it at once, and the other way round.
        QVERIFY(shown.stage.as(u"Ana"_s));
        QTRY_COMPARE(shown.statements().rowCount(), 4);
        QVERIFY(shown.stage.as(u"Dewi"_s));
        QTRY_VERIFY(!shown.statements().isVisible());
    }

    void anEmptyStoreOffersToSynchronise()
    {
        Stage stage;
        QVERIFY(stage.openStage(false) && stage.as(u"Hanna"_s));
        const auto panel = stage.put(panels::financePanel());
        QVERIFY(panel);
        const auto visible = [&panel]() -> ui::EmptyState * {
            for (ui::EmptyState *one : panel->findChildren<ui::EmptyState *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(visible());
        QTest::mouseClick(&visible()->mainButton(), Qt::LeftButton);
        QTRY_COMPARE(stage.host->ran.size(), 1);
        QCOMPARE(stage.host->ran.first().command, u"sync.now"_s);
    }
};

QTEST_MAIN(TestFinancePanel)
#include "tst_finance_panel.moc"
