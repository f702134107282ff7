// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside::commands {

class Registry;

/// What is said to buyers: messages.reply. The words are sealed from the moment they are given.
void addMessageCommands(Registry &registry);

} // namespace quayside::commands
