// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace quayside::store {

class Connection;
class WriteScope;

/// What the mirror has of a resource whose records can vanish at the remote ("products", "warehouses", "categories", "brands",
/// "promotions", "coupons"): the ids that a comparison starts from. Runs on store threads.
[[nodiscard]] Result<QStringList> livingIds(Connection &db, const QString &shop, const QString &resource);

/// The remote does not have these any more. Warehouses, promotions and coupons stay with the status "DELETED", categories with that
/// permission: orders, stock and listings still name them. Brands are named by nothing and go. What comes again replaces the mark.
/// Products have roll-ups: MirrorWriter::gone() marks them.
[[nodiscard]] Done markGone(WriteScope &scope, const QString &shop, const QString &resource, const QStringList &ids);

} // namespace quayside::store
