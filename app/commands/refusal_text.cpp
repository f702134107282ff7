// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/refusal_text.h"

#include <QCoreApplication>
#include <QHash>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::RefusalText)
};

enum class Cause : quint8 {
    ShopFailed,
    NotFound,
    NotEditable,
    Status,
    Warehouse,
    AllWarehouses,
    Quantity,
    PriceLocked,
    PriceRange,
    Currency,
    Skus,
    Category,
    CategoryClosed,
    Brand,
    Attribute,
    Content,
    Package,
    DailyLimit,
    NoPermission,
    AfterSales,
    ReasonKey,
    Parameter,
    Scope,
    ShopInactive,
    Address,
};

const QHash<int, Cause> &causes()
{
    static const QHash<int, Cause> known{
        {12001000, Cause::ShopFailed},   {12052881, Cause::ShopFailed},     {10006402, Cause::ShopFailed},     {10002014, Cause::ShopFailed},
        {10002015, Cause::ShopFailed},   {10037002, Cause::ShopFailed},     {10037003, Cause::ShopFailed},     {10037004, Cause::ShopFailed},
        {25020008, Cause::ShopFailed},   {33001002, Cause::ShopFailed},     {36009003, Cause::ShopFailed},     {36009007, Cause::ShopFailed},
        {12019008, Cause::NotFound},     {12052031, Cause::NotFound},       {12019150, Cause::NotFound},       {12052032, Cause::NotFound},
        {12052260, Cause::NotFound},     {12052034, Cause::NotEditable},    {12052048, Cause::NotEditable},    {12019113, Cause::Status},
        {12019022, Cause::Warehouse},    {12052097, Cause::Warehouse},      {12052115, Cause::Warehouse},      {12019028, Cause::AllWarehouses},
        {12019024, Cause::Quantity},     {12052055, Cause::Quantity},       {12052037, Cause::Quantity},       {12019045, Cause::PriceLocked},
        {12052038, Cause::PriceLocked},  {12052012, Cause::PriceRange},     {12052073, Cause::PriceRange},     {12052092, Cause::PriceRange},
        {12052084, Cause::Currency},     {12019056, Cause::Skus},           {12019057, Cause::Skus},           {12052050, Cause::Skus},
        {12052036, Cause::Skus},         {12052023, Cause::Category},       {12052024, Cause::Category},       {12052025, Cause::Category},
        {12052217, Cause::Category},     {12052230, Cause::Category},       {12052220, Cause::CategoryClosed}, {12052221, Cause::CategoryClosed},
        {12052222, Cause::CategoryClosed}, {12052223, Cause::CategoryClosed}, {12052225, Cause::CategoryClosed}, {12052226, Cause::CategoryClosed},
        {12052227, Cause::CategoryClosed}, {12052026, Cause::Brand},        {12052200, Cause::Brand},          {12052201, Cause::Brand},
        {12052208, Cause::Brand},        {12052104, Cause::Attribute},      {12052105, Cause::Attribute},      {12052182, Cause::Attribute},
        {12052183, Cause::Attribute},    {12052028, Cause::Content},        {12052015, Cause::Content},        {12052013, Cause::Content},
        {12052261, Cause::Content},      {12052051, Cause::Content},        {12052181, Cause::Package},        {12019011, Cause::Package},
        {12019012, Cause::Package},      {12052116, Cause::Package},        {12052093, Cause::DailyLimit},     {12052109, Cause::DailyLimit},
        {12009014, Cause::NoPermission}, {12019114, Cause::NoPermission},   {12052700, Cause::NoPermission},   {25020005, Cause::NoPermission},
        {21011007, Cause::AfterSales},   {25001021, Cause::ReasonKey},      {25001001, Cause::Parameter},      {98001004, Cause::Parameter},
        {105005, Cause::Scope},          {36009043, Cause::ShopInactive},   {36009044, Cause::ShopInactive},   {36009033, Cause::Address},
    };
    return known;
}

RefusalText wordsFor(Cause cause)
{
    const QString withdraw = Text::tr("Change the value or withdraw the change.");
    const QString later = Text::tr("Try sending it again later.");
    switch (cause) {
    case Cause::ShopFailed: return {Text::tr("The shop failed on its side."), later};
    case Cause::NotFound: return {Text::tr("The shop does not know this listing."), Text::tr("Sync, then look whether it still exists.")};
    case Cause::NotEditable: return {Text::tr("The listing belongs to another shop or cannot be edited."), withdraw};
    case Cause::Status: return {Text::tr("The listing's status does not allow it."), Text::tr("Wait for the review, or activate the listing first.")};
    case Cause::Warehouse: return {Text::tr("The warehouse is missing or unknown to the shop."), Text::tr("Sync the warehouses, then count again.")};
    case Cause::AllWarehouses:
        return {Text::tr("The shop wants the stock of every warehouse of the SKU at once."), Text::tr("Sync, then try sending it again.")};
    case Cause::Quantity: return {Text::tr("The shop does not accept this stock quantity."), withdraw};
    case Cause::PriceLocked: return {Text::tr("A running promotion locks the price."), Text::tr("Try again when the promotion has ended.")};
    case Cause::PriceRange: return {Text::tr("The price is outside the range that the shop allows."), withdraw};
    case Cause::Currency: return {Text::tr("The shop does not sell in this currency."), withdraw};
    case Cause::Skus: return {Text::tr("The shop does not accept this set of SKUs."), withdraw};
    case Cause::Category: return {Text::tr("The category is unknown or no leaf."), Text::tr("Choose another category.")};
    case Cause::CategoryClosed: return {Text::tr("The category is prohibited or restricted for this shop."), Text::tr("Choose another category.")};
    case Cause::Brand: return {Text::tr("The brand is unknown, expired or needs an authorization."), Text::tr("Choose another brand.")};
    case Cause::Attribute: return {Text::tr("A required attribute or certificate is missing."), Text::tr("Fill it in and send it again.")};
    case Cause::Content: return {Text::tr("A picture, the description or the title is missing or too long."), Text::tr("Complete it and send it again.")};
    case Cause::Package: return {Text::tr("Weight or size of the package is not accepted."), Text::tr("Correct it and send it again.")};
    case Cause::DailyLimit: return {Text::tr("The shop's daily limit for listings is reached."), Text::tr("Try sending it again tomorrow.")};
    case Cause::NoPermission: return {Text::tr("The seller account may not do this."), Text::tr("Ask for the permission in the seller's web console.")};
    case Cause::AfterSales: return {Text::tr("A return or cancellation of it is open."), Text::tr("Decide that first.")};
    case Cause::ReasonKey: return {Text::tr("The reason does not fit the state of the order."), Text::tr("Choose another reason.")};
    case Cause::Parameter: return {Text::tr("The shop does not accept one of the values."), withdraw};
    case Cause::Scope: return {Text::tr("The connected app was not given this permission."), Text::tr("Connect the account again and agree to it.")};
    case Cause::ShopInactive: return {Text::tr("The shop or its seller is not active."), Text::tr("Look in the seller's web console.")};
    case Cause::Address: return {Text::tr("The shop does not accept calls from this network."), Text::tr("Add its address to the app's list.")};
    }
    return {};
}

} // namespace

RefusalText describeRefusal(int code, const QString &remoteText)
{
    if (const auto known = causes().constFind(code); known != causes().cend())
        return wordsFor(*known);
    const QString wayOut = Text::tr("Change the value or withdraw the change.");
    if (remoteText.trimmed().isEmpty())
        return {Text::tr("The shop gave no reason."), wayOut};
    return {Text::tr("In the shop's own words: “%1”").arg(remoteText.trimmed()), wayOut};
}

} // namespace quayside::commands
