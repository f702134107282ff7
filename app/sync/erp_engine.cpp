// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/erp_engine.h"

#include "app/remotes/erp/erp_remote.h"
#include "app/sync/erp_pusher.h"
#include "models/store/connection.h"
#include "models/store/erp_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>

namespace quayside::sync {

using namespace Qt::StringLiterals;
using namespace remotes::erp;

namespace {

constexpr int PageSize = 200;
constexpr int StockBatch = 200;
constexpr int Milli = 3;
constexpr qint64 CompareIdsEvery = 24 * 3'600'000LL;
const QString System = u"system"_s;

qint64 milli(const Decimal &number)
{
    return number.rounded(Milli).toScaled(Milli).value_or(0);
}

ErpVariantRow rowOfVariant(const ErpVariant &variant)
{
    ErpVariantRow row;
    row.id = variant.id;
    row.templateId = variant.templateId;
    row.code = variant.code;
    row.name = variant.name;
    row.barcodes = variant.barcodes;
    row.listPrice = variant.listPrice ? variant.listPrice->text() : QString();
    row.costPrice = variant.costPrice ? variant.costPrice->text() : QString();
    row.unit = variant.unit;
    row.unitDigits = variant.unitDigits;
    row.isActive = variant.active;
    row.isStocked = variant.stocked;
    row.version = QString::fromUtf8(variant.version.toHex());
    row.changedAt = variant.changedAt;
    return row;
}

// How far the goods of a return are.
QString wordOf(const ErpReturnState &state)
{
    if (state.expected == Decimal())
        return u"no-goods"_s;
    if (state.putAway >= state.expected)
        return u"put-away"_s;
    if (state.received >= state.expected)
        return u"received"_s;
    return state.received > Decimal() ? u"partly"_s : u"expected"_s;
}

} // namespace

QJsonObject ErpSummary::toJson() const
{
    return {{u"version"_s, version},           {u"variants_new"_s, variantsNew}, {u"variants_changed"_s, variantsChanged},
            {u"variants_gone"_s, variantsGone}, {u"stock_changed"_s, stockChanged}, {u"linked"_s, linked},
            {u"unmatched"_s, unmatched},       {u"sales_made"_s, salesMade},     {u"sales_known"_s, salesKnown},
            {u"sales_held"_s, salesHeld},      {u"returns_made"_s, returnsMade}, {u"returns_known"_s, returnsKnown},
            {u"returns_held"_s, returnsHeld},  {u"counts_posted"_s, countsPosted}, {u"counts_refused"_s, countsRefused},
            {u"problems"_s, problems.size()}};
}

ErpEngine::ErpEngine(store::Store &store, ErpRemote &remote, QString erp, const Clock &clock, QString shippingCode)
    : m_store(store), m_remote(remote), m_erp(std::move(erp)), m_clock(clock), m_shippingCode(std::move(shippingCode))
{
}

// So many records more; the next page only if nobody stopped it.
Done ErpEngine::step(qint64 records)
{
    m_job.done += records;
    if (m_run.report)
        m_run.report(m_job);
    return m_run.isStopped(ErpWork) ? Done(fail(FaultKind::Cancelled, u"given up"_s)) : Done();
}

QCoro::Task<Result<ErpSummary>> ErpEngine::syncOnce(bool full)
{
    m_job = Job(ErpWork, ErpWork, {});
    if (const Done begun = step(0); !begun)
        co_return fail(begun.error());
    auto summary = std::make_unique<ErpSummary>();
    const Result<ErpIdentity> identity = co_await m_remote.connect();
    if (!identity)
        co_return fail(identity.error());
    summary->version = identity->serverVersion;
    for (const QString &module : identity->missingModules)
        summary->problems.append({{}, Fault{FaultKind::NotFound, u"not activated"_s, static_cast<int>(ErpCode::ModuleMissing), module}});
    Done done = co_await pullWarehouses(identity->currency);
    if (done)
        done = co_await pullVariants(full, summary.get());
    if (done)
        done = co_await pullStock(full, summary.get());
    if (done)
        done = co_await match(summary.get());
    if (done)
        done = co_await pullDocuments();
    if (done)
        done = co_await pullReturns();
    ErpPusher pusher(m_store, m_remote, m_erp, m_clock, m_shippingCode, m_run, *summary);
    if (done)
        done = co_await pusher.sales();
    if (done)
        done = co_await pusher.returns();
    if (done)
        done = co_await pusher.counts();
    // What was counted, sold and taken back just now moved the ERP's stock.
    if (done && summary->salesMade + summary->returnsMade + summary->countsPosted > 0)
        done = co_await pullStock(false, summary.get());
    if (!done)
        co_return fail(done.error());
    co_return Result<ErpSummary>(*summary);
}

QCoro::Task<Result<QByteArray>> ErpEngine::cursor(QString resource)
{
    auto read = [erp = m_erp, resource](store::Connection &db) { return store::ErpMirror(db, erp).cursor(resource); };
    Result<QByteArray> found = co_await m_store.read(std::move(read));
    co_return found;
}

QCoro::Task<Done> ErpEngine::pullWarehouses(QString currency)
{
    const Result<QList<ErpWarehouse>> warehouses = co_await m_remote.warehouses();
    if (!warehouses)
        co_return fail(warehouses.error());
    QList<ErpWarehouseRow> rows;
    for (const ErpWarehouse &one : *warehouses)
        rows.append({one.id, one.name, one.code, one.active});
    auto write = [erp = m_erp, rows, currency, now = m_clock.now()](store::WriteScope &scope) -> Done {
        store::ErpMirror mirror(scope.connection(), erp);
        QUAYSIDE_TRY(mirror.warehouses(rows));
        return mirror.setCursor(u"currency"_s, currency.toUtf8(), now);
    };
    const Done written = co_await m_store.writeMirror(std::move(write));
    co_return Done(written);
}

QCoro::Task<Done> ErpEngine::pullVariants(bool full, ErpSummary *summary)
{
    Result<QByteArray> at = co_await cursor(u"variants"_s);
    if (!at)
        co_return fail(at.error());
    QByteArray mark = full ? QByteArray() : *at;
    for (bool more = true; more;) {
        const Result<ErpPage<ErpVariant>> page = co_await m_remote.variants(mark, PageSize);
        if (!page)
            co_return fail(page.error());
        QList<ErpVariantRow> rows;
        for (const ErpVariant &variant : page->items)
            rows.append(rowOfVariant(variant));
        auto write = [erp = m_erp, rows, next = page->next, now = m_clock.now()](store::WriteScope &scope) -> Result<store::ErpMirror::Applied> {
            store::ErpMirror mirror(scope.connection(), erp);
            auto applied = mirror.variants(rows);
            if (!applied)
                return applied;
            QUAYSIDE_TRY(mirror.setCursor(u"variants"_s, next, now));
            return applied;
        };
        const Result<store::ErpMirror::Applied> applied = co_await m_store.writeMirror(std::move(write));
        if (!applied)
            co_return fail(applied.error());
        summary->variantsNew += applied->inserted;
        summary->variantsChanged += applied->updated;
        mark = page->next;
        more = page->more;
        if (const Done on = step(rows.size()); !on)
            co_return fail(on.error());
    }
    // Deletions leave no trace in dates: the sets of ids are compared once a day.
    const Result<QByteArray> compared = co_await cursor(u"variant-ids"_s);
    if (!compared)
        co_return fail(compared.error());
    if (!full && compared->toLongLong() + CompareIdsEvery > m_clock.now())
        co_return Done();
    const Result<QStringList> ids = co_await m_remote.variantIds();
    if (!ids)
        co_return fail(ids.error());
    auto keep = [erp = m_erp, all = *ids, now = m_clock.now()](store::WriteScope &scope) -> Result<int> {
        store::ErpMirror mirror(scope.connection(), erp);
        const auto gone = mirror.keepOnly(all);
        if (!gone)
            return gone;
        QUAYSIDE_TRY(mirror.setCursor(u"variant-ids"_s, QByteArray::number(now), now));
        return gone;
    };
    const Result<int> gone = co_await m_store.writeMirror(std::move(keep));
    if (!gone)
        co_return fail(gone.error());
    summary->variantsGone += *gone;
    co_return Done();
}

QCoro::Task<Done> ErpEngine::readStock(QString warehouse, QStringList variants, ErpSummary *summary)
{
    for (qsizetype from = 0; from < variants.size(); from += StockBatch) {
        const Result<QList<ErpStockLevel>> levels = co_await m_remote.stock(warehouse, variants.mid(from, StockBatch));
        if (!levels)
            co_return fail(levels.error());
        QList<ErpStockRow> rows;
        for (const ErpStockLevel &level : *levels)
            rows.append({level.variantId, warehouse, milli(level.onHand), milli(level.reserved), milli(level.incoming), milli(level.forecast), level.asOf});
        auto write = [erp = m_erp, rows](store::WriteScope &scope) { return store::ErpMirror(scope.connection(), erp).stock(rows); };
        const Result<store::ErpMirror::Applied> applied = co_await m_store.writeMirror(std::move(write));
        if (!applied)
            co_return fail(applied.error());
        summary->stockChanged += applied->updated;
    }
    co_return Done();
}

QCoro::Task<Done> ErpEngine::pullStock(bool full, ErpSummary *summary)
{
    auto list = [erp = m_erp](store::Connection &db) { return store::ErpMirror(db, erp).allWarehouses(); };
    const Result<QList<ErpWarehouseRow>> warehouses = co_await m_store.read(std::move(list));
    Result<QByteArray> at = co_await cursor(u"stock"_s);
    if (!warehouses || !at)
        co_return fail(warehouses ? at.error() : warehouses.error());
    QByteArray mark = full ? QByteArray() : *at;
    for (bool more = true; more;) {
        const Result<ErpPage<QString>> page = co_await m_remote.stockChanged(mark, PageSize);
        if (!page)
            co_return fail(page.error());
        for (const ErpWarehouseRow &warehouse : *warehouses) {
            if (!warehouse.isActive || page->items.isEmpty())
                continue;
            const Done read = co_await readStock(warehouse.id, page->items, summary);
            if (!read)
                co_return fail(read.error());
        }
        // The mark moves after the numbers it stands for; dying in between reads them again.
        mark = page->next;
        more = page->more;
        auto write = [erp = m_erp, mark, now = m_clock.now()](store::WriteScope &scope) {
            return store::ErpMirror(scope.connection(), erp).setCursor(u"stock"_s, mark, now);
        };
        const Done written = co_await m_store.writeMirror(std::move(write));
        if (!written)
            co_return fail(written.error());
        if (const Done on = step(page->items.size()); !on)
            co_return fail(on.error());
    }
    co_return Done();
}

QCoro::Task<Done> ErpEngine::match(ErpSummary *summary)
{
    auto look = [erp = m_erp](store::Connection &db) -> Result<MatchReport> {
        const auto skus = store::skuIdentities(db);
        const auto variants = store::ErpMirror(db, erp).identities();
        const auto links = store::ErpLinks(db, erp).all();
        if (!skus)
            return fail(skus.error());
        if (!variants || !links)
            return fail(variants ? links.error() : variants.error());
        return matchVariants(*skus, *variants, *links);
    };
    const Result<MatchReport> report = co_await m_store.read(std::move(look));
    if (!report)
        co_return fail(report.error());
    summary->linked = static_cast<int>(report->added.size());
    summary->unmatched = static_cast<int>(report->unmatched.size());
    if (report->added.isEmpty())
        co_return Done();
    auto write = [erp = m_erp, added = report->added, now = m_clock.now()](store::WriteScope &scope) -> Done {
        store::ErpLinks links(scope.connection(), erp);
        for (const ErpLink &link : added)
            QUAYSIDE_TRY(links.put(link, System, now));
        scope.touchAll(RecordKind::Sku);
        return {};
    };
    const Done written = co_await m_store.writeWork(std::move(write));
    co_return Done(written);
}

QCoro::Task<Done> ErpEngine::writeDocuments(QString resource, QList<ErpDocumentRow> rows, QByteArray mark)
{
    const qint64 count = rows.size();
    auto write = [erp = m_erp, rows, resource, mark, now = m_clock.now()](store::WriteScope &scope) -> Done {
        store::ErpMirror mirror(scope.connection(), erp);
        QUAYSIDE_TRY(mirror.documents(rows));
        return mirror.setCursor(resource, mark, now);
    };
    const Done written = co_await m_store.writeMirror(std::move(write));
    if (!written)
        co_return fail(written.error());
    co_return step(count);
}

QCoro::Task<Done> ErpEngine::pullReturns()
{
    Result<QByteArray> at = co_await cursor(u"returns"_s);
    if (!at)
        co_return fail(at.error());
    QByteArray mark = *at;
    for (bool more = true; more;) {
        const Result<ErpPage<ErpReturnState>> page = co_await m_remote.returnStates(mark, PageSize);
        if (!page)
            co_return fail(page.error());
        QList<ErpDocumentRow> rows;
        for (const ErpReturnState &state : page->items) {
            if (!state.document.externalId.isEmpty())
                rows.append(rowOfDocument(state.document, true, wordOf(state)));
        }
        mark = page->next;
        more = page->more;
        const Done written = co_await writeDocuments(u"returns"_s, std::move(rows), mark);
        if (!written)
            co_return fail(written.error());
    }
    co_return Done();
}

QCoro::Task<Done> ErpEngine::pullDocuments()
{
    Result<QByteArray> at = co_await cursor(u"orders"_s);
    if (!at)
        co_return fail(at.error());
    QByteArray mark = *at;
    for (bool more = true; more;) {
        const Result<ErpPage<ErpDocument>> page = co_await m_remote.orderStates(mark, PageSize);
        if (!page)
            co_return fail(page.error());
        QList<ErpDocumentRow> rows;
        for (const ErpDocument &document : page->items) {
            if (!document.externalId.isEmpty())
                rows.append(rowOfDocument(document, false));
        }
        mark = page->next;
        more = page->more;
        const Done written = co_await writeDocuments(u"orders"_s, std::move(rows), mark);
        if (!written)
            co_return fail(written.error());
    }
    co_return Done();
}

} // namespace quayside::sync
