-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When a SKU is low, apart from what is kept back of it; and counts on their way into an ERP. Quantities of counts are thousandths.

ALTER TABLE sku_terms ADD COLUMN low INTEGER
--;
CREATE TABLE erp_counts(
    id TEXT PRIMARY KEY,
    erp TEXT NOT NULL,
    shop TEXT NOT NULL,
    sku TEXT NOT NULL,
    variant TEXT NOT NULL,
    warehouse TEXT NOT NULL,       -- the ERP's
    counted INTEGER NOT NULL,
    expected INTEGER NOT NULL,     -- on hand when it was counted
    state TEXT NOT NULL CHECK(state IN ('queued','done','refused','cancelled')),
    found INTEGER,                 -- on hand when the ERP refused or posted it
    reason TEXT NOT NULL,
    code INTEGER NOT NULL,
    note TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE INDEX erp_counts_state ON erp_counts(state, at)
