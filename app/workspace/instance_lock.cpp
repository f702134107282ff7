// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/instance_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMetaMethod>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RaiseWord = "raise\n";
constexpr int AnswerTimeout = 1'500;

// A socket's path is short on every system, a folder's is not.
QString socketName(const QString &folder)
{
    const QByteArray path = QDir(folder).canonicalPath().toUtf8();
    return u"quayside-"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

InstanceLock::InstanceLock(const QString &folder) : m_folder(folder), m_file(QDir(folder).filePath(u"lock"_s))
{
    // A lock is stale only when its process is gone, however long it has been held.
    m_file.setStaleLockTime(0);
}

InstanceLock::~InstanceLock() = default;

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &folder)
{
    std::unique_ptr<InstanceLock> lock(new InstanceLock(folder));
    if (!lock->m_file.tryLock(0)) {
        // Not everything that keeps a lock from being written is another holder.
        if (lock->m_file.error() == QLockFile::PermissionError)
            return fail(FaultKind::Invalid, u"read-only"_s, folder);
        if (lock->m_file.error() == QLockFile::UnknownError)
            return fail(FaultKind::DiskFull, u"the lock cannot be written"_s, folder);
        qint64 process = 0;
        QString host;
        QString program;
        lock->m_file.getLockInfo(&process, &host, &program);
        return fail(FaultKind::Busy, u"process %1 (%2)"_s.arg(process).arg(program), folder);
    }
    lock->listen();
    return lock;
}

void InstanceLock::listen()
{
    const QString name = socketName(m_folder);
    // We hold the lock, so a socket of this name is left over from a killed process.
    QLocalServer::removeServer(name);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &InstanceLock::onConnection);
    if (!m_server->listen(name))
        qWarning("A second start cannot raise this one: %ls", qUtf16Printable(m_server->errorString()));
}

void InstanceLock::onConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto answer = [this, socket] {
            if (socket->canReadLine() && socket->readLine() == RaiseWord && isSignalConnected(QMetaMethod::fromSignal(&InstanceLock::raiseRequested))) {
                socket->write("ok\n");
                socket->flush();
                Q_EMIT raiseRequested();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, answer);
        answer();
    }
}

bool InstanceLock::raiseHolder(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(folder));
    if (!socket.waitForConnected(AnswerTimeout))
        return false;
    socket.write(RaiseWord);
    socket.flush();
    return socket.waitForReadyRead(AnswerTimeout) && socket.readLine() == "ok\n";
}

} // namespace quayside::workspace
