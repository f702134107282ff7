// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/figure_sheet.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursKept = 30;      ///< days that can be asked for by the hour
constexpr int MinutesOfPage = 60;
const QDate FirstDay(2020, 1, 1);  ///< before any figure

const Content *find(const std::vector<Content> &all, qint64 id)
{
    const auto found = std::ranges::find(all, id, &Content::id);
    return found == all.end() ? nullptr : &*found;
}

Sold sum(const std::vector<Content> &all)
{
    Sold sold;
    for (const Content &one : all)
        sold += one.sold;
    return sold;
}

qint64 viewsOf(const std::vector<Content> &all)
{
    qint64 views = 0;
    for (const Content &one : all)
        views += one.views;
    return views;
}

// What was seen of a thing, of what it showed: each view shows a product or two, one in twenty of them is touched.
qint64 shown(qint64 views) { return views * 14 / 10; }
qint64 touched(qint64 views) { return shown(views) / 20; }

std::string titleOf(const Desk &desk, int product)
{
    return desk.world().listings().title(desk.world().catalog().product(product)).toStdString();
}

// Money for a thousand views.
qint64 perThousand(qint64 gmv, qint64 views) { return views == 0 ? 0 : gmv * 1000 / views; }

void writeHour(Sheet &sheet, const DayFigures &hour)
{
    sheet.amount("gmv", hour.all.gmv);
    sheet.json().field("items_sold", hour.all.items).field("customers", hour.all.orders).field("visitors", hour.visitors);
}

// The session of a path, and the day that it was held on.
std::optional<Content> liveOf(const Desk &desk, const Call &call, const QString &id, DayFigures &day)
{
    const Span ever{FirstDay, Figures::latest(call.shop, momentOf(desk)).addDays(1)};
    const std::vector<Content> all = livesIn(desk, call, ever);
    const Content *live = find(all, idFrom(id));
    if (live == nullptr)
        return std::nullopt;
    day = desk.world().figures().day(call.shop, Figures::dateOf(call.shop, live->begin), momentOf(desk));
    return *live;
}

} // namespace

Answer getHourlyPerformance(Desk &desk, const Call &call)
{
    if (auto refusal = readCurrency(call))
        return *refusal;
    const QDate date = QDate::fromString(call.segments.at(2), Qt::ISODate);
    const QDate today = Figures::dateOf(call.shop, desk.book.now());
    if (!date.isValid() || date > today || date < today.addDays(-HoursKept))
        return Answer::refused(codes::ParameterInvalid, u"date: must be one of the last %1 days or today"_s.arg(HoursKept), 400);
    const std::array<DayFigures, 24> hours = desk.world().figures().hours(call.shop, date, momentOf(desk));
    DayFigures all;
    for (const DayFigures &hour : hours)
        all += hour;
    Sheet sheet(call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject().field("latest_available_timestamp", desk.book.now()).key("overall").beginObject();
    writeHour(sheet, all);
    json.endObject().key("intervals").beginArray();
    for (int hour = 0; hour < 24 && Figures::startOf(call.shop, date) + hour * 3600 <= desk.book.now(); ++hour) {
        json.beginObject().field("index", hour);
        writeHour(sheet, hours[static_cast<size_t>(hour)]);
        json.endObject();
    }
    json.endArray().endObject();
    return sheet.done();
}

Answer getSkuPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    const auto sku = desk.world().catalog().indexOfSku(idFrom(call.segments.at(1)));
    if (!sku || sku->product % ShopCount != call.shop)
        return Answer::refused(codes::SkuUnknown, u"The SKU does not exist"_s);
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject().key("sku_id").id(Catalog::skuId(*sku)).field("product_id", Catalog::productId(sku->product));
    writeIntervals(sheet, desk, call, span, [&](Sheet &, const Span &one) {
        const DayFigures all = figuresIn(desk, call, one);
        const auto found = all.skus.find(Catalog::skuId(*sku));
        const Sold sold = found == all.skus.end() ? Sold() : found->second;
        const std::array<std::pair<std::string_view, Sold>, 2> content{{{"LIVE", {sold.gmv / 4, 0, sold.items / 4}}, {"VIDEO", {sold.gmv / 5, 0, sold.items / 5}}}};
        sheet.amount("gmv", sold.gmv);
        json.key("gmv_breakdown").beginArray();
        Sold rest = sold;
        const auto breakdown = [&](std::string_view type, qint64 gmv) {
            json.beginObject().field("type", type).key("amount").money(gmv, markets()[static_cast<size_t>(call.shop)].exponent);
            json.field("currency", markets()[static_cast<size_t>(call.shop)].currency).endObject();
        };
        for (const auto &[type, part] : content) {
            breakdown(type, part.gmv);
            rest = {rest.gmv - part.gmv, rest.orders, rest.items - part.items};
        }
        breakdown("PRODUCT_CARD", rest.gmv);
        json.endArray().field("items_sold", sold.items).key("items_sold_breakdown").beginArray();
        for (const auto &[type, part] : content)
            json.beginObject().field("type", type).field("amount", part.items).endObject();
        json.beginObject().field("type", "PRODUCT_CARD").field("amount", rest.items).endObject();
        json.endArray().field("sku_orders", sold.orders);
    });
    json.endObject();
    return sheet.done();
}

Answer getVideosOverview(Desk &desk, const Call &call)
{
    return figureSeries(desk, call, [&](Sheet &sheet, const Span &one) {
        const std::vector<Content> all = videosIn(desk, call, one);
        const Sold sold = sum(all);
        const qint64 views = viewsOf(all);
        sheet.amount("gmv", sold.gmv);
        sheet.json().field("sku_orders", sold.orders).field("avg_customers", sold.orders).field("product_impressions", shown(views));
        sheet.json().field("product_clicks", touched(views)).field("click_through_rate", ratio(touched(views), shown(views)));
    });
}

Answer getVideoPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    const qint64 id = idFrom(call.segments.at(1));
    if (find(videosIn(desk, call, span), id) == nullptr)
        return noSuchContent();
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject();
    writeIntervals(sheet, desk, call, span, [&](Sheet &, const Span &one) {
        const std::vector<Content> all = videosIn(desk, call, one);
        const Content &video = *find(all, id);
        const auto writeSales = [&](const Sold &sold, qint64 views) {
            sheet.amount("gmv", sold.gmv);
            sheet.amount("gpm", perThousand(sold.gmv, views));
            json.field("items_sold", sold.items).field("customers", sold.orders).field("product_impressions", shown(views));
            json.field("product_clicks", touched(views)).field("ctr", ratio(touched(views), shown(views)));
        };
        json.key("sales").beginObject().key("overall").beginObject();
        writeSales(video.sold, video.views);
        json.endObject().key("breakdowns").beginArray();
        const std::vector<ContentPart> parts = Figures::parts(video.sold, figuresIn(desk, call, one));
        for (const ContentPart &part : parts) {
            json.beginObject().key("product_id").id(Catalog::productId(part.product));
            writeSales(part.sold, video.views / static_cast<qint64>(parts.size()));
            json.endObject();
        }
        json.endArray().endObject().key("traffic").beginObject().field("views", video.views).field("likes", video.views / 12);
        json.field("comments", video.views / 150).field("shares", video.views / 200).field("new_followers", video.views / 300).endObject();
    });
    json.key("viewer_profile").beginArray().endArray().endObject();
    return sheet.done();
}

Answer getVideoProducts(Desk &desk, const Call &call)
{
    qint64 days = 0;
    const auto parts = [&](const Span &span) -> std::optional<std::vector<ContentPart>> {
        const std::vector<Content> all = videosIn(desk, call, span);
        const Content *video = find(all, idFrom(call.segments.at(1)));
        if (video == nullptr)
            return std::nullopt;
        days = span.from.daysTo(span.before);
        return Figures::parts(video->sold, figuresIn(desk, call, span));
    };
    return figureList(desk, call, "products", parts, [&](Sheet &sheet, const ContentPart &part) {
        sheet.json().key("id").id(Catalog::productId(part.product)).field("name", titleOf(desk, part.product));
        sheet.amount("gmv", part.sold.gmv);
        sheet.json().field("units_sold", part.sold.items).field("daily_avg_buyers", ratio(part.sold.orders, days));
    });
}

Answer getLivesOverview(Desk &desk, const Call &call)
{
    return figureSeries(desk, call, [&](Sheet &sheet, const Span &one) {
        const std::vector<Content> all = livesIn(desk, call, one);
        const Sold sold = sum(all);
        const qint64 clicks = touched(viewsOf(all));
        sheet.amount("gmv", sold.gmv);
        sheet.json().field("sku_orders", sold.orders).field("items_sold", sold.items).field("customers", sold.orders);
        sheet.json().field("click_through_rate", ratio(clicks, shown(viewsOf(all)))).field("click_to_order_rate", ratio(sold.orders, clicks));
    });
}

Answer getLiveMinutes(Desk &desk, const Call &call)
{
    if (auto refusal = readCurrency(call))
        return *refusal;
    Call sized = call; // the call has no page size of its own
    sized.query.insert(u"page_size"_s, QString::number(MinutesOfPage));
    PageRequest request;
    if (auto refusal = readPage(sized, 1, MinutesOfPage, MinutesOfPage, request))
        return *refusal;
    DayFigures day;
    const auto live = liveOf(desk, call, call.segments.at(1), day);
    if (!live)
        return noSuchContent();
    struct Minute
    {
        qint64 begin = 0;
        Sold sold;
    };
    std::vector<Minute> all;
    for (const Sold &sold : desk.world().figures().minutes(*live))
        all.push_back({live->begin + static_cast<qint64>(all.size()) * 60, sold});
    const qint64 views = live->views / std::max<qint64>(1, static_cast<qint64>(all.size()));
    const Slice<Minute> page = slice(desk, request, std::move(all));
    Sheet sheet(call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject().key("overall").beginObject().field("live_title", live->title).field("start_time", live->begin).field("end_time", live->end);
    json.field("duration", live->end - live->begin).field("items_sold", live->sold.items).field("unique_viewers", live->views * 7 / 10);
    json.field("impressions", live->views * 3);
    sheet.amount("gmv", live->sold.gmv);
    json.endObject().key("intervals").beginArray();
    for (const Minute &minute : page.records) {
        json.beginObject().field("start_time", minute.begin).field("end_time", minute.begin + 60).key("sales").beginObject();
        sheet.amount("gmv", minute.sold.gmv);
        json.field("items_sold", minute.sold.items).field("sku_orders", minute.sold.orders).field("main_orders", minute.sold.orders);
        json.field("customers", minute.sold.orders).endObject().key("traffic").beginObject().field("views", views).field("viewers", views * 7 / 10);
        json.field("product_impressions", shown(views)).field("product_clicks", touched(views));
        json.field("ctr", ratio(touched(views), shown(views))).endObject().endObject();
    }
    json.endArray().endObject().field("total_count", page.total).field("next_page_token", page.next.toStdString());
    return sheet.done();
}

Answer getLiveProducts(Desk &desk, const Call &call)
{
    if (auto refusal = readCurrency(call))
        return *refusal;
    DayFigures day;
    const auto live = liveOf(desk, call, call.segments.at(1), day);
    if (!live)
        return noSuchContent();
    std::vector<ContentPart> parts = Figures::parts(live->sold, day);
    byGmv(call, parts);
    Sheet sheet(call);
    JsonWriter &json = sheet.json();
    json.key("products").beginArray();
    for (const ContentPart &part : parts) {
        const qint64 views = live->views / static_cast<qint64>(parts.size());
        json.beginObject().key("id").id(Catalog::productId(part.product)).field("name", titleOf(desk, part.product)).key("sales").beginObject();
        sheet.amount("direct_gmv", part.sold.gmv);
        sheet.amount("avg_price", part.sold.items == 0 ? 0 : part.sold.gmv / part.sold.items);
        json.field("items_sold", part.sold.items).field("sku_orders", part.sold.orders).field("main_orders", part.sold.orders);
        json.field("created_sku_orders", part.sold.orders).field("customers", part.sold.orders).field("payment_rate", "1.0000").endObject();
        json.key("traffic").beginObject().field("product_impressions", shown(views)).field("produt_clicks", touched(views)); // spelled so
        json.field("add_to_cart_count", touched(views) / 3).field("ctr", ratio(touched(views), shown(views))).endObject().endObject();
    }
    json.endArray();
    return sheet.done();
}

} // namespace quayside::practice
