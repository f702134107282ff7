// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/world/returns.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace quayside::practice {

enum class PayState : quint8 { Processing, Paid, Failed };
[[nodiscard]] std::string_view wireName(PayState state);

/// What an order, a part of it or an adjustment brings the seller. Minor units, signed from the seller's view.
struct Proceeds
{
    qint64 gross = 0;
    qint64 discount = 0;
    qint64 refund = 0;
    qint64 commission = 0;
    qint64 affiliate = 0;
    qint64 processing = 0; ///< what card or wallet cost
    qint64 growth = 0;     ///< a fee that is in no document, as they turn up all the time
    qint64 vat = 0;
    qint64 shipping = 0;
    qint64 adjustment = 0;

    Proceeds &operator+=(const Proceeds &other);
    [[nodiscard]] qint64 revenue() const { return gross + discount + refund; }
    [[nodiscard]] qint64 fees() const { return commission + affiliate + processing + growth + vat; }
    [[nodiscard]] qint64 settlement() const { return revenue() + fees() + shipping + adjustment; }
};

/// One transaction of a statement.
struct Entry
{
    qint64 id = 0;
    std::string_view type = "ORDER";
    OrderRef order;          ///< of type ORDER
    qint64 line = 0;         ///< of a refund after the settlement: the id of the line
    qint64 orderTime = 0;
    Proceeds sum;
    [[nodiscard]] bool isOrder() const { return type == "ORDER"; }
};

/// Everything that was settled in the day before `at`, a midnight of UTC.
struct DayStatement
{
    qint64 id = 0;
    qint64 at = 0;
    Proceeds sum;
    qint64 paymentId = 0;    ///< 0: not paid out yet, or in a market that withdraws
    PayState state = PayState::Processing;
    qint64 paidAt = 0;
};

struct Payout
{
    qint64 id = 0;
    qint64 createTime = 0;
    qint64 paidTime = 0;
    PayState state = PayState::Processing;
    qint64 amount = 0;
};

struct Withdrawal
{
    qint64 id = 0;
    std::string_view type;   ///< SETTLE, WITHDRAW
    qint64 createTime = 0;
    qint64 amount = 0;
    bool isDone = false;
};

/// The money of the shops. An order is settled in the statement after it was completed, without what was refunded until then; a
/// later refund is a transaction of its own. Statements are paid out on Tuesdays and Fridays; in Southeast Asia they go to a
/// balance, which is withdrawn on Fridays. All of it follows from orders and returns, so nothing is kept but sums that are final.
class Finance
{
public:
    struct Shop
    {
        const OrderTimes *times = nullptr;
        const Orders *orders = nullptr;
        const Parcels *parcels = nullptr;
    };
    Finance(const WorldSpec &spec, const std::array<Shop, ShopCount> &shops, const Returns &returns)
        : m_spec(spec), m_shops(shops), m_returns(returns) {}

    /// When to look, and until when orders come in.
    struct Moment
    {
        qint64 now = 0;
        qint64 horizon = 0;
    };
    /// Midnights with a statement, rising.
    [[nodiscard]] std::vector<qint64> days(int shop, const Moment &moment) const;
    [[nodiscard]] DayStatement statement(int shop, qint64 at, const Moment &moment) const;
    /// The midnight of a statement's id; 0 when there is none.
    [[nodiscard]] qint64 dayOf(int shop, qint64 statementId, const Moment &moment) const;
    /// By create time of their orders.
    [[nodiscard]] std::vector<Entry> entries(int shop, qint64 at, const Moment &moment) const;
    /// The midnights of the statements that an order is in.
    [[nodiscard]] std::vector<qint64> daysOf(int shop, OrderRef order, const Moment &moment) const;
    [[nodiscard]] std::vector<Payout> payouts(int shop, const Moment &moment) const;
    [[nodiscard]] std::vector<Withdrawal> withdrawals(int shop, const Moment &moment) const;
    /// How many payouts, or withdrawals where there are those.
    [[nodiscard]] qint64 payoutCount(int shop, const Moment &moment) const;
    [[nodiscard]] qint64 entryCount(int shop, const Moment &moment) const;
    /// What each line of the order brings, without what was refunded before the moment; a cancelled one brings nothing.
    [[nodiscard]] std::vector<Proceeds> proceeds(int shop, OrderRef order, qint64 refundedBefore) const;
    [[nodiscard]] static qint64 statementId(int shop, qint64 at);

private:
    struct Refund
    {
        qint64 time = 0;
        const ReturnCase *returned = nullptr;
    };
    using RefundsByLine = std::unordered_map<qint64, Refund>;
    [[nodiscard]] RefundsByLine allRefunds(int shop) const;
    [[nodiscard]] std::vector<Proceeds> proceeds(int shop, OrderRef order, qint64 refundedBefore, const RefundsByLine &refunds) const;
    /// Those of the time that come after their order was settled.
    [[nodiscard]] std::vector<Refund> refunds(int shop, qint64 from, qint64 before) const;
    [[nodiscard]] bool isSettledBefore(const Refund &refund) const;
    [[nodiscard]] std::vector<OrderRef> completed(int shop, qint64 at, const Moment &moment) const;
    [[nodiscard]] qint64 completedCount(int shop, qint64 at, const Moment &moment) const;
    [[nodiscard]] Entry refundEntry(const Refund &refund) const;
    [[nodiscard]] bool hasAdjustment(int shop, qint64 at) const;
    [[nodiscard]] Entry adjustment(int shop, qint64 at) const;
    [[nodiscard]] qint64 entryCountOn(int shop, qint64 at, const Moment &moment) const;
    [[nodiscard]] const Proceeds &sum(int shop, qint64 at, const Moment &moment) const;

    WorldSpec m_spec;
    std::array<Shop, ShopCount> m_shops;
    const Returns &m_returns;
    mutable std::array<std::map<qint64, Proceeds>, ShopCount> m_sums;   ///< by midnight; the past does not change
    mutable std::array<std::map<qint64, qint64>, ShopCount> m_counts;   ///< of entries, likewise
};

} // namespace quayside::practice
