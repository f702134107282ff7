// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include "models/domain/money.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

const rows::Product *productOf(const Decoded &decoded)
{
    const auto *products = std::get_if<std::vector<rows::Product>>(&decoded.page.rows);
    return products && !products->empty() ? &products->front() : nullptr;
}

QString statusValue(const std::string &status)
{
    if (status == "ACTIVATE" || status == "PENDING")
        return u"live"_s; // an activation that is under review was carried out
    if (status == "SELLER_DEACTIVATED" || status == "PLATFORM_DEACTIVATED")
        return u"deactivated"_s;
    return QString::fromStdString(status);
}

// What the remote shows for the intent's field, in the notation of Change::value; null when the record is not there.
QString shownValue(const Intent &intent, const rows::Product &product)
{
    if (intent.kind == "product.edit"_L1)
        return QString::fromStdString(intent.payload[u"field"_s].toString() == "description"_L1 ? product.description : product.title);
    if (intent.kind.startsWith("product."_L1))
        return statusValue(product.status);
    const std::string id = intent.record.id.section(u'@', 0, 0).toStdString();
    const std::string warehouse = intent.record.id.section(u'@', 1).toStdString();
    for (const rows::Sku &sku : product.skus) {
        if (sku.id != id)
            continue;
        if (intent.kind == "price.set"_L1)
            return toDecimal({sku.price, QString::fromStdString(sku.currency)});
        for (const rows::Stock &level : sku.stock) {
            if (level.warehouseId == warehouse)
                return QString::number(level.available);
        }
    }
    return {};
}

QString wishedValue(const Intent &intent)
{
    if (intent.kind == "price.set"_L1) {
        const auto amount = parseMoney(intent.payload[u"amount"_s].toString(), intent.payload[u"currency"_s].toString());
        return amount ? toDecimal(*amount) : intent.payload[u"amount"_s].toString();
    }
    if (intent.kind == "stock.set"_L1)
        return QString::number(intent.payload[u"quantity"_s].toInteger());
    if (intent.kind == "product.edit"_L1)
        return intent.payload[u"value"_s].toString();
    return intent.kind == "product.activate"_L1 ? u"live"_s : u"deactivated"_s;
}

// The states in which a case can be after a decision was carried out (facts: tiktok-shop-api.md section 8.5).
const QStringList &statesAfter(const QString &decision)
{
    static const QStringList refunded{u"RETURN_OR_REFUND_REQUEST_SUCCESS"_s, u"RETURN_OR_REFUND_REQUEST_COMPLETE"_s};
    static const QStringList rejected{u"REFUND_OR_RETURN_REQUEST_REJECT"_s};
    static const QHash<QString, QStringList> states{
        {u"APPROVE_REFUND"_s, refunded},
        {u"APPROVE_RETURN"_s, QStringList{u"AWAITING_BUYER_SHIP"_s, u"BUYER_SHIPPED_ITEM"_s} + refunded},
        {u"APPROVE_RECEIVED_PACKAGE"_s, refunded},
        {u"APPROVE_REPLACEMENT"_s, {u"REPLACEMENT_REQUEST_COMPLETE"_s}},
        {u"ISSUE_REPLACEMENT_REFUND"_s, {u"REPLACEMENT_REQUEST_REFUND_SUCCESS"_s}},
        {u"OFFER_PARTIAL_REFUND"_s, QStringList{u"AWAITING_BUYER_RESPONSE"_s} + refunded},
        {u"REJECT_REFUND"_s, rejected},
        {u"REJECT_RETURN"_s, rejected},
        {u"REJECT_RECEIVED_PACKAGE"_s, {u"REJECT_RECEIVE_PACKAGE"_s}},
        {u"REJECT_REPLACEMENT"_s, {u"REPLACEMENT_REQUEST_REJECT"_s}},
    };
    static const QStringList none;
    const auto it = states.constFind(decision);
    return it == states.cend() ? none : *it;
}

// The question that a decision answers; while the shop still asks it, the decision has not arrived (section 8.6).
QString questionOf(const QString &decision)
{
    if (decision.endsWith("_RECEIVED_PACKAGE"_L1))
        return u"SELLER_RESPOND_RECEIVE_PACKAGE"_s;
    if (decision.contains("REPLACEMENT"_L1))
        return u"SELLER_RESPOND_REPLACEMENT"_s;
    if (decision.endsWith("_REFUND"_L1) && decision != "OFFER_PARTIAL_REFUND"_L1)
        return u"SELLER_RESPOND_REFUND"_s;
    return decision.endsWith("_RETURN"_L1) ? u"SELLER_RESPOND_RETURN"_s : QString();
}

} // namespace

QCoro::Task<Result<ReadBack>> TikTokRemote::readBack(Intent intent)
{
    if (intent.record.kind == RecordKind::Return) {
        auto back = co_await readBackReturn(std::move(intent));
        co_return back;
    }
    if (isOfFulfilment(intent)) {
        auto back = co_await readBackFulfilment(std::move(intent));
        co_return back;
    }
    if (isOfTalk(intent)) {
        auto back = co_await readBackReply(std::move(intent));
        co_return back;
    }
    const QString id = intent.product.isEmpty() ? intent.record.id : intent.product;
    auto decoded = co_await product(intent.record.shop, id);
    ReadBack back;
    if (!decoded && decoded.error().kind == FaultKind::NotFound) {
        back.kind = ReadBack::Missing;
        co_return back;
    }
    if (!decoded)
        co_return fail(decoded.error());
    const rows::Product *found = productOf(*decoded);
    if (!found)
        co_return fail(FaultKind::BadAnswer, u"the listing could not be read"_s, id);
    back.version = found->updatedAt;
    back.value = shownValue(intent, *found);
    const QString wished = wishedValue(intent);
    if (back.value.isNull()) {
        back.kind = ReadBack::Missing;
        co_return back;
    }
    if (back.value != wished && intent.kind == "product.edit"_L1 && found->audit == "AUDITING") {
        // The edit may have arrived and wait for the platform: it shows in the version under review only.
        Call call("GET", endpoints::product(id), intent.record.shop);
        call.with(u"return_under_review_version"_s, u"true"_s);
        auto answer = co_await m_caller.read(std::move(call));
        if (!answer)
            co_return fail(answer.error());
        const auto review = decodeProduct(std::move(answer->body), answer->status);
        if (review && productOf(*review) && shownValue(intent, *productOf(*review)) == wished)
            back.value = wished;
    }
    back.kind = back.value == wished ? ReadBack::Present : back.value == intent.base ? ReadBack::Absent : ReadBack::Other;
    co_return back;
}

QCoro::Task<Result<ReadBack>> TikTokRemote::readBackReturn(Intent intent)
{
    PullRequest request(Resource::Returns, intent.record.shop, {});
    request.ids.push_back(intent.record.id.toStdString());
    auto page = co_await pullByIds(std::move(request));
    if (!page)
        co_return fail(page.error());
    ReadBack back;
    back.kind = ReadBack::Missing;
    if (!page->bad.isEmpty())
        co_return fail(FaultKind::BadAnswer, page->bad.front().reason, intent.record.id);
    const rows::Return *shown = nullptr;
    if (const auto *cases = std::get_if<std::vector<rows::Return>>(&page->rows)) {
        for (const rows::Return &one : *cases)
            shown = one.id == intent.record.id.toStdString() ? &one : shown;
    }
    if (!shown)
        co_return back;
    const rows::Return &found = *shown;
    const QString decision = intent.payload[u"decision"_s].toString();
    const QString question = questionOf(decision);
    const QString asked = QString::fromStdString(found.nextAction);
    const bool isAsked = question.isEmpty() ? asked == "SELLER_RESPOND_REFUND"_L1 || asked == "SELLER_RESPOND_RETURN"_L1 : asked == question;
    back.value = QString::fromStdString(found.status);
    back.version = found.updatedAt;
    back.kind = isAsked                                    ? ReadBack::Absent
        : statesAfter(decision).contains(back.value)       ? ReadBack::Present
                                                           : ReadBack::Other;
    co_return back;
}

} // namespace quayside::remotes::tiktok
