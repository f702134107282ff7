// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace quayside::bench {

/// A moment by the clock and by what the main thread worked until then, in milliseconds. Beside other programs a frame takes longer
/// than its work: the thread waits for a core.
struct Moment
{
    double clock = 0;
    double work = 0;
};

/// How long things took.
class Spread
{
public:
    void add(double clock, double work)
    {
        m_clock.push_back(clock);
        m_work.push_back(work);
    }
    [[nodiscard]] bool isEmpty() const { return m_clock.empty(); }
    /// {what, name, count, p50, p95, p99, max, work_p99, work_max}
    [[nodiscard]] QJsonObject toJson(const QString &name) const;

private:
    std::vector<double> m_clock;
    std::vector<double> m_work;
};

/// An application that knows when a widget was painted and what held the main thread up.
class WatchedApplication final : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Milliseconds since the program began.
    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    [[nodiscard]] Moment moment() const;
    /// Handles events until the widget is on the screen again, at most a second; when that was.
    Moment untilPainted(QWidget &widget);
    /// Handles events until then; the moment at which it began with the last of them, which may have come late.
    Moment handleUntil(double clock);
    /// From now on every event that takes the thread counts.
    void watchStalls(Spread *stalls, double worth);

private:
    QElapsedTimer m_clock;
    QPointer<QWidget> m_awaited;
    bool m_isDrawn = false;
    Moment m_shownAt;
    int m_depth = 0;
    Spread *m_stalls = nullptr;
    double m_worth = 0; ///< of which more work is told on stderr
};

} // namespace quayside::bench
