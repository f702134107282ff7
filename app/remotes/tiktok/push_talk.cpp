// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QJsonDocument>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const rows::Message &message)
{
    return message.role == "SHOP" || message.role == "CUSTOMER_SERVICE";
}

QString textOf(const rows::Message &message)
{
    if (message.type != "TEXT")
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(message.content))[u"content"_s].toString().trimmed();
}

} // namespace

bool isOfTalk(const Intent &intent)
{
    return intent.kind == "message.reply"_L1;
}

// Sending takes no idempotency key: an unclear answer is settled by reading what was said, never by saying it again.
QCoro::Task<Outcome> TikTokRemote::pushReply(Intent intent)
{
    const QJsonObject words{{u"content"_s, intent.payload[u"text"_s]}};
    const QJsonObject body{{u"type"_s, u"TEXT"_s}, {u"content"_s, QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))}};
    Call call("POST", endpoints::messages(intent.record.id), intent.record.shop);
    call.json(body);
    const auto answer = co_await m_caller.write(std::move(call));
    co_return outcomeOfWrite(answer);
}

// The same words from our side, behind the last message that was known when they were written.
QCoro::Task<Result<ReadBack>> TikTokRemote::readBackReply(Intent intent)
{
    const Instant since = std::max<Instant>(1, intent.payload[u"since"_s].toInteger());
    QString shop = intent.record.shop;
    QString conversation = intent.record.id;
    auto messages = co_await messagesOf(std::move(shop), std::move(conversation), since);
    ReadBack back;
    if (!messages && messages.error().kind == FaultKind::NotFound) {
        back.kind = ReadBack::Missing;
        co_return back;
    }
    if (!messages)
        co_return fail(messages.error());
    const qint64 after = intent.payload[u"after"_s].toInteger();
    const QString wished = intent.payload[u"text"_s].toString().trimmed();
    back.kind = ReadBack::Absent;
    for (const rows::Message &message : *messages) {
        if (message.index <= after || !isOurs(message) || wished.isEmpty() || textOf(message) != wished)
            continue;
        back.kind = ReadBack::Present;
        back.value = QString::fromStdString(message.id);
        back.version = message.at;
    }
    co_return back;
}

} // namespace quayside::remotes::tiktok
