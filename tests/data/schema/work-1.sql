-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A work.db of schema version 1 with a row in every table, as the first release left it. Never edited: later versions migrate it.

CREATE TABLE people(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK(name <> ''),
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    pin BLOB,
    is_owner INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
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
) STRICT;
CREATE INDEX change_sets_author ON change_sets(author, state);
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
) STRICT;
CREATE UNIQUE INDEX changes_overlay ON changes(kind, shop, record, field) WHERE overlay = 1;
CREATE INDEX changes_set ON changes(set_id);
CREATE INDEX changes_record ON changes(kind, shop, record, rowid);
CREATE TABLE approvals(
    id TEXT PRIMARY KEY,
    set_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    person TEXT NOT NULL,
    approves INTEGER NOT NULL,
    reason TEXT NOT NULL,
    is_self INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX approvals_set ON approvals(set_id);
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
) STRICT;
CREATE INDEX outbox_state ON outbox(state, not_before);
CREATE INDEX outbox_change ON outbox(change_id);
CREATE INDEX outbox_record ON outbox(kind, shop, record);
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
) STRICT;
CREATE UNIQUE INDEX conflicts_open ON conflicts(kind, shop, record, field) WHERE state = 'open';
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
) STRICT;
CREATE INDEX ledger_record ON ledger(kind, shop, record, seq);
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TABLE undo_steps(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL,
    command TEXT NOT NULL,
    count INTEGER NOT NULL,
    images BLOB NOT NULL,
    undone INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_person ON undo_steps(person, seq);
CREATE TABLE sku_terms(
    shop TEXT NOT NULL,
    sku TEXT NOT NULL,
    cost INTEGER,
    floor INTEGER,
    buffer INTEGER,
    PRIMARY KEY(shop, sku)
) STRICT, WITHOUT ROWID;
CREATE TABLE sku_tags(
    shop TEXT NOT NULL,
    sku TEXT NOT NULL,
    tag TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY(shop, sku, tag)
) STRICT, WITHOUT ROWID;

INSERT INTO people VALUES('p1','Dewi','dewi','merchandiser',NULL,1,1);
INSERT INTO settings VALUES('workspace.name','Harbour');
INSERT INTO change_sets VALUES(1,'set1','Reprice','p1','submitted','','f00d','',1,2,0,0);
INSERT INTO changes VALUES(1,'c1','set1',2,'S1','P1-A','P1','price','12.99','11.99',1199,'GBP','proposed',1,'',0,'p1',1000);
INSERT INTO approvals VALUES('a1','set1','f00d','p2',1,'',0,3);
INSERT INTO outbox VALUES(1,'o1','set0','c0',2,'S1','P1-B','P1','price.set','{"amount":"9.99","currency":"GBP"}','10.99',0,'queued',0,0,1,0,0,'','',0);
INSERT INTO conflicts VALUES(1,'k1','c9','set0',2,'S1','P1-C','price','1.00','2.00','3.00','GBP','','open','p1',1,2,3,'',0);
INSERT INTO ledger VALUES(1,'e1',1000,'p1','listings.edit',2,'S1','P1-A','season end','{"after":"11.99","before":"12.99","field":"price"}',x'0000000000000000000000000000000000000000000000000000000000000000',x'955b3a3ce1c7d2a44eaebdec75378f95620fcb8263bb9327d853e0faf4f64678');
INSERT INTO ledger VALUES(2,'e2',2000,'p1','changes.submit',2,'S1','P1-A','','{"count":1}',x'955b3a3ce1c7d2a44eaebdec75378f95620fcb8263bb9327d853e0faf4f64678',x'a6898cee46e25106e3e0113d1b744e7901307f9c86d92ac614296169a0b1c426');
INSERT INTO undo_steps VALUES(1,'p1','listings.edit',1,x'5b5d',0,1000);
INSERT INTO sku_terms VALUES('S1','P1-A',700,900,NULL);
INSERT INTO sku_tags VALUES('S1','P1-A','summer');
PRAGMA user_version=1;
