// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/figure_sheet.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    qint64 id = 0;
    qint64 of = 0;
    Sold sold;
};

} // namespace

Answer getShopPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject().key("intervals").beginArray();
    for (const Span &one : intervalsOf(desk, call, span)) {
        const DayFigures sum = desk.world().figures().span(call.shop, one.from, one.before, momentOf(desk));
        const qint64 live = sum.all.gmv * 25 / 100;
        const qint64 video = sum.all.gmv * 20 / 100;
        sheet.interval(one);
        json.key("sales").beginObject();
        json.key("gmv").beginObject();
        sheet.amount("overall", sum.all.gmv);
        json.key("breakdowns").beginArray();
        for (const auto &[type, part] : {std::pair{"LIVE", live}, std::pair{"VIDEO", video}, std::pair{"PRODUCT_CARD", sum.all.gmv - live - video}}) {
            json.beginObject().field("type", type);
            sheet.amount("gmv", part);
            json.endObject();
        }
        json.endArray().endObject();
        json.field("orders_count", sum.all.orders).field("sku_orders_count", sum.all.orders).field("items_sold", sum.all.items);
        json.field("avg_customers_count", sum.all.orders);
        sheet.amount("refunds", sum.refunds);
        json.endObject().key("traffic").beginObject().field("avg_visitors", sum.visitors).field("avg_page_views", sum.views);
        json.field("avg_conversation_rate", ratio(sum.all.orders, sum.visitors)).endObject().endObject();
    }
    json.endArray().endObject();
    return sheet.done();
}

Answer getProductsPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    PageRequest request;
    std::vector<Named> all;
    if (auto refusal = readFigureList(call, request))
        return *refusal;
    for (const auto &[product, sold] : desk.world().figures().span(call.shop, span.from, span.before, momentOf(desk)).products)
        all.push_back({Catalog::productId(product), 0, sold});
    byGmv(call, all);
    const Slice<Named> page = slice(desk, request, std::move(all));
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("products").beginArray();
    for (const Named &one : page.records) {
        json.beginObject().key("id").id(one.id).key("overall_performance").beginObject();
        sheet.amount("gmv", one.sold.gmv);
        json.field("items_sold", one.sold.items).field("orders", one.sold.orders).endObject().endObject();
    }
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString());
    return sheet.done();
}

Answer getProductPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    const auto product = desk.world().catalog().indexOfProduct(idFrom(call.segments.at(1)));
    if (!product || *product % ShopCount != call.shop)
        return Answer::refused(codes::ProductNotFound, u"The product does not exist"_s);
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject().key("intervals").beginArray();
    for (const Span &one : intervalsOf(desk, call, span)) {
        const DayFigures sum = desk.world().figures().span(call.shop, one.from, one.before, momentOf(desk));
        const auto found = sum.products.find(*product);
        const Sold sold = found == sum.products.end() ? Sold() : found->second;
        sheet.interval(one);
        json.key("sales").beginObject();
        sheet.amount("gmv", sold.gmv);
        json.field("items_sold", sold.items).field("orders", sold.orders).endObject().endObject();
    }
    json.endArray().endObject();
    return sheet.done();
}

Answer getSkusPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    PageRequest request;
    std::vector<Named> all;
    if (auto refusal = readFigureList(call, request))
        return *refusal;
    for (const auto &[sku, sold] : desk.world().figures().span(call.shop, span.from, span.before, momentOf(desk)).skus) {
        const auto ref = desk.world().catalog().indexOfSku(sku);
        all.push_back({sku, ref ? Catalog::productId(ref->product) : 0, sold});
    }
    byGmv(call, all);
    const Slice<Named> page = slice(desk, request, std::move(all));
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("skus").beginArray();
    for (const Named &one : page.records) {
        json.beginObject().field("id", one.id).field("product_id", one.of); // numbers, here alone
        sheet.amount("gmv", one.sold.gmv);
        json.field("sku_orders", one.sold.orders).field("units_sold", one.sold.items).endObject();
    }
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString());
    return sheet.done();
}

Answer getVideosPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    PageRequest request;
    std::vector<Content> all;
    if (auto refusal = readFigureList(call, request))
        return *refusal;
    all = desk.world().figures().videos(call.shop, span.from, span.before, momentOf(desk));
    byGmv(call, all);
    const Slice<Content> page = slice(desk, request, std::move(all));
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("videos").beginArray();
    for (const Content &one : page.records) {
        json.beginObject().key("id").id(one.id).field("title", one.title).field("username", "harbour.lane");
        json.field("video_post_time", std::to_string(one.begin)).field("duration", one.end - one.begin).field("views", one.views);
        sheet.amount("gmv", one.sold.gmv);
        json.field("sku_orders", one.sold.orders).field("items_sold", one.sold.items).field("avg_customers", one.sold.orders);
        json.field("click_through_rate", "0.0421").endObject();
    }
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString());
    return sheet.done();
}

Answer getLivesPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    PageRequest request;
    std::vector<Content> all;
    if (auto refusal = readFigureList(call, request))
        return *refusal;
    all = desk.world().figures().lives(call.shop, span.from, span.before, momentOf(desk));
    byGmv(call, all);
    const Slice<Content> page = slice(desk, request, std::move(all));
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("live_stream_sessions").beginArray();
    for (const Content &one : page.records) {
        json.beginObject().key("id").id(one.id).field("title", one.title).field("username", "harbour.lane");
        json.field("start_time", std::to_string(one.begin)).field("end_time", std::to_string(one.end)).key("sales_performance").beginObject();
        sheet.amount("gmv", one.sold.gmv);
        sheet.amount("24h_live_gmv", one.sold.gmv);
        json.field("items_sold", one.sold.items).field("sku_orders", one.sold.orders).field("customers", one.sold.orders).endObject();
        json.key("interaction_performance").beginObject().field("viewers", one.views * 7 / 10).field("views", one.views);
        json.field("click_through_rate", "4.21").endObject().endObject();
    }
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString());
    return sheet.done();
}

} // namespace quayside::practice
