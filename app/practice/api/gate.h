// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"
#include "app/practice/http_server.h"

#include <QHash>
#include <QSet>

namespace quayside::practice {

/// What every call of the API passes: path, method and version, signature, time, token, scope, cipher, quota, in the order of
/// the real gateway; then the endpoint; then whatever mischief was asked for.
class Gate
{
public:
    explicit Gate(Desk &desk) : m_desk(desk) {}

    /// True for paths of the API; the others are the token endpoints and the back door.
    [[nodiscard]] static bool isApi(const QString &path);
    [[nodiscard]] WebReply handle(const WebRequest &request);

    /// "20260101094623" and 20 hexadecimal digits.
    [[nodiscard]] QString requestId();
    [[nodiscard]] WebReply wrap(const Answer &answer, const QString &requestId) const;
    /// The world's time as this shop tells it, skew included, in seconds.
    [[nodiscard]] qint64 shopTime() const;

private:
    struct Route;
    [[nodiscard]] std::optional<Answer> admit(const WebRequest &request, Call &call, const Route *&route);
    [[nodiscard]] std::optional<Answer> checkCaller(const WebRequest &request, Call &call, const Route &route);
    [[nodiscard]] bool isOverQuota(int shop);
    [[nodiscard]] static const Route *find(const WebRequest &request, Call &call, std::optional<Answer> &refusal);

    struct Bucket
    {
        qint64 at = 0;     ///< ms
        double tokens = 0;
    };
    Desk &m_desk;
    QHash<int, Bucket> m_buckets;
    quint64 m_requests = 0;
    QSet<QByteArray> m_expired; ///< access tokens that ended ahead of their time
};

} // namespace quayside::practice
