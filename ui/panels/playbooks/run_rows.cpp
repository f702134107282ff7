// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playbooks/run_rows.h"

#include "ui/parts/number_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;


namespace {

QString needWord(playbooks::EvidenceKind kind)
{
    switch (kind) {
    case playbooks::EvidenceKind::None: return {};
    case playbooks::EvidenceKind::Note: return u"note"_s;
    case playbooks::EvidenceKind::File: return u"file"_s;
    case playbooks::EvidenceKind::Picture: return u"picture"_s;
    }
    return {};
}

QString stateOf(const playbooks::RunView &view, const playbooks::Step &step)
{
    const playbooks::Track track = view.run.tracks.value(step.id);
    if (step.id == view.run.step && track.finishedAt == 0)
        return u"current"_s;
    if (track.finishedAt != 0)
        return u"done"_s;
    return track.skipped.isEmpty() ? u"coming"_s : u"skipped"_s;
}

} // namespace

void RunRows::show(const playbooks::RunView &view)
{
    if (view.run.id != m_view.run.id || view.document.id != m_view.document.id || view.run.record != m_view.run.record)
        m_toggled.clear();
    m_view = view;
    build();
}

void RunRows::clear()
{
    show(playbooks::RunView());
}

void RunRows::toggle(const QString &step)
{
    if (!m_toggled.remove(step))
        m_toggled.insert(step);
    build();
}

const RunRow *RunRows::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int RunRows::currentRow() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == RunRow::StepHead && m_rows[i].state == "current"_L1)
            return i;
    }
    return -1;
}

QString RunRows::who(const QString &person, Instant at) const
{
    const QString name = person == "system"_L1 ? tr("by rule") : m_view.people.value(person, person);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
    const QString time = when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat)
                                                             : QLocale().toString(when.date(), QLocale::ShortFormat);
    return name + u' ' + time;
}

void RunRows::addEvidence(const QString &step, const QString &check)
{
    for (const playbooks::Evidence &evidence : m_view.run.evidence) {
        if (evidence.step != step || evidence.check != check)
            continue;
        RunRow row;
        row.kind = RunRow::Evidence;
        row.step = step;
        row.check = check;
        row.evidence = evidence.id;
        row.state = needWord(evidence.kind);
        row.text = (evidence.kind == playbooks::EvidenceKind::Note ? evidence.text : evidence.name).toHtmlEscaped();
        row.second = who(evidence.by, evidence.at);
        m_building.append(row);
    }
}

void RunRows::addBlock(const playbooks::Step &step, const playbooks::Block &block)
{
    RunRow row;
    row.step = step.id;
    if (const auto *prose = std::get_if<playbooks::Prose>(&block)) {
        row.kind = RunRow::Prose;
        row.text = prose->html;
        m_building.append(row);
    } else if (const auto *checks = std::get_if<playbooks::Checks>(&block)) {
        for (const playbooks::Check &check : checks->checks) {
            row.kind = RunRow::Check;
            row.check = check.id;
            row.text = check.text;
            row.isOptional = check.isOptional;
            row.evidence = needWord(check.evidence);
            row.isTicked = m_view.run.ticks.contains(check.id);
            const playbooks::Tick tick = m_view.run.ticks.value(check.id);
            row.second = row.isTicked ? (tick.byRule ? tr("rule") : who(tick.by, tick.at)) : QString();
            m_building.append(row);
            addEvidence(step.id, check.id);
        }
    } else if (const auto *decision = std::get_if<playbooks::Decision>(&block)) {
        row.kind = RunRow::TableHead;
        row.cells = QStringList{tr("When", "head of a decision table"), tr("Then")};
        m_building.append(row);
        const playbooks::Choice choice = m_view.run.choices.value(step.id);
        for (int i = 0; i < decision->rows.size(); ++i) {
            const playbooks::DecisionRow &line = decision->rows[i];
            row.kind = RunRow::TableRow;
            row.number = i;
            QStringList when;
            for (qsizetype c = 0; c < line.cells.size() && !line.isOtherwise; ++c) {
                static const QStringList anything{QString(), u"-"_s, u"–"_s, u"any"_s, u"*"_s};
                if (!anything.contains(line.cells[c]))
                    when.append(decision->fields[c] + u' ' + line.cells[c]);
            }
            row.cells = QStringList{line.isOtherwise ? tr("otherwise") : when.isEmpty() ? tr("always") : when.join(u", "_s), line.outcome};
            row.links = line.links;
            row.applies = m_view.fitting.value(step.id, -1) == i;
            row.isChosen = choice.row == i;
            row.second = row.isChosen ? who(choice.by, choice.at) : QString();
            m_building.append(row);
        }
    } else if (const auto *acts = std::get_if<playbooks::Acts>(&block)) {
        row.kind = RunRow::Act;
        row.links = acts->links;
        m_building.append(row);
    }
}

void RunRows::addStep(const playbooks::Step &step, const QString &state, bool isOpen)
{
    RunRow head;
    head.kind = RunRow::StepHead;
    head.step = step.id;
    head.text = step.title;
    head.state = state;
    head.isGate = step.isGate;
    head.isOpen = isOpen;
    const playbooks::Track track = m_view.run.tracks.value(step.id);
    if (state == "skipped"_L1)
        head.second = tr("passed over: %1").arg(track.skipped);
    else if (state == "done"_L1)
        head.second = who(track.by, track.finishedAt);
    m_building.append(head);
    if (!isOpen)
        return;
    for (const playbooks::Block &block : step.blocks)
        addBlock(step, block);
    addEvidence(step.id, {});
}

void RunRows::build()
{
    m_building.clear();
    for (const playbooks::Block &block : m_view.document.preface)
        addBlock(playbooks::Step(), block);
    for (const playbooks::Step &step : m_view.document.steps) {
        const QString state = stateOf(m_view, step);
        addStep(step, state, (state == "current"_L1) != m_toggled.contains(step.id));
    }
    // The same lines again keep their delegates, and with them scroll position and focus.
    const bool isSameShape = m_building.size() == m_rows.size()
        && std::equal(m_building.cbegin(), m_building.cend(), m_rows.cbegin(), [](const RunRow &a, const RunRow &b) {
               return a.kind == b.kind && a.step == b.step && a.check == b.check && a.number == b.number && a.evidence == b.evidence;
           });
    if (!isSameShape) {
        beginResetModel();
        m_rows = m_building;
        endResetModel();
        return;
    }
    const QList<RunRow> before = std::exchange(m_rows, m_building);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!(m_rows[i] == before[i]))
            Q_EMIT dataChanged(index(i), index(i));
    }
}

int RunRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RunRows::data(const QModelIndex &index, int role) const
{
    const RunRow *row = at(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case KindRole: {
        static const QStringList kinds{u"step"_s, u"prose"_s, u"check"_s, u"head"_s, u"row"_s, u"act"_s, u"evidence"_s};
        return kinds.value(row->kind);
    }
    case TextRole: return row->text;
    case SecondRole: return row->second;
    case StateRole: return row->state;
    case CellsRole: return row->cells;
    case EvidenceRole: return row->evidence;
    case LinksRole: {
        QStringList words;
        for (const playbooks::CommandLink &link : row->links)
            words.append(link.text);
        return words;
    }
    case TickedRole: return row->isTicked;
    case OptionalRole: return row->isOptional;
    case GateRole: return row->isGate;
    case AppliesRole: return row->applies;
    case ChosenRole: return row->isChosen;
    case OpenRole: return row->isOpen;
    case StepRole: return row->step;
    default: return {};
    }
}

QHash<int, QByteArray> RunRows::roleNames() const
{
    return {{KindRole, "kind"},       {TextRole, "text"},     {SecondRole, "second"},     {StateRole, "state"}, {CellsRole, "cells"},
            {EvidenceRole, "evidence"}, {LinksRole, "links"},   {TickedRole, "ticked"},     {OptionalRole, "optional"}, {GateRole, "gate"},
            {AppliesRole, "applies"}, {ChosenRole, "chosen"}, {OpenRole, "open"},         {StepRole, "step"}};
}

} // namespace quayside::panels
