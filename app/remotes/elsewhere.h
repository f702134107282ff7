// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/background.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QtConcurrent>

#include <memory>
#include <type_traits>
#include <utility>

namespace quayside::remotes {

/// Works on another thread. Awaiting the future itself would copy what comes of it: of a page with a hundred orders that is what the
/// thread of the window would do for most of a sync.
template <class Work>
QCoro::Task<std::invoke_result_t<Work &>> elsewhere(Work work)
{
    using Made = std::invoke_result_t<Work &>;
    auto boxed = [work = std::move(work)]() mutable { return std::make_shared<Made>(work()); };
    const std::shared_ptr<Made> made = co_await QtConcurrent::run(&background(), std::move(boxed));
    co_return std::move(*made);
}

} // namespace quayside::remotes
