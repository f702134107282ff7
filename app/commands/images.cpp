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
            {u"buffer"_s, maybe(terms.buffer)}, {u"low"_s, maybe(terms.low)}, {u"tags"_s, QJsonArray::fromStringList(terms.tags)}};
}

store::SkuTerms termsOf(const QJsonObject &json)
{
    store::SkuTerms terms;
    terms.sku = RecordRef::parse(json[u"sku"_s].toString()).value_or(RecordRef());
    terms.cost = maybeOf(json[u"cost"_s]);
    terms.floor = maybeOf(json[u"floor"_s]);
    terms.buffer = maybeOf(json[u"buffer"_s]);
    terms.low = maybeOf(json[u"low"_s]);
    for (const QJsonValue &tag : json[u"tags"_s].toArray())
        terms.tags.append(tag.toString());
    return terms;
}

QJsonObject toJson(const Conflict &c)
{
    return {{u"id"_s, c.id}, {u"change"_s, c.changeId}, {u"set"_s, c.setId}, {u"record"_s, c.record.toString()}, {u"field"_s, c.field},
            {u"base"_s, c.base}, {u"mine"_s, c.mine}, {u"theirs"_s, c.theirs}, {u"currency"_s, c.currency}, {u"other"_s, c.other},
            {u"state"_s, toWord(c.state)}, {u"mineBy"_s, c.mineBy}, {u"mineAt"_s, c.mineAt}, {u"theirsAt"_s, c.theirsAt},
            {u"foundAt"_s, c.foundAt}, {u"resolvedBy"_s, c.resolvedBy}, {u"resolvedAt"_s, c.resolvedAt}};
}

Conflict conflictOf(const QJsonObject &json)
{
    Conflict c;
    c.id = json[u"id"_s].toString();
    c.changeId = json[u"change"_s].toString();
    c.setId = json[u"set"_s].toString();
    c.record = RecordRef::parse(json[u"record"_s].toString()).value_or(RecordRef());
    c.field = json[u"field"_s].toString();
    c.base = json[u"base"_s].toString();
    c.mine = json[u"mine"_s].toString();
    c.theirs = json[u"theirs"_s].toString();
    c.currency = json[u"currency"_s].toString();
    c.other = json[u"other"_s].toString();
    c.state = conflictState(json[u"state"_s].toString());
    c.mineBy = json[u"mineBy"_s].toString();
    c.mineAt = json[u"mineAt"_s].toInteger();
    c.theirsAt = json[u"theirsAt"_s].toInteger();
    c.foundAt = json[u"foundAt"_s].toInteger();
    c.resolvedBy = json[u"resolvedBy"_s].toString();
    c.resolvedAt = json[u"resolvedAt"_s].toInteger();
    return c;
}

QJsonObject toJson(const OutboxEntry &e)
{
    return {{u"id"_s, e.intent.id}, {u"set"_s, e.intent.setId}, {u"change"_s, e.intent.changeId},
            {u"record"_s, e.intent.record.toString()}, {u"product"_s, e.intent.product}, {u"kind"_s, e.intent.kind},
            {u"payload"_s, e.intent.payload}, {u"base"_s, e.intent.base}, {u"deadline"_s, e.intent.deadline},
            {u"state"_s, toWord(e.state)}, {u"attempts"_s, e.attempts}, {u"notBefore"_s, e.notBefore}, {u"queuedAt"_s, e.queuedAt},
            {u"sentAt"_s, e.sentAt}, {u"finishedAt"_s, e.finishedAt}, {u"hold"_s, e.holdReason}, {u"reason"_s, e.reason},
            {u"code"_s, e.reasonCode}};
}

OutboxEntry outboxEntryOf(const QJsonObject &json)
{
    OutboxEntry e;
    e.intent.id = json[u"id"_s].toString();
    e.intent.setId = json[u"set"_s].toString();
    e.intent.changeId = json[u"change"_s].toString();
    e.intent.record = RecordRef::parse(json[u"record"_s].toString()).value_or(RecordRef());
    e.intent.product = json[u"product"_s].toString();
    e.intent.kind = json[u"kind"_s].toString();
    e.intent.payload = json[u"payload"_s].toObject();
    e.intent.base = json[u"base"_s].toString();
    e.intent.deadline = json[u"deadline"_s].toInteger();
    e.state = outboxState(json[u"state"_s].toString());
    e.attempts = json[u"attempts"_s].toInt();
    e.notBefore = json[u"notBefore"_s].toInteger();
    e.queuedAt = json[u"queuedAt"_s].toInteger();
    e.sentAt = json[u"sentAt"_s].toInteger();
    e.finishedAt = json[u"finishedAt"_s].toInteger();
    e.holdReason = json[u"hold"_s].toString();
    e.reason = json[u"reason"_s].toString();
    e.reasonCode = json[u"code"_s].toInt();
    return e;
}

QJsonObject toJson(const Comment &c)
{
    return {{u"id"_s, c.id}, {u"record"_s, c.record.toString()}, {u"author"_s, c.author}, {u"text"_s, c.text},
            {u"mentions"_s, QJsonArray::fromStringList(c.mentions)}, {u"at"_s, c.at}, {u"withdrawn"_s, c.isWithdrawn}};
}

Comment commentOf(const QJsonObject &json)
{
    Comment c;
    c.id = json[u"id"_s].toString();
    c.record = RecordRef::parse(json[u"record"_s].toString()).value_or(RecordRef());
    c.author = json[u"author"_s].toString();
    c.text = json[u"text"_s].toString();
    for (const QJsonValue &person : json[u"mentions"_s].toArray())
        c.mentions.append(person.toString());
    c.at = json[u"at"_s].toInteger();
    c.isWithdrawn = json[u"withdrawn"_s].toBool();
    return c;
}

QJsonObject toJson(const Task &t)
{
    return {{u"id"_s, t.id}, {u"record"_s, t.record.id.isEmpty() ? QString() : t.record.toString()}, {u"title"_s, t.title},
            {u"author"_s, t.author}, {u"assignee"_s, t.assignee}, {u"state"_s, toWord(t.state)}, {u"due"_s, t.dueAt},
            {u"created"_s, t.createdAt}, {u"finished"_s, t.finishedAt}, {u"finishedBy"_s, t.finishedBy}, {u"run"_s, t.run}};
}

Task taskOf(const QJsonObject &json)
{
    Task t;
    t.id = json[u"id"_s].toString();
    t.record = RecordRef::parse(json[u"record"_s].toString()).value_or(RecordRef());
    t.title = json[u"title"_s].toString();
    t.author = json[u"author"_s].toString();
    t.assignee = json[u"assignee"_s].toString();
    t.state = taskState(json[u"state"_s].toString());
    t.dueAt = json[u"due"_s].toInteger();
    t.createdAt = json[u"created"_s].toInteger();
    t.finishedAt = json[u"finished"_s].toInteger();
    t.finishedBy = json[u"finishedBy"_s].toString();
    t.run = json[u"run"_s].toString();
    return t;
}

QJsonObject toJson(const store::ErpCount &c)
{
    return {{u"id"_s, c.id}, {u"erp"_s, c.erp}, {u"sku"_s, c.sku.toString()}, {u"variant"_s, c.variant}, {u"warehouse"_s, c.warehouse},
            {u"counted"_s, c.counted}, {u"expected"_s, c.expected}, {u"state"_s, c.state}, {u"found"_s, maybe(c.found)}, {u"reason"_s, c.reason},
            {u"code"_s, c.code}, {u"note"_s, c.note}, {u"person"_s, c.person}, {u"at"_s, c.at}, {u"ended"_s, c.endedAt}};
}

store::ErpCount countOf(const QJsonObject &json)
{
    store::ErpCount c;
    c.id = json[u"id"_s].toString();
    c.erp = json[u"erp"_s].toString();
    c.sku = RecordRef::parse(json[u"sku"_s].toString()).value_or(RecordRef());
    c.variant = json[u"variant"_s].toString();
    c.warehouse = json[u"warehouse"_s].toString();
    c.counted = json[u"counted"_s].toInteger();
    c.expected = json[u"expected"_s].toInteger();
    c.state = json[u"state"_s].toString();
    c.found = maybeOf(json[u"found"_s]);
    c.reason = json[u"reason"_s].toString();
    c.code = json[u"code"_s].toInt();
    c.note = json[u"note"_s].toString();
    c.person = json[u"person"_s].toString();
    c.at = json[u"at"_s].toInteger();
    c.endedAt = json[u"ended"_s].toInteger();
    return c;
}

QJsonObject toJson(const ErpLink &link)
{
    return {{u"sku"_s, link.sku.toString()}, {u"variant"_s, link.variant}, {u"source"_s, toWord(link.source)}};
}

ErpLink linkOf(const QJsonObject &json)
{
    return {RecordRef::parse(json[u"sku"_s].toString()).value_or(RecordRef()), json[u"variant"_s].toString(), linkSource(json[u"source"_s].toString())};
}

} // namespace quayside::commands
