// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

/// The endpoints of the API, by family. Each gets a call whose signature, token, scope and cipher have been
/// checked, and returns the answer; `shop` is set where the endpoint takes a cipher.
namespace quayside::practice {

[[nodiscard]] Answer authorizedShops(Desk &desk, const Call &call);
[[nodiscard]] Answer activeShops(Desk &desk, const Call &call);

[[nodiscard]] Answer searchProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer getProduct(Desk &desk, const Call &call);
[[nodiscard]] Answer searchInventory(Desk &desk, const Call &call);

[[nodiscard]] Answer editProduct(Desk &desk, const Call &call);
[[nodiscard]] Answer updatePrices(Desk &desk, const Call &call);
[[nodiscard]] Answer updateInventory(Desk &desk, const Call &call);
[[nodiscard]] Answer activateProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer deactivateProducts(Desk &desk, const Call &call);

[[nodiscard]] Answer getCategories(Desk &desk, const Call &call);
[[nodiscard]] Answer getAttributes(Desk &desk, const Call &call);
[[nodiscard]] Answer getCategoryRules(Desk &desk, const Call &call);
[[nodiscard]] Answer getBrands(Desk &desk, const Call &call);
[[nodiscard]] Answer getWarehouses(Desk &desk, const Call &call);

[[nodiscard]] Answer searchOrders(Desk &desk, const Call &call);
[[nodiscard]] Answer getOrders(Desk &desk, const Call &call);

[[nodiscard]] Answer getPriceDetail(Desk &desk, const Call &call);

[[nodiscard]] Answer searchPackages(Desk &desk, const Call &call);
[[nodiscard]] Answer getPackage(Desk &desk, const Call &call);
[[nodiscard]] Answer getTracking(Desk &desk, const Call &call);
[[nodiscard]] Answer getDeliveryOptions(Desk &desk, const Call &call);
[[nodiscard]] Answer getShippingProviders(Desk &desk, const Call &call);

[[nodiscard]] Answer getHandoverSlots(Desk &desk, const Call &call);
[[nodiscard]] Answer getOrderHandoverSlots(Desk &desk, const Call &call);
[[nodiscard]] Answer shipPackage(Desk &desk, const Call &call);
[[nodiscard]] Answer shipPackages(Desk &desk, const Call &call);
[[nodiscard]] Answer markShipped(Desk &desk, const Call &call);
[[nodiscard]] Answer updateOrderShipment(Desk &desk, const Call &call);
[[nodiscard]] Answer updatePackageShipment(Desk &desk, const Call &call);

[[nodiscard]] Answer searchCombinable(Desk &desk, const Call &call);
[[nodiscard]] Answer combinePackages(Desk &desk, const Call &call);
[[nodiscard]] Answer uncombinePackage(Desk &desk, const Call &call);
[[nodiscard]] Answer getSplitAttributes(Desk &desk, const Call &call);
[[nodiscard]] Answer splitOrder(Desk &desk, const Call &call);
[[nodiscard]] Answer getShippingDocument(Desk &desk, const Call &call);

[[nodiscard]] Answer searchCancellations(Desk &desk, const Call &call);
[[nodiscard]] Answer cancelOrder(Desk &desk, const Call &call);
[[nodiscard]] Answer approveCancellation(Desk &desk, const Call &call);
[[nodiscard]] Answer rejectCancellation(Desk &desk, const Call &call);

[[nodiscard]] Answer createReturn(Desk &desk, const Call &call);
[[nodiscard]] Answer calculateRefund(Desk &desk, const Call &call);
[[nodiscard]] Answer getEligibility(Desk &desk, const Call &call);

[[nodiscard]] Answer searchReturns(Desk &desk, const Call &call);
[[nodiscard]] Answer approveReturn(Desk &desk, const Call &call);
[[nodiscard]] Answer rejectReturn(Desk &desk, const Call &call);
[[nodiscard]] Answer getRejectReasons(Desk &desk, const Call &call);
[[nodiscard]] Answer getReturnRecords(Desk &desk, const Call &call);

} // namespace quayside::practice
