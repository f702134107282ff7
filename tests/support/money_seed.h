// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money_rows.h"
#include "tests/unit/store/store_fixture.h"

namespace quayside::tests {

inline constexpr Instant SettledAt = 1'767'657'600'000; ///< 2026-01-06T00:00Z: the fifth of January is settled

inline rows::Statement makeStatement(const std::string &id, std::int64_t revenue, std::int64_t fees, const std::string &status, const std::string &payment = {},
                                     const std::string &currency = "GBP")
{
    rows::Statement made;
    made.id = id;
    made.at = SettledAt;
    made.currency = currency;
    made.revenue = revenue;
    made.fees = fees;
    made.settlement = revenue + fees;
    made.paymentStatus = status;
    made.paymentId = payment;
    made.raw = {1, 7};
    return made;
}

inline rows::Transaction makeTransaction(const std::string &id, const std::string &statement, const std::string &order, std::int64_t revenue,
                                         std::int64_t fees, const std::string &currency = "GBP")
{
    rows::Transaction made;
    made.id = id;
    made.statementId = statement;
    made.type = order.empty() ? "PLATFORM_PENALTY" : "ORDER";
    made.orderId = order;
    made.at = SettledAt - 86'400'000;
    made.currency = currency;
    made.revenue = revenue;
    made.fees = fees;
    made.settlement = revenue + fees;
    made.raw = {1, 7};
    return made;
}

/// The money of shop S1, which must be there. Statement A (GBP 36.30, paid with P1) is explained by three transactions, of which one
/// gives back 10.00 of order O1 and one has fees item by item; B (GBP 18.12, on its way) says 0.10 more than its one transaction; C (USD)
/// has none here; D (GBP) has one in USD. P1 is A's payment; O3 is not settled yet.
inline Done seedMoney(StoreFixture &f)
{
    return f.mirror([](store::WriteScope &scope) -> Done {
        store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        const QByteArray raw = R"([{"a":1},{"b":2}])";
        std::vector<rows::Statement> statements{makeStatement("A", 4098, -468, "PAID", "P1"), makeStatement("B", 2010, -198, "PROCESSING"),
                                                makeStatement("C", 5000, -500, "FAILED", {}, "USD"), makeStatement("D", 0, 0, "PROCESSING")};
        statements[1].at -= 86'400'000;
        std::vector<rows::Transaction> transactions{makeTransaction("T1", "A", "O1", 2398, -188), makeTransaction("T2", "A", "O1", -1000, 20),
                                                    makeTransaction("T3", "A", "O2", 2700, -300), makeTransaction("T4", "B", "O2", 2000, -198),
                                                    makeTransaction("T5", "D", {}, -700, 0, "USD")};
        transactions[0].breakdown = R"({"revenue_breakdown":{"subtotal_before_discount_amount":"25.98","seller_discount_amount":"-2"},)"
                                    R"("fee_tax_breakdown":{"fee":{"platform_commission_amount":"-1.5","harbour_dues_amount":"-0.3"}}})";
        transactions[1].refund = -1000;
        rows::Payment payment;
        payment.id = "P1";
        payment.status = "PAID";
        payment.currency = "GBP";
        payment.amount = payment.settlement = 3630;
        payment.createdAt = SettledAt + 86'400'000;
        payment.paidAt = payment.createdAt + 86'400'000;
        payment.account = "****1234";
        payment.raw = {1, 7};
        rows::Unsettled unsettled;
        unsettled.id = "U1";
        unsettled.type = "ORDER";
        unsettled.orderId = "O3";
        unsettled.reason = "ORDER_NOT_DELIVERED";
        unsettled.at = SettledAt;
        unsettled.currency = "GBP";
        unsettled.revenue = 2000;
        unsettled.fees = -210;
        unsettled.settlement = 1790;
        unsettled.raw = {1, 7};
        if (const auto done = writer.statements(statements, raw); !done)
            return fail(done.error());
        if (const auto done = writer.transactions(transactions, raw); !done)
            return fail(done.error());
        if (const auto done = writer.payments({&payment, 1}, raw); !done)
            return fail(done.error());
        if (const auto done = writer.unsettled({&unsettled, 1}, raw, SettledAt); !done)
            return fail(done.error());
        return writer.finish();
    });
}

} // namespace quayside::tests
