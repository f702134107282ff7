// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/derived.h"

#include "models/store/connection.h"

#include <algorithm>

namespace quayside::store {

namespace {

constexpr qint64 MillisecondsADay = 86'400'000;

constexpr qint64 MillisecondsAnHour = 3'600'000;

qint64 dayOf(Instant at)
{
    return at / MillisecondsADay;
}

// In the order of their keys, so that neighbours are written one after the other.
template <class Sums>
std::vector<const typename Sums::value_type *> inOrder(const Sums &sums)
{
    std::vector<const typename Sums::value_type *> sorted;
    sorted.reserve(sums.size());
    for (const auto &sum : sums)
        sorted.push_back(&sum);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    return sorted;
}

} // namespace

void Derived::status(const char *kind, qint64 shop, const std::string &status, int sign)
{
    statuses[{kind, shop, status}] += sign;
}

void Derived::order(qint64 shop, const rows::Order &order, int sign)
{
    std::vector<std::string_view> categories;
    categories.reserve(order.lines.size());
    for (const rows::Line &line : order.lines)
        categories.push_back(line.category);
    this->order(shop, order, categories, sign);
}

void Derived::order(qint64 shop, const rows::Order &order, std::span<const std::string_view> categories, int sign)
{
    status("order", shop, order.status, sign);
    // Paid orders count, later cancelled ones included (tiktok-shop-api.md 6.16); samples are no sales.
    if (order.paidAt == 0 || order.isSample)
        return;
    Day &day = days[{dayOf(order.createdAt), shop, order.currency}];
    day.orders += sign;
    day.gmv += sign * order.total;
    if (order.status == "CANCELLED")
        day.cancelled += sign;
    const qint64 at = order.createdAt / MillisecondsAnHour;
    Hour &hour = hours[{order.currency, at, shop}];
    hour.orders += sign;
    hour.gmv += sign * order.total;
    if (order.status == "CANCELLED")
        hour.cancelled += sign;
    const qint64 week = dayOf(order.createdAt) / 7;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const rows::Line &line = order.lines[i];
        if (line.isGift)
            continue;
        day.units += sign;
        hour.units += sign;
        Sales &sales = this->categories[{order.currency, std::string(categories[i]), at, shop}];
        // An order counts once in each of its categories.
        bool isFirst = true;
        for (std::size_t k = 0; k < i && isFirst; ++k)
            isFirst = order.lines[k].isGift || categories[k] != categories[i];
        if (isFirst)
            sales.orders += sign;
        sales.units += sign;
        sales.sales += sign * line.salePrice;
        Week &sum = weeks[{shop, week, line.skuId}];
        sum.units += sign;
        sum.sales += sign * line.salePrice;
    }
}

void Derived::returnCase(qint64 shop, const rows::Return &returnCase, int sign)
{
    status("return", shop, returnCase.status, sign);
    Day &day = days[{dayOf(returnCase.createdAt), shop, returnCase.currency}];
    day.returns += sign;
    day.refunds += sign * returnCase.refundTotal;
    Refunds &reason = reasons[{returnCase.currency, returnCase.createdAt / MillisecondsAnHour, shop, returnCase.reasonText}];
    reason.returns += sign;
    reason.refunds += sign * returnCase.refundTotal;
}

void Derived::add(const Derived &other)
{
    const auto addAll = [](auto &into, const auto &sums) {
        for (const auto &[key, sum] : sums)
            into[key] += sum;
    };
    addAll(days, other.days);
    addAll(weeks, other.weeks);
    addAll(hours, other.hours);
    addAll(categories, other.categories);
    addAll(reasons, other.reasons);
    addAll(statuses, other.statuses);
}

Done Derived::write(Connection &mirror)
{
    for (const auto &[key, day] : days) {
        if (day == Day())
            continue;
        const auto &[at, shop, currency] = key;
        Statement statement = mirror.prepare(
            "INSERT INTO rollup_day(day, shop, currency, orders, units, gmv, cancelled, returns, refunds) VALUES(?,?,?,?,?,?,?,?,?)"
            " ON CONFLICT(day, shop, currency) DO UPDATE SET orders=orders+excluded.orders, units=units+excluded.units,"
            " gmv=gmv+excluded.gmv, cancelled=cancelled+excluded.cancelled, returns=returns+excluded.returns,"
            " refunds=refunds+excluded.refunds");
        QUAYSIDE_TRY(statement.all(at, shop, currency, day.orders, day.units, day.gmv, day.cancelled, day.returns, day.refunds).run());
    }
    Statement addWeek = mirror.prepare("INSERT INTO rollup_sku_week(week, shop, sku_id, units, sales) VALUES(?,?,?,?,?)"
                                       " ON CONFLICT(shop, week, sku_id) DO UPDATE SET units=units+excluded.units,"
                                       " sales=sales+excluded.sales");
    for (const auto *sum : inOrder(weeks)) {
        const Week &week = sum->second;
        if (week == Week())
            continue;
        const auto &[shop, at, sku] = sum->first;
        QUAYSIDE_TRY(addWeek.all(at, shop, sku, week.units, week.sales).run());
        addWeek.reset();
    }
    for (const auto &[key, count] : statuses) {
        if (count == 0)
            continue;
        const auto &[kind, shop, status] = key;
        Statement statement = mirror.prepare("INSERT INTO status_counts(kind, shop, status, n) VALUES(?,?,?,?)"
                                             " ON CONFLICT(kind, shop, status) DO UPDATE SET n=n+excluded.n");
        QUAYSIDE_TRY(statement.all(kind, shop, status, count).run());
    }
    QUAYSIDE_TRY(writeHours(mirror));
    days.clear();
    weeks.clear();
    statuses.clear();
    return {};
}

Done Derived::writeHours(Connection &mirror)
{
    for (const auto *sum : inOrder(hours)) {
        const Hour &hour = sum->second;
        if (hour == Hour())
            continue;
        const auto &[currency, at, shop] = sum->first;
        Statement statement = mirror.prepare("INSERT INTO rollup_hour(currency, hour, shop, orders, units, gmv, cancelled) VALUES(?,?,?,?,?,?,?)"
                                             " ON CONFLICT(currency, hour, shop) DO UPDATE SET orders=orders+excluded.orders,"
                                             " units=units+excluded.units, gmv=gmv+excluded.gmv, cancelled=cancelled+excluded.cancelled");
        QUAYSIDE_TRY(statement.all(currency, at, shop, hour.orders, hour.units, hour.gmv, hour.cancelled).run());
    }
    Statement addSales = mirror.prepare("INSERT INTO rollup_category_hour(currency, category, hour, shop, orders, units, sales) VALUES(?,?,?,?,?,?,?)"
                                        " ON CONFLICT(currency, category, hour, shop) DO UPDATE SET orders=orders+excluded.orders,"
                                        " units=units+excluded.units, sales=sales+excluded.sales");
    for (const auto *sum : inOrder(categories)) {
        const Sales &sales = sum->second;
        if (sales == Sales())
            continue;
        const auto &[currency, category, at, shop] = sum->first;
        QUAYSIDE_TRY(addSales.all(currency, category, at, shop, sales.orders, sales.units, sales.sales).run());
        addSales.reset();
    }
    for (const auto &[key, reason] : reasons) {
        if (reason == Refunds())
            continue;
        const auto &[currency, at, shop, word] = key;
        Statement statement = mirror.prepare("INSERT INTO rollup_return_hour(currency, hour, shop, reason, returns, refunds) VALUES(?,?,?,?,?,?)"
                                             " ON CONFLICT(currency, hour, shop, reason) DO UPDATE SET returns=returns+excluded.returns,"
                                             " refunds=refunds+excluded.refunds");
        QUAYSIDE_TRY(statement.all(currency, at, shop, word, reason.returns, reason.refunds).run());
    }
    hours.clear();
    categories.clear();
    reasons.clear();
    return {};
}

} // namespace quayside::store
