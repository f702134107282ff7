// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside::store {

/// Bytes at the end of every database page that hold its checksum.
inline constexpr int ChecksumBytes = 8;

/// Stands in the header of files with checksums, so that damage to the byte that says so is damage as well: "Quay".
inline constexpr int CheckedApplication = 0x51756179;

/// Name of our file layer for sqlite3_open_v2, registered on the first call: SQLite's own, with a checksum behind the content of every
/// page of a database file, held against it whenever the page is read. SQLite itself notices damage to its structure only; a flipped
/// bit in a price is a price. A page that is not what was written ends the statement with SQLITE_IOERR_DATA. Files that were made
/// without checksums are read and written as they are. Any thread.
[[nodiscard]] const char *checkedFiles();

} // namespace quayside::store
