// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stage.h"

#include "ui/panels/history/history_panel.h"
#include "ui/parts/button.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr Instant Day = 86'400'000;
const RecordRef Mug{RecordKind::Product, u"S1"_s, u"P1"_s};
const RecordRef White{RecordKind::Sku, u"S1"_s, u"P1-A"_s};

/// The mug's price moved ten days ago and its texts three days ago, in the shop; Dewi changed the price here today.
struct Shown : Stage
{
    std::unique_ptr<panels::Panel> panel;

    bool openShown(const RecordRef &record = Mug)
    {
        if (!openStage(false))
            return false;
        remote.products[u"P1"_s].description = "<p>Enamelled by hand.</p>";
        if (!sync())
            return false;
        remote.version = clock.now() - 10 * Day;
        remote.setPrice(u"P1-A"_s, 1200);
        if (!sync())
            return false;
        rows::Product &mug = remote.products[u"P1"_s];
        mug.title = "Steel mug";
        mug.description = "<p>Made of <b>steel</b>, and therefore never chipped.</p>";
        mug.updatedAt = remote.version = clock.now() - 3 * Day;
        if (!sync() || !run(u"listings.edit"_s, u"sku:SKU-P1-A"_s, {{u"price"_s, u"11.50"_s}}))
            return false;
        panel = put(panels::historyPanel(), {1180, 420});
        if (!panel)
            return false;
        panel->showRecord(record);
        return QTest::qWaitFor([this] { return moments().topLevelItemCount() > 0; });
    }
    QTreeWidget &moments() { return *panel->findChild<QTreeWidget *>(u"moments"_s); }
    QTreeWidget &fields() { return *panel->findChild<QTreeWidget *>(u"fields"_s); }
    QStringList lines(QTreeWidget &tree)
    {
        QStringList list;
        for (int i = 0; i < tree.topLevelItemCount(); ++i) {
            QStringList columns;
            for (int c = 0; c < tree.columnCount(); ++c)
                columns.append(tree.topLevelItem(i)->text(c));
            list.append(columns.join(u" | "_s).remove(QRegularExpression(u"[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]"_s)));
        }
        return list;
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return host->isIdle(); });
    }
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoChangedWhatAndWhen()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        const QStringList lines = shown.lines(shown.moments());
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(u"11.50"_s) && lines[0].contains(u"Dewi"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"Steel mug"_s) && lines[1].contains(u"Description rewritten"_s) && lines[1].contains(u"The shop"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(u"12.00"_s) && lines[2].contains(u"10.00"_s), qPrintable(lines[2]));
    }

    // A price is explained by choosing it and opening the panel: its own line says who and when.
    void aVariantHasItsOwnPrices()
    {
        Shown shown;
        QVERIFY(shown.openShown({RecordKind::Sku, u"S1"_s, u"P1-B"_s}));
        QVERIFY(!shown.lines(shown.moments()).join(u'\n').contains(u"12.00"_s));
        shown.panel->showRecord(White);
        QTRY_VERIFY(shown.lines(shown.moments()).join(u'\n').contains(u"12.00"_s));
    }

    // M9: a month back, the description, restored; by keys alone.
    void aMonthBackTheDescriptionIsRestored()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel->takeFocus();
        QTRY_VERIFY(shown.moments().hasFocus());
        QTest::keyClick(&shown.moments(), Qt::Key_M);
        QStringList lines = shown.lines(shown.fields());
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(u"Title | Enamel mug P1 | Steel mug"_s), qPrintable(lines[0]));
        QTest::keyClick(&shown.moments(), Qt::Key_Return);
        QTRY_VERIFY(shown.fields().hasFocus());
        QTest::keyClick(&shown.fields(), Qt::Key_Down);
        QCOMPARE(shown.fields().currentItem()->text(0), u"Description"_s);
        shown.photograph(*shown.panel, u"history"_s);
        QTest::keyClick(&shown.fields(), Qt::Key_R);
        QVERIFY(shown.idle());
        QCOMPARE(shown.host->ran.last().command, u"listings.restore"_s);
        QVERIFY(shown.host->ran.last().result);
        QCOMPARE(shown.host->ran.last().result->affected, 1);
        const auto state = shown.read([](store::Connection &db) { return store::MirrorReader(db).field(Mug, u"description"_s); });
        QVERIFY(state->current != state->mirror);
        QVERIFY(shown.run(u"edit.undo"_s));
        const auto after = shown.read([](store::Connection &db) { return store::MirrorReader(db).field(Mug, u"description"_s); });
        QCOMPARE(after->current, after->mirror);
    }

    void anyTwoAreCompared()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel->takeFocus();
        QTest::keyClick(&shown.moments(), Qt::Key_End);
        QTRY_COMPARE(shown.moments().selectedItems().size(), 1);
        // Ten days ago beside now: only what came after it.
        QCOMPARE(shown.fields().topLevelItemCount(), 2);
        QTest::keyClick(&shown.moments(), Qt::Key_Up, Qt::ShiftModifier);
        QTRY_COMPARE(shown.moments().selectedItems().size(), 2);
        QCOMPARE(shown.fields().topLevelItemCount(), 2);
        QCOMPARE(shown.fields().headerItem()->text(2).remove(QChar(0x2068)).remove(QChar(0x2069)), u"29 Dec 2025"_s);
    }

    void aDateShowsTheRecordAsItWas()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        auto *date = shown.panel->findChild<QDateTimeEdit *>(u"as-of"_s);
        date->setDateTime(QDateTime::fromMSecsSinceEpoch(shown.clock.now() - 5 * Day));
        QCOMPARE(shown.lines(shown.fields()).size(), 2);
        shown.panel->takeFocus();
        QTest::keyClick(&shown.moments(), Qt::Key_A);
        const QString all = shown.lines(shown.fields()).join(u'\n');
        QVERIFY2(all.contains(u"Title | Enamel mug P1 | Steel mug"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Price"_s), qPrintable(all));
        QVERIFY(shown.panel->findChild<QCheckBox *>(u"every-field"_s)->isChecked());
    }

    // Another record is asked for and not there yet: keys are about what is on the screen.
    void whatIsShownIsWhatIsRestored()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel->takeFocus();
        QTest::keyClick(&shown.moments(), Qt::Key_End);
        QTRY_COMPARE(shown.moments().selectedItems().size(), 1);
        QVERIFY(shown.fields().currentItem()->text(0).startsWith(u"Title"_s));
        shown.panel->showRecord({RecordKind::Product, u"S1"_s, u"P5"_s});
        QTest::keyClick(&shown.moments(), Qt::Key_R);
        QVERIFY(shown.idle());
        QVERIFY(!shown.host->ran.isEmpty() && shown.host->ran.last().command == u"listings.restore"_s);
        const auto state = shown.read([](store::Connection &db) { return store::MirrorReader(db).field(Mug, u"title"_s); });
        QCOMPARE(state->current, u"Enamel mug P1"_s);
    }

    void whoMayNotEditMayLook()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        QVERIFY(shown.as(u"Ana"_s));
        shown.panel->takeFocus();
        QTest::keyClick(&shown.moments(), Qt::Key_M);
        QCOMPARE(shown.fields().topLevelItemCount(), 3);
        const qsizetype ran = shown.host->ran.size();
        QTest::keyClick(&shown.moments(), Qt::Key_R);
        QVERIFY(shown.idle());
        QCOMPARE(shown.host->ran.size(), ran);
    }

    void whatTheBuyerSaw()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        rows::Order order = makeOrder("O9", shown.clock.now() - 4 * Day, "AWAITING_SHIPMENT", 1);
        order.createdAt = shown.clock.now() - 5 * Day;
        shown.remote.orders.insert(u"O9"_s, order);
        shown.remote.version = shown.clock.now() - 2 * Day;
        shown.remote.orders[u"O9"_s].updatedAt = ++shown.remote.version;
        QVERIFY(shown.sync());
        shown.panel->showRecord({RecordKind::Order, u"S1"_s, u"O9"_s});
        QTRY_VERIFY(shown.panel->findChild<ui::Button *>(u"bought"_s));
        QTest::mouseClick(shown.panel->findChild<ui::Button *>(u"bought"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.lines(shown.fields()).join(u'\n').contains(u"Title | Enamel mug P1 | Steel mug"_s));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        const int before = shown.moments().topLevelItemCount();
        shown.panel->hide();
        shown.panel->showRecord({RecordKind::Product, u"S1"_s, u"P5"_s});
        QVERIFY(shown.answered());
        QCOMPARE(shown.moments().topLevelItemCount(), before);
        shown.panel->show();
        QTRY_COMPARE(shown.moments().topLevelItemCount(), 0);
    }

    void aRecordWithoutVersionsSaysSo()
    {
        Shown shown;
        QVERIFY(shown.openShown());
        shown.panel->showRecord({RecordKind::Product, u"S1"_s, u"P5"_s});
        QTRY_COMPARE(shown.moments().topLevelItemCount(), 0);
        QTRY_VERIFY([&] {
            for (const auto *label : shown.panel->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"Nothing changed since"_s))
                    return true;
            }
            return false;
        }());
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_history_panel.moc"
