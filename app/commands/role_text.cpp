// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/role_text.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

// Those of resources/policies/roles.json; their ids are English words already.
constexpr const char *Roles[] = {
    QT_TRANSLATE_NOOP("Role", "merchandiser"), QT_TRANSLATE_NOOP("Role", "support"), QT_TRANSLATE_NOOP("Role", "operations"),
    QT_TRANSLATE_NOOP("Role", "manager"),      QT_TRANSLATE_NOOP("Role", "analyst"), QT_TRANSLATE_NOOP("Role", "administrator"),
};

} // namespace

QString roleWord(const QString &role)
{
    for (const char *known : Roles) {
        if (role == QLatin1StringView(known))
            return QCoreApplication::translate("Role", known);
    }
    return role;
}

QString roleWords(const QStringList &roles)
{
    QStringList words;
    words.reserve(roles.size());
    for (const QString &role : roles)
        words.append(roleWord(role));
    return words.join(u", "_s);
}

} // namespace quayside::commands
