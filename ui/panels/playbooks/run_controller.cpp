// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playbooks/run_controller.h"

#include "app/playbooks/library.h"
#include "app/playbooks/run_commands.h"
#include "app/workspace/session.h"
#include "models/playbooks/markdown.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/panels/common/ask_dialog.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/number_text.h"

#include <QDesktopServices>
#include <QUrl>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClockMs = 30'000;

} // namespace

RunController::RunController(const PanelContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Run) || kinds.contains(m_record.kind))
            read();
        if (kinds.contains(RecordKind::Run))
            readOffers();
    });
    connect(&context.playbooks.library(), &playbooks::Library::changed, this, [this] {
        readOffers();
        read();
    });
    connect(&context.session, &workspace::Session::personChanged, this, [this] {
        readOffers();
        read();
    });
    connect(&context.registry, &commands::Registry::finished, this, &RunController::onFinished);
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, this, &RunController::changed);
    m_clock.start();
}

void RunController::showRecord(const RecordRef &record)
{
    if (record == m_record && !m_offers.isEmpty())
        return;
    m_record = record;
    m_playbook.clear();
    m_run.clear();
    readOffers();
}

void RunController::showRun(const QString &run)
{
    m_run = run;
    m_playbook.clear();
    m_offer = -1;
    read();
}

void RunController::showPlaybook(const QString &playbook)
{
    const playbooks::Document *document = m_context.playbooks.library().shelf()->find(playbook);
    // The record on screen is meant only when the playbook is about its kind.
    bool isAbout = false;
    if (document != nullptr) {
        for (const playbooks::Trigger &trigger : document->triggers)
            isAbout = isAbout || trigger.on == m_record.kind;
    }
    if (!isAbout) {
        m_record = {};
        m_offers.clear();
    }
    m_run.clear();
    m_playbook = playbook;
    m_offer = -1;
    for (int i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].playbook == playbook) {
            m_offer = i;
            m_run = m_offers[i].run;
        }
    }
    read();
}

void RunController::readOffers()
{
    if (m_record.id.isEmpty())
        return;
    const Person person = m_context.session.person();
    const quint64 round = ++m_round;
    const QString role = m_context.registry.roles().may(person.role, playbooks::AnyPlaybook) ? QString() : person.role;
    tables::deliver(this, m_context.playbooks.offers(m_record, person.id, role), [this, round](Result<QList<playbooks::Offer>> offers) {
        if (round != m_round)
            return;
        m_offers = offers.value_or(QList<playbooks::Offer>());
        if (!offers)
            m_context.host.tell(offers.error());
        int wanted = -1;
        for (int i = 0; i < m_offers.size() && wanted < 0; ++i) {
            if ((!m_run.isEmpty() && m_offers[i].run == m_run) || (m_run.isEmpty() && m_offers[i].playbook == m_playbook))
                wanted = i;
        }
        if (wanted < 0 && m_run.isEmpty() && m_playbook.isEmpty() && !m_offers.isEmpty())
            wanted = 0;
        m_offer = wanted;
        if (m_offer >= 0) {
            m_run = m_offers[m_offer].run;
            m_playbook = m_offers[m_offer].playbook;
        }
        read();
    });
}

void RunController::chooseOffer(int offer)
{
    if (offer < 0 || offer >= m_offers.size())
        return;
    m_offer = offer;
    m_run = m_offers[offer].run;
    m_playbook = m_offers[offer].playbook;
    read();
}

void RunController::read()
{
    if (m_run.isEmpty() && m_playbook.isEmpty()) {
        m_view.reset();
        m_rows.clear();
        Q_EMIT changed();
        Q_EMIT selectionChanged();
        return;
    }
    m_isReading = true;
    const QString person = m_context.session.person().id;
    const QString run = m_run;
    const QString playbook = m_playbook;
    const auto use = [this, run, playbook](Result<playbooks::RunView> view) {
        if (run == m_run && playbook == m_playbook)
            take(std::move(view));
    };
    if (!m_run.isEmpty())
        tables::deliver(this, m_context.playbooks.run(m_run, person), use);
    else
        tables::deliver(this, m_context.playbooks.preview(m_playbook, m_record, person), use);
}

void RunController::take(Result<playbooks::RunView> view)
{
    m_isReading = false;
    if (!view) {
        // A run whose start was undone, a document that was taken out: there is nothing to show any more.
        if (view.error().kind != FaultKind::NotFound)
            m_context.host.tell(view.error());
        m_view.reset();
        m_rows.clear();
    } else {
        m_view = std::move(*view);
        m_rows.show(*m_view);
    }
    Q_EMIT changed();
    Q_EMIT selectionChanged();
    if (m_afterStart && isStarted())
        std::exchange(m_afterStart, {})();
}

commands::Selection RunController::selection() const
{
    commands::Selection selection;
    selection.kind = RecordKind::Run;
    if (isStarted())
        selection.refs = {{RecordKind::Run, {}, m_view->run.id}};
    return selection;
}

QString RunController::title() const
{
    return m_view ? m_view->document.title : QString();
}

QString RunController::about() const
{
    if (!m_view)
        return {};
    int at = 0;
    for (int i = 0; i < m_view->document.steps.size(); ++i) {
        if (m_view->document.steps[i].id == m_view->run.step)
            at = i + 1;
    }
    return tr("Version %1 · %2 · step %3 of %4")
        .arg(m_view->run.version, m_view->document.owner)
        .arg(at)
        .arg(m_view->document.steps.size());
}

QStringList RunController::bars() const
{
    QStringList bars;
    if (!m_view)
        return bars;
    for (const playbooks::Step &step : m_view->document.steps) {
        const playbooks::Track track = m_view->run.tracks.value(step.id);
        bars.append(track.finishedAt != 0 || isOver() ? u"done"_s
                        : !track.skipped.isEmpty()    ? u"skipped"_s
                        : step.id == m_view->run.step ? u"current"_s
                                                      : u"coming"_s);
    }
    return bars;
}

QString RunController::due() const
{
    if (!m_view || m_view->dueAt == 0 || !isStarted())
        return {};
    const Instant left = m_view->dueAt - m_context.clock.now();
    return left > 0 ? tr("%1 left").arg(ui::timeLeftText(left)) : tr("overdue");
}

QString RunController::dueTone() const
{
    if (!m_view || m_view->dueAt == 0)
        return u"neutral"_s;
    const ui::Tone tone = ui::clockTone(m_view->dueAt, 0, m_context.clock.now());
    return tone == ui::Tone::Bad ? u"bad"_s : tone == ui::Tone::Warn ? u"warn"_s : u"neutral"_s;
}

QString RunController::others() const
{
    if (!isStarted())
        return {};
    const QString me = m_context.session.person().id;
    QStringList names;
    const auto add = [&](const QString &person) {
        const QString name = m_view->people.value(person);
        if (person != me && !name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    add(m_view->run.owner);
    add(m_view->run.startedBy);
    for (const playbooks::Tick &tick : m_view->run.ticks)
        add(tick.by);
    if (names.isEmpty())
        return {};
    return m_view->run.owner != me ? tr("%1 has this run").arg(m_view->people.value(m_view->run.owner)) : tr("%1 was in this run too").arg(names.join(u", "_s));
}

QStringList RunController::offers() const
{
    QStringList titles;
    for (const playbooks::Offer &offer : m_offers)
        titles.append(offer.title);
    return titles;
}

QString RunController::emptyTitle() const
{
    if (m_view || m_isReading)
        return {};
    return m_record.id.isEmpty() ? tr("No record is chosen") : tr("No playbook fits this record");
}

QString RunController::emptyCause() const
{
    return m_record.id.isEmpty() ? tr("Choose a return, an order or a listing, and the playbook for it opens here.")
                                 : tr("None of the playbooks that your role may run is about such a record.");
}

bool RunController::isOver() const
{
    return m_view && m_view->isStarted() && m_view->run.state != playbooks::RunState::Running;
}

int RunController::evidenceCount() const
{
    return m_view ? static_cast<int>(m_view->run.evidence.size()) : 0;
}

QString RunController::mainText() const
{
    if (!m_view || isOver())
        return {};
    if (!isStarted())
        return tr("Start");
    const bool isLast = !m_view->document.steps.isEmpty() && m_view->document.steps.last().id == m_view->run.step;
    return isLast ? tr("Finish the run") : tr("Finish the step");
}

QString RunController::reasonNot() const
{
    if (!isStarted() || isOver())
        return {};
    const playbooks::Step *step = m_view->document.step(m_view->run.step);
    if (step == nullptr)
        return {};
    if (const QList<playbooks::Check> open = playbooks::openChecks(m_view->run, *step); !open.isEmpty())
        return tr("Still open: %1").arg(open.first().plain);
    if (step->decision() != nullptr && !m_view->run.choices.contains(step->id))
        return tr("Decide first: choose a row.");
    return {};
}

QString RunController::note() const
{
    if (!m_view)
        return {};
    if (isOver())
        return m_view->run.state == playbooks::RunState::Done ? tr("This run is finished.") : tr("This run was abandoned: %1").arg(m_view->run.conclusion);
    if (!m_view->newestVersion.isEmpty())
        return tr("Version %1 is out; this run keeps %2.").arg(m_view->newestVersion, m_view->run.version);
    return {};
}

void RunController::run(const QString &command, const QVariantMap &arguments)
{
    m_context.host.run(command, selection(), arguments);
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
