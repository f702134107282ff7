// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>

namespace quayside::store {

/// What of an order names a person. Kept sealed (libsodium secretbox, random nonce in front) and out of every index.
struct Buyer
{
    std::string name;
    std::string message;
    std::string recipient;
};

/// Empty when there is no key: personal data is then not kept at all.
[[nodiscard]] QByteArray seal(const Buyer &buyer, const QByteArray &key);
/// Empty when the key is missing or another one, or the bytes were altered.
[[nodiscard]] std::optional<Buyer> unseal(const QByteArray &sealed, const QByteArray &key);

/// Words of ours to a person as an intent carries them until they leave: {"sealed": …}. Empty when there is no key.
[[nodiscard]] QJsonObject sealedText(const QString &text, const QByteArray &key);
/// The words of such a payload; nothing when it has none, or the key is missing or another one.
[[nodiscard]] std::optional<QString> openedText(const QJsonObject &payload, const QByteArray &key);

} // namespace quayside::store
