// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/erp/cutting_proxy.h"
#include "tests/erp/erp_fixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;
using quayside::tests::CuttingProxy;
using quayside::tests::Desk;
using quayside::tests::TrytonServer;

class TestErpLogin : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TrytonServer> m_server;

    // The server forgets a session that the adapter still believes in.
    static void endSession(Desk &desk, const QByteArray &authorization)
    {
        QVERIFY(!authorization.isEmpty());
        QUrl url = desk.account.base;
        url.setPath(u'/' + desk.account.database + u'/');
        const QByteArray body = envelope(1, u"common.db.logout"_s, QJsonArray());
        remotes::HttpDoor::Make make = [url, body, authorization] {
            remotes::HttpRequest request("POST", url, body, true);
            request.headers.append({"Content-Type"_ba, "application/json"_ba});
            request.headers.append({"Authorization"_ba, authorization});
            return request;
        };
        const auto answer = QCoro::waitFor(desk.door->send(u"logout"_s, make));
        QVERIFY(answer && answer->status == 200);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TrytonServer>(TrytonServer::Sqlite);
        QVERIFY2(m_server->isUp(), qPrintable(m_server->problem()));
    }

    void tellsWhoAndWhere()
    {
        Desk desk(*m_server, u"workstation"_s);
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QVERIFY(identity);
        QCOMPARE(identity->serverVersion, m_server->version());
        QCOMPARE(identity->companyName, u"Quay Outfitters"_s);
        QCOMPARE(identity->currency, u"USD"_s);
        QVERIFY(identity->missingModules.isEmpty());
        QVERIFY(!identity->userId.isEmpty());
        QVERIFY(identity->serverClock > 0);
        const auto can = QCoro::waitFor(desk.erp->capabilities());
        QVERIFY(can && can->uniqueOrderKey && can->pricePerVariant);
    }

    // A password that was refused is not sent again by itself: the server counts.
    void wrongPasswordIsNamedAndNotRepeated()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"viewer"_s, proxy.url(), u"not it"_s);
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QVERIFY(!identity);
        QCOMPARE(erpCode(identity.error()), ErpCode::WrongLogin);
        QCOMPARE(identity.error().kind, FaultKind::AuthExpired);
        QCOMPARE(identity.error().subject, u"viewer"_s);
        QVERIFY(!identity.error().detail.contains(u"not it"_s));
        const auto again = QCoro::waitFor(desk.erp->variantIds());
        QCOMPARE(erpCode(again.error()), ErpCode::WrongLogin);
        QCOMPARE(proxy.count("common.db.login"), 1);

        desk.setPassword(m_server->password(u"viewer"_s));
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
    }

    void nothingStoredIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        QCoro::waitFor(desk.secrets.remove(passwordKey(desk.account)));
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QCOMPARE(erpCode(identity.error()), ErpCode::NotConfigured);
        QCOMPARE(identity.error().subject, u"password"_s);
    }

    void unknownDatabaseIsNamed()
    {
        Desk desk(*m_server, u"workstation"_s);
        desk.account.database = u"elsewhere"_s;
        desk.make();
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QCOMPARE(erpCode(identity.error()), ErpCode::UnknownDatabase);
        QCOMPARE(identity.error().subject, u"elsewhere"_s);
    }

    void userWithoutCompanyIsNamed()
    {
        Desk desk(*m_server, u"stranger"_s, QUrl(), m_server->password(u"viewer"_s));
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QCOMPARE(erpCode(identity.error()), ErpCode::NoCompany);
        QCOMPARE(identity.error().subject, u"stranger"_s);
    }

    void nobodyThereIsUnreachable()
    {
        QTcpServer taken; // a port that is closed again
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QUrl url = m_server->url();
        url.setPort(taken.serverPort());
        taken.close();
        Desk desk(*m_server, u"workstation"_s, url);
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QCOMPARE(erpCode(identity.error()), ErpCode::Unreachable);
        QVERIFY(mayRepeat(identity.error()));
        QVERIFY(!mayHaveHappened(identity.error()));
    }

    void anotherServerIsNoTryton()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, this, [&other] {
            QTcpSocket *client = other.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client] {
                client->readAll();
                client->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
                client->disconnectFromHost();
            });
        });
        QUrl url = m_server->url();
        url.setPort(other.serverPort());
        Desk desk(*m_server, u"workstation"_s, url);
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QCOMPARE(erpCode(identity.error()), ErpCode::BadAnswer);
    }

    // The session is gone in the middle, and many calls notice at once: one login, and nobody sees it.
    void lostSessionIsRenewedOnce()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
        endSession(desk, proxy.lastHeader("authorization"));
        std::vector<QCoro::Task<Result<QStringList>>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(desk.erp->variantIds());
        for (auto &task : tasks)
            QVERIFY(QCoro::waitFor(std::move(task)));
        QCOMPARE(proxy.count("common.db.login"), 2);
    }

    void sessionLostAndPasswordChangedIsAskedFor()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
        endSession(desk, proxy.lastHeader("authorization"));
        desk.setPassword(u"the old one"_s);
        const auto ids = QCoro::waitFor(desk.erp->variantIds());
        QVERIFY(!ids);
        QCOMPARE(erpCode(ids.error()), ErpCode::WrongLogin);
    }

    void serverAwayAndBack()
    {
        Desk desk(*m_server, u"workstation"_s);
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
        QVERIFY(m_server->stop());
        const auto away = QCoro::waitFor(desk.erp->variantIds());
        QCOMPARE(erpCode(away.error()), ErpCode::Unreachable);
        QVERIFY(m_server->start());
        QVERIFY(QCoro::waitFor(desk.erp->variantIds()));
    }

    void rightsAreToldBeforehand()
    {
        Desk viewer(*m_server, u"viewer"_s);
        const auto rights = QCoro::waitFor(viewer.erp->checkRights());
        QVERIFY(rights);
        QHash<QString, bool> suffices;
        for (const ErpRight &right : *rights)
            suffices.insert(right.subject, right.suffices());
        QCOMPARE(suffices.value(u"product.product"_s), true);
        QCOMPARE(suffices.value(u"sale.sale"_s), false);
        QCOMPARE(suffices.value(u"stock.inventory"_s), false);

        Desk workstation(*m_server, u"workstation"_s);
        const auto full = QCoro::waitFor(workstation.erp->checkRights());
        QVERIFY(full);
        for (const ErpRight &right : *full)
            QVERIFY2(right.suffices(), qPrintable(right.subject));
    }

    void missingRightIsNamed()
    {
        Desk viewer(*m_server, u"viewer"_s);
        const auto found = QCoro::waitFor(viewer.erp->findOrder(u"1"_s));
        QVERIFY(!found);
        QCOMPARE(erpCode(found.error()), ErpCode::NoRights);
        QCOMPARE(found.error().kind, FaultKind::Denied);
        QCOMPARE(found.error().subject, u"sale.sale"_s);
    }

    void missingModuleIsNamed()
    {
        TrytonServer plain(TrytonServer::WithoutShop);
        QVERIFY2(plain.isUp(), qPrintable(plain.problem()));
        Desk desk(plain, u"workstation"_s);
        const auto identity = QCoro::waitFor(desk.erp->connect());
        QVERIFY(identity);
        QCOMPARE(identity->missingModules, QStringList{u"web_shop"_s});
        QVERIFY(QCoro::waitFor(desk.erp->checkRights()));
        QVERIFY(!QCoro::waitFor(desk.erp->capabilities())->uniqueOrderKey);
        const auto found = QCoro::waitFor(desk.erp->findOrder(u"1"_s));
        QCOMPARE(erpCode(found.error()), ErpCode::ModuleMissing);
        QCOMPARE(found.error().subject, u"web_shop"_s);
        QVERIFY(QCoro::waitFor(desk.erp->variantIds())); // the rest works
    }

    void secretsStayOutOfTheLog()
    {
        Desk desk(*m_server, u"workstation"_s);
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
        QVERIFY(!desk.door->recent().isEmpty());
        for (const auto &record : desk.door->recent()) {
            QVERIFY(!record.path.contains(m_server->password(u"workstation"_s)));
            QVERIFY(!record.failure.contains(m_server->password(u"workstation"_s)));
        }
    }

    void shutDownSaysGoodbye()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
        const QByteArray authorization = proxy.lastHeader("authorization");
        QCoro::waitFor(desk.erp->shutDown());
        QCOMPARE(proxy.count("common.db.logout"), 1);
        QVERIFY(!authorization.isEmpty());
        const auto late = QCoro::waitFor(desk.erp->variantIds());
        QCOMPARE(late.error().kind, FaultKind::Cancelled);
    }

    // A server that takes the call and never answers.
    void shutDownDoesNotWaitForADeadServer()
    {
        CuttingProxy proxy(m_server->url());
        Desk desk(*m_server, u"workstation"_s, proxy.url());
        QVERIFY(QCoro::waitFor(desk.erp->connect()));
        proxy.swallow("common.db.logout");
        QElapsedTimer timer;
        timer.start();
        QCoro::waitFor(desk.erp->shutDown());
        QVERIFY(timer.elapsed() < 8'000);
    }

    // Last: from here on the server locks this login.
    void tooManyFailuresLockTheLogin()
    {
        Desk desk(*m_server, u"nobody"_s, QUrl(), u"guess"_s);
        Fault fault;
        for (int i = 0; i < 8 && erpCode(fault) != ErpCode::TooManyLogins; ++i) {
            const auto identity = QCoro::waitFor(desk.erp->connect());
            QVERIFY(!identity);
            fault = identity.error();
        }
        QCOMPARE(erpCode(fault), ErpCode::TooManyLogins);
        QCOMPARE(fault.kind, FaultKind::RateLimited);
    }
};

QTEST_GUILESS_MAIN(TestErpLogin)
#include "tst_erp_login.moc"
