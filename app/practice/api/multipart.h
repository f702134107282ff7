// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <optional>

namespace quayside::practice {

/// The parts of a multipart/form-data body by their names; nothing when the body is not one.
[[nodiscard]] std::optional<QMap<QByteArray, QByteArray>> partsOf(const QByteArray &body, const QByteArray &contentType);

} // namespace quayside::practice
