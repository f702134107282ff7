-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a promotion gives to whoever buys enough: money off, gifts, cheaper shipping.

-- kind: save, gift, shipping. from_value and value are decimals as the remote writes them, without a currency: a number of items, per cent,
-- or major units of the shop's own currency. areas: a JSON list of where shipping is cheaper; '' everywhere.
CREATE TABLE promotion_tiers(
    id INTEGER PRIMARY KEY,
    promotion INTEGER NOT NULL REFERENCES promotions(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    tier INTEGER NOT NULL,
    from_type TEXT NOT NULL,
    from_value TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    method TEXT NOT NULL,
    inventory TEXT NOT NULL,
    areas TEXT NOT NULL
) STRICT
--;
CREATE INDEX promotion_tiers_promotion ON promotion_tiers(promotion)
--;
-- SKUs that are given away, each so many times in all; -1: without a limit.
CREATE TABLE promotion_gifts(
    id INTEGER PRIMARY KEY,
    tier INTEGER NOT NULL REFERENCES promotion_tiers(id) ON DELETE CASCADE,
    product_id TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    claim_limit INTEGER NOT NULL
) STRICT
--;
CREATE INDEX promotion_gifts_tier ON promotion_gifts(tier)
--;
-- Promotions that came without their tiers are asked for again, and then are news. With another hash those that are gone are news already.
UPDATE promotions SET raw_hash = ~raw_hash WHERE status <> 'DELETED'
--;
DELETE FROM cursors WHERE resource = 'promotions'
