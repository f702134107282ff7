// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QJsonArray>

#include <algorithm>
#include <variant>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr int CodeSkuUnknown = 12052036;

// Whether a fault proves that the remote did nothing, did something else than asked, or says nothing about it.
Outcome::Kind kindOf(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Offline:
    case FaultKind::RateLimited:
    case FaultKind::AuthExpired:
    case FaultKind::Signature:
    case FaultKind::Cancelled:
        return Outcome::NotSent;
    case FaultKind::Timeout:
    case FaultKind::ServerError:
    case FaultKind::BadAnswer:
        return Outcome::Unclear;
    default:
        return Outcome::Refused;
    }
}

Outcome outcomeOf(const Fault &fault, qint64 retryAfter = 0)
{
    return Outcome(kindOf(fault), fault, retryAfter);
}

// What one write came to as a whole; the parts that failed alone are in its errors.
struct Written
{
    Outcome outcome;
    QList<ItemError> errors;
    [[nodiscard]] bool isTaken() const { return outcome.kind == Outcome::Done || outcome.kind == Outcome::InReview; }
};

Written writtenOf(const Result<HttpAnswer> &answer)
{
    Written written;
    if (!answer) {
        written.outcome = certainlyNotSent(answer.error()) ? Outcome(Outcome::NotSent, answer.error()) : outcomeOf(answer.error());
        return written;
    }
    const auto decoded = decodeWrite(answer->body, answer->status);
    if (!decoded) {
        written.outcome = outcomeOf(decoded.error(), answer->retryAfter);
        return written;
    }
    written.errors = decoded->errors;
    written.outcome.kind = decoded->audit == "AUDITING"_L1 ? Outcome::InReview : Outcome::Done;
    return written;
}

Outcome partOf(const Written &written, const QString &id, bool isAlone)
{
    if (!written.isTaken())
        return written.outcome;
    bool isSomethingUnnamed = false;
    for (const ItemError &error : written.errors) {
        if (error.id == id || isAlone)
            return Outcome(Outcome::Refused, Fault{FaultKind::Refused, error.message, error.code, id});
        isSomethingUnnamed = isSomethingUnnamed || error.id.isEmpty();
    }
    if (isSomethingUnnamed)
        return Outcome(Outcome::Unclear, Fault{FaultKind::BadAnswer, u"a part was refused, and it is not said which"_s, 0, id});
    return written.outcome;
}

QString skuOf(const Intent &intent)
{
    return intent.record.id.section(u'@', 0, 0);
}

} // namespace

Outcome outcomeOfWrite(const Result<HttpAnswer> &answer)
{
    return writtenOf(answer).outcome;
}

QString TikTokRemote::batchKey(const Intent &intent) const
{
    if (intent.kind == "price.set"_L1)
        return u"price "_s + intent.record.shop + u' ' + intent.product;
    if (intent.kind == "product.activate"_L1 || intent.kind == "product.deactivate"_L1)
        return intent.kind + u' ' + intent.record.shop;
    return {};
}

QCoro::Task<std::vector<Outcome>> TikTokRemote::push(std::vector<Intent> intents)
{
    std::vector<Outcome> outcomes;
    if (intents.empty())
        co_return outcomes;
    const QString kind = intents.front().kind;
    if (kind == "price.set"_L1) {
        outcomes = co_await pushPrices(std::move(intents));
        co_return outcomes;
    }
    if (kind == "product.activate"_L1 || kind == "product.deactivate"_L1) {
        outcomes = co_await pushStatus(std::move(intents));
        co_return outcomes;
    }
    for (const Intent &intent : intents) {
        Outcome outcome;
        if (kind == "stock.set"_L1) {
            outcome = co_await pushStock(intent);
        } else if (kind == "product.edit"_L1) {
            outcome = co_await pushEdit(intent);
        } else if (kind == "return.approve"_L1 || kind == "return.reject"_L1) {
            outcome = co_await pushDecision(intent);
        } else if (isOfFulfilment(intent)) {
            outcome = co_await pushFulfilment(intent);
        } else if (isOfTalk(intent)) {
            outcome = co_await pushReply(intent);
        } else {
            const Fault fault{FaultKind::Internal, u"the remote knows no such intent"_s, 0, kind};
            outcome = Outcome(Outcome::Refused, fault);
        }
        outcomes.push_back(std::move(outcome));
    }
    co_return outcomes;
}

QCoro::Task<std::vector<Outcome>> TikTokRemote::pushPrices(std::vector<Intent> intents)
{
    QJsonArray skus;
    for (const Intent &intent : intents) {
        const QJsonObject price{{u"amount"_s, intent.payload[u"amount"_s]}, {u"currency"_s, intent.payload[u"currency"_s]}};
        skus.append(QJsonObject{{u"id"_s, intent.record.id}, {u"price"_s, price}});
    }
    const QJsonObject body{{u"skus"_s, skus}};
    Call call("POST", endpoints::prices(intents.front().product), intents.front().record.shop);
    call.json(body);
    const auto answer = co_await m_caller.write(std::move(call));
    const Written written = writtenOf(answer);
    std::vector<Outcome> outcomes;
    for (const Intent &intent : intents)
        outcomes.push_back(partOf(written, intent.record.id, intents.size() == 1));
    co_return outcomes;
}

// The remote wants the quantity of every warehouse that has the SKU; the others are sent as they are there now.
QCoro::Task<Outcome> TikTokRemote::pushStock(Intent intent)
{
    const QString sku = skuOf(intent);
    const QString warehouse = intent.record.id.section(u'@', 1);
    Call ask("POST", endpoints::searchInventory(), intent.record.shop);
    const QJsonObject filter{{u"sku_ids"_s, QJsonArray{sku}}};
    ask.json(filter);
    auto found = co_await fetch(Resource::Stock, std::move(ask));
    if (!found) {
        // Nothing was written yet, whatever happened to the question.
        const Outcome::Kind kind = kindOf(found.error()) == Outcome::Refused ? Outcome::Refused : Outcome::NotSent;
        co_return Outcome(kind, found.error());
    }
    if (!found->page.bad.isEmpty()) {
        const Fault fault{FaultKind::BadAnswer, found->page.bad.front().reason, 0, sku};
        co_return Outcome(Outcome::NotSent, fault);
    }
    QJsonArray levels;
    bool isStocked = false;
    for (const auto &[id, stock] : found->page.stock) {
        if (id != sku.toStdString())
            continue;
        for (const rows::Stock &level : stock) {
            const QString at = QString::fromStdString(level.warehouseId);
            isStocked = isStocked || at == warehouse;
            const qint64 quantity = at == warehouse ? intent.payload[u"quantity"_s].toInteger() : level.available;
            levels.append(QJsonObject{{u"warehouse_id"_s, at}, {u"quantity"_s, quantity}});
        }
    }
    if (levels.isEmpty()) {
        const Fault fault{FaultKind::NotFound, u"the SKU is gone"_s, CodeSkuUnknown, sku};
        co_return Outcome(Outcome::Refused, fault);
    }
    if (!isStocked)
        levels.append(QJsonObject{{u"warehouse_id"_s, warehouse}, {u"quantity"_s, intent.payload[u"quantity"_s]}});
    const QJsonObject body{{u"skus"_s, QJsonArray{QJsonObject{{u"id"_s, sku}, {u"inventory"_s, levels}}}}};
    Call call("POST", endpoints::inventory(intent.product), intent.record.shop);
    call.json(body);
    const auto answer = co_await m_caller.write(std::move(call));
    co_return partOf(writtenOf(answer), sku, true);
}

QCoro::Task<Outcome> TikTokRemote::pushEdit(Intent intent)
{
    const QJsonObject body{{intent.payload[u"field"_s].toString(), intent.payload[u"value"_s]}};
    Call call("POST", endpoints::editProduct(intent.record.id), intent.record.shop);
    call.json(body);
    const auto answer = co_await m_caller.write(std::move(call));
    co_return writtenOf(answer).outcome;
}

QCoro::Task<std::vector<Outcome>> TikTokRemote::pushStatus(std::vector<Intent> intents)
{
    constexpr std::size_t AtOnce = 20;
    const bool isActivation = intents.front().kind == "product.activate"_L1;
    std::vector<Outcome> outcomes;
    for (std::size_t at = 0; at < intents.size(); at += AtOnce) {
        const std::size_t end = std::min(intents.size(), at + AtOnce);
        QJsonArray ids;
        for (std::size_t i = at; i < end; ++i)
            ids.append(intents[i].record.id);
        const QJsonObject body{{u"product_ids"_s, ids}};
        Call call("POST", isActivation ? endpoints::activate() : endpoints::deactivate(), intents.front().record.shop);
        call.json(body);
        const auto answer = co_await m_caller.write(std::move(call));
        const Written written = writtenOf(answer);
        for (std::size_t i = at; i < end; ++i)
            outcomes.push_back(partOf(written, intents[i].record.id, end - at == 1));
    }
    co_return outcomes;
}

QCoro::Task<Outcome> TikTokRemote::pushDecision(Intent intent)
{
    const bool approves = intent.kind == "return.approve"_L1;
    const QJsonObject &payload = intent.payload;
    QJsonObject body{{u"decision"_s, payload[u"decision"_s]}};
    if (approves) {
        if (payload[u"keepItem"_s].toBool())
            body[u"buyer_keep_item"_s] = true;
        if (payload.contains(u"amount"_s))
            body[u"partial_refund"_s] = QJsonObject{{u"amount"_s, payload[u"amount"_s]}, {u"currency"_s, payload[u"currency"_s]}};
    } else {
        body[u"reject_reason"_s] = payload[u"reason"_s];
        if (const QString comment = payload[u"comment"_s].toString(); !comment.isEmpty())
            body[u"comment"_s] = comment;
    }
    const QString &id = intent.record.id;
    Call call("POST", approves ? endpoints::approveReturn(id) : endpoints::rejectReturn(id), intent.record.shop);
    call.with(u"idempotency_key"_s, intent.id).json(body);
    const auto answer = co_await m_caller.write(std::move(call));
    co_return writtenOf(answer).outcome;
}

} // namespace quayside::remotes::tiktok
