// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/commands/registry.h"
#include "app/notices/keeper.h"
#include "app/playbooks/driver.h"
#include "app/playbooks/library.h"
#include "app/playbooks/run_reader.h"
#include "app/sync/connection_watch.h"
#include "app/sync/erp_engine.h"
#include "app/sync/erp_runner.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/erp_line.h"
#include "app/workspace/instance_lock.h"
#include "app/workspace/picture_cache.h"
#include "app/workspace/shop_link.h"
#include "app/workspace/wiring.h"
#include "app/workspace/workspace_file.h"
#include "models/base/denial.h"
#include "models/tables/table_factory.h"

#include <QDir>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

// Members are taken down from the last to the first.
struct Workspace::Parts
{
    SystemClock clock;
    RandomIds ids;
    QString folder;
    WorkspaceFile file;
    std::optional<Fault> erpFault;
    std::unique_ptr<InstanceLock> lock;
    std::unique_ptr<ShopLink> link;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Session> session;
    std::unique_ptr<ErpLine> erpLine;
    std::unique_ptr<sync::ErpEngine> erp;
    std::unique_ptr<sync::ErpRunner> erpRunner;
    std::unique_ptr<sync::ConnectionWatch> watch;
    std::unique_ptr<playbooks::Library> library;
    std::unique_ptr<commands::Registry> registry;
    std::unique_ptr<sync::SyncEngine> engine;
    std::unique_ptr<playbooks::Driver> driver;
    std::unique_ptr<playbooks::RunReader> playbooks;
    std::unique_ptr<notices::Keeper> keeper;
    std::unique_ptr<tables::TableFactory> tables;
    std::unique_ptr<PictureCache> pictures;
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : d(std::move(parts))
{
    if (d->lock)
        connect(d->lock.get(), &InstanceLock::raiseRequested, this, &Workspace::raiseRequested);
    if (d->link) {
        connect(d->engine.get(), &sync::SyncEngine::stateChanged, this, [this] {
            d->link->setPolicy(d->engine->policy());
            if (d->erpRunner)
                d->erpRunner->setPolicy(d->engine->policy());
        });
    }
}

Workspace::~Workspace() = default;

QCoro::Task<Result<std::unique_ptr<Workspace>>> Workspace::open(OpenRequest request)
{
    using Opened = Result<std::unique_ptr<Workspace>>;
    auto parts = std::make_unique<Parts>();
    parts->folder = request.folder;
    auto file = WorkspaceFile::read(request.folder);
    if (!file)
        co_return Opened(fail(file.error()));
    parts->file = std::move(*file);
    if (request.depth != OpenRequest::Depth::Read) {
        auto lock = InstanceLock::take(request.folder);
        if (!lock)
            co_return Opened(fail(lock.error()));
        parts->lock = std::move(*lock);
    }
    store::Store::Options options;
    options.folder = request.folder;
    options.clock = &parts->clock;
    options.access = request.depth == OpenRequest::Depth::Read ? store::Access::Read : store::Access::Write;
    if (request.depth == OpenRequest::Depth::Connect && parts->file.shop() != nullptr) {
        auto link = co_await ShopLink::open(request.folder, parts->file, parts->clock, request.passphrase);
        if (!link)
            co_return Opened(fail(link.error()));
        parts->link = std::move(*link);
        const auto sealKey = co_await parts->link->sealKey();
        if (!sealKey) {
            co_await parts->link->close();
            co_return Opened(fail(sealKey.error()));
        }
        options.sealKey = *sealKey;
    }
    auto store = store::Store::open(options);
    Done ready = store ? Done() : Done(fail(store.error()));
    if (ready) {
        parts->store = std::move(*store);
        parts->session = std::make_unique<Session>(*parts->store);
        if (request.resumed.isEmpty())
            ready = co_await parts->session->signIn(request.person, request.pin);
        else
            ready = co_await parts->session->resume(request.resumed);
        const Denial by = ready ? Denial::Remote : denialOf(ready.error());
        if (request.mayBeNobody && (by == Denial::NoPin || by == Denial::WrongPin))
            ready = Done();
    }
    if (ready) {
        auto registry = makeRegistry(request.folder, *parts->store, *parts->session, parts->clock, parts->ids);
        if (registry)
            parts->registry = std::move(*registry);
        else
            ready = fail(registry.error());
    }
    if (!ready) {
        if (parts->link)
            co_await parts->link->close();
        co_return Opened(fail(ready.error()));
    }
    parts->engine = std::make_unique<sync::SyncEngine>(*parts->store, parts->link ? &parts->link->remote() : nullptr, parts->clock, parts->ids);
    if (const Connection *erp = parts->file.erp(); erp != nullptr && request.depth == OpenRequest::Depth::Connect) {
        const Connection connection = *erp;
        auto line = co_await ErpLine::open(request.folder, connection, parts->clock, request.passphrase);
        // The shop goes on without the ERP; whoever asks for it hears why it is not there.
        if (line) {
            parts->erpLine = std::move(*line);
            parts->erp = std::make_unique<sync::ErpEngine>(*parts->store, parts->erpLine->remote(), connection.id, parts->clock, connection.shippingCode);
            parts->erpRunner = std::make_unique<sync::ErpRunner>(*parts->erp, *parts->store, parts->clock);
        } else {
            parts->erpFault = line.error();
        }
    }
    parts->library = std::make_unique<playbooks::Library>(QDir(request.folder).filePath(u"playbooks"_s));
    parts->library->begin(addServices(*parts->registry, {*parts->engine, *parts->library, request.folder, parts->clock, parts->erpRunner.get()}));
    parts->playbooks = std::make_unique<playbooks::RunReader>(*parts->store, *parts->library);
    if (request.depth == OpenRequest::Depth::Connect) {
        parts->driver = std::make_unique<playbooks::Driver>(*parts->store, *parts->registry, parts->clock);
        parts->keeper = std::make_unique<notices::Keeper>(*parts->store, *parts->registry, parts->clock);
        parts->watch = std::make_unique<sync::ConnectionWatch>(*parts->store, *parts->engine, parts->erpRunner.get(), parts->clock);
        connect(parts->watch.get(), &sync::ConnectionWatch::changed, parts->keeper.get(), [keeper = parts->keeper.get()] { keeper->look(); });
    }
    parts->tables = std::make_unique<tables::TableFactory>(*parts->store);
    auto fetch = [link = parts->link.get()](QUrl address) -> QCoro::Task<Result<QByteArray>> {
        if (!link)
            co_return fail(FaultKind::Offline, u"no connection to a shop"_s);
        Result<QByteArray> picture = co_await link->picture(address);
        co_return picture;
    };
    parts->pictures = std::make_unique<PictureCache>(QDir(request.folder).filePath(u"pictures"_s), std::move(fetch));
    co_return Opened(std::unique_ptr<Workspace>(new Workspace(std::move(parts))));
}

QString Workspace::folder() const { return d->folder; }
QString Workspace::name() const { return d->file.name; }
bool Workspace::isOwnPractice() const
{
    const Connection *shop = d->file.shop();
    return shop != nullptr && shop->kind == Connection::Kind::OwnPractice;
}
const QList<Connection> &Workspace::connections() const { return d->file.connections; }

QCoro::Task<Result<ShopAccount>> Workspace::shopAccount() const
{
    const Connection *shop = d->file.shop();
    if (!d->link || shop == nullptr || shop->kind == Connection::Kind::OwnPractice)
        co_return fail(FaultKind::NotFound, u"no-remote"_s, d->folder);
    ShopAccount account;
    account.connection = *shop;
    const Result<QString> secret = co_await d->link->appSecret();
    if (!secret)
        co_return fail(secret.error());
    account.appSecret = *secret;
    co_return account;
}

QCoro::Task<Result<Instant>> Workspace::consentUntil() const
{
    if (!d->link)
        co_return fail(FaultKind::NotFound, u"no-remote"_s, d->folder);
    const Result<Instant> until = co_await d->link->consentUntil();
    co_return until;
}

QCoro::Task<Done> Workspace::adopt(SignedIn signedIn)
{
    if (!d->link)
        co_return fail(FaultKind::NotFound, u"no-remote"_s, d->folder);
    const Done adopted = co_await d->link->adopt(signedIn.secret);
    co_return adopted;
}

store::Store &Workspace::store() const { return *d->store; }
const store::Store::OpenReport &Workspace::openReport() const { return d->store->openReport(); }
const Clock &Workspace::clock() const { return d->clock; }
Session &Workspace::session() const { return *d->session; }
commands::Registry &Workspace::registry() const { return *d->registry; }
sync::SyncEngine &Workspace::sync() const { return *d->engine; }
sync::ErpEngine *Workspace::erp() const { return d->erp.get(); }
sync::ErpRunner *Workspace::erpRunner() const { return d->erpRunner.get(); }
std::optional<Fault> Workspace::erpFault() const { return d->erpFault; }
tables::TableFactory &Workspace::tables() const { return *d->tables; }
playbooks::Library &Workspace::library() const { return *d->library; }
playbooks::RunReader &Workspace::playbooks() const { return *d->playbooks; }
PictureCache &Workspace::pictures() const { return *d->pictures; }

QCoro::Task<void> Workspace::close()
{
    if (!d->engine)
        co_return;
    co_await d->engine->shutDown();
    if (d->erpRunner) {
        // It begins nothing more from here on; closing the line ends what runs.
        auto ended = d->erpRunner->shutDown();
        co_await d->erpLine->close();
        co_await ended;
    }
    if (d->link)
        co_await d->link->close();
    d->pictures.reset();
    d->tables.reset();
    d->watch.reset();
    d->keeper.reset();
    d->playbooks.reset();
    d->driver.reset();
    d->engine.reset();
    d->registry.reset();
    d->library.reset();
    d->erpRunner.reset();
    d->erp.reset();
    d->erpLine.reset();
    d->session.reset();
    d->store.reset();
    d->link.reset();
    d->lock.reset();
}

} // namespace quayside::workspace
