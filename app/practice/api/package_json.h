// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

namespace quayside::practice {

/// A package as package search shows it.
void writePackage(JsonWriter &json, const Desk &desk, int shop, const Package &package);
/// As Get Package Detail shows it.
void writePackageDetail(JsonWriter &json, const Desk &desk, int shop, const Package &package);
/// What the carrier reported about an order's parcels so far, newest first.
struct TrackingEvent
{
    qint64 time = 0;
    int code = 0;
    std::string_view description;
};
[[nodiscard]] std::vector<TrackingEvent> trackingOf(const World &world, int shop, OrderRef order, qint64 now);

/// The order of the shop that the text names.
[[nodiscard]] std::optional<OrderRef> orderFrom(const Desk &desk, int shop, const QString &id);
[[nodiscard]] inline Answer noSuchOrder() { return Answer::refused(codes::FulfilmentInvalid, QStringLiteral("The order does not exist"), 400); }
[[nodiscard]] inline Answer noSuchPackage() { return Answer::refused(codes::FulfilmentInvalid, QStringLiteral("The package does not exist"), 400); }

} // namespace quayside::practice
