// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/playbooks/document.h"

#include <QList>
#include <QMap>
#include <QString>

namespace quayside::playbooks {

enum class RunState : quint8 { Running, Done, Abandoned };
[[nodiscard]] QString toWord(RunState state);
[[nodiscard]] RunState runState(QStringView word);

/// What proves a check or a step.
struct Evidence
{
    QString id;
    EvidenceKind kind = EvidenceKind::Note;
    QString step;
    QString check;          ///< id of the check; empty: of the step
    QString text;           ///< of a note; a caption of a file
    QString hash;           ///< of a file's bytes, in the store
    QString name;           ///< of a file
    QString by;
    Instant at = 0;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

struct Tick
{
    QString by;             ///< person id; "system" when the check's own criteria ticked it
    Instant at = 0;
    bool byRule = false;
    friend bool operator==(const Tick &, const Tick &) = default;
};

/// A row of a decision table that somebody chose.
struct Choice
{
    int row = -1;
    int fitting = -1;       ///< the row that the record fitted then
    QString outcome;        ///< plain text of it
    QString reason;         ///< typed when another row than the fitting one was chosen
    QString by;
    Instant at = 0;
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A command that was run from a step.
struct ActDone
{
    QString step;
    QString command;
    int affected = 0;
    QString created;
    QString by;
    Instant at = 0;
    friend bool operator==(const ActDone &, const ActDone &) = default;
};

/// How far one step has come.
struct Track
{
    Instant enteredAt = 0;
    Instant finishedAt = 0;
    QString by;
    QString skipped;        ///< why it was passed over
    bool isEscalated = false;
    friend bool operator==(const Track &, const Track &) = default;
};

struct HandOver
{
    QString from;
    QString to;
    QString note;
    Instant at = 0;
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// One use of a playbook on one record. It keeps the version it was started from.
struct Run
{
    QString id;
    QString playbook;
    QString version;
    QString hash;           ///< of the document's text
    QString title;
    RecordRef record;       ///< an empty id: bound to no record
    RunState state = RunState::Running;
    QString step;           ///< id of the current step
    QString owner;
    QString startedBy;
    Instant startedAt = 0;
    Instant finishedAt = 0;
    bool isEscalated = false; ///< the whole run's SLA was missed and somebody was told
    int escalations = 0;    ///< how far along the chain
    QString conclusion;     ///< why it was abandoned, or what it ended with
    QMap<QString, Tick> ticks;
    QMap<QString, Track> tracks;
    QMap<QString, Choice> choices; ///< by step
    QMap<QString, QString> context; ///< what the document needs to know before it starts
    QList<Evidence> evidence;
    QList<ActDone> acts;
    QList<HandOver> handOvers;

    friend bool operator==(const Run &, const Run &) = default;
};

/// What a list of runs shows without reading each run's whole state.
struct RunLine
{
    QString id;
    QString playbook;
    QString version;
    QString title;
    RecordRef record;
    RunState state = RunState::Running;
    QString owner;
    Instant startedAt = 0;
    Instant dueAt = 0;
    int progress = 0;
};

/// Who does something, when, and under which id.
struct By
{
    QString person;
    Instant at = 0;
};

// The state machine: each takes a run and gives the run afterwards, or a fault that names what stands in the way: NotAllowedNow
// (`subject` is the check, step or context concerned), NotFound (no such check or step), Invalid. `document` is the assembled
// document of the run's version. Pure.

/// Begins at the named step, or at the first. Fault Invalid names context that the document needs and nobody gave.
[[nodiscard]] Result<Run> startRun(const Document &document, const QString &id, const RecordRef &record, const By &by,
                                   const QMap<QString, QString> &context = {}, const QString &step = {});
/// A check that wants evidence is not ticked before it has it.
[[nodiscard]] Result<Run> tick(const Run &run, const Document &document, const QString &check, const By &by, bool byRule = false);
[[nodiscard]] Result<Run> untick(const Run &run, const Document &document, const QString &check);
[[nodiscard]] Result<Run> addEvidence(const Run &run, const Document &document, Evidence evidence);
/// Taking evidence away takes the tick of a check that needs it along.
[[nodiscard]] Result<Run> removeEvidence(const Run &run, const Document &document, const QString &evidence);
/// Another row than the fitting one needs a reason.
[[nodiscard]] Result<Run> decide(const Run &run, const Document &document, const QString &step, Choice choice);
[[nodiscard]] Result<Run> recordAct(const Run &run, ActDone act);
/// Ends the current step and enters the next. The step's checks must be ticked, unless optional, and its decision made.
[[nodiscard]] Result<Run> finishStep(const Run &run, const Document &document, const By &by);
/// Goes to any step. Steps that are passed over on the way keep the reason; a gate lets nobody pass while one of its checks is open.
[[nodiscard]] Result<Run> goTo(const Run &run, const Document &document, const QString &step, const By &by, const QString &reason = {});
[[nodiscard]] Result<Run> handOver(const Run &run, const QString &to, const QString &note, const By &by);
/// Marks what is overdue as told. The run as a whole, or its current step.
[[nodiscard]] Result<Run> escalate(const Run &run, const Document &document, const By &by);
/// Every step is finished or was passed over; `openTasks` counts the run's own tasks that are still open.
[[nodiscard]] Result<Run> finishRun(const Run &run, const Document &document, const By &by, const QString &conclusion, int openTasks);
[[nodiscard]] Result<Run> abandonRun(const Run &run, const By &by, const QString &reason);

/// Checks of the step that are required and not ticked.
[[nodiscard]] QList<Check> openChecks(const Run &run, const Step &step);
/// What must be done by when: the current step's timer or the run's SLA, whichever comes first and was not told yet; 0: nothing.
[[nodiscard]] Instant dueAt(const Run &run, const Document &document);
/// Required checks and decisions that are done, in tenths of a percent of all; steps without any count as one.
[[nodiscard]] int progressOf(const Run &run, const Document &document);

} // namespace quayside::playbooks
