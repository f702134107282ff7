// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <coroutine>

namespace quayside {

/// `co_await nextEmission(sender, &Sender::signal)` goes on in the sender's event loop after the signal's next emission, once, however
/// often it is emitted until then; those who wait go on in the order in which they began. QCoro's own await of a signal (0.7) reads
/// freed memory when the signal is emitted a second time before the first is delivered: it is for signals that come once. Sender's
/// thread. The sender must outlive the wait: one that goes first leaves the coroutine waiting for ever.
template <class Sender, class Signal>
[[nodiscard]] auto nextEmission(Sender *sender, Signal signal)
{
    class Awaiter
    {
    public:
        Awaiter(Sender *sender, Signal signal) : m_sender(sender), m_signal(signal) {}
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            QObject::connect(
                m_sender, m_signal, m_sender, [waiting] { waiting.resume(); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        }
        void await_resume() const {}

    private:
        Sender *m_sender;
        Signal m_signal;
    };
    return Awaiter(sender, signal);
}

} // namespace quayside
