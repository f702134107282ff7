// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/today.h"

namespace quayside::store {

class Connection;

/// Reads what needs one person now. Runs on store threads; each part asks an index.
class TodayReader
{
public:
    explicit TodayReader(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<Today> read(const QString &person, Instant now);

private:
    Done returns(Today &today, Instant now);
    Done sets(Today &today, const QString &person);
    Done counts(Today &today, const QString &person, Instant now);

    Connection &m_db;
};

} // namespace quayside::store
