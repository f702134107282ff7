// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Every path the program calls, each with the version it was written against (facts: tiktok-shop-api.md sections 1.2 and 5). One
/// place, so that a version that is retired is one line.
namespace quayside::remotes::tiktok::endpoints {

using namespace Qt::StringLiterals;

inline QString authorizedShops() { return u"/authorization/202309/shops"_s; }

inline QString searchProducts() { return u"/product/202502/products/search"_s; }
inline QString product(const QString &id) { return u"/product/202309/products/%1"_s.arg(id); }
inline QString editProduct(const QString &id) { return u"/product/202509/products/%1/partial_edit"_s.arg(id); }
inline QString prices(const QString &id) { return u"/product/202309/products/%1/prices/update"_s.arg(id); }
inline QString inventory(const QString &id) { return u"/product/202309/products/%1/inventory/update"_s.arg(id); }
inline QString activate() { return u"/product/202309/products/activate"_s; }
inline QString deactivate() { return u"/product/202309/products/deactivate"_s; }
inline QString searchInventory() { return u"/product/202309/inventory/search"_s; }
inline QString diagnoses() { return u"/product/202405/products/diagnoses"_s; }
inline QString categories() { return u"/product/202309/categories"_s; }
inline QString attributes(const QString &category) { return u"/product/202309/categories/%1/attributes"_s.arg(category); }
inline QString rules(const QString &category) { return u"/product/202309/categories/%1/rules"_s.arg(category); }
inline QString brands() { return u"/product/202309/brands"_s; }
inline QString warehouses() { return u"/logistics/202309/warehouses"_s; }

inline QString searchOrders() { return u"/order/202309/orders/search"_s; }
inline QString orders() { return u"/order/202507/orders"_s; }

inline QString priceDetail(const QString &order) { return u"/order/202407/orders/%1/price_detail"_s.arg(order); }

inline QString searchPackages() { return u"/fulfillment/202309/packages/search"_s; }
inline QString package(const QString &id) { return u"/fulfillment/202309/packages/%1"_s.arg(id); }
inline QString tracking(const QString &order) { return u"/fulfillment/202309/orders/%1/tracking"_s.arg(order); }
inline QString shipPackage(const QString &id) { return u"/fulfillment/202309/packages/%1/ship"_s.arg(id); }
inline QString markShipped(const QString &order) { return u"/fulfillment/202309/orders/%1/packages"_s.arg(order); }
inline QString updateShipment(const QString &package) { return u"/fulfillment/202309/packages/%1/shipping_info/update"_s.arg(package); }
inline QString deliveryOptions(const QString &warehouse) { return u"/logistics/202309/warehouses/%1/delivery_options"_s.arg(warehouse); }
inline QString carriers(const QString &option) { return u"/logistics/202309/delivery_options/%1/shipping_providers"_s.arg(option); }

inline QString searchCancellations() { return u"/return_refund/202309/cancellations/search"_s; }
inline QString cancelOrder() { return u"/return_refund/202309/cancellations"_s; }
inline QString approveCancellation(const QString &id) { return u"/return_refund/202309/cancellations/%1/approve"_s.arg(id); }
inline QString rejectCancellation(const QString &id) { return u"/return_refund/202309/cancellations/%1/reject"_s.arg(id); }
inline QString returnRecords(const QString &id) { return u"/return_refund/202309/returns/%1/records"_s.arg(id); }
inline QString searchReturns() { return u"/return_refund/202309/returns/search"_s; }
inline QString approveReturn(const QString &id) { return u"/return_refund/202309/returns/%1/approve"_s.arg(id); }
inline QString rejectReturn(const QString &id) { return u"/return_refund/202309/returns/%1/reject"_s.arg(id); }

inline QString statements() { return u"/finance/202309/statements"_s; }
inline QString statementTransactions(const QString &id) { return u"/finance/202501/statements/%1/statement_transactions"_s.arg(id); }
inline QString unsettled() { return u"/finance/202507/orders/unsettled"_s; }
inline QString payments() { return u"/finance/202309/payments"_s; }
inline QString searchActivities() { return u"/promotion/202309/activities/search"_s; }
inline QString activity(const QString &id) { return u"/promotion/202309/activities/%1"_s.arg(id); }
inline QString searchCoupons() { return u"/promotion/202406/coupons/search"_s; }
inline QString coupon(const QString &id) { return u"/promotion/202406/coupons/%1"_s.arg(id); }
inline QString shopPerformance() { return u"/analytics/202509/shop/performance"_s; }
inline QString productsPerformance() { return u"/analytics/202509/shop_products/performance"_s; }
inline QString skusPerformance() { return u"/analytics/202509/shop_skus/performance"_s; }
inline QString videosPerformance() { return u"/analytics/202509/shop_videos/performance"_s; }
inline QString livesPerformance() { return u"/analytics/202509/shop_lives/performance"_s; }
inline QString conversations() { return u"/customer_service/202309/conversations"_s; }
inline QString messages(const QString &id) { return u"/customer_service/202309/conversations/%1/messages"_s.arg(id); }
inline QString withdrawals() { return u"/finance/202309/withdrawals"_s; }

} // namespace quayside::remotes::tiktok::endpoints
