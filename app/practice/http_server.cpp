// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_server.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

// One connection: reads request after request and answers in order.
class Conversation final : public QObject
{
public:
    Conversation(QTcpSocket *socket, const HttpServer::Handler &handler, const HttpServer::Now &now)
        : QObject(socket), m_socket(socket), m_handler(handler), m_now(now)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Conversation::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        const QByteArray arrived = m_socket->readAll();
        if (m_isOver)
            return;
        m_bytes += arrived;
        while (!m_isBusy && !m_isOver && takeRequest()) { }
    }

    // True when a whole request was there and has been handled.
    bool takeRequest()
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_bytes.size() > HttpServer::LargestHead)
                refuse(431);
            return false;
        }
        WebRequest request;
        if (!readHead(m_bytes.left(end), request)) {
            refuse(400);
            return false;
        }
        bool isNumber = true;
        const QByteArray lengthText = request.headers.value("content-length");
        const qint64 length = lengthText.isEmpty() ? 0 : lengthText.toLongLong(&isNumber);
        if (!isNumber || length < 0 || request.headers.contains("transfer-encoding")) {
            refuse(400);
            return false;
        }
        if (length > HttpServer::LargestBody) {
            refuse(413);
            return false;
        }
        if (m_bytes.size() < end + 4 + length)
            return false;
        request.body = m_bytes.mid(end + 4, length);
        m_bytes.remove(0, end + 4 + length);
        handle(request);
        return true;
    }

    static bool readHead(const QByteArray &head, WebRequest &request)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
            return false;
        request.method = first[0];
        const QUrl url = QUrl::fromEncoded(first[1]);
        if (!url.isValid())
            return false;
        request.path = url.path();
        // A plus is a plus in a page token; QUrlQuery leaves it alone.
        for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            request.query.insert(name, value);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QByteArray line = lines[i].trimmed();
            const qsizetype colon = line.indexOf(':');
            if (colon <= 0)
                return false;
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        return true;
    }

    void handle(const WebRequest &request)
    {
        const WebReply reply = m_handler(request);
        if (reply.how == WebReply::How::Cut) {
            cut();
            return;
        }
        const bool isHead = request.method == "HEAD";
        const bool isLast = request.headers.value("connection").toLower() == "close";
        if (reply.delay <= 0 && reply.how == WebReply::How::Answer) {
            answer(reply, isHead, isLast);
            return;
        }
        m_isBusy = true;
        QTimer::singleShot(reply.delay, this, [this, reply, isHead, isLast] {
            m_isBusy = false;
            if (reply.how == WebReply::How::Hold) {
                cut();
                return;
            }
            answer(reply, isHead, isLast);
            read();
        });
    }

    void answer(const WebReply &reply, bool isHead, bool isLast)
    {
        send(reply, isHead);
        if (isLast)
            end();
    }

    // Requests behind the one that was cut are never looked at.
    void cut()
    {
        m_isOver = true;
        m_socket->abort();
    }

    // Closes when everything that was written is on its way.
    void end()
    {
        m_isOver = true;
        m_bytes.clear();
        m_socket->disconnectFromHost();
    }

    void send(const WebReply &reply, bool isHead)
    {
        const QDateTime date = QDateTime::fromSecsSinceEpoch(m_now(), Qt::UTC);
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\nDate: "
            + QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\nContent-Type: " + reply.contentType
            + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        for (const auto &[name, value] : reply.headers)
            head += name + ": " + value + "\r\n";
        m_socket->write(head + "\r\n");
        if (!isHead)
            m_socket->write(reply.body);
    }

    void refuse(int status)
    {
        WebReply reply;
        reply.status = status;
        reply.contentType = "text/plain";
        reply.headers = {{"Connection", "close"}};
        send(reply, false);
        end();
    }

    QTcpSocket *m_socket;
    const HttpServer::Handler &m_handler;
    const HttpServer::Now &m_now;
    QByteArray m_bytes;
    bool m_isBusy = false; ///< an answer is on its way; the next request waits
    bool m_isOver = false; ///< the connection ends; what still arrives is dropped
};

} // namespace

HttpServer::HttpServer(Handler handler, Now now, QObject *parent) : QObject(parent), m_handler(std::move(handler)), m_now(std::move(now))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

Done HttpServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return fail(FaultKind::Busy, m_server.errorString(), u"port %1"_s.arg(port));
    return {};
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new Conversation(socket, m_handler, m_now);
    }
}

} // namespace quayside::practice
