// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/erp_remote.h"

namespace quayside::remotes::erp {

using namespace Qt::StringLiterals;

bool mayHaveHappened(const Fault &fault)
{
    return erpCode(fault) == ErpCode::UnknownOutcome;
}

bool mayRepeat(const Fault &fault)
{
    switch (erpCode(fault)) {
    case ErpCode::Unreachable:
    case ErpCode::TooManyLogins:
    case ErpCode::ServerFailed:
        return true;
    default:
        return fault.kind == FaultKind::Offline || fault.kind == FaultKind::RateLimited;
    }
}

QString erpStateWord(ErpOrderState state)
{
    switch (state) {
    case ErpOrderState::Draft:
        return u"draft"_s;
    case ErpOrderState::Quoted:
        return u"quoted"_s;
    case ErpOrderState::Confirmed:
        return u"confirmed"_s;
    case ErpOrderState::Processing:
        return u"processing"_s;
    case ErpOrderState::Done:
        return u"done"_s;
    case ErpOrderState::Cancelled:
        return u"cancelled"_s;
    case ErpOrderState::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace quayside::remotes::erp
