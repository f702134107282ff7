// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seal.h"

#include "models/store/packing.h"

#include <QDataStream>
#include <QIODevice>

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace quayside::store {

namespace {

// Bytes that were not packed, of older files, begin with the length of a name, the largest byte first: never with this.
constexpr char Packed = 1;
constexpr qsizetype LengthBytes = 4; ///< before each text, the largest first: QDataStream's

bool isKey(const QByteArray &key)
{
    return key.size() == crypto_secretbox_KEYBYTES && sodium_init() >= 0;
}

// The system's random bytes, fetched for many at once: asking for them costs as much as sealing does.
void nextNonce(unsigned char *nonce)
{
    constexpr std::size_t AtOnce = 64;
    thread_local std::array<unsigned char, AtOnce * crypto_secretbox_NONCEBYTES> drawn;
    thread_local std::size_t used = drawn.size();
    if (used == drawn.size()) {
        randombytes_buf(drawn.data(), drawn.size());
        used = 0;
    }
    std::copy_n(drawn.data() + used, crypto_secretbox_NONCEBYTES, nonce);
    used += crypto_secretbox_NONCEBYTES;
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

QByteArray seal(const Buyer &buyer, const QByteArray &key)
{
    if (!isKey(key))
        return {};
    const std::array texts{std::string_view(buyer.name), std::string_view(buyer.message), std::string_view(buyer.recipient)};
    qsizetype size = 0;
    for (const std::string_view text : texts)
        size += LengthBytes + static_cast<qsizetype>(text.size());
    QByteArray plain(size, Qt::Uninitialized);
    char *at = plain.data();
    for (const std::string_view text : texts) {
        qToBigEndian(static_cast<quint32>(text.size()), at);
        at = std::copy(text.begin(), text.end(), at + LengthBytes);
    }
    // Packed before it is sealed: what is sealed looks like noise.
    QByteArray packed = packAddress(plain);
    packed = packed.isEmpty() ? plain : Packed + packed;
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    QByteArray sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + packed.size(), Qt::Uninitialized);
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
    nextNonce(nonce);
    crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, bytesOf(packed), static_cast<unsigned long long>(packed.size()), nonce,
                          bytesOf(key));
    sodium_memzero(packed.data(), static_cast<std::size_t>(packed.size()));
    return sealed;
}

std::optional<Buyer> unseal(const QByteArray &sealed, const QByteArray &key)
{
    constexpr qsizetype Overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (!isKey(key) || sealed.size() < Overhead)
        return {};
    QByteArray plain(sealed.size() - Overhead, Qt::Uninitialized);
    const unsigned char *nonce = bytesOf(sealed);
    if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(plain.data()), nonce + crypto_secretbox_NONCEBYTES,
                                   static_cast<unsigned long long>(sealed.size() - crypto_secretbox_NONCEBYTES), nonce, bytesOf(key))
        != 0)
        return {};
    if (plain.startsWith(Packed)) {
        const auto unpacked = unpackAddress(plain.mid(1));
        if (!unpacked)
            return {};
        plain = *unpacked;
    }
    QByteArray name;
    QByteArray message;
    QByteArray recipient;
    QDataStream stream(plain);
    stream >> name >> message >> recipient;
    if (stream.status() != QDataStream::Ok)
        return {};
    return Buyer{name.toStdString(), message.toStdString(), recipient.toStdString()};
}

QJsonObject sealedText(const QString &text, const QByteArray &key)
{
    const QByteArray sealed = seal({{}, text.toStdString(), {}}, key);
    if (sealed.isEmpty())
        return {};
    return {{QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
}

std::optional<QString> openedText(const QJsonObject &payload, const QByteArray &key)
{
    const QByteArray sealed = QByteArray::fromBase64(payload[QStringLiteral("sealed")].toString().toLatin1());
    const auto words = unseal(sealed, key);
    if (!words)
        return {};
    return QString::fromStdString(words->message);
}

} // namespace quayside::store
