-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When a document was first set aside, and which version of the program could not read it: a newer one tries again.
ALTER TABLE quarantine ADD COLUMN at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE quarantine ADD COLUMN program TEXT NOT NULL DEFAULT ''
