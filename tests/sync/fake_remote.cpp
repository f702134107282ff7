// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/fake_remote.h"

#include <algorithm>

namespace quayside::tests {

using remotes::Outcome;
using remotes::Page;
using remotes::ReadBack;
using remotes::Resource;

namespace {

constexpr std::size_t PageSize = 3;

QString skuOf(const Intent &intent)
{
    return intent.record.id.section(u'@', 0, 0);
}

QString wishedOf(const Intent &intent)
{
    if (intent.kind == "price.set"_L1)
        return intent.payload[u"amount"_s].toString();
    if (intent.kind == "stock.set"_L1)
        return QString::number(intent.payload[u"quantity"_s].toInteger());
    if (intent.kind == "product.edit"_L1)
        return intent.payload[u"value"_s].toString();
    return intent.kind == "product.activate"_L1 ? u"live"_s : u"deactivated"_s;
}

} // namespace

rows::Sku &FakeRemote::sku(const QString &id)
{
    for (rows::Product &product : products) {
        for (rows::Sku &sku : product.skus) {
            if (sku.id == id.toStdString()) {
                product.updatedAt = ++version;
                return sku;
            }
        }
    }
    qFatal("no such SKU %s", qPrintable(id));
}

void FakeRemote::setPrice(const QString &id, qint64 minor)
{
    sku(id).price = minor;
}

void FakeRemote::setQuantity(const QString &id, const std::string &warehouse, qint64 quantity)
{
    for (rows::Stock &stock : sku(id).stock) {
        if (stock.warehouseId == warehouse)
            stock.available = quantity;
    }
}

void FakeRemote::setReturnStatus(const QString &id, const std::string &status)
{
    returns[id].status = status;
    returns[id].updatedAt = ++version;
}

void FakeRemote::endReview(const QString &product, bool approved)
{
    rows::Product &row = products[product];
    if (approved)
        row.title = m_inReview.take(product).toStdString();
    row.audit = approved ? "APPROVED" : "FAILED";
    row.auditReasons = approved ? "" : R"([{"suggestions":["shorter title"]}])";
    row.updatedAt = ++version;
}

FakeRemote::Fault FakeRemote::next(const QString &name)
{
    return fault(++calls, name);
}

remotes::Capabilities FakeRemote::capabilities() const
{
    return {QList<Resource>{Resource::Shops, Resource::Products, Resource::Returns, Resource::Orders} + alsoPulls,
            {u"price.set"_s, u"stock.set"_s, u"product.edit"_s, u"product.activate"_s, u"product.deactivate"_s, u"return.approve"_s}};
}

// The cursor is the version up to which everything was handed out.
template <class Row>
void FakeRemote::fill(Page &page, const QMap<QString, Row> &all, const remotes::PullRequest &request)
{
    std::vector<Row> rows;
    if (!request.ids.empty()) {
        for (const std::string &id : request.ids) {
            if (const auto it = all.find(QString::fromStdString(id)); it != all.end())
                rows.push_back(*it);
        }
        page.isLast = true;
    } else {
        const QList<QByteArray> parts = request.cursor.split(':');
        const qint64 mark = request.full ? 0 : parts.value(0).toLongLong();
        const bool isRepeat = parts.value(1) == "again";
        for (const Row &row : all) {
            if (row.updatedAt > mark)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.updatedAt < b.updatedAt; });
        page.total = static_cast<qint64>(rows.size());
        const bool hasMore = rows.size() > PageSize;
        rows.resize(std::min(rows.size(), PageSize));
        const qint64 end = rows.empty() ? mark : rows.back().updatedAt;
        if (isRepeat)
            std::reverse(rows.begin(), rows.end());
        const bool repeats = repeatsPages && !isRepeat && !rows.empty();
        page.nextCursor = repeats ? QByteArray::number(mark) + ":again" : QByteArray::number(end);
        page.isLast = !hasMore && !repeats;
    }
    page.rows = std::move(rows);
    page.raw = "[]";
    setAside<Row>(page);
}

// Newest first, in pages; the cursor is "<mark>:<version up to which is left>".
template <class Row>
void FakeRemote::fillOlder(Page &page, const QMap<QString, Row> &all, const remotes::PullRequest &request)
{
    const QList<QByteArray> parts = request.cursor.split(':');
    const qint64 left = parts.value(1).toLongLong();
    std::vector<Row> rows;
    for (const Row &row : all) {
        if (row.updatedAt <= left)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.updatedAt > b.updatedAt; });
    page.total = static_cast<qint64>(rows.size());
    page.hasOlder = rows.size() > PageSize;
    rows.resize(std::min(rows.size(), PageSize));
    page.isLast = !page.hasOlder;
    page.nextCursor = page.hasOlder ? parts.value(0) + ':' + QByteArray::number(rows.back().updatedAt - 1) : parts.value(0);
    page.rows = std::move(rows);
    page.raw = "[]";
    setAside<Row>(page);
}

template <class Row>
void FakeRemote::setAside(Page &page)
{
    auto &rows = std::get<std::vector<Row>>(page.rows);
    std::erase_if(rows, [&](const Row &row) {
        const QString id = QString::fromStdString(row.id);
        if (heldBack.contains(id)) {
            ++page.missing;
            return true;
        }
        if (nameless.contains(id)) {
            page.bad.append({{}, u"id: missing"_s, "{\"number\":\"" + id.toUtf8() + "\",\"note\":\"" + namelessNote + "\"}"});
            return true;
        }
        if (!garbled.contains(id))
            return false;
        page.bad.append({id, u"not a number"_s, "{\"id\":\"" + id.toUtf8() + "\"}"});
        return true;
    });
}

QCoro::Task<Result<Page>> FakeRemote::pull(remotes::PullRequest request)
{
    const bool isOlder = request.part == remotes::PullRequest::Part::Older;
    log.append(remotes::resourceWord(request.resource) + u'/' + request.shop + (isOlder ? u" older"_s : request.isBrief ? u" ids"_s : QString()));
    switch (next(u"pull "_s + remotes::resourceWord(request.resource))) {
    case Fault::None: break;
    case Fault::BadPage: co_return fail(FaultKind::BadAnswer, u"HTML instead of JSON"_s);
    case Fault::ConsentEnded: co_return fail(FaultKind::AuthExpired, u"refresh token has expired"_s);
    default: co_return fail(FaultKind::Offline, u"no connection"_s);
    }
    Page page;
    page.resource = request.resource;
    page.shop = request.shop;
    page.serverTime = version;
    if (request.resource == Resource::Shops) {
        page.rows = shops;
        page.isLast = true;
        page.nextCursor = "1";
    } else if (request.resource == Resource::Categories) {
        page.rows = std::vector<rows::Category>();
        page.isLast = request.cursor == "1";
        page.nextCursor = page.isLast ? "2" : "1";
    } else if (request.resource == Resource::Warehouses) {
        std::vector<rows::Warehouse> rows;
        for (const rows::Warehouse &row : warehouses) {
            if (request.ids.empty() || std::ranges::find(request.ids, row.id) != request.ids.end())
                rows.push_back(row);
        }
        page.rows = std::move(rows);
        page.isLast = true;
    } else if (request.resource == Resource::ListingDrafts) {
        std::vector<rows::ListingDrafts> rows;
        for (const std::string &id : request.ids)
            rows.push_back(drafts.value(QString::fromStdString(id), {id, {}}));
        page.rows = std::move(rows);
        page.isLast = true;
    } else if (request.resource == Resource::Promotions) {
        fill(page, promotions, request);
    } else if (request.resource == Resource::Products) {
        fill(page, products, request);
    } else if (request.resource == Resource::Returns) {
        fill(page, returns, request);
    } else if (request.part == remotes::PullRequest::Part::Older) {
        fillOlder(page, orders, request);
    } else {
        const bool isFirst = passesOver > 0 && (request.cursor.isEmpty() || request.full) && request.ids.empty();
        if (isFirst)
            request.cursor = QByteArray::number(passesOver);
        request.full = request.full && !isFirst;
        const QByteArray left = isFirst ? QByteArray::number(passesOver) : request.cursor.split(':').value(1);
        fill(page, orders, request);
        if (!left.isEmpty() && left != "again" && request.ids.empty()) {
            page.hasOlder = true;
            page.nextCursor += ':' + left;
        }
    }
    const QString walk = log.last();
    page.isFirstOfWindow = !m_underWay.remove(walk);
    if (!page.isLast)
        m_underWay.insert(walk);
    co_return page;
}

QString FakeRemote::batchKey(const Intent &intent) const
{
    return intent.kind == "price.set"_L1 ? u"price:"_s + intent.product : QString();
}

QString FakeRemote::valueOf(const Intent &intent)
{
    if (intent.record.kind == RecordKind::Return)
        return QString::fromStdString(returns.value(intent.record.id).status);
    const rows::Product product = products.value(intent.product.isEmpty() ? intent.record.id : intent.product);
    if (intent.kind == "product.edit"_L1)
        return QString::fromStdString(product.title);
    if (intent.kind.startsWith("product."_L1))
        return product.status == "ACTIVATE" ? u"live"_s : u"deactivated"_s;
    for (const rows::Sku &sku : product.skus) {
        if (sku.id != skuOf(intent).toStdString())
            continue;
        if (intent.kind == "price.set"_L1)
            return toDecimal({sku.price, QString::fromStdString(sku.currency)});
        for (const rows::Stock &stock : sku.stock) {
            if (stock.warehouseId == intent.record.id.section(u'@', 1).toStdString())
                return QString::number(stock.available);
        }
    }
    return {};
}

Outcome FakeRemote::carryOut(const Intent &intent)
{
    ++effects[intent.record.id + u' ' + intent.kind];
    if (intent.kind == "price.set"_L1) {
        setPrice(intent.record.id, parseMoney(wishedOf(intent), u"GBP"_s)->minor);
    } else if (intent.kind == "stock.set"_L1) {
        setQuantity(skuOf(intent), intent.record.id.section(u'@', 1).toStdString(), wishedOf(intent).toLongLong());
    } else if (intent.kind == "product.edit"_L1) {
        rows::Product &product = products[intent.record.id];
        product.updatedAt = ++version;
        if (reviewsTexts) {
            product.audit = "AUDITING";
            m_inReview[intent.record.id] = wishedOf(intent);
            return Outcome(Outcome::InReview);
        }
        product.title = wishedOf(intent).toStdString();
    } else if (intent.record.kind == RecordKind::Return) {
        setReturnStatus(intent.record.id, "RETURN_OR_REFUND_REQUEST_SUCCESS");
    } else {
        products[intent.record.id].status = intent.kind == "product.activate"_L1 ? "ACTIVATE" : "SELLER_DEACTIVATED";
        products[intent.record.id].updatedAt = ++version;
    }
    return Outcome(Outcome::Done);
}

QCoro::Task<std::vector<Outcome>> FakeRemote::push(std::vector<Intent> intents)
{
    std::vector<Outcome> outcomes;
    const Fault how = next(u"push "_s + intents.front().kind);
    for (const Intent &intent : intents) {
        quayside::Fault why;
        switch (how) {
        case Fault::None:
        case Fault::BadPage:
            outcomes.push_back(carryOut(intent));
            break;
        case Fault::UnclearAfter:
            carryOut(intent);
            outcomes.push_back(Outcome(Outcome::Unclear));
            break;
        case Fault::UnclearBefore:
            outcomes.push_back(Outcome(Outcome::Unclear));
            break;
        case Fault::NotSent:
            why.kind = FaultKind::RateLimited;
            outcomes.push_back(Outcome(Outcome::NotSent, why, 1));
            break;
        case Fault::Offline:
            why.kind = FaultKind::Offline;
            outcomes.push_back(Outcome(Outcome::NotSent, why, 1));
            break;
        case Fault::ConsentEnded:
            why.kind = FaultKind::AuthExpired;
            outcomes.push_back(Outcome(Outcome::NotSent, why));
            break;
        case Fault::Refused:
            why = {FaultKind::Refused, u"price is locked by a promotion"_s, 12052038, {}};
            outcomes.push_back(Outcome(Outcome::Refused, why));
            break;
        }
    }
    co_return outcomes;
}

QCoro::Task<Result<ReadBack>> FakeRemote::readBack(Intent intent)
{
    if (next(u"read back"_s) != Fault::None)
        co_return fail(FaultKind::Offline, u"no connection"_s);
    ReadBack back;
    back.value = valueOf(intent);
    back.version = version;
    const bool isReturn = intent.record.kind == RecordKind::Return;
    const bool isPresent = isReturn ? back.value == "RETURN_OR_REFUND_REQUEST_SUCCESS"_L1 : back.value == wishedOf(intent);
    back.kind = back.value.isEmpty()         ? ReadBack::Missing
        : isPresent                          ? ReadBack::Present
        : back.value == intent.base          ? ReadBack::Absent
                                             : ReadBack::Other;
    co_return back;
}

} // namespace quayside::tests
