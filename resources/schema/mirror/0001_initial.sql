-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- mirror.db: what remotes said, as they said it, and everything derived from it. Delete the file and a sync brings it
-- back. Instants are UTC milliseconds (0: none), money is minor units of the row's currency. Statements are separated
-- by lines that hold only "--;" because triggers contain semicolons.

CREATE TABLE shops(
    id INTEGER PRIMARY KEY,
    remote TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    seller_type TEXT NOT NULL,
    cipher TEXT NOT NULL,
    code TEXT NOT NULL,
    UNIQUE(remote_id)
) STRICT
--;
CREATE TABLE warehouses(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    region TEXT NOT NULL,
    city TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE TABLE categories(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    name TEXT NOT NULL,
    is_leaf INTEGER NOT NULL,
    permission TEXT NOT NULL,
    attributes TEXT NOT NULL,
    rules TEXT NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE TABLE brands(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    authorization TEXT NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
-- Raw documents, one compressed body a page. Rows point into the inflated body.
CREATE TABLE raw_pages(
    id INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT
--;
CREATE TABLE products(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key BLOB NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    audit TEXT NOT NULL,
    audit_reasons TEXT NOT NULL,
    category_id TEXT NOT NULL,
    category_path TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    brand TEXT NOT NULL,
    images TEXT NOT NULL,
    attributes TEXT NOT NULL,
    weight_grams INTEGER NOT NULL,
    has_draft INTEGER NOT NULL,
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
CREATE INDEX products_title ON products(title_key)
--;
CREATE INDEX products_status ON products(status)
--;
CREATE INDEX products_updated ON products(updated_at)
--;
CREATE INDEX products_raw ON products(raw_page)
--;
CREATE TABLE skus(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    product INTEGER NOT NULL REFERENCES products(id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL COLLATE NOCASE,
    variant TEXT NOT NULL,
    sales_attributes TEXT NOT NULL,
    barcode TEXT NOT NULL COLLATE NOCASE,
    barcode_type TEXT NOT NULL,
    status TEXT NOT NULL,
    image_url TEXT NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    price INTEGER NOT NULL,
    list_price INTEGER,
    available INTEGER NOT NULL DEFAULT 0,
    committed INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX skus_product ON skus(product, position)
--;
CREATE INDEX skus_seller_sku ON skus(seller_sku)
--;
CREATE INDEX skus_barcode ON skus(barcode)
--;
CREATE INDEX skus_price ON skus(price)
--;
CREATE TABLE stock(
    id INTEGER PRIMARY KEY,
    sku INTEGER NOT NULL REFERENCES skus(id) ON DELETE CASCADE,
    warehouse_id TEXT NOT NULL,
    available INTEGER NOT NULL,
    committed INTEGER NOT NULL,
    UNIQUE(sku, warehouse_id)
) STRICT
--;
CREATE TABLE orders(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    status TEXT NOT NULL,
    type TEXT NOT NULL,
    fulfilment TEXT NOT NULL,
    shipping_type TEXT NOT NULL,
    delivery_option TEXT NOT NULL,
    warehouse_id TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    carrier TEXT NOT NULL,
    payment_method TEXT NOT NULL,
    cancel_reason TEXT NOT NULL,
    cancelled_by TEXT NOT NULL,
    buyer_id TEXT NOT NULL,
    buyer_sealed BLOB,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    product_total INTEGER NOT NULL,
    seller_discount INTEGER NOT NULL,
    platform_discount INTEGER NOT NULL,
    sub_total INTEGER NOT NULL,
    shipping_fee INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL,
    units INTEGER NOT NULL,
    is_on_hold INTEGER NOT NULL,
    is_cod INTEGER NOT NULL,
    is_sample INTEGER NOT NULL,
    cancel_requested INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    shipped_at INTEGER NOT NULL,
    collected_at INTEGER NOT NULL,
    delivered_at INTEGER NOT NULL,
    cancelled_at INTEGER NOT NULL,
    ship_by INTEGER NOT NULL,
    collect_by INTEGER NOT NULL,
    cancel_by INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE TABLE lines(
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL COLLATE NOCASE,
    product_name TEXT NOT NULL,
    sku_name TEXT NOT NULL,
    image_url TEXT NOT NULL,
    status TEXT NOT NULL,
    package_status TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    cancel_reason TEXT NOT NULL,
    original_price INTEGER NOT NULL,
    seller_discount INTEGER NOT NULL,
    platform_discount INTEGER NOT NULL,
    sale_price INTEGER NOT NULL,
    is_gift INTEGER NOT NULL
) STRICT
--;
CREATE TABLE returns(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    order_remote_id TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    role TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    arbitration TEXT NOT NULL,
    next_action TEXT NOT NULL,
    deadline INTEGER NOT NULL,
    tracking_number TEXT NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    refund_total INTEGER NOT NULL,
    refund_sub_total INTEGER NOT NULL,
    refund_shipping INTEGER NOT NULL,
    refund_tax INTEGER NOT NULL,
    can_keep_item INTEGER NOT NULL,
    is_quick_refund INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX returns_deadline ON returns(deadline)
--;
CREATE INDEX returns_order ON returns(order_remote_id)
--;
CREATE INDEX returns_raw ON returns(raw_page)
--;
CREATE TABLE return_lines(
    id INTEGER PRIMARY KEY,
    return_id INTEGER NOT NULL REFERENCES returns(id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    order_line_id TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL,
    product_name TEXT NOT NULL,
    sku_name TEXT NOT NULL,
    refund INTEGER NOT NULL
) STRICT
--;
CREATE INDEX return_lines_return ON return_lines(return_id)
--;
CREATE TABLE cursors(
    remote TEXT NOT NULL,
    shop TEXT NOT NULL,
    resource TEXT NOT NULL,
    cursor BLOB NOT NULL,
    as_of INTEGER NOT NULL,
    PRIMARY KEY(remote, shop, resource)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE quarantine(
    id INTEGER PRIMARY KEY,
    shop TEXT NOT NULL,
    resource TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw BLOB NOT NULL,
    tries INTEGER NOT NULL DEFAULT 1,
    UNIQUE(shop, resource, remote_id)
) STRICT
--;
-- Sums per day (UTC, days since 1970) x shop x currency, kept in the transaction of the rows they count. Paid orders count
-- into gmv, later cancelled ones included, as the platform's own figure does.
CREATE TABLE rollup_day(
    day INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    currency TEXT NOT NULL,
    orders INTEGER NOT NULL,
    units INTEGER NOT NULL,
    gmv INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    returns INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    PRIMARY KEY(day, shop, currency)
) STRICT, WITHOUT ROWID
--;
-- Units and sales per week (days since 1970, divided by 7) and SKU.
CREATE TABLE rollup_sku_week(
    week INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    sku_id TEXT NOT NULL,
    units INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    PRIMARY KEY(shop, sku_id, week)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE status_counts(
    kind TEXT NOT NULL,
    shop INTEGER NOT NULL,
    status TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY(kind, shop, status)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
--;
-- Search rows carry the local id as rowid: products with their SKUs' codes, orders without anything personal. The words of
-- orders are not kept a second time: they follow from the lines.
CREATE VIRTUAL TABLE product_words USING fts5(words, tokenize='quayside')
--;
CREATE VIRTUAL TABLE order_words USING fts5(words, content='', tokenize='quayside')
--;
CREATE VIRTUAL TABLE return_words USING fts5(words, tokenize='quayside')
