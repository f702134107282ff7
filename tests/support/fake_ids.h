// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <atomic>

namespace quayside::tests {

/// Ids that count up, so that a failing test names the same records every time.
class FakeIds final : public IdSource
{
public:
    [[nodiscard]] QString next() override
    {
        return QStringLiteral("%1").arg(++m_last, 32, 16, QLatin1Char('0'));
    }

private:
    std::atomic<quint64> m_last = 0;
};

} // namespace quayside::tests
