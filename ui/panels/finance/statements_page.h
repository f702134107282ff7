// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record_ref.h"
#include "ui/panels/panel.h"

#include <optional>

class QScrollArea;

namespace quayside::panels {

class StatementView;
class TablePage;

/// Statements over the transactions of the chosen one, and beside them what both come to.
class StatementsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsPage(const PanelContext &context, QWidget *parent = nullptr);

    /// The grid that the keyboard is in; statements otherwise.
    [[nodiscard]] TablePage &page() const;
    [[nodiscard]] TablePage &statements() const { return *m_statements; }
    [[nodiscard]] TablePage &transactions() const { return *m_transactions; }
    /// Reads again what stands beside the grids.
    void refresh();
    /// A statement, or a transaction in its statement.
    void show(const RecordRef &record);

Q_SIGNALS:
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onStatement();
    void onTransaction();
    void choose(const RecordRef &statement);
    [[nodiscard]] QWidget *makeTransactions();

    PanelContext m_context;
    TablePage *m_statements;
    TablePage *m_transactions;
    QWidget *m_lower = nullptr;     ///< the transactions under their name
    StatementView *m_view;
    QScrollArea *m_scroll;
    RecordRef m_shown;              ///< the statement; empty id: none
    RecordRef m_shownTransaction;
    quint64 m_round = 0;            ///< answers to older questions are dropped
    quint64 m_transactionRound = 0;
};

} // namespace quayside::panels
