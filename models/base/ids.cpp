// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace quayside {

QString RandomIds::next()
{
    // RFC 9562 section 5.7: 48 bits of Unix milliseconds, version 7, 74 random bits.
    const quint64 milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    auto *random = QRandomGenerator::system();
    const quint64 high = (milliseconds << 16) | 0x7000U | (random->generate() & 0x0fffU);
    const quint64 low = (random->generate64() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    return QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

} // namespace quayside
