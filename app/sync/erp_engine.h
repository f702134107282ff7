// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/run_state.h"
#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/erp_rows.h"

#include <QCoroTask>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside::remotes::erp {
class ErpRemote;
}
namespace quayside::store {
class Store;
}

namespace quayside::sync {

/// The line of work that everything with an ERP is: what pause, resume and cancel name.
inline constexpr QLatin1StringView ErpWork("erp");

/// One thing that did not get through; the run went on.
struct ErpProblem
{
    QString subject;            ///< the shop's id of an order or return, a SKU, or empty: the ERP as a whole
    Fault fault;
};

/// What one run with an ERP did.
struct ErpSummary
{
    QString version;            ///< of the server
    int variantsNew = 0;
    int variantsChanged = 0;
    int variantsGone = 0;
    int stockChanged = 0;
    int linked = 0;             ///< SKUs that found their variant in this run
    int unmatched = 0;          ///< SKUs without one
    int salesMade = 0;
    int salesKnown = 0;         ///< were there already, by an earlier try
    int salesHeld = 0;          ///< wait for a link, or for the ERP
    int returnsMade = 0;
    int returnsKnown = 0;
    int returnsHeld = 0;
    int countsPosted = 0;
    int countsRefused = 0;      ///< the stock had moved meanwhile, or the ERP said no
    QList<ErpProblem> problems;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Reads an ERP into the mirror, matches its variants to SKUs, and puts orders, returns and counts into it (ErpPusher). Every page is
/// one transaction with its cursor. Main thread; store, remote and clock outlive every run.
class ErpEngine
{
public:
    /// `erp` is the id of the connection; `shippingCode` names the service that paid shipping is booked on.
    ErpEngine(store::Store &store, remotes::erp::ErpRemote &remote, QString erp, const Clock &clock, QString shippingCode = {});

    /// Faults: those of the connection; Cancelled when it was given up at the next page or document. What went wrong with one order or
    /// page stands among the summary's problems.
    [[nodiscard]] QCoro::Task<Result<ErpSummary>> syncOnce(bool full = false);
    /// Whom to tell of progress, and whether to go on.
    [[nodiscard]] RunState &run() { return m_run; }

private:
    [[nodiscard]] Done step(qint64 records);
    [[nodiscard]] QCoro::Task<Done> pullWarehouses(QString currency);
    [[nodiscard]] QCoro::Task<Done> pullVariants(bool full, ErpSummary *summary);
    [[nodiscard]] QCoro::Task<Done> pullStock(bool full, ErpSummary *summary);
    [[nodiscard]] QCoro::Task<Done> readStock(QString warehouse, QStringList variants, ErpSummary *summary);
    [[nodiscard]] QCoro::Task<Done> match(ErpSummary *summary);
    [[nodiscard]] QCoro::Task<Done> pullDocuments();
    [[nodiscard]] QCoro::Task<Done> pullReturns();
    /// A page of documents with the cursor behind it.
    [[nodiscard]] QCoro::Task<Done> writeDocuments(QString resource, QList<ErpDocumentRow> rows, QByteArray mark);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> cursor(QString resource);

    store::Store &m_store;
    remotes::erp::ErpRemote &m_remote;
    QString m_erp;
    const Clock &m_clock;
    QString m_shippingCode;
    RunState m_run;
    Job m_job;
};

} // namespace quayside::sync
