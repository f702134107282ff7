// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"

#include <QList>

namespace quayside {

/// SHA-256 (hex) over what would be sent: record, field, base and value of every change, in an order of their own, so that the
/// same content has the same fingerprint however it was typed. An approval is bound to it.
[[nodiscard]] QString fingerprintOf(const QList<Change> &changes);

} // namespace quayside
