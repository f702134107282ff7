// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "app/commands/check_text.h"
#include "app/commands/fault_text.h"
#include "app/commands/role_text.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "ui/parts/toast.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/palette.h"
#include "ui/shell/parameter_dialog.h"
#include "ui/shell/status_bar.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 100; ///< work that ends sooner is not worth a progress bar

} // namespace

void MainWindow::run(const QString &command, const commands::Selection &on, const QVariantMap &arguments)
{
    const commands::Spec *spec = m_parts.registry.find(command);
    const commands::Applicability can = m_parts.registry.canRun(command, on);
    if (!spec || !can.applies) {
        tell(can.whyNot);
        return;
    }
    commands::Invocation invocation(command);
    invocation.on = on;
    invocation.args = arguments;
    if (!ParameterDialog::isNeeded(*spec, arguments)) {
        execute(std::move(invocation), spec->title, spec->isUndoable);
        return;
    }
    auto *dialog = new ParameterDialog(*spec, arguments, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParameterDialog::answered, this,
            [this, invocation, title = spec->title, isUndoable = spec->isUndoable](const QVariantMap &answers) mutable {
                invocation.args = answers;
                execute(invocation, title, isUndoable);
            });
    dialog->open();
}

QCoro::Task<void> MainWindow::execute(commands::Invocation invocation, QString title, bool isUndoable)
{
    const QPointer<MainWindow> self(this);
    const QString command = invocation.command;
    // Every run has its own timer and owns it until its end; a second run shows its own name.
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, m_status, [this, title] { m_status->setRunning(title); });
    patience->start(PatienceMs);
    ++m_runs;
    const Result<commands::Outcome> outcome = co_await m_parts.registry.run(std::move(invocation));
    if (!self)
        co_return;
    delete patience;
    --m_runs;
    m_status->setRunning({});
    if (outcome && !m_parts.registry.find(command)->isQuiet)
        tell(*outcome, title, isUndoable);
    else if (!outcome)
        tell(outcome.error());
    if (m_runs == 0)
        Q_EMIT becameIdle();
}

void MainWindow::tell(const commands::Outcome &outcome, const QString &title, bool isUndoable)
{
    if (outcome.command == "sync.now"_L1) {
        tellSynced(outcome);
        return;
    }
    ui::ToastText toast;
    toast.isOfLastAct = true;
    toast.icon = u"ok"_s;
    toast.tone = ui::Tone::Ok;
    toast.happened = outcome.affected > 0 ? tr("%1: %n record(s)", nullptr, outcome.affected).arg(title) : tr("%1: done").arg(title);
    const auto leftOut = std::count_if(outcome.rows.cbegin(), outcome.rows.cend(),
                                       [](const commands::RowEffect &row) { return !row.problem.isEmpty(); });
    QStringList rest;
    if (outcome.unchanged > 0)
        rest.append(tr("%n record(s) stayed as they were", nullptr, outcome.unchanged));
    if (leftOut > 0) {
        // Whatever typed value did not become a change is told with its reason, or the edit would look lost.
        const auto first = std::find_if(outcome.rows.cbegin(), outcome.rows.cend(), [](const commands::RowEffect &row) { return !row.problem.isEmpty(); });
        rest.append(tr("%n row(s) were left out: %1", nullptr, static_cast<int>(leftOut)).arg(commands::describeProblem(first->problem)));
        toast.tone = ui::Tone::Warn;
        toast.icon = u"warn"_s;
    }
    toast.notChanged = rest.join(u"; "_s);
    if (isUndoable && outcome.affected > 0) {
        toast.act = tr("Undo");
        toast.actKeys = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
        toast.run = [this] { run(u"edit.undo"_s, {}); };
    }
    m_toasts->show(std::move(toast));
}

void MainWindow::tell(const Fault &fault)
{
    const commands::FaultText words = commands::describe(fault);
    ui::ToastText toast;
    toast.icon = u"warn"_s;
    toast.tone = ui::Tone::Bad;
    toast.happened = words.what;
    // The shop's; an ERP tells by its own codes.
    if (fault.kind == FaultKind::AuthExpired && (fault.code < 9000 || fault.code > 9099)) {
        toast.act = tr("Sign in again");
        toast.run = [this] { Q_EMIT signInWanted(); };
    }
    toast.notChanged = QStringList({words.why, words.wayOut}).filter(QRegularExpression(u"."_s)).join(u' ');
    m_toasts->show(std::move(toast));
}

void MainWindow::tellSynced(const commands::Outcome &outcome)
{
    ui::ToastText toast;
    toast.isOfLastAct = true;
    toast.icon = u"sync"_s;
    toast.happened = outcome.affected > 0 ? tr("Synchronised: %n record(s) changed here", nullptr, outcome.affected)
                                          : tr("Synchronised: everything is up to date");
    const QJsonObject outbox = outcome.data[u"outbox"_s].toObject();
    QStringList rest;
    if (const int done = outbox[u"done"_s].toInt(); done > 0)
        rest.append(tr("%n change(s) went live", nullptr, done));
    const int refused = outbox[u"refused"_s].toInt();
    if (refused > 0)
        rest.append(tr("%n refused by the shop", nullptr, refused));
    const int conflicts = outcome.data[u"conflicts"_s].toInt();
    if (conflicts > 0)
        rest.append(tr("%n conflict(s) found", nullptr, conflicts));
    const int problems = static_cast<int>(outcome.data[u"problems"_s].toArray().size());
    if (problems > 0)
        rest.append(tr("%n part(s) could not be read; they are tried again", nullptr, problems));
    toast.notChanged = rest.join(u"; "_s);
    toast.tone = refused > 0 || conflicts > 0 || problems > 0 ? ui::Tone::Warn : ui::Tone::Ok;
    m_toasts->show(std::move(toast));
}

QCoro::Task<void> MainWindow::nameUndo()
{
    const QPointer<MainWindow> self(this);
    const Result<commands::UndoState> state = co_await m_parts.registry.undoState();
    if (!self || !state)
        co_return;
    const auto name = [this](const QString &id, const QString &verb, const std::optional<commands::UndoState::Step> &step) {
        QAction *action = m_actions->action(id);
        if (!action)
            return;
        action->setText(step ? tr("%1 %2, %n record(s)", nullptr, step->count).arg(verb, step->title) : verb);
        action->setIconText(verb);
        action->setEnabled(step.has_value());
        action->setToolTip(step ? action->text() : tr("%1\nThere is no step to take.").arg(verb));
    };
    name(u"edit.undo"_s, tr("Undo"), state->undo);
    name(u"edit.redo"_s, tr("Redo"), state->redo);
}

QCoro::Task<void> MainWindow::readPeople()
{
    const QPointer<MainWindow> self(this);
    const Result<QList<Person>> people = co_await m_parts.session.people();
    if (!self || !people)
        co_return;
    m_people = *people;
    m_personMenu->clear();
    QStringList names;
    for (const Person &person : m_people) {
        names.append(person.name);
        QAction *action = m_personMenu->addAction(person.name);
        connect(action, &QAction::triggered, this, [this, name = person.name] { switchTo(name); });
    }
    m_palette->setPeople(names);
}

void MainWindow::switchTo(const QString &name)
{
    const auto person = std::find_if(m_people.cbegin(), m_people.cend(), [&](const Person &one) { return one.name == name; });
    if (person == m_people.cend() || !person->hasPin) {
        signIn(name, {});
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Sign in"));
    dialog->setLabelText(tr("PIN of %1").arg(name));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, name](const QString &pin) { signIn(name, pin); });
    dialog->open();
}

QCoro::Task<void> MainWindow::signIn(QString name, QString pin)
{
    const QPointer<MainWindow> self(this);
    const Done done = co_await m_parts.session.signIn(name, pin);
    if (self && !done)
        tell(done.error());
}

void MainWindow::showPerson()
{
    const Person person = m_parts.session.person();
    m_personButton->setText(person.name.isEmpty() ? tr("Sign in") : person.name);
    m_personButton->setToolTip(person.name.isEmpty() ? tr("Choose who works here") : tr("%1, %2. Click to change who works here.").arg(person.name, commands::roleWord(person.role)));
    if (person.role != m_layoutRole) {
        if (!m_layoutRole.isEmpty())
            m_layouts.save(layoutName());
        m_layoutRole = person.role;
        if (!m_layouts.restore(layoutName()))
            m_layouts.reset();
    }
    updateActions();
    nameUndo();
}

} // namespace quayside::shell
