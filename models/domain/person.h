// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QString>

namespace quayside {

/// Someone who works here. Roles are data (resources/policies/roles.json); a person has one.
struct Person
{
    QString id;
    QString name;
    QString role;       ///< id of a role: "merchandiser", "support", "operations", "manager", "analyst", "administrator"
    bool hasPin = false;
    bool isOwner = false;
    Instant createdAt = 0;
};

} // namespace quayside
