// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/founding.h"

#include "app/commands/command.h"
#include "app/workspace/instance_lock.h"
#include "models/domain/person.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"
#include "models/store/people_repository.h"
#include "models/store/store.h"

#include <QCoroFuture>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace quayside::workspace {

using namespace Qt::StringLiterals;

namespace {

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"Owner"_s : name;
}

// The store with its first person; nothing when there is one already.
QCoro::Task<Done> addOwner(Founding founding, const Clock &clock, IdSource &ids)
{
    store::Store::Options options;
    options.folder = founding.folder;
    options.clock = &clock;
    auto store = store::Store::open(options);
    if (!store)
        co_return fail(store.error());
    Person owner;
    owner.id = ids.next();
    owner.name = founding.owner.isEmpty() ? loginName() : founding.owner;
    owner.role = u"administrator"_s;
    owner.isOwner = true;
    owner.createdAt = clock.now();
    ledger::Event event;
    event.id = ids.next();
    event.at = owner.createdAt;
    event.person = owner.id;
    event.command = u"workspace.init"_s;
    // Whoever tries the program on a shop of its own is alone with it: there is nobody else who could agree.
    const bool isAlone = founding.own.has_value();
    event.details = {{u"owner"_s, owner.name}, {u"selfApproval"_s, isAlone}};
    auto work = [owner, event, isAlone](store::WriteScope &scope) -> Done {
        store::PeopleRepository people(scope.connection());
        const auto known = people.list();
        if (!known)
            return fail(known.error());
        if (!known->isEmpty())
            return {};
        QUAYSIDE_TRY(people.add(owner));
        if (isAlone)
            QUAYSIDE_TRY(store::SettingsRepository(scope.connection()).setValue(QString(commands::SelfApprovalSetting), u"yes"_s));
        const auto appended = store::LedgerRepository(scope.connection()).append(event);
        return appended ? Done() : fail(appended.error());
    };
    Done done = co_await (*store)->writeWork(std::move(work));
    co_return done;
}

// A new consent for the app that is connected already: the old one has ended, or got lost with the answer that renewed it.
bool renews(const Founding &founding, const Connection &known)
{
    return founding.shop && founding.shop->connection.kind == known.kind && founding.shop->connection.appKey == known.appKey;
}

} // namespace

Connection ownPractice()
{
    Connection own;
    own.kind = Connection::Kind::OwnPractice;
    own.products = 1'000;
    own.orders = 5'000;
    own.returns = 120;
    return own;
}

QString defaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return qEnvironmentVariable("QUAYSIDE_WORKSPACE", QDir(data).filePath(u"quayside/default"_s));
}

QCoro::Task<Result<WorkspaceFile>> found(Founding founding, const Clock &clock, IdSource &ids)
{
    WorkspaceFile file;
    const bool isNew = !WorkspaceFile::exists(founding.folder);
    if (isNew) {
        file.id = ids.next();
        file.name = founding.name.isEmpty() ? QFileInfo(founding.folder).fileName() : founding.name;
    } else {
        auto known = WorkspaceFile::read(founding.folder);
        if (!known)
            co_return fail(known.error());
        file = std::move(*known);
        const bool wantsShop = founding.own || founding.shop || founding.signedIn;
        const bool isTaken = (wantsShop && file.shop() != nullptr && !renews(founding, *file.shop())) || (founding.erp && file.erp() != nullptr && !founding.repairsErp);
        if (isTaken || (!wantsShop && !founding.erp))
            co_return fail(FaultKind::Invalid, u"there is a workspace already"_s, founding.folder);
    }
    if (!QDir().mkpath(founding.folder))
        co_return fail(FaultKind::Invalid, u"the folder cannot be made"_s, founding.folder);
    auto lock = InstanceLock::take(founding.folder);
    if (!lock)
        co_return fail(lock.error());
    if (Done owned = co_await addOwner(founding, clock, ids); !owned)
        co_return fail(owned.error());

    if (founding.own || founding.shop || founding.signedIn) {
        Connection connection = founding.own ? *founding.own : founding.signedIn ? founding.signedIn->connection : founding.shop->connection;
        const Connection *before = file.shop();
        connection.id = before != nullptr ? before->id : ids.next();
        file.connections.removeIf([&connection](const Connection &c) { return c.id == connection.id; });
        file.connections.prepend(connection);
    }
    if (founding.erp) {
        Connection connection = founding.erp->connection;
        const Connection *before = file.erp();
        connection.id = before != nullptr ? before->id : ids.next();
        auto line = co_await ErpLine::open(founding.folder, connection, clock, founding.passphrase);
        if (!line)
            co_return fail(line.error());
        const Done enrolled = co_await (*line)->enrol(founding.erp->password);
        co_await (*line)->close();
        if (!enrolled)
            co_return fail(enrolled.error());
        file.connections.removeIf([&connection](const Connection &c) { return c.id == connection.id; });
        file.connections.append(connection);
    }
    if (founding.shop || founding.signedIn) {
        auto link = co_await ShopLink::open(founding.folder, file, clock, founding.passphrase);
        if (!link)
            co_return fail(link.error());
        Done enrolled;
        if (founding.signedIn)
            enrolled = co_await (*link)->adopt(founding.signedIn->secret);
        else
            enrolled = co_await (*link)->enrol(*founding.shop);
        co_await (*link)->close();
        if (!enrolled)
            co_return fail(enrolled.error());
    }
    if (const Done written = file.write(founding.folder); !written)
        co_return fail(written.error());
    co_return file;
}

} // namespace quayside::workspace
