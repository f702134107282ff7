// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/field_catalog.h"
#include "models/domain/talk_rows.h"
#include "tests/unit/tables/tables_fixture.h"

using namespace quayside;
using namespace quayside::tests;
using namespace quayside::tables;

namespace {

template <class T>
T wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("not read: %s", qPrintable(result.error().detail));
    return *result;
}

rows::Performance dayOf(const std::string &subject, const std::string &id, const std::string &day, std::int64_t gmv, const std::string &currency = "GBP")
{
    rows::Performance made;
    made.subject = subject;
    made.subjectId = id;
    made.id = subject + ':' + id + '@' + day;
    made.day = day;
    made.currency = currency;
    made.gmv = gmv;
    made.orders = gmv / 1000;
    made.items = made.orders + 1;
    made.visitors = subject == "shop" ? 40 : 0;
    made.raw = {1, 7};
    return made;
}

struct Counted : StoreFixture
{
    std::unique_ptr<TableFactory> tables;

    bool openCounted(std::vector<rows::Performance> days)
    {
        if (!open() || !addShop() || !addProducts({makeProduct("P1", "Enamel mug", 1000)}))
            return false;
        tables = std::make_unique<TableFactory>(*store);
        return mirror([days = std::move(days)](store::WriteScope &scope) -> Done {
                   store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
                   if (const auto done = writer.performance(days, R"([{"a":1}])"); !done)
                       return fail(done.error());
                   return writer.finish();
               }).has_value();
    }
};

} // namespace

/// The remote's own figures as they are shown: by its days, in its currency, with names of listings from here.
class tst_RemoteFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShopsDaysComeInOrderAndInOneCurrency()
    {
        Counted f;
        QVERIFY(f.openCounted({dayOf("shop", "", "2026-11-03", 3000), dayOf("shop", "", "2026-11-01", 99, "EUR"), dayOf("shop", "", "2026-11-02", 2000),
                               dayOf("video", "V1", "2026-11-03", 700)}));
        const QList<RemoteShop> shops = wait(f.tables->remoteFigures().shops());
        QCOMPARE(shops, (QList<RemoteShop>{{u"S1"_s, u"Shop S1"_s, u"GB"_s, u"GBP"_s, QDate(2026, 11, 1), QDate(2026, 11, 3)}}));
        const RemoteSeries series = wait(f.tables->remoteFigures().series(u"S1"_s, u"shop"_s));
        QCOMPARE(series.currency, u"GBP"_s);
        QCOMPARE(series.days.size(), 2); // a day in euros is on no line of pounds
        QCOMPARE(series.days[0], (RemoteDay{QDate(2026, 11, 2), 2000, 0, 2, 3, 0, 40, 0}));
        QCOMPARE(series.days[1].gmv, 3000);
        QCOMPARE(wait(f.tables->remoteFigures().series(u"S1"_s, u"video"_s, u"V1"_s)).days.size(), 1);
        QVERIFY(wait(f.tables->remoteFigures().series(u"S9"_s, u"shop"_s)).days.isEmpty());
    }

    void theTableNamesListingsAndLeavesOutWhatIsNotTold()
    {
        Counted f;
        rows::Performance video = dayOf("video", "V1", "2026-11-03", 700);
        video.title = "Mugs at sea";
        video.views = 900;
        QVERIFY(f.openCounted({dayOf("shop", "", "2026-11-03", 3000), dayOf("product", "P1", "2026-11-03", 2000), dayOf("sku", "P1-A", "2026-11-03", 1500),
                               dayOf("product", "P9", "2026-11-03", 10), video}));
        const std::unique_ptr<RecordModel> model(f.tables->make(TableKind::Performance, nullptr));
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setCriteria(u"shop_id:S1"_s);
        const auto cell = [&](const QString &id, const QString &column) {
            for (int row = 0; row < model->rowCount(); ++row) {
                (void)model->index(row, 0).data(CellRole);
                if (const auto ref = model->refAt(row); ref && ref->id.startsWith(id))
                    return model->index(row, model->columnOf(column)).data(CellRole).value<Cell>();
            }
            return Cell();
        };
        QTRY_COMPARE(cell(u"product:P1@"_s, u"title"_s).text, u"Enamel mug"_s);
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(cell(u"sku:P1-A@"_s, u"title"_s).secondary, u"-A"_s);
        QCOMPARE(cell(u"product:P9@"_s, u"title"_s).text, u"P9"_s); // nobody here knows it
        QCOMPARE(cell(u"video:V1@"_s, u"title"_s).text, u"Mugs at sea"_s);
        QCOMPARE(cell(u"video:V1@"_s, u"views"_s).number, 900);
        QVERIFY(!cell(u"product:P1@"_s, u"visitors"_s).hasValue); // not told of a listing, which is not the same as none
        QVERIFY(!cell(u"product:P1@"_s, u"refunds"_s).hasValue);
        QVERIFY(cell(u"shop:@"_s, u"visitors"_s).hasValue);
        for (int column = 0; column < model->columnIds().size(); ++column)
            QVERIFY2(TableFactory::catalog(RecordKind::Performance)->find(model->sortField(column)) != nullptr, qPrintable(model->columnIds()[column]));
    }
};

QTEST_MAIN(tst_RemoteFigures)
#include "tst_remote_figures.moc"
