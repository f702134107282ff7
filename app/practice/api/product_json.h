// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

namespace quayside::practice {

/// A product as product search shows it, as JSON text.
void writeShortProduct(JsonWriter &json, const World &world, const Product &product, const Quirks &quirks);
/// A product as Get Product shows it; with `isReview`, as the version that the audit looks at.
[[nodiscard]] QJsonObject fullProduct(const World &world, const Product &product, const QByteArray &root, bool isReview,
                                      const Quirks &quirks);
/// The pictures of Get Product for the `uri`s of an edit.
[[nodiscard]] QJsonObject imageOf(const QString &uri, const QByteArray &root, int side);
/// What edits call a picture: "practice/mug-BLU-0".
[[nodiscard]] QString imageUri(Kind kind, const Colour &colour, int view);

} // namespace quayside::practice
