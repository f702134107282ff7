// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace quayside::tables {

/// Calls `use(result)` on the context's thread, never after the context's destruction. QFuture::then(context, …) of Qt 6.4 does
/// not promise the latter: it asserts, or reads freed memory, when the context goes first. The result is moved: a million ids are not
/// copied on the thread of the window.
template <class T, class Use>
void deliver(QObject *context, QFuture<T> future, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        QFuture<T> future = watcher->future();
        if (future.resultCount() > 0)
            use(future.takeResult());
    });
    watcher->setFuture(std::move(future));
}

} // namespace quayside::tables
