// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/playbooks/run.h"

namespace quayside::store {
class Connection;
}

namespace quayside::playbooks {

/// Asks the store about one record. On store threads.
class RecordFit
{
public:
    RecordFit(store::Connection &db, RecordRef record, QString person, Instant now);

    /// Empty criteria fit everything; a record that is gone, or none, fits no criteria.
    [[nodiscard]] bool fits(const QString &criteria);
    /// The first fault of a question; fits() said false to it.
    [[nodiscard]] const Done &state() const { return m_state; }

private:
    store::Connection &m_db;
    RecordRef m_record;
    QString m_person;
    Instant m_now;
    Done m_state;
};

/// Ticks every open check of the current step whose criteria the record fits now.
[[nodiscard]] Result<Run> withRules(const Run &run, const Document &document, RecordFit &fit, Instant now);

/// The step at which a record enters: the last one whose `when` it fits and that no gate keeps shut before any work; else the first.
[[nodiscard]] QString entryStep(const Document &document, RecordFit &fit);

} // namespace quayside::playbooks
