// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/variants_model.h"

#include "app/commands/check_text.h"
#include "models/domain/checks.h"
#include "models/domain/money.h"
#include "ui/panels/listing/listing_checks.h"
#include "ui/panels/listing/master_tip.h"

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using tables::Cell;

namespace {

qint64 minorOf(const QString &decimal, const QString &currency)
{
    const Result<Money> money = parseMoney(decimal, currency);
    return money ? money->minor : 0;
}

void markOverlay(Cell &cell, const tables::FieldValue &value)
{
    cell.isOverlay = value.mine.has_value();
    cell.reason = value.reason;
}

// The state of a row is that of its most pressing field.
std::optional<ChangeState> stateOf(const tables::VariantDetail &variant)
{
    static constexpr ChangeState Pressing[] = {ChangeState::Conflict, ChangeState::Edited, ChangeState::Proposed, ChangeState::Approved,
                                               ChangeState::Sending};
    for (const ChangeState state : Pressing) {
        if (variant.price.state == state)
            return state;
        for (const tables::StockDetail &stock : variant.stock) {
            if (stock.quantity.state == state)
                return state;
        }
    }
    return std::nullopt;
}

} // namespace

void VariantsModel::setReasons(const QString &noPrice, const QString &noStock)
{
    m_noPrice = noPrice;
    m_noStock = noStock;
}

void VariantsModel::setVariants(const QList<tables::VariantDetail> &variants)
{
    QStringList ids;
    QStringList names;
    for (const tables::VariantDetail &variant : variants) {
        for (const tables::StockDetail &stock : variant.stock) {
            if (ids.contains(stock.warehouseId))
                continue;
            ids.append(stock.warehouseId);
            names.append(stock.warehouse);
        }
    }
    const bool hasSameRows = std::equal(variants.cbegin(), variants.cend(), m_variants.cbegin(), m_variants.cend(),
                                        [](const tables::VariantDetail &a, const tables::VariantDetail &b) { return a.ref == b.ref; });
    const bool hasSameColumns = ids == m_warehouseIds && names == m_warehouses;
    if (hasSameRows && hasSameColumns) {
        m_variants = variants;
        if (!m_variants.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_variants = variants;
    m_warehouseIds = ids;
    m_warehouses = names;
    endResetModel();
    if (!hasSameColumns)
        Q_EMIT columnsChanged();
}

const tables::StockDetail *VariantsModel::stockAt(int row, int column) const
{
    if (row < 0 || row >= m_variants.size() || column < FirstStock || column - FirstStock >= m_warehouseIds.size())
        return nullptr;
    const QList<tables::StockDetail> &stock = m_variants.at(row).stock;
    const auto found = std::find_if(stock.cbegin(), stock.cend(), [&](const tables::StockDetail &one) {
        return one.warehouseId == m_warehouseIds.at(column - FirstStock);
    });
    return found == stock.cend() ? nullptr : &*found;
}

int VariantsModel::rowOf(const RecordRef &sku) const
{
    const auto found = std::find_if(m_variants.cbegin(), m_variants.cend(), [&](const tables::VariantDetail &one) { return one.ref == sku; });
    return found == m_variants.cend() ? -1 : static_cast<int>(found - m_variants.cbegin());
}

int VariantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variants.size());
}

int VariantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstStock + static_cast<int>(m_warehouseIds.size());
}

Cell VariantsModel::priceCell(const tables::VariantDetail &variant) const
{
    Cell cell = tables::moneyCell(minorOf(variant.price.current(), variant.currency), variant.currency);
    markOverlay(cell, variant.price);
    if (variant.price.mine)
        cell.oldNumber = minorOf(variant.price.mirror, variant.currency);
    if (variant.erp && !variant.erp->against.isEmpty()) {
        cell.icon = u"warn"_s;
        cell.tone = tables::Tone::Warn;
    }
    if (variant.floor && cell.number < *variant.floor) {
        cell.breaksRule = true;
        CheckFinding finding;
        finding.code = CheckFinding::PriceBelowFloor;
        finding.limit = toDecimal(*variant.floor, currencyExponent(variant.currency));
        cell.reason = commands::describe(finding);
    }
    return cell;
}

Cell VariantsModel::stockCell(const tables::StockDetail &stock) const
{
    Cell cell = tables::numberCell(stock.quantity.current().toLongLong());
    markOverlay(cell, stock.quantity);
    if (stock.quantity.mine)
        cell.oldNumber = stock.quantity.mirror.toLongLong();
    if (cell.number == 0) {
        cell.icon = u"warn"_s;
        cell.tone = tables::Tone::Warn;
    }
    return cell;
}

Cell VariantsModel::cellAt(int row, int column) const
{
    const tables::VariantDetail &variant = m_variants.at(row);
    switch (column) {
    case Variant:
        return variant.imageUrl.isEmpty() ? tables::textCell(variant.variant) : tables::titleCell(variant.variant, {}, variant.imageUrl);
    case Sku: return tables::codeCell(variant.sellerSku);
    case Price: return priceCell(variant);
    case State: {
        const auto state = stateOf(variant);
        return tables::stateCell(state ? toWord(*state) : QString());
    }
    default: break;
    }
    const tables::StockDetail *stock = stockAt(row, column);
    return stock ? stockCell(*stock) : tables::emptyCell(tables::CellKind::Number);
}

QString VariantsModel::reasonNot(int row, int column) const
{
    if (column == Price)
        return m_noPrice.isEmpty() ? heldReason(m_variants.at(row).price) : m_noPrice;
    if (const tables::StockDetail *stock = stockAt(row, column))
        return m_noStock.isEmpty() ? heldReason(stock->quantity) : m_noStock;
    return {};
}

QString VariantsModel::masterOf(int row, int column) const
{
    const tables::VariantDetail &variant = m_variants.at(row);
    if (column == Price)
        return priceTip(variant);
    return stockAt(row, column) == nullptr ? QString() : quantityTip(variant);
}

QVariant VariantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case tables::CellRole: return QVariant::fromValue(cellAt(index.row(), index.column()));
    case tables::RowIdRole: return qint64(index.row()) + 1;
    case Qt::EditRole: {
        const tables::VariantDetail &variant = m_variants.at(index.row());
        if (index.column() == Price)
            return variant.price.current();
        if (const tables::StockDetail *stock = stockAt(index.row(), index.column()))
            return stock->quantity.current();
        return cellAt(index.row(), index.column()).text;
    }
    case Qt::ToolTipRole: {
        const QString reason = reasonNot(index.row(), index.column());
        return reason.isEmpty() ? masterOf(index.row(), index.column()) : reason;
    }
    case Qt::AccessibleTextRole: return m_speech ? m_speech(cellAt(index.row(), index.column())) : QString();
    default: return {};
    }
}

Qt::ItemFlags VariantsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isField = index.column() == Price || stockAt(index.row(), index.column()) != nullptr;
    flags.setFlag(Qt::ItemIsEditable, isField && reasonNot(index.row(), index.column()).isEmpty());
    return flags;
}

} // namespace quayside::panels
