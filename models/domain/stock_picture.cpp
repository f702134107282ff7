// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stock_picture.h"

#include <algorithm>

namespace quayside {

namespace {

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

qint64 netted(qint64 base, qint64 wished, qint64 shopNow)
{
    return std::max<qint64>(0, shopNow + (wished - base));
}

} // namespace quayside
