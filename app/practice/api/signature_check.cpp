// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/signature_check.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

QByteArray expectedSignature(const QString &path, const QMap<QString, QString> &query, const QByteArray &contentType,
                             const QByteArray &body, const QByteArray &secret)
{
    // The order is that of the encoded bytes, which UTF-16 does not keep for every character.
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (auto it = query.cbegin(); it != query.cend(); ++it) {
        if (it.key() != "sign"_L1 && it.key() != "access_token"_L1)
            pairs.append({it.key().toUtf8(), it.value().toUtf8()});
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArray text = path.toUtf8();
    for (const auto &[name, value] : pairs)
        text += name + value;
    const QByteArray mediaType = contentType.split(';').first().trimmed().toLower();
    if (mediaType != "multipart/form-data")
        text += body;
    return QMessageAuthenticationCode::hash(secret + text + secret, secret, QCryptographicHash::Sha256).toHex();
}

bool isSignedWell(const QString &path, const QMap<QString, QString> &query, const QByteArray &contentType, const QByteArray &body,
                  const QByteArray &secret)
{
    const QByteArray given = query.value(u"sign"_s).toLatin1();
    if (given == expectedSignature(path, query, contentType, body, secret))
        return true;
    return body == "{}" && given == expectedSignature(path, query, contentType, {}, secret);
}

} // namespace quayside::practice
