// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_words.h"

#include "models/domain/money.h"
#include "models/store/connection.h"
#include "models/store/mirror_reader.h"
#include "models/store/people_repository.h"

#include <QDateTime>

namespace quayside::tables {

using namespace Qt::StringLiterals;

QString rawText(const Cell &cell)
{
    if (!cell.hasValue)
        return u""_s;
    switch (cell.kind) {
    case CellKind::Money:
        return toDecimal(Money{cell.number, cell.currency});
    case CellKind::Number:
    case CellKind::Percent:
        return toDecimal(cell.number, cell.decimals);
    case CellKind::Check:
        return QString::number(cell.number);
    case CellKind::Status:
    case CellKind::State:
    case CellKind::Field:
        return cell.text.isEmpty() ? cell.code : cell.text;
    case CellKind::Clock:
    case CellKind::Time:
        return cell.number == 0 ? u""_s : QDateTime::fromMSecsSinceEpoch(cell.number, Qt::UTC).toString(Qt::ISODate);
    case CellKind::Thumbnail:
        return cell.image;
    case CellKind::Text:
    case CellKind::Code:
    case CellKind::TitleWithVariant:
        break;
    }
    return cell.text.isEmpty() ? cell.code : cell.text;
}

Cell valueCell(const QString &field, const QString &value, const QString &currency)
{
    if (field == "price"_L1) {
        if (const auto money = parseMoney(value, currency))
            return moneyCell(money->minor, currency);
    }
    if (field == "quantity"_L1) {
        bool isNumber = false;
        if (const qint64 pieces = value.toLongLong(&isNumber); isNumber)
            return numberCell(pieces);
    }
    if (field == "status"_L1)
        return statusCell(value);
    return textCell(value);
}

RecordRef skuOf(const RecordRef &ref)
{
    return ref.kind == RecordKind::Stock ? RecordRef{RecordKind::Sku, ref.shop, ref.id.section(u'@', 0, 0)} : ref;
}

Cell RowWords::record(const RecordRef &ref)
{
    if (ref.id.isEmpty())
        return emptyCell(CellKind::Text);
    if (const auto known = m_records.constFind(ref); known != m_records.cend())
        return *known;
    Cell cell = codeCell(ref.id);
    store::MirrorReader mirror(m_db);
    const RecordRef named = skuOf(ref);
    if (named.kind == RecordKind::Sku) {
        if (const auto facts = mirror.skuFacts(named); facts && *facts)
            cell = titleCell((*facts)->title, (*facts)->variant);
    } else if (named.kind == RecordKind::Product) {
        if (const auto product = mirror.product(named); product && *product)
            cell = titleCell(QString::fromStdString((*product)->title), {});
    }
    m_records.insert(ref, cell);
    return cell;
}

QString RowWords::person(const QString &id)
{
    if (const auto known = m_people.constFind(id); known != m_people.cend())
        return *known;
    QString name = id;
    if (const auto person = store::PeopleRepository(m_db).find(id); person && *person)
        name = (*person)->name;
    m_people.insert(id, name);
    return name;
}

RecordRef RowWords::owner(const RecordRef &ref, const QString &product)
{
    if (!product.isEmpty())
        return {RecordKind::Product, ref.shop, product};
    const RecordRef named = skuOf(ref);
    if (named.kind == RecordKind::Sku) {
        if (const auto facts = store::MirrorReader(m_db).skuFacts(named); facts && *facts)
            return {RecordKind::Product, ref.shop, (*facts)->product};
    }
    return named;
}

} // namespace quayside::tables
