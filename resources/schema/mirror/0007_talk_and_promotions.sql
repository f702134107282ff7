-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is said with buyers, what is offered to them, and the figures that the remote counts itself.

-- waiting_since: the first message of the buyer that nobody of the shop has answered; 0 when none waits.
CREATE TABLE conversations(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    buyer_id TEXT NOT NULL,
    buyer_sealed BLOB,
    created_at INTEGER NOT NULL,
    can_send INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    latest_id TEXT NOT NULL,
    latest_at INTEGER NOT NULL,
    latest_role TEXT NOT NULL,
    waiting_since INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX conversations_latest ON conversations(latest_at)
--;
CREATE INDEX conversations_buyer ON conversations(buyer_id)
--;
-- The content is what a person wrote: sealed, in no index, and no raw document of it is kept.
CREATE TABLE messages(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    conversation INTEGER NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    role TEXT NOT NULL,
    at INTEGER NOT NULL,
    is_visible INTEGER NOT NULL,
    order_remote_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    sealed BLOB,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX messages_conversation ON messages(conversation, position)
--;
CREATE TABLE promotions(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL,
    type TEXT NOT NULL,
    level TEXT NOT NULL,
    duration TEXT NOT NULL,
    status TEXT NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    is_immutable INTEGER NOT NULL,
    buyers TEXT NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX promotions_raw ON promotions(raw_page)
--;
-- What is on offer: a product as a whole (sku_id '') or one of its SKUs. Limits of -1 are none.
CREATE TABLE promotion_items(
    id INTEGER PRIMARY KEY,
    promotion INTEGER NOT NULL REFERENCES promotions(id) ON DELETE CASCADE,
    product_id TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    price INTEGER,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    discount TEXT NOT NULL,
    quantity_limit INTEGER NOT NULL,
    per_buyer INTEGER NOT NULL
) STRICT
--;
CREATE INDEX promotion_items_promotion ON promotion_items(promotion)
--;
CREATE INDEX promotion_items_product ON promotion_items(product_id)
--;
CREATE TABLE coupons(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    display_type TEXT NOT NULL,
    scope TEXT NOT NULL,
    code TEXT NOT NULL,
    discount_type TEXT NOT NULL,
    percentage TEXT NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    reduction INTEGER NOT NULL,
    min_spend INTEGER NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    claimed INTEGER NOT NULL,
    redeemed INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX coupons_raw ON coupons(raw_page)
--;
-- remote_id is "<subject>:<id>@<first day>". Days are the shop's own, written as dates; the last one does not belong to it.
CREATE TABLE performance(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    until TEXT NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    gmv INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    items INTEGER NOT NULL,
    customers INTEGER NOT NULL,
    visitors INTEGER NOT NULL,
    views INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX performance_raw ON performance(raw_page)
--;
CREATE INDEX performance_subject ON performance(subject, day)
