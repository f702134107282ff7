// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace quayside {

/// Milliseconds since 1970-01-01 UTC. Every instant in the program has this type; time zones exist
/// only at the edge, where an instant is shown or typed.
using Instant = qint64;

/// Where the time comes from. Passed through constructors so that tests can move it.
/// Implementations may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace quayside
