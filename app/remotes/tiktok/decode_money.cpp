// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode_rows.h"

namespace quayside::remotes::tiktok {

namespace {

std::string idOf(const Object &json, Trouble &trouble)
{
    std::string id = text(json, "id");
    if (id.empty())
        trouble.note("id", "missing");
    return id;
}

// {value, currency}
std::int64_t amountOf(const Object &json, std::string_view member, std::string &currency, Trouble &trouble)
{
    bool isThere = false;
    const Object amount = objectOf(json, member, isThere);
    if (!isThere)
        return 0;
    const std::string own = text(amount, "currency");
    if (currency.empty())
        currency = own;
    else if (!own.empty() && own != currency)
        trouble.note(member, "another currency");
    return money(amount, "value", exponentOf(currency), trouble);
}

// What goes back to buyers has many names, and there are new ones from time to time.
std::int64_t refundOf(const Object &json, int exponent, Trouble &trouble)
{
    bool isThere = false;
    const Object revenue = objectOf(json, "revenue_breakdown", isThere);
    std::int64_t sum = 0;
    if (!isThere)
        return sum;
    for (const auto &[key, value] : revenue) {
        if (key.starts_with("refund"))
            sum += money(revenue, key, exponent, trouble);
    }
    return sum;
}

std::string breakdownOf(const Object &json)
{
    std::string all;
    for (const std::string_view member : {"revenue_breakdown", "fee_tax_breakdown", "shipping_cost_breakdown", "supplementary_component"}) {
        const std::string part = jsonOf<Object>(json, member);
        if (!part.empty())
            all.append(all.empty() ? "{\"" : ",\"").append(member).append("\":").append(part);
    }
    return all.empty() ? all : all + '}';
}

} // namespace

void read(const Object &json, rows::Statement &statement, Trouble &trouble)
{
    statement.id = idOf(json, trouble);
    statement.at = seconds(json, "statement_time");
    statement.currency = text(json, "currency");
    const int exponent = exponentOf(statement.currency);
    statement.settlement = money(json, "settlement_amount", exponent, trouble);
    // Some markets say net sales, some revenue, some both; they are the same sum.
    Element revenue;
    const bool hasRevenue = json["revenue_amount"].get(revenue) == simdjson::SUCCESS && !revenue.is_null();
    statement.revenue = money(json, hasRevenue ? "revenue_amount" : "net_sales_amount", exponent, trouble);
    statement.fees = money(json, "fee_amount", exponent, trouble);
    statement.shipping = money(json, "shipping_cost_amount", exponent, trouble);
    statement.adjustment = money(json, "adjustment_amount", exponent, trouble);
    statement.paymentId = text(json, "payment_id");
    if (statement.paymentId == "0")
        statement.paymentId.clear();
    statement.paymentStatus = text(json, "payment_status");
    statement.paidAt = seconds(json, "payment_time");
}

void read(const Object &json, const Object &page, rows::Transaction &transaction, Trouble &trouble)
{
    transaction.id = idOf(json, trouble);
    transaction.statementId = text(page, "id");
    if (transaction.statementId.empty())
        trouble.note("statement", "missing");
    transaction.currency = text(json, "currency");
    if (transaction.currency.empty())
        transaction.currency = text(page, "currency");
    const int exponent = exponentOf(transaction.currency);
    transaction.type = text(json, "type");
    transaction.orderId = text(json, "order_id");
    transaction.adjustmentId = text(json, "adjustment_id");
    transaction.at = seconds(json, "order_create_time");
    transaction.settlement = money(json, "settlement_amount", exponent, trouble);
    transaction.revenue = money(json, "revenue_amount", exponent, trouble);
    transaction.refund = refundOf(json, exponent, trouble);
    transaction.fees = money(json, "fee_tax_amount", exponent, trouble);
    transaction.shipping = money(json, "shipping_cost_amount", exponent, trouble);
    transaction.adjustment = money(json, "adjustment_amount", exponent, trouble);
    transaction.reserve = money(json, "reserve_amount", exponent, trouble);
    transaction.breakdown = breakdownOf(json);
}

void read(const Object &json, rows::Payment &payment, Trouble &trouble)
{
    payment.id = idOf(json, trouble);
    payment.status = text(json, "status");
    payment.createdAt = seconds(json, "create_time");
    payment.paidAt = seconds(json, "paid_time");
    // Settled in one currency and paid in another: the payment is in the one that it is paid in.
    payment.amount = amountOf(json, "amount", payment.currency, trouble);
    std::string settled;
    payment.settlement = amountOf(json, "settlement_amount", settled, trouble);
    std::string reserved;
    payment.reserve = amountOf(json, "reserve_amount", reserved, trouble);
    payment.account = text(json, "bank_account");
}

void read(const Object &json, rows::Withdrawal &withdrawal, Trouble &trouble)
{
    withdrawal.id = idOf(json, trouble);
    withdrawal.type = text(json, "type");
    withdrawal.status = text(json, "status");
    withdrawal.createdAt = seconds(json, "create_time");
    withdrawal.currency = text(json, "currency");
    withdrawal.amount = money(json, "amount", exponentOf(withdrawal.currency), trouble);
}

void read(const Object &json, rows::Unsettled &unsettled, Trouble &trouble)
{
    unsettled.id = idOf(json, trouble);
    unsettled.type = text(json, "type");
    unsettled.orderId = text(json, "order_id");
    unsettled.reason = text(json, "unsettled_reason");
    unsettled.at = seconds(json, "order_create_time");
    unsettled.deliveredAt = seconds(json, "order_delivery_time");
    unsettled.currency = text(json, "currency");
    const int exponent = exponentOf(unsettled.currency);
    unsettled.settlement = money(json, "est_settlement_amount", exponent, trouble);
    unsettled.revenue = money(json, "est_revenue_amount", exponent, trouble);
    unsettled.fees = money(json, "est_fee_tax_amount", exponent, trouble);
    unsettled.shipping = money(json, "est_shipping_cost_amount", exponent, trouble);
    unsettled.adjustment = money(json, "est_adjustment_amount", exponent, trouble);
}

} // namespace quayside::remotes::tiktok
