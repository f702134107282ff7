-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Secondary indexes of the two large tables. Left out while a first load runs and made at its end, which is three times
-- faster; then live.

CREATE INDEX IF NOT EXISTS orders_created ON orders(created_at)
--;
CREATE INDEX IF NOT EXISTS orders_updated ON orders(updated_at)
--;
CREATE INDEX IF NOT EXISTS orders_status ON orders(status, created_at)
--;
CREATE INDEX IF NOT EXISTS orders_buyer ON orders(buyer_id)
--;
CREATE INDEX IF NOT EXISTS orders_raw ON orders(raw_page)
--;
CREATE INDEX IF NOT EXISTS lines_order ON lines(order_id)
--;
CREATE INDEX IF NOT EXISTS lines_sku ON lines(sku_id)
--;
CREATE INDEX IF NOT EXISTS lines_product ON lines(product_id)
