// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/return_json.h"
#include "app/practice/api/sorting.h"
#include "models/domain/money.h"

#include <QSet>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestKey = 255;
constexpr qsizetype BytesPerReturn = 2000;

/// What returns search selects; an empty set selects all.
struct ReturnFilter
{
    Windows windows;
    QSet<qint64> ids;
    QSet<qint64> orders;
    QSet<qint64> buyers;
    QSet<QString> types;
    QSet<QString> statuses;
    bool matchesNothing = false;

    [[nodiscard]] bool matches(const World &world, const ReturnCase &returned) const
    {
        const auto has = [](const auto &wanted, const auto &value) { return wanted.isEmpty() || wanted.contains(value); };
        return !matchesNothing && returned.createTime >= windows.createFrom && returned.createTime < windows.createBefore
            && returned.updateTime >= windows.updateFrom && returned.updateTime < windows.updateBefore && has(ids, returned.id)
            && (orders.isEmpty() || orders.contains(world.times(returned.shop).id(returned.order)))
            && (buyers.isEmpty() || buyers.contains(world.orders(returned.shop).buyer(returned.order)))
            && has(types, wire(wireName(returned.type))) && has(statuses, wire(wireName(returned.status)));
    }
};

QSet<qint64> idsFrom(const QStringList &texts)
{
    QSet<qint64> ids;
    for (const QString &text : texts)
        ids.insert(idFrom(text));
    return ids;
}

const QStringList &typeNames()
{
    static const QStringList names{u"REFUND"_s, u"RETURN_AND_REFUND"_s, u"REPLACEMENT"_s};
    return names;
}

const QStringList &statusNames()
{
    static const QStringList names = [] {
        QStringList made{u"REPLACEMENT_REQUEST_CANCEL"_s}; // documented, but buyers here never take a replacement back
        for (int i = 0; i <= static_cast<int>(ReturnStatus::ReplacementRejected); ++i)
            made.append(wire(wireName(static_cast<ReturnStatus>(i))));
        return made;
    }();
    return names;
}

std::optional<Answer> readNames(Body &body, const QString &member, const QStringList &known, QSet<QString> &names)
{
    for (const QString &name : body.strings(member)) {
        if (!known.contains(name))
            return Answer::refused(codes::ParameterInvalid, u"%1: unknown value %2"_s.arg(member, name), 400);
        names.insert(name);
    }
    return body.refusal();
}

std::optional<Answer> readFilter(const Call &call, ReturnFilter &filter)
{
    Body body(call.json);
    filter.windows = Windows::read(body);
    filter.ids = idsFrom(body.strings(u"return_ids"_s));
    filter.orders = idsFrom(body.strings(u"order_ids"_s));
    filter.buyers = idsFrom(body.strings(u"buyer_user_ids"_s));
    if (auto refusal = readNames(body, u"return_types"_s, typeNames(), filter.types))
        return refusal;
    if (auto refusal = readNames(body, u"return_status"_s, statusNames(), filter.statuses))
        return refusal;
    // Nobody in this world calls the platform in, and no seller proposes another kind of return.
    QSet<QString> arbitrations;
    QSet<QString> proposals;
    const QStringList verdicts{u"IN_PROGRESS"_s, u"SUPPORT_BUYER"_s, u"SUPPORT_SELLER"_s, u"CLOSED"_s};
    if (auto refusal = readNames(body, u"arbitration_status"_s, verdicts, arbitrations))
        return refusal;
    if (auto refusal = readNames(body, u"seller_proposed_return_type"_s, typeNames() + QStringList{u"PARTIAL_REFUND"_s}, proposals))
        return refusal;
    filter.matchesNothing = !arbitrations.isEmpty() || !proposals.isEmpty();
    return std::nullopt;
}

struct ReturnPage
{
    std::vector<const ReturnCase *> cases;
    qint64 total = 0;
    bool hasMore = false;
};

OrderMark markOf(const ReturnCase &returned, const Sorting &sorting)
{
    return {sorting.byUpdate ? returned.updateTime : returned.createTime, returned.id};
}

ReturnPage findReturns(const World &world, int shop, const ReturnFilter &filter, const Sorting &sorting,
                       const std::optional<OrderMark> &after, int size)
{
    ReturnPage page;
    for (const ReturnCase &returned : world.returns().cases()) {
        if (returned.shop == shop && filter.matches(world, returned))
            page.cases.push_back(&returned);
    }
    page.total = static_cast<qint64>(page.cases.size());
    const auto comesBefore = [&sorting](const OrderMark &a, const OrderMark &b) {
        const bool isLess = std::pair(a.time, a.id) < std::pair(b.time, b.id);
        return sorting.isDescending ? std::pair(b.time, b.id) < std::pair(a.time, a.id) : isLess;
    };
    if (after)
        std::erase_if(page.cases, [&](const ReturnCase *c) { return !comesBefore(*after, markOf(*c, sorting)); });
    std::sort(page.cases.begin(), page.cases.end(), [&](const ReturnCase *a, const ReturnCase *b) {
        return comesBefore(markOf(*a, sorting), markOf(*b, sorting));
    });
    page.hasMore = page.cases.size() > static_cast<size_t>(size);
    if (page.hasMore)
        page.cases.resize(static_cast<size_t>(size));
    return page;
}

Answer noSuchReturn() { return Answer::refused(codes::AftersaleInvalid, u"The return does not exist"_s); }

/// What approve and reject have in common: the case, the decision, and whether this is a repetition.
struct DecisionRequest
{
    const ReturnCase *returned = nullptr;
    ReturnDecision decision{};
    bool isReplay = false;
};

std::optional<Answer> readDecision(const Desk &desk, const Call &call, bool wantsApproval, DecisionRequest &request)
{
    const QString key = call.query.value(u"idempotency_key"_s);
    if (key.size() > LongestKey)
        return Answer::refused(codes::ParameterInvalid, u"idempotency_key: Value Out Of Range"_s, 400);
    request.returned = desk.world().returns().find(call.shop, idFrom(call.segments.at(1)));
    if (request.returned == nullptr)
        return noSuchReturn();
    Body body(call.json);
    const QString name = body.string(u"decision"_s, true);
    if (body.refusal())
        return body.refusal();
    const auto decision = decisionFrom(name);
    if (!decision || isApproval(*decision) != wantsApproval)
        return Answer::refused(codes::ParameterInvalid, u"decision: unknown value %1"_s.arg(name), 400);
    request.decision = *decision;
    const QString kind = wantsApproval ? u"return.approve"_s : u"return.reject"_s;
    if (const auto earlier = desk.book.earlierEffect(kind, shopIdOf(call.shop), key)) {
        // A key belongs to one request: on another one it is a mistake, and must not look like a success.
        if ((*earlier)["return_id"_L1] != QString::number(request.returned->id) || (*earlier)["new"_L1] != name)
            return Answer::refused(codes::AftersaleInvalid, u"The idempotency_key belongs to another request"_s);
        request.isReplay = true;
        return std::nullopt;
    }
    if (!Returns::allows(*request.returned, *decision))
        return Answer::refused(codes::AftersaleInvalid, u"The return status does not allow this decision"_s);
    return std::nullopt;
}

std::optional<Answer> readPartialRefund(const ReturnCase &returned, const QJsonObject &offer, qint64 &minor)
{
    Body body(offer);
    const QString amount = body.string(u"amount"_s, true);
    const QString currency = body.string(u"currency"_s, true);
    if (body.refusal())
        return body.refusal();
    if (currency != wire(markets()[static_cast<size_t>(returned.shop)].currency))
        return Answer::refused(codes::AftersaleInvalid, u"partial_refund: the currency %1 is not the order's"_s.arg(currency));
    const Result<Money> money = parseMoney(amount, currency);
    if (!money || money->minor <= 0 || money->minor > returned.refund)
        return Answer::refused(codes::AftersaleInvalid, u"partial_refund: %1 is invalid or above the refundable amount"_s.arg(amount));
    minor = money->minor;
    return std::nullopt;
}

} // namespace

Answer searchReturns(Desk &desk, const Call &call)
{
    PageRequest request;
    if (auto refusal = readPage(call, 10, 50, 10, request))
        return *refusal;
    Sorting sorting;
    if (auto refusal = readSorting(call, sorting))
        return *refusal;
    ReturnFilter filter;
    if (auto refusal = readFilter(call, filter))
        return *refusal;
    ReturnPage page = findReturns(desk.world(), call.shop, filter, sorting, markOf(request), request.size);
    QString next;
    if (page.hasMore)
        next = request.tokenFor(positionOf(markOf(*page.cases.back(), sorting)));
    troublePage(desk.mischief, request, page.cases, next);
    Answer answer;
    answer.data.clear();
    answer.data.reserve(static_cast<qsizetype>(page.cases.size() + 1) * BytesPerReturn);
    JsonWriter json(answer.data);
    json.beginObject().key("return_orders").beginArray();
    for (const ReturnCase *returned : page.cases)
        writeReturn(json, desk, *returned);
    json.endArray().field("total_count", page.total).field("next_page_token", next.toStdString()).endObject();
    return answer;
}

Answer approveReturn(Desk &desk, const Call &call)
{
    DecisionRequest request;
    if (auto refusal = readDecision(desk, call, true, request))
        return *refusal;
    if (request.isReplay)
        return {};
    Body body(call.json);
    Returns::Details details;
    details.buyerKeepsItem = body.boolean(u"buyer_keep_item"_s);
    const bool isOffer = request.decision == ReturnDecision::OfferPartialRefund;
    const QJsonObject offer = body.object(u"partial_refund"_s, isOffer);
    if (body.refusal())
        return *body.refusal();
    if (details.buyerKeepsItem && request.decision != ReturnDecision::ApproveReturn)
        return Answer::refused(codes::AftersaleInvalid, u"buyer_keep_item: only with APPROVE_RETURN"_s);
    if (isOffer) {
        if (auto refusal = readPartialRefund(*request.returned, offer, details.partialRefund))
            return *refusal;
    }
    Changes changes(desk, call);
    changes.decide(*request.returned, request.decision, details);
    return changes.commit();
}

Answer rejectReturn(Desk &desk, const Call &call)
{
    DecisionRequest request;
    if (auto refusal = readDecision(desk, call, false, request))
        return *refusal;
    if (request.isReplay)
        return {};
    Body body(call.json);
    const QString key = body.string(u"reject_reason"_s, true);
    const QString comment = body.string(u"comment"_s);
    const QJsonArray images = body.array(u"images"_s);
    if (body.refusal())
        return *body.refusal();
    for (const QJsonValue &image : images) {
        if (image[u"image_id"_s].toString().isEmpty())
            return Answer::refused(codes::RequestInvalid, u"param images.image_id is missing"_s, 400);
    }
    const std::span<const Reason> reasons = rejectReasons(call.shop);
    const auto reason = std::find_if(reasons.begin(), reasons.end(), [&key](const Reason &r) { return key == wire(r.key); });
    if (reason == reasons.end())
        return Answer::refused(codes::ReasonDoesNotFit, u"The reject reason %1 does not fit"_s.arg(key));
    Returns::Details details;
    details.note = reason->text; // the records of the return show the first line as the reason, the rest as a note
    if (!comment.isEmpty())
        details.note += "\n" + comment.toStdString();
    Changes changes(desk, call);
    changes.decide(*request.returned, request.decision, details);
    return changes.commit();
}

Answer getRejectReasons(Desk &desk, const Call &call)
{
    const QString id = call.query.value(u"return_or_cancel_id"_s);
    if (id.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"ReturnOrCancelId is a required field"_s, 400);
    const bool isReturn = desk.world().returns().find(call.shop, idFrom(id)) != nullptr;
    if (!isReturn && !desk.world().cancels().find(call.shop, idFrom(id), desk.book.now(), desk.world().horizon()))
        return noSuchReturn();
    QJsonArray reasons;
    for (const Reason &reason : isReturn ? rejectReasons(call.shop) : cancelRejectReasons(call.shop))
        reasons.append(QJsonObject{{u"name"_s, wire(reason.key)}, {u"text"_s, wire(reason.text)}});
    return Answer::of({{u"reasons"_s, reasons}});
}

Answer getReturnRecords(Desk &desk, const Call &call)
{
    const ReturnCase *returned = desk.world().returns().find(call.shop, idFrom(call.segments.at(1)));
    if (returned == nullptr)
        return noSuchReturn();
    QJsonArray records;
    for (const ReturnEvent &event : returned->events) {
        const QString note = QString::fromStdString(event.note);
        records.append(QJsonObject{{u"event"_s, u"ORDER_RETURN"_s},
                                   {u"role"_s, wire(event.role)},
                                   {u"description"_s, QString::fromStdString(event.description)},
                                   {u"reason_text"_s, note.section(u'\n', 0, 0)},
                                   {u"note"_s, note.section(u'\n', 1)},
                                   {u"create_time"_s, event.time},
                                   {u"images"_s, QJsonArray()},
                                   {u"videos"_s, QJsonArray()}});
    }
    return Answer::of({{u"records"_s, records}});
}

} // namespace quayside::practice
