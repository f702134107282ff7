-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Versions of listings beside the live ones: 'draft' and 'under_review'.
CREATE TABLE listing_drafts(
    shop INTEGER NOT NULL REFERENCES shops(id),
    product_remote_id TEXT NOT NULL,
    version TEXT NOT NULL CHECK(version IN ('draft', 'under_review')),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    category_id TEXT NOT NULL,
    category_path TEXT NOT NULL,
    brand_id TEXT NOT NULL,
    brand TEXT NOT NULL,
    images TEXT NOT NULL,
    attributes TEXT NOT NULL,
    weight_grams INTEGER NOT NULL,
    PRIMARY KEY(shop, product_remote_id, version)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE listing_draft_skus(
    shop INTEGER NOT NULL,
    product_remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    position INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL,
    variant TEXT NOT NULL,
    barcode TEXT NOT NULL,
    currency TEXT NOT NULL,
    price INTEGER NOT NULL,
    list_price INTEGER,
    PRIMARY KEY(shop, product_remote_id, version, position),
    FOREIGN KEY(shop, product_remote_id, version) REFERENCES listing_drafts(shop, product_remote_id, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
