// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QTcpServer>

namespace quayside::workspace {

/// Waits on this machine for the browser to come back from a page of consent, thanks it, and says with which address it came.
/// Nothing from another machine reaches it. Main thread.
class Loopback final : public QObject
{
    Q_OBJECT

public:
    explicit Loopback(QObject *parent = nullptr);

    /// Port 0 takes a free one. Fault Busy ("connect.port", subject the port).
    [[nodiscard]] Done listen(quint16 port);
    /// 0 while it does not listen.
    [[nodiscard]] quint16 port() const { return m_server.isListening() ? m_server.serverPort() : 0; }
    void close() { m_server.close(); }

Q_SIGNALS:
    /// Path and query of a call that brought a code.
    void returned(const QString &address);

private:
    void accept();
    [[nodiscard]] QByteArray answerTo(const QByteArray &head);

    QTcpServer m_server;
};

} // namespace quayside::workspace
