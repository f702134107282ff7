// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/grants.h"

#include "app/practice/world/draw.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

QString letters(Draw &draw, int count, QLatin1StringView alphabet)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(alphabet[draw.below(static_cast<int>(alphabet.size()))]);
    return text;
}

constexpr auto Plain = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
constexpr auto Hex = "0123456789abcdef"_L1;
constexpr auto Token = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;

} // namespace

Credentials Credentials::make(quint64 seed)
{
    Draw draw(seed, TokenTopic, 0);
    Credentials made;
    made.appKey = letters(draw, 13, Plain);
    made.appSecret = letters(draw, 40, Hex);
    made.serviceId = u"74"_s + letters(draw, 17, "0123456789"_L1);
    made.cardCode = u"ROW_"_s + letters(draw, 48, Token);
    for (QString &cipher : made.ciphers)
        cipher = u"ROW_"_s + letters(draw, 32, Token);
    return made;
}

int Credentials::shopOf(const QString &cipher) const
{
    const auto found = std::find(ciphers.begin(), ciphers.end(), cipher);
    return found == ciphers.end() ? -1 : static_cast<int>(found - ciphers.begin());
}

QJsonObject Grants::make(quint64 seed, const QString &replaces, qint64 accessUntil, qint64 refreshUntil) const
{
    Draw draw(seed, TokenTopic, m_made + 1);
    return {{u"op"_s, u"grant"_s},
            {u"access"_s, u"ROW_"_s + letters(draw, 60, Token)},
            {u"refresh"_s, u"ROW_"_s + letters(draw, 48, Token)},
            {u"access_until"_s, accessUntil},
            {u"refresh_until"_s, refreshUntil},
            {u"replaces"_s, replaces}};
}

void Grants::apply(const QJsonObject &made)
{
    ++m_made;
    const Grant old = m_byRefresh.take(made["replaces"_L1].toString());
    m_refreshOfAccess.remove(old.access);
    const Grant grant{made["access"_L1].toString(), made["refresh"_L1].toString(), made["access_until"_L1].toInteger(),
                      made["refresh_until"_L1].toInteger()};
    m_refreshOfAccess.insert(grant.access, grant.refresh);
    m_byRefresh.insert(grant.refresh, grant);
}

std::optional<Grant> Grants::byAccess(const QString &token) const
{
    const auto found = m_refreshOfAccess.constFind(token);
    return found == m_refreshOfAccess.cend() ? std::nullopt : byRefresh(*found);
}

std::optional<Grant> Grants::byRefresh(const QString &token) const
{
    const auto found = m_byRefresh.constFind(token);
    return found == m_byRefresh.cend() ? std::nullopt : std::optional(*found);
}

} // namespace quayside::practice
