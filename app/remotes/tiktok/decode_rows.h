// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/reading.h"
#include "models/domain/fulfilment_rows.h"
#include "models/domain/rows.h"
#include "models/domain/money_rows.h"
#include "models/domain/talk_rows.h"

/// One record each: from the parsed document to the row. What is wrong goes to the trouble; members that are absent stay empty.
namespace quayside::remotes::tiktok {

void read(const Object &json, rows::Shop &shop, Trouble &trouble);
void read(const Object &json, rows::Warehouse &warehouse, Trouble &trouble);
void read(const Object &json, rows::Category &category, Trouble &trouble);
void read(const Object &json, rows::Brand &brand, Trouble &trouble);
void read(const Object &json, rows::Product &product, Trouble &trouble);
void read(const Object &json, rows::Order &order, Trouble &trouble);
void read(const Object &json, rows::Return &returned, Trouble &trouble);
void read(const Object &json, rows::Package &package, Trouble &trouble);
void read(const Object &json, rows::Cancellation &cancelled, Trouble &trouble);
void read(const Object &json, rows::DeliveryOption &option, Trouble &trouble);
void read(const Object &json, rows::Carrier &carrier, Trouble &trouble);
void read(const Object &json, rows::ListingQuality &quality, Trouble &trouble);
// Answers about one record that do not name it: the caller adds its id.
void read(const Object &json, rows::Tracking &tracking, Trouble &trouble);
void read(const Object &json, rows::PriceDetail &detail, Trouble &trouble);
void read(const Object &json, rows::ReturnRecords &records, Trouble &trouble);

void read(const Object &json, rows::Statement &statement, Trouble &trouble);
/// A transaction's statement and currency are said by its page.
void read(const Object &json, const Object &page, rows::Transaction &transaction, Trouble &trouble);
void read(const Object &json, rows::Payment &payment, Trouble &trouble);
void read(const Object &json, rows::Withdrawal &withdrawal, Trouble &trouble);
void read(const Object &json, rows::Unsettled &unsettled, Trouble &trouble);

void read(const Object &json, rows::Message &message, Trouble &trouble);
void read(const Object &json, rows::Conversation &conversation, Trouble &trouble);
void read(const Object &json, rows::Promotion &promotion, Trouble &trouble);
void read(const Object &json, rows::Coupon &coupon, Trouble &trouble);
/// Of one subject each; the days of all but the shop's are those that were asked for.
void readShopDay(const Object &json, rows::Performance &row, Trouble &trouble);
void readProductDay(const Object &json, rows::Performance &row, Trouble &trouble);
void readSkuDay(const Object &json, rows::Performance &row, Trouble &trouble);
void readVideoDay(const Object &json, rows::Performance &row, Trouble &trouble);
void readLiveDay(const Object &json, rows::Performance &row, Trouble &trouble);

/// What is paid back for one unit: lines of returns and of cancellations differ in the name of their own id alone.
template <class Line>
void readRefundLine(const Object &json, std::string_view idMember, int exponent, Line &line, Trouble &trouble)
{
    line.id = text(json, idMember);
    line.orderLineId = text(json, "order_line_item_id");
    line.skuId = text(json, "sku_id");
    line.sellerSku = text(json, "seller_sku");
    line.productName = text(json, "product_name");
    line.skuName = text(json, "sku_name");
    bool hasAmount = false;
    const Object amount = objectOf(json, "refund_amount", hasAmount);
    if (hasAmount)
        line.refund = money(amount, "refund_total", exponent, trouble);
}

} // namespace quayside::remotes::tiktok
