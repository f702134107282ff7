// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/erp_remote.h"

#include <QUrl>

#include <memory>

namespace quayside::remotes {
class HttpDoor;
class SecretStore;
}

namespace quayside::remotes::erp::tryton {

/// What is known of a Tryton account besides its password.
struct TrytonAccount
{
    QString id;              ///< names the secret, see passwordKey()
    QUrl base;               ///< "https://erp.example.com"; a path before the database is allowed
    QString database;
    QString user;
    QString webShop;         ///< name or id of the web shop orders belong to; empty: the only one there is
    QString priceList;       ///< name or id of the price list of the shop; empty: list prices
    Instant overlap = 300'000;      ///< ms an incremental walk reaches back: transactions become visible late
    qint64 workerPause = 500;       ///< ms between looks at a confirmed sale that a worker has still to process
    int workerLooks = 6;            ///< how many looks
};

/// The key under which the SecretStore keeps the account's password.
[[nodiscard]] QString passwordKey(const TrytonAccount &account);

/// Tryton 6 and 7 behind the port that every ERP has. Door and store outlive it; the door's shutDown() ends its requests.
///
/// Needs the modules product, stock, sale and web_shop: the last one gives sales the unique `web_id` by which an order is
/// found again. A return has the prefix "RET-" before its external id, since ids of orders and returns share that column.
[[nodiscard]] std::unique_ptr<ErpRemote> makeTrytonRemote(HttpDoor &door, SecretStore &store, TrytonAccount account);

} // namespace quayside::remotes::erp::tryton
