// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/elsewhere.h"
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QCoroFuture>

#include <QJsonDocument>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

// The lists have no windows: they are read from the newest conversation on, down to the mark and a little behind it.
struct Talked
{
    Instant mark = 0;    ///< everything said until then is here
    Instant target = 0;  ///< what the mark becomes; 0: no run is under way
    QString token;

    [[nodiscard]] QByteArray toCursor() const
    {
        QJsonObject json{{u"mark"_s, mark}};
        if (target != 0) {
            json[u"target"_s] = target;
            json[u"token"_s] = token;
        }
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static Talked fromCursor(const QByteArray &cursor)
    {
        const QJsonObject json = QJsonDocument::fromJson(cursor).object();
        Talked talked;
        talked.mark = std::max<Instant>(0, json[u"mark"_s].toInteger());
        talked.target = std::max<Instant>(0, json[u"target"_s].toInteger());
        talked.token = talked.target == 0 ? QString() : json[u"token"_s].toString();
        return talked;
    }
};

} // namespace

// The newest messages of a conversation down to the instant; nothing of them is left out in between.
QCoro::Task<Result<std::vector<rows::Message>>> TikTokRemote::messagesOf(QString shop, QString conversation, Instant since)
{
    std::vector<rows::Message> messages;
    QString token;
    for (;;) {
        Call call("GET", endpoints::messages(conversation), shop);
        call.with(u"page_size"_s, u"10"_s).with(u"sort_field"_s, u"create_time"_s).with(u"sort_order"_s, u"DESC"_s);
        if (!token.isEmpty())
            call.with(u"page_token"_s, token);
        auto answer = co_await m_caller.read(std::move(call));
        if (!answer)
            co_return fail(answer.error());
        auto decode = [body = std::move(answer->body), status = answer->status]() mutable { return decodeMessages(std::move(body), status); };
        auto page = co_await elsewhere(std::move(decode));
        if (!page)
            co_return fail(page.error());
        bool isOld = page->messages.empty();
        for (rows::Message &message : page->messages) {
            isOld = isOld || message.at < since;
            messages.push_back(std::move(message));
        }
        token = page->nextToken;
        if (isOld || token.isEmpty())
            co_return messages;
    }
}

QCoro::Task<Result<Page>> TikTokRemote::pullConversations(PullRequest request)
{
    Talked talked = Talked::fromCursor(request.cursor);
    if (request.full)
        talked = {};
    if (talked.target == 0)
        talked.target = m_caller.serverNow();
    Call call("GET", endpoints::conversations(), request.shop);
    call.with(u"page_size"_s, u"20"_s);
    if (!talked.token.isEmpty())
        call.with(u"page_token"_s, talked.token);
    auto decoded = co_await fetch(Resource::Conversations, std::move(call));
    if (!decoded && !talked.token.isEmpty() && isTokenRefused(decoded.error())) {
        talked.token.clear();
        request.cursor = talked.toCursor();
        request.full = false;
        auto page = co_await pullConversations(std::move(request));
        co_return page;
    }
    if (!decoded)
        co_return fail(decoded.error());
    Page page = std::move(decoded->page);
    page.shop = request.shop;
    page.raw.clear(); // people's words are not kept unsealed
    const Instant since = talked.mark == 0 ? 0 : std::max<Instant>(1, talked.mark - request.overlap);
    bool isOld = false;
    if (auto *conversations = std::get_if<std::vector<rows::Conversation>>(&page.rows)) {
        for (rows::Conversation &conversation : *conversations) {
            if (conversation.latestAt < since) {
                isOld = true;
                continue;
            }
            if (request.isBrief)
                continue;
            QString shop = request.shop;
            QString id = QString::fromStdString(conversation.id);
            auto messages = co_await messagesOf(std::move(shop), std::move(id), since);
            if (!messages)
                co_return fail(messages.error());
            conversation.messages = std::move(*messages);
        }
    }
    page.isLast = decoded->nextToken.isEmpty() || isOld;
    if (page.isLast) {
        Talked done;
        done.mark = talked.target;
        talked = done;
    } else {
        talked.token = decoded->nextToken;
    }
    page.nextCursor = talked.toCursor();
    co_return page;
}

} // namespace quayside::remotes::tiktok
