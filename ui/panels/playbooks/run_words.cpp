// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says about the run: its head, its clock, what comes next and why it cannot be done yet.
#include "ui/panels/playbooks/run_controller.h"

#include "app/workspace/session.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/number_text.h"

namespace quayside::panels {

using namespace Qt::StringLiterals;

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

} // namespace quayside::panels
