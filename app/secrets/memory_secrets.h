// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/secret_store.h"

#include <QHash>

namespace quayside::secrets {

/// Forgets everything with the process: enough for a workspace whose shop runs inside it and hands out new
/// credentials at every start.
class MemorySecrets final : public remotes::SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        const auto found = m_secrets.constFind(key);
        if (found == m_secrets.cend())
            co_return fail(FaultKind::NotFound, QStringLiteral("nothing is kept under this key"), key);
        co_return *found;
    }
    [[nodiscard]] QCoro::Task<Done> write(QString key, QByteArray secret) override
    {
        m_secrets.insert(key, secret);
        co_return Done();
    }
    [[nodiscard]] QCoro::Task<Done> remove(QString key) override
    {
        m_secrets.remove(key);
        co_return Done();
    }

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace quayside::secrets
