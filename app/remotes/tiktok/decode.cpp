// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode.h"

#include "app/remotes/tiktok/decode_answer.h"
#include "app/remotes/tiktok/decode_rows.h"

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

rows::RawSpan spanIn(const QByteArray &body, std::string_view part)
{
    return {static_cast<std::uint32_t>(part.data() - body.constData()), static_cast<std::uint32_t>(part.size())};
}

// Where each object of data.<member> lies in the body; the parsed form does not know.
std::vector<rows::RawSpan> spansOf(const QByteArray &body, std::string_view member)
{
    std::vector<rows::RawSpan> spans;
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    const simdjson::padded_string_view view(body.constData(), static_cast<std::size_t>(body.size()),
                                            static_cast<std::size_t>(body.size()) + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::array array;
    if (parser.iterate(view).get(document) != simdjson::SUCCESS || document["data"][member].get_array().get(array) != simdjson::SUCCESS)
        return spans;
    for (auto entry : array) {
        std::string_view part;
        simdjson::ondemand::object object;
        const bool isObject = entry.get_object().get(object) == simdjson::SUCCESS && object.raw_json().get(part) == simdjson::SUCCESS;
        spans.push_back(isObject ? spanIn(body, part) : rows::RawSpan());
    }
    return spans;
}

// False when what should be a list is something else: then the page says nothing, and no mark may move behind it.
template <class Row>
[[nodiscard]] bool readList(const Object &data, std::string_view member, const QByteArray &body, Decoded &decoded)
{
    std::vector<Row> rows;
    Array list;
    Element there;
    const bool isThere = data[member].get(there) == simdjson::SUCCESS && !there.is_null();
    if (isThere && there.get(list) != simdjson::SUCCESS)
        return false;
    if (isThere) {
        const std::vector<rows::RawSpan> spans = spansOf(body, member);
        rows.reserve(list.size());
        std::size_t at = 0;
        for (const Element &entry : list) {
            const rows::RawSpan span = at < spans.size() ? spans[at] : rows::RawSpan();
            ++at;
            Trouble trouble;
            Row row;
            Object object;
            if (entry.get(object) != simdjson::SUCCESS)
                trouble.note(member, "an entry is no object");
            else if constexpr (requires { read(object, data, row, trouble); })
                read(object, data, row, trouble);
            else
                read(object, row, trouble);
            if constexpr (requires { row.raw; }) {
                if (span.length == 0)
                    trouble.note(member, "its text was not found"); // the list's name was written with escapes
            }
            if (!trouble.reason.empty()) {
                decoded.page.bad.append({qstring(row.id), qstring(trouble.reason), body.mid(span.at, span.length)});
                continue;
            }
            if constexpr (requires { row.raw; })
                row.raw = span;
            rows.push_back(std::move(row));
        }
    }
    decoded.page.rows = std::move(rows);
    return true;
}

// A SKU whose levels cannot all be read is left out as a whole: half its levels would look like an emptied warehouse.
[[nodiscard]] bool readStock(const Object &data, Decoded &decoded)
{
    Element list;
    if (data["inventory"].get(list) == simdjson::SUCCESS && !list.is_null() && !list.is_array())
        return false;
    const auto putAside = [&decoded](const std::string &id, const Trouble &trouble, const Object &raw) {
        decoded.page.bad.append({qstring(id), qstring(trouble.reason), QByteArray::fromStdString(simdjson::minify(raw))});
    };
    Trouble whole;
    eachObject(data, "inventory", whole, [&](const Object &product) {
        Trouble ofProduct;
        eachObject(product, "skus", ofProduct, [&](const Object &sku) {
            Trouble trouble;
            const std::string id = text(sku, "id");
            if (id.empty())
                trouble.note("id", "missing");
            std::vector<rows::Stock> levels;
            eachObject(sku, "warehouse_inventory", trouble, [&](const Object &level) {
                levels.push_back({text(level, "warehouse_id"), quantity(level, "available_quantity", trouble),
                                  quantity(level, "committed_quantity", trouble)});
            });
            if (trouble.reason.empty())
                decoded.page.stock.emplace_back(id, std::move(levels));
            else
                putAside(id, trouble, sku);
        });
        if (!ofProduct.reason.empty())
            putAside(text(product, "product_id"), ofProduct, product);
    });
    if (!whole.reason.empty())
        decoded.page.bad.append({{}, qstring(whole.reason), {}});
    return true;
}

[[nodiscard]] bool readRows(Resource resource, const Object &data, const QByteArray &raw, Decoded &decoded)
{
    switch (resource) {
    case Resource::Shops: return readList<rows::Shop>(data, "shops", raw, decoded);
    case Resource::Warehouses: return readList<rows::Warehouse>(data, "warehouses", raw, decoded);
    case Resource::Categories: return readList<rows::Category>(data, "categories", raw, decoded);
    case Resource::Brands: return readList<rows::Brand>(data, "brands", raw, decoded);
    case Resource::Products: return readList<rows::Product>(data, "products", raw, decoded);
    case Resource::Orders: return readList<rows::Order>(data, "orders", raw, decoded);
    case Resource::Returns: return readList<rows::Return>(data, "return_orders", raw, decoded);
    case Resource::Packages: return readList<rows::Package>(data, "packages", raw, decoded);
    case Resource::Cancellations: return readList<rows::Cancellation>(data, "cancellations", raw, decoded);
    case Resource::DeliveryOptions: return readList<rows::DeliveryOption>(data, "delivery_options", raw, decoded);
    case Resource::Stock: return readStock(data, decoded);
    case Resource::ListingQuality: return readList<rows::ListingQuality>(data, "products", raw, decoded);
    case Resource::Tracking:
    case Resource::PriceDetails:
    case Resource::CategoryRules:
    case Resource::ListingDrafts:
    case Resource::ReturnRecords: return false; // decodeDetail(), decodeCategoryPart(), decodeProduct()
    case Resource::Statements: return readList<rows::Statement>(data, "statements", raw, decoded);
    case Resource::Transactions: return readList<rows::Transaction>(data, "transactions", raw, decoded);
    case Resource::Payments: return readList<rows::Payment>(data, "payments", raw, decoded);
    case Resource::Withdrawals: return readList<rows::Withdrawal>(data, "withdrawals", raw, decoded);
    case Resource::Promotions: return readList<rows::Promotion>(data, "activities", raw, decoded);
    case Resource::Coupons: return readList<rows::Coupon>(data, "coupons", raw, decoded);
    case Resource::Performance: return true; // decodeFigures reads it
    case Resource::Conversations: return readList<rows::Conversation>(data, "conversations", raw, decoded);
    case Resource::Unsettled: return readList<rows::Unsettled>(data, "transactions", raw, decoded);
    }
    return false;
}

} // namespace

Result<Decoded> decodePage(Resource resource, QByteArray body, int status)
{
    Decoded decoded = emptyPage(resource, body);
    Answer answer(std::move(body));
    const Result<std::optional<Object>> opened = answer.data(status);
    if (!opened)
        return fail(opened.error());
    if (const std::optional<Object> &data = *opened) {
        decoded.nextToken = qstring(text(*data, "next_page_token"));
        Element total;
        if ((*data)["total_count"].get(total) == simdjson::SUCCESS)
            decoded.page.total = integer(*data, "total_count");
        if (!readRows(resource, *data, answer.body(), decoded))
            return fail(FaultKind::BadAnswer, u"the list is no list"_s, resourceWord(resource));
    }
    decoded.page.raw = std::move(answer.body());
    return decoded;
}

Result<Decoded> decodeFigures(FigureSubject subject, QByteArray body, int status, const std::string &day, const std::string &until)
{
    Decoded decoded = emptyPage(Resource::Performance, body);
    Answer answer(std::move(body));
    const Result<std::optional<Object>> opened = answer.data(status);
    if (!opened)
        return fail(opened.error());
    std::vector<rows::Performance> rows;
    if (const std::optional<Object> &data = *opened) {
        decoded.nextToken = qstring(text(*data, "next_page_token"));
        decoded.page.latestDay = qstring(text(*data, "latest_available_date"));
        Trouble ofList;
        const auto take = [&](const Object &entry, auto readOne) {
            Trouble trouble;
            rows::Performance row;
            row.day = day;
            row.until = until;
            readOne(entry, row, trouble);
            row.id += '@' + row.day;
            const std::string raw = simdjson::minify(entry);
            if (!trouble.reason.empty()) {
                decoded.page.bad.append({qstring(row.id), qstring(trouble.reason), QByteArray::fromStdString(raw)});
                return;
            }
            row.raw = {static_cast<std::uint32_t>(decoded.page.raw.size()), static_cast<std::uint32_t>(raw.size())};
            decoded.page.raw.append(raw.data(), static_cast<qsizetype>(raw.size()));
            rows.push_back(std::move(row));
        };
        const auto each = [&](const Object &from, std::string_view member, auto readOne) {
            eachObject(from, member, ofList, [&](const Object &entry) { take(entry, readOne); });
        };
        bool isThere = false;
        switch (subject) {
        case FigureSubject::Shop:
            if (const Object performance = objectOf(*data, "performance", isThere); isThere)
                each(performance, "intervals", readShopDay);
            break;
        case FigureSubject::Product: each(*data, "products", readProductDay); break;
        case FigureSubject::Sku: each(*data, "skus", readSkuDay); break;
        case FigureSubject::Video: each(*data, "videos", readVideoDay); break;
        case FigureSubject::Live: each(*data, "live_stream_sessions", readLiveDay); break;
        }
        if (!ofList.reason.empty())
            return fail(FaultKind::BadAnswer, qstring(ofList.reason));
    }
    decoded.page.rows = std::move(rows);
    return decoded;
}

Result<DecodedMessages> decodeMessages(QByteArray body, int status)
{
    Answer answer(std::move(body));
    const Result<std::optional<Object>> opened = answer.data(status);
    if (!opened)
        return fail(opened.error());
    DecodedMessages decoded;
    if (!*opened)
        return decoded;
    const Object data = **opened;
    decoded.nextToken = qstring(text(data, "next_page_token"));
    Trouble trouble;
    eachObject(data, "messages", trouble, [&](const Object &entry) { read(entry, decoded.messages.emplace_back(), trouble); });
    if (!trouble.reason.empty())
        return fail(FaultKind::BadAnswer, qstring(trouble.reason));
    return decoded;
}

} // namespace quayside::remotes::tiktok
