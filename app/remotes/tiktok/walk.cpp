// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/walk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

constexpr int RereadsAtMost = 2;
constexpr qint64 Day = 86'400;
/// Nothing there is older (2020-01-01): the last stretch of a gap reaches down to its end in one go.
constexpr qint64 Oldest = 1'577'836'800;

void write(QJsonObject &json, const Window &window)
{
    if (!window.isUnderWay())
        return;
    json[u"from"_s] = window.from;
    json[u"until"_s] = window.until;
    json[u"token"_s] = window.token;
    json[u"seen"_s] = window.seen;
    json[u"count"_s] = window.count;
    json[u"rereads"_s] = window.rereads;
}

Window windowOf(const QJsonObject &json)
{
    Window window;
    window.from = json[u"from"_s].toInteger();
    window.until = json[u"until"_s].toInteger();
    window.token = json[u"token"_s].toString();
    window.seen = json[u"seen"_s].toInteger();
    window.count = json[u"count"_s].toInteger(-1);
    window.rereads = json[u"rereads"_s].toInt();
    return window;
}

bool isSound(const Window &window)
{
    return window.from >= 0 && window.until >= window.from && window.seen >= 0;
}

// The upper end of a gap, so long.
Window upperEnd(const Gap &gap, qint64 length)
{
    Window window;
    window.until = gap.until;
    window.from = std::max(gap.from, gap.until - length);
    if (window.from < Oldest)
        window.from = gap.from;
    return window;
}

// Counts a page; true when the window's last page came and it holds (or goes on without) what it should.
bool isComplete(Window &window, const PageEnd &page, Advance &advance)
{
    if (window.count < 0)
        window.count = page.total;
    window.seen += page.records;
    window.token = page.nextToken;
    if (!page.nextToken.isEmpty())
        return false;
    if (window.count > window.seen && window.rereads < RereadsAtMost) {
        Window again;
        again.from = window.from;
        again.until = window.until;
        again.rereads = window.rereads + 1;
        window = again;
        advance.isReread = true;
        return false;
    }
    advance.missing = std::max<qint64>(0, window.count - window.seen);
    return true;
}

} // namespace

QByteArray Walk::toCursor() const
{
    QJsonObject json{{u"mark"_s, mark}};
    write(json, front);
    if (front.isUnderWay())
        json[u"target"_s] = target;
    if (!gaps.isEmpty()) {
        QJsonArray list;
        for (const Gap &gap : gaps)
            list.append(QJsonArray{gap.from, gap.until});
        json[u"gaps"_s] = list;
    }
    if (back.isUnderWay()) {
        QJsonObject older;
        write(older, back);
        json[u"back"_s] = older;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Walk Walk::fromCursor(const QByteArray &cursor)
{
    const QJsonObject json = QJsonDocument::fromJson(cursor).object();
    Walk walk;
    walk.mark = json[u"mark"_s].toInteger();
    walk.target = json[u"target"_s].toInteger();
    walk.front = windowOf(json);
    walk.back = windowOf(json[u"back"_s].toObject());
    bool areGapsSound = true;
    for (const QJsonValue &value : json[u"gaps"_s].toArray()) {
        const Gap gap{value[0].toInteger(-1), value[1].toInteger(-1)};
        areGapsSound = areGapsSound && gap.from >= 0 && gap.until > gap.from;
        walk.gaps.append(gap);
    }
    const bool isBackSound = !walk.back.isUnderWay()
        || (!walk.gaps.isEmpty() && walk.back.until == walk.gaps.first().until && walk.back.from >= walk.gaps.first().from);
    const bool isWhole = walk.mark >= 0 && isSound(walk.front) && walk.target >= walk.front.until && areGapsSound && isSound(walk.back) && isBackSound;
    return isWhole ? walk : Walk();
}

Walk begun(Walk walk, qint64 now, qint64 overlap, bool isFull, qint64 recent)
{
    if (walk.front.isUnderWay() && !isFull)
        return walk;
    Walk next;
    if (!isFull) {
        next.mark = walk.mark;
        next.gaps = walk.gaps;
        next.back = walk.back;
    }
    next.front.from = std::max<qint64>(0, next.mark - overlap);
    next.target = std::max(now, next.front.from + 1);
    next.front.until = next.target;
    if (recent > 0 && next.target - next.front.from > 2 * recent) {
        const Gap gap{next.front.from, next.target - recent};
        next.front.from = gap.until;
        next.gaps.prepend(gap);
        next.back = Window(); // of a gap that is not the newest any more; its pages are asked for again
    }
    return next;
}

Walk begunOlder(Walk walk)
{
    if (!walk.back.isUnderWay() && !walk.gaps.isEmpty()) {
        const Gap &gap = walk.gaps.first();
        walk.back = upperEnd(gap, std::max(Day, 2 * (walk.mark - gap.until)));
    }
    return walk;
}

bool canSplit(const Window &window, bool isClosed)
{
    return window.until - window.from > (isClosed ? 0 : 1);
}

Window split(Window window)
{
    Window half;
    half.from = window.from;
    half.until = window.from + (window.until - window.from) / 2;
    return half;
}

Advance advanced(Walk walk, const PageEnd &page, bool isClosed)
{
    Advance advance;
    if (isComplete(walk.front, page, advance)) {
        if (walk.front.until >= walk.target) {
            walk.mark = walk.target;
            walk.target = 0;
            walk.front = Window();
        } else {
            const qint64 length = std::max<qint64>(1, walk.front.until - walk.front.from); // a closed window of one second has none
            Window next;
            next.from = walk.front.until + (isClosed ? 1 : 0);
            next.until = std::min(walk.target, next.from + 2 * length);
            walk.front = next;
        }
    }
    advance.walk = std::move(walk);
    return advance;
}

Advance advancedOlder(Walk walk, const PageEnd &page, bool isClosed)
{
    Advance advance;
    if (isComplete(walk.back, page, advance)) {
        const Window done = walk.back;
        walk.back = Window();
        Gap &gap = walk.gaps.first();
        gap.until = done.from - (isClosed ? 1 : 0);
        if (gap.until <= gap.from)
            walk.gaps.removeFirst();
        else
            walk.back = upperEnd(gap, 2 * std::max<qint64>(1, done.until - done.from));
    }
    advance.walk = std::move(walk);
    return advance;
}

} // namespace quayside::remotes::tiktok
