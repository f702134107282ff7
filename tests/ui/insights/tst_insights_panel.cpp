// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/talk_rows.h"
#include "models/store/mirror_writer.h"
#include "tests/ui/support/stage.h"
#include "ui/panels/insights/insights_panel.h"
#include "ui/panels/insights/series_chart.h"
#include "ui/panels/insights/tile.h"
#include "ui/panels/orders/orders_panel.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>

#include <cmath>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr Instant Day = 86'400'000;

/// Hundred days of orders at S1, two to six a day, in two currencies; the last Saturday but one is wild.
struct Shown
{
    Stage stage;
    std::unique_ptr<panels::Panel> panel;
    Instant today = 20'500 * Day;

    bool open(bool withOrders = true)
    {
        QStandardPaths::setTestModeEnabled(true);
        if (!stage.openStage(false))
            return false;
        stage.clock.set(today + 15 * 3'600'000);
        stage.remote.orders.clear();
        stage.remote.returns.clear();
        if (withOrders)
            addOrders();
        if (!stage.sync())
            return false;
        panel = stage.put(panels::insightsPanel());
        return panel && QTest::qWaitFor([this, withOrders] { return !withOrders || chart().data().labels.size() == 30; });
    }
    void addOrders()
    {
        int number = 0;
        for (int day = 0; day < 100; ++day) {
            const int wild = day == 90 ? 8 : 1;
            for (int i = 0; i < (3 + day % 7 / 2) * wild; ++i) {
                const std::string id = "I" + std::to_string(++number);
                rows::Order order = makeOrder(id, ++stage.remote.version, number % 11 == 0 ? "CANCELLED" : "COMPLETED", 1 + i % 2);
                order.currency = number % 9 == 0 ? "EUR" : "GBP";
                order.createdAt = today - (99 - day) * Day + (1 + i % 20) * 3'600'000;
                order.paidAt = order.createdAt + 1000;
                order.total = 1000 + 37 * (number % 50);
                stage.remote.orders.insert(QString::fromStdString(id), order);
                if (number % 8 == 0)
                    addReturn(order);
            }
        }
    }
    void addReturn(const rows::Order &order)
    {
        rows::Return request;
        request.id = "R" + order.id;
        request.orderId = order.id;
        request.status = "RETURN_OR_REFUND_REQUEST_COMPLETE";
        request.currency = order.currency;
        request.refundTotal = order.total;
        request.reasonText = order.total % 2 == 0 ? "Item damaged" : "No longer needed";
        request.createdAt = order.createdAt;
        request.updatedAt = ++stage.remote.version;
        stage.remote.returns.insert(QString::fromStdString(request.id), request);
    }
    panels::SeriesChart &chart() { return *panel->findChild<panels::SeriesChart *>(); }
    QTableView &table() { return *panel->findChild<QTableView *>(); }
    QComboBox &box(const QString &name) { return *panel->findChild<QComboBox *>(name); }
    QString chosen() { return panel->findChild<QLabel *>(u"chosen"_s)->text(); }
    panels::InsightsPanel &insights() { return *static_cast<panels::InsightsPanel *>(panel.get()); }
    void click(int line, int point) { QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, chart().placeOf(line, point)); }
    /// What the Orders panel shows for these criteria: number of rows, and the sum of their totals from the remote's own records.
    std::pair<qint64, qint64> behind(const QString &criteria)
    {
        auto orders = std::unique_ptr<panels::Panel>(panels::ordersPanel().make(stage.context()));
        orders->resize(1100, 700);
        orders->show();
        orders->setCriteria(criteria);
        auto &grid = *orders->findChild<ui::RecordTable *>();
        auto *model = orders->findChild<tables::RecordModel *>();
        if (model == nullptr || !QTest::qWaitFor([&] { return model->criteria() == criteria && !model->isLoading() && model->isExact(); }))
            return {-1, -1};
        qint64 sum = 0;
        for (int row = 0; row < grid.rowCount(); ++row) {
            if (!QTest::qWaitFor([&] { grid.scrollTo(model->index(row, 0)); return model->refAt(row).has_value(); }))
                return {-1, -1};
            sum += stage.remote.orders.value(model->refAt(row)->id).total;
        }
        return {model->count(), sum};
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInsightsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickedPointLeadsToTheRowsWhoseSumItShows()
    {
        Shown shown;
        QVERIFY(shown.open());
        for (const int point : {0, 7, 20}) {
            const double value = shown.chart().data().lines.first().values[point];
            QVERIFY(value > 0);
            shown.stage.host->shown.clear();
            shown.click(0, point);
            QCOMPARE(shown.stage.host->shown.size(), 1);
            QCOMPARE(shown.stage.host->shown.first().first, u"orders"_s);
            const auto [count, sum] = shown.behind(shown.stage.host->shown.first().second);
            QVERIFY(count > 0);
            QCOMPARE(static_cast<double>(sum), value);
        }
    }
    void nothingIsReadWhileNobodyLooks()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel.reset(panels::insightsPanel().make(shown.stage.context()));
        const auto isQuiet = [&] { return shown.stage.answered() && shown.box(u"currency"_s).count() == 0; };
        QVERIFY(isQuiet());
        Q_EMIT shown.stage.tables->recordsChanged({RecordKind::Order});
        QVERIFY(isQuiet());
        QVERIFY(shown.stage.as(u"Olga"_s));
        QVERIFY(shown.stage.run(u"insights.setTarget"_s, {}, {{u"metric"_s, u"gmv"_s}, {u"value"_s, u"60"_s}, {u"currency"_s, u"GBP"_s}}));
        QVERIFY(isQuiet());
        shown.panel->show();
        QTRY_COMPARE(shown.chart().data().labels.size(), 30);
    }
    void keysWalkPointByPointAndEnterShows()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->takeFocus();
        QTRY_VERIFY(shown.chart().hasFocus());
        QTest::keyClick(&shown.chart(), Qt::Key_Home);
        QTest::keyClick(&shown.chart(), Qt::Key_Right);
        QCOMPARE(shown.chart().currentPoint(), 1);
        QVERIFY(shown.chart().accessibleDescription().startsWith(shown.chart().data().labels[1]));
        QCOMPARE(shown.chosen(), shown.chart().words(0, 1));
        QTest::keyClick(&shown.chart(), Qt::Key_Down);
        QCOMPARE(shown.chart().currentLine(), 1);
        QTest::keyClick(&shown.chart(), Qt::Key_Up);
        QTest::keyClick(&shown.chart(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&shown.chart(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.chart().firstSelected(), 1);
        QCOMPARE(shown.chart().lastSelected(), 3);
        QCOMPARE(shown.table().selectionModel()->selectedRows().size(), 3);
        QTest::keyClick(&shown.chart(), Qt::Key_Return);
        QCOMPARE(shown.stage.host->shown.size(), 1);
        const QList<double> &values = shown.chart().data().lines.first().values;
        const auto [count, sum] = shown.behind(shown.stage.host->shown.first().second);
        QCOMPARE(static_cast<double>(sum), values[1] + values[2] + values[3]);
        shown.panel->activateWindow();
        QTRY_VERIFY(shown.chart().hasFocus());
        QTest::keyClick(&shown.chart(), Qt::Key_T);
        QTRY_VERIFY(shown.table().hasFocus());
        QTest::keyClick(&shown.table(), Qt::Key_T);
        QTRY_VERIFY(shown.chart().hasFocus());
        QTest::keyClick(&shown.chart(), Qt::Key_Escape);
        QCOMPARE(shown.chart().firstSelected(), -1);
    }
    void aDraggedBandSelectsTheSameRows()
    {
        Shown shown;
        QVERIFY(shown.open());
        const QPoint from = shown.chart().placeOf(0, 5);
        const QPoint to = shown.chart().placeOf(0, 9);
        QTest::mousePress(shown.chart().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(shown.chart().viewport(), to);
        QTest::mouseRelease(shown.chart().viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(shown.chart().firstSelected(), 5);
        QCOMPARE(shown.chart().lastSelected(), 9);
        QCOMPARE(shown.table().selectionModel()->selectedRows().size(), 5);
        QVERIFY(shown.stage.host->shown.isEmpty());
        shown.table().selectRow(2); // and the other way round
        QCOMPARE(shown.chart().firstSelected(), 2);
        QCOMPARE(shown.chart().lastSelected(), 2);
    }
    void theWildDayIsMarkedInWords()
    {
        Shown shown;
        QVERIFY(shown.open());
        const int wild = 29 - 9;
        QVERIFY(shown.chart().data().marks.contains(wild));
        QVERIFY(shown.chart().words(0, wild).contains(u"Above expected"_s));
        QVERIFY(shown.chart().data().marks.size() <= 2);
    }
    void returnsByReasonLeadToReturns()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.insights().setMetric(insights::Metric::Returns);
        shown.box(u"group"_s).setCurrentIndex(4);
        QTRY_VERIFY(shown.chart().data().lines.first().name == "Item damaged"_L1 || shown.chart().data().lines.first().name == "No longer needed"_L1);
        int point = 0;
        while (!(shown.chart().data().lines.first().values[point] > 0))
            ++point;
        shown.chart().setFocus();
        shown.chart().setCurrent(0, point);
        QTest::keyClick(&shown.chart(), Qt::Key_Return);
        QCOMPARE(shown.stage.host->shown.last().first, u"returns"_s);
        QVERIFY(shown.stage.host->shown.last().second.contains(u"reason_is:"_s));
    }
    void aTargetIsDrawnAndUndone()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(!shown.chart().data().target);
        QVERIFY(shown.stage.as(u"Hanna"_s));
        shown.stage.host->run(u"insights.setTarget"_s, {}, {{u"metric"_s, u"gmv"_s}, {u"value"_s, u"60"_s}, {u"currency"_s, u"GBP"_s}});
        QTRY_VERIFY(shown.stage.host->isIdle());
        QVERIFY(shown.stage.host->ran.last().result.has_value());
        QTRY_VERIFY(shown.chart().data().target.has_value());
        QCOMPARE(*shown.chart().data().target, 6000.0);
        auto *tile = shown.panel->findChild<panels::Tile *>(u"tile-gmv"_s);
        QVERIFY(!tile->content().target.isEmpty());
        shown.stage.photograph(*shown.panel, u"insights"_s);
        shown.stage.host->run(u"edit.undo"_s, {});
        QTRY_VERIFY(!shown.chart().data().target.has_value());
    }
    void exportsArePicturesAndANeutralTable()
    {
        Shown shown;
        QVERIFY(shown.open());
        QTemporaryDir folder;
        for (const QString &ending : {u"png"_s, u"svg"_s, u"csv"_s})
            QVERIFY(shown.insights().exportTo(folder.filePath(u"gmv."_s + ending)));
        QVERIFY(!QImage(folder.filePath(u"gmv.png"_s)).isNull());
        QVERIFY(contentOf(folder.filePath(u"gmv.svg"_s)).contains("<svg"));
        const QByteArrayList lines = contentOf(folder.filePath(u"gmv.csv"_s)).split('\n');
        QCOMPARE(lines.size(), 32); // heads, thirty days, the end
        const double first = lines[1].split(',')[1].toDouble();
        QCOMPARE(std::round(first * 100), shown.chart().data().lines.first().values.first());
        QVERIFY(!shown.insights().exportTo(folder.filePath(u"gmv.doc"_s)));
    }
    void whatTheShopCountsStandsBesideWhatWeCount()
    {
        Shown shown;
        QVERIFY(shown.open());
        // Eight days up to the day before yesterday; the last is what we count, too, and the one before is ten pounds more.
        const QDate newest = QDateTime::fromMSecsSinceEpoch(shown.today, Qt::UTC).date().addDays(-2);
        const QList<double> ours = shown.chart().data().lines.first().values;
        std::vector<rows::Performance> days;
        for (int back = 0; back < 8; ++back) {
            rows::Performance day;
            day.day = newest.addDays(-back).toString(Qt::ISODate).toStdString();
            day.subject = "shop";
            day.id = "shop:@" + day.day;
            day.currency = "GBP";
            day.gmv = static_cast<std::int64_t>(ours[27 - back]) + (back == 1 ? 1000 : 0);
            day.visitors = 100 + back;
            day.raw = {1, 7};
            days.push_back(day);
            day.subject = "product";
            day.subjectId = "P1";
            day.id = "product:P1@" + day.day;
            day.gmv = 500;
            days.push_back(day);
        }
        QVERIFY(shown.stage.mirror([days](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            if (const auto done = writer.performance(days, R"([{"a":1}])"); !done)
                return fail(done.error());
            return writer.finish();
        }));
        auto &tabs = *shown.panel->findChild<QTabBar *>(u"insights-tabs"_s);
        tabs.setFocus();
        QTest::keyClick(&tabs, Qt::Key_Right);
        auto *chart = shown.panel->findChild<panels::SeriesChart *>(u"remote-chart"_s);
        QVERIFY(chart);
        QTRY_COMPARE(chart->data().labels.size(), 8);
        QTRY_COMPARE(chart->data().lines.size(), 2); // ours came, too
        QCOMPARE(chart->data().lines[1].values[7], ours[27]);
        const auto *about = shown.panel->findChild<QLabel *>(u"remote-about"_s);
        QVERIFY2(about->text().contains(QLocale().toString(newest, QLocale::LongFormat)), "the day that the figures hold for");
        const auto *said = shown.panel->findChild<QLabel *>(u"remote-chosen"_s);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTRY_VERIFY(said->text().contains(u"and so do we"_s));
        QTest::keyClick(chart, Qt::Key_Left);
        QTRY_VERIFY(said->text().contains(u"we count"_s));
        shown.stage.photograph(*shown.panel, u"insights-remote"_s);
        shown.stage.host->shown.clear();
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(shown.stage.host->shown.size(), 1);
        QCOMPARE(shown.stage.host->shown.first().first, u"orders"_s);
        const auto [count, sum] = shown.behind(shown.stage.host->shown.first().second);
        QVERIFY(count > 0);
        QCOMPARE(static_cast<double>(sum), ours[26]);

        // What we do not count has one line; the chosen listing has the chart.
        shown.box(u"remote-figure"_s).setCurrentIndex(5);
        QCOMPARE(chart->data().lines.size(), 1);
        QCOMPARE(chart->data().lines[0].values[7], 100.0);
        shown.box(u"remote-figure"_s).setCurrentIndex(0);
        shown.box(u"remote-subjects"_s).setCurrentIndex(1);
        ui::RecordTable *table = nullptr;
        for (ui::RecordTable *one : shown.panel->findChildren<ui::RecordTable *>())
            table = one->isVisible() ? one : table;
        QVERIFY(table);
        auto *listed = qobject_cast<tables::RecordModel *>(table->model());
        QTRY_VERIFY(listed->refAt(0) && listed->refAt(0)->id.startsWith(u"product:P1@"_s)); // there were eight days of the shop before
        QCOMPARE(table->rowCount(), 8);
        shown.panel->activateWindow();
        chart->setFocus();
        QTRY_VERIFY(chart->hasFocus());
        QTest::keyClick(chart, Qt::Key_T);
        QTRY_VERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(!chart->data().lines.isEmpty() && chart->data().lines[0].values.value(0) == 500.0);
        QTest::keyClick(table, Qt::Key_T);
        QTRY_VERIFY(chart->hasFocus());
        shown.stage.host->opened.clear();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.stage.host->opened, (QList{RecordRef{RecordKind::Product, u"S1"_s, u"P1"_s}}));
    }
    void aShopWithoutFiguresOfItsOwnSaysWhenTheyCome()
    {
        Shown shown;
        QVERIFY(shown.open());
        shown.panel->findChild<QTabBar *>(u"insights-tabs"_s)->setCurrentIndex(1);
        ui::EmptyState *empty = nullptr;
        QTRY_VERIFY([&] {
            for (ui::EmptyState *one : shown.panel->findChildren<ui::EmptyState *>())
                empty = one->isVisible() ? one : empty;
            return empty != nullptr;
        }());
        QVERIFY(empty->accessibleDescription().contains(u"a day or two later"_s));
        Q_EMIT empty->mainTriggered();
        QTRY_COMPARE(shown.stage.host->ran.size(), 1);
        QCOMPARE(shown.stage.host->ran.last().command, u"sync.now"_s);
    }
    void anEmptyShopSaysWhatToDo()
    {
        Shown shown;
        QVERIFY(shown.open(false));
        auto *empty = shown.panel->findChild<ui::EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        Q_EMIT empty->mainTriggered();
        QTRY_COMPARE(shown.stage.host->ran.size(), 1);
        QCOMPARE(shown.stage.host->ran.last().command, u"sync.now"_s);
    }
    void aHundredThousandPointsStayFewOnScreen()
    {
        Shown shown;
        QVERIFY(shown.open());
        panels::SeriesChart::Data data;
        data.title = u"Long"_s;
        panels::SeriesChart::Line line{u"Sine"_s, {}, false};
        for (int i = 0; i < 100'000; ++i) {
            data.labels.append(QString::number(i));
            line.values.append(std::sin(i / 300.0));
        }
        line.values[77'777] = 9;
        data.lines.append(line);
        shown.chart().setData(data);
        QVERIFY(shown.chart().drawnPoints() <= 4 * shown.chart().viewport()->width());
        shown.chart().setCurrent(0, 77'777);
        QVERIFY(shown.chart().words(0, 77'777).startsWith(u"77777"_s));
    }
};

QTEST_MAIN(TestInsightsPanel)
#include "tst_insights_panel.moc"
