// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quayside {

using namespace Qt::StringLiterals;

Result<Roles> Roles::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonObject roles = document.object()[u"roles"_s].toObject();
    if (roles.isEmpty())
        return fail(FaultKind::Invalid, u"no roles: "_s + error.errorString(), u"roles"_s);
    Roles read;
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        if (!it.value()[u"rights"_s].isArray())
            return fail(FaultKind::Invalid, u"a role without rights"_s, it.key());
        QHash<QString, QString> rights;
        const QJsonArray list = it.value()[u"rights"_s].toArray();
        for (const QJsonValue &entry : list) {
            const QString right = entry.isObject() ? entry[u"right"_s].toString() : entry.toString();
            if (right.isEmpty())
                return fail(FaultKind::Invalid, u"a right without a name"_s, it.key());
            rights.insert(right, entry[u"scope"_s].toString());
        }
        read.m_rights.insert(it.key(), rights);
    }
    return read;
}

QStringList Roles::names() const
{
    QStringList names = m_rights.keys();
    names.sort();
    return names;
}

QStringList Roles::holders(const QString &right) const
{
    QStringList holders;
    for (auto it = m_rights.cbegin(); it != m_rights.cend(); ++it) {
        if (it.value().contains(right))
            holders.append(it.key());
    }
    holders.sort();
    return holders;
}

} // namespace quayside
