// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_secrets.h"

#include "models/base/denial.h"

#include <qt6keychain/keychain.h>

#include <QCoroSignal>

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace quayside::secrets {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds ProbeTime{2'000};
constexpr milliseconds AnswerTime{120'000}; // a person may have to unlock it
constexpr auto Service = "Quayside"_L1;

/// Starts the job and waits. A job that does not answer in time is left to end by itself; it must not be destroyed
/// while the service holds it.
QCoro::Task<Done> finished(QKeychain::Job *job, milliseconds time)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    QTimer::singleShot(0, job, &QKeychain::Job::start); // once the await below listens: a job without a backend ends at once
    const auto answered = co_await qCoro(job, &QKeychain::Job::finished, time);
    if (!answered) {
        job->setAutoDelete(true);
        co_return fail(FaultKind::Timeout, u"the keychain does not answer"_s, u"keychain"_s);
    }
    const QKeychain::Error error = job->error();
    const QString text = job->errorString();
    job->deleteLater();
    switch (error) {
    case QKeychain::NoError:
        co_return Done();
    case QKeychain::EntryNotFound:
        co_return fail(FaultKind::NotFound, text, u"keychain"_s);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        co_return deny(Denial::Keychain, u"keychain"_s, text);
    default:
        co_return fail(FaultKind::Internal, text, u"keychain"_s, error);
    }
}

bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Without an address the bus library may try to start a bus of its own and wait for a display.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
#else
    return true;
#endif
}

} // namespace

QString KeychainSecrets::entry(const QString &key) const
{
    return m_scope + u'/' + key;
}

QCoro::Task<Result<QByteArray>> KeychainSecrets::read(QString key)
{
    const QPointer<QKeychain::ReadPasswordJob> job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(entry(key));
    const Done done = co_await finished(job.data(), AnswerTime);
    if (!done)
        co_return fail(done.error());
    if (!job)
        co_return fail(FaultKind::Internal, u"the answer is gone"_s, u"keychain"_s);
    co_return job->binaryData();
}

QCoro::Task<Done> KeychainSecrets::write(QString key, QByteArray secret)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(entry(key));
    job->setBinaryData(secret);
    co_return co_await finished(job, AnswerTime);
}

QCoro::Task<Done> KeychainSecrets::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(entry(key));
    Done done = co_await finished(job, AnswerTime);
    if (!done && done.error().kind == FaultKind::NotFound)
        co_return Done();
    co_return done;
}

QCoro::Task<bool> KeychainSecrets::answers()
{
    if (!hasSessionBus())
        co_return false;
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(u"probe"_s);
    const Done done = co_await finished(job, ProbeTime);
    co_return done || done.error().kind == FaultKind::NotFound;
}

} // namespace quayside::secrets
