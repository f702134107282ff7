-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- An event that many records have in common is found from each of them. The chain itself holds what it always held.

CREATE TABLE ledger_records(
    kind INTEGER NOT NULL,
    shop TEXT NOT NULL,
    record TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY(kind, shop, record, seq)
) STRICT, WITHOUT ROWID
