// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/tryton_server.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestStart = 240'000; // when the database has still to be made

} // namespace

TrytonServer::TrytonServer(Kind kind)
{
    QStringList arguments{u"" QUAYSIDE_TRYTON_UP ""_s, u"--cache"_s, u"" QUAYSIDE_ERP_CACHE ""_s};
    if (kind == Postgres)
        arguments.append(u"--postgres"_s);
    if (kind == WithoutShop)
        arguments.append(u"--without-shop"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    if (!waitForLine()) {
        m_problem = u"no Tryton: "_s + m_process.errorString();
        return;
    }
    const QJsonObject said = QJsonDocument::fromJson(m_line).object();
    m_url = QUrl(said.value("url"_L1).toString());
    m_database = said.value("database"_L1).toString();
    m_passwords = said.value("passwords"_L1).toObject().toVariantMap();
    m_version = said.value("version"_L1).toString();
}

TrytonServer::~TrytonServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20'000)) {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }
}

bool TrytonServer::tell(const QByteArray &word)
{
    m_process.write(word + '\n');
    return waitForLine();
}

bool TrytonServer::waitForLine()
{
    const QDeadlineTimer deadline(LongestStart);
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || deadline.hasExpired())
            return false;
        m_process.waitForReadyRead(1'000);
    }
    m_line = m_process.readLine();
    return true;
}

} // namespace quayside::tests
