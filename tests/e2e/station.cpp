// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/station.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ask(const QUrl &url, const QByteArray *body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(20'000);
    std::unique_ptr<QNetworkReply> reply(body == nullptr ? manager.get(request) : manager.post(request, *body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace

Ran quayside(const QStringList &arguments, int timeout)
{
    QProcess process;
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
    Ran ran;
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
        ran.err = "timed out: " + arguments.join(u' ').toUtf8() + '\n' + process.readAllStandardError();
        return ran;
    }
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

bool ShopProcess::start(const QStringList &options)
{
    stop();
    m_process = std::make_unique<QProcess>();
    QStringList arguments{u"practice-shop"_s, u"--state"_s, m_stateFile};
    if (m_port != 0)
        arguments += {u"--port"_s, QString::number(m_port)};
    arguments += options;
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(60'000)) {
            m_error = QString::fromUtf8(m_process->readAllStandardError());
            return false;
        }
    }
    m_card = QJsonDocument::fromJson(m_process->readLine()).object();
    m_port = static_cast<quint16>(QUrl(m_card[u"base_url"_s].toString()).port());
    return m_port != 0;
}

void ShopProcess::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(10'000)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

QJsonObject ShopProcess::get(const QString &path) const
{
    return ask(QUrl(m_card[u"base_url"_s].toString() + path), nullptr);
}

QJsonObject ShopProcess::post(const QString &path, const QJsonObject &body) const
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return ask(QUrl(m_card[u"base_url"_s].toString() + path), &bytes);
}

Ran Station::operator()(const QStringList &arguments, const QString &as, int timeout) const
{
    QStringList all{u"--workspace"_s, m_folder};
    if (!as.isEmpty())
        all += {u"--as"_s, as};
    return quayside(all + arguments, timeout);
}

qint64 Station::count(const QString &records, const QString &criteria) const
{
    QStringList arguments{u"list"_s, records};
    if (!criteria.isEmpty())
        arguments.append(criteria);
    const Ran ran = (*this)(arguments + QStringList{u"--count"_s});
    bool isNumber = false;
    const qint64 count = ran.out.trimmed().toLongLong(&isNumber);
    if (ran.code != 0 || !isNumber) {
        qWarning("list %ls --count: exit %d, %s", qUtf16Printable(records), ran.code, ran.err.constData());
        return -1;
    }
    return count;
}

QJsonArray Station::list(const QString &records, const QString &criteria, const QString &columns) const
{
    QStringList arguments{u"list"_s, records, criteria, u"--columns"_s, columns, u"--format"_s, u"json"_s};
    return (*this)(arguments).json().array();
}

} // namespace quayside::tests
