// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan.h"

#include <QByteArray>

namespace quayside::store {

class Connection;
class Store;

/// The policy that comes with the program, as its file says it.
[[nodiscard]] QByteArray shippedMergePolicy();
/// Checks a workspace's policy and puts it in force: it is kept in work.db, so that every process that sends for the workspace
/// follows the same. Blocks; for the opening of a workspace. Fault Invalid names what is wrong; the one before stays in force.
[[nodiscard]] Done adoptMergePolicy(Store &store, const QByteArray &json);
/// The policy in force; the shipped one where none was adopted. Runs on store threads.
[[nodiscard]] Result<MergePolicy> mergePolicyOf(Connection &db);

} // namespace quayside::store
