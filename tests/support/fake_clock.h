// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <atomic>

namespace quayside::tests {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = 1'767'225'600'000) : m_now(start) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(Instant milliseconds) { m_now += milliseconds; }
    void set(Instant now) { m_now = now; }

private:
    std::atomic<Instant> m_now;
};

} // namespace quayside::tests
