// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/elsewhere.h"
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/page_parts.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QCoroFuture>

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

/// Beyond this many listings in one window only the search form is read; a page about one asks for the rest.
constexpr qint64 DetailsUpTo = 1'000;
/// Product search hands out this many results of a window (facts: tiktok-shop-api.md section 4.5).
constexpr qint64 SearchLimit = 10'000;
constexpr int CodeSearchLimit = 12052180;

// The search of a resource in a window, its next page.
Call searchOf(const PullRequest &request, const Window &window)
{
    Call call("POST", endpoints::searchProducts(), request.shop);
    QJsonObject filter;
    int size = std::clamp(request.pageSize, 1, 100);
    const bool isByProducts = request.resource == Resource::Products || request.resource == Resource::Stock;
    if (request.resource == Resource::Orders)
        call.path = endpoints::searchOrders();
    if (request.resource == Resource::Returns) {
        call.path = endpoints::searchReturns();
        size = std::clamp(size, 10, ReturnsAtOnce);
    }
    if (request.resource == Resource::Packages || request.resource == Resource::Cancellations) {
        call.path = request.resource == Resource::Packages ? endpoints::searchPackages() : endpoints::searchCancellations();
        size = std::clamp(size, 10, SmallPages);
    }
    if (!isByProducts)
        call.with(u"sort_field"_s, u"update_time"_s).with(u"sort_order"_s, u"ASC"_s);
    call.with(u"page_size"_s, QString::number(size));
    if (!window.token.isEmpty())
        call.with(u"page_token"_s, window.token);
    if (window.from > 0)
        filter[u"update_time_ge"_s] = window.from;
    filter[isByProducts ? u"update_time_le"_s : u"update_time_lt"_s] = window.until;
    call.json(filter);
    return call;
}

// The ones that were not understood count: they were handed out.
qint64 recordsOf(const Page &page)
{
    const qint64 rows = std::visit(
        [](const auto &list) -> qint64 {
            if constexpr (std::is_same_v<std::decay_t<decltype(list)>, std::monostate>)
                return 0;
            else
                return static_cast<qint64>(list.size());
        },
        page.rows);
    return rows + page.bad.size();
}

} // namespace

Capabilities TikTokRemote::capabilities() const
{
    return {{Resource::Shops, Resource::Warehouses, Resource::Categories, Resource::Brands, Resource::Products, Resource::Stock,
             Resource::Orders, Resource::Returns, Resource::Packages, Resource::Cancellations, Resource::DeliveryOptions,
             Resource::Tracking, Resource::PriceDetails, Resource::ReturnRecords, Resource::ListingQuality, Resource::ListingDrafts,
             Resource::CategoryRules, Resource::Statements, Resource::Transactions, Resource::Payments, Resource::Withdrawals, Resource::Unsettled,
             Resource::Conversations, Resource::Promotions, Resource::Coupons, Resource::Performance},
            {u"price.set"_s, u"stock.set"_s, u"product.edit"_s, u"product.activate"_s, u"product.deactivate"_s, u"return.approve"_s,
             u"return.reject"_s, u"package.ship"_s, u"package.tracking"_s, u"order.ship"_s, u"order.cancel"_s, u"cancellation.approve"_s,
             u"cancellation.reject"_s}};
}

QCoro::Task<Result<Decoded>> TikTokRemote::fetch(Resource resource, Call call)
{
    auto answer = co_await m_caller.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const Instant serverTime = answer->serverTime;
    const qint64 bytes = answer->bytes;
    auto decode = [resource, body = std::move(answer->body), status = answer->status]() mutable {
        return decodePage(resource, std::move(body), status);
    };
    auto decoded = co_await elsewhere(std::move(decode));
    if (decoded) {
        decoded->page.serverTime = serverTime;
        decoded->page.bytes = std::max(bytes, decoded->page.bytes);
    }
    co_return decoded;
}

QCoro::Task<Result<Page>> TikTokRemote::pull(PullRequest request)
{
    Call call("GET", QString(), request.shop);
    if (request.resource == Resource::CategoryRules && !request.ids.empty()) {
        auto page = co_await pullCategories(std::move(request));
        co_return page;
    }
    if (!request.ids.empty() && request.resource != Resource::Categories) {
        auto page = co_await pullByIds(std::move(request));
        co_return page;
    }
    switch (request.resource) {
    case Resource::Shops:
        call.path = endpoints::authorizedShops();
        call.shop.clear();
        break;
    case Resource::Warehouses:
        call.path = endpoints::warehouses();
        break;
    case Resource::Categories: {
        auto page = co_await pullCategories(std::move(request));
        co_return page;
    }
    case Resource::Brands: {
        auto page = co_await pullBrands(std::move(request));
        co_return page;
    }
    case Resource::DeliveryOptions: {
        auto page = co_await pullDeliveryOptions(std::move(request));
        co_return page;
    }
    case Resource::Tracking:
    case Resource::PriceDetails:
    case Resource::ListingQuality:
    case Resource::ListingDrafts:
    case Resource::CategoryRules:
    case Resource::ReturnRecords: co_return fail(FaultKind::Internal, u"is read one by one"_s, resourceWord(request.resource));
    case Resource::Statements:
    case Resource::Payments:
    case Resource::Withdrawals: {
        auto page = co_await pullDated(std::move(request));
        co_return page;
    }
    case Resource::Transactions: {
        auto page = co_await pullTransactions(std::move(request));
        co_return page;
    }
    case Resource::Promotions: {
        auto page = co_await pullPromotions(std::move(request));
        co_return page;
    }
    case Resource::Coupons: {
        auto page = co_await pullCoupons(std::move(request));
        co_return page;
    }
    case Resource::Performance: {
        auto page = co_await pullPerformance(std::move(request));
        co_return page;
    }
    case Resource::Conversations: {
        auto page = co_await pullConversations(std::move(request));
        co_return page;
    }
    case Resource::Unsettled: {
        auto page = co_await pullUnsettled(std::move(request));
        co_return page;
    }
    default: {
        auto page = co_await pullWindow(std::move(request));
        co_return page;
    }
    }
    auto page = co_await pullWhole(std::move(request), std::move(call));
    co_return page;
}

// A list that comes in one piece.
QCoro::Task<Result<Page>> TikTokRemote::pullWhole(PullRequest request, Call call)
{
    auto decoded = co_await fetch(request.resource, std::move(call));
    if (!decoded)
        co_return fail(decoded.error());
    decoded->page.shop = request.shop;
    decoded->page.isLast = true;
    decoded->page.raw.clear();
    if (request.resource == Resource::Shops) {
        QHash<QString, QString> ciphers;
        for (const rows::Shop &shop : rowsOf<rows::Shop>(decoded->page))
            ciphers.insert(QString::fromStdString(shop.id), QString::fromStdString(shop.cipher));
        m_caller.setCiphers(std::move(ciphers));
    }
    co_return std::move(decoded->page);
}

// Brands have no update time: their cursor is the page token alone.
QCoro::Task<Result<Page>> TikTokRemote::pullBrands(PullRequest request)
{
    Call call("GET", endpoints::brands(), request.shop);
    call.with(u"page_size"_s, u"100"_s);
    if (!request.cursor.isEmpty())
        call.with(u"page_token"_s, QString::fromLatin1(request.cursor));
    auto decoded = co_await fetch(Resource::Brands, std::move(call));
    if (!decoded && !request.cursor.isEmpty() && isTokenRefused(decoded.error())) {
        request.cursor.clear();
        auto page = co_await pullBrands(std::move(request));
        co_return page;
    }
    if (!decoded)
        co_return fail(decoded.error());
    decoded->page.shop = request.shop;
    decoded->page.raw.clear();
    decoded->page.isLast = decoded->nextToken.isEmpty();
    decoded->page.nextCursor = decoded->nextToken.toLatin1();
    co_return std::move(decoded->page);
}

// The tree, and for the leaves that were asked for what their listings must say.
QCoro::Task<Result<Page>> TikTokRemote::pullCategories(PullRequest request)
{
    Call tree("GET", endpoints::categories(), request.shop);
    auto decoded = co_await fetch(Resource::Categories, std::move(tree));
    if (!decoded)
        co_return fail(decoded.error());
    Page page = std::move(decoded->page);
    page.shop = request.shop;
    page.isLast = true;
    page.raw.clear();
    auto &categories = rowsOf<rows::Category>(page);
    if (!request.ids.empty())
        std::erase_if(categories, [&](const rows::Category &category) { return std::ranges::find(request.ids, category.id) == request.ids.end(); });
    for (std::size_t i = 0; i < categories.size() && !request.ids.empty(); ++i) {
        const QString id = QString::fromStdString(categories[i].id);
        for (const bool isRules : {false, true}) {
            Call call("GET", isRules ? endpoints::rules(id) : endpoints::attributes(id), request.shop);
            const auto answer = co_await m_caller.read(std::move(call));
            if (!answer)
                co_return fail(answer.error());
            const auto part = decodeCategoryPart(answer->body, answer->status, isRules);
            if (!part && part.error().kind == FaultKind::BadAnswer)
                co_return fail(part.error());
            if (part)
                (isRules ? categories[i].rules : categories[i].attributes) = *part;
        }
    }
    co_return page;
}

// Everything that has an update time: one page of the window under way.
QCoro::Task<Result<Page>> TikTokRemote::pullWindow(PullRequest request)
{
    const bool isByProducts = request.resource == Resource::Products || request.resource == Resource::Stock;
    const bool isOlder = request.part == PullRequest::Part::Older;
    Walk walk = Walk::fromCursor(request.cursor);
    // Stock moves without touching a listing's update time, so every walk over it is a whole one.
    const bool isFull = request.full || (request.resource == Resource::Stock && !walk.front.isUnderWay());
    walk = isOlder ? begunOlder(std::move(walk))
                   : begun(std::move(walk), m_caller.serverNow() / 1000, request.overlap / 1000, isFull, request.recent / 1000);
    Window &window = isOlder ? walk.back : walk.front;
    const Resource listed = isByProducts ? Resource::Products : request.resource;
    Page page;
    if (!window.isUnderWay()) {
        page.resource = listed;
        page.shop = request.shop;
        page.isLast = true;
        page.nextCursor = walk.toCursor();
        co_return page;
    }
    std::optional<Decoded> got;
    bool isCutShort = false;
    while (!got) {
        Call call = searchOf(request, window);
        auto decoded = co_await fetch(listed, std::move(call));
        if (!decoded && !window.token.isEmpty() && isTokenRefused(decoded.error())) {
            window.token.clear(); // a token that lay too long; the window begins again
            window.seen = 0;
            window.count = -1;
            continue;
        }
        const bool isBeyond = !decoded && isByProducts && decoded.error().code == CodeSearchLimit;
        if (!decoded && !isBeyond)
            co_return fail(decoded.error());
        const bool isTooMany = isBeyond || (isByProducts && decoded->page.total >= SearchLimit);
        if (isTooMany && (window.token.isEmpty() || isBeyond) && canSplit(window, isByProducts)) {
            window = split(window);
            continue;
        }
        isCutShort = isBeyond;
        got = isBeyond ? Decoded() : std::move(*decoded);
    }
    page = std::move(got->page);
    page.resource = listed;
    page.shop = request.shop;
    if (isCutShort) {
        rowsOf<rows::Product>(page);
        page.bad.append({{}, u"more than 10,000 listings changed in one second; the remote hands out no more of them"_s, {}});
    }
    const qint64 total = page.total;
    PageEnd end;
    end.nextToken = got->nextToken;
    end.records = recordsOf(page);
    end.total = isCutShort ? -1 : total;
    const qint64 before = window.seen;
    Advance advance = isOlder ? advancedOlder(std::move(walk), end, isByProducts) : advanced(std::move(walk), end, isByProducts);
    if (request.resource == Resource::Products && !request.isBrief && total >= 0 && total <= DetailsUpTo) {
        auto detailed = co_await withDetails(request.shop, std::move(page));
        if (!detailed)
            co_return fail(detailed.error());
        page = std::move(*detailed);
    } else if (request.resource == Resource::Stock) {
        auto stock = co_await stockOf(request.shop, std::move(page));
        if (!stock)
            co_return fail(stock.error());
        page = std::move(*stock);
    }
    page.total = total;
    page.isFirstOfWindow = before == 0;
    page.missing = advance.missing;
    page.isReread = advance.isReread;
    page.hasOlder = !advance.walk.gaps.isEmpty();
    page.isLast = isOlder ? !page.hasOlder : !advance.walk.front.isUnderWay();
    page.nextCursor = advance.walk.toCursor();
    co_return page;
}

QCoro::Task<Result<Page>> TikTokRemote::stockOf(QString shop, Page products)
{
    Page page;
    page.resource = Resource::Stock;
    page.shop = shop;
    page.bytes = products.bytes;
    page.serverTime = products.serverTime;
    // Whoever takes a listing off sale may count its stock, and its open orders are still shipped: only what is deleted is passed over.
    QJsonArray ids;
    for (const rows::Product &one : rowsOf<rows::Product>(products)) {
        if (one.status != "DELETED")
            ids.append(QString::fromStdString(one.id));
    }
    if (ids.isEmpty())
        co_return page;
    Call call("POST", endpoints::searchInventory(), shop);
    const QJsonObject filter{{u"product_ids"_s, ids}};
    call.json(filter);
    auto decoded = co_await fetch(Resource::Stock, std::move(call));
    if (!decoded)
        co_return fail(decoded.error());
    page.stock = std::move(decoded->page.stock);
    page.bad = std::move(decoded->page.bad);
    page.bytes += decoded->page.bytes;
    co_return page;
}

} // namespace quayside::remotes::tiktok
