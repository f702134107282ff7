// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/tryton/session.h"
#include "app/remotes/erp/tryton/tryton_remote.h"
#include "app/remotes/http/http_door.h"
#include "app/secrets/memory_secrets.h"
#include "tests/erp/tryton_server.h"

#include <QCoroTask>

#include <QTest>

#include <optional>

namespace quayside::tests {

/// One user's way to a server: door, secrets, the adapter, and the adapter's own session for what a test does by hand.
struct Desk
{
    Desk(const TrytonServer &server, const QString &user, const QUrl &url = {}, const QString &password = {})
    {
        remotes::HttpOptions options;
        options.attempts = 2;
        options.firstPause = 10;
        options.longestPause = 50;
        options.jitter = 0;
        options.pace.start = options.pace.highest = options.pace.burst = 500;
        door = std::make_unique<remotes::HttpDoor>(clock, options);
        account.id = user;
        account.base = url.isEmpty() ? server.url() : url;
        account.database = server.database();
        account.user = user;
        account.webShop = QStringLiteral("Marketplace");
        account.workerPause = 20;
        account.workerLooks = 3;
        setPassword(password.isEmpty() ? server.password(user) : password);
        make();
    }
    ~Desk() { QCoro::waitFor(door->shutDown()); }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// Anew, with the account as it is now.
    void make()
    {
        erp = remotes::erp::tryton::makeTrytonRemote(*door, secrets, account);
        session = std::make_unique<remotes::erp::tryton::Session>(*door, secrets, account);
    }
    void setPassword(const QString &password)
    {
        QCoro::waitFor(secrets.write(remotes::erp::tryton::passwordKey(account), password.toUtf8()));
    }

    /// A call by hand; an invalid test when it fails.
    QJsonValue call(const QString &model, const QString &method, const QJsonArray &params)
    {
        remotes::erp::tryton::Call made(model, method, params);
        const auto answer = QCoro::waitFor(session->write(std::move(made)));
        if (!answer)
            qFatal("%s.%s: %s", qPrintable(model), qPrintable(method), qPrintable(answer.error().detail));
        return *answer;
    }
    /// The only record that matches, with these fields.
    QJsonValue record(const QString &model, const QJsonArray &domain, const QStringList &fields)
    {
        remotes::erp::tryton::Call made = remotes::erp::tryton::searchRead(model, domain, fields);
        const auto answer = QCoro::waitFor(session->read(std::move(made)));
        if (!answer || answer->toArray().size() != 1)
            qFatal("%s: not one record", qPrintable(model));
        return (*answer)[0];
    }
    int count(const QString &model, const QJsonArray &domain)
    {
        return call(model, QStringLiteral("search_count"), remotes::erp::tryton::listOf({domain})).toInt();
    }
    /// The id of the variant with this code.
    QString variant(const QString &code)
    {
        using namespace remotes::erp::tryton;
        const QJsonArray domain = listOf({clause(QLatin1StringView("code"), QLatin1StringView("="), code)});
        return idOf(record(QStringLiteral("product.product"), domain, {QStringLiteral("code")})[QLatin1StringView("id")]);
    }
    remotes::erp::ErpWarehouse warehouse(const QString &name)
    {
        const auto all = QCoro::waitFor(erp->warehouses());
        for (const auto &one : all.value()) {
            if (one.name == name)
                return one;
        }
        qFatal("no warehouse %s", qPrintable(name));
    }

    SystemClock clock;
    secrets::MemorySecrets secrets;
    std::unique_ptr<remotes::HttpDoor> door;
    remotes::erp::tryton::TrytonAccount account;
    std::unique_ptr<remotes::erp::ErpRemote> erp;
    std::unique_ptr<remotes::erp::tryton::Session> session;
};

} // namespace quayside::tests
