// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/draft_rows.h"
#include "models/domain/fulfilment_rows.h"
#include "models/domain/record_ref.h"

#include <QStringList>

#include <optional>

namespace quayside::store {

class Connection;

/// Which details of single records are worth asking for, and what the mirror has of them.
class MirrorDetails
{
public:
    explicit MirrorDetails(Connection &db) : m_db(db) {}

    /// Ids of a shop's orders or returns whose details (the word of the resource: "tracking", "price-details", "return-records"), of
    /// listings on sale ("listing-quality"), of listings with a draft or a version under review ("listing-drafts"), or of categories in
    /// use whose attributes and rules ("category-rules") are missing or old at the moment of the shop's newest page, the most urgent first.
    [[nodiscard]] Result<QStringList> due(const QString &shop, const QString &resource, int limit);

    [[nodiscard]] Result<QList<rows::Package>> packagesOf(const RecordRef &order);
    [[nodiscard]] Result<QList<rows::TrackingEvent>> trackingOf(const RecordRef &order); ///< newest first
    [[nodiscard]] Result<std::optional<rows::PriceDetail>> priceDetailOf(const RecordRef &order);
    [[nodiscard]] Result<QList<rows::Cancellation>> cancellationsOf(const RecordRef &order); ///< without their lines
    [[nodiscard]] Result<std::optional<rows::ListingQuality>> qualityOf(const RecordRef &product);
    /// The versions that lie beside the live one, the draft first; what the list of a shop does not tell (status, stock) is empty.
    [[nodiscard]] Result<QList<rows::ListingVersion>> versionsOf(const RecordRef &product);
    /// Oldest first; notes stay empty without the key that they are sealed under.
    [[nodiscard]] Result<QList<rows::ReturnRecord>> recordsOf(const RecordRef &returned);

private:
    Connection &m_db;
};

} // namespace quayside::store
