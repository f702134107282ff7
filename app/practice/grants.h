// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace quayside::practice {

/// Who the one app of a world is; made from the seed.
struct Credentials
{
    QString appKey;
    QString appSecret;
    QString serviceId;
    QString cardCode; ///< the auth code on the card: usable again and again, so that many workspaces can join
    std::array<QString, 5> ciphers;

    [[nodiscard]] static Credentials make(quint64 seed);
    /// The shop of a cipher; -1 when there is none.
    [[nodiscard]] int shopOf(const QString &cipher) const;
};

/// One consent in use: the pair of tokens that is valid now. Times are Unix seconds.
struct Grant
{
    QString access;
    QString refresh;
    qint64 accessUntil = 0;
    qint64 refreshUntil = 0;
};

/// The consents of a world. A refresh ends the pair it was made from at once.
class Grants
{
public:
    /// A new pair as it goes into the journal; `replaces` is the refresh token used up, or empty.
    [[nodiscard]] QJsonObject make(quint64 seed, const QString &replaces, qint64 accessUntil, qint64 refreshUntil) const;
    void apply(const QJsonObject &made);
    [[nodiscard]] std::optional<Grant> byAccess(const QString &token) const;
    [[nodiscard]] std::optional<Grant> byRefresh(const QString &token) const;

private:
    QHash<QString, Grant> m_byRefresh;
    QHash<QString, QString> m_refreshOfAccess;
    quint64 m_made = 0;
};

} // namespace quayside::practice
