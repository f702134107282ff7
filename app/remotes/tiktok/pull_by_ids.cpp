// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/elsewhere.h"
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/page_parts.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QCoroFuture>

#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <set>

// Records that are asked for by themselves: on demand, when a list seems to have lost them, and when they were not understood before.

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t DetailsAtOnce = 4;
constexpr int OrdersAtOnce = 50;

QString joined(const std::vector<std::string> &ids, std::size_t from, std::size_t count)
{
    QStringList list;
    for (std::size_t i = from; i < std::min(ids.size(), from + count); ++i)
        list.append(QString::fromStdString(ids[i]));
    return list.join(u',');
}

bool isGone(const Fault &fault)
{
    return fault.kind == FaultKind::NotFound || fault.kind == FaultKind::NotAllowedNow || fault.kind == FaultKind::Invalid;
}

// The API has no call for one of them: whoever wants one reads the list until it comes.
bool isOnlyListed(Resource resource)
{
    switch (resource) {
    case Resource::Shops:
    case Resource::Warehouses:
    case Resource::Brands:
    case Resource::Stock:
    case Resource::DeliveryOptions:
    case Resource::Statements:
    case Resource::Transactions:
    case Resource::Payments:
    case Resource::Withdrawals:
    case Resource::Unsettled:
    case Resource::Conversations:
    case Resource::Performance: return true;
    default: return false;
    }
}

// Leaves the rows that are wanted; they are wanted no more. Whether there are any, understood or not.
bool takeWanted(Page &page, std::set<std::string> &wanted)
{
    std::set<std::string> met;
    const auto isOther = [&](const std::string &id) {
        if (!wanted.contains(id))
            return true;
        met.insert(id);
        return false;
    };
    std::visit(
        [&](auto &rows) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(rows)>, std::monostate>)
                std::erase_if(rows, [&](const auto &row) { return isOther(row.id); });
        },
        page.rows);
    std::erase_if(page.stock, [&](const auto &level) { return isOther(level.first); });
    page.bad.removeIf([&](const BadRecord &record) { return isOther(record.id.toStdString()); });
    for (const std::string &id : met)
        wanted.erase(id);
    return !met.empty();
}

// Adds what is left of a page to the others of its kind.
void gather(Page &all, const Page &page)
{
    all.stock.insert(all.stock.end(), page.stock.begin(), page.stock.end());
    std::visit(
        [&](const auto &rows) {
            using Rows = std::decay_t<decltype(rows)>;
            if constexpr (std::is_same_v<Rows, std::monostate>)
                all.bad += page.bad;
            else
                append<typename Rows::value_type>(all, page);
        },
        page.rows);
}

} // namespace

QCoro::Task<Result<Decoded>> TikTokRemote::product(QString shop, QString id, QString version)
{
    Call call("GET", endpoints::product(id), shop);
    if (!version.isEmpty())
        call.with(version, u"true"_s);
    auto answer = co_await m_caller.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const Instant serverTime = answer->serverTime;
    auto decode = [body = std::move(answer->body), status = answer->status]() mutable { return decodeProduct(std::move(body), status); };
    auto decoded = co_await elsewhere(std::move(decode));
    if (decoded)
        decoded->page.serverTime = serverTime;
    co_return decoded;
}

// Replaces search forms by whole listings. One that cannot be read (frozen, just deleted) keeps its search form.
QCoro::Task<Result<Page>> TikTokRemote::withDetails(QString shop, Page page)
{
    std::vector<rows::Product> shorts = std::move(rowsOf<rows::Product>(page));
    Page detailed;
    detailed.resource = Resource::Products;
    detailed.shop = page.shop;
    detailed.bad = page.bad;
    detailed.bytes = page.bytes;
    detailed.serverTime = page.serverTime;
    rowsOf<rows::Product>(detailed);
    for (std::size_t at = 0; at < shorts.size(); at += DetailsAtOnce) {
        std::vector<QCoro::Task<Result<Decoded>>> underWay;
        const std::size_t end = std::min(shorts.size(), at + DetailsAtOnce);
        for (std::size_t i = at; i < end; ++i)
            underWay.push_back(product(shop, QString::fromStdString(shorts[i].id)));
        std::optional<Fault> ended;
        for (std::size_t i = at; i < end; ++i) {
            // Tasks run since they were made; every one is waited for, so that none outlives this call.
            auto decoded = co_await underWay[i - at];
            if (decoded && !rowsOf<rows::Product>(decoded->page).empty()) {
                append<rows::Product>(detailed, std::move(decoded->page));
                continue;
            }
            const bool isGone = decoded || decoded.error().kind == FaultKind::NotFound || decoded.error().kind == FaultKind::NotAllowedNow
                || decoded.error().kind == FaultKind::Denied;
            if (!isGone) {
                ended = decoded.error();
                continue;
            }
            if (decoded)
                detailed.bad += decoded->page.bad;
            Page one;
            one.raw = page.raw.mid(shorts[i].raw.at, shorts[i].raw.length);
            shorts[i].raw = {0, static_cast<std::uint32_t>(one.raw.size())};
            rowsOf<rows::Product>(one).push_back(std::move(shorts[i]));
            append<rows::Product>(detailed, std::move(one));
        }
        if (ended)
            co_return fail(*ended);
    }
    co_return detailed;
}

QCoro::Task<Result<Page>> TikTokRemote::pullByIds(PullRequest request)
{
    Page page;
    page.resource = request.resource;
    page.shop = request.shop;
    page.isLast = true;
    page.serverTime = m_caller.serverNow();
    if (request.resource == Resource::Products) {
        for (const std::string &id : request.ids) {
            auto decoded = co_await product(request.shop, QString::fromStdString(id));
            if (decoded)
                append<rows::Product>(page, std::move(decoded->page));
            else if (decoded.error().kind != FaultKind::NotFound && decoded.error().kind != FaultKind::NotAllowedNow)
                co_return fail(decoded.error());
        }
        co_return page;
    }
    if (request.resource == Resource::Promotions || request.resource == Resource::Coupons) {
        for (const std::string &id : request.ids) {
            QString shop = request.shop;
            auto decoded = co_await offer(request.resource, std::move(shop), QString::fromStdString(id));
            if (!decoded && !isGone(decoded.error()))
                co_return fail(decoded.error());
            if (decoded)
                gather(page, decoded->page);
        }
        co_return page;
    }
    if (isOnlyListed(request.resource)) {
        auto found = co_await pullFromList(std::move(request));
        co_return found;
    }
    if (request.resource == Resource::Packages) {
        auto packages = co_await pullPackages(std::move(request));
        co_return packages;
    }
    if (request.resource == Resource::ListingDrafts) {
        auto drafts = co_await pullDrafts(std::move(request));
        co_return drafts;
    }
    if (request.resource == Resource::Tracking || request.resource == Resource::PriceDetails || request.resource == Resource::ReturnRecords) {
        auto details = co_await pullDetails(std::move(request));
        co_return details;
    }
    const std::size_t atOnce = request.resource == Resource::Orders ? OrdersAtOnce : ReturnsAtOnce;
    for (std::size_t at = 0; at < request.ids.size(); at += atOnce) {
        const QString ids = joined(request.ids, at, atOnce);
        Call call("GET", endpoints::orders(), request.shop);
        if (request.resource == Resource::Orders) {
            call.with(u"ids"_s, ids);
        } else if (request.resource == Resource::ListingQuality) {
            call.path = endpoints::diagnoses();
            call.with(u"product_ids"_s, ids);
        } else if (request.resource == Resource::Returns) {
            call = Call("POST", endpoints::searchReturns(), request.shop);
            const QJsonObject filter{{u"return_ids"_s, QJsonArray::fromStringList(ids.split(u','))}};
            call.with(u"page_size"_s, QString::number(ReturnsAtOnce)).json(filter);
        } else if (request.resource == Resource::Cancellations) {
            call = Call("POST", endpoints::searchCancellations(), request.shop);
            const QJsonObject filter{{u"cancel_ids"_s, QJsonArray::fromStringList(ids.split(u','))}};
            call.with(u"page_size"_s, QString::number(SmallPages)).json(filter);
        } else {
            co_return fail(FaultKind::Internal, u"cannot be read one by one"_s, resourceWord(request.resource));
        }
        auto decoded = co_await fetch(request.resource, std::move(call));
        if (!decoded)
            co_return fail(decoded.error());
        if (request.resource == Resource::Orders)
            append<rows::Order>(page, std::move(decoded->page));
        else if (request.resource == Resource::ListingQuality)
            append<rows::ListingQuality>(page, std::move(decoded->page));
        else if (request.resource == Resource::Cancellations)
            append<rows::Cancellation>(page, std::move(decoded->page));
        else
            append<rows::Return>(page, std::move(decoded->page));
    }
    co_return page;
}

// The list from its beginning, until every id was met or there is no more of it. The place of the walk that sync is in stays.
QCoro::Task<Result<Page>> TikTokRemote::pullFromList(PullRequest request)
{
    std::set<std::string> wanted(request.ids.begin(), request.ids.end());
    // The options of a shop are known together or not at all.
    const bool isWhole = request.resource == Resource::DeliveryOptions;
    PullRequest list = request;
    list.ids.clear();
    list.cursor.clear();
    list.full = true;
    list.isBrief = true;
    Page all;
    all.resource = request.resource;
    all.shop = request.shop;
    all.isLast = true;
    for (bool isLast = false; !isLast && !wanted.empty();) {
        PullRequest next = list;
        auto page = co_await pull(std::move(next));
        if (!page)
            co_return fail(page.error());
        isLast = page->isLast;
        list.cursor = page->nextCursor;
        list.full = false;
        all.serverTime = page->serverTime;
        if (isWhole || takeWanted(*page, wanted))
            gather(all, *page);
    }
    if (auto *conversations = std::get_if<std::vector<rows::Conversation>>(&all.rows)) {
        for (rows::Conversation &conversation : *conversations) {
            QString shop = request.shop;
            auto messages = co_await messagesOf(std::move(shop), QString::fromStdString(conversation.id), 0);
            if (!messages)
                co_return fail(messages.error());
            conversation.messages = std::move(*messages);
        }
    }
    co_return all;
}

} // namespace quayside::remotes::tiktok
