// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stock_picture.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Words{
    std::pair(DifferenceCause::None, ""_L1),                        std::pair(DifferenceCause::Unlinked, "unlinked"_L1),
    std::pair(DifferenceCause::Oversold, "oversold"_L1),            std::pair(DifferenceCause::OrdersOnTheWay, "orders"_L1),
    std::pair(DifferenceCause::Buffer, "buffer"_L1),                std::pair(DifferenceCause::OrdersAndBuffer, "orders_buffer"_L1),
    std::pair(DifferenceCause::Fraction, "fraction"_L1),            std::pair(DifferenceCause::ShopTooHigh, "too_high"_L1),
    std::pair(DifferenceCause::ShopTooLow, "too_low"_L1),
};

qint64 sellable(const StockPicture &p)
{
    return p.onHand - p.reserved - p.notYetInErp - p.buffer;
}

qint64 floorToPiece(qint64 thousandths)
{
    const qint64 rest = ((thousandths % StockPicture::Piece) + StockPicture::Piece) % StockPicture::Piece;
    return thousandths - rest;
}

} // namespace

qint64 StockPicture::publishable() const
{
    return std::max<qint64>(0, floorToPiece(sellable(*this)));
}

qint64 StockPicture::fraction() const
{
    const qint64 all = sellable(*this);
    return all <= 0 ? 0 : all - floorToPiece(all);
}

DifferenceCause causeOf(const std::optional<StockPicture> &picture)
{
    if (!picture)
        return DifferenceCause::Unlinked;
    const qint64 difference = picture->difference();
    if (difference == 0)
        return DifferenceCause::None;
    // Below zero nothing can be offered; that the shop still does is the graver thing to know.
    if (picture->onHand - picture->reserved - picture->notYetInErp < 0 && picture->shopAvailable > 0)
        return DifferenceCause::Oversold;
    if (picture->notYetInErp > 0 && difference == picture->notYetInErp)
        return DifferenceCause::OrdersOnTheWay;
    if (picture->buffer > 0 && difference == picture->buffer)
        return DifferenceCause::Buffer;
    if (picture->notYetInErp > 0 && picture->buffer > 0 && difference == picture->notYetInErp + picture->buffer)
        return DifferenceCause::OrdersAndBuffer;
    if (picture->fraction() > 0 && difference == StockPicture::Piece)
        return DifferenceCause::Fraction;
    return difference > 0 ? DifferenceCause::ShopTooHigh : DifferenceCause::ShopTooLow;
}

QString toWord(DifferenceCause cause)
{
    return std::find_if(Words.begin(), Words.end(), [cause](const auto &word) { return word.first == cause; })->second;
}

DifferenceCause differenceCause(QStringView word)
{
    const auto found = std::find_if(Words.begin(), Words.end(), [word](const auto &known) { return known.second == word; });
    return found == Words.end() ? DifferenceCause::None : found->first;
}

qint64 netted(qint64 base, qint64 wished, qint64 shopNow)
{
    return std::max<qint64>(0, shopNow + (wished - base));
}

} // namespace quayside
