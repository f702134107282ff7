// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cell.h"
#include "tests/support/talk_rows.h"
#include "tests/support/money_seed.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/orders/orders_panel.h"
#include "ui/parts/button.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/number_text.h"
#include "ui/parts/record_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr Instant Hour = 3'600'000;

/// Two mugs and a cap in one parcel: 38.00 of goods, 3.00 off by us, 1.50 off by the platform, 4.20 shipping, 1.30 tax.
rows::Order parcel(const std::string &id, Instant updatedAt, Instant now)
{
    rows::Order order = makeOrder(id, updatedAt, "AWAITING_SHIPMENT", 2);
    for (rows::Line &line : order.lines) {
        line.sellerSku = "MUG-350";
        line.skuName = "Forest green";
        line.originalPrice = 1200;
        line.salePrice = 1100;
    }
    rows::Line cap;
    cap.id = id + "-cap";
    cap.skuId = "P2-A";
    cap.sellerSku = "CAP-1";
    cap.productName = "Wool cap";
    cap.originalPrice = 1400;
    cap.salePrice = 1150;
    order.lines.push_back(cap);
    order.productTotal = 3800;
    order.sellerDiscount = 300;
    order.platformDiscount = 150;
    order.shippingFee = 420;
    order.tax = 130;
    order.total = 3900;
    order.createdAt = now - 20 * Hour;
    order.paidAt = order.createdAt + 60'000;
    order.shipBy = now + 2 * Hour;
    order.buyerMessage = "Please ring twice";
    order.carrier = "Royal Mail";
    order.trackingNumber = "RM123456789GB";
    return order;
}

/// The stage with the orders on it: O1 to O5 wait for shipment, O6 is a parcel with every amount and a deadline, O7 is late, O8 was
/// called off. O1 has a return.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;

    bool open()
    {
        if (!stage.openStage(false))
            return false;
        FakeRemote &remote = stage.remote;
        const Instant now = stage.clock.now();
        remote.orders.insert(u"O6"_s, parcel("O6", ++remote.version, now));
        rows::Order late = makeOrder("O7", ++remote.version, "AWAITING_SHIPMENT", 1);
        late.shipBy = now - Hour;
        remote.orders.insert(u"O7"_s, late);
        rows::Order off = makeOrder("O8", ++remote.version, "CANCELLED", 1);
        off.cancelReason = "Ordered twice";
        remote.orders.insert(u"O8"_s, off);
        if (!stage.sync())
            return false;
        panel = stage.put(panels::ordersPanel());
        return panel && QTest::qWaitFor([this] { return table().rowCount() == 8 && rowOf(u"O6"_s) >= 0; });
    }
    ui::RecordTable &table() { return *panel->findChild<ui::RecordTable *>(); }
    ui::FilterBar &filter() { return *panel->findChild<ui::FilterBar *>(); }
    tables::Cell cell(int row, const QString &id)
    {
        const QList<ui::ColumnSpec> &columns = table().columns();
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const ui::ColumnSpec &spec) { return spec.id == id; });
        return table().model()->index(row, static_cast<int>(found - columns.cbegin())).data(tables::CellRole).value<tables::Cell>();
    }
    QStringList orders()
    {
        QStringList ids;
        for (int row = 0; row < table().rowCount(); ++row)
            ids.append(cell(row, u"order"_s).text);
        ids.sort();
        return ids;
    }
    int rowOf(const QString &order)
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (cell(row, u"order"_s).text == order)
                return row;
        }
        return -1;
    }
    void choose(const QString &order) { table().setCurrentIndex(table().model()->index(rowOf(order), 0)); }
    bool says(const QString &part)
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    /// The amount that stands in the line of this label, in minor units; fails the test by a value no amount has.
    qint64 amount(const QString &name)
    {
        for (QLabel *label : panel->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->text().startsWith(name))
                continue;
            for (QLabel *value : label->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (value != label && value->isVisible() && qAbs(value->geometry().center().y() - label->geometry().center().y()) < 4)
                    return minor(value->text());
            }
        }
        return Missing;
    }
    ui::Button *link(const QString &text)
    {
        for (ui::Button *button : panel->findChildren<ui::Button *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    static constexpr qint64 Missing = std::numeric_limits<qint64>::min();

private:
    static qint64 minor(QString text)
    {
        const bool isNegative = text.contains(QChar(0x2212));
        text.removeIf([](QChar sign) { return !sign.isDigit(); });
        return isNegative ? -text.toLongLong() : text.toLongLong();
    }
};

} // namespace

class TestOrdersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aStatusIsTypedAndItsOrdersStay()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Slash);
        QTRY_VERIFY(shown.filter().editor().hasFocus());
        QTest::keyClicks(&shown.filter().editor(), u"status:cancelled"_s);
        QTest::keyClick(&shown.filter().editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.orders(), QStringList{u"O8"_s});
        QTRY_VERIFY(shown.table().hasFocus());

        shown.panel->setCriteria(u"total:>=20 status:awaiting_shipment"_s);
        QTRY_COMPARE(shown.orders(), (QStringList{u"O1"_s, u"O2"_s, u"O3"_s, u"O4"_s, u"O5"_s, u"O6"_s}));
        shown.panel->setCriteria(u"status:delivered"_s);
        auto *empty = shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(&empty->mainButton(), Qt::LeftButton);
        QTRY_COMPARE(shown.table().rowCount(), 8);
        QVERIFY(!empty->isVisible());
    }

    void theChosenOrderIsSpelledOutAndItsSumsAddUp()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY2(!shown.says(u"Order lines"_s), "no page before an order is chosen");
        shown.choose(u"O6"_s);
        QTRY_VERIFY(shown.says(u"Order O6"_s));
        QTRY_VERIFY(shown.says(u"Forest green"_s));
        QVERIFY(shown.says(u"2 ×"_s));
        QVERIFY(shown.says(u"Wool cap"_s));
        QVERIFY(shown.says(u"RM123456789GB"_s));
        QVERIFY(shown.says(u"Please ring twice"_s));
        QVERIFY(shown.says(u"J***"_s));
        QVERIFY2(!shown.says(u"Jane"_s), "the buyer's name is masked");
        QVERIFY(shown.panel->findChild<ui::ClockPie *>()->isVisible());
        shown.stage.photograph(*shown.panel, u"orders"_s);

        const qint64 items = shown.amount(u"Items"_s);
        QCOMPARE(items, 3800);
        QCOMPARE(shown.amount(u"Our discount"_s), -300);
        QCOMPARE(shown.amount(u"Platform discount"_s), -150);
        const qint64 sum = items + shown.amount(u"Our discount"_s) + shown.amount(u"Platform discount"_s) + shown.amount(u"Shipping"_s)
                           + shown.amount(u"Tax"_s);
        QCOMPARE(shown.amount(u"Paid by the buyer"_s), sum);
        QCOMPARE(shown.cell(shown.rowOf(u"O6"_s), u"total"_s).number, sum);
    }

    void whatIsLeftOfAnOrderIsSoldLessRefundsAndFees()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(seedMoney(shown.stage));
        QVERIFY(shown.stage.as(u"Mai"_s)); // support may read money
        shown.choose(u"O1"_s);
        QTRY_COMPARE(shown.amount(u"Net, GBP"_s), 1230);
        QCOMPARE(shown.amount(u"Sold"_s), 2398);
        QCOMPARE(shown.amount(u"Refunded"_s), -1000);
        QCOMPARE(shown.amount(u"Fees and taxes"_s), -168);
        shown.stage.photograph(*shown.panel, u"orders-net"_s);
        ui::Button *statement = nullptr;
        for (ui::Button *button : shown.panel->findChildren<ui::Button *>()) {
            if (button->isVisible() && button->text().startsWith(u"Statement of"_s))
                statement = button;
        }
        QVERIFY(statement && statement->text().contains(u"Paid out"_s));
        statement->setFocus();
        QTest::keyClick(statement, Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.last(), (RecordRef{RecordKind::Statement, u"S1"_s, u"A"_s}));

        shown.choose(u"O3"_s); // not settled yet
        QTRY_COMPARE(shown.amount(u"Expected, GBP"_s), 1790);
        QVERIFY(shown.says(u"Not delivered yet"_s));
        shown.choose(u"O4"_s);
        QTRY_VERIFY(shown.says(u"In no statement yet"_s));
        QTRY_COMPARE(shown.amount(u"Expected, GBP"_s), Shown::Missing);
        shown.choose(u"O1"_s);
        QTRY_COMPARE(shown.amount(u"Net, GBP"_s), 1230);
        QVERIFY(shown.stage.as(u"Dewi"_s)); // a merchandiser may not, and sees why
        QTRY_COMPARE(shown.amount(u"Net, GBP"_s), Shown::Missing);
        QVERIFY(shown.says(u"money.read"_s));
    }

    void anotherRowShowsItsOwnAndLeavesNothingBehind()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.choose(u"O6"_s);
        QTRY_VERIFY(shown.says(u"Wool cap"_s));
        shown.choose(u"O8"_s);
        QTRY_VERIFY(shown.says(u"Ordered twice"_s));
        QTRY_VERIFY(!shown.says(u"Wool cap"_s));
        QVERIFY(!shown.says(u"Please ring twice"_s));
        QTRY_COMPARE(shown.amount(u"Tax"_s), Shown::Missing);
        QVERIFY2(!shown.panel->findChild<ui::ClockPie *>()->isVisible(), "what was called off has no deadline");
    }

    void whatTheShopChangesIsReadAgain()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.choose(u"O6"_s);
        QTRY_VERIFY(shown.says(u"RM123456789GB"_s));
        rows::Order &order = shown.stage.remote.orders[u"O6"_s];
        order.trackingNumber = "EV000000001GB";
        order.updatedAt = ++shown.stage.remote.version;
        QVERIFY(shown.stage.sync());
        QTRY_VERIFY(shown.says(u"EV000000001GB"_s));
        QTRY_VERIFY(!shown.says(u"RM123456789GB"_s));
    }

    void linksLeadToListingAndReturn()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.choose(u"O6"_s);
        QTRY_VERIFY(shown.link(u"MUG-350"_s));
        QTest::mouseClick(shown.link(u"MUG-350"_s), Qt::LeftButton);
        QCOMPARE(shown.stage.host->opened, (QList{RecordRef{RecordKind::Sku, u"S1"_s, u"P1-A"_s}}));

        QVERIFY(shown.panel->showRecord({RecordKind::Order, u"S1"_s, u"O1"_s}));
        QTRY_VERIFY(shown.says(u"Order O1"_s));
        QTRY_VERIFY(shown.link(u"Return R1"_s));
        shown.link(u"Return R1"_s)->setFocus();
        QTest::keyClick(shown.link(u"Return R1"_s), Qt::Key_Space);
        QCOMPARE(shown.stage.host->opened.last(), (RecordRef{RecordKind::Return, u"S1"_s, u"R1"_s}));
        QCOMPARE(shown.panel->selection().refs, (QList{RecordRef{RecordKind::Order, u"S1"_s, u"O1"_s}}));
        QVERIFY(!shown.panel->showRecord({RecordKind::Sku, u"S1"_s, u"P1-A"_s}));
    }

    void whatWasSaidWithTheBuyerIsOneLinkAway()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.choose(u"O2"_s);
        QTRY_VERIFY(shown.says(u"Order O2"_s));
        QVERIFY(addTalks(shown.stage, {talk("T1", "B1", "mug_fan", {said("M1", 1, "BUYER", "Hello", shown.stage.clock.now())})}));
        shown.choose(u"O3"_s);
        const auto link = [&]() -> ui::Button * {
            for (ui::Button *button : shown.panel->findChildren<ui::Button *>()) {
                if (button->isVisible() && button->text().startsWith(u"Messages"_s))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(link());
        link()->click();
        QCOMPARE(shown.stage.host->opened.value(0), (RecordRef{RecordKind::Conversation, u"S1"_s, u"T1"_s}));
    }

    void aRecordBehindTheFilterIsFound()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->setCriteria(u"status:cancelled"_s);
        QTRY_COMPARE(shown.orders(), QStringList{u"O8"_s});
        QVERIFY(shown.panel->showRecord({RecordKind::Order, u"S1"_s, u"O6"_s}));
        QTRY_VERIFY(shown.says(u"Order O6"_s));
        QTRY_COMPARE(shown.orders(), QStringList{u"O6"_s});
    }

    void whatPressesIsCounted()
    {
        Shown shown;
        QVERIFY(shown.open());
        QSignalSpy counted(shown.panel.get(), &panels::Panel::countChanged);
        rows::Order &order = shown.stage.remote.orders[u"O1"_s];
        order.status = "IN_TRANSIT";
        order.updatedAt = ++shown.stage.remote.version;
        QVERIFY(shown.stage.sync());
        QTRY_VERIFY(!counted.isEmpty());
        QTRY_COMPARE(counted.last().at(0).toLongLong(), 6);
        QCOMPARE(counted.last().at(1).toLongLong(), 1);
    }

    void mirroredTheAmountsStandAtTheLeft()
    {
        Shown shown;
        qApp->setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { qApp->setLayoutDirection(Qt::LeftToRight); });
        QVERIFY(shown.open());
        shown.choose(u"O6"_s);
        QTRY_VERIFY(shown.says(u"Order O6"_s));
        QLabel *items = nullptr;
        QLabel *value = nullptr;
        for (QLabel *label : shown.panel->findChildren<QLabel *>()) {
            if (label->text() == u"Items"_s)
                items = label;
            if (label->text() == ui::isolated(u"38.00"_s))
                value = label;
        }
        QVERIFY(items && value);
        QTRY_VERIFY(items->mapTo(shown.panel.get(), QPoint()).x() > value->mapTo(shown.panel.get(), QPoint()).x());
        // Signs do not move the digits: amounts end at one edge in both directions.
        QLabel *discount = nullptr;
        for (QLabel *label : shown.panel->findChildren<QLabel *>()) {
            if (label->text() == ui::isolated(QChar(0x2212) + u"3.00"_s))
                discount = label;
        }
        QVERIFY(discount);
        QCOMPARE(discount->geometry().right(), value->geometry().right());
        // The lines stand behind the facts: to their left.
        QLabel *buyer = nullptr;
        for (QLabel *label : shown.panel->findChildren<QLabel *>()) {
            if (label->text() == u"Buyer"_s)
                buyer = label;
        }
        QVERIFY(buyer);
        QVERIFY(buyer->mapTo(shown.panel.get(), QPoint()).x() > items->mapTo(shown.panel.get(), QPoint()).x());
    }

    void anEmptyStoreOffersToSynchronise()
    {
        Stage stage;
        QVERIFY(stage.openStage(false));
        const auto panel = stage.put(panels::ordersPanel());
        QVERIFY(panel);
        auto *empty = panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(&empty->mainButton(), Qt::LeftButton);
        QTRY_COMPARE(stage.host->ran.size(), 1);
        QCOMPARE(stage.host->ran.first().command, u"sync.now"_s);
    }
};

QTEST_MAIN(TestOrdersPanel)
#include "tst_orders_panel.moc"
