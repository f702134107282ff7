// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playbooks/run_reader.h"

#include <QAbstractListModel>
#include <QSet>

namespace quayside::panels {

/// One line of a run as the page shows it.
struct RunRow
{
    // Without an underlying type: behind one, lupdate loses the namespace of what follows.
    enum Kind { StepHead, Prose, Check, TableHead, TableRow, Act, Evidence };
    Kind kind = Prose;
    QString step;
    QString check;          ///< id of the check
    QString text;           ///< HTML of our own making, or plain text of heads
    QString second;         ///< who and when; what keeps it from being ticked
    QString state;          ///< of a step: "done", "current", "coming", "skipped"
    QStringList cells;      ///< of a table's head and rows
    QString evidence;       ///< id of a piece of evidence; for a check: "note", "file", "picture" when it needs one
    QList<playbooks::CommandLink> links;
    int number = -1;        ///< row of the decision table
    bool isTicked = false;
    bool isOptional = false;
    bool isGate = false;
    bool applies = false;   ///< the record fits this row of the table now
    bool isChosen = false;
    bool isOpen = false;    ///< of a step: its parts are shown

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// The lines of a run, for QML. Steps that are neither current nor opened by hand show their head alone.
class RunRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, TextRole, SecondRole, StateRole, CellsRole, EvidenceRole, LinksRole, TickedRole, OptionalRole,
                GateRole, AppliesRole, ChosenRole, OpenRole, StepRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const playbooks::RunView &view);
    void clear();
    /// Opens or closes a step's parts.
    void toggle(const QString &step);
    [[nodiscard]] const RunRow *at(int row) const;
    /// The head of the current step; -1 when there is none.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void build();
    void addStep(const playbooks::Step &step, const QString &state, bool isOpen);
    void addBlock(const playbooks::Step &step, const playbooks::Block &block);
    void addEvidence(const QString &step, const QString &check);
    [[nodiscard]] QString who(const QString &person, Instant at) const;

    playbooks::RunView m_view;
    QSet<QString> m_toggled;
    QList<RunRow> m_rows;
    QList<RunRow> m_building;
};

} // namespace quayside::panels
