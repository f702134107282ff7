// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/change.h"
#include "models/domain/field_masters.h"
#include "models/domain/record_ref.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside {
enum class MergeRule : quint8;
}
namespace quayside::store {
class Store;
}

namespace quayside::tables {

struct ConversationDetail;
struct PromotionDetail;
struct RecordHistory;

/// One field with what the shop says and what a person here wants.
struct FieldValue
{
    QString mirror;                      ///< canonical, see Change
    std::optional<QString> mine;         ///< overlay
    std::optional<ChangeState> state;
    QString reason;
    [[nodiscard]] QString current() const { return mine ? *mine : mirror; }
};

struct StockDetail
{
    QString warehouseId;
    QString warehouse;                   ///< name
    FieldValue quantity;
    qint64 committed = 0;
};

/// What the connected ERP says of a variant, and who decides on its fields.
struct ErpSide
{
    QString code;                        ///< of the ERP's variant
    QString price;                       ///< with its currency; empty: none
    QString against;                     ///< the ERP decides on the price and says this instead; empty: it does not contradict
    Instant asOf = 0;
    Master priceMaster = Master::Erp;
    Master quantityMaster = Master::Here;
};

struct VariantDetail
{
    RecordRef ref;
    QString variant;
    QString sellerSku;
    QString barcode;
    QString status;                      ///< platform word
    QString imageUrl;
    QString currency;
    FieldValue price;
    std::optional<qint64> cost;          ///< minor units
    std::optional<qint64> floor;
    std::optional<ErpSide> erp;          ///< nothing: none is connected, or the SKU is no variant of it
    QList<StockDetail> stock;
};

struct AttributeDetail
{
    QString name;
    QStringList values;
    bool isRequired = false;             ///< by the category's rules
};

/// Something that happened to a record, from the ledger.
struct HistoryEvent
{
    qint64 sequence = 0;
    Instant at = 0;
    QString personName;
    QString command;                     ///< id; the desktop knows its title
    QString field;
    QString before;
    QString after;
    QString reason;
};

/// A promotion that a listing is in, or will be.
struct ListingOffer
{
    RecordRef ref;
    QString title;
    QString type;                        ///< platform word
    QString status;                      ///< likewise
    Instant beginAt = 0;
    Instant endAt = 0;
    std::optional<qint64> lowestPrice;   ///< among its SKUs; minor units
    QString currency;
    double highestDiscount = 0;          ///< per cent; 0: none is named
};

/// A field that a version beside the listing says otherwise.
struct VersionField
{
    QString field;                       ///< as of a FieldVersion; "attribute" for one of the attributes
    QString of;                          ///< the variant's or the attribute's name
    QString live;
    QString beside;
    QString currency;                    ///< of money fields

    friend bool operator==(const VersionField &, const VersionField &) = default;
};

/// A version that lies beside the listing.
struct VersionDetail
{
    QString version;                     ///< "draft" or "under_review"
    QList<VersionField> fields;          ///< empty: it says the same

    friend bool operator==(const VersionDetail &, const VersionDetail &) = default;
};

struct ListingDetail
{
    RecordRef ref;                       ///< the product
    QString shopName;
    QString market;
    FieldValue title;
    FieldValue description;              ///< HTML
    FieldValue status;                   ///< platform word, overlay "live" or "deactivated"
    QString audit;
    QStringList auditReasons;
    QString categoryPath;
    QString brand;
    qint64 weightGrams = 0;
    bool isDetailed = false;             ///< false: only the search form was read yet
    QStringList images;                  ///< addresses
    QList<AttributeDetail> attributes;
    QStringList missingAttributes;       ///< names that the category requires and the listing lacks
    QList<VariantDetail> variants;
    QStringList tags;
    QString quality;                     ///< POOR, FAIR, GOOD as the platform finds it; empty until it was asked
    QStringList qualityHints;            ///< what the platform says would make it better
    QList<ListingOffer> offers;          ///< the earliest first
    bool hasDraft = false;               ///< as the shop says; what it holds may not have been read yet
    QList<VersionDetail> versions;       ///< the draft first
    Instant createdAt = 0;
    Instant updatedAt = 0;
    Instant asOf = 0;
    QList<HistoryEvent> history;         ///< newest first, at most 50
};

struct OrderLineDetail
{
    RecordRef ref;
    RecordRef sku;
    QString product;
    QString variant;
    QString sellerSku;
    QString imageUrl;
    QString status;
    qint64 originalPrice = 0;
    qint64 sellerDiscount = 0;
    qint64 platformDiscount = 0;
    qint64 salePrice = 0;
    int units = 1;                       ///< equal lines are shown as one
    bool isGift = false;
};

/// A step of an order or a return: done when `at` is set and not in the future.
struct TimelineStep
{
    QString code;                        ///< "placed", "paid", "shipped", "collected", "delivered", "completed", "cancelled"
    Instant at = 0;                      ///< 0: not known or not yet
    Instant due = 0;                     ///< the shop's deadline for it; 0: none
    bool isDone = false;
    bool isCurrent = false;
};

/// What an order travels in.
struct ParcelDetail
{
    RecordRef ref;
    QString status;                      ///< platform word
    QString carrier;
    QString trackingNumber;
    QString deliveryOption;
    int units = 0;
    bool isShared = false;               ///< holds other orders too
};

/// Something that happened in the shop or at a carrier, as the shop tells it.
struct EventDetail
{
    Instant at = 0;
    QString role;                        ///< BUYER, SELLER, OPERATOR, SYSTEM; empty for a carrier's
    QString what;
    QString reason;
    QString note;                        ///< somebody's own words; empty without the seal key
};

struct CancellationDetail
{
    RecordRef ref;
    QString status;                      ///< platform word
    QString reasonText;
    QString role;                        ///< who asked
    QString currency;
    qint64 refund = 0;
    Instant deadline = 0;                ///< 0: nothing to answer
};

struct OrderDetail
{
    RecordRef ref;
    QString status;
    QString shopName;
    QString market;
    QString buyerName;                   ///< masked or empty without the seal key
    QString recipient;                   ///< the masked address as one text
    QString buyerMessage;
    QString warehouse;
    QString carrier;
    QString trackingNumber;
    QString deliveryOption;
    QString paymentMethod;
    QString cancelReason;
    QString currency;
    qint64 productTotal = 0;
    qint64 sellerDiscount = 0;
    qint64 platformDiscount = 0;
    qint64 shippingFee = 0;
    qint64 tax = 0;
    qint64 total = 0;
    bool isOnHold = false;
    QList<OrderLineDetail> lines;
    QList<TimelineStep> timeline;
    QList<RecordRef> returns;
    QList<RecordRef> conversations;      ///< with its buyer
    QList<ParcelDetail> parcels;
    QList<EventDetail> tracking;         ///< newest first
    QList<CancellationDetail> cancellations;
    QHash<QString, qint64> priceParts;   ///< by the shop's word; empty until the price detail was read
    QList<HistoryEvent> history;
};

struct ReturnDetail
{
    RecordRef ref;
    RecordRef order;
    QString type;
    QString status;
    QString reasonText;
    QString nextAction;
    QString arbitration;
    QString shopName;
    QString market;
    Instant deadline = 0;
    Instant window = 0;                  ///< length of the market's window, ms
    Instant createdAt = 0;
    QString currency;
    qint64 refundTotal = 0;
    qint64 refundSubTotal = 0;
    qint64 refundShipping = 0;
    qint64 refundTax = 0;
    bool canKeepItem = false;
    QString trackingNumber;
    QList<OrderLineDetail> lines;
    std::optional<Change> decision;      ///< ours, when there is one
    bool hasLeft = true;                 ///< the decision may have reached the shop; while not, another one takes its place
    int alike = 0;                       ///< other open cases with the same SKU and reason
    QList<TimelineStep> timeline;
    QList<EventDetail> records;          ///< newest first
    std::optional<OrderDetail> orderDetail;
    QList<HistoryEvent> history;
};

/// Numbers for navigation, dock titles and status bar.
struct Counts
{
    qint64 skus = 0;
    qint64 ordersToShip = 0;             ///< awaiting shipment
    qint64 ordersLate = 0;               ///< of these, past the ship-by time
    qint64 returnsOpen = 0;              ///< waiting for the seller
    qint64 returnsDue = 0;               ///< of these, within four hours
    Instant nextDeadline = 0;
    qint64 setsOpen = 0;
    qint64 setsWaiting = 0;              ///< submitted
    qint64 changesOpen = 0;              ///< changes in open sets
    qint64 outboxPending = 0;            ///< not finished
    qint64 outboxRefused = 0;
    qint64 conflictsOpen = 0;
    qint64 talksWaiting = 0;             ///< conversations that wait for an answer
    qint64 talksDue = 0;                 ///< of these, within four hours
    bool hasCosts = false;               ///< somebody said what a SKU costs: there are margins

    friend bool operator==(const Counts &, const Counts &) = default;
};

/// Reads one record with everything a page about it shows. Every call returns at once; the future ends on a store thread, and
/// `co_await`ing or deliver() brings it back. Fault NotFound when the mirror does not have the record.
class Details
{
public:
    explicit Details(store::Store &store) : m_store(store) {}

    /// Of a product or of a SKU's product.
    [[nodiscard]] QFuture<Result<ListingDetail>> listing(RecordRef ref) const;
    /// Of an order or a line's order.
    [[nodiscard]] QFuture<Result<OrderDetail>> order(RecordRef ref) const;
    [[nodiscard]] QFuture<Result<ReturnDetail>> returnCase(RecordRef ref) const;
    /// With its last `limit` messages. People's words come unsealed: who asks has made sure that they may be shown.
    [[nodiscard]] QFuture<Result<ConversationDetail>> conversation(RecordRef ref, int limit) const;
    /// With its first `limit` items.
    [[nodiscard]] QFuture<Result<PromotionDetail>> promotion(RecordRef ref, int limit) const;
    [[nodiscard]] QFuture<Result<QList<HistoryEvent>>> history(RecordRef ref, int limit = 50) const;
    /// How a product, a SKU, an order or a return became what it is: what the shop changed and what people here did.
    [[nodiscard]] QFuture<Result<RecordHistory>> versions(RecordRef ref) const;
    /// What the workspace's policy says of a field that both sides changed.
    [[nodiscard]] QFuture<Result<MergeRule>> mergeRule(QString field) const;
    [[nodiscard]] QFuture<Result<Counts>> counts() const;

private:
    store::Store &m_store;
};

} // namespace quayside::tables
