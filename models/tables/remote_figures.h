// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QFuture>
#include <QList>

namespace quayside::store {
class Store;
}

namespace quayside::tables {

/// What a shop counts of itself on one of its own days.
struct RemoteDay
{
    QDate day;
    qint64 gmv = 0;          ///< minor units of the series' currency, as are refunds
    qint64 refunds = 0;
    qint64 orders = 0;
    qint64 items = 0;
    qint64 customers = 0;
    qint64 visitors = 0;
    qint64 views = 0;

    friend bool operator==(const RemoteDay &, const RemoteDay &) = default;
};

/// The days of one subject, the oldest first; days without figures are left out.
struct RemoteSeries
{
    QString title;           ///< as the shop calls it; empty for the shop itself
    QString currency;
    QList<RemoteDay> days;
};

/// A shop with figures of its own.
struct RemoteShop
{
    QString id;
    QString name;
    QString market;
    QString currency;
    QDate first;             ///< days that its own series covers
    QDate last;

    friend bool operator==(const RemoteShop &, const RemoteShop &) = default;
};

/// Reads the figures that the remote counts itself. Every call returns at once; deliver() brings the answer back.
class RemoteFigures
{
public:
    explicit RemoteFigures(store::Store &store) : m_store(store) {}

    [[nodiscard]] QFuture<Result<QList<RemoteShop>>> shops() const;
    /// `subject` is "shop" (without an id), "product", "sku", "video" or "live".
    [[nodiscard]] QFuture<Result<RemoteSeries>> series(QString shop, QString subject, QString subjectId = {}) const;

private:
    store::Store &m_store;
};

} // namespace quayside::tables
