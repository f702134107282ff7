// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/loopback.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestHead = 16 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::workspace::Loopback)
};

QByteArray page(const QByteArray &status, const QString &text)
{
    const QByteArray body = "<!doctype html><html dir=\"auto\"><meta charset=\"utf-8\"><title>Quayside</title>"
                            "<body style=\"font: 16px sans-serif; margin: 4em auto; max-width: 30em\"><p>" + text.toHtmlEscaped().toUtf8() + "</p>";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

Loopback::Loopback(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Loopback::accept);
}

Done Loopback::listen(quint16 port)
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, port))
        return fail(FaultKind::Busy, u"connect.port"_s, QString::number(port));
    return {};
}

void Loopback::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->peek(LargestHead);
            const qsizetype end = head.indexOf("\r\n\r\n");
            if (end < 0 && head.size() < LargestHead)
                return;
            socket->readAll();
            socket->write(end < 0 ? page("400 Bad Request", QString()) : answerTo(head.first(end)));
            socket->disconnectFromHost();
        });
    }
}

QByteArray Loopback::answerTo(const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    const QString address = words.size() > 1 ? QString::fromLatin1(words[1]) : QString();
    // Browsers also ask for an icon; only a call with a code is the return.
    if (words.value(0) != "GET" || !QUrlQuery(address.section(u'?', 1)).hasQueryItem(u"code"_s))
        return page("404 Not Found", Text::tr("Nothing is here. Sign in from Quayside."));
    // The window decides in its own time; the browser has its answer first.
    QMetaObject::invokeMethod(this, [this, address] { Q_EMIT returned(address); }, Qt::QueuedConnection);
    return page("200 OK", Text::tr("You can close this page and go back to Quayside."));
}

} // namespace quayside::workspace
