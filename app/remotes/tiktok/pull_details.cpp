// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QHash>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

QString detailPath(Resource resource, const QString &id)
{
    if (resource == Resource::Tracking)
        return endpoints::tracking(id);
    return resource == Resource::PriceDetails ? endpoints::priceDetail(id) : endpoints::returnRecords(id);
}

bool isGone(const Fault &fault)
{
    return fault.kind == FaultKind::NotFound || fault.kind == FaultKind::NotAllowedNow || fault.kind == FaultKind::Invalid;
}

// Empty for an answer without data.
template <class Row>
std::vector<Row> &listOf(Page &page)
{
    if (!std::holds_alternative<std::vector<Row>>(page.rows))
        page.rows = std::vector<Row>();
    return std::get<std::vector<Row>>(page.rows);
}

// Adds the rows of an answer; details carry no documents.
template <class Row>
void add(Page &page, Page other)
{
    for (Row &row : listOf<Row>(other))
        listOf<Row>(page).push_back(std::move(row));
    page.bad += other.bad;
    page.bytes += other.bytes;
}

} // namespace

// The options of every warehouse, each with its carriers; an option that several warehouses share is asked for once.
QCoro::Task<Result<Page>> TikTokRemote::pullDeliveryOptions(PullRequest request)
{
    Call ask("GET", endpoints::warehouses(), request.shop);
    auto warehouses = co_await fetch(Resource::Warehouses, std::move(ask));
    if (!warehouses)
        co_return fail(warehouses.error());
    Page page;
    page.resource = Resource::DeliveryOptions;
    page.shop = request.shop;
    page.isLast = true;
    page.serverTime = warehouses->page.serverTime;
    page.rows = std::vector<rows::DeliveryOption>();
    QHash<QString, std::vector<rows::Carrier>> carriersOf;
    for (const rows::Warehouse &warehouse : listOf<rows::Warehouse>(warehouses->page)) {
        Call options("GET", endpoints::deliveryOptions(QString::fromStdString(warehouse.id)), request.shop);
        auto decoded = co_await fetch(Resource::DeliveryOptions, std::move(options));
        if (!decoded && isGone(decoded.error()))
            continue; // a return warehouse may send nothing
        if (!decoded)
            co_return fail(decoded.error());
        for (rows::DeliveryOption &option : listOf<rows::DeliveryOption>(decoded->page)) {
            option.warehouseId = warehouse.id;
            const QString id = QString::fromStdString(option.id);
            if (!carriersOf.contains(id)) {
                Call carriers("GET", endpoints::carriers(id), request.shop);
                const auto answer = co_await m_caller.read(std::move(carriers));
                if (!answer)
                    co_return fail(answer.error());
                const auto names = decodeCarriers(answer->body, answer->status);
                if (!names && !isGone(names.error()))
                    co_return fail(names.error());
                carriersOf.insert(id, names ? *names : std::vector<rows::Carrier>());
            }
            option.carriers = carriersOf.value(id);
        }
        add<rows::DeliveryOption>(page, std::move(decoded->page));
    }
    co_return page;
}

// One call a record; one that the remote does not have any more is left out.
QCoro::Task<Result<Page>> TikTokRemote::pullDetails(PullRequest request)
{
    Page page;
    page.resource = request.resource;
    page.shop = request.shop;
    page.isLast = true;
    page.serverTime = m_caller.serverNow();
    for (const std::string &one : request.ids) {
        const QString id = QString::fromStdString(one);
        Call call("GET", detailPath(request.resource, id), request.shop);
        auto answer = co_await m_caller.read(std::move(call));
        if (!answer)
            co_return fail(answer.error());
        auto decoded = decodeDetail(request.resource, id, std::move(answer->body), answer->status);
        if (!decoded && isGone(decoded.error()))
            continue;
        if (!decoded)
            co_return fail(decoded.error());
        if (request.resource == Resource::Tracking)
            add<rows::Tracking>(page, std::move(decoded->page));
        else if (request.resource == Resource::PriceDetails)
            add<rows::PriceDetail>(page, std::move(decoded->page));
        else
            add<rows::ReturnRecords>(page, std::move(decoded->page));
    }
    co_return page;
}

// The live document says which versions lie beside it, and each of them is a document of its own: theirs need not say it.
QCoro::Task<Result<Page>> TikTokRemote::pullDrafts(PullRequest request)
{
    Page page;
    page.resource = request.resource;
    page.shop = request.shop;
    page.isLast = true;
    page.serverTime = m_caller.serverNow();
    page.rows = std::vector<rows::ListingDrafts>();
    for (const std::string &one : request.ids) {
        const QString id = QString::fromStdString(one);
        auto live = co_await product(request.shop, id);
        // One of another shop is refused; it must not keep the others from being read.
        if (!live && !isGone(live.error()) && live.error().kind != FaultKind::Denied)
            co_return fail(live.error());
        rows::ListingDrafts drafts;
        drafts.id = one;
        QList<BadRecord> bad = live ? live->page.bad : QList<BadRecord>();
        std::vector<std::pair<std::string, QString>> beside;
        if (live && bad.isEmpty()) {
            const rows::Product &now = listOf<rows::Product>(live->page).front();
            if (now.hasDraft)
                beside.emplace_back(rows::DraftVersion, u"return_draft_version"_s);
            if (now.audit == "AUDITING")
                beside.emplace_back(rows::UnderReviewVersion, u"return_under_review_version"_s);
        }
        for (auto &[version, wanted] : beside) {
            auto document = co_await product(request.shop, id, wanted);
            if (!document && isGone(document.error()))
                continue; // published or thrown away since
            if (!document)
                co_return fail(document.error());
            page.bytes += document->page.bytes;
            bad += document->page.bad;
            for (rows::Product &content : listOf<rows::Product>(document->page))
                drafts.versions.push_back({version, std::move(content)});
        }
        if (bad.isEmpty())
            listOf<rows::ListingDrafts>(page).push_back(std::move(drafts));
        page.bad += bad;
    }
    co_return page;
}

QCoro::Task<Result<Page>> TikTokRemote::pullPackages(PullRequest request)
{
    Page page;
    page.resource = Resource::Packages;
    page.shop = request.shop;
    page.isLast = true;
    page.serverTime = m_caller.serverNow();
    page.rows = std::vector<rows::Package>();
    for (const std::string &one : request.ids) {
        Call call("GET", endpoints::package(QString::fromStdString(one)), request.shop);
        auto answer = co_await m_caller.read(std::move(call));
        if (!answer)
            co_return fail(answer.error());
        auto decoded = decodePackage(std::move(answer->body), answer->status);
        if (!decoded && !isGone(decoded.error()))
            co_return fail(decoded.error());
        if (decoded)
            add<rows::Package>(page, std::move(decoded->page));
    }
    co_return page;
}

} // namespace quayside::remotes::tiktok
