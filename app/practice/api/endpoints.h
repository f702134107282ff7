// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

/// The endpoints of the API, by family. Each gets a call whose signature, token, scope and cipher have been
/// checked, and returns the answer; `shop` is set where the endpoint takes a cipher.
namespace quayside::practice {

[[nodiscard]] Answer authorizedShops(Desk &desk, const Call &call);
[[nodiscard]] Answer activeShops(Desk &desk, const Call &call);

[[nodiscard]] Answer getSellerPermissions(Desk &desk, const Call &call);
[[nodiscard]] Answer getSellerStatus(Desk &desk, const Call &call);
[[nodiscard]] Answer getTaxInformation(Desk &desk, const Call &call);
[[nodiscard]] Answer getPrerequisites(Desk &desk, const Call &call);
[[nodiscard]] Answer recommendCategory(Desk &desk, const Call &call);
[[nodiscard]] Answer createBrand(Desk &desk, const Call &call);

[[nodiscard]] Answer uploadProductImage(Desk &desk, const Call &call);
[[nodiscard]] Answer uploadProductFile(Desk &desk, const Call &call);
[[nodiscard]] Answer uploadMessageImage(Desk &desk, const Call &call);
[[nodiscard]] Answer uploadReturnLabel(Desk &desk, const Call &call);

[[nodiscard]] Answer searchProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer getProduct(Desk &desk, const Call &call);
[[nodiscard]] Answer getDiagnoses(Desk &desk, const Call &call);
[[nodiscard]] Answer searchInventory(Desk &desk, const Call &call);

[[nodiscard]] Answer editProduct(Desk &desk, const Call &call);
[[nodiscard]] Answer replaceProduct(Desk &desk, const Call &call);
[[nodiscard]] Answer deleteProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer recoverProducts(Desk &desk, const Call &call);
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

[[nodiscard]] Answer getStatements(Desk &desk, const Call &call);
[[nodiscard]] Answer getStatementTransactions(Desk &desk, const Call &call);
[[nodiscard]] Answer getOrderTransactions(Desk &desk, const Call &call);
[[nodiscard]] Answer getUnsettled(Desk &desk, const Call &call);
[[nodiscard]] Answer getPayments(Desk &desk, const Call &call);
[[nodiscard]] Answer getWithdrawals(Desk &desk, const Call &call);

[[nodiscard]] Answer getConversations(Desk &desk, const Call &call);
[[nodiscard]] Answer getConversation(Desk &desk, const Call &call);
[[nodiscard]] Answer createConversation(Desk &desk, const Call &call);
[[nodiscard]] Answer getMessages(Desk &desk, const Call &call);
[[nodiscard]] Answer sendMessage(Desk &desk, const Call &call);
[[nodiscard]] Answer readConversation(Desk &desk, const Call &call);
[[nodiscard]] Answer getAgentSettings(Desk &desk, const Call &call);
[[nodiscard]] Answer setAgentSettings(Desk &desk, const Call &call);
[[nodiscard]] Answer getServicePerformance(Desk &desk, const Call &call);

[[nodiscard]] Answer searchActivities(Desk &desk, const Call &call);
[[nodiscard]] Answer getActivity(Desk &desk, const Call &call);
[[nodiscard]] Answer createActivity(Desk &desk, const Call &call);
[[nodiscard]] Answer updateActivity(Desk &desk, const Call &call);
[[nodiscard]] Answer deactivateActivity(Desk &desk, const Call &call);
[[nodiscard]] Answer updateActivityProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer removeActivityProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer searchCoupons(Desk &desk, const Call &call);
[[nodiscard]] Answer getCoupon(Desk &desk, const Call &call);

[[nodiscard]] Answer getShopPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getProductsPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getProductPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getSkusPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getVideosPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getLivesPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getHourlyPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getSkuPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getVideosOverview(Desk &desk, const Call &call);
[[nodiscard]] Answer getVideoPerformance(Desk &desk, const Call &call);
[[nodiscard]] Answer getVideoProducts(Desk &desk, const Call &call);
[[nodiscard]] Answer getLivesOverview(Desk &desk, const Call &call);
[[nodiscard]] Answer getLiveMinutes(Desk &desk, const Call &call);
[[nodiscard]] Answer getLiveProducts(Desk &desk, const Call &call);

} // namespace quayside::practice
