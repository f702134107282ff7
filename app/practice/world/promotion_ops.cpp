// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/promotion_ops.h"

#include <QJsonArray>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string &from) { return QString::fromStdString(from); }
std::string text(const QJsonValue &from) { return from.toString().toStdString(); }

} // namespace

QJsonObject toJson(const Activity &activity)
{
    QJsonArray offers;
    for (const Offer &offer : activity.offers) {
        offers.append(QJsonObject{{u"product"_s, offer.product},
                                  {u"variant"_s, offer.variant},
                                  {u"price"_s, offer.price},
                                  {u"discount"_s, text(offer.discount)},
                                  {u"limit"_s, offer.quantityLimit},
                                  {u"per_buyer"_s, offer.perBuyer}});
    }
    return {{u"id"_s, activity.id},
            {u"shop"_s, activity.shop},
            {u"title"_s, text(activity.title)},
            {u"type"_s, text(activity.type)},
            {u"level"_s, text(activity.level)},
            {u"duration"_s, text(activity.duration)},
            {u"buyers"_s, text(activity.buyers)},
            {u"participation"_s, text(activity.participation)},
            {u"begin"_s, activity.begin},
            {u"end"_s, activity.end},
            {u"created"_s, activity.createTime},
            {u"changed"_s, activity.changeTime},
            {u"stopped"_s, activity.isStopped},
            {u"fixed"_s, activity.isImmutable},
            {u"offers"_s, offers},
            {u"terms"_s, toJson(activity.discount)}};
}

Activity activityFrom(const QJsonObject &json)
{
    Activity activity;
    activity.id = json["id"_L1].toInteger();
    activity.shop = json["shop"_L1].toInt();
    activity.title = text(json["title"_L1]);
    activity.type = text(json["type"_L1]);
    activity.level = text(json["level"_L1]);
    activity.duration = text(json["duration"_L1]);
    activity.buyers = text(json["buyers"_L1]);
    if (json.contains("participation"_L1)) // records of earlier programs have none
        activity.participation = text(json["participation"_L1]);
    activity.begin = json["begin"_L1].toInteger();
    activity.end = json["end"_L1].toInteger();
    activity.createTime = json["created"_L1].toInteger();
    activity.changeTime = json["changed"_L1].toInteger();
    activity.isStopped = json["stopped"_L1].toBool();
    activity.isImmutable = json["fixed"_L1].toBool();
    for (const QJsonValue &value : json["offers"_L1].toArray()) {
        activity.offers.push_back({value["product"_L1].toInt(), value["variant"_L1].toInt(), value["price"_L1].toInteger(),
                                   text(value["discount"_L1]), value["limit"_L1].toInt(), value["per_buyer"_L1].toInt()});
    }
    activity.discount = discountFrom(json["terms"_L1].toObject());
    return activity;
}

} // namespace quayside::practice
