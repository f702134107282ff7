-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Runs of playbooks, comments, tasks and what people are told. Records are named as in 0001: kind, shop, remote id.

-- The text a run was started from; a run keeps its version whatever becomes of the document.
CREATE TABLE playbook_texts(
    hash TEXT PRIMARY KEY,
    playbook TEXT NOT NULL,
    version TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE TABLE runs(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    playbook TEXT NOT NULL,
    version TEXT NOT NULL,
    hash TEXT NOT NULL,
    title TEXT NOT NULL,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('running','done','abandoned')),
    step TEXT NOT NULL,
    owner TEXT NOT NULL,
    started_by TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,       -- of the step or of the whole run, whichever comes first; 0: none
    finished_at INTEGER NOT NULL,
    progress INTEGER NOT NULL,     -- tenths of a percent
    data TEXT NOT NULL             -- JSON: checks, evidence, decisions, acts
) STRICT
--;
CREATE INDEX runs_record ON runs(kind, shop, record, state)
--;
CREATE INDEX runs_due ON runs(state, due_at)
--;
-- Files and pictures that prove a step, by the hash of their bytes.
CREATE TABLE evidence(
    hash TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT
--;
CREATE TABLE comments(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    mentions TEXT NOT NULL,        -- JSON list of person ids
    at INTEGER NOT NULL,
    is_withdrawn INTEGER NOT NULL
) STRICT
--;
CREATE INDEX comments_record ON comments(kind, shop, record, rowid)
--;
CREATE TABLE tasks(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    assignee TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('open','done','dropped')),
    due_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    finished_by TEXT NOT NULL,
    run TEXT NOT NULL              -- the playbook run that asked for it, or ''
) STRICT
--;
CREATE INDEX tasks_record ON tasks(kind, shop, record, state)
--;
CREATE INDEX tasks_assignee ON tasks(assignee, state, due_at)
--;
-- One line a person is told. `key` makes an alert fire once however often its cause is seen.
CREATE TABLE notices(
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    what TEXT NOT NULL,
    level TEXT NOT NULL CHECK(level IN ('badge','toast','deadline')),
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    args TEXT NOT NULL,            -- JSON object, for the words
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    UNIQUE(person, key)
) STRICT
--;
CREATE INDEX notices_unread ON notices(person, read_at, rowid)
