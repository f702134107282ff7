// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finance/money_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Finance)
};

constexpr int SumWidth = 112; // an amount of dong or rupiah with its code

ui::ColumnSpec sum(const QString &id, const QString &title, int leaves = 0)
{
    return {id, title, SumWidth, 60, true, true, false, true, leaves};
}

ui::ColumnSpec currency()
{
    return {u"currency"_s, Text::tr("Currency"), 66, 40, false, true, false, false}; // every amount has its code
}

TablePage::Setup emptyWith(TablePage::Setup setup, const QString &title, const QString &cause)
{
    setup.emptyIcon = u"card"_s;
    setup.emptyTitle = title;
    setup.emptyCause = cause;
    setup.emptyMain = Text::tr("Synchronise now");
    setup.isMarkable = false;
    return setup;
}

} // namespace

TablePage::Setup statementsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Statements;
    setup.settingsKey = u"statements"_s;
    setup.placeholder = Text::tr("Filter: status:paid market:GB at:<30d settlement:>500");
    setup.columns = {{u"day"_s, Text::tr("Day"), 92},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 3},
                     {u"status"_s, Text::tr("Payment state"), 150, 90, false, true, true},
                     sum(u"revenue"_s, Text::tr("Revenue"), 6),
                     sum(u"fees"_s, Text::tr("Fees"), 7),
                     sum(u"shipping"_s, Text::tr("Shipping"), 4),
                     sum(u"adjustment"_s, Text::tr("Adjustments"), 5),
                     sum(u"settlement"_s, Text::tr("Settled")),
                     currency(),
                     {u"transactions"_s, Text::tr("Lines"), 60, 40, true, true, false, true, 2},
                     sum(u"difference"_s, Text::tr("Not explained")),
                     {u"payment"_s, Text::tr("Payment"), 150, 60, false, true, false, true, 1},
                     {u"statement"_s, Text::tr("Statement"), 150, 60, false, true, false, false},
                     {u"shop"_s, Text::tr("Shop"), 110, 60, false, true, false, false}};
    return emptyWith(setup, Text::tr("No statements yet"), Text::tr("Every night the shop settles what became due. Its statements come with the next synchronisation."));
}

TablePage::Setup transactionsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Transactions;
    setup.settingsKey = u"transactions"_s;
    setup.placeholder = Text::tr("Filter this statement: type:ORDER order:5764* fees:<-5");
    setup.base = u"statement:none"_s; // until one is chosen
    setup.columns = {{u"type"_s, Text::tr("Kind"), 150, 80, false, true, true},
                     {u"order"_s, Text::tr("Order"), 160},
                     sum(u"revenue"_s, Text::tr("Revenue"), 5),
                     sum(u"refund"_s, Text::tr("Refunded"), 4),
                     sum(u"fees"_s, Text::tr("Fees"), 6),
                     sum(u"shipping"_s, Text::tr("Shipping"), 3),
                     sum(u"adjustment"_s, Text::tr("Adjustments"), 2),
                     sum(u"settlement"_s, Text::tr("Net")),
                     currency(),
                     {u"at"_s, Text::tr("Ordered"), 96, 50, false, true, false, false},
                     {u"statement"_s, Text::tr("Statement"), 150, 60, false, true, false, false}};
    return emptyWith(setup, Text::tr("Its transactions are not here yet"), Text::tr("They are read statement by statement, and come with the next synchronisation."));
}

TablePage::Setup paymentsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Payments;
    setup.settingsKey = u"payments"_s;
    setup.placeholder = Text::tr("Filter: status:processing amount:>1000");
    setup.columns = {{u"payment"_s, Text::tr("Payment"), 170},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 2},
                     {u"status"_s, Text::tr("Payment state"), 150, 90, false, true, true},
                     sum(u"amount"_s, Text::tr("Amount")),
                     currency(),
                     {u"created"_s, Text::tr("Made"), 96, 50},
                     {u"paid"_s, Text::tr("Paid"), 96, 50},
                     {u"statements"_s, Text::tr("Statements"), 84, 40, true, true, false, true, 3},
                     sum(u"difference"_s, Text::tr("Not explained")),
                     {u"account"_s, Text::tr("Account"), 100, 60, false, true, false, true, 1},
                     {u"shop"_s, Text::tr("Shop"), 110, 60, false, true, false, false}};
    return emptyWith(setup, Text::tr("Nothing was paid out yet"), Text::tr("A payment takes one statement or several to the bank. Payments come with the next synchronisation."));
}

TablePage::Setup withdrawalsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Withdrawals;
    setup.settingsKey = u"withdrawals"_s;
    setup.placeholder = Text::tr("Filter: status:done type:WITHDRAW");
    setup.columns = {{u"withdrawal"_s, Text::tr("Withdrawal"), 170},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 1},
                     {u"type"_s, Text::tr("Kind"), 140},
                     {u"status"_s, Text::tr("State"), 150, 90, false, true, true},
                     sum(u"amount"_s, Text::tr("Amount")),
                     currency(),
                     {u"created"_s, Text::tr("Made"), 96, 50},
                     {u"shop"_s, Text::tr("Shop"), 110, 60, false, true, false, false}};
    return emptyWith(setup, Text::tr("No withdrawals"), Text::tr("Only some markets have a balance that money is taken out of. Where there is one, its movements stand here."));
}

TablePage::Setup unsettledSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Unsettled;
    setup.settingsKey = u"unsettled"_s;
    setup.placeholder = Text::tr("Filter: market:GB order:5764* settlement:>50");
    setup.columns = {{u"order"_s, Text::tr("Order"), 160},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 2},
                     {u"reason"_s, Text::tr("Why not yet"), 180, 100, false, true, true},
                     sum(u"revenue"_s, Text::tr("Revenue"), 5),
                     sum(u"fees"_s, Text::tr("Fees"), 6),
                     sum(u"shipping"_s, Text::tr("Shipping"), 3),
                     sum(u"adjustment"_s, Text::tr("Adjustments"), 1),
                     sum(u"settlement"_s, Text::tr("Expected")),
                     currency(),
                     {u"at"_s, Text::tr("Ordered"), 96, 50, false, true, false, true, 4},
                     {u"delivered"_s, Text::tr("Delivered"), 96, 50},
                     {u"shop"_s, Text::tr("Shop"), 110, 60, false, true, false, false}};
    return emptyWith(setup, Text::tr("Everything is settled"), Text::tr("An order that is paid and in no statement yet stands here, with what the shop expects of it."));
}

QString itemWord(const QString &word)
{
    const QHash<QString, QString> known{
        {u"subtotal_before_discount"_s, Text::tr("Items before discounts")},
        {u"seller_discount"_s, Text::tr("Our discount")},
        {u"refund_subtotal_before_discount"_s, Text::tr("Refunded items")},
        {u"refund_seller_discount"_s, Text::tr("Our discount on refunded items")},
        {u"platform_commission"_s, Text::tr("Platform commission")},
        {u"affiliate_commission"_s, Text::tr("Affiliate commission")},
        {u"transaction_fee"_s, Text::tr("Transaction fee")},
        {u"referral_fee"_s, Text::tr("Referral fee")},
        {u"seller_growth_fee"_s, Text::tr("Seller growth fee")},
        {u"gmv_max_ad_fee"_s, Text::tr("Advertising fee")},
        {u"vat"_s, Text::tr("VAT")},
        {u"actual_shipping_fee"_s, Text::tr("Shipping as the carrier charged it")},
    };
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    QString readable = word;
    readable.replace(u'_', u' ');
    if (!readable.isEmpty())
        readable[0] = readable.at(0).toUpper();
    return readable;
}

QString settledDay(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at - 1, Qt::UTC).date(), QLocale::LongFormat);
}

} // namespace quayside::panels
