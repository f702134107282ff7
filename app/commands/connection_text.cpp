// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connection_text.h"

#include "app/remotes/erp/erp_remote.h"
#include "models/base/denial.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;
using remotes::erp::ErpCode;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::ConnectionText)
};

constexpr int CodeUsed = 36004004;
constexpr int ScopeMissing = 105005;
constexpr int AddressNotAllowed = 36009033;
constexpr int ShopInactive = 36009043;
constexpr int SellerInactive = 36009044;

// Codes of our own, in `detail`.
FaultText own(const Fault &fault)
{
    if (fault.detail == "connect.no-code"_L1)
        return {Text::tr("There is no code in it."), {}, Text::tr("Paste the code that the page shows, or the whole address of the page."), {}};
    if (fault.detail == "connect.state"_L1)
        return {Text::tr("That page belongs to another sign-in."), Text::tr("Its address does not carry the word that this sign-in was begun with."),
                Text::tr("Press “Sign in with the browser” again and use the page that opens."), {}};
    if (fault.detail == "connect.no-shops"_L1)
        return {Text::tr("The account “%1” gave access to no shop.").arg(fault.subject), {},
                Text::tr("Sign in again and choose at least one shop on the page of consent."), {}};
    if (fault.detail == "connect.port"_L1)
        return {Text::tr("Port %1 of this computer is in use by another program.").arg(fault.subject), Text::tr("The browser cannot come back by itself."),
                Text::tr("Sign in all the same, and paste the address of the page you end on."), {}};
    return {};
}

FaultText ofShop(const Fault &fault, const QString &host)
{
    switch (fault.code) {
    case CodeUsed:
        return {Text::tr("The code was not accepted."), Text::tr("A code works once, and for 30 minutes."), Text::tr("Sign in with the browser again."), {}};
    case ScopeMissing:
        return {Text::tr("The app lacks a right: %1").arg(fault.detail), {},
                Text::tr("Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent."), {}};
    case AddressNotAllowed:
        return {Text::tr("The app does not accept calls from this computer's address."), {}, Text::tr("Add the address to the app's list in Partner Center."), {}};
    case ShopInactive:
    case SellerInactive:
        return {Text::tr("The shop is not active."), {}, Text::tr("Look at the account's notices in Seller Center."), {}};
    default: break;
    }
    const bool isClock = fault.detail.contains("timestamp"_L1, Qt::CaseInsensitive);
    if (isClock)
        return {Text::tr("The clock of this computer is off."), Text::tr("%1 accepts calls within five minutes of its own time.").arg(host),
                Text::tr("Set the clock, best by the network, and try again."), {}};
    if (fault.kind == FaultKind::Signature)
        return {Text::tr("The app secret is not the right one."), Text::tr("%1 does not accept our signature.").arg(host),
                Text::tr("Copy the secret of this app from Partner Center once more."), {}};
    if (fault.kind == FaultKind::AuthExpired && fault.code != 0)
        return {Text::tr("%1 does not know this app key with this secret.").arg(host), Text::tr("One of them has a typing error, or they belong to two apps."),
                Text::tr("Copy both from Partner Center once more."), {}};
    return {};
}

} // namespace

QString scopeTitle(const QString &scope)
{
    const std::pair<QLatin1StringView, QString> titles[] = {{"seller.authorization.info"_L1, Text::tr("authorised shops")},
                                                            {"seller.product.basic"_L1, Text::tr("read products")},
                                                            {"seller.product.write"_L1, Text::tr("change products")},
                                                            {"seller.order.info"_L1, Text::tr("read orders")},
                                                            {"seller.logistics"_L1, Text::tr("logistics")},
                                                            {"seller.return_refund.basic"_L1, Text::tr("returns and refunds")}};
    for (const auto &[id, title] : titles) {
        if (id == scope)
            return title;
    }
    return scope;
}

FaultText describeConnection(const Fault &fault, const QString &host)
{
    FaultText words = own(fault);
    if (words.what.isEmpty() && remotes::erp::erpCode(fault) == ErpCode::None)
        words = ofShop(fault, host);
    if (words.what.isEmpty() && remotes::erp::erpCode(fault) == ErpCode::WrongLogin)
        words = {Text::tr("The ERP refuses the login “%1”.").arg(fault.subject), Text::tr("The user or the password is wrong."), Text::tr("Correct them and test again."), {}};
    if (words.what.isEmpty() && remotes::erp::erpCode(fault) == ErpCode::UnknownDatabase)
        words = {Text::tr("The ERP has no database “%1”.").arg(fault.subject), {}, Text::tr("Correct the database's name and test again."), {}};
    const bool isUnreachable = fault.kind == FaultKind::Offline || fault.kind == FaultKind::Timeout;
    if (words.what.isEmpty() && isUnreachable)
        words = {Text::tr("%1 cannot be reached.").arg(host), {}, Text::tr("Check the address and the network, and try again. Nothing you entered is lost."), {}};
    if (words.what.isEmpty() && fault.kind == FaultKind::BadAnswer)
        words = {Text::tr("What answers at %1 is something else.").arg(host), {}, Text::tr("Check the address."), {}};
    if (words.what.isEmpty())
        words = describe(fault);
    if (fault.code != 0 && denialOf(fault) == Denial::Remote)
        words.code = QString::number(fault.code);
    return words;
}

} // namespace quayside::commands
