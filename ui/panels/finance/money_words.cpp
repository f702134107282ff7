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

ui::ColumnSpec market(int leaves)
{
    return {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, leaves};
}

// Of use where two shops sell in one market.
ui::ColumnSpec shop()
{
    return {u"shop"_s, Text::tr("Shop"), 110, 60, false, true, false, false};
}

ui::ColumnSpec state(const QString &title)
{
    return {u"status"_s, title, 150, 90, false, true, true};
}

/// Of the parts of a settlement: when they leave.
struct Leaves
{
    int revenue;
    int fees;
    int shipping;
    int adjustment;
};

// The parts of a settlement, what they come to, and its currency.
QList<ui::ColumnSpec> sums(const Leaves &leaves, const QString &settlement)
{
    return {sum(u"revenue"_s, Text::tr("Revenue"), leaves.revenue),
            sum(u"fees"_s, Text::tr("Fees"), leaves.fees),
            sum(u"shipping"_s, Text::tr("Shipping"), leaves.shipping),
            sum(u"adjustment"_s, Text::tr("Adjustments"), leaves.adjustment),
            sum(u"settlement"_s, settlement),
            currency()};
}

/// What a grid says while it has no row.
struct Empty
{
    QString title;
    QString cause;
};

TablePage::Setup grid(tables::TableKind kind, const QString &key, const QString &placeholder, const QList<ui::ColumnSpec> &columns, const Empty &empty)
{
    TablePage::Setup setup;
    setup.kind = kind;
    setup.settingsKey = key;
    setup.placeholder = placeholder;
    setup.columns = columns;
    setup.emptyIcon = u"card"_s;
    setup.emptyTitle = empty.title;
    setup.emptyCause = empty.cause;
    setup.emptyMain = Text::tr("Synchronise now");
    setup.isMarkable = false;
    return setup;
}

} // namespace

TablePage::Setup statementsSetup()
{
    const QList<ui::ColumnSpec> before{{u"day"_s, Text::tr("Day"), 92}, market(3), state(Text::tr("Payment state"))};
    const QList<ui::ColumnSpec> behind{{u"transactions"_s, Text::tr("Lines"), 60, 40, true, true, false, true, 2},
                                       sum(u"difference"_s, Text::tr("Not explained"), 8),
                                       {u"payment"_s, Text::tr("Payment"), 150, 60, false, true, false, true, 1},
                                       {u"statement"_s, Text::tr("Statement"), 150, 60, false, true, false, false},
                                       shop()};
    return grid(tables::TableKind::Statements, u"statements"_s, Text::tr("Filter: status:paid market:GB at:<30d settlement:>500"),
                before + sums({6, 7, 4, 5}, Text::tr("Settled")) + behind,
                {Text::tr("No statements yet"), Text::tr("Every night the shop settles what became due. Its statements come with the next synchronisation.")});
}

TablePage::Setup transactionsSetup()
{
    QList<ui::ColumnSpec> columns = sums({5, 6, 3, 2}, Text::tr("Net"));
    columns.insert(1, sum(u"refund"_s, Text::tr("Refunded"), 4));
    columns = QList<ui::ColumnSpec>{{u"type"_s, Text::tr("Kind"), 150, 80, false, true, true}, {u"order"_s, Text::tr("Order"), 160}} + columns;
    columns.append({u"at"_s, Text::tr("Ordered"), 96, 50, false, true, false, false});
    columns.append({u"statement"_s, Text::tr("Statement"), 150, 60, false, true, false, false});
    TablePage::Setup setup
        = grid(tables::TableKind::Transactions, u"transactions"_s, Text::tr("Filter this statement: type:ORDER order:5764* fees:<-5"), columns,
               {Text::tr("Its transactions are not here yet"), Text::tr("They are read statement by statement, and come with the next synchronisation.")});
    setup.isFilterFolded = true; // one bar over another says nothing of which list it filters
    setup.base = u"statement:none"_s; // until one is chosen
    return setup;
}

TablePage::Setup paymentsSetup()
{
    return grid(tables::TableKind::Payments, u"payments"_s, Text::tr("Filter: status:processing amount:>1000"),
                {{u"payment"_s, Text::tr("Payment"), 170},
                 market(2),
                 state(Text::tr("Payment state")),
                 sum(u"amount"_s, Text::tr("Amount")),
                 currency(),
                 {u"created"_s, Text::tr("Made"), 96, 50},
                 {u"paid"_s, Text::tr("Paid"), 96, 50},
                 {u"statements"_s, Text::tr("Statements"), 84, 40, true, true, false, true, 3},
                 sum(u"difference"_s, Text::tr("Not explained")),
                 {u"account"_s, Text::tr("Account"), 100, 60, false, true, false, true, 1},
                 shop()},
                {Text::tr("Nothing was paid out yet"), Text::tr("A payment takes one statement or several to the bank. Payments come with the next synchronisation.")});
}

TablePage::Setup withdrawalsSetup()
{
    return grid(tables::TableKind::Withdrawals, u"withdrawals"_s, Text::tr("Filter: status:done type:WITHDRAW"),
                {{u"withdrawal"_s, Text::tr("Withdrawal"), 170},
                 market(1),
                 {u"type"_s, Text::tr("Kind"), 140},
                 state(Text::tr("State")),
                 sum(u"amount"_s, Text::tr("Amount")),
                 currency(),
                 {u"created"_s, Text::tr("Made"), 96, 50},
                 shop()},
                {Text::tr("No withdrawals"), Text::tr("Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.")});
}

TablePage::Setup unsettledSetup()
{
    const QList<ui::ColumnSpec> before{{u"order"_s, Text::tr("Order"), 160}, market(2), {u"reason"_s, Text::tr("Why not yet"), 180, 100, false, true, true}};
    const QList<ui::ColumnSpec> behind{{u"at"_s, Text::tr("Ordered"), 96, 50, false, true, false, true, 4}, {u"delivered"_s, Text::tr("Delivered"), 96, 50}, shop()};
    return grid(tables::TableKind::Unsettled, u"unsettled"_s, Text::tr("Filter: market:GB order:5764* settlement:>50"),
                before + sums({5, 6, 3, 1}, Text::tr("Expected")) + behind,
                {Text::tr("Everything is settled"), Text::tr("An order that is paid and in no statement yet stands here, with what the shop expects of it.")});
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
