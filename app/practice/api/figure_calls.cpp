// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/slices.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

/// The days that a call asks for, in the shop's zone.
struct Span
{
    QDate from;
    QDate before;
};

std::optional<Answer> readSpan(const Call &call, Span &span)
{
    span.from = QDate::fromString(call.query.value(u"start_date_ge"_s), Qt::ISODate);
    span.before = QDate::fromString(call.query.value(u"end_date_lt"_s), Qt::ISODate);
    if (!span.from.isValid() || !span.before.isValid())
        return Answer::refused(codes::RequestInvalid, u"StartDateGe and EndDateLt are required fields"_s, 400);
    if (span.before <= span.from)
        return Answer::refused(codes::ParameterInvalid, u"end_date_lt: must be after start_date_ge"_s, 400);
    const QString currency = call.query.value(u"currency"_s);
    if (!currency.isEmpty() && currency != "LOCAL"_L1) // nobody here changes money
        return Answer::refused(codes::ParameterInvalid, u"currency: unknown value %1"_s.arg(currency), 400);
    return std::nullopt;
}

Finance::Moment momentOf(const Desk &desk) { return {desk.book.now(), desk.world().horizon()}; }
std::string iso(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }

/// Writes what every dated answer has.
class Sheet
{
public:
    Sheet(const Desk &desk, const Call &call) : m_market(markets()[static_cast<size_t>(call.shop)]), m_json(m_answer.data)
    {
        m_answer.data.clear();
        m_json.beginObject().field("latest_available_date", iso(Figures::latest(call.shop, momentOf(desk))));
    }
    JsonWriter &json() { return m_json; }
    void amount(std::string_view name, qint64 minor)
    {
        m_json.key(name).beginObject().key("amount").money(minor, m_market.exponent).field("currency", m_market.currency).endObject();
    }
    [[nodiscard]] Answer done()
    {
        m_json.endObject();
        return std::move(m_answer);
    }

private:
    const Market &m_market;
    Answer m_answer;
    JsonWriter m_json;
};

template <class Record>
[[nodiscard]] std::optional<Answer> readList(const Call &call, PageRequest &request, std::vector<Record> &)
{
    const QString order = call.query.value(u"sort_order"_s);
    if (!order.isEmpty() && order != "ASC"_L1 && order != "DESC"_L1)
        return Answer::refused(codes::RequestInvalid, u"SortOrder is invalid, allowed values: ASC,DESC."_s, 400);
    return readPage(call, 1, 100, 10, request);
}

template <class Record>
void byGmv(const Call &call, std::vector<Record> &records)
{
    const bool isAscending = call.query.value(u"sort_order"_s) == "ASC"_L1;
    std::stable_sort(records.begin(), records.end(), [isAscending](const Record &a, const Record &b) {
        return isAscending ? a.sold.gmv < b.sold.gmv : b.sold.gmv < a.sold.gmv;
    });
}

struct Named
{
    qint64 id = 0;
    qint64 of = 0;
    Sold sold;
};

// The days one by one, or all in one.
std::vector<Span> intervals(const Desk &desk, const Call &call, const Span &span)
{
    if (call.query.value(u"granularity"_s) != "1D"_L1)
        return {span};
    std::vector<Span> days;
    const QDate end = std::min(span.before, Figures::latest(call.shop, momentOf(desk)).addDays(1));
    for (QDate date = span.from; date < end; date = date.addDays(1))
        days.push_back({date, date.addDays(1)});
    return days;
}

} // namespace

Answer getShopPerformance(Desk &desk, const Call &call)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key("performance").beginObject().key("intervals").beginArray();
    for (const Span &one : intervals(desk, call, span)) {
        const DayFigures sum = desk.world().figures().span(call.shop, one.from, one.before, momentOf(desk));
        const qint64 live = sum.all.gmv * 25 / 100;
        const qint64 video = sum.all.gmv * 20 / 100;
        json.beginObject().field("start_date", iso(one.from)).field("end_date", iso(one.before)).key("sales").beginObject();
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
        const double rate = sum.visitors == 0 ? 0 : static_cast<double>(sum.all.orders) / static_cast<double>(sum.visitors);
        json.field("avg_conversation_rate", QByteArray::number(rate, 'f', 4).toStdString()).endObject().endObject();
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
    if (auto refusal = readList(call, request, all))
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
    for (const Span &one : intervals(desk, call, span)) {
        const DayFigures sum = desk.world().figures().span(call.shop, one.from, one.before, momentOf(desk));
        const auto found = sum.products.find(*product);
        const Sold sold = found == sum.products.end() ? Sold() : found->second;
        json.beginObject().field("start_date", iso(one.from)).field("end_date", iso(one.before)).key("sales").beginObject();
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
    if (auto refusal = readList(call, request, all))
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
    if (auto refusal = readList(call, request, all))
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
    if (auto refusal = readList(call, request, all))
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
