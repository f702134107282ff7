// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace quayside::store {

/// A raw page as it is kept: Zstandard, fast rather than small. Any thread.
[[nodiscard]] QByteArray pack(const QByteArray &bytes);
/// What pack() made, or zlib's as older files have it; empty when it is neither.
[[nodiscard]] QByteArray unpack(const QByteArray &packed);

/// A few hundred bytes that look like other such bytes: addresses, as the remote writes them. Half as many. Any thread.
[[nodiscard]] QByteArray packAddress(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> unpackAddress(const QByteArray &packed);

} // namespace quayside::store
