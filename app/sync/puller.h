// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/run_state.h"

namespace quayside::sync {

/// Brings pages of a remote into mirror.db: pages and cursor in one transaction, so that a run which dies anywhere goes on at the
/// cursor. While one transaction is written the next pages are fetched. Main thread.
class Puller
{
public:
    Puller(store::Store &store, remotes::Remote &remote, RunState &run) : m_store(store), m_remote(remote), m_run(run) {}

    /// From the stored cursor (or, with `full`, from the start) to the end of what the remote has now.
    [[nodiscard]] QCoro::Task<Result<PullCounts>> pull(remotes::Resource resource, QString shop, QString shopName, bool full);
    /// These records only; the cursor stays. Faults like a page's.
    [[nodiscard]] QCoro::Task<Done> pullIds(remotes::Resource resource, QString shop, QStringList ids);

private:
    [[nodiscard]] QCoro::Task<Result<remotes::Page>> fetch(remotes::PullRequest request);

    store::Store &m_store;
    remotes::Remote &m_remote;
    RunState &m_run;
};

} // namespace quayside::sync
