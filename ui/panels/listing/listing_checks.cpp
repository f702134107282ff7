// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/listing_checks.h"

#include "app/commands/check_text.h"

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

Change wish(const RecordRef &record, const QString &field, const tables::FieldValue &value, const QString &currency = {})
{
    Change change;
    change.record = record;
    change.field = field;
    change.base = value.mirror;
    change.value = value.current();
    change.currency = currency;
    return change;
}

} // namespace

RecordRef stockRef(const tables::VariantDetail &variant, const tables::StockDetail &stock)
{
    return {RecordKind::Stock, variant.ref.shop, variant.ref.id + u'@' + stock.warehouseId};
}

QList<CheckFinding> findingsOf(const tables::ListingDetail &listing)
{
    CheckFacts facts;
    facts.market = listing.market;
    CheckFacts withAttributes = facts;
    withAttributes.missingAttributes = listing.missingAttributes; // told once, beside the title
    QList<CheckFinding> findings = check(wish(listing.ref, u"title"_s, listing.title), withAttributes);
    if (listing.isDetailed)
        findings += check(wish(listing.ref, u"description"_s, listing.description), facts);
    for (const tables::VariantDetail &variant : listing.variants) {
        CheckFacts ofVariant = facts;
        ofVariant.cost = variant.cost;
        ofVariant.floor = variant.floor;
        ofVariant.erpSays = variant.erp ? variant.erp->against : QString();
        findings += check(wish(variant.ref, u"price"_s, variant.price, variant.currency), ofVariant);
        for (const tables::StockDetail &stock : variant.stock)
            findings += check(wish(stockRef(variant, stock), u"quantity"_s, stock.quantity), facts);
    }
    return findings;
}

QList<CheckFinding> findingsOfTitle(const tables::ListingDetail &listing, const QString &title)
{
    tables::FieldValue value = listing.title;
    value.mine = title;
    CheckFacts facts;
    facts.market = listing.market;
    return check(wish(listing.ref, u"title"_s, value), facts);
}

bool isHeld(const tables::FieldValue &value)
{
    return value.state == ChangeState::Sending || value.state == ChangeState::Conflict;
}

QString heldReason(const tables::FieldValue &value)
{
    return isHeld(value) ? commands::describeProblem(toWord(*value.state)) : QString();
}

} // namespace quayside::panels
