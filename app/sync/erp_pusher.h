// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/erp_engine.h"

namespace quayside::remotes::erp {
struct ErpDocument;
}

namespace quayside::sync {

/// What goes into an ERP: the shop's orders as sales, its returns as the ERP's own, and people's counts. Each is named by an id of ours
/// that the ERP keeps, so that however often one is tried there is one. Lives as long as one run.
class ErpPusher
{
public:
    ErpPusher(store::Store &store, remotes::erp::ErpRemote &remote, QString erp, const Clock &clock, QString shippingCode, RunState &run,
              ErpSummary &summary);

    /// Faults: those of the line, after which nothing more would get through, and those of the store. What went wrong with one document
    /// stands among the summary's problems.
    [[nodiscard]] QCoro::Task<Done> sales();
    [[nodiscard]] QCoro::Task<Done> returns();
    /// Counts whose base moved are refused and tell what lies there now; those of the line wait.
    [[nodiscard]] QCoro::Task<Done> counts();

private:
    [[nodiscard]] QCoro::Task<Done> keep(ErpDocumentRow row);
    [[nodiscard]] Done step(qsizetype done, qsizetype total);

    store::Store &m_store;
    remotes::erp::ErpRemote &m_remote;
    QString m_erp;
    const Clock &m_clock;
    QString m_shippingCode;
    RunState &m_run;
    ErpSummary &m_summary;
};

/// A document as the mirror keeps it. `word` replaces what is known of its shipment.
[[nodiscard]] ErpDocumentRow rowOfDocument(const remotes::erp::ErpDocument &document, bool isReturn, const QString &word = {});

} // namespace quayside::sync
