// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/returns.h"

#include "app/practice/world/draw.h"

#include <algorithm>
#include <limits>

namespace quayside::practice {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 FirstReturnId = 4'035'318'500'000'000'000;
constexpr qint64 IdStep = 64;

constexpr std::array<Reason, 6> UkReasons{{
    {"ecom_order_delivered_refund_reason_damaged_uk", "Item arrived damaged"},
    {"ecom_order_delivered_refund_reason_defective_uk", "Item is defective"},
    {"ecom_order_delivered_refund_reason_not_match_uk", "Item does not match the description"},
    {"ecom_order_delivered_refund_reason_missing_product_uk", "An item is missing from the package"},
    {"ecom_order_delivered_refund_reason_wrong_product_uk", "Wrong item was sent"},
    {"ecom_order_delivered_refund_reason_no_need_uk", "No longer needed"},
}};
constexpr std::array<Reason, 6> UsReasons{{
    {"ecom_order_delivered_refund_reason_damaged", "Item arrived damaged"},
    {"ecom_order_delivered_refund_reason_defective", "Item is defective"},
    {"ecom_order_delivered_refund_reason_not_match_description", "Item does not match the description"},
    {"ecom_order_delivered_refund_reason_missing_product", "An item is missing from the package"},
    {"ecom_order_delivered_refund_reason_wrong_product_1", "Wrong item was sent"},
    {"ecom_order_delivered_refund_reason_not_received", "Package was not received"},
}};
constexpr std::array<std::string_view, 5> AsiaKeys{
    "ecom_order_delivered_refund_and_return_reason_damaged", "ecom_order_delivered_refund_and_return_reason_defective",
    "ecom_order_delivered_refund_and_return_reason_not_match_description",
    "ecom_order_delivered_refund_and_return_reason_wrong_product",
    "ecom_order_delivered_refund_and_return_reason_no_longer_needed_new"};
constexpr std::array<std::array<Reason, 5>, 3> AsiaReasons{{
    {{{AsiaKeys[0], "Barang rusak saat diterima"}, {AsiaKeys[1], "Barang tidak berfungsi"}, {AsiaKeys[2], "Tidak sesuai deskripsi"},
      {AsiaKeys[3], "Barang yang dikirim salah"}, {AsiaKeys[4], "Sudah tidak dibutuhkan"}}},
    {{{AsiaKeys[0], "สินค้าเสียหายเมื่อได้รับ"}, {AsiaKeys[1], "สินค้าใช้งานไม่ได้"}, {AsiaKeys[2], "ไม่ตรงกับรายละเอียด"},
      {AsiaKeys[3], "ได้รับสินค้าผิด"}, {AsiaKeys[4], "ไม่ต้องการแล้ว"}}},
    {{{AsiaKeys[0], "Hàng bị hư hỏng khi nhận"}, {AsiaKeys[1], "Hàng bị lỗi"}, {AsiaKeys[2], "Không đúng mô tả"},
      {AsiaKeys[3], "Giao sai hàng"}, {AsiaKeys[4], "Không còn nhu cầu"}}},
}};
constexpr std::array<Reason, 5> UkRejections{{
    {"reverse_reject_request_reason_1_uk", "Evidence does not show the damage"},
    {"reverse_reject_request_reason_2_uk", "The item matches its description"},
    {"reverse_reject_request_reason_3_uk", "The return window is over"},
    {"reverse_reject_request_reason_4_uk", "The item was used"},
    {"reverse_reject_request_reason_5_uk", "Agreed otherwise with the buyer"},
}};
constexpr std::array<Reason, 5> Rejections{{
    {"reverse_reject_request_reason_3", "The return window is over"},
    {"reverse_reject_request_reason_4", "The item was used"},
    {"reverse_reject_refund_request_correct_item", "The correct item was sent"},
    {"reverse_reject_refund_request_unclear_evidence", "The evidence is unclear"},
    {"reverse_reject_refund_request_product_function_well", "The product works as it should"},
}};

constexpr std::array<Reason, 3> UkSellerRefunds{{
    {"seller_shipped_refund_package_lost", "The package was lost"},
    {"ecom_order_delivered_refund_reason_damaged_seller_uk", "Item arrived damaged"},
    {"ecom_order_delivered_refund_reason_missing_product_seller_uk", "An item is missing from the package"},
}};
constexpr std::array<Reason, 4> SellerRefunds{{
    {"seller_shipped_refund_package_lost", "The package was lost"},
    {"seller_shipped_refund_package_delivery_failed", "The delivery failed"},
    {"ecom_order_delivered_refund_reason_damaged_seller", "Item arrived damaged"},
    {"ecom_order_delivered_refund_reason_missing_product_seller", "An item is missing from the package"},
}};

bool waitsForSeller(ReturnStatus status)
{
    return status == ReturnStatus::Pending || status == ReturnStatus::BuyerShipped || status == ReturnStatus::ReplacementPending;
}

/// How long a case stays in a status before it moves by itself; 0: for ever.
qint64 patience(ReturnStatus status)
{
    switch (status) {
    case ReturnStatus::Pending:
    case ReturnStatus::BuyerShipped: return 2 * Day;
    case ReturnStatus::ReplacementPending:
    case ReturnStatus::AwaitingBuyerShip:
    case ReturnStatus::AwaitingBuyerResponse: return Day;
    case ReturnStatus::Rejected:
    case ReturnStatus::RejectedPackage: return 3 * Day;
    case ReturnStatus::Success: return Hour;
    default: return 0;
    }
}

void enter(ReturnCase &returned, ReturnStatus status, qint64 now, std::string_view role, std::string description, std::string note = {})
{
    returned.status = status;
    returned.updateTime = std::max(returned.updateTime, now);
    const qint64 stay = patience(status);
    returned.due = stay == 0 ? 0 : now + stay;
    returned.events.push_back({now, role, std::move(description), std::move(note)});
}

} // namespace

std::string_view wireName(ReturnType type)
{
    static constexpr std::array<std::string_view, 3> names{"REFUND", "RETURN_AND_REFUND", "REPLACEMENT"};
    return names[static_cast<size_t>(type)];
}

std::string_view wireName(ReturnStatus status)
{
    static constexpr std::array<std::string_view, 13> names{
        "RETURN_OR_REFUND_REQUEST_PENDING", "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "AWAITING_BUYER_RESPONSE",
        "REFUND_OR_RETURN_REQUEST_REJECT", "REJECT_RECEIVE_PACKAGE", "RETURN_OR_REFUND_REQUEST_SUCCESS",
        "RETURN_OR_REFUND_REQUEST_COMPLETE", "RETURN_OR_REFUND_REQUEST_CANCEL", "REPLACEMENT_REQUEST_PENDING",
        "REPLACEMENT_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_REFUND_SUCCESS", "REPLACEMENT_REQUEST_REJECT"};
    return names[static_cast<size_t>(status)];
}

std::string_view wireName(ReturnDecision decision)
{
    static constexpr std::array<std::string_view, 10> names{
        "APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_RECEIVED_PACKAGE", "APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND",
        "OFFER_PARTIAL_REFUND", "REJECT_REFUND", "REJECT_RETURN", "REJECT_RECEIVED_PACKAGE", "REJECT_REPLACEMENT"};
    return names[static_cast<size_t>(decision)];
}

std::optional<ReturnDecision> decisionFrom(QStringView wire)
{
    for (int i = 0; i <= static_cast<int>(ReturnDecision::RejectReplacement); ++i) {
        const std::string_view name = wireName(static_cast<ReturnDecision>(i));
        if (wire == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())))
            return static_cast<ReturnDecision>(i);
    }
    return std::nullopt;
}

bool isApproval(ReturnDecision decision) { return decision < ReturnDecision::RejectRefund; }

std::span<const Reason> buyerReasons(int shop)
{
    if (shop == 0)
        return UkReasons;
    if (shop == 1)
        return UsReasons;
    return AsiaReasons[static_cast<size_t>(shop - 2)];
}

std::span<const Reason> rejectReasons(int shop)
{
    if (shop == 0)
        return UkRejections;
    return Rejections;
}

std::span<const Reason> sellerRefundReasons(int shop)
{
    if (shop == 0)
        return UkSellerRefunds;
    return SellerRefunds;
}

std::string_view nextAction(const ReturnCase &returned)
{
    switch (returned.status) {
    case ReturnStatus::Pending: return returned.type == ReturnType::Refund ? "SELLER_RESPOND_REFUND" : "SELLER_RESPOND_RETURN";
    case ReturnStatus::BuyerShipped: return "SELLER_RESPOND_RECEIVE_PACKAGE";
    case ReturnStatus::ReplacementPending: return "SELLER_RESPOND_REPLACEMENT";
    default: return {};
    }
}

Returns::Returns(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops) : m_shops(shops)
{
    for (int index = 0; index < spec.returns; ++index)
        make(index, spec);
    settle(spec.anchor);
}

void Returns::make(int index, const WorldSpec &spec)
{
    const int shop = index % ShopCount;
    const int place = index / ShopCount;
    const int count = (spec.returns + ShopCount - 1 - shop) / ShopCount;
    const Shop &desk = m_shops[static_cast<size_t>(shop)];
    // Delivered, still inside the after-sales window, one order a case.
    const qint64 first = desk.times->countUntil(spec.anchor - 15 * Day);
    const qint64 last = desk.times->countUntil(spec.anchor - 9 * Day - 12 * Hour);
    if (2 * qint64(place) + 1 >= last - first)
        return;
    const qint64 spread = std::max<qint64>(2, (last - first) / std::max(1, count));
    OrderRef order{first + place * spread, false};
    const OrderPhase &end = lifeOf(OrderTimes::life(order)).back();
    if (end.status == OrderStatus::Cancelled && end.after <= 15 * Day)
        ++order.number;
    if (order.number >= last)
        return;
    Draw draw(spec.seed, ReturnTopic, static_cast<quint64>(index));
    const std::vector<OrderLine> lines = desk.orders->lines(order);
    ReturnCase made;
    made.id = nextId();
    made.shop = shop;
    made.order = order;
    made.line = draw.pick(lines);
    made.refund = made.line.sale();
    made.reason = draw.pick(buyerReasons(shop));
    const int type = draw.below(10);
    made.type = type < 4 ? ReturnType::Refund : type < 9 ? ReturnType::ReturnAndRefund : ReturnType::Replacement;
    give(made, draw.below(100), draw.below(count), count, spec.anchor);
    m_cases.push_back(std::move(made));
}

void Returns::give(ReturnCase &returned, int chance, int place, int count, qint64 anchor)
{
    using enum ReturnStatus;
    const bool isReplacement = returned.type == ReturnType::Replacement;
    const qint64 window = isReplacement ? Day : 2 * Day;
    // Deadlines from twenty minutes ahead to the end of the window, evenly.
    const qint64 deadline = anchor + 1200 + (window - 2400) * (place + 1) / (count + 1);
    const qint64 asked = chance < 62 ? deadline - window : deadline - window - Day - 12 * Hour;
    returned.createTime = asked;
    enter(returned, isReplacement ? ReplacementPending : Pending, asked, "BUYER",
          isReplacement ? "Buyer requested a replacement" : "Buyer requested a return", std::string(returned.reason.text));
    if (chance < 62 || isReplacement) {
        if (chance >= 62)
            enter(returned, ReplacementComplete, asked + 5 * Hour, "SELLER", "Seller agreed to a replacement");
        return;
    }
    if (chance < 76 && returned.type == ReturnType::ReturnAndRefund) {
        enter(returned, AwaitingBuyerShip, asked + 3 * Hour, "SELLER", "Seller approved the return");
        enter(returned, BuyerShipped, deadline - window - Hour, "BUYER", "Buyer shipped the item");
        returned.due = deadline;
        return;
    }
    if (chance < 82 && returned.type == ReturnType::ReturnAndRefund) {
        enter(returned, AwaitingBuyerShip, anchor - 2 * Hour, "SELLER", "Seller approved the return");
        return;
    }
    if (chance < 90) {
        enter(returned, Success, asked + 6 * Hour, "SELLER", "Seller approved the refund");
        return;
    }
    enter(returned, Rejected, asked + 4 * Hour, "SELLER", "Seller rejected the request", "The item was used");
}

const ReturnCase *Returns::find(int shop, qint64 id) const
{
    const qint64 index = (id - FirstReturnId) / IdStep;
    if (id < FirstReturnId || (id - FirstReturnId) % IdStep != 0 || index >= static_cast<qint64>(m_cases.size()))
        return nullptr;
    const ReturnCase &found = m_cases[static_cast<size_t>(index)];
    return found.shop == shop ? &found : nullptr;
}

qint64 Returns::countIn(int shop) const
{
    return std::count_if(m_cases.begin(), m_cases.end(), [shop](const ReturnCase &c) { return c.shop == shop; });
}

bool Returns::allows(const ReturnCase &returned, ReturnDecision decision)
{
    using enum ReturnDecision;
    const bool isRefund = returned.type == ReturnType::Refund;
    switch (returned.status) {
    case ReturnStatus::Pending:
        return decision == OfferPartialRefund || decision == (isRefund ? ApproveRefund : ApproveReturn)
            || decision == (isRefund ? RejectRefund : RejectReturn);
    case ReturnStatus::BuyerShipped: return decision == ApproveReceivedPackage || decision == RejectReceivedPackage;
    case ReturnStatus::ReplacementPending:
        return decision == ApproveReplacement || decision == IssueReplacementRefund || decision == RejectReplacement;
    default: return false;
    }
}

void Returns::decide(qint64 id, ReturnDecision decision, const Details &details, qint64 now)
{
    using enum ReturnDecision;
    ReturnCase &returned = m_cases[static_cast<size_t>((id - FirstReturnId) / IdStep)];
    const auto become = [&](ReturnStatus status, std::string text) {
        enter(returned, status, now, "SELLER", std::move(text), details.note);
    };
    switch (decision) {
    case ApproveRefund:
    case ApproveReceivedPackage: become(ReturnStatus::Success, "Seller approved the refund"); break;
    case ApproveReturn:
        returned.buyerKeepsItem = details.buyerKeepsItem;
        become(details.buyerKeepsItem ? ReturnStatus::Success : ReturnStatus::AwaitingBuyerShip, "Seller approved the return");
        break;
    case ApproveReplacement: become(ReturnStatus::ReplacementComplete, "Seller agreed to a replacement"); break;
    case IssueReplacementRefund: become(ReturnStatus::ReplacementRefunded, "Seller refunded instead of replacing"); break;
    case OfferPartialRefund:
        returned.partialRefund = details.partialRefund;
        become(ReturnStatus::AwaitingBuyerResponse, "Seller offered a partial refund");
        break;
    case RejectRefund:
    case RejectReturn: become(ReturnStatus::Rejected, "Seller rejected the request"); break;
    case RejectReceivedPackage: become(ReturnStatus::RejectedPackage, "Seller rejected the returned package"); break;
    case RejectReplacement: become(ReturnStatus::ReplacementRejected, "Seller rejected the replacement"); break;
    }
    m_nextDue = 0;
}

qint64 Returns::open(int shop, OrderRef order, const OrderLine &line, ReturnType type, qint64 now)
{
    ReturnCase made;
    made.id = nextId();
    made.shop = shop;
    made.order = order;
    made.line = line;
    made.type = type;
    made.refund = line.sale();
    made.reason = buyerReasons(shop)[m_cases.size() % buyerReasons(shop).size()];
    made.createTime = now;
    enter(made, type == ReturnType::Replacement ? ReturnStatus::ReplacementPending : ReturnStatus::Pending, now, "BUYER",
          "Buyer requested a return", std::string(made.reason.text));
    m_cases.push_back(std::move(made));
    m_nextDue = 0;
    return m_cases.back().id;
}

void Returns::label(qint64 id, const std::string &tracking, qint64 now)
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [id](const ReturnCase &returned) { return returned.id == id; });
    if (found == m_cases.end())
        return;
    found->label = tracking;
    found->updateTime = now;
    found->events.push_back({now, "SELLER", "Seller sent a return label", {}});
}

qint64 Returns::nextId() const
{
    return FirstReturnId + qint64(m_cases.size()) * IdStep;
}

qint64 Returns::openBySeller(int shop, OrderRef order, const std::vector<OrderLine> &lines, ReturnType type, const Reason &reason,
                             qint64 refund, qint64 now)
{
    ReturnCase made;
    made.id = nextId();
    made.shop = shop;
    made.order = order;
    made.line = lines.front();
    made.others.assign(lines.begin() + 1, lines.end());
    made.type = type;
    made.role = "SELLER";
    made.refund = refund;
    made.reason = reason;
    made.createTime = now;
    const bool isRefund = type == ReturnType::Refund;
    enter(made, isRefund ? ReturnStatus::Success : ReturnStatus::AwaitingBuyerShip, now, "SELLER",
          isRefund ? "Seller refunded" : "Seller asked the buyer to send the goods back", std::string(reason.text));
    m_cases.push_back(std::move(made));
    m_nextDue = 0;
    return m_cases.back().id;
}

void Returns::settle(qint64 now)
{
    if (m_nextDue > now)
        return;
    m_nextDue = std::numeric_limits<qint64>::max();
    for (ReturnCase &returned : m_cases) {
        while (returned.due != 0 && returned.due <= now)
            moveOn(returned);
        if (returned.due != 0)
            m_nextDue = std::min(m_nextDue, returned.due);
    }
}

void Returns::moveOn(ReturnCase &returned)
{
    using enum ReturnStatus;
    const qint64 at = returned.due;
    const bool wasSellers = waitsForSeller(returned.status);
    const std::string_view role = wasSellers ? "SYSTEM" : "BUYER";
    switch (returned.status) {
    case Pending:
        enter(returned, returned.type == ReturnType::Refund ? Success : AwaitingBuyerShip, at, role, "Approved: the deadline passed");
        break;
    case BuyerShipped: enter(returned, Success, at, role, "Approved: the deadline passed"); break;
    case ReplacementPending: enter(returned, ReplacementComplete, at, role, "Approved: the deadline passed"); break;
    case AwaitingBuyerShip: enter(returned, BuyerShipped, at, role, "Buyer shipped the item"); break;
    case AwaitingBuyerResponse:
        returned.refund = returned.partialRefund.value_or(returned.refund);
        enter(returned, Success, at, role, "Buyer accepted the partial refund");
        break;
    case Rejected:
    case RejectedPackage: enter(returned, Cancelled, at, "SYSTEM", "Closed without dispute"); break;
    case Success: enter(returned, Complete, at, "SYSTEM", "Refund paid"); break;
    default: returned.due = 0;
    }
}

} // namespace quayside::practice
