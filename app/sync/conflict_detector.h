// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QCoroTask>

namespace quayside::store {
class Store;
}
namespace quayside {
class Clock;
}

namespace quayside::sync {

/// Looks at every change that lies over the mirror and asks whether the remote moved away from the value it was decided on.
/// Reads mirror.db, writes work.db, so a crash between the two is healed by the next call; calling it again changes nothing
/// more. Returns how many conflicts it found. Main thread.
[[nodiscard]] QCoro::Task<Result<int>> detectConflicts(store::Store &store, const Clock &clock, IdSource &ids);

} // namespace quayside::sync
