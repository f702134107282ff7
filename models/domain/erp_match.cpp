// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/erp_match.h"

#include <QHash>
#include <QSet>

#include <variant>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

QString codeKey(const QString &code)
{
    return code.trimmed().toLower();
}

QString barcodeKey(const QString &barcode)
{
    QString key = barcode.trimmed().toLower();
    while (key.size() > 1 && key.startsWith(u'0'))
        key.remove(0, 1);
    return key == "0"_L1 ? QString() : key;
}

using Index = QHash<QString, QStringList>;

void put(Index &index, const QString &key, const QString &variant)
{
    if (!key.isEmpty() && !index[key].contains(variant))
        index[key].append(variant);
}

// What the codes of one SKU lead to.
std::variant<ErpLink, Unmatched> found(const SkuIdentity &sku, const Index &byCode, const Index &byBarcode)
{
    const QString code = codeKey(sku.sellerSku);
    const QString barcode = barcodeKey(sku.barcode);
    if (code.isEmpty() && barcode.isEmpty())
        return Unmatched{sku.ref, NoMatch::NoIdentity, {}};
    const QStringList coded = code.isEmpty() ? QStringList() : byCode.value(code);
    const QStringList barred = barcode.isEmpty() ? QStringList() : byBarcode.value(barcode);
    if (coded.size() == 1) {
        if (!barred.isEmpty() && !barred.contains(coded.first()))
            return Unmatched{sku.ref, NoMatch::Contradiction, coded + barred};
        return ErpLink{sku.ref, coded.first(), LinkSource::Code};
    }
    if (coded.size() > 1) {
        // The barcode may tell them apart.
        if (barred.size() == 1 && coded.contains(barred.first()))
            return ErpLink{sku.ref, barred.first(), LinkSource::Barcode};
        return Unmatched{sku.ref, NoMatch::SharedCode, coded};
    }
    if (barred.size() == 1)
        return ErpLink{sku.ref, barred.first(), LinkSource::Barcode};
    if (barred.size() > 1)
        return Unmatched{sku.ref, NoMatch::SharedBarcode, barred};
    return Unmatched{sku.ref, NoMatch::NothingThere, {}};
}

} // namespace

QString toWord(LinkSource source)
{
    switch (source) {
    case LinkSource::Code: return u"code"_s;
    case LinkSource::Barcode: return u"barcode"_s;
    case LinkSource::Hand: return u"hand"_s;
    }
    Q_UNREACHABLE();
}

LinkSource linkSource(QStringView word)
{
    if (word == "barcode"_L1)
        return LinkSource::Barcode;
    return word == "hand"_L1 ? LinkSource::Hand : LinkSource::Code;
}

MatchReport matchVariants(const QList<SkuIdentity> &skus, const QList<VariantIdentity> &variants, const QList<ErpLink> &existing)
{
    Index byCode;
    Index byBarcode;
    QSet<QString> usable;
    for (const VariantIdentity &variant : variants) {
        if (!variant.isActive || !variant.isStocked)
            continue;
        usable.insert(variant.id);
        put(byCode, codeKey(variant.code), variant.id);
        for (const QString &barcode : variant.barcodes)
            put(byBarcode, barcodeKey(barcode), variant.id);
    }
    QHash<RecordRef, ErpLink> linked;
    for (const ErpLink &link : existing)
        linked.insert(link.sku, link);

    MatchReport report;
    QSet<QString> used;
    const auto take = [&](const ErpLink &link, bool isNew) {
        report.links.append(link);
        if (isNew)
            report.added.append(link);
        used.insert(link.variant);
    };
    for (const SkuIdentity &sku : skus) {
        const auto known = linked.constFind(sku.ref);
        if (known != linked.cend() && usable.contains(known->variant)) {
            take(*known, false);
            continue;
        }
        const auto now = found(sku, byCode, byBarcode);
        if (known != linked.cend()) {
            // A variant that vanished is not quietly replaced by another of the same code.
            const auto *link = std::get_if<ErpLink>(&now);
            report.unmatched.append({sku.ref, NoMatch::VariantGone, link ? QStringList{link->variant} : std::get<Unmatched>(now).candidates});
        } else if (const auto *link = std::get_if<ErpLink>(&now)) {
            take(*link, true);
        } else {
            report.unmatched.append(std::get<Unmatched>(now));
        }
    }
    for (const VariantIdentity &variant : variants) {
        if (usable.contains(variant.id) && !used.contains(variant.id))
            report.unusedVariants.append(variant.id);
    }
    return report;
}

} // namespace quayside
