// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/practice/shop_rig.h"

#include <QDeadlineTimer>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>

namespace quayside::tests {

using namespace Qt::StringLiterals;

namespace {

Reply parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    Reply reply;
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    for (const QByteArray &line : lines.sliced(1))
        reply.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    reply.body = bytes.mid(end + 4);
    if (reply.body.size() == reply.headers.value("content-length").toLongLong())
        reply.status = lines.first().split(' ').value(1).toInt();
    return reply;
}

QByteArray encoded(const Query &query)
{
    QByteArrayList items;
    for (auto it = query.begin(); it != query.end(); ++it)
        items.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()));
    return items.isEmpty() ? QByteArray() : '?' + items.join('&');
}

} // namespace

QByteArray Client::raw(const QByteArray &bytes, bool isUntilClosed) const
{
    const QUrl root(m_card[u"base_url"_s].toString());
    QTcpSocket socket;
    socket.connectToHost(root.host(), static_cast<quint16>(root.port()));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    QByteArray answer;
    const QDeadlineTimer deadline(30'000);
    while ((isUntilClosed || parse(answer).status == 0) && !deadline.hasExpired()) {
        const bool isMore = socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        answer += socket.readAll();
        if (!isMore)
            break;
    }
    return answer;
}

Reply Client::send(const QByteArray &method, const QString &path, const Query &query, const QByteArray &body,
                   const QByteArray &contentType) const
{
    QByteArray request
        = method + ' ' + path.toLatin1() + encoded(query) + " HTTP/1.1\r\nHost: practice\r\nConnection: close\r\n";
    request += "x-tts-access-token: " + token + "\r\n";
    if (method != "GET")
        request += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return parse(raw(request + "\r\n" + body));
}

Query Client::signedQuery(const QString &path, Query query, const QByteArray &body) const
{
    if (!query.contains(u"app_key"_s))
        query[u"app_key"_s] = m_card[u"app_key"_s].toString();
    if (!query.contains(u"timestamp"_s))
        query[u"timestamp"_s] = QString::number(m_clock.now() / 1000 + ahead);
    const QByteArray secret = m_card[u"app_secret"_s].toString().toLatin1();
    QByteArray text = secret + path.toLatin1();
    for (auto it = query.begin(); it != query.end(); ++it)
        text += it.key().toUtf8() + it.value().toUtf8();
    text += body + secret;
    query[u"sign"_s]
        = QString::fromLatin1(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex());
    return query;
}

Reply Client::call(const QByteArray &method, const QString &path, Query query, const QByteArray &body, int shop) const
{
    query[u"shop_cipher"_s] = cipher(shop);
    return send(method, path, signedQuery(path, query, body), body);
}

Reply Client::post(const QString &path, const QJsonObject &body, const Query &query, int shop) const
{
    return call("POST", path, query, QJsonDocument(body).toJson(QJsonDocument::Compact), shop);
}

Reply Client::admin(const QString &name, const QJsonObject &body) const
{
    return body.isEmpty() ? send("GET", u"/practice/"_s + name, {})
                          : send("POST", u"/practice/"_s + name, {}, QJsonDocument(body).toJson());
}

Reply Client::tokens(const QString &path, const QString &grantType, const QString &name, const QString &value) const
{
    return send("GET", path,
                { { u"app_key"_s, m_card[u"app_key"_s].toString() },
                  { u"app_secret"_s, m_card[u"app_secret"_s].toString() },
                  { u"grant_type"_s, grantType },
                  { name, value } });
}

Reply Client::exchange(const QString &code, const QString &grantType) const
{
    return tokens(u"/api/v2/token/get"_s, grantType, u"auth_code"_s, code);
}

Reply Client::refresh(const QString &refreshToken) const
{
    return tokens(u"/api/v2/token/refresh"_s, u"refresh_token"_s, u"refresh_token"_s, refreshToken);
}

void Client::signIn()
{
    token = exchange(m_card[u"auth_code"_s].toString()).data()[u"access_token"_s].toString().toLatin1();
}

QString Client::cipher(int shop) const
{
    return m_card[u"shops"_s][shop][u"cipher"_s].toString();
}

practice::PracticeOptions smallShop(const QString &faults)
{
    practice::PracticeOptions options;
    options.products = 100;
    options.orders = 400;
    options.returns = 40;
    options.faults = faults;
    return options;
}

Running::Running(practice::PracticeOptions options)
{
    options.clock = &clock;
    shop = std::make_unique<practice::PracticeShop>(options);
    started = shop->start();
    client = std::make_unique<Client>(shop->card(), clock);
    if (started)
        client->signIn();
}

bool Running::misbehave(const QString &faults) const
{
    return client->admin(u"faults"_s, { { u"spec"_s, faults } }).status == 200;
}

QJsonObject Running::firstSku() const
{
    const QJsonObject product = client
                                    ->post(u"/product/202502/products/search"_s, { { u"status"_s, u"ACTIVATE"_s } },
                                           { { u"page_size"_s, u"1"_s } })
                                    .data()[u"products"_s][0]
                                    .toObject();
    const QJsonObject sku = product[u"skus"_s][0].toObject();
    return { { u"product"_s, product[u"id"_s] },
             { u"sku"_s, sku[u"id"_s] },
             { u"seller_sku"_s, sku[u"seller_sku"_s] },
             { u"price"_s, sku[u"price"_s] },
             { u"inventory"_s, sku[u"inventory"_s] } };
}

Reply Running::setPrice(const QJsonObject &sku, const QString &amount) const
{
    const QJsonObject price { { u"amount"_s, amount }, { u"currency"_s, sku[u"price"_s][u"currency"_s] } };
    const QJsonObject body { { u"skus"_s,
                               QJsonArray { QJsonObject { { u"id"_s, sku[u"sku"_s] }, { u"price"_s, price } } } } };
    return client->post(u"/product/202309/products/%1/prices/update"_s.arg(sku[u"product"_s].toString()), body);
}

Reply Running::product(const QJsonObject &sku, const Query &query) const
{
    return client->call("GET", u"/product/202309/products/"_s + sku[u"product"_s].toString(), query);
}

QJsonArray Running::walk(const QString &path, const QString &member, const QJsonObject &body, int shopNumber) const
{
    QJsonArray all;
    Query query { { u"page_size"_s, u"30"_s } };
    for (;;) {
        const Reply reply = client->post(path, body, query, shopNumber);
        if (reply.code() != 0)
            return {};
        for (const QJsonValue &record : reply.data()[member].toArray())
            all.append(record);
        query[u"page_token"_s] = reply.data()[u"next_page_token"_s].toString();
        if (query[u"page_token"_s].isEmpty())
            return all;
    }
}

} // namespace quayside::tests
