// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace quayside {

/// The stock of one SKU in one of the shop's warehouses, seen from both sides. Quantities are thousandths of a piece, so that
/// units with decimals are exact.
struct StockPicture
{
    static constexpr qint64 Piece = 1000;

    qint64 onHand = 0;        ///< lies in the ERP's storage
    qint64 reserved = 0;      ///< open moves out of it
    qint64 notYetInErp = 0;   ///< sold in the shop, and the ERP does not know yet
    qint64 buffer = 0;        ///< kept back by the team
    qint64 incoming = 0;
    qint64 shopAvailable = 0; ///< what the shop offers now

    /// What the shop should offer, in whole pieces: on hand − reserved − not yet in the ERP − buffer, never below zero
    /// (facts/erp.md, mapping table).
    [[nodiscard]] qint64 publishable() const;
    /// Thousandths that publishable() left out because the shop sells whole pieces.
    [[nodiscard]] qint64 fraction() const;
    /// Shop less ERP; 0: they agree.
    [[nodiscard]] qint64 difference() const { return shopAvailable - publishable(); }
};

/// What explains a difference, the first that does.
enum class DifferenceCause : quint8 {
    None,
    Unlinked,        ///< the SKU has no variant
    Oversold,        ///< more is reserved and sold than lies there
    OrdersOnTheWay,  ///< exactly the pieces that the ERP does not know yet
    Buffer,          ///< exactly the pieces that are kept back
    OrdersAndBuffer, ///< exactly both together
    Fraction,        ///< the ERP counts parts of a piece
    ShopTooHigh,     ///< the shop offers more than there is: it may sell what nobody has
    ShopTooLow,      ///< there is more than the shop offers
};

[[nodiscard]] DifferenceCause causeOf(const std::optional<StockPicture> &picture);
/// "too_high", "orders", …; empty for None. The words of the filter bar and of the tables.
[[nodiscard]] QString toWord(DifferenceCause cause);
[[nodiscard]] DifferenceCause differenceCause(QStringView word);

/// A quantity that both sides moved: the shop's number now, moved by the same delta as ours, so that a sale in the meantime is not
/// undone. Never below zero.
[[nodiscard]] qint64 netted(qint64 base, qint64 wished, qint64 shopNow);

} // namespace quayside
