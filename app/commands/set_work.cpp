// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/set_work.h"

#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <algorithm>

namespace quayside::commands {

using namespace Qt::StringLiterals;

Result<QList<Change>> changesOf(Scope &scope, const ChangeSet &set, std::initializer_list<ChangeState> states)
{
    auto changes = store::ChangeRepository(scope.db()).ofSet(set.id);
    if (changes)
        changes->removeIf([&](const Change &c) { return std::find(states.begin(), states.end(), c.state) == states.end(); });
    return changes;
}

QJsonArray toJson(const QList<Requirement> &needs)
{
    QJsonArray list;
    for (const Requirement &need : needs)
        list.append(QJsonObject{{u"policy"_s, need.policy}, {u"title"_s, need.title}, {u"role"_s, need.role}, {u"right"_s, need.right},
                                {u"count"_s, need.count}});
    return list;
}

Done inState(const ChangeSet &set, ChangeSetState wanted)
{
    if (set.state != wanted)
        return fail(FaultKind::NotAllowedNow, u"set-"_s + toWord(set.state), set.title);
    return {};
}

void begin(Scope &scope, Outcome &outcome, const ChangeSet &set)
{
    scope.details[u"set"_s] = set.id;
    scope.details[u"title"_s] = set.title;
    outcome.createdId = set.id;
}

RowEffect effectOf(const Change &change)
{
    return {change.record, change.field, change.base, change.value, change.currency, {}};
}

Result<QSet<QString>> pickedRows(Scope &scope, const QList<Change> &changes)
{
    QSet<QString> picked;
    if (!scope.has(u"rows"_s)) {
        for (const Change &change : changes)
            picked.insert(change.id);
        return picked;
    }
    QUAYSIDE_TRY(understood(RecordKind::Change, scope.arg(u"rows"_s)));
    store::Ask ask;
    ask.kind = RecordKind::Change;
    ask.text = scope.arg(u"rows"_s);
    ask.person = scope.actor().id;
    ask.now = scope.now();
    for (const Change &change : changes)
        ask.only.append({RecordKind::Change, {}, change.id});
    store::Query query(scope.db());
    const auto ids = query.ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto refs = query.refs(RecordKind::Change, *ids);
    if (!refs)
        return fail(refs.error());
    for (const RecordRef &ref : *refs)
        picked.insert(ref.id);
    return picked;
}

Parameter setParameter(const QString &title, bool required)
{
    return {u"set"_s, title, Parameter::Text, required, {}, {}};
}

} // namespace quayside::commands
