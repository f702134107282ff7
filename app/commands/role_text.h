// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quayside::commands {

/// A role as a sentence names it: "manager" → "manager" in the reader's language. A role that a workspace made up
/// (policies/roles.json) keeps its own name. Never for what somebody has to type: the command line takes ids.
[[nodiscard]] QString roleWord(const QString &role);
/// The same for several, joined by commas.
[[nodiscard]] QString roleWords(const QStringList &roles);

} // namespace quayside::commands
