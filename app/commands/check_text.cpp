// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check_text.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::CheckText)
};

} // namespace

QString describe(const CheckFinding &finding)
{
    switch (finding.code) {
    case CheckFinding::PriceNotPositive: return Text::tr("A price must be above zero.");
    case CheckFinding::PriceDecimals: return Text::tr("The price is no number with at most %n decimal(s).", nullptr, finding.limit.toInt());
    case CheckFinding::PriceBelowFloor: return Text::tr("The price is below its floor of %1.").arg(finding.limit);
    case CheckFinding::PriceBelowCost: return Text::tr("The price is below its unit cost of %1.").arg(finding.limit);
    case CheckFinding::TitleEmpty: return Text::tr("The title is empty.");
    case CheckFinding::TitleTooLong: return Text::tr("The title is longer than %n character(s).", nullptr, finding.limit.toInt());
    case CheckFinding::TitleTooShort: return Text::tr("The title is shorter than %n character(s).", nullptr, finding.limit.toInt());
    case CheckFinding::TitleBanned: return Text::tr("“%1” may not be in a title.").arg(finding.limit);
    case CheckFinding::DescriptionEmpty: return Text::tr("The description is empty.");
    case CheckFinding::DescriptionTooLong:
        return Text::tr("The description is longer than %n character(s).", nullptr, finding.limit.toInt());
    case CheckFinding::QuantityRange: return Text::tr("Stock is a whole number from 0 to %1.").arg(finding.limit);
    case CheckFinding::AttributeMissing: return Text::tr("The category requires “%1”.").arg(finding.limit);
    case CheckFinding::ReasonMissing: return Text::tr("A rejection needs a reason of the shop.");
    case CheckFinding::ErpIsMaster: return Text::tr("The ERP decides on this field and says %1.").arg(finding.limit);
    }
    return {};
}

QString toLine(const CheckFinding &finding)
{
    return u"%1 %2 %3 %4"_s.arg(finding.record.toString(), finding.field, toWord(finding.code), finding.limit).trimmed();
}

QString describeLine(const QString &line)
{
    CheckFinding finding;
    const QString record = line.section(u' ', 0, 0);
    const auto code = checkCode(line.section(u' ', 2, 2));
    if (!code)
        return line;
    finding.code = *code;
    finding.limit = line.section(u' ', 3);
    return u"%1: %2"_s.arg(record, describe(finding));
}

QString describeProblem(const QString &problem)
{
    if (problem == "missing"_L1)
        return Text::tr("It is not in the mirror any more.");
    if (problem == "sending"_L1)
        return Text::tr("A change of it is on its way to the shop.");
    if (problem == "conflict"_L1)
        return Text::tr("A conflict waits for a decision.");
    if (problem == "not-a-sku"_L1)
        return Text::tr("Only SKUs have a price.");
    if (problem == "price"_L1)
        return Text::tr("The price would not be above zero.");
    if (problem == "range"_L1)
        return Text::tr("Stock would be below 0 or above 99,999.");
    if (problem == "several-warehouses"_L1)
        return Text::tr("Several warehouses have it. Set the stock of each in Listing.");
    if (problem == "policy-asks"_L1)
        return Text::tr("Its policy leaves it to you.");
    if (problem == "not-open"_L1)
        return Text::tr("It has been decided already.");
    if (problem == "changed-since"_L1)
        return Text::tr("It was changed again since.");
    if (problem == "final"_L1)
        return Text::tr("A decision on a return cannot be taken back.");
    if (problem == "no-action"_L1)
        return Text::tr("The shop waits for no answer on it now.");
    if (problem == "amount"_L1)
        return Text::tr("A partial refund must be above zero and at most the refund asked for.");
    if (problem == "decided"_L1)
        return Text::tr("It has been decided already and is on its way.");
    if (problem == "not-there"_L1)
        return Text::tr("The text to replace is not in it.");
    if (problem == "under-way"_L1)
        return Text::tr("It has been sent; its answer is awaited.");
    if (problem == "not-refused"_L1)
        return Text::tr("It waits or is done; only what failed is tried again.");
    if (problem == "unlinked"_L1)
        return Text::tr("The SKU is not linked to a variant of the ERP.");
    if (problem == "unfed"_L1)
        return Text::tr("No warehouse of the ERP feeds this one.");
    if (problem == "shop-is-master"_L1)
        return Text::tr("The shop decides on the quantity in this workspace; nothing is sent to it.");
    if (problem == "erp-is-master"_L1)
        return Text::tr("The ERP decides on the cost in this workspace. Correct it there, or take it over from there.");
    if (problem == "erp-currency"_L1)
        return Text::tr("The ERP counts in another currency than the shop.");
    if (problem == "erp-no-cost"_L1)
        return Text::tr("The ERP has no cost of it.");
    if (problem == "out-of-scope"_L1)
        return Text::tr("Your role does not reach this record.");
    return problem;
}

} // namespace quayside::commands
