// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace quayside {

/// Threads for what is worked out beside the store's writer: decoding, sealing, packing. One fewer than there are cores, at least one:
/// a load is as fast as its writer, which shall not wait for a core that its helpers hold. Work on it must never wait for other work
/// on it. Any thread may ask.
[[nodiscard]] QThreadPool &background();

/// What is waited for soonest goes first.
enum class Urgency { Usual = 0, Awaited = 1, AwaitedNow = 2 };

/// Begins `work` on background().
template <class Work>
void inBackground(Urgency urgency, Work work)
{
    background().start(std::move(work), static_cast<int>(urgency));
}

} // namespace quayside
