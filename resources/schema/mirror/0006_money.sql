-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The seller's money as the remote says it: signed from the seller's view, without versions of the remote's. Transactions name
-- statement and order by their remote ids, for either may come first.

CREATE TABLE statements(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    settlement INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    fees INTEGER NOT NULL,
    shipping INTEGER NOT NULL,
    adjustment INTEGER NOT NULL,
    payment_id TEXT NOT NULL,
    payment_status TEXT NOT NULL,
    paid_at INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX statements_at ON statements(at)
--;
CREATE INDEX statements_payment ON statements(payment_id)
--;
CREATE INDEX statements_raw ON statements(raw_page)
--;
CREATE TABLE transactions(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    statement_remote_id TEXT NOT NULL,
    type TEXT NOT NULL,
    order_remote_id TEXT NOT NULL,
    adjustment_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    settlement INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    refund INTEGER NOT NULL,
    fees INTEGER NOT NULL,
    shipping INTEGER NOT NULL,
    adjustment INTEGER NOT NULL,
    reserve INTEGER NOT NULL,
    breakdown TEXT NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX transactions_statement ON transactions(statement_remote_id)
--;
CREATE INDEX transactions_order ON transactions(order_remote_id)
--;
CREATE INDEX transactions_raw ON transactions(raw_page)
--;
CREATE TABLE payments(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    settlement INTEGER NOT NULL,
    reserve INTEGER NOT NULL,
    account TEXT NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX payments_raw ON payments(raw_page)
--;
CREATE TABLE withdrawals(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX withdrawals_raw ON withdrawals(raw_page)
--;
CREATE TABLE unsettled(
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES shops(id),
    remote_id TEXT NOT NULL,
    type TEXT NOT NULL,
    order_remote_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    delivered_at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    exponent INTEGER NOT NULL,
    settlement INTEGER NOT NULL,
    revenue INTEGER NOT NULL,
    fees INTEGER NOT NULL,
    shipping INTEGER NOT NULL,
    adjustment INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    raw_page INTEGER,
    raw_at INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    raw_hash INTEGER NOT NULL,
    UNIQUE(shop, remote_id)
) STRICT
--;
CREATE INDEX unsettled_order ON unsettled(order_remote_id)
--;
CREATE INDEX unsettled_raw ON unsettled(raw_page)
