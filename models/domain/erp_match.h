// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record_ref.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace quayside {

/// A SKU of the shop as far as matching needs it.
struct SkuIdentity
{
    RecordRef ref;
    QString sellerSku;
    QString barcode;
};

/// A variant of the ERP as far as matching needs it.
struct VariantIdentity
{
    QString id;
    QString code;
    QStringList barcodes;
    bool isActive = true;
    bool isStocked = true;
};

/// How a link came to be. What a person said goes before anything that was found.
enum class LinkSource : quint8 { Code, Barcode, Hand };
[[nodiscard]] QString toWord(LinkSource source);
[[nodiscard]] LinkSource linkSource(QStringView word);

/// One SKU is one variant; a variant may be sold as several SKUs (in several shops, in several listings).
struct ErpLink
{
    RecordRef sku;
    QString variant;
    LinkSource source = LinkSource::Code;

    friend bool operator==(const ErpLink &, const ErpLink &) = default;
};

/// Why a SKU has no variant.
enum class NoMatch : quint8 {
    NothingThere,     ///< no active variant carries its seller SKU or barcode
    NoIdentity,       ///< it has neither seller SKU nor barcode
    SharedCode,       ///< several active variants carry its seller SKU
    SharedBarcode,    ///< several active variants carry its barcode
    Contradiction,    ///< the seller SKU leads to one variant, the barcode to another
    VariantGone,      ///< the variant it was linked to was deleted or deactivated
};

struct Unmatched
{
    RecordRef sku;
    NoMatch why = NoMatch::NothingThere;
    QStringList candidates;   ///< ids of variants a person may choose from

    friend bool operator==(const Unmatched &, const Unmatched &) = default;
};

struct MatchReport
{
    QList<ErpLink> links;         ///< kept and new ones
    QList<ErpLink> added;         ///< the new ones among them
    QList<Unmatched> unmatched;
    QStringList unusedVariants;   ///< active, stocked, and linked to nothing
};

/// Matches by seller SKU, then by barcode; what is linked already stays linked by id, whatever becomes of the codes, as long as the
/// variant is there and active. Nothing is guessed: two variants that fit are a question for a person. Codes are compared without
/// case and surrounding space, barcodes also without leading zeros (a UPC is an EAN with one in front).
[[nodiscard]] MatchReport matchVariants(const QList<SkuIdentity> &skus, const QList<VariantIdentity> &variants, const QList<ErpLink> &existing);

} // namespace quayside
