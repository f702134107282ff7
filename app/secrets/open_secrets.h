// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/secret_store.h"
#include "app/secrets/sealed_file_secrets.h"

#include <QString>

#include <memory>

namespace quayside::secrets {

/// The file of a workspace folder that holds its sealed secrets, when it has one.
[[nodiscard]] QString sealedFilePath(const QString &folder);

/// Chooses where a workspace keeps its secrets: the sealed file when a pass-phrase is given or the file exists; else
/// the keychain when one answers. Denial::Sealed when only a pass-phrase can help, and Denial::WrongPassphrase when the given one
/// is another. Never waits longer than two seconds for a keychain.
[[nodiscard]] QCoro::Task<Result<std::unique_ptr<remotes::SecretStore>>> openSecrets(QString folder, QString passphrase,
                                                                                     SealCost cost = {});

} // namespace quayside::secrets
