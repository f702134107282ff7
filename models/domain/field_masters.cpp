// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/field_masters.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

QString toWord(Master master)
{
    switch (master) {
    case Master::Shop: return u"shop"_s;
    case Master::Erp: return u"erp"_s;
    case Master::Here: return u"here"_s;
    }
    return {};
}

std::optional<Master> masterOf(QStringView word)
{
    for (const Master master : {Master::Shop, Master::Erp, Master::Here}) {
        if (word.compare(toWord(master), Qt::CaseInsensitive) == 0)
            return master;
    }
    return std::nullopt;
}

const QList<MasteredField> &masteredFields()
{
    static const QList<MasteredField> fields{
        {u"sku"_s, Master::Erp, {Master::Erp}},
        {u"price"_s, Master::Erp, {Master::Erp, Master::Shop}},
        {u"cost"_s, Master::Erp, {Master::Erp, Master::Here}},
        {u"on-hand"_s, Master::Erp, {Master::Erp}},
        {u"quantity"_s, Master::Here, {Master::Here, Master::Erp, Master::Shop}},
        {u"listing"_s, Master::Shop, {Master::Shop}},
        {u"order"_s, Master::Shop, {Master::Shop}},
    };
    return fields;
}

std::optional<MasteredField> masteredField(QStringView id)
{
    const QList<MasteredField> &fields = masteredFields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [id](const MasteredField &field) { return field.id == id; });
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace quayside
