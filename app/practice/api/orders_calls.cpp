// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/sorting.h"

#include <QSet>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostIds = 50;
constexpr int MostWarehouses = 100;
/// An order is about 1.6 kB of JSON and 750 bytes for every unit in it.
constexpr qsizetype BytesPerOrder = 3000;

std::optional<OrderStatus> orderStatusFrom(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(OrderStatus::Cancelled); ++i) {
        if (name == wire(wireName(static_cast<OrderStatus>(i))))
            return static_cast<OrderStatus>(i);
    }
    return std::nullopt;
}

/// What orders search selects. The window is a matter of index ranges; buyer and warehouse have to be
/// looked at order by order.
struct OrderFilter
{
    OrderWindow window;
    bool matchesNothing = false;
    qint64 buyer = 0; ///< 0: any
    QSet<qint64> warehouses; ///< empty: any

    [[nodiscard]] bool isPlain() const { return buyer == 0 && warehouses.isEmpty(); }
    [[nodiscard]] bool matches(const Orders &orders, int shop, OrderRef order) const
    {
        return (buyer == 0 || orders.buyer(order) == buyer)
            && (warehouses.isEmpty() || warehouses.contains(Catalog::warehouseId(shop, orders.warehouse(order))));
    }
};

std::optional<Answer> readFilter(const Call &call, OrderFilter &filter)
{
    Body body(call.json);
    const Windows windows = Windows::read(body);
    filter.window = {windows.createFrom, windows.createBefore, windows.updateFrom, windows.updateBefore, -1};
    const QString status = body.string(u"order_status"_s);
    const QString shipping = body.string(u"shipping_type"_s);
    const QString buyer = body.string(u"buyer_user_id"_s);
    const QStringList warehouses = body.strings(u"warehouse_ids"_s);
    const bool wantsCancelRequests = body.boolean(u"is_buyer_request_cancel"_s);
    if (body.refusal())
        return body.refusal();
    if (!status.isEmpty()) {
        const auto known = orderStatusFrom(status);
        if (!known)
            return Answer::refused(codes::ParameterInvalid, u"order_status: unknown value %1"_s.arg(status), 400);
        filter.window.status = static_cast<int>(*known);
    }
    if (!shipping.isEmpty() && shipping != "TIKTOK"_L1 && shipping != "SELLER"_L1)
        return Answer::refused(codes::ParameterInvalid, u"shipping_type: unknown value %1"_s.arg(shipping), 400);
    if (warehouses.size() > MostWarehouses)
        return Answer::refused(codes::ParameterInvalid, u"warehouse_ids: at most %1"_s.arg(MostWarehouses), 400);
    filter.buyer = idFrom(buyer);
    for (const QString &warehouse : warehouses)
        filter.warehouses.insert(idFrom(warehouse));
    // One way of shipping a market; buyers of this shop never ask to cancel what is on its way.
    const bool isPlatformShipped = markets()[static_cast<size_t>(call.shop)].isSoutheastAsia;
    filter.matchesNothing = wantsCancelRequests || (!buyer.isEmpty() && filter.buyer == 0)
        || (!shipping.isEmpty() && (shipping == "TIKTOK"_L1) != isPlatformShipped);
    return std::nullopt;
}

struct OrderPage
{
    std::vector<OrderRef> orders;
    qint64 total = 0;
    bool hasMore = false;
};

OrderPage findOrders(const Desk &desk, int shop, const OrderFilter &filter, const Sorting &sorting,
                     const std::optional<OrderMark> &after, int size)
{
    OrderPage page;
    if (filter.matchesNothing)
        return page;
    const World &world = desk.world();
    const OrderTimes::Search search = world.times(shop).search(
        filter.window, sorting.byUpdate ? OrderSort::UpdateTime : OrderSort::CreateTime, desk.book.now(), world.horizon());
    const OrderMark *mark = after ? &*after : nullptr;
    if (filter.isPlain()) {
        page.orders = search.page(mark, size + 1, sorting.isDescending);
        page.total = search.total();
    } else {
        const Orders &orders = world.orders(shop);
        const auto keep = [&](const OrderMark *from) {
            std::vector<OrderRef> found = search.page(from, static_cast<int>(search.total()), sorting.isDescending);
            std::erase_if(found, [&](OrderRef order) { return !filter.matches(orders, shop, order); });
            return found;
        };
        page.orders = keep(nullptr);
        page.total = static_cast<qint64>(page.orders.size());
        if (mark != nullptr)
            page.orders = keep(mark);
    }
    page.hasMore = page.orders.size() > static_cast<size_t>(size);
    if (page.hasMore)
        page.orders.resize(static_cast<size_t>(size));
    return page;
}

/// The member "orders" of both calls.
void writeOrders(JsonWriter &json, const Desk &desk, int shop, const std::vector<OrderRef> &orders)
{
    const Quirks quirks = desk.quirks();
    const qint64 now = desk.book.now();
    json.key("orders").beginArray();
    for (const OrderRef order : orders)
        desk.world().orders(shop).write(json, order, now, desk.root, quirks);
    json.endArray();
}

} // namespace

Answer searchOrders(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 0, request))
        return *refusal;
    Sorting sorting{false, true};
    if (auto refusal = readSorting(call, sorting))
        return *refusal;
    OrderFilter filter;
    if (auto refusal = readFilter(call, filter))
        return *refusal;
    OrderPage page = findOrders(desk, call.shop, filter, sorting, markOf(request), request.size);
    QString next;
    if (page.hasMore) {
        const OrderTimes &times = desk.world().times(call.shop);
        const OrderRef last = page.orders.back();
        const qint64 time = sorting.byUpdate ? times.updateTime(last, desk.book.now()) : times.createTime(last);
        next = request.tokenFor(positionOf({time, times.id(last)}));
    }
    troublePage(desk.mischief, request, page.orders, next);
    Answer answer;
    answer.data.clear();
    answer.data.reserve(static_cast<qsizetype>(page.orders.size() + 1) * BytesPerOrder);
    JsonWriter json(answer.data);
    json.beginObject();
    writeOrders(json, desk, call.shop, page.orders);
    json.field("total_count", page.total).field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer getOrders(Desk &desk, const Call &call)
{
    const QStringList ids = call.query.value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"Ids is a required field"_s, 400);
    if (ids.size() > MostIds)
        return Answer::refused(codes::ParameterInvalid, u"ids: Value Out Of Range [1, %1]"_s.arg(MostIds), 400);
    // Ids that name no order of the shop are left out, as are repetitions.
    const World &world = desk.world();
    std::vector<OrderRef> orders;
    QSet<qint64> seen;
    for (const QString &text : ids) {
        const qint64 id = idFrom(text.trimmed());
        if (id == 0)
            return Answer::refused(codes::RequestInvalid, u"param ids type invalid"_s, 400);
        OrderRef order;
        if (world.times(call.shop).find(id, world.horizon(), order) && !seen.contains(id)) {
            seen.insert(id);
            orders.push_back(order);
        }
    }
    Answer answer;
    answer.data.clear();
    answer.data.reserve(static_cast<qsizetype>(orders.size() + 1) * BytesPerOrder);
    JsonWriter json(answer.data);
    json.beginObject();
    writeOrders(json, desk, call.shop, orders);
    json.endObject();
    return answer;
}

} // namespace quayside::practice
