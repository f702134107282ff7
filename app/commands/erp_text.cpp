// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/erp_text.h"

#include "app/remotes/erp/erp_remote.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;
using remotes::erp::ErpCode;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::ErpText)
};

// Where the line or the login stands in the way.
FaultText ofConnection(ErpCode code, const Fault &fault)
{
    const QString &s = fault.subject;
    switch (code) {
    case ErpCode::Unreachable:
        return {Text::tr("The ERP at %1 does not answer.").arg(s), {}, Text::tr("Check the address and that the server runs; it is tried again by itself."), {}};
    case ErpCode::WrongLogin:
        return {Text::tr("The ERP refuses the login “%1”.").arg(s), Text::tr("The user or the password is wrong."), Text::tr("Correct them in the account file and connect again."), {}};
    case ErpCode::TooManyLogins:
        return {Text::tr("The ERP has locked the login “%1” for a while.").arg(s), Text::tr("Too many logins failed."), Text::tr("Wait five minutes, then connect with the right password."), {}};
    case ErpCode::LoginWantsMore:
        return {Text::tr("The ERP asks for more than a password: %1").arg(s), {}, Text::tr("Use a user of the ERP without a second factor for this connection."), {}};
    case ErpCode::UnknownDatabase: return {Text::tr("The ERP has no database “%1”.").arg(s), {}, Text::tr("Correct “database” in the account file."), {}};
    case ErpCode::UnsupportedVersion: return {Text::tr("Version %1 of the ERP is not supported.").arg(s), {}, Text::tr("Tryton 6 and 7 are."), {}};
    case ErpCode::ModuleMissing: return {Text::tr("The ERP lacks the module “%1”.").arg(s), {}, Text::tr("Ask whoever runs the ERP to activate it."), {}};
    case ErpCode::NoCompany: return {Text::tr("The ERP's user “%1” belongs to no company.").arg(s), {}, Text::tr("Give the user a company in the ERP."), {}};
    case ErpCode::NoRights: return {Text::tr("The ERP's user may not touch “%1”.").arg(s), {}, Text::tr("Give the user the groups Sales, Stock and Product Administration."), {}};
    case ErpCode::NotConfigured: return {Text::tr("The setting “%1” names nothing in the ERP.").arg(s), {}, Text::tr("Correct it in the account file."), {}};
    case ErpCode::SessionLost: return {Text::tr("The ERP ended the session of “%1”.").arg(s), {}, Text::tr("It is opened again at the next synchronisation."), {}};
    default: return {};
    }
}

// Where a record or a document does.
FaultText ofRecords(ErpCode code, const Fault &fault)
{
    const QString &s = fault.subject;
    switch (code) {
    case ErpCode::UnknownVariant: return {Text::tr("The variant %1 is not in the ERP any more.").arg(s), {}, Text::tr("Link the SKU to another variant."), {}};
    case ErpCode::UnknownUnit: return {Text::tr("The ERP does not know the unit “%1”.").arg(s), {}, Text::tr("Use one of the ERP's units."), {}};
    case ErpCode::UnitMismatch: return {Text::tr("The quantity does not fit the unit of variant %1.").arg(s), {}, Text::tr("Check the variant's unit in the ERP."), {}};
    case ErpCode::UnknownWarehouse: return {Text::tr("The ERP has no warehouse %1.").arg(s), {}, Text::tr("Choose another warehouse."), {}};
    case ErpCode::UnknownOrder: return {Text::tr("The ERP has no order %1.").arg(s), {}, {}, {}};
    case ErpCode::Locked: return {Text::tr("The document in the ERP is past the point where it can change (%1).").arg(s), {}, Text::tr("Settle it in the ERP."), {}};
    case ErpCode::Ignored: return {Text::tr("The ERP said yes and left the document as it was (%1).").arg(s), {}, Text::tr("Look at it in the ERP; its log says why."), {}};
    case ErpCode::NeedsConfirmation: return {Text::tr("The ERP asks: %1").arg(fault.detail), {}, Text::tr("Answer it in the ERP, or repeat the act with a yes."), {}};
    case ErpCode::ChangedMeanwhile: return {Text::tr("%1 moved in the ERP meanwhile.").arg(s), Text::tr("Nothing was posted."), Text::tr("Look again and repeat it."), {}};
    case ErpCode::Duplicate: return {Text::tr("%1 exists in the ERP as something else.").arg(s), {}, Text::tr("Settle it in the ERP."), {}};
    case ErpCode::Declined: return {Text::tr("The ERP declined it: %1").arg(fault.detail.left(300)), {}, Text::tr("Correct it in the ERP and try again."), {}};
    case ErpCode::UnknownOutcome: return {Text::tr("Whether the ERP took it is not known."), {}, Text::tr("It is looked up before anything is sent again."), {}};
    case ErpCode::BadAnswer: return {Text::tr("The ERP gave an answer that cannot be read."), {}, Text::tr("Nothing was taken from it; it is tried again."), {}};
    case ErpCode::ServerFailed: return {Text::tr("The ERP failed on its side."), {}, Text::tr("It is tried again by itself."), {}};
    default: return {};
    }
}

} // namespace

std::optional<FaultText> describeErp(const Fault &fault)
{
    const ErpCode code = remotes::erp::erpCode(fault);
    if (code == ErpCode::None)
        return std::nullopt;
    FaultText words = ofConnection(code, fault);
    if (words.what.isEmpty())
        words = ofRecords(code, fault);
    if (words.what.isEmpty())
        return std::nullopt;
    words.code = QString::number(fault.code);
    return words;
}

QString describeErpProblem(const QString &subject, const Fault &fault)
{
    const FaultText words = describe(fault);
    const QString line = QStringList{words.what, words.why, words.wayOut}.join(u' ').simplified();
    return subject.isEmpty() ? line : Text::tr("%1: %2").arg(subject, line);
}

} // namespace quayside::commands
