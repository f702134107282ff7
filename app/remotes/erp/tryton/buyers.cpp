// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/tryton_remote_private.h"

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

bool sameText(const QJsonValue &value, const QString &text)
{
    return value.toString() == text;
}

QJsonArray created(const QJsonObject &values)
{
    const QJsonArray records{values};
    const QJsonArray command = listOf({u"create"_s, records});
    return listOf({command});
}

} // namespace

// One party for each buyer of the marketplace, found again by an identifier of its own. Names and addresses there are masked
// or vanish, so nothing else about the buyer can be a key.
QCoro::Task<Result<qint64>> TrytonRemote::partyOf(ErpBuyer buyer, QString fallbackKey)
{
    const QString key = buyer.id.isEmpty() ? fallbackKey : buyer.id;
    const QJsonArray domain = listOf({clause("code"_L1, "="_L1, key), clause("type"_L1, "="_L1, QJsonValue::Null)});
    const QStringList fields{u"party"_s};
    Call find = searchRead(u"party.identifier"_s, domain, fields, 1);
    const Result<QJsonValue> found = co_await m_session.read(std::move(find));
    if (!found)
        co_return fail(found.error());
    if (const qint64 known = (*found)[0]["party"_L1].toInteger(); known > 0)
        co_return known;

    const Result<QJsonObject> address = co_await addressValues(buyer);
    if (!address)
        co_return fail(address.error());
    const QJsonObject identifier{{u"type"_s, QJsonValue::Null}, {u"code"_s, key}};
    const QJsonObject values{{u"name"_s, buyer.name.isEmpty() ? key : buyer.name},
                             {u"identifiers"_s, created(identifier)},
                             {u"addresses"_s, created(*address)}};
    const QJsonArray records{values};
    const QJsonArray params = listOf({records});
    Call create(u"party.party"_s, u"create"_s, params);
    const Result<QJsonValue> made = co_await m_session.write(std::move(create));
    if (!made)
        co_return fail(made.error());
    const qint64 party = (*made)[0].toInteger();
    if (party <= 0)
        co_return fail(erpFault(ErpCode::UnknownOutcome, u"party.party"_s));
    co_return party;
}

QCoro::Task<Result<QJsonObject>> TrytonRemote::addressValues(ErpBuyer buyer)
{
    QJsonObject values{{u"street"_s, textOrNull(buyer.street)},
                       {u"postal_code"_s, textOrNull(buyer.postalCode)},
                       {u"city"_s, textOrNull(buyer.city)}};
    if (buyer.country.isEmpty())
        co_return values;
    const QJsonArray domain = listOf({clause("code"_L1, "="_L1, buyer.country)});
    const QStringList fields{u"code"_s};
    Call find = searchRead(u"country.country"_s, domain, fields, 1);
    const Result<QJsonValue> found = co_await m_session.read(std::move(find));
    if (!found)
        co_return fail(found.error());
    // Countries are loaded into Tryton by a person; one that is not there leaves the rest of the address useful.
    if (const qint64 country = (*found)[0]["id"_L1].toInteger(); country > 0)
        values.insert(u"country"_s, country);
    co_return values;
}

// A sale takes an address of its own party only. The buyer's present one is looked for before another is added.
QCoro::Task<Result<qint64>> TrytonRemote::addressOf(qint64 party, ErpBuyer buyer)
{
    const QJsonArray domain = listOf({clause("party"_L1, "="_L1, party)});
    const QStringList fields{u"street"_s, u"postal_code"_s, u"city"_s};
    const QJsonObject context;
    const Result<QJsonArray> addresses = co_await m_session.readAll(u"party.address"_s, domain, fields, context);
    if (!addresses)
        co_return fail(addresses.error());
    const bool isMasked = buyer.street.isEmpty() && buyer.city.isEmpty() && buyer.postalCode.isEmpty();
    for (const QJsonValue &address : *addresses) {
        const bool isSame = sameText(address["street"_L1], buyer.street) && sameText(address["postal_code"_L1], buyer.postalCode)
            && sameText(address["city"_L1], buyer.city);
        if (isMasked || isSame)
            co_return address["id"_L1].toInteger();
    }
    const Result<QJsonObject> content = co_await addressValues(buyer);
    if (!content)
        co_return fail(content.error());
    QJsonObject values = *content;
    values.insert(u"party"_s, party);
    const QJsonArray records{values};
    const QJsonArray params = listOf({records});
    Call create(u"party.address"_s, u"create"_s, params);
    const Result<QJsonValue> made = co_await m_session.write(std::move(create));
    if (!made)
        co_return fail(made.error());
    co_return (*made)[0].toInteger();
}

} // namespace quayside::remotes::erp::tryton
