-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- work.db: what people here did. Small, written with synchronous=FULL, the only thing a backup must hold. Nothing in it
-- points at a row of mirror.db: records are named by kind, the shop's remote id and the record's remote id.

CREATE TABLE people(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK(name <> ''),
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    pin BLOB,
    is_owner INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT
--;
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
--;
CREATE TABLE change_sets(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('open','submitted','approved','publishing','done','refused','rejected','withdrawn')),
    note TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    reverts TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    submitted_at INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX change_sets_author ON change_sets(author, state)
--;
CREATE TABLE changes(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    set_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    product TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    value TEXT NOT NULL,
    number INTEGER,              -- the value in minor units or pieces, for comparisons in SQL
    currency TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN
        ('edited','proposed','approved','sending','done','refused','conflict','rejected','withdrawn')),
    overlay INTEGER NOT NULL,    -- 1 while it lies over the mirror
    reason TEXT NOT NULL,
    reason_code INTEGER NOT NULL,
    author TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT
--;
-- At most one change lies over a field.
CREATE UNIQUE INDEX changes_overlay ON changes(kind, shop, record, field) WHERE overlay = 1
--;
CREATE INDEX changes_set ON changes(set_id)
--;
CREATE INDEX changes_record ON changes(kind, shop, record, rowid)
--;
CREATE TABLE approvals(
    id TEXT PRIMARY KEY,
    set_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    person TEXT NOT NULL,
    approves INTEGER NOT NULL,
    reason TEXT NOT NULL,
    is_self INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX approvals_set ON approvals(set_id)
--;
CREATE TABLE outbox(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    set_id TEXT NOT NULL,
    change_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    product TEXT NOT NULL,
    intent TEXT NOT NULL,
    payload TEXT NOT NULL,
    base TEXT NOT NULL,
    deadline INTEGER NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('queued','held','sending','unknown','done','refused','cancelled')),
    attempts INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    hold_reason TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_code INTEGER NOT NULL
) STRICT
--;
CREATE INDEX outbox_state ON outbox(state, not_before)
--;
CREATE INDEX outbox_change ON outbox(change_id)
--;
CREATE INDEX outbox_record ON outbox(kind, shop, record)
--;
CREATE TABLE conflicts(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    change_id TEXT NOT NULL,
    set_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    currency TEXT NOT NULL,
    other TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('open','mine','theirs','other')),
    mine_by TEXT NOT NULL,
    mine_at INTEGER NOT NULL,
    theirs_at INTEGER NOT NULL,
    found_at INTEGER NOT NULL,
    resolved_by TEXT NOT NULL,
    resolved_at INTEGER NOT NULL
) STRICT
--;
CREATE UNIQUE INDEX conflicts_open ON conflicts(kind, shop, record, field) WHERE state = 'open'
--;
CREATE TABLE ledger(
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    person TEXT NOT NULL,
    command TEXT NOT NULL,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    reason TEXT NOT NULL,
    details TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT
--;
CREATE INDEX ledger_record ON ledger(kind, shop, record, seq)
--;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END
--;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END
--;
CREATE TABLE undo_steps(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL,
    command TEXT NOT NULL,
    count INTEGER NOT NULL,
    images BLOB NOT NULL,
    undone INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX undo_person ON undo_steps(person, seq)
--;
-- What the team knows about a SKU and no remote does.
CREATE TABLE sku_terms(
    shop TEXT NOT NULL,
    sku TEXT NOT NULL,
    cost INTEGER,
    floor INTEGER,
    buffer INTEGER,
    PRIMARY KEY(shop, sku)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE sku_tags(
    shop TEXT NOT NULL,
    sku TEXT NOT NULL,
    tag TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY(shop, sku, tag)
) STRICT, WITHOUT ROWID
