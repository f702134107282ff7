// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace quayside::tests {

/// One request as it arrived on the wire.
struct WireRequest
{
    QByteArray method;
    QByteArray target;                     ///< path and query, as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(QUrl::fromEncoded(target)); }
};

/// What the server does with a request.
struct WireReply
{
    QByteArray bytes;      ///< written as they are
    bool hangsUp = false;  ///< closes the connection after the bytes
    bool isHeld = false;   ///< kept back until the test lets go of it
};

inline WireReply answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {})
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body,
            false, false};
}

/// A server that says exactly what a test tells it to, byte by byte.
class ScriptedServer final : public QObject
{
public:
    using Script = std::function<WireReply(const WireRequest &request, qsizetype number)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path);
    }

    QList<WireRequest> requests;

    /// Requests that wait for their answer.
    [[nodiscard]] qsizetype held() const { return m_held.size(); }
    void letGo()
    {
        const auto held = std::exchange(m_held, {});
        for (const auto &[socket, bytes] : held) {
            if (socket)
                socket->write(bytes);
        }
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        while (true) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            WireRequest request;
            const QList<QByteArray> lines = buffer.first(end).split('\n');
            const QList<QByteArray> first = lines.front().trimmed().split(' ');
            request.method = first.value(0);
            request.target = first.value(1);
            for (const QByteArray &line : lines.sliced(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
            }
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.sliced(end + 4, length);
            buffer.remove(0, end + 4 + length);
            requests.append(request);
            const WireReply reply = m_script(request, requests.size());
            if (reply.isHeld) {
                m_held.append({&socket, reply.bytes});
                continue;
            }
            socket.write(reply.bytes);
            if (reply.hangsUp) {
                socket.disconnectFromHost();
                return;
            }
        }
    }

    Script m_script;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
};

} // namespace quayside::tests
