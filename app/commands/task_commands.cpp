// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "models/playbooks/document.h"
#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Tasks)
};

// "2d" from now, a day ("2026-12-01", at its end) or a moment of the viewer's own clock ("2026-12-01 14:00").
Result<Instant> dueOf(Scope &scope)
{
    const QString text = scope.arg(u"due"_s).trimmed();
    if (text.isEmpty())
        return Instant(0);
    if (const auto span = playbooks::spanOf(text))
        return scope.now() + *span;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day.endOfDay().toMSecsSinceEpoch();
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd H:mm"_s);
    if (!moment.isValid())
        moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return fail(FaultKind::Invalid, u"a span such as 2d, or a date such as 2026-12-01 14:00"_s, u"due="_s + text);
    return moment.toMSecsSinceEpoch();
}

// The id of the person named, or empty for nobody.
Result<QString> assigneeOf(Scope &scope)
{
    const QString named = scope.arg(u"assignee"_s).trimmed();
    if (named.isEmpty())
        return QString();
    const auto person = store::PeopleRepository(scope.db()).find(named);
    if (!person)
        return fail(person.error());
    if (!*person)
        return fail(FaultKind::NotFound, u"nobody of that name works here"_s, named);
    return (*person)->id;
}

Done tellAssignee(Scope &scope, const Task &task)
{
    // The key carries the moment: who is given a task back hears of it again.
    return scope.tell(task.assignee, u"task.assigned"_s, NoticeLevel::Toast, {RecordKind::Task, {}, task.id},
                      u"task:"_s + task.id + u':' + QString::number(scope.now()), {{u"by"_s, scope.actor().name}, {u"title"_s, task.title}});
}

Result<Outcome> add(Scope &scope)
{
    const auto due = dueOf(scope);
    const auto assignee = assigneeOf(scope);
    if (!due || !assignee)
        return fail(due ? assignee.error() : due.error());
    QList<RecordRef> about = scope.records();
    if (about.isEmpty())
        about = {RecordRef{RecordKind::Person, {}, {}}};
    Outcome outcome;
    for (const RecordRef &record : std::as_const(about)) {
        Task task;
        task.id = scope.newId();
        task.record = record;
        task.title = scope.arg(u"title"_s).trimmed();
        task.author = scope.actor().id;
        task.assignee = *assignee;
        task.dueAt = *due;
        task.createdAt = scope.now();
        task.run = scope.arg(u"run"_s);
        if (record.id.isEmpty())
            task.record = {};
        QUAYSIDE_TRY(scope.put(task));
        QUAYSIDE_TRY(tellAssignee(scope, task));
        outcome.createdId = task.id;
        note(outcome, {record.id.isEmpty() ? RecordRef{RecordKind::Task, {}, task.id} : record, u"task"_s, {}, task.title, {}, {}});
    }
    return outcome;
}

// Runs `change` on every task selected; what it returns is why the task was left out.
Result<Outcome> change(Scope &scope, const QString &field, const std::function<QString(Task &)> &alter)
{
    Outcome outcome;
    for (const RecordRef &ref : scope.records()) {
        const auto found = store::TaskRepository(scope.db()).find(ref.id);
        if (!found)
            return fail(found.error());
        if (!*found) {
            note(outcome, {ref, {}, {}, {}, {}, u"missing"_s});
            continue;
        }
        Task task = **found;
        if (const QString problem = alter(task); !problem.isEmpty()) {
            note(outcome, {ref, field, {}, {}, {}, problem});
            continue;
        }
        if (task == **found) {
            ++outcome.unchanged;
            continue;
        }
        QUAYSIDE_TRY(scope.put(task));
        if (task.assignee != (*found)->assignee)
            QUAYSIDE_TRY(tellAssignee(scope, task));
        if (task.state != (*found)->state)
            QUAYSIDE_TRY(scope.tell(task.author, u"task.finished"_s, NoticeLevel::Badge, ref, u"task-end:"_s + task.id + u':' + QString::number(scope.now()),
                                    {{u"by"_s, scope.actor().name}, {u"title"_s, task.title}, {u"state"_s, toWord(task.state)}}));
        note(outcome, {ref, field, field == "state"_L1 ? toWord((*found)->state) : (*found)->title,
                       field == "state"_L1 ? toWord(task.state) : task.title, {}, {}});
    }
    return outcome;
}

Result<Outcome> setState(Scope &scope, TaskState state)
{
    return change(scope, u"state"_s, [&scope, state](Task &task) -> QString {
        const bool reopens = state == TaskState::Open;
        if (reopens == (task.state == TaskState::Open))
            return reopens ? u"task-open"_s : u"task-over"_s;
        task.state = state;
        task.finishedAt = reopens ? 0 : scope.now();
        task.finishedBy = reopens ? QString() : scope.actor().id;
        return {};
    });
}

Result<Outcome> assign(Scope &scope)
{
    const auto assignee = assigneeOf(scope);
    if (!assignee)
        return fail(assignee.error());
    return change(scope, u"assignee"_s, [who = *assignee](Task &task) -> QString {
        task.assignee = who;
        return {};
    });
}

Result<Outcome> setDue(Scope &scope)
{
    const auto due = dueOf(scope);
    if (!due)
        return fail(due.error());
    return change(scope, u"due"_s, [at = *due](Task &task) -> QString {
        task.dueAt = at;
        return {};
    });
}

Spec onTasks(const QString &id, const QString &title, const QString &icon, QList<Parameter> parameters = {})
{
    Spec spec;
    spec.id = id;
    spec.title = title;
    spec.menu = u"Record"_s;
    spec.icon = icon;
    spec.parameters = std::move(parameters);
    spec.on = {RecordKind::Task};
    spec.isUndoable = true;
    return spec;
}

} // namespace

void addTaskCommands(Registry &registry)
{
    const Parameter title{u"title"_s, Text::tr("What is to be done"), Parameter::Text, true, {}, {}};
    const Parameter assignee{u"assignee"_s, Text::tr("Who does it; empty: whoever comes first"), Parameter::Person, false, {}, {}};
    const Parameter due{u"due"_s, Text::tr("By when: 2d, or 2026-12-01 14:00"), Parameter::Text, false, {}, {}};
    const Parameter run{u"run"_s, Text::tr("Playbook run it belongs to"), Parameter::Text, false, {}, {}};
    Spec spec = onTasks(u"tasks.add"_s, Text::tr("Add a task"), u"check"_s, {title, assignee, due, run});
    spec.on.clear(); // on whatever is selected, or on nothing
    spec.shortcut = u"Ctrl+Shift+T"_s;
    registry.add(std::make_unique<FunctionCommand>(spec, add));
    registry.add(std::make_unique<FunctionCommand>(onTasks(u"tasks.done"_s, Text::tr("Mark a task as done"), u"ok"_s),
                                                   [](Scope &scope) { return setState(scope, TaskState::Done); }));
    registry.add(std::make_unique<FunctionCommand>(onTasks(u"tasks.drop"_s, Text::tr("Drop a task"), u"x"_s),
                                                   [](Scope &scope) { return setState(scope, TaskState::Dropped); }));
    registry.add(std::make_unique<FunctionCommand>(onTasks(u"tasks.reopen"_s, Text::tr("Reopen a task"), u"undo"_s),
                                                   [](Scope &scope) { return setState(scope, TaskState::Open); }));
    registry.add(std::make_unique<FunctionCommand>(onTasks(u"tasks.assign"_s, Text::tr("Give a task to somebody"), u"customers"_s, {assignee}), assign));
    registry.add(std::make_unique<FunctionCommand>(onTasks(u"tasks.due"_s, Text::tr("Set the date of a task"), u"calendar"_s, {due}), setDue));
}

} // namespace quayside::commands
