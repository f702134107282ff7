// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <utility>

namespace quayside::practice {

struct WebRequest
{
    QByteArray method;
    QString path;
    QMap<QString, QString> query;          ///< decoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct WebReply
{
    enum class How : quint8 {
        Answer,
        Cut,  ///< the connection closes without a byte
        Hold, ///< nothing for `delay`, then the connection closes
    };
    How how = How::Answer;
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    int delay = 0; ///< ms before the answer, or the end of a Hold
};

/// HTTP/1.1 on loopback, as much of it as the API needs: keep-alive, bodies with a length. Written here and not taken from
/// QHttpServer because a practice shop must be able to close a connection instead of answering, and QHttpServer 6.4 does not
/// give its sockets away. Lives on the thread that made it.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<WebReply(const WebRequest &)>;
    /// Seconds since 1970 for the Date header.
    using Now = std::function<qint64()>;

    HttpServer(Handler handler, Now now, QObject *parent = nullptr);

    /// Port 0 takes a free one. Fault Busy, naming the port.
    [[nodiscard]] Done listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    static constexpr qsizetype LargestHead = 64 * 1024;
    static constexpr qsizetype LargestBody = 12 * 1024 * 1024;

private:
    void accept();

    QTcpServer m_server;
    Handler m_handler;
    Now m_now;
};

} // namespace quayside::practice
