// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/outbox.h"

#include <QCoroTask>

#include <vector>

namespace quayside::store {
class Store;
}

namespace quayside::sync {

/// The intents with the words of replies, which lie sealed in the outbox until they leave. Without the key there are none: such a
/// reply is sent as nothing, which the shop refuses, so that the entry ends and its author is told. The store outlives the task.
[[nodiscard]] QCoro::Task<Result<std::vector<Intent>>> openedWords(store::Store &store, std::vector<Intent> intents);

} // namespace quayside::sync
