// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/secret_store.h"

#include <QMap>

#include <memory>

namespace quayside::secrets {

/// What it costs to try a pass-phrase (Argon2id).
struct SealCost
{
    quint64 passes = 2;
    quint64 memory = 64 * 1024 * 1024;   ///< bytes
};

/// All secrets in one file, sealed with a key that is made from a pass-phrase: for machines without a keychain. The
/// file is decrypted for each read and replaced whole at each write; nothing plain stays in memory in between.
/// One process at a time writes (the workspace's lock sees to that).
class SealedFileSecrets final : public remotes::SecretStore
{
public:
    /// Opens the file, or makes ready to create it with the first write. Denial::WrongPassphrase when it is
    /// sealed under another one, Denial::File when it cannot be read, Damaged when the file is no sealed file or was cut or changed, Newer when a later
    /// program wrote it; the file is left as it is in all of these. Making the key takes about 0.1 s, off the main thread.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<SealedFileSecrets>>> open(QString path, QString passphrase,
                                                                                      SealCost cost = {});
    ~SealedFileSecrets() override;

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Done> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Done> remove(QString key) override;

private:
    class Key;
    using Secrets = QMap<QString, QByteArray>;

    SealedFileSecrets(QString path, QByteArray header, std::unique_ptr<Key> key);

    [[nodiscard]] Result<Secrets> unseal() const;
    [[nodiscard]] Done seal(const Secrets &secrets);

    QString m_path;
    QByteArray m_header;          ///< salt, cost and the key's check value; part of what is authenticated
    std::unique_ptr<Key> m_key;
    bool m_isNew = false;         ///< no file existed when it was opened
};

} // namespace quayside::secrets
