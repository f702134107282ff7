// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/run.h"

#include <algorithm>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

Done mustRun(const Run &run)
{
    if (run.state != RunState::Running)
        return fail(FaultKind::NotAllowedNow, u"run.over"_s, run.title);
    return {};
}

const Check *checkOf(const Document &document, const QString &id, QList<Check> &keep)
{
    for (const Step &step : document.steps) {
        for (const Check &check : step.checks()) {
            if (check.id == id) {
                keep = {check};
                return &keep.first();
            }
        }
    }
    return nullptr;
}

qsizetype indexOf(const Document &document, const QString &step)
{
    for (qsizetype i = 0; i < document.steps.size(); ++i) {
        if (document.steps[i].id == step)
            return i;
    }
    return -1;
}

bool hasEvidence(const Run &run, const Check &check)
{
    return std::any_of(run.evidence.cbegin(), run.evidence.cend(), [&check](const Evidence &e) {
        return e.check == check.id && (e.kind == check.evidence || (check.evidence == EvidenceKind::File && e.kind == EvidenceKind::Picture));
    });
}

Run entering(Run run, const QString &step, const By &by)
{
    run.step = step;
    Track &track = run.tracks[step];
    track.enteredAt = by.at;
    track.finishedAt = 0;
    track.skipped.clear();
    track.isEscalated = false;
    return run;
}

// What keeps a step from being finished, named.
Done stepIsDone(const Run &run, const Step &step)
{
    if (const QList<Check> open = openChecks(run, step); !open.isEmpty())
        return fail(FaultKind::NotAllowedNow, u"run.check-open"_s, open.first().plain);
    if (step.decision() != nullptr && !run.choices.contains(step.id))
        return fail(FaultKind::NotAllowedNow, u"run.undecided"_s, step.title);
    return {};
}

// The gates from `from` up to, not including, `to` must stand open.
Done gatesOpen(const Run &run, const Document &document, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const Step &step = document.steps[i];
        if (!step.isGate)
            continue;
        if (const QList<Check> open = openChecks(run, step); !open.isEmpty())
            return fail(FaultKind::NotAllowedNow, u"run.gate"_s, open.first().plain);
    }
    return {};
}

} // namespace

QString toWord(RunState state)
{
    switch (state) {
    case RunState::Running: return u"running"_s;
    case RunState::Done: return u"done"_s;
    case RunState::Abandoned: return u"abandoned"_s;
    }
    Q_UNREACHABLE();
}

RunState runState(QStringView word)
{
    if (word == "done"_L1)
        return RunState::Done;
    return word == "abandoned"_L1 ? RunState::Abandoned : RunState::Running;
}

Result<Run> startRun(const Document &document, const QString &id, const RecordRef &record, const By &by, const QMap<QString, QString> &context,
                     const QString &step)
{
    for (const QString &need : document.needs) {
        if (context.value(need).trimmed().isEmpty())
            return fail(FaultKind::Invalid, u"run.needs"_s, need);
    }
    if (document.steps.isEmpty())
        return fail(FaultKind::Invalid, u"run.no-steps"_s, document.title);
    const qsizetype at = step.isEmpty() ? 0 : indexOf(document, step);
    if (at < 0)
        return fail(FaultKind::NotFound, u"run.step"_s, step);
    Run run;
    run.id = id;
    run.playbook = document.id;
    run.version = document.version;
    run.hash = document.hash;
    run.title = document.title;
    run.record = record;
    run.owner = by.person;
    run.startedBy = by.person;
    run.startedAt = by.at;
    run.context = context;
    QUAYSIDE_TRY(gatesOpen(run, document, 0, at));
    // What lies before the step where the record enters was settled elsewhere; the run can end without it.
    for (qsizetype i = 0; i < at; ++i) {
        Track &track = run.tracks[document.steps[i].id];
        track.skipped = document.steps[at].when.isEmpty() ? document.steps[at].title : document.steps[at].when;
        track.by = by.person;
    }
    return entering(std::move(run), document.steps[at].id, by);
}

Result<Run> tick(const Run &run, const Document &document, const QString &check, const By &by, bool byRule)
{
    QUAYSIDE_TRY(mustRun(run));
    QList<Check> keep;
    const Check *known = checkOf(document, check, keep);
    if (known == nullptr)
        return fail(FaultKind::NotFound, u"run.check"_s, check);
    if (known->evidence != EvidenceKind::None && !hasEvidence(run, *known))
        return fail(FaultKind::NotAllowedNow, u"run.evidence"_s, known->plain);
    Run after = run;
    if (!after.ticks.contains(check))
        after.ticks.insert(check, {by.person, by.at, byRule});
    return after;
}

Result<Run> untick(const Run &run, const Document &document, const QString &check)
{
    QUAYSIDE_TRY(mustRun(run));
    QList<Check> keep;
    if (checkOf(document, check, keep) == nullptr)
        return fail(FaultKind::NotFound, u"run.check"_s, check);
    Run after = run;
    after.ticks.remove(check);
    return after;
}

Result<Run> addEvidence(const Run &run, const Document &document, Evidence evidence)
{
    QUAYSIDE_TRY(mustRun(run));
    if (document.step(evidence.step) == nullptr)
        return fail(FaultKind::NotFound, u"run.step"_s, evidence.step);
    if (evidence.kind == EvidenceKind::Note ? evidence.text.trimmed().isEmpty() : evidence.hash.isEmpty())
        return fail(FaultKind::Invalid, u"run.evidence-empty"_s, evidence.name);
    Run after = run;
    after.evidence.append(std::move(evidence));
    return after;
}

Result<Run> removeEvidence(const Run &run, const Document &document, const QString &evidence)
{
    QUAYSIDE_TRY(mustRun(run));
    Run after = run;
    const auto found = std::find_if(after.evidence.begin(), after.evidence.end(), [&evidence](const Evidence &e) { return e.id == evidence; });
    if (found == after.evidence.end())
        return fail(FaultKind::NotFound, u"run.evidence"_s, evidence);
    const QString check = found->check;
    after.evidence.erase(found);
    QList<Check> keep;
    if (const Check *known = checkOf(document, check, keep); known != nullptr && known->evidence != EvidenceKind::None && !hasEvidence(after, *known))
        after.ticks.remove(check);
    return after;
}

Result<Run> decide(const Run &run, const Document &document, const QString &step, Choice choice)
{
    QUAYSIDE_TRY(mustRun(run));
    const Step *known = document.step(step);
    if (known == nullptr)
        return fail(FaultKind::NotFound, u"run.step"_s, step);
    const Decision *decision = known->decision();
    if (decision == nullptr || choice.row < 0 || choice.row >= decision->rows.size())
        return fail(FaultKind::NotFound, u"run.row"_s, known->title);
    choice.outcome = decision->rows[choice.row].plainOutcome;
    if (choice.row != choice.fitting && choice.reason.trimmed().isEmpty())
        return fail(FaultKind::Invalid, u"run.override"_s, choice.outcome);
    Run after = run;
    after.choices.insert(step, std::move(choice));
    return after;
}

Result<Run> recordAct(const Run &run, ActDone act)
{
    QUAYSIDE_TRY(mustRun(run));
    Run after = run;
    after.acts.append(std::move(act));
    return after;
}

Result<Run> finishStep(const Run &run, const Document &document, const By &by)
{
    QUAYSIDE_TRY(mustRun(run));
    const qsizetype at = indexOf(document, run.step);
    if (at < 0)
        return fail(FaultKind::NotFound, u"run.step"_s, run.step);
    QUAYSIDE_TRY(stepIsDone(run, document.steps[at]));
    Run after = run;
    Track &track = after.tracks[run.step];
    track.finishedAt = by.at;
    track.by = by.person;
    // The next one that is not behind us yet; at the end the run stays on its last step until it is finished.
    for (qsizetype i = at + 1; i < document.steps.size(); ++i) {
        if (after.tracks.value(document.steps[i].id).finishedAt == 0)
            return entering(std::move(after), document.steps[i].id, by);
    }
    return after;
}

Result<Run> goTo(const Run &run, const Document &document, const QString &step, const By &by, const QString &reason)
{
    QUAYSIDE_TRY(mustRun(run));
    const qsizetype to = indexOf(document, step);
    if (to < 0)
        return fail(FaultKind::NotFound, u"run.step"_s, step);
    const qsizetype from = indexOf(document, run.step);
    QUAYSIDE_TRY(gatesOpen(run, document, 0, to));
    Run after = run;
    for (qsizetype i = std::max<qsizetype>(from, 0); i < to; ++i) {
        Track &track = after.tracks[document.steps[i].id];
        if (track.finishedAt == 0 && track.skipped.isEmpty()) {
            if (reason.trimmed().isEmpty())
                return fail(FaultKind::Invalid, u"run.skip"_s, document.steps[i].title);
            track.skipped = reason.trimmed();
            track.by = by.person;
        }
    }
    return entering(std::move(after), step, by);
}

Result<Run> handOver(const Run &run, const QString &to, const QString &note, const By &by)
{
    QUAYSIDE_TRY(mustRun(run));
    if (to == run.owner)
        return fail(FaultKind::Invalid, u"run.same-owner"_s, to);
    Run after = run;
    after.handOvers.append({run.owner, to, note, by.at});
    after.owner = to;
    return after;
}

Result<Run> escalate(const Run &run, const Document &document, const By &by)
{
    QUAYSIDE_TRY(mustRun(run));
    const Instant due = dueAt(run, document);
    if (due == 0 || by.at < due)
        return fail(FaultKind::NotAllowedNow, u"run.not-due"_s, run.title);
    Run after = run;
    const bool isWholeRun = document.sla > 0 && !run.isEscalated && due == run.startedAt + document.sla;
    if (isWholeRun)
        after.isEscalated = true;
    else
        after.tracks[run.step].isEscalated = true;
    ++after.escalations;
    return after;
}

Result<Run> finishRun(const Run &run, const Document &document, const By &by, const QString &conclusion, int openTasks)
{
    QUAYSIDE_TRY(mustRun(run));
    for (const Step &step : document.steps) {
        const Track track = run.tracks.value(step.id);
        if (!track.skipped.isEmpty() && (!step.isGate || openChecks(run, step).isEmpty()))
            continue;
        if (track.finishedAt == 0)
            QUAYSIDE_TRY(stepIsDone(run, step));
        if (track.enteredAt == 0)
            return fail(FaultKind::NotAllowedNow, u"run.step-open"_s, step.title);
    }
    if (document.closesWithTasksDone && openTasks > 0)
        return fail(FaultKind::NotAllowedNow, u"run.tasks-open"_s, QString::number(openTasks));
    Run after = run;
    if (Track &track = after.tracks[run.step]; track.finishedAt == 0) {
        track.finishedAt = by.at;
        track.by = by.person;
    }
    after.state = RunState::Done;
    after.finishedAt = by.at;
    after.conclusion = conclusion;
    return after;
}

Result<Run> abandonRun(const Run &run, const By &by, const QString &reason)
{
    QUAYSIDE_TRY(mustRun(run));
    if (reason.trimmed().isEmpty())
        return fail(FaultKind::Invalid, u"run.reason"_s, run.title);
    Run after = run;
    after.state = RunState::Abandoned;
    after.finishedAt = by.at;
    after.conclusion = reason.trimmed();
    return after;
}

QList<Check> openChecks(const Run &run, const Step &step)
{
    QList<Check> open;
    for (const Check &check : step.checks()) {
        if (!check.isOptional && !run.ticks.contains(check.id))
            open.append(check);
    }
    return open;
}

Instant dueAt(const Run &run, const Document &document)
{
    if (run.state != RunState::Running)
        return 0;
    Instant due = document.sla > 0 && !run.isEscalated ? run.startedAt + document.sla : 0;
    const Step *step = document.step(run.step);
    const Track track = run.tracks.value(run.step);
    if (step != nullptr && step->timer > 0 && track.finishedAt == 0 && !track.isEscalated) {
        const Instant stepDue = track.enteredAt + step->timer;
        due = due == 0 ? stepDue : std::min(due, stepDue);
    }
    return due;
}

int progressOf(const Run &run, const Document &document)
{
    if (run.state == RunState::Done)
        return 1000;
    int all = 0;
    int done = 0;
    for (const Step &step : document.steps) {
        const Track track = run.tracks.value(step.id);
        const bool isBehind = track.finishedAt != 0 || !track.skipped.isEmpty();
        int parts = 0;
        int partsDone = 0;
        for (const Check &check : step.checks()) {
            if (check.isOptional)
                continue;
            ++parts;
            partsDone += run.ticks.contains(check.id) || isBehind ? 1 : 0;
        }
        if (step.decision() != nullptr) {
            ++parts;
            partsDone += run.choices.contains(step.id) || isBehind ? 1 : 0;
        }
        if (parts == 0) {
            parts = 1;
            partsDone = isBehind ? 1 : 0;
        }
        all += parts;
        done += partsDone;
    }
    return all == 0 ? 0 : done * 1000 / all;
}

} // namespace quayside::playbooks
