// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/http/http_door.h"
#include "tests/support/fake_clock.h"

#include <QCoroTask>

#include <QTimer>

namespace quayside::tests {

/// A door whose waits pass at once: each is noted, and moves the clock.
struct DoorFixture
{
    explicit DoorFixture(remotes::HttpOptions options = {}) : door(clock, prepared(std::move(options))) {}
    ~DoorFixture() { QCoro::waitFor(door.shutDown()); }

    FakeClock clock;
    QList<qint64> waits;
    remotes::HttpDoor door;

    Result<remotes::HttpAnswer> send(const remotes::HttpRequest &request)
    {
        return QCoro::waitFor(door.send(QStringLiteral("lane"), [request] { return request; }));
    }
    Result<remotes::HttpAnswer> read(const remotes::HttpRequest &request)
    {
        return QCoro::waitFor(door.sendRead(QStringLiteral("lane"), [request] { return request; }));
    }

private:
    remotes::HttpOptions prepared(remotes::HttpOptions options)
    {
        options.random = [] { return 0.5; };
        options.later = [this](qint64 milliseconds, std::function<void()> then) {
            waits.append(milliseconds);
            clock.advance(milliseconds);
            QTimer::singleShot(0, std::move(then));
        };
        return options;
    }
};

} // namespace quayside::tests
