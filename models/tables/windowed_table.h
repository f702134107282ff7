// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_model.h"
#include "models/tables/table_specs.h"

#include <QSet>
#include <QTimer>

#include <memory>
#include <set>

namespace quayside::store {
class CancelToken;
class Store;
struct Commit;
}

namespace quayside::tables {

/// The one implementation of RecordModel. Cells are kept by local id, in blocks as they were fetched, so that rows that move
/// keep what is shown of them.
class WindowedTable final : public RecordModel
{
    Q_OBJECT

public:
    static constexpr int BlockRows = 128;
    static constexpr int MaxBlocks = 64;

    /// The store outlives the table.
    WindowedTable(store::Store &store, TableSpec spec, QObject *parent = nullptr);
    ~WindowedTable() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] RecordKind kind() const override { return m_spec.kind; }
    [[nodiscard]] const QStringList &columnIds() const override { return m_spec.columns; }
    [[nodiscard]] QString sortField(int column) const override { return m_spec.sortFields.value(column); }
    [[nodiscard]] QString editField(int column) const override { return m_spec.editFields.value(column); }
    void setCriteria(const QString &criteria) override;
    [[nodiscard]] QString criteria() const override { return m_criteria; }
    void setPerson(const QString &personId) override;
    void setEditable(bool editable) override;
    void setPreview(PricePreview preview) override;
    void setSpeech(Speech speech) override { m_speech = std::move(speech); }

    [[nodiscard]] qint64 count() const override { return m_records; }
    [[nodiscard]] bool isExact() const override { return m_isExact; }
    [[nodiscard]] bool isLoading() const override { return m_isLoading; }
    [[nodiscard]] std::optional<RecordRef> refAt(int row) const override;
    [[nodiscard]] std::optional<RecordRef> ownerAt(int row) const override;
    [[nodiscard]] int rowOfId(qint64 id) const override;
    [[nodiscard]] int rowOf(const RecordRef &ref) const override;
    [[nodiscard]] qint64 idAt(int row) const override;
    void refsOf(const std::vector<qint64> &ids, std::function<void(Result<QList<RecordRef>>)> done) override;
    void textsOf(int firstRow, int lastRow, const QList<int> &columns, std::function<void(Result<QList<QStringList>>)> done) override;
    void reload() override;

    /// Rows whose cells are in memory; bounded by MaxBlocks blocks.
    [[nodiscard]] int loadedRows() const { return static_cast<int>(m_cells.size()); }

private:
    struct Block
    {
        std::vector<qint64> ids;
        quint64 lastUsed = 0;
    };
    struct Loaded
    {
        RowCells row;
        std::shared_ptr<Block> block;
    };
    using Rows = std::shared_ptr<const std::vector<qint64>>;
    /// A listing together with how it differs from what is shown; worked out on a reader thread.
    struct Answer;
    [[nodiscard]] static Result<Answer> answerTo(store::Connection &db, const store::Ask &question, TableSpec::List list,
                                                 const std::vector<qint64> *against);

    [[nodiscard]] const Loaded *loaded(qint64 id) const;
    [[nodiscard]] QVariant cellAt(const Loaded &from, int column) const;
    [[nodiscard]] bool isGroup(int row) const { return (*m_rows)[static_cast<std::size_t>(row)] < 0; }
    void want(int row) const;
    void fetchWanted();
    void fetch(std::vector<qint64> ids, std::shared_ptr<Block> into);
    void take(quint64 serial, const std::vector<qint64> &ids, const std::shared_ptr<Block> &block, Result<std::vector<RowCells>> rows);
    void announce(const QSet<qint64> &changed);
    void evict();

    void ask(bool anew);
    void listAgain();
    void takeFirst(quint64 generation, Result<std::vector<qint64>> ids);
    void takeAll(quint64 generation, const Rows &against, Result<Answer> answer);
    /// How the answer differs from these rows.
    static void compare(Answer &answer, const std::vector<qint64> &against);
    void showAnew(std::vector<qint64> rows);
    void insertAt(int first, const Rows &rows);
    void moveTo(const Rows &rows, std::vector<qint64> added, const std::vector<qint64> &vanished);
    void remapPersistent(const std::vector<qint64> &before, const std::vector<qint64> &after);
    void takeGroups(QHash<qint64, Cell> groups);
    void setCount(qint64 records, bool exact);
    void setLoading(bool loading);
    void onCommit(const store::Commit &commit);
    void refresh(const QSet<qint64> *only);

    store::Store &m_store;
    TableSpec m_spec;
    QString m_criteria;
    QString m_person;
    PricePreview m_preview;
    Speech m_speech;
    Rows m_rows;
    QHash<qint64, Cell> m_groups;
    QHash<qint64, Loaded> m_cells;
    std::vector<std::shared_ptr<Block>> m_blocks;
    QHash<qint64, quint64> m_pending;       ///< id → serial of the fetch whose answer counts
    mutable std::set<int> m_wanted;         ///< blocks of rows that were looked at and are not loaded
    mutable quint64 m_tick = 0;
    mutable QTimer m_fetchTimer;
    QTimer m_listTimer;
    QTimer m_clockTimer;
    std::unique_ptr<store::CancelToken> m_listToken;
    std::unique_ptr<store::CancelToken> m_fetchToken;
    quint64 m_generation = 0;
    quint64 m_serial = 0;
    qint64 m_records = 0;
    bool m_isExact = false;
    bool m_isLoading = false;
    bool m_isEditable = false;
    bool m_awaitsReset = true;              ///< the rows shown answer older criteria
    bool m_isListing = false;
    bool m_listsAgain = false;
};

} // namespace quayside::tables
