// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace quayside::store {

/// Threads that take jobs from one queue; each owns what `setUp` makes on it for as long as it lives. Jobs that are still
/// waiting when the queue closes are called with null, so that nobody waits for ever.
template <class Owned>
class Workers
{
public:
    using Job = std::function<void(Owned *)>;

    /// What happens on close to jobs that wait: readers give them up, the writer still does them.
    enum class OnClose { GiveUp, Finish };

    Workers(int count, OnClose onClose, std::function<std::unique_ptr<Owned>(int)> setUp) : m_onClose(onClose)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this, setUp, i] { loop(setUp(i)); });
    }
    ~Workers() { close(); }

    void add(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_isClosed) {
                m_jobs.push_back(std::move(job));
                m_wake.notify_one();
                return;
            }
        }
        job(nullptr);
    }

    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
            m_wake.notify_all();
        }
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }

private:
    void loop(std::unique_ptr<Owned> owned)
    {
        for (;;) {
            Job job;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_isClosed || !m_jobs.empty(); });
                if (m_jobs.empty())
                    return;
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
                if (m_isClosed && m_onClose == OnClose::GiveUp) {
                    lock.unlock();
                    job(nullptr);
                    continue;
                }
            }
            job(owned.get());
        }
    }

    const OnClose m_onClose;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_isClosed = false;
    std::vector<std::thread> m_threads;
};

} // namespace quayside::store
