// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_shop.h"

#include "app/practice/admin.h"
#include "app/practice/api/tokens.h"
#include "app/practice/http_server.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

// Beside the world's own record: pictures and cards name the address, so a shop that comes back tries to have the same one.
QString portFile(const QString &stateFile)
{
    return stateFile + u".port"_s;
}

quint16 lastPort(const QString &stateFile)
{
    QFile file(portFile(stateFile));
    return !stateFile.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : 0;
}

void rememberPort(const QString &stateFile, quint16 port)
{
    QSaveFile file(portFile(stateFile));
    if (!stateFile.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port)) > 0)
        file.commit();
}

} // namespace

// Lives on the shop's thread.
struct PracticeShop::Inner
{
    Inner(std::unique_ptr<Book> opened, Mischief tricks)
        : book(std::move(opened)), mischief(std::move(tricks)), desk{*book, mischief, {}}, gate(desk), tokens(desk, gate), admin(desk, gate),
          server([this](const WebRequest &request) { return handle(request); }, [this] { return gate.shopTime(); })
    {
    }

    WebReply handle(const WebRequest &request)
    {
        if (request.path.startsWith("/practice/"_L1))
            return admin.handle(request);
        if (request.path == "/open/authorize"_L1)
            return tokens.consent(request);
        return Gate::isApi(request.path) ? gate.handle(request) : tokens.handle(request);
    }

    Done listen(const PracticeOptions &options)
    {
        Done listening = fail(FaultKind::Busy, u"no port yet"_s);
        const quint16 before = options.port == 0 ? lastPort(options.stateFile) : 0;
        if (before != 0)
            listening = server.listen(before);
        if (!listening)
            listening = server.listen(options.port);
        if (listening) {
            desk.root = "http://127.0.0.1:" + QByteArray::number(server.port());
            rememberPort(options.stateFile, server.port());
        }
        return listening;
    }

    QJsonObject card() const
    {
        const QString root = QString::fromLatin1(desk.root);
        const Credentials &credentials = book->credentials();
        QJsonArray shops;
        for (int shop = 0; shop < ShopCount; ++shop) {
            const Market &market = markets()[static_cast<size_t>(shop)];
            shops.append(QJsonObject{{u"id"_s, shopIdOf(shop)},
                                     {u"name"_s, wire(market.shopName)},
                                     {u"region"_s, wire(market.region)},
                                     {u"cipher"_s, credentials.ciphers[static_cast<size_t>(shop)]}});
        }
        return {{u"base_url"_s, root},
                {u"auth_url"_s, root},
                {u"app_key"_s, credentials.appKey},
                {u"app_secret"_s, credentials.appSecret},
                {u"auth_code"_s, credentials.cardCode},
                {u"service_id"_s, credentials.serviceId},
                {u"shops"_s, shops}};
    }

    std::unique_ptr<Book> book;
    Mischief mischief;
    Desk desk;
    Gate gate;
    Tokens tokens;
    Admin admin;
    HttpServer server;
};

PracticeShop::PracticeShop(PracticeOptions options) : m_options(std::move(options))
{
    m_thread.setObjectName(u"practice-shop"_s);
}

PracticeShop::~PracticeShop()
{
    stop();
}

Done PracticeShop::open()
{
    auto mischief = Mischief::parse(m_options.faults, m_options.seed);
    if (!mischief)
        return fail(mischief.error());
    WorldSpec spec;
    spec.products = m_options.products;
    spec.orders = m_options.orders;
    spec.returns = m_options.returns;
    spec.seed = m_options.seed;
    auto book = Book::open(m_options.stateFile, spec, *m_options.clock);
    if (!book)
        return fail(book.error());
    m_inner = std::make_unique<Inner>(std::move(*book), std::move(*mischief));
    if (Done listening = m_inner->listen(m_options); !listening) {
        m_inner.reset();
        return listening;
    }
    m_card = m_inner->card();
    return {};
}

Done PracticeShop::start()
{
    if (m_thread.isRunning())
        return {};
    m_thread.start();
    m_guest = std::make_unique<QObject>();
    m_guest->moveToThread(&m_thread);
    Done done;
    QMetaObject::invokeMethod(m_guest.get(), [&] { done = open(); }, Qt::BlockingQueuedConnection);
    if (!done)
        stop();
    return done;
}

void PracticeShop::stop()
{
    if (!m_thread.isRunning())
        return;
    // Sockets end on the thread that they live on.
    QMetaObject::invokeMethod(m_guest.get(), [this] { m_inner.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_guest.reset();
}

} // namespace quayside::practice
