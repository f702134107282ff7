// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/playbooks/run.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace quayside::store {

class Connection;

/// Bytes that prove a step.
struct EvidenceFile
{
    QString hash;
    QString name;
    QString media;          ///< "image/png"
    QByteArray bytes;
};

/// Runs of playbooks, the texts they were started from, and their evidence (work.db).
class RunRepository
{
public:
    explicit RunRepository(Connection &db) : m_db(db) {}

    /// `dueAt` and `progress` are for lists; they follow from the run and its document.
    [[nodiscard]] Done put(const playbooks::Run &run, Instant dueAt, int progress);
    [[nodiscard]] Done remove(const QString &id);
    /// By id, or by a unique prefix of at least four characters.
    [[nodiscard]] Result<std::optional<playbooks::Run>> find(const QString &idOrPrefix);
    /// Running ones first, newest first within.
    [[nodiscard]] Result<QList<playbooks::RunLine>> ofRecord(const RecordRef &record);
    /// All running ones, by what is due first.
    [[nodiscard]] Result<QList<playbooks::RunLine>> running(int limit);
    /// Running ones of a person.
    [[nodiscard]] Result<QList<playbooks::RunLine>> runningOf(const QString &person, int limit);
    /// Running ones that are due at or before the moment.
    [[nodiscard]] Result<QStringList> due(Instant at);
    /// When the next running one is due; 0: none is.
    [[nodiscard]] Result<Instant> nextDue();
    /// How often each playbook was used: finished and running ones.
    [[nodiscard]] Result<QList<QPair<QString, int>>> uses();

    [[nodiscard]] Done keepText(const QString &hash, const QString &playbook, const QString &version, const QByteArray &source);
    /// Fault NotFound.
    [[nodiscard]] Result<QByteArray> text(const QString &hash);

    [[nodiscard]] Done keepFile(const EvidenceFile &file);
    [[nodiscard]] Result<std::optional<EvidenceFile>> file(const QString &hash);

private:
    Connection &m_db;
};

} // namespace quayside::store
