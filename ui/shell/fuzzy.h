// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::shell {

/// How well a typed text fits a title: 0 does not fit; higher is better. Every typed word must start a word of the title
/// ("ap ch" fits "Approve change set"), or its letters must appear in order. Case and accents do not matter.
[[nodiscard]] int fuzzyScore(const QString &typed, const QString &title);

} // namespace quayside::shell
