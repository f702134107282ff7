// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/record_ref.h"

#include <QStringList>

#include <optional>

namespace quayside::store {

class Connection;

/// What the team itself knows about a SKU and no remote does (work.db): unit cost, price floor, buffer,
/// when it is low, tags. Amounts are minor units of the SKU's currency.
struct SkuTerms
{
    RecordRef sku;
    std::optional<qint64> cost;
    std::optional<qint64> floor;
    std::optional<qint64> buffer;   ///< pieces kept back from every shop
    std::optional<qint64> low;      ///< pieces at which people are told; none: as for all SKUs
    QStringList tags;
};

class TermsRepository
{
public:
    explicit TermsRepository(Connection &db) : m_db(db) {}

    [[nodiscard]] Result<std::optional<SkuTerms>> find(const RecordRef &sku);
    /// Writes the whole row; a row without any value is removed.
    [[nodiscard]] Done put(const SkuTerms &terms);

private:
    Connection &m_db;
};

} // namespace quayside::store
