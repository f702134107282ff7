// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QString>

namespace quayside::remotes {

/// Where secrets are kept between runs: the system's keychain, a sealed file, or memory. A port: app/secrets
/// implements it. Lives on the main thread; its tasks resume there. The store outlives its tasks.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// FaultKind::NotFound when nothing is kept under the key; Denial::Keychain when it is locked or the person
    /// declined; Damaged when what is kept cannot be understood; Timeout when a keychain does not answer.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> read(QString key) = 0;
    /// Replaces what is kept under the key, whole or not at all. It has reached the store when the task ends well.
    [[nodiscard]] virtual QCoro::Task<Done> write(QString key, QByteArray secret) = 0;
    /// Forgets the key; one that is not there is no fault.
    [[nodiscard]] virtual QCoro::Task<Done> remove(QString key) = 0;
};

} // namespace quayside::remotes
