// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"

#include <zstd.h>

#include <memory>
#include <string_view>

namespace quayside::store {

namespace {

constexpr int Fast = 1;
constexpr unsigned long long LargestPage = 256ULL << 20;
constexpr unsigned long long LargestAddress = 1ULL << 20;

// What addresses of orders have in common (facts/tiktok-shop-api.md 6.1), the most frequent last. It is part of the format: it must never change.
constexpr std::string_view Common
    = R"({"address_level":"L4","address_level_name":"Ward","address_name":"","iso_code":""},{"address_level":"L3","address_level_name":"District",)"
      R"("address_name":"","iso_code":""},"postal_code":"","post_town":"","delivery_preferences":{"drop_off_location":""}},)"
      R"({"name":"","first_name":"","last_name":"","first_name_local_script":"","last_name_local_script":"","phone_number":"(+44)7*******",)"
      R"("region_code":"GB","postal_code":"","post_town":"","full_address":"United Kingdom, England, ","address_detail":"","address_line1":"",)"
      R"("address_line2":"","address_line3":"","address_line4":"","district_info":[{"address_level":"L0","address_level_name":"Country",)"
      R"("address_name":"United Kingdom","iso_code":"GB"},{"address_level":"L1","address_level_name":"State","address_name":"England","iso_code":""},)"
      R"({"address_level":"L2","address_level_name":"City","address_name":"","iso_code":""}],"delivery_preferences":{"drop_off_location":""}})";

ZSTD_CCtx *packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx *unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context.get();
}

// Room for what a frame says it holds; none when it says nothing or more than can be true.
std::optional<QByteArray> roomFor(const QByteArray &packed, unsigned long long most)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), static_cast<std::size_t>(packed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > most)
        return {};
    return QByteArray(static_cast<qsizetype>(size), Qt::Uninitialized);
}

} // namespace

QByteArray pack(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t length
        = ZSTD_compressCCtx(packer(), packed.data(), static_cast<std::size_t>(packed.size()), bytes.constData(), size, Fast);
    packed.resize(ZSTD_isError(length) != 0 ? 0 : static_cast<qsizetype>(length));
    packed.squeeze();
    return packed;
}

QByteArray unpack(const QByteArray &packed)
{
    if (ZSTD_getFrameContentSize(packed.constData(), static_cast<std::size_t>(packed.size())) == ZSTD_CONTENTSIZE_ERROR)
        return qUncompress(packed);
    auto bytes = roomFor(packed, LargestPage);
    if (!bytes)
        return {};
    const std::size_t length = ZSTD_decompressDCtx(unpacker(), bytes->data(), static_cast<std::size_t>(bytes->size()), packed.constData(),
                                                   static_cast<std::size_t>(packed.size()));
    return length == static_cast<std::size_t>(bytes->size()) ? *bytes : QByteArray();
}

QByteArray packAddress(const QByteArray &bytes)
{
    static const std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)> common(ZSTD_createCDict(Common.data(), Common.size(), Fast), &ZSTD_freeCDict);
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t length
        = ZSTD_compress_usingCDict(packer(), packed.data(), static_cast<std::size_t>(packed.size()), bytes.constData(), size, common.get());
    packed.resize(ZSTD_isError(length) != 0 ? 0 : static_cast<qsizetype>(length));
    return packed;
}

std::optional<QByteArray> unpackAddress(const QByteArray &packed)
{
    static const std::unique_ptr<ZSTD_DDict, decltype(&ZSTD_freeDDict)> common(ZSTD_createDDict(Common.data(), Common.size()), &ZSTD_freeDDict);
    auto bytes = roomFor(packed, LargestAddress);
    if (!bytes)
        return {};
    const std::size_t length
        = ZSTD_decompress_usingDDict(unpacker(), bytes->data(), static_cast<std::size_t>(bytes->size()), packed.constData(),
                                     static_cast<std::size_t>(packed.size()), common.get());
    if (length != static_cast<std::size_t>(bytes->size()))
        return {};
    return bytes;
}

} // namespace quayside::store
