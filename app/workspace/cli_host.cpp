// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/cli_host.h"

#include "app/commands/policy.h"
#include "app/workspace/workspace_file.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/people_repository.h"

#include <QCoroFuture>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

QByteArray policyFile(const QString &folder, const QString &name)
{
    QFile own(QDir(folder).filePath(u"policies/"_s + name));
    if (own.open(QIODevice::ReadOnly))
        return own.readAll();
    QFile shipped(u":/policies/"_s + name);
    return shipped.open(QIODevice::ReadOnly) ? shipped.readAll() : QByteArray();
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"Owner"_s : name;
}

} // namespace

Result<std::unique_ptr<commands::Registry>> makeRegistry(const QString &folder, store::Store &store, const commands::Actor &actor,
                                                         const Clock &clock, IdSource &ids)
{
    auto roles = Roles::read(policyFile(folder, u"roles.json"_s));
    if (!roles)
        return fail(roles.error());
    auto policies = commands::Policies::read(policyFile(folder, u"approval.json"_s));
    if (!policies)
        return fail(policies.error());
    auto registry = std::make_unique<commands::Registry>(store, actor, clock, ids, std::move(*roles), std::move(*policies));
    commands::addAll(*registry);
    return registry;
}

QString CliHost::defaultFolder() const
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return qEnvironmentVariable("QUAYSIDE_WORKSPACE", QDir(data).filePath(u"quayside/default"_s));
}

QCoro::Task<Result<cli::Opened *>> CliHost::open(QString folder, QString person, QString pin, cli::Access access)
{
    if (const auto file = WorkspaceFile::read(folder); !file)
        co_return fail(file.error());
    if (access != cli::Access::Read) {
        auto lock = InstanceLock::take(folder);
        if (!lock)
            co_return fail(lock.error());
        m_lock = std::move(*lock);
    }
    store::Store::Options options;
    options.folder = folder;
    options.clock = &m_clock;
    options.access = access == cli::Access::Read ? store::Access::Read : store::Access::Write;
    auto opened = store::Store::open(options);
    if (!opened)
        co_return fail(opened.error());
    m_store = std::move(*opened);
    m_session = std::make_unique<Session>(*m_store);
    if (const Done signedIn = co_await m_session->signIn(person, pin); !signedIn)
        co_return fail(signedIn.error());
    auto registry = makeRegistry(folder, *m_store, *m_session, m_clock, m_ids);
    if (!registry)
        co_return fail(registry.error());
    m_registry = std::move(*registry);
    m_opened.reset(new cli::Opened{*m_store, *m_registry, m_clock, m_session->person()});
    co_return m_opened.get();
}

QCoro::Task<void> CliHost::close()
{
    m_opened.reset();
    m_registry.reset();
    m_session.reset();
    m_store.reset();
    m_lock.reset();
    co_return;
}

QCoro::Task<Result<QJsonObject>> CliHost::init(cli::InitRequest request)
{
    if (WorkspaceFile::exists(request.folder))
        co_return fail(FaultKind::Invalid, u"there is a workspace already"_s, request.folder);
    WorkspaceFile file;
    file.id = m_ids.next();
    file.name = request.name.isEmpty() ? QFileInfo(request.folder).fileName() : request.name;
    if (!QDir().mkpath(request.folder))
        co_return fail(FaultKind::Invalid, u"the folder cannot be made"_s, request.folder);
    auto lock = InstanceLock::take(request.folder);
    if (!lock)
        co_return fail(lock.error());
    m_lock = std::move(*lock);
    store::Store::Options options;
    options.folder = request.folder;
    options.clock = &m_clock;
    auto store = store::Store::open(options);
    if (!store)
        co_return fail(store.error());
    m_store = std::move(*store);

    Person owner;
    owner.id = m_ids.next();
    owner.name = request.owner.isEmpty() ? loginName() : request.owner;
    owner.role = u"administrator"_s;
    owner.isOwner = true;
    owner.createdAt = m_clock.now();
    ledger::Event event;
    event.id = m_ids.next();
    event.at = owner.createdAt;
    event.person = owner.id;
    event.command = u"workspace.init"_s;
    event.details = {{u"owner"_s, owner.name}};
    // Named first: a closure with captures that is built inside a co_await expression is destroyed twice by g++ 12.
    auto work = [owner, event](store::WriteScope &scope) -> Done {
        QUAYSIDE_TRY(store::PeopleRepository(scope.connection()).add(owner));
        const auto appended = store::LedgerRepository(scope.connection()).append(event);
        return appended ? Done() : fail(appended.error());
    };
    const Done done = co_await m_store->writeWork(std::move(work));
    if (!done)
        co_return fail(done.error());
    // Last: a folder with this file in it is a whole workspace.
    if (const Done written = file.write(request.folder); !written)
        co_return fail(written.error());
    co_return QJsonObject{{u"workspace"_s, request.folder}, {u"name"_s, file.name}, {u"owner"_s, owner.name}};
}

} // namespace quayside::workspace
