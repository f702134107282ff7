// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/orders.h"

#include <QString>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quayside::practice {

enum class ReturnType : quint8 { Refund, ReturnAndRefund, Replacement };
enum class ReturnStatus : quint8 {
    Pending, AwaitingBuyerShip, BuyerShipped, AwaitingBuyerResponse, Rejected, RejectedPackage, Success, Complete, Cancelled,
    ReplacementPending, ReplacementComplete, ReplacementRefunded, ReplacementRejected
};
enum class ReturnDecision : quint8 {
    ApproveRefund, ApproveReturn, ApproveReceivedPackage, ApproveReplacement, IssueReplacementRefund, OfferPartialRefund,
    RejectRefund, RejectReturn, RejectReceivedPackage, RejectReplacement
};
[[nodiscard]] std::string_view wireName(ReturnType type);
[[nodiscard]] std::string_view wireName(ReturnStatus status);
[[nodiscard]] std::string_view wireName(ReturnDecision decision);
[[nodiscard]] std::optional<ReturnDecision> decisionFrom(QStringView wire);
[[nodiscard]] bool isApproval(ReturnDecision decision);

struct Reason
{
    std::string_view key;
    std::string_view text;
};
/// Why buyers of this shop send things back, and what its seller may answer.
[[nodiscard]] std::span<const Reason> buyerReasons(int shop);
[[nodiscard]] std::span<const Reason> rejectReasons(int shop);
/// Why a seller refunds or takes back of his own accord.
[[nodiscard]] std::span<const Reason> sellerRefundReasons(int shop);

struct ReturnEvent
{
    qint64 time = 0;
    std::string_view role; ///< BUYER, SELLER, SYSTEM
    std::string description;
    std::string note;
};

struct ReturnCase
{
    qint64 id = 0;
    int shop = 0;
    OrderRef order;
    OrderLine line;
    std::vector<OrderLine> others; ///< more units in the same case
    ReturnType type = ReturnType::Refund;
    ReturnStatus status = ReturnStatus::Pending;
    Reason reason;
    qint64 createTime = 0;
    qint64 updateTime = 0;
    qint64 due = 0; ///< when it moves on by itself; the seller's deadline where the seller is to act; 0: never
    qint64 refund = 0;
    std::string_view role = "BUYER"; ///< who opened it
    std::optional<qint64> partialRefund;
    bool buyerKeepsItem = false;
    std::string label; ///< tracking number of the seller's own label; empty: there is none
    std::vector<ReturnEvent> events;
};

/// What the seller has to do next on a case, as the wire says it; empty: nothing.
[[nodiscard]] std::string_view nextAction(const ReturnCase &returned);

/// The after-sales desk of all shops: cases with deadlines, decided by the seller or by time.
class Returns
{
public:
    struct Shop
    {
        const OrderTimes *times = nullptr;
        const Orders *orders = nullptr;
    };
    Returns(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops);

    [[nodiscard]] const std::vector<ReturnCase> &cases() const { return m_cases; }
    [[nodiscard]] const ReturnCase *find(int shop, qint64 id) const;
    [[nodiscard]] qint64 countIn(int shop) const;

    /// Whether the case lets the seller decide this now.
    [[nodiscard]] static bool allows(const ReturnCase &returned, ReturnDecision decision);
    struct Details
    {
        bool buyerKeepsItem = false;
        qint64 partialRefund = 0;
        std::string note; ///< reason and comment of a rejection
    };
    void decide(qint64 id, ReturnDecision decision, const Details &details, qint64 now);
    /// A buyer asks for one more return of an order line. The id of the case.
    qint64 open(int shop, OrderRef order, const OrderLine &line, ReturnType type, qint64 now);
    /// The seller gives money back of his own accord: a refund is agreed to at once, a return waits for the buyer's parcel.
    qint64 openBySeller(int shop, OrderRef order, const std::vector<OrderLine> &lines, ReturnType type, const Reason &reason, qint64 refund,
                        qint64 now);
    /// The seller gives the buyer a label of his own.
    void label(qint64 id, const std::string &tracking, qint64 now);
    /// The id that the next case will get.
    [[nodiscard]] qint64 nextId() const;
    /// Lets time do what is due.
    void settle(qint64 now);

private:
    void make(int index, const WorldSpec &spec);
    void give(ReturnCase &returned, int chance, int place, int count, qint64 anchor);
    void moveOn(ReturnCase &returned);

    std::array<Shop, ShopCount> m_shops;
    std::vector<ReturnCase> m_cases;
    qint64 m_nextDue = 0;
};

} // namespace quayside::practice
