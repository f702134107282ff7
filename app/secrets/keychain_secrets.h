// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/secret_store.h"

namespace quayside::secrets {

/// The keychain of the person who is logged in (a secret service on Linux).
class KeychainSecrets final : public remotes::SecretStore
{
public:
    /// `scope` keeps workspaces apart: two of them may know accounts of the same name.
    explicit KeychainSecrets(QString scope) : m_scope(std::move(scope)) {}

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Done> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Done> remove(QString key) override;

    /// Whether a keychain answers here and now. Ends at once without a session bus, within two seconds otherwise.
    [[nodiscard]] static QCoro::Task<bool> answers();

private:
    [[nodiscard]] QString entry(const QString &key) const;

    QString m_scope;
};

} // namespace quayside::secrets
