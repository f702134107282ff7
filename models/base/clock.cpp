// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QDateTime>

namespace quayside {

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace quayside
