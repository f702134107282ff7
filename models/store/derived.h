// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/rows.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace quayside::store {

class Connection;

/// What is counted of orders and returns: sums per day and per week and counts per status, gathered in memory during a
/// transaction as differences (an old version of a record is taken out, the new one put in) and written once at its end. The
/// same code, run over the whole mirror from nothing, is what `verify` compares with.
class Derived
{
public:
    struct Day
    {
        qint64 orders = 0;
        qint64 units = 0;
        qint64 gmv = 0;
        qint64 cancelled = 0;
        qint64 returns = 0;
        qint64 refunds = 0;

        Day &operator+=(const Day &other)
        {
            orders += other.orders;
            units += other.units;
            gmv += other.gmv;
            cancelled += other.cancelled;
            returns += other.returns;
            refunds += other.refunds;
            return *this;
        }
        friend bool operator==(const Day &, const Day &) = default;
    };
    struct Week
    {
        qint64 units = 0;
        qint64 sales = 0;

        Week &operator+=(const Week &other)
        {
            units += other.units;
            sales += other.sales;
            return *this;
        }
        friend bool operator==(const Week &, const Week &) = default;
    };
    struct Hour
    {
        qint64 orders = 0;
        qint64 units = 0;
        qint64 gmv = 0;
        qint64 cancelled = 0;

        Hour &operator+=(const Hour &other)
        {
            orders += other.orders;
            units += other.units;
            gmv += other.gmv;
            cancelled += other.cancelled;
            return *this;
        }
        friend bool operator==(const Hour &, const Hour &) = default;
    };
    /// Of one category: its lines, and the orders that have one.
    struct Sales
    {
        qint64 orders = 0;
        qint64 units = 0;
        qint64 sales = 0;

        Sales &operator+=(const Sales &other)
        {
            orders += other.orders;
            units += other.units;
            sales += other.sales;
            return *this;
        }
        friend bool operator==(const Sales &, const Sales &) = default;
    };
    struct Refunds
    {
        qint64 returns = 0;
        qint64 refunds = 0;

        Refunds &operator+=(const Refunds &other)
        {
            returns += other.returns;
            refunds += other.refunds;
            return *this;
        }
        friend bool operator==(const Refunds &, const Refunds &) = default;
    };
    struct KeyHash
    {
        template <class... Parts>
        std::size_t operator()(const std::tuple<Parts...> &key) const
        {
            std::size_t hash = 0;
            std::apply([&hash](const Parts &...part) { ((hash = hash * 0x9E3779B97F4A7C15ULL + std::hash<Parts>()(part)), ...); }, key);
            return hash ^ (hash >> 29);
        }
    };
    /// In no order: a page of orders adds to it a few hundred times. What is written is put in order first.
    template <class Key, class Value>
    using Sums = std::unordered_map<Key, Value, KeyHash>;
    using HourKey = std::tuple<std::string, qint64, qint64>;                  ///< currency, hour, shop
    using CategoryKey = std::tuple<std::string, std::string, qint64, qint64>; ///< currency, category, hour, shop
    using ReasonKey = std::tuple<std::string, qint64, qint64, std::string>;   ///< currency, hour, shop, reason
    using DayKey = std::tuple<qint64, qint64, std::string>;   ///< day, shop, currency
    using WeekKey = std::tuple<qint64, qint64, std::string>;  ///< shop, week, SKU id
    using StatusKey = std::tuple<std::string, qint64, std::string>; ///< kind, shop, status

    /// `sign` is 1 for a version that counts from now on and -1 for one that no longer does. `categories` are those of the
    /// lines, one each.
    void order(qint64 shop, const rows::Order &order, std::span<const std::string_view> categories, int sign);
    /// Of an order read from the mirror, whose lines name theirs.
    void order(qint64 shop, const rows::Order &order, int sign);
    void returnCase(qint64 shop, const rows::Return &returnCase, int sign);
    void status(const char *kind, qint64 shop, const std::string &status, int sign);

    /// Adds what another one has gathered.
    void add(const Derived &other);
    /// Adds the differences to the tables and forgets them.
    [[nodiscard]] Done write(Connection &mirror);

    std::map<DayKey, Day> days;
    Sums<WeekKey, Week> weeks;
    Sums<HourKey, Hour> hours;
    Sums<CategoryKey, Sales> categories;
    std::map<ReasonKey, Refunds> reasons;
    std::map<StatusKey, qint64> statuses;

private:
    [[nodiscard]] Done writeHours(Connection &mirror);
};

} // namespace quayside::store
