// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/run_reader.h"

#include "app/playbooks/library.h"
#include "app/playbooks/record_fit.h"
#include "models/playbooks/bundle.h"
#include "models/playbooks/decision_cases.h"
#include "models/store/people_repository.h"
#include "models/store/run_repository.h"
#include "models/store/store.h"

#include <algorithm>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

Result<RunView> filled(store::Connection &db, RunView view, const QString &person, Instant now)
{
    RecordFit fit(db, view.run.record, person, now);
    for (const Step &step : view.document.steps) {
        if (const Decision *decision = step.decision())
            view.fitting.insert(step.id, fittingRow(*decision, [&fit](const QString &criteria) { return fit.fits(criteria); }));
    }
    if (view.run.step.isEmpty())
        view.run.step = entryStep(view.document, fit);
    if (!fit.state())
        return fail(fit.state().error());
    const auto people = store::PeopleRepository(db).list();
    if (!people)
        return fail(people.error());
    for (const Person &one : *people)
        view.people.insert(one.id, one.name);
    view.dueAt = dueAt(view.run, view.document);
    view.progress = view.isStarted() ? progressOf(view.run, view.document) : 0;
    return view;
}

Result<RunView> readRun(store::Connection &db, const QString &id, const QString &person, Instant now, const Shelf &shelf)
{
    store::RunRepository runs(db);
    const auto run = runs.find(id);
    if (!run)
        return fail(run.error());
    if (!*run)
        return fail(FaultKind::NotFound, {}, id);
    const auto text = runs.text((*run)->hash);
    if (!text)
        return fail(text.error());
    auto document = openBundle(*text);
    if (!document)
        return fail(document.error());
    RunView view;
    view.document = std::move(*document);
    view.run = **run;
    if (const Document *newest = shelf.find(view.run.playbook); newest != nullptr && newest->version != view.run.version)
        view.newestVersion = newest->version;
    view.isOwn = shelf.isOwn(view.run.playbook);
    return filled(db, std::move(view), person, now);
}

Result<QList<Offer>> readOffers(store::Connection &db, const RecordRef &record, const QString &person, const QString &role, Instant now,
                                const Shelf &shelf)
{
    QList<Offer> running;
    QList<Offer> triggered;
    QList<Offer> fitting;
    const auto lines = store::RunRepository(db).ofRecord(record);
    if (!lines)
        return fail(lines.error());
    store::RunRepository runs(db);
    for (const RunLine &line : *lines) {
        if (line.state != RunState::Running)
            continue;
        const auto run = runs.find(line.id);
        running.append({line.playbook, line.title, run && *run ? (*run)->step : QString(), line.id, true});
    }
    RecordFit fit(db, record, person, now);
    for (const Document &document : shelf.documents()) {
        if (!role.isEmpty() && !document.roles.isEmpty() && !document.roles.contains(role))
            continue;
        const bool isRunning = std::any_of(running.cbegin(), running.cend(), [&document](const Offer &o) { return o.playbook == document.id; });
        const Trigger *best = nullptr;
        bool isOfKind = false;
        for (const Trigger &trigger : document.triggers) {
            if (trigger.on != record.kind)
                continue;
            isOfKind = true;
            if (best == nullptr && !trigger.when.isEmpty() && fit.fits(trigger.when))
                best = &trigger;
        }
        if (!isOfKind || isRunning)
            continue;
        (best != nullptr ? triggered : fitting).append({document.id, document.title, entryStep(shelf.assembled(document), fit), {}, best != nullptr});
    }
    if (!fit.state())
        return fail(fit.state().error());
    return running + triggered + fitting;
}

} // namespace

RunReader::RunReader(store::Store &store, Library &library, QObject *parent) : QObject(parent), m_store(store), m_library(library) {}

QFuture<Result<RunView>> RunReader::run(QString id, QString person) const
{
    return m_store.read([id = std::move(id), person = std::move(person), now = m_store.clock().now(), shelf = m_library.shelf()](store::Connection &db) {
        return readRun(db, id, person, now, *shelf);
    });
}

QFuture<Result<RunView>> RunReader::preview(QString playbook, RecordRef record, QString person) const
{
    return m_store.read([playbook = std::move(playbook), record = std::move(record), person = std::move(person), now = m_store.clock().now(),
                         shelf = m_library.shelf()](store::Connection &db) -> Result<RunView> {
        const Document *document = shelf->find(playbook);
        if (document == nullptr)
            return fail(FaultKind::NotFound, {}, playbook);
        RunView view;
        view.document = shelf->assembled(*document);
        view.run.record = record;
        view.run.playbook = document->id;
        view.run.version = document->version;
        view.run.title = document->title;
        view.isOwn = shelf->isOwn(playbook);
        return filled(db, std::move(view), person, now);
    });
}

QFuture<Result<QList<Offer>>> RunReader::offers(RecordRef record, QString person, QString role) const
{
    return m_store.read([record = std::move(record), person = std::move(person), role = std::move(role), now = m_store.clock().now(),
                         shelf = m_library.shelf()](store::Connection &db) { return readOffers(db, record, person, role, now, *shelf); });
}

QFuture<Result<QList<RunLine>>> RunReader::running(int limit) const
{
    return m_store.read([limit](store::Connection &db) { return store::RunRepository(db).running(limit); });
}

QFuture<Result<QByteArray>> RunReader::evidence(QString hash) const
{
    return m_store.read([hash = std::move(hash)](store::Connection &db) -> Result<QByteArray> {
        const auto file = store::RunRepository(db).file(hash);
        if (!file)
            return fail(file.error());
        if (!*file)
            return fail(FaultKind::NotFound, {}, hash);
        return (*file)->bytes;
    });
}

} // namespace quayside::playbooks
