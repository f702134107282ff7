-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Weeks before SKUs: what a page of orders adds lies side by side. With SKUs first it touched every page of the table, and a first
-- load of a million orders wrote four times as much.
CREATE TABLE sku_weeks(
    shop INTEGER NOT NULL,
    week INTEGER NOT NULL,
    sku_id TEXT NOT NULL,
    units INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    PRIMARY KEY(shop, week, sku_id)
) STRICT, WITHOUT ROWID
--;
INSERT INTO sku_weeks SELECT shop, week, sku_id, units, sales FROM rollup_sku_week ORDER BY shop, week, sku_id
--;
DROP TABLE rollup_sku_week
--;
ALTER TABLE sku_weeks RENAME TO rollup_sku_week
