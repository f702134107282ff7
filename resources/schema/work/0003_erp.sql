-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people and matching decided about ERPs: which variant a SKU is, and which of the shop's warehouses one of the ERP's feeds.

CREATE TABLE erp_links(
    erp TEXT NOT NULL,
    shop TEXT NOT NULL,
    sku TEXT NOT NULL,
    variant TEXT NOT NULL,
    source TEXT NOT NULL CHECK(source IN ('code','barcode','hand')),
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(erp, shop, sku)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX erp_links_variant ON erp_links(erp, variant)
--;
CREATE TABLE erp_warehouse_links(
    erp TEXT NOT NULL,
    warehouse TEXT NOT NULL,
    shop TEXT NOT NULL,
    shop_warehouse TEXT NOT NULL,
    PRIMARY KEY(erp, warehouse, shop)
) STRICT, WITHOUT ROWID
