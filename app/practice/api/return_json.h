// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

namespace quayside::practice {

/// A case as returns search shows it, as JSON text; a return has no other view.
void writeReturn(JsonWriter &json, const Desk &desk, const ReturnCase &returned);

} // namespace quayside::practice
