// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/puller.h"

#include "models/store/connection.h"
#include "models/store/mirror_reader.h"
#include "models/store/mirror_writer.h"
#include "models/store/store.h"

#include <QCoroFuture>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int PagesAtMost = 50;      ///< pages of a transaction during a first load (facts/performance.md 9.1)
constexpr qint64 BytesAtMost = 32 << 20;
constexpr int Attempts = 3;          ///< for a page that came as HTML or cut short
constexpr qsizetype IdsAtOnce = 50;

using Pages = std::vector<remotes::Page>;

// Writes the rows of one page, whatever they are.
Result<store::Applied> apply(store::MirrorWriter &writer, const remotes::Page &page)
{
    if (page.resource == remotes::Resource::Stock)
        return writer.stock(page.stock);
    return std::visit(
        [&](const auto &rows) -> Result<store::Applied> {
            using Rows = std::decay_t<decltype(rows)>;
            if constexpr (std::is_same_v<Rows, std::monostate>)
                return store::Applied();
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Shop>>)
                return writer.shops(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Warehouse>>)
                return writer.warehouses(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Category>>)
                return writer.categories(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Brand>>)
                return writer.brands(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Product>>)
                return writer.products(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Order>>)
                return writer.orders(rows, page.raw);
            else
                return writer.returns(rows, page.raw);
        },
        page.rows);
}

Result<PullCounts> write(store::WriteScope &scope, const QString &remote, const QString &shop, const Pages &pages, bool withCursor)
{
    PullCounts counts;
    store::MirrorWriter writer(scope, remote, shop);
    for (const remotes::Page &page : pages) {
        const auto applied = apply(writer, page);
        if (!applied)
            return fail(applied.error());
        counts += {1, applied->inserted, applied->updated, applied->unchanged, page.bad.size(), page.bytes};
        QList<store::Quarantined> bad;
        for (const remotes::BadRecord &record : page.bad)
            bad.append({record.id, record.reason, record.raw});
        QUAYSIDE_TRY(writer.quarantine(resourceWord(page.resource), bad));
    }
    if (withCursor && !pages.empty()) {
        const remotes::Page &last = pages.back();
        QUAYSIDE_TRY(writer.setCursor(resourceWord(last.resource), last.nextCursor, last.serverTime));
    }
    QUAYSIDE_TRY(writer.finish());
    return counts;
}

qint64 recordsOf(const PullCounts &counts)
{
    return counts.inserted + counts.updated + counts.unchanged + counts.bad;
}

} // namespace

QCoro::Task<Result<remotes::Page>> Puller::fetch(remotes::PullRequest request)
{
    for (int attempt = 1;; ++attempt) {
        if (m_run.isCancelled)
            co_return fail(FaultKind::Cancelled, u"given up"_s);
        remotes::PullRequest copy = request;
        Result<remotes::Page> page = co_await m_remote.pull(std::move(copy));
        if (page || attempt == Attempts || page.error().kind != FaultKind::BadAnswer)
            co_return page;
    }
}

QCoro::Task<Result<PullCounts>> Puller::pull(remotes::Resource resource, QString shop, QString shopName, bool full)
{
    const QString word = remotes::resourceWord(resource);
    auto readCursor = [shop, word](store::Connection &db) { return store::MirrorReader(db).cursor(shop, word); };
    const auto stored = co_await m_store.read(std::move(readCursor));
    if (!stored)
        co_return fail(stored.error());
    const bool isFirst = full || !*stored;
    remotes::PullRequest request(resource, shop, isFirst ? QByteArray() : (*stored)->cursor);
    request.full = full;

    PullCounts counts;
    const QString remoteId = m_remote.id();
    std::optional<QFuture<Result<PullCounts>>> writing;
    Pages pages;
    qint64 bytes = 0;
    int wanted = 1;   // the first rows at once, then larger and larger transactions
    Job job{word, shopName, 0, -1};
    Done ended;
    for (bool isLast = false; !isLast;) {
        remotes::PullRequest next = request;
        Result<remotes::Page> page = co_await fetch(std::move(next));
        if (!page) {
            ended = fail(page.error());
        } else {
            if (job.total < 0 && page->total >= 0)
                job.total = page->total;
            isLast = page->isLast;
            request.cursor = page->nextCursor;
            request.full = false;
            bytes += page->raw.size();
            pages.push_back(std::move(*page));
        }
        const bool isFull = static_cast<int>(pages.size()) >= (isFirst ? wanted : 1) || bytes >= BytesAtMost;
        if (!isFull && !isLast && ended)
            continue;
        if (writing) {
            const Result<PullCounts> written = co_await *writing;
            writing.reset();
            if (!written)
                co_return fail(written.error());
            counts += *written;
            job.done = recordsOf(counts);
            m_run.report(job);
        }
        if (!pages.empty()) {
            auto batch = std::make_shared<Pages>(std::move(pages));
            auto work = [remoteId, shop, batch](store::WriteScope &scope) { return write(scope, remoteId, shop, *batch, true); };
            writing = m_store.writeMirror(std::move(work));
            pages = {};
            bytes = 0;
            wanted = std::min(wanted * 2, PagesAtMost);
        }
        if (!ended)
            break;
    }
    if (writing) {
        const Result<PullCounts> written = co_await *writing;
        if (!written)
            co_return fail(written.error());
        counts += *written;
        job.done = recordsOf(counts);
        m_run.report(job);
    }
    if (!ended)
        co_return fail(ended.error());
    co_return counts;
}

QCoro::Task<Done> Puller::pullIds(remotes::Resource resource, QString shop, QStringList ids)
{
    for (qsizetype at = 0; at < ids.size(); at += IdsAtOnce) {
        remotes::PullRequest request(resource, shop, {});
        for (const QString &id : ids.mid(at, IdsAtOnce))
            request.ids.push_back(id.toStdString());
        Result<remotes::Page> page = co_await fetch(std::move(request));
        if (!page)
            co_return fail(page.error());
        const QString remoteId = m_remote.id();
        auto batch = std::make_shared<Pages>();
        batch->push_back(std::move(*page));
        auto work = [remoteId, shop, batch](store::WriteScope &scope) { return write(scope, remoteId, shop, *batch, false); };
        const Result<PullCounts> written = co_await m_store.writeMirror(std::move(work));
        if (!written)
            co_return fail(written.error());
    }
    co_return Done();
}

} // namespace quayside::sync
