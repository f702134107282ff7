// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace quayside::tests {

/// A proxy between the program and a server that loses answers: a request that matches reaches the server, the server does
/// what it asks, and the connection is cut instead of the answer.
class CuttingProxy : public QObject
{
public:
    explicit CuttingProxy(QUrl server);

    [[nodiscard]] QUrl url() const;
    /// The next `times` requests that contain the bytes lose their answers.
    void cutAfter(const QByteArray &bytes, int times = 1);
    /// Requests that contain the bytes are taken and never answered; the server does not see them.
    void swallow(const QByteArray &bytes) { m_swallowed = bytes; }
    /// Called before a request is passed on, with the request.
    void setWatch(std::function<void(const QByteArray &request)> watch) { m_watch = std::move(watch); }
    /// How many answers were lost.
    [[nodiscard]] int cuts() const { return m_cuts; }
    /// How many requests contained the bytes.
    [[nodiscard]] int count(const QByteArray &bytes) const;
    /// A header of the last request, the name in lower case; empty when it has none.
    [[nodiscard]] QByteArray lastHeader(const QByteArray &name) const;

private:
    void take(QTcpSocket *client);

    QUrl m_server;
    QTcpServer m_listener;
    QByteArray m_marked;
    QByteArray m_swallowed;
    int m_left = 0;
    int m_cuts = 0;
    QList<QByteArray> m_requests;
    std::function<void(const QByteArray &)> m_watch;
};

} // namespace quayside::tests
