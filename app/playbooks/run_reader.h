// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/playbooks/document.h"
#include "models/playbooks/run.h"

#include <QFuture>
#include <QHash>
#include <QMap>
#include <QObject>

namespace quayside::store {
class Connection;
class Store;
}

namespace quayside::playbooks {

class Library;

/// A run, or what a run would be, with everything a page about it shows.
struct RunView
{
    Document document;              ///< assembled, of the run's version
    Run run;                        ///< an empty id: not started; `run.step` is where the record would enter
    QMap<QString, int> fitting;     ///< by step with a decision: the row that the record fits now
    QHash<QString, QString> people; ///< names by id
    Instant dueAt = 0;
    int progress = 0;               ///< tenths of a percent
    bool isOwn = false;             ///< the document is the workspace's own
    QString newestVersion;          ///< of the document now, when the run's is another

    [[nodiscard]] bool isStarted() const { return !run.id.isEmpty(); }
};

/// A playbook that fits a record, or a run on it.
struct Offer
{
    QString playbook;
    QString title;
    QString step;                   ///< where the record is, or would enter
    QString run;                    ///< id of the running one, or empty
    bool isTriggered = false;       ///< a trigger named the record; else only the kind fits
};

/// Reads runs and offers; every call returns at once. Main thread; see tables::Details.
class RunReader final : public QObject
{
    Q_OBJECT

public:
    RunReader(store::Store &store, Library &library, QObject *parent = nullptr);

    [[nodiscard]] Library &library() const { return m_library; }
    /// Fault NotFound.
    [[nodiscard]] QFuture<Result<RunView>> run(QString id, QString person) const;
    /// What starting the playbook on the record would show.
    [[nodiscard]] QFuture<Result<RunView>> preview(QString playbook, RecordRef record, QString person) const;
    /// Running ones first, then triggered ones, then those of the kind that the role may run; an empty role runs all.
    [[nodiscard]] QFuture<Result<QList<Offer>>> offers(RecordRef record, QString person, QString role) const;
    /// Every run that is not over, by what is due first.
    [[nodiscard]] QFuture<Result<QList<RunLine>>> running(int limit = 200) const;
    /// Bytes of a piece of evidence. Fault NotFound.
    [[nodiscard]] QFuture<Result<QByteArray>> evidence(QString hash) const;

private:
    store::Store &m_store;
    Library &m_library;
};

} // namespace quayside::playbooks
