// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/finance.h"

#include <QDate>

#include <map>

namespace quayside::practice {

/// What was sold of something in a span of days.
struct Sold
{
    qint64 gmv = 0;
    qint64 orders = 0;
    qint64 items = 0;
    Sold &operator+=(const Sold &other);
};

/// Figures of some days of a shop.
struct DayFigures
{
    Sold all;
    qint64 refunds = 0;
    qint64 visitors = 0;
    qint64 views = 0;
    std::map<int, Sold> products;    ///< by index
    std::map<qint64, Sold> skus;     ///< by id
    DayFigures &operator+=(const DayFigures &other);
};

/// A video or a LIVE session that sold a part of it.
struct Content
{
    qint64 id = 0;
    std::string title;
    qint64 begin = 0;
    qint64 end = 0;
    Sold sold;
    qint64 views = 0;
};

/// A product's part of what a video or a LIVE session sold.
struct ContentPart
{
    int product = 0;
    Sold sold;
};

/// What the platform counts for its sellers: paid orders by the day of their making in the shop's own zone, later cancelled
/// ones included; two days late. Kept once made, for those days do not change any more.
class Figures
{
public:
    Figures(const WorldSpec &spec, const std::array<Finance::Shop, ShopCount> &shops) : m_spec(spec), m_shops(shops) {}

    [[nodiscard]] static QDate dateOf(int shop, qint64 time);
    [[nodiscard]] static qint64 startOf(int shop, const QDate &date);
    /// The last day that has figures.
    [[nodiscard]] static QDate latest(int shop, const Finance::Moment &moment);
    [[nodiscard]] const DayFigures &day(int shop, const QDate &date, const Finance::Moment &moment) const;
    /// One day by its hours, up to the moment: the only figures that are not two days late.
    [[nodiscard]] std::array<DayFigures, 24> hours(int shop, const QDate &date, const Finance::Moment &moment) const;
    /// Of the days from one up to the other, which does not belong to it.
    [[nodiscard]] DayFigures span(int shop, const QDate &from, const QDate &before, const Finance::Moment &moment) const;
    [[nodiscard]] std::vector<Content> videos(int shop, const QDate &from, const QDate &before, const Finance::Moment &moment) const;
    [[nodiscard]] std::vector<Content> lives(int shop, const QDate &from, const QDate &before, const Finance::Moment &moment) const;
    /// The best-selling products of some days in what a video or a session sold in them; they add up to it.
    [[nodiscard]] static std::vector<ContentPart> parts(const Sold &whole, const DayFigures &of);
    /// What was sold in each minute of a session; they add up to it.
    [[nodiscard]] std::vector<Sold> minutes(const Content &live) const;

private:
    [[nodiscard]] DayFigures count(int shop, qint64 from, qint64 before, const Finance::Moment &moment) const;
    WorldSpec m_spec;
    std::array<Finance::Shop, ShopCount> m_shops;
    mutable std::array<std::map<QDate, DayFigures>, ShopCount> m_days;
};

} // namespace quayside::practice
