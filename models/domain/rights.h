// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace quayside {

/// Which role may do what; data, read from resources/policies/roles.json or a workspace's own copy of it. Whoever is not
/// named may not.
class Roles
{
public:
    /// {"roles": {"merchandiser": {"title": …, "rights": ["prices.edit", {"right": "stock.edit", "scope": "warehouse:W1"}]}}}.
    /// Fault Invalid names what is wrong.
    [[nodiscard]] static Result<Roles> read(const QByteArray &json);

    [[nodiscard]] bool isKnown(const QString &role) const { return m_rights.contains(role); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool may(const QString &role, const QString &right) const { return m_rights.value(role).contains(right); }
    /// Criteria that a record must fit for the right to reach it; empty when it reaches all, or when there is no such right.
    [[nodiscard]] QString scopeOf(const QString &role, const QString &right) const { return m_rights.value(role).value(right); }
    /// Roles that hold the right, for the message to somebody who does not.
    [[nodiscard]] QStringList holders(const QString &right) const;

private:
    QHash<QString, QHash<QString, QString>> m_rights; ///< role → right → scope
};

} // namespace quayside
