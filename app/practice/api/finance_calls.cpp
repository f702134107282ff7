// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/endpoints.h"
#include "app/practice/api/slices.h"

#include <QSet>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Latest = std::numeric_limits<qint64>::max();

const Market &marketOf(const Call &call) { return markets()[static_cast<size_t>(call.shop)]; }

Finance::Moment momentOf(const Desk &desk) { return {desk.book.now(), desk.world().horizon()}; }

// Where shipping is a part of the fees.
bool hasShippingInside(const Call &call) { return marketOf(call).isSoutheastAsia; }

qint64 feesOf(const Proceeds &sum, bool isShippingInside) { return sum.fees() + (isShippingInside ? sum.shipping : 0); }

/// One window in the query, half-open.
struct Window
{
    qint64 from = 0;
    qint64 before = Latest;
    [[nodiscard]] bool holds(qint64 time) const { return time >= from && time < before; }
};

std::optional<Answer> readWindow(const Call &call, const QString &name, Window &window)
{
    if (auto refusal = readNumber(call, name + u"_ge"_s, window.from))
        return refusal;
    return readNumber(call, name + u"_lt"_s, window.before);
}

enum class Total : quint8 { Said, LeftOut };

template <class Record, class Write>
Answer listOf(Desk &desk, const Slice<Record> &page, std::string_view member, Total total, Write write)
{
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key(member).beginArray();
    for (const Record &record : page.records) {
        json.beginObject();
        if (desk.quirks().unknownFields)
            json.key("harbour_dues").beginObject().field("berth", 7).endObject();
        write(json, record);
        json.endObject();
    }
    json.endArray();
    if (total == Total::Said)
        json.field("total_count", page.total);
    json.field("next_page_token", page.next.toStdString()).endObject();
    return answer;
}

void writeBreakdowns(JsonWriter &json, const Proceeds &sum, int exponent)
{
    json.key("revenue_breakdown").beginObject();
    json.key("subtotal_before_discount_amount").money(sum.gross, exponent).key("seller_discount_amount").money(sum.discount, exponent);
    json.key("refund_subtotal_before_discount_amount").money(sum.refund, exponent).endObject();
    json.key("fee_tax_breakdown").beginObject().key("fee").beginObject();
    json.key("platform_commission_amount").money(sum.commission, exponent).key("affiliate_commission_amount").money(sum.affiliate, exponent);
    json.key("transaction_fee_amount").money(sum.processing, exponent);
    if (sum.growth != 0)
        json.key("seller_growth_fee_amount").money(sum.growth, exponent);
    json.endObject().key("tax").beginObject().key("vat_amount").money(sum.vat, exponent).endObject().endObject();
    json.key("shipping_cost_breakdown").beginObject().key("actual_shipping_fee_amount").money(sum.shipping, exponent).endObject();
}

void writeEntry(JsonWriter &json, const Desk &desk, const Call &call, const Entry &entry)
{
    const bool isInside = hasShippingInside(call);
    const int exponent = marketOf(call).exponent;
    const Proceeds &sum = entry.sum;
    json.key("id").id(entry.id).field("type", desk.quirks().unknownEnums && entry.id % 5 == 0 ? "HARBOUR_DUES" : entry.type);
    if (entry.isOrder())
        json.key("order_id").id(desk.world().times(call.shop).id(entry.order));
    else
        json.key("adjustment_id").id(entry.id);
    json.field("order_create_time", entry.orderTime).key("settlement_amount").money(sum.settlement(), exponent);
    json.key("revenue_amount").money(sum.revenue(), exponent).key("shipping_cost_amount").money(sum.shipping, exponent);
    json.key("fee_tax_amount").money(feesOf(sum, isInside), exponent).key("adjustment_amount").money(sum.adjustment, exponent);
    json.key("reserve_amount").money(0, exponent);
    writeBreakdowns(json, sum, exponent);
    json.key("supplementary_component").beginObject();
    if (entry.isOrder() && sum.gross != 0)
        json.key("customer_payment_amount").money(desk.world().orders(call.shop).totalAmount(entry.order), exponent);
    json.endObject();
}

void writeStatement(JsonWriter &json, const Call &call, const DayStatement &made)
{
    const int exponent = marketOf(call).exponent;
    const bool isInside = hasShippingInside(call);
    json.key("id").id(made.id).field("statement_time", made.at).field("currency", marketOf(call).currency);
    json.key("settlement_amount").money(made.sum.settlement(), exponent).key("revenue_amount").money(made.sum.revenue(), exponent);
    json.key("fee_amount").money(feesOf(made.sum, isInside), exponent).key("adjustment_amount").money(made.sum.adjustment, exponent);
    if (!isInside) {
        json.key("net_sales_amount").money(made.sum.revenue(), exponent);
        json.key("shipping_cost_amount").money(made.sum.shipping, exponent);
    }
    if (made.paymentId != 0)
        json.key("payment_id").id(made.paymentId);
    json.field("payment_status", wireName(made.state)).field("payment_time", made.paidAt);
}

} // namespace

Answer getStatements(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 20, request))
        return *refusal;
    bool isDescending = false;
    if (auto refusal = readRequiredSort(call, u"statement_time"_s, isDescending))
        return *refusal;
    Window window;
    if (auto refusal = readWindow(call, u"statement_time"_s, window))
        return *refusal;
    const QString status = call.query.value(u"payment_status"_s);
    if (!status.isEmpty() && status != "PAID"_L1 && status != "FAILED"_L1 && status != "PROCESSING"_L1)
        return Answer::refused(codes::ParameterInvalid, u"payment_status: unknown value %1"_s.arg(status), 400);
    const Finance &finance = desk.world().finance();
    const Finance::Moment moment = momentOf(desk);
    std::vector<qint64> days = finance.days(call.shop, moment);
    std::erase_if(days, [&](qint64 at) {
        return !window.holds(at) || (!status.isEmpty() && status != wire(wireName(finance.statement(call.shop, at, moment).state)));
    });
    if (isDescending)
        std::reverse(days.begin(), days.end());
    const Slice<qint64> page = slice(desk, request, std::move(days));
    return listOf(desk, page, "statements", Total::LeftOut,
                  [&](JsonWriter &json, qint64 at) { writeStatement(json, call, finance.statement(call.shop, at, moment)); });
}

Answer getStatementTransactions(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 20, request))
        return *refusal;
    bool isDescending = false;
    if (auto refusal = readRequiredSort(call, u"order_create_time"_s, isDescending))
        return *refusal;
    const Finance &finance = desk.world().finance();
    const Finance::Moment moment = momentOf(desk);
    const qint64 id = idFrom(call.segments.at(1));
    const qint64 at = finance.dayOf(call.shop, id, moment);
    if (at == 0)
        return Answer::refused(codes::ParameterInvalid, u"statement_id: there is no such statement"_s);
    std::vector<Entry> entries = finance.entries(call.shop, at, moment);
    if (isDescending)
        std::reverse(entries.begin(), entries.end());
    const Proceeds sum = finance.statement(call.shop, at, moment).sum;
    const Slice<Entry> page = slice(desk, request, std::move(entries));
    const int exponent = marketOf(call).exponent;
    const bool isInside = hasShippingInside(call);
    Answer answer = listOf(desk, page, "transactions", Total::Said, [&](JsonWriter &json, const Entry &entry) { writeEntry(json, desk, call, entry); });
    QByteArray head;
    JsonWriter json(head);
    json.beginObject().key("id").id(id).field("status", "SETTLED").field("currency", marketOf(call).currency).field("create_time", at);
    json.key("total_settlement_amount").money(sum.settlement(), exponent).key("total_reserve_amount").money(0, exponent);
    json.key("payable_amount").money(sum.settlement(), exponent).key("total_settlement_breakdown").beginObject();
    json.key("total_revenue_amount").money(sum.revenue(), exponent).key("total_shipping_cost_amount").money(sum.shipping, exponent);
    json.key("total_fee_tax_amount").money(feesOf(sum, isInside), exponent);
    json.key("total_adjustment_amount").money(sum.adjustment, exponent).endObject();
    answer.data = head + ',' + answer.data.sliced(1);
    return answer;
}

Answer getOrderTransactions(Desk &desk, const Call &call)
{
    const World &world = desk.world();
    const OrderTimes &times = world.times(call.shop);
    OrderRef order;
    if (!times.find(idFrom(call.segments.at(1)), world.horizon(), order))
        return Answer::refused(codes::ParameterInvalid, u"order_id: there is no such order"_s);
    const Finance::Moment moment = momentOf(desk);
    const int exponent = marketOf(call).exponent;
    const bool isInside = hasShippingInside(call);
    const std::vector<qint64> days = world.finance().daysOf(call.shop, order, moment);
    const std::vector<OrderLine> lines = world.orders(call.shop).lines(order);
    Proceeds sum;
    struct Part
    {
        qint64 day;
        OrderLine line;
        Proceeds sum;
    };
    std::vector<Part> parts;
    for (size_t i = 0; i < days.size(); ++i) {
        // The first is the order itself, a line at a time; what follows are refunds of lines.
        if (i == 0) {
            const std::vector<Proceeds> own = world.finance().proceeds(call.shop, order, times.updateTime(order, moment.now));
            for (size_t line = 0; line < own.size(); ++line)
                parts.push_back({days[0], lines[line], own[line]});
            continue;
        }
        for (const Entry &entry : world.finance().entries(call.shop, days[i], moment)) {
            if (!(entry.order == order) || entry.sum.gross != 0 || !entry.isOrder())
                continue;
            for (const OrderLine &line : lines) {
                if (line.id == entry.line)
                    parts.push_back({days[i], line, entry.sum});
            }
        }
    }
    for (const Part &part : parts)
        sum += part.sum;
    Answer answer;
    answer.data.clear();
    JsonWriter json(answer.data);
    json.beginObject().key("order_id").id(times.id(order)).field("order_create_time", times.createTime(order));
    json.field("currency", marketOf(call).currency).key("settlement_amount").money(sum.settlement(), exponent);
    json.key("revenue_amount").money(sum.revenue(), exponent).key("shipping_cost_amount").money(sum.shipping, exponent);
    json.key("fee_and_tax_amount").money(feesOf(sum, isInside), exponent).field("total_count", static_cast<qint64>(parts.size()));
    json.key("sku_transactions").beginArray();
    for (const Part &part : parts) {
        const Product product = world.catalog().product(part.line.sku.product);
        json.beginObject().key("statement_id").id(Finance::statementId(call.shop, part.day)).key("sku_id").id(Catalog::skuId(part.line.sku));
        json.field("sku_name", world.catalog().variant(product, part.line.sku.variant).name(product.language));
        json.field("product_name", product.title()).field("quantity", "1");
        json.key("settlement_amount").money(part.sum.settlement(), exponent).key("revenue_amount").money(part.sum.revenue(), exponent);
        json.key("shipping_cost_amount").money(part.sum.shipping, exponent);
        json.key("fee_tax_amount").money(feesOf(part.sum, isInside), exponent);
        writeBreakdowns(json, part.sum, exponent);
        json.endObject();
    }
    json.endArray().endObject();
    return answer;
}

Answer getUnsettled(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 20, request))
        return *refusal;
    bool isDescending = false;
    if (auto refusal = readRequiredSort(call, u"order_create_time"_s, isDescending))
        return *refusal;
    Window window;
    if (auto refusal = readWindow(call, u"search_time"_s, window))
        return *refusal;
    const World &world = desk.world();
    const OrderTimes &times = world.times(call.shop);
    const qint64 now = desk.book.now();
    std::vector<OrderRef> open;
    for (int status = static_cast<int>(OrderStatus::AwaitingShipment); status <= static_cast<int>(OrderStatus::Delivered); ++status) {
        OrderWindow orders{window.from, window.before, 0, Latest, status};
        const OrderTimes::Search search = times.search(orders, OrderSort::CreateTime, now, world.horizon());
        const std::vector<OrderRef> found = search.page(nullptr, static_cast<int>(search.total()), false);
        open.insert(open.end(), found.begin(), found.end());
    }
    std::sort(open.begin(), open.end(), [&](OrderRef a, OrderRef b) {
        const auto left = std::pair(times.createTime(a), times.id(a));
        const auto right = std::pair(times.createTime(b), times.id(b));
        return isDescending ? right < left : left < right;
    });
    const int exponent = marketOf(call).exponent;
    const bool isInside = hasShippingInside(call);
    const Slice<OrderRef> page = slice(desk, request, std::move(open));
    return listOf(desk, page, "transactions", Total::Said, [&](JsonWriter &json, OrderRef order) {
        Proceeds sum;
        for (const Proceeds &part : world.finance().proceeds(call.shop, order, Latest))
            sum += part;
        const bool isDelivered = times.status(order, now) == OrderStatus::Delivered;
        json.key("id").id(times.id(order)).field("type", "ORDER").field("status", "UNSETTLED").key("order_id").id(times.id(order));
        json.field("currency", marketOf(call).currency).key("est_settlement_amount").money(sum.settlement(), exponent);
        json.key("est_revenue_amount").money(sum.revenue(), exponent).key("est_shipping_cost_amount").money(sum.shipping, exponent);
        json.key("est_fee_tax_amount").money(feesOf(sum, isInside), exponent).key("est_adjustment_amount").money(0, exponent);
        json.field("unsettled_reason", isDelivered ? "ORDER_IN_AFTER_SALES_WINDOW" : "ORDER_NOT_DELIVERED");
        json.field("order_create_time", times.createTime(order));
        if (isDelivered)
            json.field("order_delivery_time", times.updateTime(order, now));
    });
}

Answer getPayments(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 20, request))
        return *refusal;
    bool isDescending = false;
    if (auto refusal = readRequiredSort(call, u"create_time"_s, isDescending))
        return *refusal;
    Window window;
    if (auto refusal = readWindow(call, u"create_time"_s, window))
        return *refusal;
    std::vector<Payout> payouts = desk.world().finance().payouts(call.shop, momentOf(desk));
    std::erase_if(payouts, [&](const Payout &payout) { return !window.holds(payout.createTime); });
    if (isDescending)
        std::reverse(payouts.begin(), payouts.end());
    const Market &market = marketOf(call);
    const Slice<Payout> page = slice(desk, request, std::move(payouts));
    return listOf(desk, page, "payments", Total::LeftOut, [&](JsonWriter &json, const Payout &payout) {
        const auto amount = [&](std::string_view name, qint64 minor) {
            json.key(name).beginObject().key("value").money(minor, market.exponent).field("currency", market.currency).endObject();
        };
        json.key("id").id(payout.id).field("status", wireName(payout.state)).field("create_time", payout.createTime);
        json.field("paid_time", payout.paidTime);
        amount("amount", payout.amount);
        amount("settlement_amount", payout.amount);
        amount("reserve_amount", 0);
        amount("payment_amount_before_exchange", payout.amount);
        json.field("exchange_rate", "1").field("bank_account", "****1234");
    });
}

Answer getWithdrawals(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 1, 100, 20, request))
        return *refusal;
    const QStringList types = call.query.value(u"types"_s).split(u',', Qt::SkipEmptyParts);
    if (types.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"Types is a required field"_s, 400);
    for (const QString &type : types) {
        if (!QStringList{u"WITHDRAW"_s, u"SETTLE"_s, u"TRANSFER"_s, u"REVERSE"_s}.contains(type))
            return Answer::refused(codes::ParameterInvalid, u"types: unknown value %1"_s.arg(type), 400);
    }
    Window window;
    if (auto refusal = readWindow(call, u"create_time"_s, window))
        return *refusal;
    std::vector<Withdrawal> all = desk.world().finance().withdrawals(call.shop, momentOf(desk));
    std::erase_if(all, [&](const Withdrawal &one) { return !window.holds(one.createTime) || !types.contains(wire(one.type)); });
    const Market &market = marketOf(call);
    const Slice<Withdrawal> page = slice(desk, request, std::move(all));
    return listOf(desk, page, "withdrawals", Total::Said, [&](JsonWriter &json, const Withdrawal &one) {
        json.key("id").id(one.id).field("type", one.type).field("status", one.isDone ? "SUCCESS" : "PROCESSING");
        json.key("amount").money(one.amount, market.exponent).field("currency", market.currency).field("create_time", one.createTime);
    });
}

} // namespace quayside::practice
