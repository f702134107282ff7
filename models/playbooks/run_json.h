// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/run.h"

#include <QJsonObject>

namespace quayside::playbooks {

/// A run as JSON, for the store and for undo steps. runOf(toJson(run)) == run.
[[nodiscard]] QJsonObject toJson(const Run &run);
[[nodiscard]] Run runOf(const QJsonObject &json);

} // namespace quayside::playbooks
