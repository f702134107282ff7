// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quayside::remotes::tiktok {

/// A stretch of update times that is being read page by page. Seconds, as the remote counts.
struct Window
{
    qint64 from = 0;      ///< first second; 0: from the beginning
    qint64 until = 0;     ///< last second; 0: there is none
    QString token;        ///< of its next page
    qint64 seen = 0;      ///< records that its pages brought so far
    qint64 count = -1;    ///< what the remote said it holds, on its first page; -1: not asked yet, or it does not say
    int rereads = 0;      ///< how often it was begun again because records were missing

    [[nodiscard]] bool isUnderWay() const { return until != 0; }
    friend bool operator==(const Window &, const Window &) = default;
};

/// A stretch that was passed over so that the newest comes first; read later, from its end downwards.
struct Gap
{
    qint64 from = 0;
    qint64 until = 0;
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// How far a resource has been read: a mark up to which everything is in the mirror except the gaps, and the windows under way.
/// Kept as JSON in the store's cursor, in the transaction of the page it belongs to, so that a run resumes where it was cut.
struct Walk
{
    qint64 mark = 0;      ///< outside the gaps nothing older is missing; 0: never read
    qint64 target = 0;    ///< where the run ends: the remote's time when it began
    Window front;         ///< of the run towards the present
    QList<Gap> gaps;      ///< newest first
    Window back;          ///< of the newest gap, its upper end

    [[nodiscard]] QByteArray toCursor() const;
    /// Foreign or damaged bytes are an empty walk: everything is read again, nothing is missed.
    [[nodiscard]] static Walk fromCursor(const QByteArray &cursor);

    friend bool operator==(const Walk &, const Walk &) = default;
};

/// Starts a run when none is under way: from the mark, reaching back by `overlap` for what was written late, to `now`. When that is
/// more than twice `recent` (0: never), only the newest `recent` is read and the rest becomes a gap. `isFull` forgets the mark, also of a
/// run under way. Seconds.
[[nodiscard]] Walk begun(Walk walk, qint64 now, qint64 overlap, bool isFull, qint64 recent = 0);
/// Takes up the newest gap, when there is one.
[[nodiscard]] Walk begunOlder(Walk walk);

/// The window holds more than the remote hands out: the same start, half the length. False when it is one second long already.
/// `isClosed`, here and below: the remote's windows include their last second.
[[nodiscard]] bool canSplit(const Window &window, bool isClosed);
[[nodiscard]] Window split(Window window);

/// What a page of a window said.
struct PageEnd
{
    QString nextToken;    ///< empty: the window's last page
    qint64 records = 0;   ///< that it brought, the ones not understood included
    qint64 total = -1;    ///< the remote's count for the window
};

/// Where a walk stands after a page.
struct Advance
{
    Walk walk;
    qint64 missing = 0;      ///< records of the window that the remote counts and does not hand out, however often it is asked
    bool isReread = false;   ///< some were missing; the window begins again
};

/// After a page of the front window. With a token the window goes on; without one its records are held against the remote's count,
/// then the next window follows, twice as long as the last, and after the target the mark moves and the run is over.
[[nodiscard]] Advance advanced(Walk walk, const PageEnd &page, bool isClosed);
/// After a page of the back window: the next lies below it and is twice as long; at a gap's lower end the gap is closed.
[[nodiscard]] Advance advancedOlder(Walk walk, const PageEnd &page, bool isClosed);

} // namespace quayside::remotes::tiktok
