// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace quayside {

/// Threads for what is worked out beside the store's writer: decoding, sealing, packing. One fewer than there are cores, at least one:
/// a load is as fast as its writer, which shall not wait for a core that its helpers hold. Work on it must never wait for other work
/// on it. Any thread may ask.
[[nodiscard]] QThreadPool &background();

/// What is waited for soonest goes first.
enum class Urgency { Usual = 0, Awaited = 1, AwaitedNow = 2 };

/// Begins `work` on background(); what comes of it, later. Letting go of the future neither waits nor stops the work.
template <class Work>
auto inBackground(Urgency urgency, Work work) -> QFuture<std::invoke_result_t<Work &>>
{
    using Made = std::invoke_result_t<Work &>;
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    background().start(
        [promise, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<Made>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        },
        static_cast<int>(urgency));
    return promise->future();
}

} // namespace quayside
