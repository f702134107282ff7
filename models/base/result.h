// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace quayside {

/// What went wrong, as far as it decides what happens next: retry, ask, sign in again, or stop.
/// Words for people are made from it in app/commands/fault_text.h, never here.
enum class FaultKind {
    Offline,      ///< no connection to the remote; try again when there is one
    Timeout,      ///< no answer in time; the effect is unknown
    RateLimited,  ///< the remote asks us to wait; nothing was done
    ServerError,  ///< the remote failed (5xx, internal error); the effect is unknown
    BadAnswer,    ///< the answer is not what the remote promises (HTML, cut JSON, missing members)
    AuthExpired,  ///< the consent or token is gone; a person must sign in to the remote again
    Signature,    ///< the remote refuses our signature: wrong secret or a bug; never retried
    Denied,       ///< the person or the app lacks the right
    Refused,      ///< the remote understood and said no; subject and code say why
    NotFound,     ///< the thing named does not exist
    Invalid,      ///< the input is wrong; nothing was changed
    Conflict,     ///< the other side moved away from the base value
    NotAllowedNow,///< the state of the record or change set does not permit the act
    Newer,        ///< the workspace was written by a newer program
    Damaged,      ///< a file is damaged
    DiskFull,     ///< no space is left; nothing was written
    Busy,         ///< another process holds the workspace
    Cancelled,    ///< a person or the shut-down stopped it
    Internal,     ///< a bug of ours
};

/// A failure as a value. `detail` is for the log and is never shown alone; `subject` names the
/// thing concerned (a file, a SKU, a field, a command); `code` is the remote's own number or 0.
struct Fault
{
    FaultKind kind = FaultKind::Internal;
    QString detail;
    int code = 0;
    QString subject;
};

/// The one result type of the program; the only place that names tl::.
template <class T>
using Result = tl::expected<T, Fault>;

/// Builds the failure side of any Result.
[[nodiscard]] inline auto fail(FaultKind kind, QString detail, QString subject = {}, int code = 0)
{
    return tl::unexpected<Fault>(Fault{kind, std::move(detail), code, std::move(subject)});
}

/// Passes a failure on from one Result to another type of Result.
[[nodiscard]] inline auto fail(Fault fault)
{
    return tl::unexpected<Fault>(std::move(fault));
}

/// A Result without a value.
using Done = Result<void>;

/// Passes a failure of a Done or Result on to the caller.
#define QUAYSIDE_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto quaysideDone = (expression); !quaysideDone)                                                           \
            return ::quayside::fail(std::move(quaysideDone.error()));                                                  \
    } while (false)

} // namespace quayside
