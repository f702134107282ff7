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
    return figureSeries(desk, call, [&](Sheet &sheet, const Span &one) {
        JsonWriter &json = sheet.json();
        const DayFigures sum = figuresIn(desk, call, one);
        const qint64 live = sum.all.gmv * 25 / 100;
        const qint64 video = sum.all.gmv * 20 / 100;
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
        json.field("avg_conversation_rate", ratio(sum.all.orders, sum.visitors)).endObject();
    });
}

Answer getProductsPerformance(Desk &desk, const Call &call)
{
    const auto find = [&](const Span &span) {
        std::vector<Named> all;
        for (const auto &[product, sold] : figuresIn(desk, call, span).products)
            all.push_back({Catalog::productId(product), 0, sold});
        return all;
    };
    return figureList(desk, call, "products", find, [](Sheet &sheet, const Named &one) {
        sheet.json().key("id").id(one.id).key("overall_performance").beginObject();
        sheet.amount("gmv", one.sold.gmv);
        sheet.json().field("items_sold", one.sold.items).field("orders", one.sold.orders).endObject();
    });
}

Answer getProductPerformance(Desk &desk, const Call &call)
{
    const auto product = desk.world().catalog().indexOfProduct(idFrom(call.segments.at(1)));
    if (!product || *product % ShopCount != call.shop)
        return Answer::refused(codes::ProductNotFound, u"The product does not exist"_s);
    return figureSeries(desk, call, [&](Sheet &sheet, const Span &one) {
        const DayFigures sum = figuresIn(desk, call, one);
        const auto found = sum.products.find(*product);
        const Sold sold = found == sum.products.end() ? Sold() : found->second;
        sheet.json().key("sales").beginObject();
        sheet.amount("gmv", sold.gmv);
        sheet.json().field("items_sold", sold.items).field("orders", sold.orders).endObject();
    });
}

Answer getSkusPerformance(Desk &desk, const Call &call)
{
    const auto find = [&](const Span &span) {
        std::vector<Named> all;
        for (const auto &[sku, sold] : figuresIn(desk, call, span).skus) {
            const auto ref = desk.world().catalog().indexOfSku(sku);
            all.push_back({sku, ref ? Catalog::productId(ref->product) : 0, sold});
        }
        return all;
    };
    return figureList(desk, call, "skus", find, [](Sheet &sheet, const Named &one) {
        sheet.json().field("id", one.id).field("product_id", one.of); // numbers, here alone
        sheet.amount("gmv", one.sold.gmv);
        sheet.json().field("sku_orders", one.sold.orders).field("units_sold", one.sold.items);
    });
}

Answer getVideosPerformance(Desk &desk, const Call &call)
{
    const auto find = [&](const Span &span) { return videosIn(desk, call, span); };
    return figureList(desk, call, "videos", find, [](Sheet &sheet, const Content &one) {
        JsonWriter &json = sheet.json();
        json.key("id").id(one.id).field("title", one.title).field("username", "harbour.lane");
        json.field("video_post_time", std::to_string(one.begin)).field("duration", one.end - one.begin).field("views", one.views);
        sheet.amount("gmv", one.sold.gmv);
        json.field("sku_orders", one.sold.orders).field("items_sold", one.sold.items).field("avg_customers", one.sold.orders);
        json.field("click_through_rate", "0.0421");
    });
}

Answer getLivesPerformance(Desk &desk, const Call &call)
{
    const auto find = [&](const Span &span) { return livesIn(desk, call, span); };
    return figureList(desk, call, "live_stream_sessions", find, [](Sheet &sheet, const Content &one) {
        JsonWriter &json = sheet.json();
        json.key("id").id(one.id).field("title", one.title).field("username", "harbour.lane");
        json.field("start_time", std::to_string(one.begin)).field("end_time", std::to_string(one.end)).key("sales_performance").beginObject();
        sheet.amount("gmv", one.sold.gmv);
        sheet.amount("24h_live_gmv", one.sold.gmv);
        json.field("items_sold", one.sold.items).field("sku_orders", one.sold.orders).field("customers", one.sold.orders).endObject();
        json.key("interaction_performance").beginObject().field("viewers", one.views * 7 / 10).field("views", one.views);
        json.field("click_through_rate", "4.21").endObject();
    });
}

} // namespace quayside::practice
