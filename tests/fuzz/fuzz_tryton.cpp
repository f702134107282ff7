// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/wire.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace quayside;
using namespace quayside::remotes::erp;
using namespace quayside::remotes::erp::tryton;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

// Every value of an answer in every way the adapter reads values; what was read must survive being written.
void readAll(const QJsonValue &value)
{
    if (const auto number = decimalOf(value)) {
        require(Decimal::parse(number->text()) == number, "a decimal changes when it is written");
        require(number->digits() >= 0 && number->digits() <= 18, "a decimal with too many digits");
        require((*number - *number).isZero(), "a decimal differs from itself");
        require(number->rounded(2).fits(2), "a decimal rounds to too many digits");
    }
    if (const auto moment = timeOf(value))
        require(timeOf(timeValue(*moment)) == moment, "a time changes when it is written");
    if (const QString id = idOf(value); !id.isEmpty())
        require(idNumber(id) > 0, "an id that is no number");
    if (const QString id = referenceOf(value, QLatin1StringView("sale.sale")); !id.isEmpty())
        require(idNumber(id) > 0, "a reference that is no number");
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            readAll(item);
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue &member : members)
            readAll(member);
    }
}

} // namespace

/// Any bytes as an answer of Tryton.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Reply reply = replyOf(200, "application/json", body, 1);
    readAll(reply.result);
    if (reply.refusal) {
        require(reply.refusal->text.size() < 1'000, "a text that was not cut");
        for (const bool isWrite : {false, true}) {
            const Fault fault = faultOf(*reply.refusal, isWrite, QStringLiteral("it"));
            require(erpCode(fault) != ErpCode::None, "a fault without a code");
            require(isWrite || !mayHaveHappened(fault), "a read that may have happened");
        }
    }
    if (const auto number = Decimal::parse(QString::fromUtf8(body)))
        require(Decimal::parse(number->text()) == number, "a text changes when it is written");
    return 0;
}
