// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frame_watch.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace quayside::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr double Patience = 1000;

// What this thread has worked; where that is not known, what went by.
double workOfThread(double clock)
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return clock;
#endif
}
}

QJsonObject Spread::toJson(const QString &name) const
{
    std::vector<double> clock = m_clock;
    std::vector<double> work = m_work;
    std::sort(clock.begin(), clock.end());
    std::sort(work.begin(), work.end());
    const auto at = [](const std::vector<double> &sorted, double part) {
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
    };
    return {{u"what"_s, u"frames"_s}, {u"name"_s, name}, {u"count"_s, static_cast<qint64>(clock.size())}, {u"p50"_s, at(clock, 0.5)},
            {u"p95"_s, at(clock, 0.95)}, {u"p99"_s, at(clock, 0.99)}, {u"max"_s, at(clock, 1)}, {u"work_p99"_s, at(work, 0.99)},
            {u"work_max"_s, at(work, 1)}};
}

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv)
{
    m_clock.start();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_awaited && receiver == m_awaited && type == QEvent::Paint)
        m_isDrawn = true;
    const bool isFlush = type == QEvent::UpdateRequest && m_awaited && receiver == m_awaited->window();
    const char *name = receiver->metaObject()->className(); // it may be gone afterwards
    const Moment begun = moment();
    ++m_depth;
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    if (isFlush && m_isDrawn)
        m_shownAt = moment();
    if (m_depth == 0 && m_stalls != nullptr) {
        const Moment ended = moment();
        const double work = ended.work - begun.work;
        m_stalls->add(ended.clock - begun.clock, work);
        if (m_worth > 0 && work > m_worth)
            std::fprintf(stderr, "  %.1f ms of work in event %d of %s\n", work, static_cast<int>(type), name);
    }
    return isHandled;
}

Moment WatchedApplication::moment() const
{
    const double clock = now();
    return {clock, workOfThread(clock)};
}

Moment WatchedApplication::untilPainted(QWidget &widget)
{
    m_awaited = &widget;
    m_isDrawn = false;
    m_shownAt = {};
    const double end = now() + Patience;
    while (m_shownAt.clock == 0 && now() < end)
        processEvents();
    m_awaited = nullptr;
    return m_shownAt.clock == 0 ? moment() : m_shownAt;
}

Moment WatchedApplication::handleUntil(double clock)
{
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer);
    wake.start(1);
    Moment last = moment();
    while (now() < clock) {
        last = moment();
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return last;
}

void WatchedApplication::watchStalls(Spread *stalls, double worth)
{
    m_stalls = stalls;
    m_worth = worth;
}

} // namespace quayside::bench
