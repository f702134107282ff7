// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/version.h"
#include "models/store/connection.h"
#include "models/store/derived.h"
#include "models/store/mirror_writer.h"
#include "models/store/orders_ahead.h"
#include "models/store/store.h"
#include "models/store/version_repository.h"

#include <QFuture>

#include <map>
#include <memory>

namespace quayside::store {

/// State of one writer, shared by the files that implement it.
struct MirrorWriter::Private
{
    WriteScope &scope;
    Connection &db;
    QString remote;
    QString shop;
    qint64 shopId = 0;
    Derived derived;

    struct Words
    {
        qint64 id;
        std::string before; ///< empty: there is no row yet
        std::string after;
    };
    VersionRepository versions;
    std::map<std::string, std::vector<Words>> words{}; ///< by their table; written last (facts/performance.md 9.3)

    /// Local id of the writer's shop; Fault NotFound when shops() has not brought it.
    [[nodiscard]] Result<qint64> shopKey();
    /// A page's raw bytes on their way into the store: packed on a thread of the pool while the page's rows are written.
    struct Raw
    {
        qint64 id;
        qint64 size;
        QFuture<QByteArray> packed;
    };
    std::vector<Raw> raws{};
    std::shared_ptr<OrdersAhead> ahead{};
    qint64 nextRaw = 0;

    /// Takes a page's raw bytes to be stored; their id, or 0 when there is nothing to store.
    [[nodiscard]] Result<qint64> keepRaw(const QByteArray &raw);
    [[nodiscard]] Done writeRaw();
    /// Of a record's own bytes in the page; 0 when it has none. The remote's versions are whole seconds: two documents of one second
    /// are told apart by this.
    [[nodiscard]] static qint64 hashOf(const QByteArray &raw, const rows::RawSpan &span);
    /// Drops pages of `table` that no row points into any more.
    [[nodiscard]] Done dropRaw(qint64 page);
    /// Of the lines' products: what they were sold as when the order was known `before`, otherwise as the mirror has them now; empty for a
    /// product that it does not have. Until the next call, and as long as the lines before.
    [[nodiscard]] Result<std::span<const std::string_view>> categoriesOf(qint64 shop, const rows::Order &order, std::span<const rows::Line> before);
    std::vector<std::string_view> categories{};
    /// Of all products of the shop; null when they are too many to keep.
    [[nodiscard]] Result<std::shared_ptr<const CategoryOf>> allCategories(qint64 shop);
    /// Keeps what a record was before, in history.db.
    [[nodiscard]] Done keep(const std::vector<Moved> &moves, Instant at);
    /// Notes when the details of a record were asked for.
    [[nodiscard]] Done detailsRead(std::string_view kind, qint64 shop, const std::string &id, Instant at);
    /// Versions of a listing that lie beside it no more; with none left its drafts count as never read.
    [[nodiscard]] Done dropDrafts(qint64 shop, const std::string &product, bool hasDraft, bool isReviewed);
    /// Notes the words by which a record is found from now on.
    void search(const std::string &table, qint64 id, std::string before, std::string after);
    [[nodiscard]] Done writeWords(const std::string &table, const std::vector<Words> &changed);
};

} // namespace quayside::store
