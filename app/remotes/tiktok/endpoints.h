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
inline QString categories() { return u"/product/202309/categories"_s; }
inline QString attributes(const QString &category) { return u"/product/202309/categories/%1/attributes"_s.arg(category); }
inline QString rules(const QString &category) { return u"/product/202309/categories/%1/rules"_s.arg(category); }
inline QString brands() { return u"/product/202309/brands"_s; }
inline QString warehouses() { return u"/logistics/202309/warehouses"_s; }

inline QString searchOrders() { return u"/order/202309/orders/search"_s; }
inline QString orders() { return u"/order/202507/orders"_s; }

inline QString searchReturns() { return u"/return_refund/202309/returns/search"_s; }
inline QString approveReturn(const QString &id) { return u"/return_refund/202309/returns/%1/approve"_s.arg(id); }
inline QString rejectReturn(const QString &id) { return u"/return_refund/202309/returns/%1/reject"_s.arg(id); }

} // namespace quayside::remotes::tiktok::endpoints
