// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playbooks/record_fit.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

RecordFit::RecordFit(store::Connection &db, RecordRef record, QString person, Instant now)
    : m_db(db), m_record(std::move(record)), m_person(std::move(person)), m_now(now)
{
}

bool RecordFit::fits(const QString &criteria)
{
    if (criteria.isEmpty())
        return true;
    if (m_record.id.isEmpty() || !m_state)
        return false;
    store::Ask ask;
    ask.kind = m_record.kind;
    ask.text = criteria;
    ask.person = m_person;
    ask.now = m_now;
    ask.only = {m_record};
    const Result<qint64> count = store::Query(m_db).count(ask);
    if (!count) {
        m_state = fail(count.error());
        return false;
    }
    return *count > 0;
}

Result<Run> withRules(const Run &run, const Document &document, RecordFit &fit, Instant now)
{
    const Step *step = document.step(run.step);
    if (run.state != RunState::Running || step == nullptr)
        return run;
    Run after = run;
    for (const Check &check : openChecks(run, *step)) {
        if (check.when.isEmpty() || check.evidence != EvidenceKind::None || !fit.fits(check.when))
            continue;
        const Result<Run> ticked = tick(after, document, check.id, {u"system"_s, now}, true);
        if (!ticked)
            return ticked;
        after = *ticked;
    }
    if (!fit.state())
        return fail(fit.state().error());
    return after;
}

QString entryStep(const Document &document, RecordFit &fit)
{
    QString entry = document.steps.isEmpty() ? QString() : document.steps.first().id;
    for (const Step &step : document.steps) {
        if (!step.when.isEmpty() && fit.fits(step.when))
            entry = step.id;
        if (step.isGate && !step.checks().isEmpty())
            break;
    }
    return entry;
}

} // namespace quayside::playbooks
