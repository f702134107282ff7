// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/gate.h"


namespace quayside::practice {

/// The token host and the consent page (facts: tiktok-shop-api.md section 2): codes become pairs of tokens, a refresh ends the
/// pair it was made from.
class Tokens
{
public:
    Tokens(Desk &desk, Gate &gate) : m_desk(desk), m_gate(gate) {}

    /// /api/v2/token/get and /api/v2/token/refresh.
    [[nodiscard]] WebReply handle(const WebRequest &request);
    /// The seller says yes at once; the browser is sent on with a code that works once, for half an hour.
    [[nodiscard]] WebReply consent(const WebRequest &request);

private:
    [[nodiscard]] Answer grant(const QString &replaces, qint64 refreshUntil);

    Desk &m_desk;
    Gate &m_gate;
    QHash<QString, qint64> m_codes; ///< of the consent page → until, seconds
    quint64 m_made = 0;
};

} // namespace quayside::practice
