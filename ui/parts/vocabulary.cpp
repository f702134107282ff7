// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/vocabulary.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace quayside::ui {

using namespace Qt::StringLiterals;
using tables::Tone;

namespace {

struct Entry
{
    const char16_t *code;
    const char16_t *icon;
    const char *word;
    Tone tone;
};

// The words a shop writes, as its seller centre shows them.
constexpr Entry Statuses[] = {
    {u"ACTIVATE", u"ok", QT_TRANSLATE_NOOP("Status", "Live"), Tone::Ok},
    {u"PENDING", u"clock", QT_TRANSLATE_NOOP("Status", "Under review"), Tone::Warn},
    {u"AUDITING", u"clock", QT_TRANSLATE_NOOP("Status", "Under review"), Tone::Warn},
    {u"PRE_APPROVED", u"clock", QT_TRANSLATE_NOOP("Status", "Under review"), Tone::Warn},
    {u"APPROVED", u"ok", QT_TRANSLATE_NOOP("Status", "Approved"), Tone::Ok},
    {u"FAILED", u"bad", QT_TRANSLATE_NOOP("Status", "Review failed"), Tone::Bad},
    {u"SELLER_DEACTIVATED", u"hold", QT_TRANSLATE_NOOP("Status", "Deactivated"), Tone::Neutral},
    {u"PLATFORM_DEACTIVATED", u"bad", QT_TRANSLATE_NOOP("Status", "Deactivated by platform"), Tone::Bad},
    {u"FREEZE", u"lock", QT_TRANSLATE_NOOP("Status", "Frozen"), Tone::Bad},
    {u"DRAFT", u"edit", QT_TRANSLATE_NOOP("Status", "Draft"), Tone::Neutral},
    {u"INITIAL", u"edit", QT_TRANSLATE_NOOP("Status", "Draft"), Tone::Neutral},
    {u"DELETED", u"x", QT_TRANSLATE_NOOP("Status", "Deleted"), Tone::Neutral},
    {u"UNPAID", u"card", QT_TRANSLATE_NOOP("Status", "Unpaid"), Tone::Neutral},
    {u"ON_HOLD", u"hold", QT_TRANSLATE_NOOP("Status", "On hold"), Tone::Neutral},
    {u"AWAITING_SHIPMENT", u"box", QT_TRANSLATE_NOOP("Status", "Awaiting shipment"), Tone::Warn},
    {u"PARTIALLY_SHIPPING", u"box", QT_TRANSLATE_NOOP("Status", "Partly shipped"), Tone::Warn},
    {u"AWAITING_COLLECTION", u"truck", QT_TRANSLATE_NOOP("Status", "Awaiting collection"), Tone::Info},
    {u"IN_TRANSIT", u"truck", QT_TRANSLATE_NOOP("Status", "In transit"), Tone::Info},
    {u"DELIVERED", u"ok", QT_TRANSLATE_NOOP("Status", "Delivered"), Tone::Ok},
    {u"COMPLETED", u"ok", QT_TRANSLATE_NOOP("Status", "Completed"), Tone::Ok},
    {u"CANCELLED", u"x", QT_TRANSLATE_NOOP("Status", "Cancelled"), Tone::Neutral},
    {u"PROCESSING", u"box", QT_TRANSLATE_NOOP("Status", "To be shipped"), Tone::Warn},
    {u"FULFILLING", u"truck", QT_TRANSLATE_NOOP("Status", "On its way"), Tone::Info},
    {u"CANCELLATION_REQUEST_PENDING", u"clock", QT_TRANSLATE_NOOP("Status", "Buyer asks to cancel"), Tone::Warn},
    {u"CANCELLATION_REQUEST_SUCCESS", u"ok", QT_TRANSLATE_NOOP("Status", "Cancellation agreed"), Tone::Ok},
    {u"CANCELLATION_REQUEST_COMPLETE", u"ok", QT_TRANSLATE_NOOP("Status", "Cancelled and refunded"), Tone::Neutral},
    {u"CANCELLATION_REQUEST_CANCEL", u"x", QT_TRANSLATE_NOOP("Status", "Request declined or withdrawn"), Tone::Neutral},
    {u"CANCELLATION_REQUEST_CANCELLED", u"x", QT_TRANSLATE_NOOP("Status", "Request declined or withdrawn"), Tone::Neutral},
    {u"RETURN_OR_REFUND_REQUEST_PENDING", u"clock", QT_TRANSLATE_NOOP("Status", "Refund request pending"), Tone::Warn},
    {u"REFUND_OR_RETURN_REQUEST_REJECT", u"x", QT_TRANSLATE_NOOP("Status", "Request rejected"), Tone::Bad},
    {u"AWAITING_BUYER_SHIP", u"box", QT_TRANSLATE_NOOP("Status", "Awaiting buyer's parcel"), Tone::Warn},
    {u"BUYER_SHIPPED_ITEM", u"truck", QT_TRANSLATE_NOOP("Status", "Parcel on its way back"), Tone::Info},
    {u"REJECT_RECEIVE_PACKAGE", u"bad", QT_TRANSLATE_NOOP("Status", "Parcel rejected"), Tone::Bad},
    {u"RETURN_OR_REFUND_REQUEST_SUCCESS", u"ok", QT_TRANSLATE_NOOP("Status", "Request approved"), Tone::Ok},
    {u"RETURN_OR_REFUND_REQUEST_CANCEL", u"x", QT_TRANSLATE_NOOP("Status", "Request withdrawn"), Tone::Neutral},
    {u"RETURN_OR_REFUND_REQUEST_COMPLETE", u"ok", QT_TRANSLATE_NOOP("Status", "Return completed"), Tone::Ok},
    {u"NOT_START", u"calendar", QT_TRANSLATE_NOOP("Status", "Planned"), Tone::Info},
    {u"ONGOING", u"play", QT_TRANSLATE_NOOP("Status", "Running"), Tone::Ok},
    {u"EXPIRED", u"check", QT_TRANSLATE_NOOP("Status", "Over"), Tone::Neutral},
    {u"DEACTIVATED", u"hold", QT_TRANSLATE_NOOP("Status", "Stopped"), Tone::Neutral},
    {u"NOT_EFFECTIVE", u"warn", QT_TRANSLATE_NOOP("Status", "Without effect"), Tone::Warn},
    {u"FIXED_PRICE", u"tag", QT_TRANSLATE_NOOP("Status", "Fixed price"), Tone::Neutral},
    {u"DIRECT_DISCOUNT", u"promo", QT_TRANSLATE_NOOP("Status", "Percent off"), Tone::Neutral},
    {u"FLASHSALE", u"clock", QT_TRANSLATE_NOOP("Status", "Flash sale"), Tone::Neutral},
    {u"SHIPPING_DISCOUNT", u"truck", QT_TRANSLATE_NOOP("Status", "Cheaper shipping"), Tone::Neutral},
    {u"BUY_MORE_SAVE_MORE", u"plus", QT_TRANSLATE_NOOP("Status", "Buy more, save more"), Tone::Neutral},
    {u"BUYER", u"customers", QT_TRANSLATE_NOOP("Status", "Buyer"), Tone::Neutral},
    {u"SHOP", u"send", QT_TRANSLATE_NOOP("Status", "Shop"), Tone::Neutral},
    {u"CUSTOMER_SERVICE", u"send", QT_TRANSLATE_NOOP("Status", "Shop"), Tone::Neutral},
    {u"ROBOT", u"shield", QT_TRANSLATE_NOOP("Status", "Robot"), Tone::Neutral},
    {u"SYSTEM", u"shield", QT_TRANSLATE_NOOP("Status", "Platform"), Tone::Neutral},
    {u"IMAGE", u"image", QT_TRANSLATE_NOOP("Status", "Picture"), Tone::Neutral},
    {u"VIDEO", u"video", QT_TRANSLATE_NOOP("Status", "Video"), Tone::Neutral},
    {u"PRODUCT_CARD", u"catalog", QT_TRANSLATE_NOOP("Status", "About a listing"), Tone::Neutral},
    {u"ORDER_CARD", u"orders", QT_TRANSLATE_NOOP("Status", "About an order"), Tone::Neutral},
    {u"LOGISTICS_CARD", u"truck", QT_TRANSLATE_NOOP("Status", "About a parcel"), Tone::Neutral},
    {u"RETURN_REFUND_CARD", u"returns", QT_TRANSLATE_NOOP("Status", "About a return"), Tone::Neutral},
    {u"COUPON_CARD", u"tag", QT_TRANSLATE_NOOP("Status", "A coupon"), Tone::Neutral},
    {u"EMOTICONS", u"star", QT_TRANSLATE_NOOP("Status", "Sticker"), Tone::Neutral},
    {u"NOTIFICATION", u"flag", QT_TRANSLATE_NOOP("Status", "Notice"), Tone::Neutral},
    {u"ALLOCATED_SERVICE", u"customers", QT_TRANSLATE_NOOP("Status", "Given to an agent"), Tone::Neutral},
    {u"BUYER_ENTER_FROM_TRANSFER", u"arrow", QT_TRANSLATE_NOOP("Status", "Came from another agent"), Tone::Neutral},
    {u"BUYER_ENTER_FROM_PRODUCT", u"arrow", QT_TRANSLATE_NOOP("Status", "Came from a listing"), Tone::Neutral},
    {u"BUYER_ENTER_FROM_ORDER", u"arrow", QT_TRANSLATE_NOOP("Status", "Came from an order"), Tone::Neutral},
    {u"REPLACEMENT_REQUEST_PENDING", u"clock", QT_TRANSLATE_NOOP("Status", "Replacement request pending"), Tone::Warn},
    // Of money: a payment's state comes with its own beginning, for the bare words mean something else of an order.
    {u"PAYMENT_PROCESSING", u"clock", QT_TRANSLATE_NOOP("Status", "On its way to the bank"), Tone::Info},
    {u"PAYMENT_PAID", u"ok", QT_TRANSLATE_NOOP("Status", "Paid out"), Tone::Ok},
    {u"PAYMENT_SUCCESS", u"ok", QT_TRANSLATE_NOOP("Status", "Done"), Tone::Ok},
    {u"PAYMENT_FAILED", u"bad", QT_TRANSLATE_NOOP("Status", "Did not reach the bank"), Tone::Bad},
    {u"ORDER", u"orders", QT_TRANSLATE_NOOP("Status", "Order"), Tone::Neutral},
    {u"RESERVE", u"hold", QT_TRANSLATE_NOOP("Status", "Reserve"), Tone::Neutral},
    {u"CHARGE_BACK", u"undo", QT_TRANSLATE_NOOP("Status", "Charged back"), Tone::Warn},
    {u"PLATFORM_PENALTY", u"warn", QT_TRANSLATE_NOOP("Status", "Penalty"), Tone::Bad},
    {u"REBATE", u"plus", QT_TRANSLATE_NOOP("Status", "Rebate"), Tone::Neutral},
    {u"LOGISTICS_REIMBURSEMENT", u"truck", QT_TRANSLATE_NOOP("Status", "Reimbursed for shipping"), Tone::Neutral},
    {u"GMV_PAYMENT_FOR_ADS", u"promo", QT_TRANSLATE_NOOP("Status", "Paid for advertising"), Tone::Neutral},
    {u"PLATFORM_COMMISSION_ADJUSTMENT", u"edit", QT_TRANSLATE_NOOP("Status", "Commission corrected"), Tone::Neutral},
    {u"CUSTOMER_SERVICE_COMPENSATION", u"customers", QT_TRANSLATE_NOOP("Status", "Compensation"), Tone::Neutral},
    {u"FBT_WAREHOUSE_SERVICE_FEE", u"box", QT_TRANSLATE_NOOP("Status", "Warehouse service"), Tone::Neutral},
    {u"WITHDRAW", u"export", QT_TRANSLATE_NOOP("Status", "Taken out"), Tone::Neutral},
    {u"SETTLE", u"import", QT_TRANSLATE_NOOP("Status", "Settled"), Tone::Neutral},
    {u"TRANSFER", u"arrow", QT_TRANSLATE_NOOP("Status", "Transferred"), Tone::Neutral},
    {u"REVERSE", u"undo", QT_TRANSLATE_NOOP("Status", "Taken back"), Tone::Neutral},
    {u"ORDER_NOT_DELIVERED", u"truck", QT_TRANSLATE_NOOP("Status", "Not delivered yet"), Tone::Neutral},
    {u"ORDER_IN_AFTER_SALES_WINDOW", u"clock", QT_TRANSLATE_NOOP("Status", "Can still be returned"), Tone::Neutral},
};

// Our own words.
constexpr Entry States[] = {
    {u"under-4h", u"clock", QT_TRANSLATE_NOOP("State", "Under 4 hours"), Tone::Bad},
    {u"today", u"clock", QT_TRANSLATE_NOOP("State", "Today"), Tone::Warn},
    {u"tomorrow", u"clock", QT_TRANSLATE_NOOP("State", "Tomorrow"), Tone::Neutral},
    {u"later", u"clock", QT_TRANSLATE_NOOP("State", "Later"), Tone::Neutral},
    {u"none", u"check", QT_TRANSLATE_NOOP("State", "Nothing to decide"), Tone::Neutral},
    {u"overdue", u"clock", QT_TRANSLATE_NOOP("State", "Overdue"), Tone::Bad},
    {u"answered", u"check", QT_TRANSLATE_NOOP("State", "Answered"), Tone::Neutral},
    {u"unchanged", u"minus", QT_TRANSLATE_NOOP("State", "Unchanged"), Tone::Neutral},
    {u"preview", u"eye", QT_TRANSLATE_NOOP("State", "Preview"), Tone::Info},
    {u"edited", u"dot", QT_TRANSLATE_NOOP("State", "Edited"), Tone::Info},
    {u"proposed", u"ring", QT_TRANSLATE_NOOP("State", "Proposed"), Tone::Info},
    {u"submitted", u"clock", QT_TRANSLATE_NOOP("State", "Waits for approval"), Tone::Warn},
    {u"approved", u"check", QT_TRANSLATE_NOOP("State", "Approved"), Tone::Ok},
    {u"publishing", u"send", QT_TRANSLATE_NOOP("State", "Sending"), Tone::Info},
    {u"sending", u"send", QT_TRANSLATE_NOOP("State", "Sending"), Tone::Info},
    {u"queued", u"outbox", QT_TRANSLATE_NOOP("State", "Queued"), Tone::Info},
    {u"held", u"hold", QT_TRANSLATE_NOOP("State", "Held until review ends"), Tone::Info},
    {u"unknown", u"warn", QT_TRANSLATE_NOOP("State", "Answer unclear, reading back"), Tone::Warn},
    {u"done", u"ok", QT_TRANSLATE_NOOP("State", "Done"), Tone::Ok},
    {u"refused", u"bad", QT_TRANSLATE_NOOP("State", "Refused"), Tone::Bad},
    {u"cancelled", u"x", QT_TRANSLATE_NOOP("State", "Cancelled"), Tone::Neutral},
    {u"conflict", u"conflict", QT_TRANSLATE_NOOP("State", "Conflict"), Tone::Conflict},
    {u"rejected", u"x", QT_TRANSLATE_NOOP("State", "Rejected"), Tone::Bad},
    {u"withdrawn", u"undo", QT_TRANSLATE_NOOP("State", "Withdrawn"), Tone::Neutral},
    {u"open", u"dot", QT_TRANSLATE_NOOP("State", "Open"), Tone::Info},
    {u"choose", u"conflict", QT_TRANSLATE_NOOP("State", "Choose"), Tone::Conflict},
    {u"mine", u"check", QT_TRANSLATE_NOOP("State", "Mine"), Tone::Info},
    {u"theirs", u"check", QT_TRANSLATE_NOOP("State", "Theirs"), Tone::Info},
    {u"other", u"check", QT_TRANSLATE_NOOP("State", "Other value"), Tone::Info},
    {u"unlinked", u"link", QT_TRANSLATE_NOOP("State", "Not linked"), Tone::Warn},
    {u"oversold", u"bad", QT_TRANSLATE_NOOP("State", "Oversold"), Tone::Bad},
    {u"too_high", u"bad", QT_TRANSLATE_NOOP("State", "Shop too high"), Tone::Bad},
    {u"too_low", u"warn", QT_TRANSLATE_NOOP("State", "Shop too low"), Tone::Warn},
    {u"orders", u"clock", QT_TRANSLATE_NOOP("State", "Orders on the way"), Tone::Info},
    {u"buffer", u"hold", QT_TRANSLATE_NOOP("State", "Buffer not kept"), Tone::Info},
    {u"orders_buffer", u"clock", QT_TRANSLATE_NOOP("State", "Orders and buffer"), Tone::Info},
    {u"fraction", u"dot", QT_TRANSLATE_NOOP("State", "Part of a piece"), Tone::Info},
    {u"passes", u"ok", QT_TRANSLATE_NOOP("State", "Passes"), Tone::Ok},
    {u"below_floor", u"bad", QT_TRANSLATE_NOOP("State", "Below floor"), Tone::Bad},
};

struct Word
{
    const char16_t *code;
    const char *word;
};

// The fields of changes, conflicts, versions and drafts.
constexpr Word Fields[] = {
    {u"price", QT_TRANSLATE_NOOP("Field", "Price")},
    {u"list_price", QT_TRANSLATE_NOOP("Field", "List price")},
    {u"cost", QT_TRANSLATE_NOOP("Field", "Unit cost")},
    {u"floor", QT_TRANSLATE_NOOP("Field", "Price floor")},
    {u"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {u"description", QT_TRANSLATE_NOOP("Field", "Description")},
    {u"quantity", QT_TRANSLATE_NOOP("Field", "Stock")},
    {u"status", QT_TRANSLATE_NOOP("Field", "Status")},
    {u"tags", QT_TRANSLATE_NOOP("Field", "Tags")},
    {u"audit", QT_TRANSLATE_NOOP("Field", "Review")},
    {u"category", QT_TRANSLATE_NOOP("Field", "Category")},
    {u"brand", QT_TRANSLATE_NOOP("Field", "Brand")},
    {u"images", QT_TRANSLATE_NOOP("Field", "Pictures")},
    {u"attributes", QT_TRANSLATE_NOOP("Field", "Attributes")},
    {u"weight", QT_TRANSLATE_NOOP("Field", "Weight")},
    {u"exists", QT_TRANSLATE_NOOP("Field", "Variant")},
    {u"variant", QT_TRANSLATE_NOOP("Field", "Variant's name")},
    {u"seller_sku", QT_TRANSLATE_NOOP("Field", "Seller SKU")},
    {u"barcode", QT_TRANSLATE_NOOP("Field", "Barcode")},
    {u"tracking", QT_TRANSLATE_NOOP("Field", "Tracking number")},
    {u"carrier", QT_TRANSLATE_NOOP("Field", "Carrier")},
    {u"warehouse", QT_TRANSLATE_NOOP("Field", "Warehouse")},
    {u"total", QT_TRANSLATE_NOOP("Field", "Total")},
    {u"units", QT_TRANSLATE_NOOP("Field", "Units")},
    {u"hold", QT_TRANSLATE_NOOP("Field", "On hold")},
    {u"cancel_requested", QT_TRANSLATE_NOOP("Field", "Cancellation asked for")},
    {u"cancel_reason", QT_TRANSLATE_NOOP("Field", "Cancelled because")},
    {u"ship_by", QT_TRANSLATE_NOOP("Field", "Ship by")},
    {u"type", QT_TRANSLATE_NOOP("Field", "Kind")},
    {u"action", QT_TRANSLATE_NOOP("Field", "Next step")},
    {u"deadline", QT_TRANSLATE_NOOP("Field", "Answer by")},
    {u"refund", QT_TRANSLATE_NOOP("Field", "Refund")},
    {u"reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {u"arbitration", QT_TRANSLATE_NOOP("Field", "Arbitration")},
};
// The one act that says what it is; of the others it is the value that matters.
constexpr const char *Reply = QT_TRANSLATE_NOOP("Field", "Reply to a buyer");
constexpr const char *Decision = QT_TRANSLATE_NOOP("Field", "Decision");

/// "SOME_NEW_WORD" becomes "Some new word".
QString readable(const QString &code)
{
    QString word = code.toLower().replace(u'_', u' ');
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

StatusLook look(std::span<const Entry> entries, const char *context, const QString &code)
{
    for (const Entry &entry : entries) {
        if (code == QStringView(entry.code))
            return {QString::fromUtf16(entry.icon), QCoreApplication::translate(context, entry.word), entry.tone};
    }
    return {u"dot"_s, readable(code), Tone::Neutral};
}

} // namespace

StatusLook statusLook(const QString &code)
{
    return look(Statuses, "Status", code);
}

StatusLook stateLook(const QString &code)
{
    return look(States, "State", code);
}

QString fieldWord(const QString &field)
{
    if (field.startsWith("act:"_L1))
        return QCoreApplication::translate("Field", field.startsWith("act:message."_L1) ? Reply : Decision);
    for (const Word &entry : Fields) {
        if (field == QStringView(entry.code))
            return QCoreApplication::translate("Field", entry.word);
    }
    return field;
}

} // namespace quayside::ui
