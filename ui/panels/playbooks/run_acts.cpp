// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do on the run: they begin it, tick, decide, go from step to step and follow links.
#include "ui/panels/playbooks/run_controller.h"

#include "models/playbooks/markdown.h"
#include "ui/panels/common/ask_dialog.h"

#include <QDesktopServices>
#include <QUrl>

namespace quayside::panels {

using namespace Qt::StringLiterals;

void RunController::run(const QString &command, const QVariantMap &arguments)
{
    m_context.host.run(command, selection(), arguments);
}

void RunController::runStarted(const QString &command, const QVariantMap &arguments)
{
    if (isStarted())
        run(command, arguments);
    else
        start([this, command, arguments] { run(command, arguments); });
}

// Work on a page that is not a run yet begins the run, and then does what was asked.
void RunController::start(std::function<void()> then)
{
    if (!m_view)
        return;
    m_afterStart = std::move(then);
    if (m_view->document.needs.isEmpty()) {
        begin({});
        return;
    }
    ask(tr("Start “%1”").arg(m_view->document.title), tr("The run keeps the answers."), m_view->document.needs, [this](const QMap<QString, QString> &answers) {
        QStringList parts;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            parts.append(it.key() + u'=' + QString(it.value()).replace(u';', u','));
        begin(parts.join(u';'));
    });
}

void RunController::begin(const QString &context)
{
    if (!m_view)
        return;
    commands::Selection on;
    if (!m_record.id.isEmpty()) {
        on.kind = m_record.kind;
        on.refs = {m_record};
    }
    QVariantMap arguments{{u"playbook"_s, m_view->document.id}};
    m_actCommand = u"runs.start"_s;
    if (!context.isEmpty())
        arguments.insert(u"context"_s, context);
    m_context.host.run(u"runs.start"_s, on, arguments);
}

void RunController::onFinished(const commands::Outcome &outcome)
{
    if (outcome.command == "runs.start"_L1 && m_actCommand == "runs.start"_L1) {
        m_actCommand.clear();
        m_run = outcome.createdId;
        readOffers();
        read();
        return;
    }
    if (m_actRun.isEmpty() || outcome.command != m_actCommand)
        return;
    commands::Selection on;
    on.kind = RecordKind::Run;
    on.refs = {{RecordKind::Run, {}, std::exchange(m_actRun, {})}};
    m_context.host.run(u"runs.recordAct"_s, on,
                       {{u"command"_s, std::exchange(m_actCommand, {})}, {u"affected"_s, outcome.affected}, {u"created"_s, outcome.createdId}});
}

void RunController::advance()
{
    if (!m_view || isOver())
        return;
    if (!isStarted()) {
        start({});
        return;
    }
    const bool isLast = m_view->document.steps.last().id == m_view->run.step;
    run(isLast ? u"runs.finish"_s : u"runs.next"_s);
}

void RunController::activate(int index)
{
    const RunRow *row = m_rows.at(index);
    if (row == nullptr)
        return;
    switch (row->kind) {
    case RunRow::StepHead:
        m_rows.toggle(row->step);
        Q_EMIT changed();
        break;
    case RunRow::Check: {
        const QString command = row->isTicked ? u"runs.untick"_s : u"runs.tick"_s;
        const QVariantMap arguments{{u"check"_s, row->check}};
        if (isOver())
            break;
        if (!row->isTicked && needsEvidence(*row)) {
            if (row->evidence == "note"_L1)
                addNote(index);
            else
                attachFile(index);
            break;
        }
        runStarted(command, arguments);
        break;
    }
    case RunRow::TableRow: {
        if (isOver())
            break;
        const QVariantMap arguments{{u"row"_s, row->number + 1}, {u"step"_s, row->step}};
        const auto choose = [this](const QVariantMap &with) { runStarted(u"runs.decide"_s, with); };
        if (row->applies) {
            choose(arguments);
            break;
        }
        ask(tr("Choose another row"), tr("Another row fits this record. The reason stays with the run."), {tr("Reason")},
            [choose, arguments](const QMap<QString, QString> &answers) {
                QVariantMap with = arguments;
                with.insert(u"reason"_s, answers.first());
                choose(with);
            });
        break;
    }
    case RunRow::Act: act(index, 0); break;
    case RunRow::Evidence: showEvidence(row->evidence); break;
    case RunRow::Prose:
    case RunRow::TableHead: break;
    }
}

void RunController::goToStep(int index)
{
    const RunRow *row = m_rows.at(index);
    if (row != nullptr && row->kind == RunRow::StepHead)
        jumpTo(row->step);
}

// Going forward past steps that are not done needs a reason, which they keep.
void RunController::jumpTo(const QString &step)
{
    if (!isStarted() || isOver() || step == m_view->run.step)
        return;
    bool isBehind = false;
    bool passesOpenSteps = false;
    for (const playbooks::Step &one : m_view->document.steps) {
        if (one.id == step)
            break;
        isBehind = isBehind || one.id == m_view->run.step;
        const playbooks::Track track = m_view->run.tracks.value(one.id);
        passesOpenSteps = passesOpenSteps || (isBehind && track.finishedAt == 0 && track.skipped.isEmpty());
    }
    if (!passesOpenSteps) {
        run(u"runs.goTo"_s, {{u"step"_s, step}});
        return;
    }
    ask(tr("Pass over steps"), tr("Steps between are not finished. The reason stays with them."), {tr("Reason")},
        [this, step](const QMap<QString, QString> &answers) { run(u"runs.goTo"_s, {{u"step"_s, step}, {u"reason"_s, answers.first()}}); });
}

void RunController::ask(const QString &title, const QString &why, const QStringList &questions, std::function<void(const QMap<QString, QString> &)> use)
{
    QList<AskDialog::Question> list;
    for (const QString &question : questions)
        list.append({question, question});
    auto *dialog = new AskDialog(title, why, list, qobject_cast<QWidget *>(parent()));
    connect(dialog, &AskDialog::answered, this, use);
    dialog->open();
}

void RunController::runLink(const playbooks::CommandLink &link)
{
    const commands::Spec *spec = m_context.registry.find(link.command);
    if (spec == nullptr)
        return;
    QVariantMap arguments;
    for (const auto &[name, value] : link.args)
        arguments.insert(name, value);
    commands::Selection on;
    // A command on runs is meant for this one; any other for the record.
    if (spec->on.contains(RecordKind::Run) && !spec->on.contains(m_record.kind)) {
        on = selection();
    } else if (!m_record.id.isEmpty()) {
        on.kind = m_record.kind;
        on.refs = {m_record};
    }
    if (link.command == "tasks.add"_L1 && isStarted())
        arguments.insert(u"run"_s, m_view->run.id);
    if (isStarted() && !isOver()) {
        m_actCommand = link.command;
        m_actRun = m_view->run.id;
    }
    m_context.host.run(link.command, on, arguments);
}

void RunController::act(int index, int link)
{
    const RunRow *row = m_rows.at(index);
    if (row == nullptr || link < 0 || link >= row->links.size())
        return;
    const playbooks::CommandLink chosen = row->links[link];
    if (isStarted() || isOver())
        runLink(chosen);
    else
        start([this, chosen] { runLink(chosen); });
}

void RunController::openLink(const QString &url)
{
    const QString scheme = playbooks::linkScheme(url);
    if (scheme == "command"_L1) {
        const playbooks::CommandLink link = playbooks::commandLinkOf(url, {}, 0);
        if (isStarted() || isOver())
            runLink(link);
        else
            start([this, link] { runLink(link); });
    } else if (scheme == "step"_L1) {
        jumpTo(url.mid(1));
    } else if (scheme == "playbook"_L1) {
        showPlaybook(url.mid(9));
    } else if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1) {
        QDesktopServices::openUrl(QUrl(url));
    }
}

void RunController::handOver()
{
    if (isStarted() && !isOver())
        run(u"runs.handOver"_s);
}

void RunController::abandon()
{
    if (isStarted() && !isOver())
        run(u"runs.abandon"_s);
}

void RunController::openLibrary()
{
    m_context.host.show(u"playbooks"_s);
}

} // namespace quayside::panels
