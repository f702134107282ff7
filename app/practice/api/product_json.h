// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

namespace quayside::practice {

/// Which of its versions of a product is shown; where there is no such version, the live one.
enum class Version : quint8 { Live, UnderReview, Draft };

/// A product as product search shows it, as JSON text.
void writeShortProduct(JsonWriter &json, const World &world, const Product &product, Version version, const Quirks &quirks);
/// A product as Get Product shows it.
[[nodiscard]] QJsonObject fullProduct(const World &world, const Product &product, const QByteArray &root, Version version,
                                      const Quirks &quirks);
/// The pictures of Get Product for the `uri`s of an edit.
[[nodiscard]] QJsonObject imageOf(const QString &uri, const QByteArray &root, int side);
/// What edits call a picture: "practice/mug-BLU-0".
[[nodiscard]] QString imageUri(Kind kind, const Colour &colour, int view);

} // namespace quayside::practice
