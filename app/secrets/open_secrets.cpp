// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/open_secrets.h"

#include "app/secrets/keychain_secrets.h"
#include "models/base/denial.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace quayside::secrets {

using namespace Qt::StringLiterals;

namespace {

/// Tells the workspaces of one person apart in one keychain.
QString scopeOf(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

QString sealedFilePath(const QString &folder)
{
    return QDir(folder).filePath(u"secrets.sealed"_s);
}

QCoro::Task<Result<std::unique_ptr<remotes::SecretStore>>> openSecrets(QString folder, QString passphrase, SealCost cost)
{
    const QString path = sealedFilePath(folder);
    if (!passphrase.isEmpty()) {
        Result<std::unique_ptr<SealedFileSecrets>> sealed = co_await SealedFileSecrets::open(path, passphrase, cost);
        if (!sealed)
            co_return fail(sealed.error());
        std::unique_ptr<remotes::SecretStore> store = std::move(*sealed);
        co_return store;
    }
    if (QFileInfo::exists(path))
        co_return deny(Denial::Sealed, path, u"the secrets are sealed and no pass-phrase is given"_s);
    const bool hasKeychain = co_await KeychainSecrets::answers();
    if (!hasKeychain)
        co_return deny(Denial::Sealed, path, u"no keychain answers and no pass-phrase is given"_s);
    std::unique_ptr<remotes::SecretStore> store = std::make_unique<KeychainSecrets>(scopeOf(folder));
    co_return store;
}

} // namespace quayside::secrets
