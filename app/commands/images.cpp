// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/images.h"

#include <QJsonArray>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonValue maybe(const std::optional<qint64> &number)
{
    return number ? QJsonValue(QString::number(*number)) : QJsonValue();
}

std::optional<qint64> maybeOf(const QJsonValue &value)
{
    return value.isString() ? std::optional<qint64>(value.toString().toLongLong()) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Change &c)
{
    return {{u"id"_s, c.id}, {u"set"_s, c.setId}, {u"record"_s, c.record.toString()}, {u"product"_s, c.product}, {u"field"_s, c.field},
            {u"base"_s, c.base}, {u"value"_s, c.value}, {u"currency"_s, c.currency}, {u"state"_s, toWord(c.state)},
            {u"reason"_s, c.reason}, {u"code"_s, c.reasonCode}, {u"author"_s, c.author}, {u"at"_s, c.changedAt}};
}

Change changeOf(const QJsonObject &json)
{
    Change c;
    c.id = json[u"id"_s].toString();
    c.setId = json[u"set"_s].toString();
    c.record = RecordRef::parse(json[u"record"_s].toString()).value_or(RecordRef());
    c.product = json[u"product"_s].toString();
    c.field = json[u"field"_s].toString();
    c.base = json[u"base"_s].toString();
    c.value = json[u"value"_s].toString();
    c.currency = json[u"currency"_s].toString();
    c.state = changeState(json[u"state"_s].toString());
    c.reason = json[u"reason"_s].toString();
    c.reasonCode = json[u"code"_s].toInt();
    c.author = json[u"author"_s].toString();
    c.changedAt = json[u"at"_s].toInteger();
    return c;
}

QJsonObject toJson(const ChangeSet &s)
{
    return {{u"id"_s, s.id}, {u"title"_s, s.title}, {u"author"_s, s.author}, {u"state"_s, toWord(s.state)}, {u"note"_s, s.note},
            {u"fingerprint"_s, s.fingerprint}, {u"reverts"_s, s.reverts}, {u"created"_s, s.createdAt}, {u"submitted"_s, s.submittedAt},
            {u"published"_s, s.publishedAt}, {u"finished"_s, s.finishedAt}};
}

ChangeSet changeSetOf(const QJsonObject &json)
{
    ChangeSet s;
    s.id = json[u"id"_s].toString();
    s.title = json[u"title"_s].toString();
    s.author = json[u"author"_s].toString();
    s.state = changeSetState(json[u"state"_s].toString());
    s.note = json[u"note"_s].toString();
    s.fingerprint = json[u"fingerprint"_s].toString();
    s.reverts = json[u"reverts"_s].toString();
    s.createdAt = json[u"created"_s].toInteger();
    s.submittedAt = json[u"submitted"_s].toInteger();
    s.publishedAt = json[u"published"_s].toInteger();
    s.finishedAt = json[u"finished"_s].toInteger();
    return s;
}

QJsonObject toJson(const store::SkuTerms &terms)
{
    return {{u"sku"_s, terms.sku.toString()}, {u"cost"_s, maybe(terms.cost)}, {u"floor"_s, maybe(terms.floor)},
            {u"buffer"_s, maybe(terms.buffer)}, {u"tags"_s, QJsonArray::fromStringList(terms.tags)}};
}

store::SkuTerms termsOf(const QJsonObject &json)
{
    store::SkuTerms terms;
    terms.sku = RecordRef::parse(json[u"sku"_s].toString()).value_or(RecordRef());
    terms.cost = maybeOf(json[u"cost"_s]);
    terms.floor = maybeOf(json[u"floor"_s]);
    terms.buffer = maybeOf(json[u"buffer"_s]);
    for (const QJsonValue &tag : json[u"tags"_s].toArray())
        terms.tags.append(tag.toString());
    return terms;
}

} // namespace quayside::commands
