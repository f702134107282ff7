// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/decimal.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside::remotes::erp {

/// Why an ERP did not do what was asked: the machine-readable code in Fault::code, beside the FaultKind that decides what
/// happens next. Stable numbers; they are stored with operations that wait. In braces: the FaultKind it comes with and
/// what Fault::subject holds.
enum class ErpCode : int {
    None = 0,
    Unreachable = 9001,       ///< nothing listens, no name, no connection {Offline; host}
    WrongLogin = 9002,        ///< user or password is wrong {AuthExpired; user}
    TooManyLogins = 9003,     ///< the server locks the login for a while {RateLimited; user}
    LoginWantsMore = 9004,    ///< a second factor or another question {AuthExpired; the question}
    UnknownDatabase = 9005,   ///< {NotFound; database}
    UnsupportedVersion = 9006,///< {Refused; the server's version}
    ModuleMissing = 9007,     ///< the ERP lacks a module the task needs {Refused; module}
    NoCompany = 9008,         ///< the user belongs to no company {Refused; user}
    NoRights = 9009,          ///< {Denied; what may not be touched}
    NotConfigured = 9010,     ///< a setting names nothing there, or is needed and empty {Invalid; setting}
    UnknownVariant = 9011,    ///< a variant is gone or inactive {NotFound; variant id}
    UnknownUnit = 9012,       ///< the ERP does not know the unit {Invalid; unit}
    UnitMismatch = 9013,      ///< the unit is of another kind than the variant's, or the quantity has too many decimals {Invalid; variant id}
    UnknownWarehouse = 9014,  ///< {NotFound; warehouse id}
    UnknownOrder = 9015,      ///< {NotFound; ERP id or external id}
    Locked = 9016,            ///< the document is past the state in which it may change {NotAllowedNow; its state}
    Ignored = 9017,           ///< the ERP said yes and did nothing; a person has to look {Refused; the state reached}
    NeedsConfirmation = 9018, ///< the ERP asks a person {NotAllowedNow; subject: the token, detail: the question}
    ChangedMeanwhile = 9019,  ///< the record or the stock moved away from what was expected {Conflict; record}
    Duplicate = 9020,         ///< the external id is taken by a record of another kind {Conflict; its id}
    Declined = 9021,          ///< a validation of the ERP; detail is its text, in English {Refused}
    UnknownOutcome = 9022,    ///< sent, and no trustworthy answer came: look before sending again {Timeout or ServerError}
    BadAnswer = 9023,         ///< an answer that breaks the protocol, to a read {BadAnswer}
    ServerFailed = 9024,      ///< the server failed on a read {ServerError}
    SessionLost = 9025,       ///< logged out in the middle and the repeat was refused too {AuthExpired; user}
};

[[nodiscard]] inline ErpCode erpCode(const Fault &fault) { return fault.code > 9000 && fault.code < 9100 ? ErpCode(fault.code) : ErpCode::None; }
/// True when a write that ended with this fault may have had its effect: look (findOrder, orderStates, a read of the
/// stock) before anything is sent again.
[[nodiscard]] bool mayHaveHappened(const Fault &fault);
/// True when the same call may be repeated by itself later: nothing was done and waiting can help.
[[nodiscard]] bool mayRepeat(const Fault &fault);

/// What the ERP said at connection.
struct ErpIdentity
{
    QString userId;         ///< the author of our own writes
    QString serverVersion;  ///< "6.0.29"
    QString companyId;
    QString companyName;
    QString currency;       ///< ISO 4217; amounts of the ERP are in it
    QString language;
    Instant serverClock = 0;
    QStringList missingModules;  ///< of those that a part of the tasks needs; connecting succeeds without them
};

/// What this ERP, set up as it is, can do.
struct ErpCapabilities
{
    bool uniqueOrderKey = false;   ///< the server itself refuses a second order with the same external id
    bool pricePerVariant = false;
    bool locking = false;          ///< a stale write is refused by the server
    bool deletionsListed = false;  ///< false: compare variantIds()
    bool push = false;             ///< the server tells of changes by itself
    bool countIsChecked = false;   ///< the server itself refuses a count whose base moved; else the adapter checks
    bool parallelCalls = false;
    double callsPerSecond = 0;     ///< 0: no limit known
};

/// One right that a task of ours needs.
struct ErpRight
{
    QString subject;     ///< the ERP's model: "sale.sale"
    bool read = false;
    bool write = false;
    bool create = false;
    bool needsWrite = false;   ///< our tasks write it
    QString forTask;     ///< "variants", "stock", "orders", "returns", "counts"
    [[nodiscard]] bool suffices() const { return read && (!needsWrite || (write && create)); }
};

struct ErpWarehouse
{
    QString id;
    QString name;
    QString code;
    QString storageId;   ///< the place goods can be sold from
    bool active = true;
};

/// What is sold and stocked. A text that the ERP leaves empty is empty here.
struct ErpVariant
{
    QString id;
    QString templateId;
    QString code;            ///< the seller's SKU; may be empty, may be shared by inactive variants
    QString name;
    QStringList barcodes;    ///< as the ERP keeps them; two variants may carry the same
    std::optional<Decimal> listPrice;   ///< in the company's currency, per unit
    std::optional<Decimal> costPrice;
    QString unitId;
    QString unit;            ///< symbol or name: "u", "kg"
    int unitDigits = 0;      ///< decimals a quantity may have
    bool active = true;
    bool stocked = true;     ///< goods; false for services
    bool salable = true;
    QByteArray version;      ///< changes when the variant or its template changes; opaque
    Instant changedAt = 0;   ///< the later of variant and template, the ERP's clock
    QString changedBy;       ///< user id of the later change; ErpIdentity::userId is ourselves
};

/// One page of a walk. `next` is opaque and belongs into the transaction that stores the page.
template <class T>
struct ErpPage
{
    QList<T> items;
    QByteArray next;
    bool more = false;   ///< ask again at once; false: up to date for now
};

struct ErpPrice
{
    QString variantId;
    std::optional<Decimal> price;   ///< nothing when the list has none
    QString currency;
};

/// The stock of one variant in one warehouse, in the variant's unit.
struct ErpStockLevel
{
    QString warehouseId;
    QString variantId;
    Decimal onHand;     ///< lies in the storage now
    Decimal reserved;   ///< open moves out of the storage, summed; also those whose planned day is over
    Decimal incoming;   ///< open moves into the storage or the warehouse's input, summed
    Decimal forecast;   ///< the ERP's own number for the whole warehouse
    Instant asOf = 0;   ///< the ERP's clock
    /// What can be sold: onHand − reserved; may be negative. Orders that the ERP does not know yet are not in it.
    [[nodiscard]] Decimal available() const { return onHand - reserved; }
};

/// How far an order of the ERP is.
enum class ErpOrderState : quint8 {
    Draft,
    Quoted,
    Confirmed,   ///< and not yet processed: waits for a worker, or needs a person when it stays
    Processing,  ///< shipment and invoice exist
    Done,
    Cancelled,
    Unknown,     ///< a word the adapter does not know; ErpOrder::stateWord has it
};
[[nodiscard]] QString erpStateWord(ErpOrderState state);

enum class ErpShipmentState : quint8 { None, Waiting, Partly, Sent, Exception };

/// The buyer as far as the ERP needs one. Masked fields stay empty.
struct ErpBuyer
{
    QString id;        ///< the marketplace's buyer id: one party for each
    QString name;
    QString street;
    QString postalCode;
    QString city;
    QString country;   ///< ISO 3166 alpha-2
};

struct ErpOrderLine
{
    QString variantId;     ///< empty: a line of text and amount (shipping, a discount), which needs no variant
    QString unit;          ///< name or symbol; empty: the variant's own
    Decimal quantity;
    Decimal unitPrice;     ///< in the order's currency
    QString description;
};

struct ErpOrder
{
    QString externalId;    ///< the marketplace's order id: the key of idempotence
    QString number;        ///< free text for people to search by
    QString warehouseId;
    QString currency;
    qint64 orderedDay = 0; ///< Instant of any moment of the day the buyer ordered; 0: today
    ErpBuyer buyer;
    QList<ErpOrderLine> lines;
    QString note;
};

/// What the ERP shows of an order or return of ours.
struct ErpDocument
{
    QString id;
    QString externalId;
    QString number;           ///< the ERP's
    ErpOrderState state = ErpOrderState::Unknown;
    QString stateWord;        ///< as the ERP says it
    ErpShipmentState shipment = ErpShipmentState::None;
    QStringList tracking;     ///< numbers of its shipments, when a person entered any
    QString invoiceState;     ///< as the ERP says it
    Decimal total;            ///< with taxes, in `currency`
    QString currency;
    QString originId;         ///< of a return: the sale it belongs to
    QByteArray version;       ///< give it back with what is decided on it
    Instant changedAt = 0;
    QString changedBy;
};

struct ErpPut
{
    ErpDocument document;
    bool created = false;   ///< false: it existed already, by an earlier try or by another client
};

enum class ErpReturnKind : quint8 { GoodsBack, RefundOnly };

struct ErpReturn
{
    QString externalId;     ///< the marketplace's return id
    QString originalId;     ///< the sale's ERP id; empty when the ERP never had it
    QString warehouseId;
    QString currency;
    QString number;
    ErpBuyer buyer;
    ErpReturnKind kind = ErpReturnKind::GoodsBack;
    QList<ErpOrderLine> lines;   ///< positive quantities; the adapter knows the ERP's sign
    QString note;
};

/// How far the goods of a return are.
struct ErpReturnState
{
    ErpDocument document;
    Decimal expected;    ///< all units of the return's lines
    Decimal received;    ///< at the ramp
    Decimal putAway;     ///< in the storage, saleable again
};

struct ErpCountLine
{
    QString variantId;
    Decimal counted;
    Decimal expected;    ///< on hand as the counting person saw it; a difference to the ERP's is a conflict
};

/// What a count led to, a line a variant.
struct ErpCounted
{
    QString documentId;
    QString externalId;
    bool applied = false;         ///< false: nothing was posted and `lines` tell why
    bool existed = false;         ///< an earlier try had posted it
    struct Line
    {
        QString variantId;
        Decimal before;           ///< on hand when it was posted, or now when it was not
        Decimal counted;
        Decimal after;            ///< read back; differs from `counted` when something moved in between
        bool conflict = false;    ///< before differs from the expected number, or after from the counted one
    };
    QList<Line> lines;
};

/// An ERP: one account on one server. An adapter translates; it decides nothing and keeps nothing but its session. Lives on,
/// and resumes its tasks on, the thread that made it (the main thread); outlives its tasks. Tasks never throw. Every task logs
/// in by itself when there is no session. Faults carry an ErpCode. Ids are opaque texts, times the ERP's clock in UTC.
///
/// A write is finished when a read said so: documents returned were read back after the last step. A write whose fault
/// satisfies mayHaveHappened() is to be looked up before it is repeated; putOrder(), putReturn() and countStock() may
/// simply be repeated with the same external id, they look first themselves.
class ErpRemote
{
public:
    virtual ~ErpRemote() = default;

    [[nodiscard]] virtual QString id() const = 0;   ///< "tryton"

    /// Logs in and reads who and where we are.
    [[nodiscard]] virtual QCoro::Task<Result<ErpIdentity>> connect() = 0;
    /// What the user may do, before anything is tried.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ErpRight>>> checkRights() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<ErpCapabilities>> capabilities() = 0;

    [[nodiscard]] virtual QCoro::Task<Result<QList<ErpWarehouse>>> warehouses() = 0;
    /// Variants changed since the cursor (empty: all), inactive ones included, in no promised order. An overlap repeats
    /// records that did not change; compare ErpVariant::version.
    [[nodiscard]] virtual QCoro::Task<Result<ErpPage<ErpVariant>>> variants(QByteArray cursor, int limit) = 0;
    /// All ids, inactive ones included, for finding deletions.
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> variantIds() = 0;
    /// Ids that exist no more are left out. An empty list name: the one of the settings; none there: list prices.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ErpPrice>>> prices(QStringList variantIds, QString priceList) = 0;
    /// One level for each variant that exists and is stocked, in the order of the ids. No ids: every stocked variant.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ErpStockLevel>>> stock(QString warehouseId, QStringList variantIds) = 0;
    /// Ids of variants whose stock or reservations may have changed since the cursor (empty: every one that ever moved).
    [[nodiscard]] virtual QCoro::Task<Result<ErpPage<QString>>> stockChanged(QByteArray cursor, int limit) = 0;

    /// Nothing when the ERP has no such order.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<ErpDocument>>> findOrder(QString externalId) = 0;
    /// Makes the order unless it exists. It ends as a draft; advanceOrder() takes it on.
    [[nodiscard]] virtual QCoro::Task<Result<ErpPut>> putOrder(ErpOrder order) = 0;
    /// Takes the order to Quoted or Processing (also past Confirmed) and tells the state that was really reached. An order
    /// that is there already, or further, is left alone. Ignored: the ERP said yes and stayed where subject says.
    [[nodiscard]] virtual QCoro::Task<Result<ErpDocument>> advanceOrder(QString erpId, ErpOrderState target) = 0;
    /// Locked when it is too late; the subject is the state.
    [[nodiscard]] virtual QCoro::Task<Result<ErpDocument>> cancelOrder(QString erpId) = 0;
    /// Orders of ours that changed since the cursor, shipments included.
    [[nodiscard]] virtual QCoro::Task<Result<ErpPage<ErpDocument>>> orderStates(QByteArray cursor, int limit) = 0;
    /// Makes the return unless it exists, and takes it as far as the ERP goes by itself.
    [[nodiscard]] virtual QCoro::Task<Result<ErpPut>> putReturn(ErpReturn request) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<ErpPage<ErpReturnState>>> returnStates(QByteArray cursor, int limit) = 0;
    /// Posts a count in one document. Nothing is posted when a line's expected number is not the ERP's any more. An external
    /// id that was posted before is not posted again.
    [[nodiscard]] virtual QCoro::Task<Result<ErpCounted>> countStock(QString externalId, QString warehouseId,
                                                                     QList<ErpCountLine> lines) = 0;
    /// Answers a question (ErpCode::NeedsConfirmation) with yes, for the next call only; then repeat that call. Only a person
    /// may decide so.
    [[nodiscard]] virtual QCoro::Task<Done> accept(QString confirmationToken) = 0;

    /// Logs out as far as possible, stops new calls; resolves when none is in flight.
    [[nodiscard]] virtual QCoro::Task<void> shutDown() = 0;
};

} // namespace quayside::remotes::erp
