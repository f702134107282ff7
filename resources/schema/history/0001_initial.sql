-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- history.db: what remotes said before, field by field, as a sync saw it change. It cannot be fetched again, and nothing is sent
-- because of it: losing it loses explanations, never work. A first load writes nothing here. Old rows are dropped after the days
-- that the workspace keeps (VersionRepository::dropOld).

CREATE TABLE version_shops(id INTEGER PRIMARY KEY, remote_id TEXT NOT NULL UNIQUE) STRICT
--;
-- Long values, each once: what a text became is what the next version says that it was.
CREATE TABLE version_texts(id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, body TEXT NOT NULL) STRICT
--;
-- `before` and `after` are texts, or the number of a row of version_texts.
CREATE TABLE versions(
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    shop INTEGER NOT NULL REFERENCES version_shops(id),
    record TEXT NOT NULL,
    product TEXT NOT NULL,       -- of SKUs and stock, else ''
    field TEXT NOT NULL,
    at INTEGER NOT NULL,         -- the remote's update time, or when we saw it where the remote gives none
    seen INTEGER NOT NULL,
    before ANY NOT NULL,
    after ANY NOT NULL,
    currency TEXT NOT NULL
) STRICT
--;
CREATE INDEX versions_record ON versions(kind, shop, record, at)
--;
CREATE INDEX versions_product ON versions(shop, product, at) WHERE product <> ''
--;
CREATE INDEX versions_seen ON versions(kind, seen)
