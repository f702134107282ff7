// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// What the program may do with the network. Being offline is a policy, not an error: everything
/// reads and edits as before, and the outbox waits.
enum class NetworkPolicy {
    Offline, ///< no request leaves
    Metered, ///< publish, and pull only what a person asked for
    Online,  ///< pull on schedule and publish
};

} // namespace quayside
