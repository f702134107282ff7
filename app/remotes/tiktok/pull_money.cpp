// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

// Money has no update times: a statement or payment changes its state for weeks after it was made, so a run reads that long again.
constexpr qint64 ChangesFor = 35 * 86'400;
constexpr auto PageSize = "100"_L1;

// What is listed by a date: the end of what was read, and the window under way.
struct Dated
{
    qint64 mark = 0;
    qint64 from = 0;
    qint64 until = 0; ///< 0: none is under way
    QString token;

    [[nodiscard]] QByteArray toCursor() const
    {
        QJsonObject json{{u"mark"_s, mark}};
        if (until != 0) {
            json[u"from"_s] = from;
            json[u"until"_s] = until;
            json[u"token"_s] = token;
        }
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static Dated fromCursor(const QByteArray &cursor)
    {
        const QJsonObject json = QJsonDocument::fromJson(cursor).object();
        Dated dated;
        dated.mark = std::max<qint64>(0, json[u"mark"_s].toInteger());
        dated.from = std::max<qint64>(0, json[u"from"_s].toInteger());
        dated.until = std::max<qint64>(0, json[u"until"_s].toInteger());
        dated.token = json[u"token"_s].toString();
        return dated;
    }
};

// How far transactions were read, statement by statement.
struct Queue
{
    struct Entry
    {
        QString id;
        qint64 at = 0;
    };
    qint64 mark = 0; ///< of the last statement that is in
    QList<Entry> waiting;
    QString token;   ///< of the first one's next page

    [[nodiscard]] QByteArray toCursor() const
    {
        QJsonArray list;
        for (const Entry &entry : waiting)
            list.append(QJsonArray{entry.id, entry.at});
        const QJsonObject json{{u"mark"_s, mark}, {u"waiting"_s, list}, {u"token"_s, token}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static Queue fromCursor(const QByteArray &cursor)
    {
        const QJsonObject json = QJsonDocument::fromJson(cursor).object();
        Queue queue;
        queue.mark = std::max<qint64>(0, json[u"mark"_s].toInteger());
        for (const QJsonValue &value : json[u"waiting"_s].toArray())
            queue.waiting.append({value[0].toString(), value[1].toInteger()});
        queue.token = queue.waiting.isEmpty() ? QString() : json[u"token"_s].toString();
        return queue;
    }
};

Call listing(const QString &path, const QString &shop, const QString &sortField)
{
    Call call("GET", path, shop);
    call.with(u"page_size"_s, PageSize);
    if (!sortField.isEmpty())
        call.with(u"sort_field"_s, sortField).with(u"sort_order"_s, u"ASC"_s);
    return call;
}

} // namespace

QCoro::Task<Result<Page>> TikTokRemote::pullDated(PullRequest request)
{
    Dated dated = Dated::fromCursor(request.cursor);
    if (request.full)
        dated = {};
    if (dated.until == 0) {
        dated.from = dated.mark == 0 ? 0 : std::max<qint64>(0, dated.mark - ChangesFor);
        dated.until = m_caller.serverNow() / 1000 + 1;
    }
    const bool isStatements = request.resource == Resource::Statements;
    const QString date = isStatements ? u"statement_time"_s : u"create_time"_s;
    Call call = listing(isStatements                                ? endpoints::statements()
                            : request.resource == Resource::Payments ? endpoints::payments()
                                                                      : endpoints::withdrawals(),
                        request.shop, request.resource == Resource::Withdrawals ? QString() : date);
    if (request.resource == Resource::Withdrawals)
        call.with(u"types"_s, u"WITHDRAW,SETTLE,TRANSFER,REVERSE"_s);
    if (dated.from > 0)
        call.with(date + u"_ge"_s, QString::number(dated.from));
    call.with(date + u"_lt"_s, QString::number(dated.until));
    if (!dated.token.isEmpty())
        call.with(u"page_token"_s, dated.token);
    auto decoded = co_await fetch(request.resource, std::move(call));
    if (!decoded && !dated.token.isEmpty() && isTokenRefused(decoded.error())) {
        dated.token.clear(); // the window begins again
        request.cursor = dated.toCursor();
        request.full = false;
        auto page = co_await pullDated(std::move(request));
        co_return page;
    }
    if (!decoded)
        co_return fail(decoded.error());
    Page page = std::move(decoded->page);
    page.shop = request.shop;
    page.isLast = decoded->nextToken.isEmpty();
    if (page.isLast) {
        Dated done;
        done.mark = dated.until;
        dated = done;
    } else {
        dated.token = decoded->nextToken;
    }
    page.nextCursor = dated.toCursor();
    co_return page;
}

QCoro::Task<Result<Page>> TikTokRemote::pullTransactions(PullRequest request)
{
    Queue queue = Queue::fromCursor(request.cursor);
    if (request.full)
        queue = {};
    Page page;
    page.resource = Resource::Transactions;
    page.shop = request.shop;
    if (queue.waiting.isEmpty()) {
        // A statement's transactions do not change any more: only new statements are looked into.
        Call call = listing(endpoints::statements(), request.shop, u"statement_time"_s);
        if (queue.mark > 0)
            call.with(u"statement_time_ge"_s, QString::number(queue.mark + 1));
        auto decoded = co_await fetch(Resource::Statements, std::move(call));
        if (!decoded)
            co_return fail(decoded.error());
        if (!decoded->page.bad.isEmpty())
            co_return fail(FaultKind::BadAnswer, decoded->page.bad.front().reason, decoded->page.bad.front().id);
        if (const auto *statements = std::get_if<std::vector<rows::Statement>>(&decoded->page.rows)) {
            for (const rows::Statement &statement : *statements)
                queue.waiting.append({QString::fromStdString(statement.id), statement.at / 1000});
        }
        page.bytes = decoded->page.bytes;
        page.serverTime = decoded->page.serverTime;
    }
    if (!queue.waiting.isEmpty()) {
        const Queue::Entry &first = queue.waiting.constFirst();
        Call call = listing(endpoints::statementTransactions(first.id), request.shop, u"order_create_time"_s);
        if (!queue.token.isEmpty())
            call.with(u"page_token"_s, queue.token);
        auto decoded = co_await fetch(Resource::Transactions, std::move(call));
        if (!decoded && !queue.token.isEmpty() && isTokenRefused(decoded.error())) {
            queue.token.clear();
            request.cursor = queue.toCursor();
            request.full = false;
            auto again = co_await pullTransactions(std::move(request));
            co_return again;
        }
        if (!decoded)
            co_return fail(decoded.error());
        const qint64 listed = page.bytes;
        page = std::move(decoded->page);
        page.bytes += listed;
        page.shop = request.shop;
        page.total = -1; // of one statement only
        queue.token = decoded->nextToken;
        if (queue.token.isEmpty()) {
            queue.mark = std::max(queue.mark, first.at);
            queue.waiting.removeFirst();
        }
    } else {
        page.isLast = true;
    }
    page.nextCursor = queue.toCursor();
    co_return page;
}

// The estimates change as long as the order is open: every walk is a whole one, and what it does not meet any more is settled.
QCoro::Task<Result<Page>> TikTokRemote::pullUnsettled(PullRequest request)
{
    const QJsonObject json = QJsonDocument::fromJson(request.cursor).object();
    qint64 begun = request.full ? 0 : json[u"begun"_s].toInteger();
    const QString token = begun == 0 ? QString() : json[u"token"_s].toString();
    if (token.isEmpty())
        begun = m_caller.serverNow();
    Call call = listing(endpoints::unsettled(), request.shop, u"order_create_time"_s);
    if (!token.isEmpty())
        call.with(u"page_token"_s, token);
    auto decoded = co_await fetch(Resource::Unsettled, std::move(call));
    if (!decoded && !token.isEmpty() && isTokenRefused(decoded.error())) {
        request.cursor.clear();
        auto page = co_await pullUnsettled(std::move(request));
        co_return page;
    }
    if (!decoded)
        co_return fail(decoded.error());
    Page page = std::move(decoded->page);
    page.shop = request.shop;
    page.isLast = decoded->nextToken.isEmpty();
    // The answer's time is rounded to the second, the beginning is not. Without a time nobody knows when a row was seen.
    page.goneBefore = page.isLast && page.serverTime > 0 ? begun - 1'000 : 0;
    QJsonObject next;
    if (!page.isLast) {
        next[u"begun"_s] = begun;
        next[u"token"_s] = decoded->nextToken;
    }
    page.nextCursor = QJsonDocument(next).toJson(QJsonDocument::Compact);
    co_return page;
}

} // namespace quayside::remotes::tiktok
