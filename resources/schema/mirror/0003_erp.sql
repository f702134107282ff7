-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What ERPs said. `erp` is the connection's id. Quantities are thousandths of the variant's unit; amounts are decimal texts, as the
-- ERP keeps more digits than a currency has.

CREATE TABLE erp_warehouses(
    erp TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    PRIMARY KEY(erp, remote_id)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE erp_variants(
    id INTEGER PRIMARY KEY,
    erp TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    template_id TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    barcodes TEXT NOT NULL,      -- JSON list
    list_price TEXT NOT NULL,    -- '' when there is none
    cost_price TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_digits INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    is_stocked INTEGER NOT NULL,
    version TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE(erp, remote_id)
) STRICT
--;
CREATE INDEX erp_variants_code ON erp_variants(erp, code)
--;
CREATE TABLE erp_stock(
    erp TEXT NOT NULL,
    variant TEXT NOT NULL,
    warehouse TEXT NOT NULL,
    on_hand INTEGER NOT NULL,
    reserved INTEGER NOT NULL,
    incoming INTEGER NOT NULL,
    forecast INTEGER NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY(erp, variant, warehouse)
) STRICT, WITHOUT ROWID
--;
-- Sales and returns of ours as the ERP shows them.
CREATE TABLE erp_documents(
    erp TEXT NOT NULL,
    external_id TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    number TEXT NOT NULL,
    is_return INTEGER NOT NULL,
    state TEXT NOT NULL,
    shipment TEXT NOT NULL,
    tracking TEXT NOT NULL,      -- JSON list
    total TEXT NOT NULL,
    currency TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY(erp, external_id)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE erp_cursors(
    erp TEXT NOT NULL,
    resource TEXT NOT NULL,
    cursor BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(erp, resource)
) STRICT, WITHOUT ROWID
