// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/figures.h"

#include "app/practice/world/draw.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <set>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 FirstVideoId = 7'301'234'500'000'000'000;
constexpr qint64 FirstLiveId = 7'401'234'500'000'000'000;
constexpr qint64 ShopStep = 1'000'000;
constexpr int Videos = 5;
constexpr int Late = 2; ///< days

// A share of the shop's figures, in hundredths.
Sold share(const Sold &all, int hundredths)
{
    return {all.gmv * hundredths / 100, all.orders * hundredths / 100, all.items * hundredths / 100};
}

} // namespace

Sold &Sold::operator+=(const Sold &other)
{
    gmv += other.gmv;
    orders += other.orders;
    items += other.items;
    return *this;
}

DayFigures &DayFigures::operator+=(const DayFigures &other)
{
    all += other.all;
    refunds += other.refunds;
    visitors += other.visitors;
    views += other.views;
    for (const auto &[product, sold] : other.products)
        products[product] += sold;
    for (const auto &[sku, sold] : other.skus)
        skus[sku] += sold;
    return *this;
}

QDate Figures::dateOf(int shop, qint64 time)
{
    const qint64 local = time + markets()[static_cast<size_t>(shop)].utcOffsetHours * Hour;
    return QDateTime::fromSecsSinceEpoch(local, Qt::UTC).date();
}

qint64 Figures::startOf(int shop, const QDate &date)
{
    return date.startOfDay(Qt::UTC).toSecsSinceEpoch() - markets()[static_cast<size_t>(shop)].utcOffsetHours * Hour;
}

QDate Figures::latest(int shop, const Finance::Moment &moment)
{
    return dateOf(shop, std::min(moment.now, moment.horizon)).addDays(-Late);
}

DayFigures Figures::count(int shop, qint64 from, qint64 before, const Finance::Moment &moment) const
{
    DayFigures made;
    const Finance::Shop &desk = m_shops[static_cast<size_t>(shop)];
    const OrderWindow window{from, before, 0, std::numeric_limits<qint64>::max(), -1};
    const OrderTimes::Search search = desk.times->search(window, OrderSort::CreateTime, moment.now, moment.horizon);
    for (const OrderRef order : search.page(nullptr, static_cast<int>(search.total()), false)) {
        const bool isPaid = desk.times->reached(order, OrderStatus::OnHold) >= 0 || desk.times->reached(order, OrderStatus::AwaitingShipment) >= 0;
        if (!isPaid)
            continue;
        ++made.all.orders;
        made.all.gmv += desk.orders->totalAmount(order);
        if (desk.times->reached(order, OrderStatus::Cancelled) >= 0)
            made.refunds += desk.orders->totalAmount(order);
        std::set<int> products;
        for (const OrderLine &line : desk.orders->lines(order)) {
            ++made.all.items;
            Sold one{line.sale(), products.insert(line.sku.product).second ? 1 : 0, 1};
            made.products[line.sku.product] += one;
            one.orders = 1;
            made.skus[Catalog::skuId(line.sku)] += one;
        }
    }
    Draw draw(m_spec.seed, FigureTopic, static_cast<quint64>(dateOf(shop, from).toJulianDay() * ShopCount + shop));
    made.visitors = made.all.orders * draw.between(30, 60);
    made.views = made.visitors * draw.between(12, 18) / 10;
    return made;
}

const DayFigures &Figures::day(int shop, const QDate &date, const Finance::Moment &moment) const
{
    auto &known = m_days[static_cast<size_t>(shop)];
    if (const auto found = known.find(date); found != known.end())
        return found->second;
    return known[date] = count(shop, startOf(shop, date), startOf(shop, date.addDays(1)), moment);
}

std::array<DayFigures, 24> Figures::hours(int shop, const QDate &date, const Finance::Moment &moment) const
{
    std::array<DayFigures, 24> made;
    const qint64 start = startOf(shop, date);
    for (int hour = 0; hour < 24 && start + hour * Hour <= moment.now; ++hour)
        made[static_cast<size_t>(hour)] = count(shop, start + hour * Hour, start + (hour + 1) * Hour, moment);
    return made;
}

std::vector<ContentPart> Figures::parts(const Sold &whole, const DayFigures &of)
{
    std::vector<std::pair<int, Sold>> best(of.products.begin(), of.products.end());
    std::stable_sort(best.begin(), best.end(), [](const auto &a, const auto &b) { return b.second.gmv < a.second.gmv; });
    static constexpr std::array<int, 3> Hundredths{50, 30, 20};
    best.resize(std::min(best.size(), Hundredths.size()));
    std::vector<ContentPart> made;
    Sold left = whole;
    for (size_t i = 0; i < best.size(); ++i) {
        const Sold part = i + 1 == best.size() ? left : share(whole, Hundredths[i]);
        made.push_back({best[i].first, part});
        left = {left.gmv - part.gmv, left.orders - part.orders, left.items - part.items};
    }
    return made;
}

// A session warms up and fades out: the minutes weigh 1, 2, … and down again.
std::vector<Sold> Figures::minutes(const Content &live) const
{
    const qint64 count = (live.end - live.begin) / 60;
    const auto weightUntil = [count](qint64 minute) {
        qint64 sum = 0;
        for (qint64 i = 0; i < minute; ++i)
            sum += std::min(i, count - 1 - i) + 1;
        return sum;
    };
    const qint64 all = weightUntil(count);
    std::vector<Sold> made;
    Sold before;
    for (qint64 minute = 1; minute <= count; ++minute) {
        const qint64 weight = weightUntil(minute);
        const Sold until{live.sold.gmv * weight / all, live.sold.orders * weight / all, live.sold.items * weight / all};
        made.push_back({until.gmv - before.gmv, until.orders - before.orders, until.items - before.items});
        before = until;
    }
    return made;
}

DayFigures Figures::span(int shop, const QDate &from, const QDate &before, const Finance::Moment &moment) const
{
    DayFigures sum;
    const QDate end = std::min(before, latest(shop, moment).addDays(1));
    const QDate first = std::max(from, dateOf(shop, m_spec.anchor).addDays(-91));
    for (QDate date = first; date < end; date = date.addDays(1))
        sum += day(shop, date, moment);
    return sum;
}

std::vector<Content> Figures::videos(int shop, const QDate &from, const QDate &before, const Finance::Moment &moment) const
{
    const DayFigures sum = span(shop, from, before, moment);
    std::vector<Content> made;
    Draw draw(m_spec.seed, FigureTopic, static_cast<quint64>(FirstVideoId + shop));
    for (int i = 0; i < Videos; ++i) {
        Content video;
        video.id = FirstVideoId + shop * ShopStep + i;
        video.title = "Unpacking number " + std::to_string(i + 1);
        video.begin = m_spec.anchor - draw.between(20, 80) * 24 * Hour;
        video.end = video.begin + draw.between(15, 90);
        video.sold = share(sum.all, draw.between(2, 8));
        video.views = sum.views * draw.between(5, 30) / 100;
        made.push_back(std::move(video));
    }
    return made;
}

std::vector<Content> Figures::lives(int shop, const QDate &from, const QDate &before, const Finance::Moment &moment) const
{
    std::vector<Content> made;
    const QDate end = std::min(before, latest(shop, moment).addDays(1));
    const QDate first = std::max(from, dateOf(shop, m_spec.anchor).addDays(-91));
    for (QDate date = first; date < end; date = date.addDays(1)) {
        if (date.dayOfWeek() != Qt::Friday)
            continue;
        const DayFigures &sold = day(shop, date, moment);
        Content live;
        live.id = FirstLiveId + shop * ShopStep + date.toJulianDay();
        live.title = "Friday at the quay";
        live.begin = startOf(shop, date) + 20 * Hour;
        live.end = live.begin + 2 * Hour;
        live.sold = share(sold.all, 25);
        live.views = sold.views / 2;
        made.push_back(std::move(live));
    }
    return made;
}

} // namespace quayside::practice
