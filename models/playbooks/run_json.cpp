// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/run_json.h"

#include <QJsonArray>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

template <class T, class Write>
QJsonObject mapOf(const QMap<QString, T> &map, Write write)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), write(it.value()));
    return object;
}

template <class Read>
auto mapFrom(const QJsonValue &value, Read read) -> QMap<QString, std::invoke_result_t<Read, QJsonObject>>
{
    QMap<QString, std::invoke_result_t<Read, QJsonObject>> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        map.insert(it.key(), read(it.value().toObject()));
    return map;
}

template <class T, class Write>
QJsonArray listOf(const QList<T> &list, Write write)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(write(value));
    return array;
}

QJsonObject tickJson(const Tick &t)
{
    return {{u"by"_s, t.by}, {u"at"_s, t.at}, {u"rule"_s, t.byRule}};
}

QJsonObject trackJson(const Track &t)
{
    return {{u"entered"_s, t.enteredAt}, {u"finished"_s, t.finishedAt}, {u"by"_s, t.by}, {u"skipped"_s, t.skipped}, {u"escalated"_s, t.isEscalated}};
}

QJsonObject choiceJson(const Choice &c)
{
    return {{u"row"_s, c.row}, {u"fitting"_s, c.fitting}, {u"outcome"_s, c.outcome}, {u"reason"_s, c.reason}, {u"by"_s, c.by}, {u"at"_s, c.at}};
}

QJsonObject evidenceJson(const Evidence &e)
{
    return {{u"id"_s, e.id}, {u"kind"_s, static_cast<int>(e.kind)}, {u"step"_s, e.step}, {u"check"_s, e.check}, {u"text"_s, e.text},
            {u"hash"_s, e.hash}, {u"name"_s, e.name}, {u"by"_s, e.by}, {u"at"_s, e.at}};
}

QJsonObject actJson(const ActDone &a)
{
    return {{u"step"_s, a.step}, {u"command"_s, a.command}, {u"affected"_s, a.affected}, {u"created"_s, a.created}, {u"by"_s, a.by}, {u"at"_s, a.at}};
}

QJsonObject handOverJson(const HandOver &h)
{
    return {{u"from"_s, h.from}, {u"to"_s, h.to}, {u"note"_s, h.note}, {u"at"_s, h.at}};
}

} // namespace

QJsonObject toJson(const Run &r)
{
    return {{u"id"_s, r.id},
            {u"playbook"_s, r.playbook},
            {u"version"_s, r.version},
            {u"hash"_s, r.hash},
            {u"title"_s, r.title},
            {u"record"_s, r.record.id.isEmpty() ? QString() : r.record.toString()},
            {u"state"_s, toWord(r.state)},
            {u"step"_s, r.step},
            {u"owner"_s, r.owner},
            {u"startedBy"_s, r.startedBy},
            {u"started"_s, r.startedAt},
            {u"finished"_s, r.finishedAt},
            {u"escalated"_s, r.isEscalated},
            {u"escalations"_s, r.escalations},
            {u"conclusion"_s, r.conclusion},
            {u"ticks"_s, mapOf(r.ticks, tickJson)},
            {u"tracks"_s, mapOf(r.tracks, trackJson)},
            {u"choices"_s, mapOf(r.choices, choiceJson)},
            {u"context"_s, mapOf(r.context, [](const QString &text) { return QJsonValue(text); })},
            {u"evidence"_s, listOf(r.evidence, evidenceJson)},
            {u"acts"_s, listOf(r.acts, actJson)},
            {u"handOvers"_s, listOf(r.handOvers, handOverJson)}};
}

Run runOf(const QJsonObject &json)
{
    Run r;
    r.id = json[u"id"_s].toString();
    r.playbook = json[u"playbook"_s].toString();
    r.version = json[u"version"_s].toString();
    r.hash = json[u"hash"_s].toString();
    r.title = json[u"title"_s].toString();
    r.record = RecordRef::parse(json[u"record"_s].toString()).value_or(RecordRef());
    r.state = runState(json[u"state"_s].toString());
    r.step = json[u"step"_s].toString();
    r.owner = json[u"owner"_s].toString();
    r.startedBy = json[u"startedBy"_s].toString();
    r.startedAt = json[u"started"_s].toInteger();
    r.finishedAt = json[u"finished"_s].toInteger();
    r.isEscalated = json[u"escalated"_s].toBool();
    r.escalations = json[u"escalations"_s].toInt();
    r.conclusion = json[u"conclusion"_s].toString();
    r.ticks = mapFrom(json[u"ticks"_s], [](const QJsonObject &o) {
        return Tick{o[u"by"_s].toString(), o[u"at"_s].toInteger(), o[u"rule"_s].toBool()};
    });
    r.tracks = mapFrom(json[u"tracks"_s], [](const QJsonObject &o) {
        return Track{o[u"entered"_s].toInteger(), o[u"finished"_s].toInteger(), o[u"by"_s].toString(), o[u"skipped"_s].toString(),
                     o[u"escalated"_s].toBool()};
    });
    r.choices = mapFrom(json[u"choices"_s], [](const QJsonObject &o) {
        return Choice{o[u"row"_s].toInt(), o[u"fitting"_s].toInt(), o[u"outcome"_s].toString(), o[u"reason"_s].toString(), o[u"by"_s].toString(),
                      o[u"at"_s].toInteger()};
    });
    const QJsonObject context = json[u"context"_s].toObject();
    for (auto it = context.constBegin(); it != context.constEnd(); ++it)
        r.context.insert(it.key(), it.value().toString());
    for (const QJsonValue &value : json[u"evidence"_s].toArray()) {
        const QJsonObject o = value.toObject();
        r.evidence.append({o[u"id"_s].toString(), static_cast<EvidenceKind>(o[u"kind"_s].toInt()), o[u"step"_s].toString(), o[u"check"_s].toString(),
                           o[u"text"_s].toString(), o[u"hash"_s].toString(), o[u"name"_s].toString(), o[u"by"_s].toString(), o[u"at"_s].toInteger()});
    }
    for (const QJsonValue &value : json[u"acts"_s].toArray()) {
        const QJsonObject o = value.toObject();
        r.acts.append({o[u"step"_s].toString(), o[u"command"_s].toString(), o[u"affected"_s].toInt(), o[u"created"_s].toString(),
                       o[u"by"_s].toString(), o[u"at"_s].toInteger()});
    }
    for (const QJsonValue &value : json[u"handOvers"_s].toArray()) {
        const QJsonObject o = value.toObject();
        r.handOvers.append({o[u"from"_s].toString(), o[u"to"_s].toString(), o[u"note"_s].toString(), o[u"at"_s].toInteger()});
    }
    return r;
}

} // namespace quayside::playbooks
