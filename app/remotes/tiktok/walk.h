// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside::remotes::tiktok {

/// How far a resource has been read: a mark up to which everything is in the mirror, and, in the middle of a run, the window
/// of update times under way with the token of its next page. Seconds, as the remote counts. Kept as JSON in the store's cursor,
/// in the transaction of the page it belongs to, so that a run resumes where it was cut.
struct Walk
{
    qint64 mark = 0;      ///< nothing older is missing; 0: never read
    qint64 from = 0;      ///< first second of the window under way; 0: from the beginning
    qint64 until = 0;     ///< its last second; 0: none is under way
    qint64 target = 0;    ///< where the run ends: the remote's time when it began
    QString token;        ///< of the next page in the window

    [[nodiscard]] bool isUnderWay() const { return until != 0; }
    /// A window that starts anew, so its count is known from its first page on.
    [[nodiscard]] bool isAtWindowStart() const { return token.isEmpty(); }

    [[nodiscard]] QByteArray toCursor() const;
    /// Foreign or damaged bytes are an empty walk: everything is read again, nothing is missed.
    [[nodiscard]] static Walk fromCursor(const QByteArray &cursor);

    friend bool operator==(const Walk &, const Walk &) = default;
};

/// Starts a run when none is under way: from the mark, reaching back by `overlap` for what was written late, to `now`.
/// `isFull` forgets the mark, also of a run under way. Seconds.
[[nodiscard]] Walk begun(Walk walk, qint64 now, qint64 overlap, bool isFull);

/// The window holds more than the remote hands out: the same start, half the length. False when it is one second long already.
/// `isClosed`, here and below: the remote's windows include their last second.
[[nodiscard]] bool canSplit(const Walk &walk, bool isClosed);
[[nodiscard]] Walk split(Walk walk);

/// After a page. With a token the window goes on; without one the next window follows, twice as long as the last, and after
/// the target the mark moves and the run is over.
[[nodiscard]] Walk advanced(Walk walk, const QString &nextToken, bool isClosed);

} // namespace quayside::remotes::tiktok
