// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside {

/// Every kind of record that a person can list, select and act on.
enum class RecordKind : quint8 {
    Shop,
    Product,
    Sku,
    Stock,    ///< one SKU in one warehouse; id is "<sku id>@<warehouse id>"
    Category,
    Brand,
    Warehouse,
    Order,
    Line,     ///< one unit of one order
    Return,
    Change,
    ChangeSet,
    Conflict,
    Outbox,
    Ledger,
    Person,
    Comment,
    Task,
    Notice,   ///< something one person is told
    Run,      ///< of a playbook
    Version,  ///< one field that a remote changed, as we saw it
    Quarantine, ///< a remote's document that could not be understood
    Package,
    Cancellation,
    Tracking,     ///< one thing a carrier reported; ids of this and the next two are our own
    PriceDetail,  ///< how the sum of an order comes about
    ReturnRecord, ///< one thing that happened to a return
    DeliveryOption,
    Carrier,
    Statement,   ///< of the remote's settlement, one a day
    Transaction, ///< one line of a statement
    Payment,     ///< of statements to the bank
    Withdrawal,
    Unsettled,   ///< an order that is not in a statement yet; id is the remote's own
    Promotion,
    Coupon,
    Conversation,
    Message,
    Performance, ///< figures of the remote; id is "<subject>:<remote id>@<first day>"
};
/// All kinds are numbered from 0 up to this.
inline constexpr int RecordKindCount = 39;

/// The word used on the command line and in files: "products", "skus", "stock", "change-sets", ….
[[nodiscard]] QString recordWord(RecordKind kind);
/// The reverse; singular and plural are accepted. Empty for an unknown word.
[[nodiscard]] std::optional<RecordKind> recordKind(QStringView word);
/// The words of all kinds.
[[nodiscard]] QStringList recordWords();

/// Names one record for ever, independent of the local mirror (which may be deleted and pulled
/// anew): the shop's remote id and the record's remote id. Records of our own (changes, people)
/// have an empty shop.
struct RecordRef
{
    RecordKind kind = RecordKind::Sku;
    QString shop;
    QString id;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend size_t qHash(const RecordRef &r, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(r.kind), r.shop, r.id);
    }

    /// "sku:<shop>/<id>"; read back by parse().
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<RecordRef> parse(QStringView text);
};

} // namespace quayside
