// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/connection_health.h"
#include "app/sync/job.h"

#include <QString>

namespace quayside::panels {

/// Who is at the other end: a shop has the seller's consent, an ERP a login.
enum class Peer : quint8 { Shop, Erp };

/// "Orders", "Outbox", …; a resource without a word of its own keeps its technical one.
[[nodiscard]] QString workWord(const QString &resource);
/// "Reading", "Sending", …
[[nodiscard]] QString stepWord(sync::Job::Step step);
/// What a line does now, for its state.
[[nodiscard]] QString stateWord(const sync::Line &line);
/// Why a line does not do more, and what follows; empty when there is nothing to say.
[[nodiscard]] QString whyText(const sync::Line &line);
/// "12 s" under a minute, else as the time left of a deadline.
[[nodiscard]] QString durationText(Instant duration);
/// "1,200 of 4,000", as far as it is known.
[[nodiscard]] QString progressText(const sync::Job &job);
/// Why a connection is as it is, in a few words.
[[nodiscard]] QString causeWord(const sync::Verdict &verdict, Peer peer = Peer::Shop);
/// The label of what mends it; empty when nothing does.
[[nodiscard]] QString mendWord(const sync::Verdict &verdict, Peer peer = Peer::Shop);

} // namespace quayside::panels
