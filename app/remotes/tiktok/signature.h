// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace quayside::remotes::tiktok {

/// Decoded names and values of a query, in any order.
using Query = QList<std::pair<QString, QString>>;

/// The bytes the signature is taken over. `path` is the path alone; `body` exactly what is sent. "sign" and
/// "access_token" in the query do not take part, nor does the body of a multipart upload.
[[nodiscard]] QByteArray stringToSign(QByteArrayView appSecret, const QString &path, const Query &query,
                                      QByteArrayView contentType, const QByteArray &body);

/// Lower-case hex HMAC-SHA256 over stringToSign().
[[nodiscard]] QByteArray signature(const QByteArray &appSecret, const QString &path, const Query &query,
                                   QByteArrayView contentType, const QByteArray &body);

/// base + path + query + its sign. Reserved characters (+ / = of a page token) are percent-encoded on the wire and
/// signed as they are. The query already holds app_key and timestamp (seconds).
[[nodiscard]] QUrl signedUrl(const QUrl &base, const QString &path, Query query, const QByteArray &appSecret,
                             QByteArrayView contentType, const QByteArray &body);

/// The Authorization header of a webhook call: HMAC-SHA256 with the secret over app key + raw body.
[[nodiscard]] QByteArray webhookSignature(const QByteArray &appSecret, const QString &appKey, const QByteArray &body);

} // namespace quayside::remotes::tiktok
