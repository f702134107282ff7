// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_server.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quayside::tests {

/// As much of a Tryton server as a login asks for, over HTTP on loopback: user "ola", password "right".
struct FakeErp
{
    QStringList modules{QStringLiteral("product"), QStringLiteral("stock"), QStringLiteral("sale"), QStringLiteral("web_shop")};
    QString version = QStringLiteral("6.0.29");
    practice::HttpServer server{[this](const practice::WebRequest &request) { return answer(request); },
                                [] { return QDateTime::currentSecsSinceEpoch(); }};

    [[nodiscard]] bool start() { return server.listen(0).has_value(); }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(server.port()); }

private:
    practice::WebReply answer(const practice::WebRequest &request) const
    {
        const QJsonObject call = QJsonDocument::fromJson(request.body).object();
        const QString method = call[QStringLiteral("method")].toString();
        QJsonValue result;
        practice::WebReply reply;
        if (method == QStringLiteral("common.server.version")) {
            result = version;
        } else if (method == QStringLiteral("common.db.login")) {
            const QJsonArray params = call[QStringLiteral("params")].toArray();
            if (params[1].toObject()[QStringLiteral("password")].toString() != QStringLiteral("right")) {
                reply.status = 401;
                return reply;
            }
            result = QJsonArray{1, QStringLiteral("a-session-key")};
        } else if (method.endsWith(QStringLiteral("get_preferences"))) {
            result = QJsonObject{{QStringLiteral("company"), 1}, {QStringLiteral("company.rec_name"), QStringLiteral("Harbour Lane Ltd")}};
        } else if (method.startsWith(QStringLiteral("model.company.company"))) {
            result = QJsonArray{QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("currency."), QJsonObject{{QStringLiteral("code"), QStringLiteral("GBP")}}}}};
        } else if (method.startsWith(QStringLiteral("model.ir.module"))) {
            QJsonArray names;
            for (const QString &name : modules)
                names.append(QJsonObject{{QStringLiteral("id"), names.size() + 1}, {QStringLiteral("name"), name}});
            result = names;
        }
        reply.body = QJsonDocument(QJsonObject{{QStringLiteral("id"), call[QStringLiteral("id")]}, {QStringLiteral("result"), result}}).toJson();
        return reply;
    }
};

} // namespace quayside::tests
