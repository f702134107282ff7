// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

bool isMultipart(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    const QByteArrayView mediaType = (end < 0 ? contentType : contentType.first(end)).trimmed();
    return mediaType.compare("multipart/form-data", Qt::CaseInsensitive) == 0;
}

QByteArray hexMac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray stringToSign(QByteArrayView appSecret, const QString &path, const Query &query, QByteArrayView contentType,
                        const QByteArray &body)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    pairs.reserve(query.size());
    for (const auto &[name, value] : query) {
        if (name != "sign"_L1 && name != "access_token"_L1)
            pairs.append({name.toUtf8(), value.toUtf8()});
    }
    std::sort(pairs.begin(), pairs.end());

    QByteArray text = appSecret.toByteArray();
    text += path.toUtf8();
    for (const auto &[name, value] : pairs)
        text += name + value;
    if (!isMultipart(contentType))
        text += body;
    text += appSecret;
    return text;
}

QByteArray signature(const QByteArray &appSecret, const QString &path, const Query &query, QByteArrayView contentType,
                     const QByteArray &body)
{
    return hexMac(appSecret, stringToSign(appSecret, path, query, contentType, body));
}

QUrl signedUrl(const QUrl &base, const QString &path, Query query, const QByteArray &appSecret, QByteArrayView contentType,
               const QByteArray &body)
{
    query.append({u"sign"_s, QString::fromLatin1(signature(appSecret, path, query, contentType, body))});
    QByteArray encoded;
    for (const auto &[name, value] : query) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    QUrl url = base;
    url.setPath(path);
    url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

QByteArray webhookSignature(const QByteArray &appSecret, const QString &appKey, const QByteArray &body)
{
    return hexMac(appSecret, appKey.toUtf8() + body);
}

} // namespace quayside::remotes::tiktok
