// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/record_ref.h"
#include "models/tables/cell.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace quayside::tables {

/// What a preview shows in place of a price that has not been changed yet.
struct PreviewCell
{
    qint64 value = 0;         ///< minor units
    bool breaksRule = false;  ///< below the floor, or not above zero
};
/// Asked for visible rows only: price now (overlay included), currency, floor and cost in minor units.
using PricePreview = std::function<std::optional<PreviewCell>(qint64 price, const QString &currency, std::optional<qint64> floor,
                                                              std::optional<qint64> cost)>;

/// A table of records of one kind that costs the same at a thousand rows and at a million: it holds the ordered ids of its
/// criteria (8 bytes a row) and blocks of formatted cells around what is seen. Never runs or waits for a statement on the
/// thread it lives on (the GUI thread); a row that is not loaded answers with invalid cells, and dataChanged follows. Answers
/// the roles of cell.h. After a commit only what is shown is read again; order and number of rows are kept unless they changed.
class RecordModel : public QAbstractTableModel, public Speaking
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual RecordKind kind() const = 0;
    /// Stable names of the columns ("title", "sku", "price"), by column.
    [[nodiscard]] virtual const QStringList &columnIds() const = 0;
    /// -1 for an unknown name.
    [[nodiscard]] int columnOf(const QString &id) const { return static_cast<int>(columnIds().indexOf(id)); }
    /// Field to put behind `sort:`; empty when the column cannot be sorted by.
    [[nodiscard]] virtual QString sortField(int column) const = 0;
    /// Change field that an edit of this column makes ("price", "title", "quantity"); empty: not editable.
    [[nodiscard]] virtual QString editField(int column) const = 0;

    /// Filters by the words of the filter bar; a `sort:` term wins over sort(). Terms that are not understood are ignored
    /// (the bar shows them). Marks the current rows as stale but keeps showing them until the answer is there.
    virtual void setCriteria(const QString &criteria) = 0;
    [[nodiscard]] virtual QString criteria() const = 0;
    /// Rows of this person for `mine`.
    virtual void setPerson(const QString &personId) = 0;
    /// May cells be typed into at all? Follows the rights of whoever is signed in.
    virtual void setEditable(bool editable) = 0;
    virtual void setPreview(PricePreview preview) = 0;

    /// Number of rows; exact once isExact().
    [[nodiscard]] virtual qint64 count() const = 0;
    [[nodiscard]] virtual bool isExact() const = 0;
    [[nodiscard]] virtual bool isLoading() const = 0;

    /// The record of a row; nullopt while the row is not loaded or is a group row.
    [[nodiscard]] virtual std::optional<RecordRef> refAt(int row) const = 0;
    /// The record that the row's commands should act on as its parent: a SKU's product, a change's record.
    [[nodiscard]] virtual std::optional<RecordRef> ownerAt(int row) const = 0;
    /// Row of a local id or of a loaded record; -1 when it is not among the matches.
    [[nodiscard]] virtual int rowOfId(qint64 id) const = 0;
    [[nodiscard]] virtual int rowOf(const RecordRef &ref) const = 0;
    [[nodiscard]] virtual qint64 idAt(int row) const = 0;
    /// Local ids to records, read off the thread; `done` is called on the model's thread, never after its destruction.
    virtual void refsOf(const std::vector<qint64> &ids, std::function<void(Result<QList<RecordRef>>)> done) = 0;
    /// Raw texts (EditRole) of a block of rows that need not be loaded, for copying; the same promise as refsOf.
    virtual void textsOf(int firstRow, int lastRow, const QList<int> &columns,
                         std::function<void(Result<QList<QStringList>>)> done) = 0;
    /// Asks again; for tests and for "try again" after a fault.
    virtual void reload() = 0;

Q_SIGNALS:
    void countChanged(qint64 count, bool exact);
    void loadingChanged(bool loading);
    void failed(const quayside::Fault &fault);
};

} // namespace quayside::tables
