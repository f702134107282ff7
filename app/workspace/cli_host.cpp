// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/cli_host.h"

#include "app/playbooks/library.h"
#include "app/practice/practice_shop.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/backup.h"
#include "app/workspace/founding.h"
#include "app/workspace/stop_signal.h"
#include "app/workspace/wiring.h"
#include "app/workspace/workspace.h"

#include "models/base/next_emission.h"
#include "models/store/verify.h"

#include <QCoroFuture>

#include <QTemporaryDir>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

QString passphrase()
{
    return qEnvironmentVariable("QUAYSIDE_PASSPHRASE");
}

OpenRequest::Depth depthOf(cli::Access access)
{
    switch (access) {
    case cli::Access::Read: return OpenRequest::Depth::Read;
    case cli::Access::Act: return OpenRequest::Depth::Act;
    case cli::Access::Sync: return OpenRequest::Depth::Connect;
    }
    return OpenRequest::Depth::Read;
}

} // namespace

CliHost::CliHost() = default;
CliHost::~CliHost() = default;

QString CliHost::defaultFolder() const
{
    return workspace::defaultFolder();
}

QCoro::Task<Result<cli::Opened *>> CliHost::open(QString folder, QString person, QString pin, cli::Access access)
{
    OpenRequest request(folder, depthOf(access));
    request.person = person;
    request.pin = pin;
    request.passphrase = passphrase();
    auto opened = co_await Workspace::open(std::move(request));
    if (!opened)
        co_return fail(opened.error());
    m_workspace = std::move(*opened);
    m_opened.reset(new cli::Opened{m_workspace->store(), m_workspace->registry(), m_workspace->sync(), m_workspace->library(), m_workspace->erp(), m_workspace->erpFault(),
                                   m_workspace->clock(),
                                   m_workspace->session().person()});
    co_return m_opened.get();
}

QCoro::Task<void> CliHost::close()
{
    m_opened.reset();
    if (m_workspace)
        co_await m_workspace->close();
    m_workspace.reset();
    if (m_practice)
        m_practice->stop();
    m_practice.reset();
}

QCoro::Task<Result<QJsonObject>> CliHost::init(cli::InitRequest request)
{
    using Connect = cli::InitRequest::Connect;
    Founding founding;
    founding.folder = request.folder;
    founding.name = request.name;
    founding.owner = request.owner;
    founding.passphrase = passphrase();
    if (request.connect == Connect::OwnPractice) {
        Connection own;
        own.kind = Connection::Kind::OwnPractice;
        own.products = request.world.products;
        own.orders = request.world.orders;
        own.returns = request.world.returns;
        own.seed = request.world.seed;
        founding.own = own;
    } else if (request.connect == Connect::Erp) {
        auto erp = ErpCredentials::read(request.file);
        if (!erp)
            co_return fail(erp.error());
        founding.erp = std::move(*erp);
    } else if (request.connect != Connect::Nothing) {
        auto shop = Credentials::read(request.file, request.connect == Connect::TikTok ? Connection::Kind::TikTok : Connection::Kind::Practice);
        if (!shop)
            co_return fail(shop.error());
        founding.shop = std::move(*shop);
    }
    const auto file = co_await found(std::move(founding), m_clock, m_ids);
    if (!file)
        co_return fail(file.error());
    co_return QJsonObject{{u"workspace"_s, request.folder}, {u"name"_s, file->name}, {u"connections"_s, file->connections.size()}};
}

QCoro::Task<Result<QJsonObject>> CliHost::backup(QString folder, QString file)
{
    const Instant now = m_clock.now();
    const QString to = file.isEmpty() ? usualBackupFile(folder, now) : file;
    const Result<BackupReport> report = co_await makeBackup(folder, to, now);
    if (!report)
        co_return fail(report.error());
    co_return report->toJson();
}

QCoro::Task<Result<QJsonObject>> CliHost::restore(QString file, QString folder)
{
    const Result<BackupReport> report = co_await restoreBackup(file, folder);
    if (!report)
        co_return fail(report.error());
    // An empty mirror comes into being beside it, and what was restored is looked through.
    store::Store::Options options;
    options.folder = folder;
    options.clock = &m_clock;
    const auto store = store::Store::open(options);
    if (!store)
        co_return fail(store.error());
    const Result<QList<store::Finding>> findings = co_await (*store)->read([](store::Connection &db) { return store::verify(db); });
    if (!findings)
        co_return fail(findings.error());
    QJsonObject json = report->toJson();
    json[u"findings"_s] = findings->size();
    co_return json;
}

Result<playbooks::Facts> CliHost::facts()
{
    // The registry wants a store; an empty one that lives as long as this call will do.
    const QTemporaryDir folder;
    store::Store::Options options;
    options.folder = folder.path();
    options.clock = &m_clock;
    const auto store = store::Store::open(options);
    if (!store)
        return fail(store.error());
    const Session nobody(**store);
    const auto registry = makeRegistry({}, **store, nobody, m_clock, m_ids);
    if (!registry)
        return fail(registry.error());
    sync::SyncEngine idle(**store, nullptr, m_clock, m_ids);
    const playbooks::Library none({});
    return addServices(**registry, {idle, none, {}, m_clock});
}

Result<QJsonObject> CliHost::servePractice(cli::PracticeRequest request)
{
    practice::PracticeOptions options;
    options.port = request.port;
    options.products = request.world.products;
    options.orders = request.world.orders;
    options.returns = request.world.returns;
    options.seed = request.world.seed;
    options.faults = request.faults;
    options.stateFile = request.stateFile;
    options.clock = &m_clock;
    m_practice = std::make_unique<practice::PracticeShop>(options);
    if (const Done started = m_practice->start(); !started)
        return fail(started.error());
    return m_practice->card();
}

QCoro::Task<void> CliHost::untilStopped()
{
    StopSignal signal;
    co_await nextEmission(&signal, &StopSignal::stopped);
}

} // namespace quayside::workspace
