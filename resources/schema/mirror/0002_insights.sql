-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sums by hour for Insights. Hours, not days, so that days can begin in any zone whose offset is whole hours; per product
-- there would be about as many rows as lines, so a product is read from its lines by their index.
-- A market is a property of a shop and needs no column.

-- The category that the product had when its order was last written: what is sorted differently later does not rewrite the past.
ALTER TABLE lines ADD COLUMN category TEXT NOT NULL DEFAULT ''
--;
UPDATE lines SET category = ifnull((SELECT p.category_id FROM products p WHERE p.shop = lines.shop AND p.remote_id = lines.product_id), '')
--;
CREATE INDEX IF NOT EXISTS lines_product ON lines(product_id)
--;
CREATE TABLE rollup_hour(
    currency TEXT NOT NULL,
    hour INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    units INTEGER NOT NULL,
    gmv INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    PRIMARY KEY(currency, hour, shop)
) STRICT, WITHOUT ROWID
--;
INSERT INTO rollup_hour
SELECT o.currency, o.created_at / 3600000, o.shop, count(*),
       sum((SELECT count(*) FROM lines l WHERE l.order_id = o.id AND l.is_gift = 0)), sum(o.total), sum(o.status = 'CANCELLED')
FROM orders o WHERE o.paid_at <> 0 AND o.is_sample = 0 GROUP BY 1, 2, 3
--;
-- Orders counts those with at least one line of the category; sales are prices of lines.
CREATE TABLE rollup_category_hour(
    currency TEXT NOT NULL,
    category TEXT NOT NULL,
    hour INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    units INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    PRIMARY KEY(currency, category, hour, shop)
) STRICT, WITHOUT ROWID
--;
INSERT INTO rollup_category_hour
SELECT o.currency, l.category, o.created_at / 3600000, o.shop, count(DISTINCT o.id), count(*), sum(l.sale_price)
FROM orders o JOIN lines l ON l.order_id = o.id
WHERE o.paid_at <> 0 AND o.is_sample = 0 AND l.is_gift = 0 GROUP BY 1, 2, 3, 4
--;
CREATE TABLE rollup_return_hour(
    currency TEXT NOT NULL,
    hour INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    reason TEXT NOT NULL,
    returns INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    PRIMARY KEY(currency, hour, shop, reason)
) STRICT, WITHOUT ROWID
--;
INSERT INTO rollup_return_hour
SELECT currency, created_at / 3600000, shop, reason_text, count(*), sum(refund_total) FROM returns GROUP BY 1, 2, 3, 4
