// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/units.h"

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

std::optional<Answer> readUnits(const Desk &desk, int shop, OrderRef order, const QJsonObject &json, std::vector<int> &units)
{
    const World &world = desk.world();
    std::vector<int> left = world.parcels(shop).left(order);
    const std::vector<OrderLine> lines = world.orders(shop).lines(order);
    Body body(json);
    const QStringList ids = body.strings(u"order_line_item_ids"_s);
    const QJsonArray skus = body.array(u"skus"_s);
    if (body.refusal())
        return body.refusal();
    units.clear();
    const auto take = [&](auto fits) {
        const auto found = std::ranges::find_if(left, fits);
        if (found == left.end())
            return false;
        units.push_back(*found);
        left.erase(found);
        return true;
    };
    const auto unknown = [](const QString &what) { return Answer::refused(codes::ParameterInvalid, u"%1 is no open line of the order"_s.arg(what), 400); };
    for (const QString &id : ids) {
        if (!take([&](int unit) { return lines[static_cast<size_t>(unit)].id == idFrom(id); }))
            return unknown(id);
    }
    if (ids.isEmpty()) {
        for (const QJsonValue &entry : skus) {
            const QString sku = entry[u"sku_id"_s].toString();
            const int quantity = entry[u"quantity"_s].toInt(1);
            if (quantity < 1)
                return unknown(sku);
            for (int i = 0; i < quantity; ++i) {
                if (!take([&](int unit) { return Catalog::skuId(lines[static_cast<size_t>(unit)].sku) == idFrom(sku); }))
                    return unknown(sku);
            }
        }
    }
    if (ids.isEmpty() && skus.isEmpty())
        units = left;
    std::ranges::sort(units);
    return std::nullopt;
}

QJsonArray lineIds(const Desk &desk, int shop, OrderRef order, const std::vector<int> &units)
{
    QJsonArray ids;
    for (const int unit : units)
        ids.append(QString::number(desk.world().times(shop).id(order) + 1 + unit));
    return ids;
}

} // namespace quayside::practice
