// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/gate.h"

namespace quayside::practice {

/// The back door for tests and trainers, unsigned and on loopback only:
///  - GET  /practice/counts                       how many records there are, in total and by shop
///  - GET  /practice/effects[?kind=&sku=&product=&since=]  every change that was carried out, oldest first
///  - POST /practice/faults {"spec": "…"}         how to misbehave from now on (mischief.h); empty: not at all
///  - POST /practice/edit   {"sku", "price"} | {"sku", "warehouse", "quantity"} | {"product", "title"} | {"product", "live": bool}
///                          | {"return": true} | {"order": true}
///                          | {"cancel": true [, "shop": index]}   a change made in the shop itself; the last: a buyer asks to cancel
///  - POST /practice/clock  {"advance": seconds}
///  - GET  /practice/images/NAME.png[?side=N]     product pictures
///  - GET  /practice/labels/ID.pdf                a shipping label
class Admin
{
public:
    Admin(Desk &desk, Gate &gate) : m_desk(desk), m_gate(gate) {}

    [[nodiscard]] WebReply handle(const WebRequest &request);

private:
    [[nodiscard]] QJsonObject counts() const;
    [[nodiscard]] QJsonObject effects(const WebRequest &request) const;
    [[nodiscard]] Result<QJsonObject> setFaults(const QJsonObject &body);
    [[nodiscard]] Result<QJsonObject> edit(const QJsonObject &body);
    [[nodiscard]] Done editSku(class Changes &changes, const QJsonObject &body);
    [[nodiscard]] Done editProduct(class Changes &changes, const QJsonObject &body);
    [[nodiscard]] Done openReturn(class Changes &changes);
    [[nodiscard]] Done askToCancel(class Changes &changes, int shop);
    [[nodiscard]] Result<QJsonObject> moveClock(const QJsonObject &body);

    Desk &m_desk;
    Gate &m_gate;
};

} // namespace quayside::practice
