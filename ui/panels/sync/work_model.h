// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/job.h"
#include "models/tables/cell.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace quayside {
class Clock;
}
namespace quayside::sync {
class ErpRunner;
class SyncEngine;
}

namespace quayside::panels {

/// Every line of work of the engine, and that of an ERP, with what it does now, as cells that a grid paints. Rows keep their place; a row appears once its
/// shop is known. Follows the engine, at most ten times a second. Main thread; engine and clock outlive it.
class WorkModel final : public QAbstractTableModel, public tables::Speaking
{
    Q_OBJECT

public:
    enum Column { Work, Shop, State, Progress, Rate, Left, Read, Next, ColumnCount };

    WorkModel(const sync::SyncEngine &engine, const sync::ErpRunner *erp, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void setSpeech(tables::Speech speech) override { m_speech = std::move(speech); }

    /// The line of a row; one without a key when there is none.
    [[nodiscard]] sync::Line lineAt(int row) const;
    [[nodiscard]] int failures() const;
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// Something about the lines is another than before.
    void changed();

private:
    void refresh();
    [[nodiscard]] tables::Cell cellOf(const sync::Line &line, int column) const;

    const sync::SyncEngine &m_engine;
    const sync::ErpRunner *m_erp;
    const Clock &m_clock;
    QList<sync::Line> m_lines;
    QList<QList<tables::Cell>> m_cells;
    QTimer m_soon;
    QTimer m_tick;   ///< rate and time left move also while nothing is told
    tables::Speech m_speech;
};

} // namespace quayside::panels
