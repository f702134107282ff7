// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/reading.h"
#include "models/domain/rows.h"

/// One record each: from the parsed document to the row. What is wrong goes to the trouble; members that are absent stay empty.
namespace quayside::remotes::tiktok {

void read(const Object &json, rows::Shop &shop, Trouble &trouble);
void read(const Object &json, rows::Warehouse &warehouse, Trouble &trouble);
void read(const Object &json, rows::Category &category, Trouble &trouble);
void read(const Object &json, rows::Brand &brand, Trouble &trouble);
void read(const Object &json, rows::Product &product, Trouble &trouble);
void read(const Object &json, rows::Order &order, Trouble &trouble);
void read(const Object &json, rows::Return &returned, Trouble &trouble);

} // namespace quayside::remotes::tiktok
