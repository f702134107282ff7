// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace quayside {

/// Who says no when a Fault is of the kind Denied. It is kept in Fault::code, where neither HTTP nor a remote has numbers; with any
/// other code it is the remote's own no.
enum class Denial : int {
    Remote = 0,             ///< it does not let the app, the seller or the login do it {a record or a shop}
    Right = 9101,           ///< the person's role lacks the right {the right; detail: roles that have it}
    Scope = 9102,           ///< the role has the right, and not for these records {the right}
    OwnChanges = 9103,      ///< nobody approves their own changes {the set}
    Nobody = 9104,          ///< nobody is signed in {the command}
    NoPin = 9105,           ///< a PIN is set and none was given {the person}
    WrongPin = 9106,        ///< the PIN is another one {the person}
    Sealed = 9107,          ///< no keychain answers, and no pass-phrase was given {the sealed file}
    WrongPassphrase = 9108, ///< the secrets are sealed under another one {the sealed file}
    Keychain = 9109,        ///< it answers and stays shut {keychain}
    File = 9110,            ///< the system lets us not read or write it {the file}
};

[[nodiscard]] inline Denial denialOf(const Fault &fault)
{
    constexpr int First = static_cast<int>(Denial::Right);
    constexpr int Last = static_cast<int>(Denial::File);
    return fault.kind == FaultKind::Denied && fault.code >= First && fault.code <= Last ? Denial(fault.code) : Denial::Remote;
}

/// The failure side of any Result, for a no of our own side.
[[nodiscard]] inline auto deny(Denial by, QString subject, QString detail = {})
{
    return fail(FaultKind::Denied, std::move(detail), std::move(subject), static_cast<int>(by));
}

/// The role of whoever acts lacks `right`; `holders` are the roles that have it.
[[nodiscard]] inline Fault lacksRight(const QString &right, const QStringList &holders)
{
    return Fault{FaultKind::Denied, holders.join(QStringLiteral(", ")), static_cast<int>(Denial::Right), right};
}

} // namespace quayside
