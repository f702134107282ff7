// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"
#include "models/domain/collaboration.h"
#include "models/domain/conflict.h"
#include "models/domain/erp_match.h"
#include "models/domain/outbox.h"
#include "models/store/erp_counts.h"
#include "models/store/terms_repository.h"

#include <QJsonObject>

namespace quayside::commands {

// Rows as JSON, for undo steps. Reading back what was written gives the same value.

[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] Change changeOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const ChangeSet &set);
[[nodiscard]] ChangeSet changeSetOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const store::SkuTerms &terms);
[[nodiscard]] store::SkuTerms termsOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Conflict &conflict);
[[nodiscard]] Conflict conflictOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const OutboxEntry &entry);
[[nodiscard]] OutboxEntry outboxEntryOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Comment &comment);
[[nodiscard]] Comment commentOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Task &task);
[[nodiscard]] Task taskOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const store::ErpCount &count);
[[nodiscard]] store::ErpCount countOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const ErpLink &link);
[[nodiscard]] ErpLink linkOf(const QJsonObject &json);

} // namespace quayside::commands
