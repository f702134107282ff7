// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/fulfilment_rows.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace quayside::store {

class OrdersAhead;
class WriteScope;
}

namespace quayside::rows {
struct Statement;
struct Transaction;
struct Payment;
struct Withdrawal;
struct Unsettled;
struct Conversation;
struct Promotion;
struct Coupon;
struct Performance;
struct ListingDrafts;
}

namespace quayside::store {

/// Counts of one page's effect.
struct Applied
{
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
};

/// A record that could not be read; kept with its raw form until it can.
struct Quarantined
{
    QString id;
    QString reason;
    QByteArray raw;
    Instant at = 0;
    QString program;   ///< the version that could not read it
};

/// Writes what a remote said into mirror.db: rows, stock, lines, raw documents, counts, roll-ups, search rows and
/// the cursor, all in the transaction of the scope. Only the puller uses it. An older version of a record
/// never replaces a newer one (order by the remote's update time); an equal one costs nothing. Raw documents are
/// stored as one compressed page; rows point into it.
class MirrorWriter
{
public:
    /// `shop` is the remote's shop id; it must have been written by shops() before.
    MirrorWriter(WriteScope &scope, QString remote, QString shop);
    ~MirrorWriter();

    [[nodiscard]] Result<Applied> shops(std::span<const rows::Shop> shops);
    [[nodiscard]] Result<Applied> warehouses(std::span<const rows::Warehouse> warehouses);
    [[nodiscard]] Result<Applied> categories(std::span<const rows::Category> categories);
    [[nodiscard]] Result<Applied> brands(std::span<const rows::Brand> brands);
    /// Search form rows (isDetailed false) keep the detailed columns that an earlier read brought.
    [[nodiscard]] Result<Applied> products(std::span<const rows::Product> products, const QByteArray &raw);
    [[nodiscard]] Result<Applied> stock(std::span<const std::pair<std::string, std::vector<rows::Stock>>> levels);
    [[nodiscard]] Result<Applied> orders(std::span<const rows::Order> orders, const QByteArray &raw);
    /// What was begun of the pages of orders that come, for a transaction that brings no products.
    [[nodiscard]] Done use(std::shared_ptr<OrdersAhead> ahead);
    [[nodiscard]] Result<Applied> returns(std::span<const rows::Return> returns, const QByteArray &raw);
    [[nodiscard]] Result<Applied> statements(std::span<const rows::Statement> statements, const QByteArray &raw);
    [[nodiscard]] Result<Applied> transactions(std::span<const rows::Transaction> transactions, const QByteArray &raw);
    [[nodiscard]] Result<Applied> payments(std::span<const rows::Payment> payments, const QByteArray &raw);
    [[nodiscard]] Result<Applied> withdrawals(std::span<const rows::Withdrawal> withdrawals, const QByteArray &raw);
    [[nodiscard]] Result<Applied> unsettled(std::span<const rows::Unsettled> unsettled, const QByteArray &raw, Instant seenAt);
    /// Those that were last seen before the instant: a whole walk did not meet them any more.
    [[nodiscard]] Done dropUnsettled(Instant goneBefore);
    /// With the messages that came along; what was said is sealed.
    [[nodiscard]] Result<Applied> conversations(std::span<const rows::Conversation> conversations);
    [[nodiscard]] Result<Applied> promotions(std::span<const rows::Promotion> promotions, const QByteArray &raw);
    [[nodiscard]] Result<Applied> coupons(std::span<const rows::Coupon> coupons, const QByteArray &raw);
    [[nodiscard]] Result<Applied> performance(std::span<const rows::Performance> figures, const QByteArray &raw);
    /// A record without an id is told from others by its document.
    /// A package read by itself brings details, and no document: those of the search stay.
    [[nodiscard]] Result<Applied> packages(std::span<const rows::Package> packages, const QByteArray &raw);
    [[nodiscard]] Result<Applied> cancellations(std::span<const rows::Cancellation> cancellations, const QByteArray &raw);
    /// All options of the shop: what is not among them any more goes.
    [[nodiscard]] Result<Applied> deliveryOptions(std::span<const rows::DeliveryOption> options);
    // Each row is everything there is of its order or return; `readAt` by the remote's clock.
    [[nodiscard]] Result<Applied> tracking(std::span<const rows::Tracking> tracking, Instant readAt);
    [[nodiscard]] Result<Applied> priceDetails(std::span<const rows::PriceDetail> details, Instant readAt);
    [[nodiscard]] Result<Applied> returnRecords(std::span<const rows::ReturnRecords> records, Instant readAt);
    [[nodiscard]] Result<Applied> listingQuality(std::span<const rows::ListingQuality> qualities, Instant readAt);
    [[nodiscard]] Result<Applied> listingDrafts(std::span<const rows::ListingDrafts> drafts, Instant readAt);
    [[nodiscard]] Done quarantine(const QString &resource, const QList<Quarantined> &records);
    /// The name under which a document is kept: its record's id, or without one "#" and a hash of its text.
    [[nodiscard]] static QString quarantineName(const QString &id, const QByteArray &raw);
    /// Something of the resource lies in quarantine.
    [[nodiscard]] Result<bool> hasQuarantine(const QString &resource);
    /// These were understood now: they leave the quarantine.
    [[nodiscard]] Done understood(const QString &resource, const QStringList &ids);
    /// These were tried with that version of the program, whatever came of it.
    [[nodiscard]] Done tried(const QString &resource, const QStringList &ids, const QString &program);
    /// The remote does not have these any more. They stay as they were last, with the status "DELETED", and the next version that
    /// comes replaces them whatever its time. Products only.
    [[nodiscard]] Done gone(const QStringList &products);
    [[nodiscard]] Done setCursor(const QString &resource, const QByteArray &cursor, Instant asOf);
    /// Flushes search rows and roll-ups, which are written last (facts/performance.md 9.3). Call once, at the
    /// end of the transaction's work.
    [[nodiscard]] Done finish();

    struct Private; ///< shared by the files that implement the writer

private:
    std::unique_ptr<Private> d;
};

} // namespace quayside::store
