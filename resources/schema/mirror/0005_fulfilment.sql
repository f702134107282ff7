-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Parcels and cancellations, and what is read of one order or return each: tracking, price detail, records. Orders and lines
-- are named by their remote ids, for they may come later.

CREATE TABLE packages(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    status TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    carrier_id TEXT NOT NULL,
    carrier TEXT NOT NULL,
    tag TEXT NOT NULL,
    delivery_option TEXT NOT NULL,
    handover TEXT NOT NULL,
    weight_grams INTEGER NOT NULL,
    units INTEGER NOT NULL,
    is_detailed INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX packages_status ON packages(status, updated_at)
--;
CREATE INDEX packages_tracking ON packages(tracking_number)
--;
CREATE INDEX packages_raw ON packages(raw_page)
--;
-- Columns of a table without row ids stand in the order of its key: the integrity check of SQLite 3.40 sees NULLs otherwise.
CREATE TABLE package_orders(
    package INTEGER NOT NULL REFERENCES packages(id) ON DELETE CASCADE,
    order_remote_id TEXT NOT NULL,
    shop INTEGER NOT NULL,
    PRIMARY KEY(package, order_remote_id)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX package_orders_order ON package_orders(order_remote_id)
--;
CREATE TABLE package_lines(
    package INTEGER NOT NULL REFERENCES packages(id) ON DELETE CASCADE,
    line_remote_id TEXT NOT NULL,
    PRIMARY KEY(package, line_remote_id)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE cancellations(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    order_remote_id TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    role TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    next_action TEXT NOT NULL,
    deadline INTEGER NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    refund_total INTEGER NOT NULL,
    replenishes INTEGER NOT NULL,
    units INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX cancellations_status ON cancellations(status, updated_at)
--;
CREATE INDEX cancellations_deadline ON cancellations(deadline) WHERE deadline <> 0
--;
CREATE INDEX cancellations_order ON cancellations(order_remote_id)
--;
CREATE INDEX cancellations_raw ON cancellations(raw_page)
--;
CREATE TABLE cancellation_lines(
    id INTEGER PRIMARY KEY,
    cancellation INTEGER NOT NULL REFERENCES cancellations(id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    order_line_id TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL COLLATE NOCASE,
    product_name TEXT NOT NULL,
    sku_name TEXT NOT NULL,
    refund INTEGER NOT NULL
) STRICT
--;
CREATE INDEX cancellation_lines_case ON cancellation_lines(cancellation)
--;
-- What was asked about one record, and of which of its versions the answer is.
CREATE TABLE details_read(
    kind TEXT NOT NULL,
    shop INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY(kind, shop, remote_id)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE tracking_events(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    order_remote_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    code TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT
--;
CREATE INDEX tracking_events_order ON tracking_events(order_remote_id, shop)
--;
CREATE TABLE price_details(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    order_remote_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    tax_rate TEXT NOT NULL,
    UNIQUE(shop, order_remote_id)
) STRICT
--;
CREATE TABLE price_parts(
    detail INTEGER NOT NULL REFERENCES price_details(id) ON DELETE CASCADE,
    line_remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY(detail, line_remote_id, name)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE return_records(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    return_remote_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    role TEXT NOT NULL,
    event TEXT NOT NULL,
    description TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    images INTEGER NOT NULL,
    note_sealed BLOB
) STRICT
--;
CREATE INDEX return_records_return ON return_records(return_remote_id, shop)
--;
-- Hints are lines of field, tab, what to do.
CREATE TABLE listing_quality(
    shop INTEGER NOT NULL REFERENCES shops(id),
    product_remote_id TEXT NOT NULL,
    tier TEXT NOT NULL,
    remaining INTEGER NOT NULL,
    hints TEXT NOT NULL,
    PRIMARY KEY(shop, product_remote_id)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE delivery_options(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    warehouse_id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    UNIQUE(shop, warehouse_id, remote_id)
) STRICT
--;
CREATE TABLE carriers(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    option_id TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE(shop, option_id, remote_id)
) STRICT
