// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/commands/desk.h"

#include "models/store/erp_counts.h"
#include "models/store/erp_repository.h"
#include "models/store/grid_rows.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace quayside;
using namespace quayside::tests;

namespace {

const QString Erp = u"erp-1"_s;

/// A desk whose shop sells five of each SKU in W1, and an ERP with a variant for both of P1's.
struct Quay : Desk
{
    bool openQuay(bool hasErp = true)
    {
        return openDesk() && as(u"Omar"_s) && mirror([](store::WriteScope &scope) -> Done {
            store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
            rows::Warehouse warehouse;
            warehouse.id = "W1";
            warehouse.name = "Main";
            if (const auto done = writer.warehouses({&warehouse, 1}); !done)
                return fail(done.error());
            return writer.finish();
        }) && (!hasErp || addErp());
    }
    bool addErp()
    {
        return mirror([](store::WriteScope &scope) -> Done {
            store::ErpMirror erp(scope.connection(), Erp);
            QList<ErpVariantRow> variants(2);
            variants[0].id = u"1"_s;
            variants[0].code = u"MUG-A"_s;
            variants[0].version = u"v"_s;
            variants[1].id = u"2"_s;
            variants[1].code = u"MUG-B"_s;
            variants[1].version = u"v"_s;
            QUAYSIDE_TRY(erp.warehouses({{u"5"_s, u"Main"_s, u"M"_s, true}, {u"12"_s, u"East"_s, u"E"_s, true}}));
            variants[0].listPrice = u"18.9900"_s;
            variants[0].costPrice = u"7.5000"_s;
            QUAYSIDE_TRY(erp.variants(variants));
            QUAYSIDE_TRY(erp.setCursor(u"currency"_s, "GBP", 1));
            QUAYSIDE_TRY(erp.stock({{u"1"_s, u"5"_s, 8000, 1000, 2000, 9000, 1}, {u"2"_s, u"5"_s, 5000, 0, 0, 5000, 1}}));
            return erp.setCursor(u"variants"_s, "x", 1);
        }).has_value();
    }
    bool compareBoth()
    {
        return on(u"erp.feed"_s, {RecordKind::Warehouse, u"S1"_s, u"W1"_s}, {{u"warehouse"_s, u"Main"_s}}) && on(u"erp.link"_s, sku(u"P1-A"_s), {{u"variant"_s, u"MUG-A"_s}})
            && on(u"erp.link"_s, sku(u"P1-B"_s), {{u"variant"_s, u"MUG-B"_s}});
    }
    static RecordRef sku(const QString &id) { return {RecordKind::Sku, u"S1"_s, id}; }
    static RecordRef stock(const QString &id) { return {RecordKind::Stock, u"S1"_s, id + u"@W1"_s}; }
    Result<Outcome> on(const QString &command, const RecordRef &ref, const QVariantMap &args = {})
    {
        Invocation invocation(command);
        invocation.on.kind = ref.kind;
        invocation.on.refs = {ref};
        invocation.args = args;
        return QCoro::waitFor(registry->run(invocation));
    }
    store::StockGridRow line(const QString &id)
    {
        const auto rows = *read([ref = stock(id)](store::Connection &db) -> Result<std::vector<store::StockGridRow>> {
            const auto ids = store::Query(db).localIds({ref});
            if (!ids)
                return fail(ids.error());
            return store::GridRows(db).stock(*ids);
        });
        return rows.size() == 1 ? rows.front() : store::StockGridRow();
    }
    QList<store::ErpCount> counts(const QString &id)
    {
        return *read([ref = sku(id)](store::Connection &db) { return store::ErpCounts(db).ofSku(ref, 10); });
    }
    bool undo() { return run(u"edit.undo"_s).has_value(); }
};

QString problemOf(const Result<Outcome> &outcome)
{
    return outcome && outcome->rows.size() == 1 ? outcome->rows.first().problem : outcome ? u"-"_s : outcome.error().detail;
}

} // namespace

class TestInventoryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theErpsStockIsSentAsAChangeAndTakenBack()
    {
        Quay quay;
        QVERIFY(quay.openQuay());
        QCOMPARE(problemOf(quay.on(u"stock.send"_s, Quay::stock(u"P1-A"_s))), u"unlinked"_s);
        QVERIFY(quay.compareBoth());
        QCOMPARE(quay.line(u"P1-A"_s).cause, DifferenceCause::ShopTooLow); // 8 − 1 against 5
        const auto sent = quay.on(u"stock.send"_s, Quay::stock(u"P1-A"_s));
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
        QCOMPARE(sent->affected, 1);
        QCOMPARE(quay.line(u"P1-A"_s).newAvailable, 7);
        // It waits for an approval like any other change; the base says by how much it moves.
        const auto changes = quay.changesOf(quay.onlySet(u"open"_s));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().base, u"5"_s);
        QCOMPARE(changes.first().value, u"7"_s);
        QCOMPARE(quay.on(u"stock.send"_s, Quay::stock(u"P1-B"_s))->unchanged, 1); // both say five
        QVERIFY(quay.undo());
        QVERIFY(!quay.line(u"P1-A"_s).newAvailable);
        QCOMPARE(quay.findings(), QStringList());
    }

    void aBufferLowersTheOfferAndNothingElse()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        QVERIFY(quay.on(u"stock.levels"_s, Quay::stock(u"P1-B"_s), {{u"buffer"_s, u"2"_s}}));
        QCOMPARE(quay.line(u"P1-B"_s).picture->publishable(), 3000);
        QCOMPARE(quay.line(u"P1-B"_s).cause, DifferenceCause::Buffer);
        QVERIFY(!quay.line(u"P1-B"_s).low);
        QVERIFY(quay.on(u"stock.levels"_s, Quay::stock(u"P1-B"_s), {{u"low"_s, u"9"_s}}));
        QCOMPARE(quay.line(u"P1-B"_s).buffer, 2);
        QCOMPARE(quay.line(u"P1-B"_s).low, 9);
        QVERIFY(quay.undo());
        QVERIFY(quay.undo());
        QCOMPARE(quay.line(u"P1-B"_s).buffer, 0);
        for (const QString &typed : {u"-1"_s, u"2.5"_s, u"many"_s, u"100000"_s})
            QCOMPARE(quay.on(u"stock.levels"_s, Quay::stock(u"P1-B"_s), {{u"buffer"_s, typed}}).error().kind, FaultKind::Invalid);
    }

    void aCountWaitsForTheErpAndKnowsWhatWasSeen()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        const auto counted = quay.on(u"stock.count"_s, Quay::stock(u"P1-A"_s), {{u"counted"_s, u"6"_s}});
        QVERIFY2(counted, qPrintable(counted ? QString() : counted.error().detail));
        auto counts = quay.counts(u"P1-A"_s);
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts.first().expected, 8000);
        QCOMPARE(counts.first().counted, 6000);
        QCOMPARE(counts.first().warehouse, u"5"_s);
        QCOMPARE(counts.first().state, u"queued"_s);
        QCOMPARE(quay.on(u"stock.count"_s, Quay::stock(u"P1-B"_s), {{u"counted"_s, u"5"_s}})->unchanged, 1);
        QVERIFY(quay.undo());
        QVERIFY(quay.counts(u"P1-A"_s).isEmpty());
        // What was posted is corrected by another count, not taken back.
        QVERIFY(quay.on(u"stock.count"_s, Quay::stock(u"P1-A"_s), {{u"counted"_s, u"6"_s}}));
        store::ErpCount posted = quay.counts(u"P1-A"_s).first();
        posted.state = u"done"_s;
        QVERIFY(quay.work([posted](store::WriteScope &scope) { return store::ErpCounts(scope.connection()).put(posted); }));
        (void)quay.undo();
        QCOMPARE(quay.counts(u"P1-A"_s).size(), 1);
        QCOMPARE(quay.counts(u"P1-A"_s).first().state, u"done"_s);
    }

    void whereTwoWarehousesFeedOneTheCountNamesOne()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        QVERIFY(quay.on(u"erp.feed"_s, {RecordKind::Warehouse, u"S1"_s, u"W1"_s}, {{u"warehouse"_s, u"East"_s}}));
        const auto refused = quay.on(u"stock.count"_s, Quay::stock(u"P1-A"_s), {{u"counted"_s, u"6"_s}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("Main"_L1) && refused.error().detail.contains("East"_L1), qPrintable(refused.error().detail));
        QVERIFY(quay.on(u"stock.count"_s, Quay::stock(u"P1-A"_s), {{u"counted"_s, u"6"_s}, {u"warehouse"_s, u"e"_s}}));
        QCOMPARE(quay.counts(u"P1-A"_s).first().warehouse, u"12"_s);
        QCOMPARE(quay.counts(u"P1-A"_s).first().expected, 0);
    }

    void linksAndFeedsAreTakenBack()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        QVERIFY(quay.line(u"P1-B"_s).isCompared);
        QVERIFY(quay.on(u"erp.link"_s, Quay::sku(u"P1-B"_s), {{u"variant"_s, u"MUG-A"_s}}));
        QCOMPARE(quay.line(u"P1-B"_s).erpVariant, u"1"_s);
        QVERIFY(quay.undo());
        QCOMPARE(quay.line(u"P1-B"_s).erpVariant, u"2"_s);
        QVERIFY(quay.on(u"erp.unlink"_s, Quay::sku(u"P1-B"_s)));
        QCOMPARE(quay.line(u"P1-B"_s).cause, DifferenceCause::Unlinked);
        QVERIFY(quay.undo());
        QCOMPARE(quay.line(u"P1-B"_s).erpVariant, u"2"_s);
        QVERIFY(quay.on(u"erp.unfeed"_s, {RecordKind::Warehouse, u"S1"_s, u"W1"_s}, {{u"warehouse"_s, u"Main"_s}}));
        QVERIFY(!quay.line(u"P1-B"_s).isCompared);
        QVERIFY(quay.undo());
        QVERIFY(quay.line(u"P1-B"_s).isCompared);
        QVERIFY(!quay.on(u"erp.link"_s, Quay::sku(u"P1-B"_s), {{u"variant"_s, u"NO-SUCH"_s}}));
    }

    void aBlockOfCellsIsOneStep()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        const auto cell = [](const QString &id, const QString &field, const QString &value) {
            return QJsonObject{{u"ref"_s, Quay::stock(id).toString()}, {u"field"_s, field}, {u"value"_s, value}};
        };
        const auto edit = [&quay](const QJsonArray &cells) {
            Invocation invocation(u"stock.editCells"_s);
            invocation.on.kind = RecordKind::Stock;
            invocation.on.refs = {Quay::stock(u"P1-A"_s), Quay::stock(u"P1-B"_s)};
            invocation.args = {{u"cells"_s, QString::fromUtf8(QJsonDocument(cells).toJson())}};
            return QCoro::waitFor(quay.registry->run(invocation));
        };
        QVERIFY(edit({cell(u"P1-A"_s, u"buffer"_s, u"3"_s), cell(u"P1-B"_s, u"low"_s, u"2"_s), cell(u"P1-B"_s, u"quantity"_s, u"-1"_s)}));
        QCOMPARE(quay.line(u"P1-A"_s).buffer, 3);
        QCOMPARE(quay.line(u"P1-B"_s).low, 2);
        QCOMPARE(quay.line(u"P1-B"_s).newAvailable, 4);
        QVERIFY(quay.undo());
        QCOMPARE(quay.line(u"P1-A"_s).buffer, 0);
        QVERIFY(!quay.line(u"P1-B"_s).low);
        QVERIFY(!quay.line(u"P1-B"_s).newAvailable);
        // One bad cell, and none is written.
        QVERIFY(!edit({cell(u"P1-A"_s, u"buffer"_s, u"3"_s), cell(u"P1-B"_s, u"buffer"_s, u"x"_s)}));
        QCOMPARE(quay.line(u"P1-A"_s).buffer, 0);
        QVERIFY(!edit({cell(u"P1-A"_s, u"colour"_s, u"red"_s)}));
    }

    void aPriceAgainstTheErpIsWarnedOf()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        quay.as(u"Dewi"_s);
        const auto warnings = [&quay] {
            const QString set = quay.onlySet(u"open"_s);
            const auto review = *quay.read([&](store::Connection &db) {
                return commands::review(db, set, Policies::read(resource(u"approval.json"_s)).value(), Roles::read(resource(u"roles.json"_s)).value());
            });
            QStringList told;
            for (const ReviewRow &row : review.rows) {
                for (const CheckFinding &finding : row.findings)
                    told.append(toWord(finding.code) + u' ' + finding.limit);
            }
            return told.filter(u"erp-is-master"_s);
        };
        QVERIFY(quay.on(u"listings.edit"_s, Quay::sku(u"P1-A"_s), {{u"price"_s, u"17.50"_s}}));
        QCOMPARE(warnings(), QStringList{u"erp-is-master 18.99 GBP"_s});
        // The ERP's own price contradicts nobody.
        QVERIFY(quay.on(u"listings.edit"_s, Quay::sku(u"P1-A"_s), {{u"price"_s, u"18.99"_s}}));
        QCOMPARE(warnings(), QStringList());
        QVERIFY(quay.on(u"listings.edit"_s, Quay::sku(u"P1-A"_s), {{u"price"_s, u"17.50"_s}}));
        QVERIFY(quay.run(u"erp.master"_s, {}, {{u"field"_s, u"price"_s}, {u"master"_s, u"shop"_s}}));
        QCOMPARE(warnings(), QStringList());
        QVERIFY(quay.undo());
        QCOMPARE(warnings().size(), 1);
        // A SKU that no ERP knows is nobody's but the shop's.
        quay.as(u"Omar"_s);
        QVERIFY(quay.on(u"erp.unlink"_s, Quay::sku(u"P1-A"_s)));
        QCOMPARE(warnings(), QStringList());
    }

    void theMasterOfTheQuantityDecidesWhatIsSent()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        quay.as(u"Hanna"_s);
        QVERIFY(quay.run(u"erp.master"_s, {}, {{u"field"_s, u"quantity"_s}, {u"master"_s, u"shop"_s}}));
        QCOMPARE(problemOf(quay.on(u"stock.send"_s, Quay::stock(u"P1-A"_s))), u"shop-is-master"_s);
        QVERIFY(!quay.line(u"P1-A"_s).newAvailable);
        QVERIFY(quay.run(u"erp.master"_s, {}, {{u"field"_s, u"quantity"_s}, {u"master"_s, u"erp"_s}}));
        QVERIFY(quay.on(u"stock.set"_s, Quay::stock(u"P1-A"_s), {{u"quantity"_s, u"3"_s}}));
        const QList<Change> changes = quay.changesOf(quay.onlySet(u"open"_s));
        const auto facts = *quay.read([changes](store::Connection &db) { return factsOf(db, changes); });
        QCOMPARE(facts.first().erpSays, u"7"_s);
        QVERIFY(quay.on(u"stock.send"_s, Quay::stock(u"P1-A"_s)));
        QCOMPARE(quay.line(u"P1-A"_s).newAvailable, 7);
        // Only what a field may have.
        QVERIFY(!quay.run(u"erp.master"_s, {}, {{u"field"_s, u"price"_s}, {u"master"_s, u"here"_s}}));
        QVERIFY(!quay.run(u"erp.master"_s, {}, {{u"field"_s, u"order"_s}, {u"master"_s, u"erp"_s}}));
        QVERIFY(!quay.run(u"erp.master"_s, {}, {{u"field"_s, u"colour"_s}, {u"master"_s, u"erp"_s}}));
    }

    void costsAreTheErpsUntilTheTeamSaysOtherwise()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        quay.as(u"Dewi"_s);
        const auto cost = [&quay](const QString &id) {
            const auto terms = *quay.read([ref = Quay::sku(id)](store::Connection &db) { return store::TermsRepository(db).find(ref); });
            return terms ? terms->cost : std::nullopt;
        };
        QCOMPARE(problemOf(quay.on(u"listings.terms"_s, Quay::sku(u"P1-A"_s), {{u"cost"_s, u"6.00"_s}})), u"erp-is-master"_s);
        QVERIFY(!cost(u"P1-A"_s));
        QVERIFY(quay.on(u"erp.takeCosts"_s, Quay::sku(u"P1-A"_s)));
        QCOMPARE(cost(u"P1-A"_s), 750);
        QCOMPARE(quay.on(u"erp.takeCosts"_s, Quay::sku(u"P1-A"_s))->unchanged, 1);
        QCOMPARE(problemOf(quay.on(u"erp.takeCosts"_s, Quay::sku(u"P1-B"_s))), u"erp-no-cost"_s);
        QCOMPARE(problemOf(quay.on(u"erp.takeCosts"_s, Quay::sku(u"P2-A"_s))), u"unlinked"_s);
        QVERIFY(quay.undo());
        QVERIFY(!cost(u"P1-A"_s));
        // Nobody else has a cost of these.
        QVERIFY(quay.on(u"listings.terms"_s, Quay::sku(u"P2-A"_s), {{u"cost"_s, u"6.00"_s}}));
        QCOMPARE(cost(u"P2-A"_s), 600);
        QVERIFY(quay.run(u"erp.master"_s, {}, {{u"field"_s, u"cost"_s}, {u"master"_s, u"here"_s}}));
        QVERIFY(quay.on(u"listings.terms"_s, Quay::sku(u"P1-A"_s), {{u"cost"_s, u"6.00"_s}}));
        QCOMPARE(cost(u"P1-A"_s), 600);
    }

    void whoMayNotIsRefused()
    {
        Quay quay;
        QVERIFY(quay.openQuay() && quay.compareBoth());
        quay.as(u"Ana"_s);
        for (const QString &command : {u"stock.send"_s, u"stock.levels"_s, u"stock.count"_s})
            QCOMPARE(quay.on(command, Quay::stock(u"P1-A"_s), {{u"counted"_s, u"1"_s}, {u"buffer"_s, u"1"_s}}).error().kind, FaultKind::Denied);
        QVERIFY(!quay.line(u"P1-A"_s).newAvailable);
        QVERIFY(quay.counts(u"P1-A"_s).isEmpty());
    }

    void withoutAnErpNothingIsCompared()
    {
        Quay quay;
        QVERIFY(quay.openQuay(false));
        QVERIFY(!quay.line(u"P1-A"_s).isCompared);
        QCOMPARE(quay.line(u"P1-A"_s).cause, DifferenceCause::None);
        QCOMPARE(quay.on(u"stock.count"_s, Quay::stock(u"P1-A"_s), {{u"counted"_s, u"1"_s}}).error().detail, u"no-erp"_s);
        QVERIFY(quay.on(u"stock.levels"_s, Quay::stock(u"P1-A"_s), {{u"buffer"_s, u"1"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestInventoryCommands)
#include "tst_commands_inventory.moc"
