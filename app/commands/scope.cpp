// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/fault_text.h"
#include "app/commands/images.h"
#include "models/criteria/parser.h"
#include "models/playbooks/bundle.h"
#include "models/playbooks/run_json.h"
#include "models/store/change_repository.h"
#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/query.h"
#include "models/store/run_repository.h"

#include <QSet>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRows = 1000;

// Writes `now` over whatever row has its id and remembers both.
template <class Repository, class Row>
Result<std::optional<Row>> replace(Repository repository, const Row &now, const QString &id)
{
    auto before = repository.find(id);
    if (!before)
        return before;
    const Done done = *before ? repository.update(now) : repository.insert(now);
    if (!done)
        return fail(done.error());
    return before;
}

} // namespace

void note(Outcome &outcome, RowEffect row)
{
    if (row.problem.isEmpty())
        ++outcome.affected;
    if (outcome.rows.size() < MostRows)
        outcome.rows.append(std::move(row));
}

Done understood(RecordKind kind, const QString &criteria)
{
    const auto catalog = store::fieldCatalog(kind);
    const criteria::Parsed parsed = criteria::parse(criteria, *catalog);
    if (parsed.problems.isEmpty())
        return {};
    const criteria::Problem &problem = parsed.problems.first();
    return fail(FaultKind::Invalid, problem.suggestion.isEmpty() ? describe(problem) : problem.suggestion,
                criteria.mid(problem.start, problem.length));
}

Result<QList<RecordRef>> withinReach(store::Connection &db, const QList<RecordRef> &records, const QString &reach, const Person &person,
                                     Instant now, QList<RecordRef> &outside)
{
    if (reach.isEmpty() || records.isEmpty())
        return records;
    store::Query query(db);
    store::Ask ask;
    ask.kind = records.first().kind;
    ask.text = reach;
    ask.person = person.id;
    ask.now = now;
    ask.only = records;
    const auto ids = query.ids(ask);
    if (!ids)
        return fail(ids.error());
    const auto fitting = query.refs(ask.kind, *ids);
    if (!fitting)
        return fail(fitting.error());
    const QSet<RecordRef> reached(fitting->begin(), fitting->end());
    QList<RecordRef> inside;
    for (const RecordRef &record : records)
        (reached.contains(record) ? inside : outside).append(record);
    return inside;
}

Scope::Scope(store::WriteScope &write, const Person &actor, const Invocation &invocation, QList<RecordRef> records, Instant now,
             IdSource &ids, const Roles &roles, const Policies &policies)
    : m_write(write), m_actor(actor), m_invocation(invocation), m_records(std::move(records)), m_now(now), m_ids(ids), m_roles(roles),
      m_policies(policies)
{
}

bool Scope::isSet(const QString &name) const
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    return yes.contains(arg(name), Qt::CaseInsensitive);
}

void Scope::remember(const QString &table, const QString &key, const QJsonValue &before, const QJsonValue &after)
{
    m_images.append(QJsonObject{{u"table"_s, table}, {u"key"_s, key}, {u"before"_s, before}, {u"after"_s, after}});
}

Done Scope::put(const Change &change)
{
    const auto before = replace(store::ChangeRepository(db()), change, change.id);
    if (!before)
        return fail(before.error());
    remember(u"changes"_s, change.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(change));
    m_write.touchAll(RecordKind::Change);
    m_write.touchAll(change.record.kind);
    return {};
}

Result<std::optional<ChangeSet>> Scope::findSet(const QString &idOrPrefix)
{
    if (const auto known = m_sets.constFind(idOrPrefix); known != m_sets.cend())
        return std::optional<ChangeSet>(*known);
    auto found = store::ChangeSetRepository(db()).find(idOrPrefix);
    if (found && *found)
        m_sets.insert((*found)->id, **found);
    return found;
}

Done Scope::put(const ChangeSet &set)
{
    const auto before = replace(store::ChangeSetRepository(db()), set, set.id);
    if (!before)
        return fail(before.error());
    m_sets.insert(set.id, set);
    remember(u"change_sets"_s, set.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(set));
    m_write.touchAll(RecordKind::ChangeSet);
    return {};
}

Done Scope::putSetting(const QString &key, const QString &value)
{
    store::SettingsRepository settings(db());
    const auto before = settings.value(key);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(settings.setValue(key, value));
    remember(u"settings"_s, key, *before, value);
    return {};
}

Done Scope::settle(const QString &setId)
{
    store::ChangeSetRepository sets(db());
    const auto before = sets.find(setId);
    QUAYSIDE_TRY(sets.settle(setId, m_now));
    const auto after = sets.find(setId);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    if (!*after || (*before)->state == (*after)->state)
        return {};
    m_sets.insert(setId, **after);
    remember(u"change_sets"_s, setId, toJson(**before), toJson(**after));
    m_write.touchAll(RecordKind::ChangeSet);
    return {};
}

Done Scope::put(const store::SkuTerms &terms)
{
    store::TermsRepository repository(db());
    const auto before = repository.find(terms.sku);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(repository.put(terms));
    remember(u"sku_terms"_s, terms.sku.toString(), *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(terms));
    m_write.touchAll(RecordKind::Sku);
    return {};
}

Done Scope::put(const Conflict &conflict)
{
    const auto before = replace(store::ConflictRepository(db()), conflict, conflict.id);
    if (!before)
        return fail(before.error());
    remember(u"conflicts"_s, conflict.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(conflict));
    m_write.touchAll(RecordKind::Conflict);
    return {};
}

Done Scope::put(const OutboxEntry &entry)
{
    store::OutboxRepository outbox(db());
    const auto before = outbox.find(entry.intent.id);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(*before ? outbox.update(entry) : outbox.enqueue(entry));
    remember(u"outbox"_s, entry.intent.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(entry));
    m_write.touchAll(RecordKind::Outbox);
    return {};
}

Done Scope::put(const Comment &comment)
{
    const auto before = replace(store::CommentRepository(db()), comment, comment.id);
    if (!before)
        return fail(before.error());
    remember(u"comments"_s, comment.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(comment));
    m_write.touchAll(RecordKind::Comment);
    return {};
}

Done Scope::put(const Task &task)
{
    const auto before = replace(store::TaskRepository(db()), task, task.id);
    if (!before)
        return fail(before.error());
    remember(u"tasks"_s, task.id, *before ? QJsonValue(toJson(**before)) : QJsonValue(), toJson(task));
    m_write.touchAll(RecordKind::Task);
    return {};
}

Result<playbooks::Document> Scope::documentOf(const playbooks::Run &run)
{
    if (const auto known = m_documents.constFind(run.hash); known != m_documents.cend())
        return *known;
    const auto text = store::RunRepository(db()).text(run.hash);
    if (!text)
        return fail(text.error());
    Result<playbooks::Document> document = playbooks::openBundle(*text);
    if (document)
        m_documents.insert(run.hash, *document);
    return document;
}

Done Scope::put(const playbooks::Run &run)
{
    const auto document = documentOf(run);
    if (!document)
        return fail(document.error());
    store::RunRepository runs(db());
    const auto before = runs.find(run.id);
    if (!before)
        return fail(before.error());
    QUAYSIDE_TRY(runs.put(run, playbooks::dueAt(run, *document), playbooks::progressOf(run, *document)));
    remember(u"runs"_s, run.id, *before ? QJsonValue(playbooks::toJson(**before)) : QJsonValue(), playbooks::toJson(run));
    m_write.touchAll(RecordKind::Run);
    return {};
}

Done Scope::tell(const QString &person, const QString &what, NoticeLevel level, const RecordRef &record, const QString &key,
                 const QJsonObject &args, Voice voice)
{
    if (person.isEmpty() || (person == m_actor.id && voice == Voice::Actor))
        return {};
    Notice notice;
    notice.id = newId();
    notice.person = person;
    notice.what = what;
    notice.level = level;
    notice.record = record;
    notice.args = args;
    notice.key = key;
    notice.at = m_now;
    const auto told = store::NoticeRepository(db()).tell(notice);
    if (!told)
        return fail(told.error());
    m_write.touchAll(RecordKind::Notice);
    return {};
}

} // namespace quayside::commands
