// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/cutting_proxy.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

struct Exchange
{
    QByteArray request;
    bool isPassedOn = false;
    bool isCut = false;
};

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    const qsizetype at = head.toLower().indexOf("\r\n" + name + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    const qsizetype end = head.indexOf("\r\n", from);
    return head.mid(from, end < 0 ? -1 : end - from).trimmed();
}

// True when head and body are there.
bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    return head >= 0 && request.size() - head - 4 >= headerOf(request, "content-length").toLongLong();
}

} // namespace

CuttingProxy::CuttingProxy(QUrl server) : m_server(std::move(server))
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            take(client);
    });
}

QUrl CuttingProxy::url() const
{
    QUrl url = m_server;
    url.setPort(m_listener.serverPort());
    return url;
}

void CuttingProxy::cutAfter(const QByteArray &bytes, int times)
{
    m_marked = bytes;
    m_left = times;
}

int CuttingProxy::count(const QByteArray &bytes) const
{
    int sum = 0;
    for (const QByteArray &request : m_requests)
        sum += request.contains(bytes) ? 1 : 0;
    return sum;
}

QByteArray CuttingProxy::lastHeader(const QByteArray &name) const
{
    return m_requests.isEmpty() ? QByteArray() : headerOf(m_requests.last(), name);
}

// Tryton's own server takes one request a connection, which keeps this simple.
void CuttingProxy::take(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    const auto exchange = std::make_shared<Exchange>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, server, exchange] {
        exchange->request += client->readAll();
        if (exchange->isPassedOn || !isWhole(exchange->request))
            return;
        exchange->isPassedOn = true;
        m_requests.append(exchange->request);
        if (!m_swallowed.isEmpty() && exchange->request.contains(m_swallowed))
            return;
        exchange->isCut = m_left > 0 && exchange->request.contains(m_marked);
        if (exchange->isCut)
            --m_left;
        if (m_watch)
            m_watch(exchange->request);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
    });
    connect(server, &QTcpSocket::connected, this, [server, exchange] { server->write(exchange->request); });
    connect(server, &QTcpSocket::readyRead, this, [this, client, server, exchange] {
        const QByteArray answer = server->readAll();
        if (!exchange->isCut) {
            client->write(answer);
        } else if (client->state() == QTcpSocket::ConnectedState) {
            ++m_cuts;
            client->abort();
        }
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, [client](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            client->abort();
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace quayside::tests
