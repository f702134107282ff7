// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace quayside {

/// Whose word counts for a field where an ERP is connected.
enum class Master : quint8 { Shop, Erp, Here };

/// "shop", "erp", "here".
[[nodiscard]] QString toWord(Master master);
[[nodiscard]] std::optional<Master> masterOf(QStringView word);

/// A field that shop, ERP and workstation know, and who usually is its master.
struct MasteredField
{
    QString id;              ///< "price"
    Master usual;
    QList<Master> choices;   ///< what a team may set it to; one: it is what it is

    [[nodiscard]] bool isFixed() const { return choices.size() == 1; }
    /// The workspace setting that holds another master than the usual one.
    [[nodiscard]] QString setting() const { return QStringLiteral("master.") + id; }
};

/// The table of who is master of what, as far as the program acts on it:
///  - sku: which variants exist, their codes and barcodes
///  - price: the base price. The ERP: another price typed here is warned of
///  - cost: the unit cost. The ERP: none is typed for a linked SKU, it is taken over
///  - on-hand: what lies in a warehouse; a count asks the ERP to change it
///  - quantity: what the shop offers. Here: computed from the ERP's stock, orders and buffer; the ERP: typing another is warned of;
///    the shop: nothing is sent
///  - listing: title, description, pictures
///  - order: its existence, lines and amounts
[[nodiscard]] const QList<MasteredField> &masteredFields();
[[nodiscard]] std::optional<MasteredField> masteredField(QStringView id);

} // namespace quayside
