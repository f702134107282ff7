// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/endpoints.h"
#include "tests/support/fake_clock.h"

#include <QJsonDocument>
#include <QMap>

#include <functional>

namespace quayside::tests {

/// A practice shop in memory, asked without a server in between.
struct DeskRig
{
    using Run = std::function<practice::Answer(practice::Desk &, const practice::Call &)>;

    explicit DeskRig(practice::WorldSpec spec = {200, 5000, 120, 7, 0}, const QString &tricks = {})
        : book(std::move(*practice::Book::open({}, spec, clock))), mischief(*practice::Mischief::parse(tricks, 1)),
          desk{*book, mischief, "http://127.0.0.1:1"}
    {
    }

    [[nodiscard]] practice::Answer ask(const Run &run, const QString &path, const QMap<QString, QString> &query = {},
                                       const QJsonObject &body = {}, int shop = 0)
    {
        practice::Call call;
        call.path = path;
        call.query = query;
        call.json = body;
        call.segments = path.split(u'/').mid(3);
        call.requestId = QStringLiteral("r1");
        call.shop = shop;
        book->world().tick(book->now());
        return run(desk, call);
    }
    [[nodiscard]] static QJsonObject dataOf(const practice::Answer &answer) { return QJsonDocument::fromJson(answer.data).object(); }
    /// All pages of a list; nothing when one is refused.
    [[nodiscard]] QJsonArray walk(const Run &run, const QString &path, const QString &member, QMap<QString, QString> query, int shop = 0)
    {
        QJsonArray all;
        for (int page = 0; page < 10'000; ++page) {
            const practice::Answer answer = ask(run, path, query, {}, shop);
            if (answer.code != 0)
                return {};
            const QJsonObject data = dataOf(answer);
            for (const QJsonValue &record : data[member].toArray())
                all.append(record);
            const QString next = data[QStringLiteral("next_page_token")].toString();
            if (next.isEmpty())
                return all;
            query[QStringLiteral("page_token")] = next;
        }
        return {};
    }

    FakeClock clock;
    std::unique_ptr<practice::Book> book;
    practice::Mischief mischief;
    practice::Desk desk;
};

} // namespace quayside::tests
