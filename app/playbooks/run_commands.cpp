// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/run_commands.h"

#include "app/commands/command.h"
#include "app/playbooks/library.h"
#include "app/playbooks/record_fit.h"
#include "models/base/denial.h"
#include "models/playbooks/bundle.h"
#include "models/playbooks/decision_cases.h"
#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"
#include "models/store/run_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;
using commands::Outcome;
using commands::Parameter;
using commands::Scope;
using commands::Spec;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::playbooks::RunCommands)
};

constexpr qsizetype MostAtOnce = 200;

By actorOf(Scope &scope)
{
    return {scope.actor().id, scope.now()};
}

RecordFit fitOf(Scope &scope, const RecordRef &record)
{
    return {scope.db(), record, scope.actor().id, scope.now()};
}

// "shift=early; lot=L7" as a map.
QMap<QString, QString> contextOf(const QString &text)
{
    QMap<QString, QString> context;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            context.insert(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
    }
    return context;
}

Result<Run> begin(Scope &scope, const Document &whole, const RecordRef &record)
{
    RecordFit fit = fitOf(scope, record);
    QString step = scope.arg(u"step"_s);
    if (step.isEmpty())
        step = entryStep(whole, fit);
    Result<Run> run = startRun(whole, scope.newId(), record, actorOf(scope), contextOf(scope.arg(u"context"_s)), step);
    if (run)
        run = withRules(*run, whole, fit, scope.now());
    if (run)
        QUAYSIDE_TRY(scope.put(*run));
    return run;
}

Result<Outcome> start(Scope &scope, const Shelf &shelf)
{
    const QString id = scope.arg(u"playbook"_s);
    const Document *document = shelf.find(id);
    if (document == nullptr)
        return fail(FaultKind::NotFound, u"no playbook of that id"_s, id);
    const bool mayRun = document->roles.isEmpty() || document->roles.contains(scope.actor().role) || scope.roles().may(scope.actor().role, AnyPlaybook);
    if (!mayRun)
        return fail(lacksRight(document->title, document->roles));
    const QByteArray bundle = bundleOf(*document, [&shelf](const QString &other) { return shelf.find(other); });
    const auto whole = openBundle(bundle);
    if (!whole)
        return fail(whole.error());
    QUAYSIDE_TRY(store::RunRepository(scope.db()).keepText(whole->hash, document->id, document->version, bundle));
    // One run a record; a playbook that is about no record runs once.
    QList<RecordRef> records = scope.records();
    if (records.isEmpty())
        records.append(RecordRef());
    if (records.size() > MostAtOnce)
        return fail(FaultKind::Invalid, u"at most 200 records"_s, document->title);
    Outcome outcome;
    for (const RecordRef &record : std::as_const(records)) {
        const auto run = begin(scope, *whole, record);
        if (!run)
            return fail(run.error());
        outcome.createdId = run->id;
        commands::note(outcome, {{RecordKind::Run, {}, run->id}, u"run"_s, {}, run->title, {}, {}});
    }
    scope.details[u"playbook"_s] = document->id;
    scope.details[u"version"_s] = document->version;
    if (!records.first().id.isEmpty())
        scope.details[u"record"_s] = records.first().toString();
    return outcome;
}

using Body = std::function<Result<Run>(Scope &, const Run &, const Document &)>;

// Runs `body` on every run that is selected; a fault of one stops them all.
Result<Outcome> onRuns(Scope &scope, const QString &field, const Body &body)
{
    Outcome outcome;
    for (const RecordRef &ref : scope.records()) {
        const auto found = store::RunRepository(scope.db()).find(ref.id);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(FaultKind::NotFound, {}, ref.id);
        const Run &run = **found;
        const auto document = scope.documentOf(run);
        if (!document)
            return fail(document.error());
        RecordFit fit = fitOf(scope, run.record);
        Result<Run> after = withRules(run, *document, fit, scope.now());
        if (after)
            after = body(scope, *after, *document);
        if (after)
            after = withRules(*after, *document, fit, scope.now());
        if (!after)
            return fail(after.error());
        if (*after == run) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(scope.put(*after));
        scope.details[u"playbook"_s] = run.playbook;
        scope.details[u"step"_s] = after->step;
        commands::note(outcome, {{RecordKind::Run, {}, run.id}, field, run.step, field == "state"_L1 ? toWord(after->state) : after->step, {}, {}});
    }
    return outcome;
}

Result<Run> tickNamed(Scope &scope, const Run &run, const Document &document)
{
    return tick(run, document, scope.arg(u"check"_s), actorOf(scope));
}

Result<Run> untickNamed(Scope &scope, const Run &run, const Document &document)
{
    return untick(run, document, scope.arg(u"check"_s));
}

Evidence evidenceFor(Scope &scope, const Run &run, EvidenceKind kind)
{
    Evidence evidence;
    evidence.id = scope.newId();
    evidence.kind = kind;
    evidence.check = scope.arg(u"check"_s);
    evidence.step = run.step;
    // A check's own name begins with its step's.
    if (const qsizetype dot = evidence.check.lastIndexOf(u'.'); dot > 0)
        evidence.step = evidence.check.left(dot);
    evidence.text = scope.arg(u"text"_s).trimmed();
    evidence.by = scope.actor().id;
    evidence.at = scope.now();
    return evidence;
}

// What proves a check is given to have it ticked.
Result<Run> withEvidence(Scope &scope, const Run &run, const Document &document, const Evidence &evidence)
{
    Result<Run> after = addEvidence(run, document, evidence);
    if (after && !evidence.check.isEmpty()) {
        // Evidence of another sort than the check wants stays, and the check stays open.
        if (Result<Run> ticked = tick(*after, document, evidence.check, actorOf(scope)); ticked || ticked.error().kind == FaultKind::NotFound)
            after = std::move(ticked);
    }
    return after;
}

Result<Run> noteText(Scope &scope, const Run &run, const Document &document)
{
    return withEvidence(scope, run, document, evidenceFor(scope, run, EvidenceKind::Note));
}

Result<Run> attach(Scope &scope, const Run &run, const Document &document)
{
    const QString path = scope.arg(u"file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FaultKind::NotFound, file.errorString(), path);
    if (file.size() > LargestEvidence)
        return fail(FaultKind::Invalid, u"at most 10 MB"_s, path);
    store::EvidenceFile kept;
    kept.bytes = file.readAll();
    if (kept.bytes.isEmpty())
        return fail(FaultKind::Invalid, u"the file is empty"_s, path);
    kept.hash = QString::fromLatin1(QCryptographicHash::hash(kept.bytes, QCryptographicHash::Sha256).toHex());
    kept.name = QFileInfo(path).fileName();
    kept.media = QMimeDatabase().mimeTypeForFileNameAndData(kept.name, kept.bytes).name();
    Evidence evidence = evidenceFor(scope, run, kept.media.startsWith(u"image/"_s) ? EvidenceKind::Picture : EvidenceKind::File);
    evidence.hash = kept.hash;
    evidence.name = kept.name;
    Result<Run> after = withEvidence(scope, run, document, evidence);
    if (after)
        QUAYSIDE_TRY(store::RunRepository(scope.db()).keepFile(kept));
    return after;
}

Result<Run> detach(Scope &scope, const Run &run, const Document &document)
{
    return removeEvidence(run, document, scope.arg(u"evidence"_s));
}

Result<Run> decideRow(Scope &scope, const Run &run, const Document &document)
{
    const QString id = scope.has(u"step"_s) ? scope.arg(u"step"_s) : run.step;
    const Step *step = document.step(id);
    const Decision *decision = step == nullptr ? nullptr : step->decision();
    if (decision == nullptr)
        return fail(FaultKind::NotFound, u"no decision stands there"_s, id);
    RecordFit fit = fitOf(scope, run.record);
    Choice choice;
    choice.fitting = fittingRow(*decision, [&fit](const QString &criteria) { return fit.fits(criteria); });
    if (!fit.state())
        return fail(fit.state().error());
    choice.row = scope.has(u"row"_s) ? scope.arg(u"row"_s).toInt() - 1 : choice.fitting;
    choice.reason = scope.arg(u"reason"_s).trimmed();
    choice.by = scope.actor().id;
    choice.at = scope.now();
    return decide(run, document, id, choice);
}

Result<Run> recordCommand(Scope &scope, const Run &run, const Document &)
{
    ActDone act;
    act.step = run.step;
    act.command = scope.arg(u"command"_s);
    act.affected = scope.arg(u"affected"_s).toInt();
    act.created = scope.arg(u"created"_s);
    act.by = scope.actor().id;
    act.at = scope.now();
    return recordAct(run, act);
}

Result<Run> next(Scope &scope, const Run &run, const Document &document)
{
    return finishStep(run, document, actorOf(scope));
}

Result<Run> jump(Scope &scope, const Run &run, const Document &document)
{
    return goTo(run, document, scope.arg(u"step"_s), actorOf(scope), scope.arg(u"reason"_s));
}

Result<Run> giveOver(Scope &scope, const Run &run, const Document &)
{
    const auto person = store::PeopleRepository(scope.db()).find(scope.arg(u"to"_s));
    if (!person)
        return fail(person.error());
    if (!*person)
        return fail(FaultKind::NotFound, u"nobody of that name works here"_s, scope.arg(u"to"_s));
    Result<Run> after = handOver(run, (*person)->id, scope.arg(u"text"_s), actorOf(scope));
    if (after)
        QUAYSIDE_TRY(scope.tell((*person)->id, u"run.handed"_s, NoticeLevel::Toast, {RecordKind::Run, {}, run.id},
                                u"run-handed:"_s + run.id + u':' + QString::number(scope.now()),
                                {{u"by"_s, scope.actor().name}, {u"title"_s, run.title}, {u"text"_s, scope.arg(u"text"_s)}}));
    return after;
}

Result<Run> finish(Scope &scope, const Run &run, const Document &document)
{
    const auto open = store::TaskRepository(scope.db()).openOfRun(run.id);
    if (!open)
        return fail(open.error());
    return finishRun(run, document, actorOf(scope), scope.arg(u"text"_s), *open);
}

Result<Run> abandon(Scope &scope, const Run &run, const Document &)
{
    return abandonRun(run, actorOf(scope), scope.arg(u"reason"_s));
}

// onRuns() lets checks tick themselves before and after.
Result<Run> refresh(Scope &, const Run &run, const Document &)
{
    return run;
}

// The next in the chain hears of it: everybody of the role; beyond the chain's end, and where nobody has the role, its owner.
Result<Run> escalateOverdue(Scope &scope, const Run &run, const Document &document)
{
    Result<Run> after = escalate(run, document, actorOf(scope));
    if (!after)
        return after;
    const auto people = store::PeopleRepository(scope.db()).list();
    if (!people)
        return fail(people.error());
    const QString role = document.escalation.value(run.escalations);
    QStringList told;
    for (const Person &person : *people) {
        if (person.role == role)
            told.append(person.id);
    }
    if (told.isEmpty())
        told.append(run.owner);
    for (const QString &person : std::as_const(told))
        QUAYSIDE_TRY(scope.tell(person, u"run.due"_s, NoticeLevel::Deadline, {RecordKind::Run, {}, run.id},
                                u"run-due:"_s + run.id + u':' + QString::number(after->escalations),
                                {{u"title"_s, run.title}, {u"step"_s, run.step}}, Scope::Voice::Program));
    return after;
}

struct Act
{
    const char *id;
    QString title;
    QString icon;
    QString field;
    QList<Parameter> parameters;
    Result<Run> (*body)(Scope &, const Run &, const Document &);
    bool isUndoable = true;
};

QList<Act> acts()
{
    const Parameter check{u"check"_s, Text::tr("Check"), Parameter::Text, true, {}, {}};
    const Parameter ofCheck{u"check"_s, Text::tr("Check; empty: the whole step"), Parameter::Text, false, {}, {}};
    const Parameter text{u"text"_s, Text::tr("Note"), Parameter::Text, true, {}, {}};
    const Parameter mayText{u"text"_s, Text::tr("Note"), Parameter::Text, false, {}, {}};
    const Parameter reason{u"reason"_s, Text::tr("Reason"), Parameter::Reason, false, {}, {}};
    const auto named = [](const QString &name, const QString &title, Parameter::Type type = Parameter::Text, bool required = true) {
        return Parameter{name, title, type, required, {}, {}};
    };
    return {
        {"runs.tick", Text::tr("Tick a check"), u"check"_s, u"check"_s, {check}, tickNamed},
        {"runs.untick", Text::tr("Untick a check"), u"undo"_s, u"check"_s, {check}, untickNamed},
        {"runs.note", Text::tr("Note evidence"), u"note"_s, u"evidence"_s, {text, ofCheck}, noteText},
        {"runs.attach", Text::tr("Attach a file as evidence"), u"image"_s, u"evidence"_s, {named(u"file"_s, Text::tr("File")), ofCheck, mayText}, attach},
        {"runs.detach", Text::tr("Take evidence away"), u"x"_s, u"evidence"_s, {named(u"evidence"_s, Text::tr("Evidence"))}, detach},
        {"runs.decide", Text::tr("Decide"), u"split"_s, u"decision"_s,
         {named(u"row"_s, Text::tr("Row; empty: the one that fits"), Parameter::Number, false), named(u"step"_s, Text::tr("Step"), Parameter::Text, false), reason},
         decideRow},
        {"runs.recordAct", Text::tr("Record an act of a step"), u"ledger"_s, u"act"_s,
         {named(u"command"_s, Text::tr("Command")), named(u"affected"_s, Text::tr("Records"), Parameter::Number, false),
          named(u"created"_s, Text::tr("What came of it"), Parameter::Text, false)},
         recordCommand, false},
        {"runs.next", Text::tr("Finish the step"), u"right"_s, u"step"_s, {}, next},
        {"runs.goTo", Text::tr("Go to a step"), u"playbook"_s, u"step"_s, {named(u"step"_s, Text::tr("Step")), reason}, jump},
        {"runs.handOver", Text::tr("Hand a run over"), u"escalate"_s, u"owner"_s, {named(u"to"_s, Text::tr("To whom"), Parameter::Person), mayText}, giveOver},
        {"runs.finish", Text::tr("Finish the run"), u"ok"_s, u"state"_s, {mayText}, finish},
        {"runs.abandon", Text::tr("Abandon the run"), u"x"_s, u"state"_s, {named(u"reason"_s, Text::tr("Reason"), Parameter::Reason)}, abandon},
        {"runs.refresh", Text::tr("Look at the record of a run again"), u"sync"_s, u"check"_s, {}, refresh, false},
        {"runs.escalate", Text::tr("Escalate an overdue run"), u"flag"_s, u"escalation"_s, {}, escalateOverdue, false},
    };
}

} // namespace

void addRunCommands(commands::Registry &registry, const Library &library)
{
    Spec spec;
    spec.id = u"runs.start"_s;
    spec.title = Text::tr("Start a playbook");
    spec.menu = u"Run"_s;
    spec.icon = u"play"_s;
    spec.isUndoable = true;
    spec.isQuiet = true;
    spec.parameters = {{u"playbook"_s, Text::tr("Playbook"), Parameter::Text, true, {}, {}},
                       {u"step"_s, Text::tr("Step; empty: where the record enters"), Parameter::Text, false, {}, {}},
                       {u"context"_s, Text::tr("What it needs to know: name=value; name=value"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<commands::FunctionCommand>(spec, [&library](Scope &scope) { return start(scope, *library.shelf()); }));
    for (const Act &act : acts()) {
        Spec one;
        one.id = QString::fromLatin1(act.id);
        one.title = act.title;
        one.menu = u"Run"_s;
        one.icon = act.icon;
        one.parameters = act.parameters;
        one.on = {RecordKind::Run};
        one.isUndoable = act.isUndoable;
        one.isQuiet = true;
        registry.add(std::make_unique<commands::FunctionCommand>(
            one, [field = act.field, body = act.body](Scope &scope) { return onRuns(scope, field, body); }));
    }
}

} // namespace quayside::playbooks
