// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace quayside::practice {

/// The signature that a call must carry (facts: tiktok-shop-api.md section 3.1), as the server computes it. `query` is decoded; a
/// body of `multipart/form-data` is left out.
[[nodiscard]] QByteArray expectedSignature(const QString &path, const QMap<QString, QString> &query, const QByteArray &contentType,
                                           const QByteArray &body, const QByteArray &secret);

/// Lower-case hexadecimal only; a body of `{}` may be left out of the signed text, as one vendor SDK does.
[[nodiscard]] bool isSignedWell(const QString &path, const QMap<QString, QString> &query, const QByteArray &contentType,
                                const QByteArray &body, const QByteArray &secret);

} // namespace quayside::practice
