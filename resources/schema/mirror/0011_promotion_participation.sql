-- SPDX-FileCopyrightText: 2026 The Quayside authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- In how many orders a buyer benefits from a promotion, as the remote words it; '' when it was not told.

ALTER TABLE promotions ADD COLUMN participation TEXT NOT NULL DEFAULT ''
--;
-- Promotions that came without it are asked for again, and then are news. Not turned round as once before: twice would be as it was.
UPDATE promotions SET raw_hash = 0 WHERE status <> 'DELETED'
--;
DELETE FROM cursors WHERE resource = 'promotions'
