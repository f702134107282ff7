// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

/// What a remote says of the seller's money. As in rows.h: minor units of the row's currency, signed from the seller's view (fees and
/// refunds are negative); the remote gives these records no version, so two documents are told apart by their bytes.
namespace quayside::rows {

/// What was settled in the day before `at`.
struct Statement
{
    std::string id;
    Instant at = 0;              ///< midnight of UTC
    std::string currency;
    std::int64_t settlement = 0;
    std::int64_t revenue = 0;
    std::int64_t fees = 0;
    std::int64_t shipping = 0;   ///< 0 where it is a part of the fees
    std::int64_t adjustment = 0;
    std::string paymentId;       ///< empty until it is paid out
    std::string paymentStatus;   ///< PROCESSING, PAID, FAILED
    Instant paidAt = 0;
    RawSpan raw;
};

/// One line of a statement.
struct Transaction
{
    std::string id;
    std::string statementId;
    std::string type;            ///< ORDER, RESERVE, or a kind of adjustment
    std::string orderId;         ///< empty for an adjustment
    std::string adjustmentId;
    Instant at = 0;              ///< when its order was made
    std::string currency;
    std::int64_t settlement = 0;
    std::int64_t revenue = 0;
    std::int64_t refund = 0;     ///< the part of the revenue that went back
    std::int64_t fees = 0;       ///< with taxes
    std::int64_t shipping = 0;
    std::int64_t adjustment = 0;
    std::int64_t reserve = 0;
    std::string breakdown;       ///< JSON of the remote's breakdowns, with fees that nobody here knows
    RawSpan raw;
};

/// Money on its way to the bank, for one statement or several.
struct Payment
{
    std::string id;
    std::string status;          ///< PROCESSING, PAID, FAILED
    Instant createdAt = 0;
    Instant paidAt = 0;
    std::string currency;
    std::int64_t amount = 0;
    std::int64_t settlement = 0;
    std::int64_t reserve = 0;
    std::string account;         ///< masked by the remote
    RawSpan raw;
};

/// Money in or out of the seller's balance, in markets that have one.
struct Withdrawal
{
    std::string id;
    std::string type;            ///< WITHDRAW, SETTLE, TRANSFER, REVERSE
    std::string status;          ///< PROCESSING, SUCCESS, FAILED
    Instant createdAt = 0;
    std::string currency;
    std::int64_t amount = 0;
    RawSpan raw;
};

/// An order that is not in a statement yet, with what the remote expects.
struct Unsettled
{
    std::string id;
    std::string type;
    std::string orderId;
    std::string reason;          ///< why it is not settled
    Instant at = 0;              ///< when its order was made
    Instant deliveredAt = 0;
    std::string currency;
    std::int64_t settlement = 0;
    std::int64_t revenue = 0;
    std::int64_t fees = 0;
    std::int64_t shipping = 0;
    std::int64_t adjustment = 0;
    RawSpan raw;
};

} // namespace quayside::rows
