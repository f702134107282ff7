// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/collaboration.h"

namespace quayside::panels {

class PanelHost;

/// Opens what a notice is about at its place, and marks it as read.
void openNotice(PanelHost &host, const Notice &notice);

} // namespace quayside::panels
