// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/walk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

QByteArray Walk::toCursor() const
{
    QJsonObject json{{u"mark"_s, mark}};
    if (isUnderWay()) {
        json[u"from"_s] = from;
        json[u"until"_s] = until;
        json[u"target"_s] = target;
        json[u"token"_s] = token;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Walk Walk::fromCursor(const QByteArray &cursor)
{
    const QJsonObject json = QJsonDocument::fromJson(cursor).object();
    Walk walk;
    walk.mark = json[u"mark"_s].toInteger();
    walk.from = json[u"from"_s].toInteger();
    walk.until = json[u"until"_s].toInteger();
    walk.target = json[u"target"_s].toInteger();
    walk.token = json[u"token"_s].toString();
    const bool isSound = walk.mark >= 0 && walk.from >= 0 && walk.until >= walk.from && walk.target >= walk.until;
    return isSound ? walk : Walk();
}

Walk begun(Walk walk, qint64 now, qint64 overlap, bool isFull)
{
    if (walk.isUnderWay() && !isFull)
        return walk;
    Walk next;
    next.mark = isFull ? 0 : walk.mark;
    next.from = std::max<qint64>(0, next.mark - overlap);
    next.target = std::max(now, next.from + 1);
    next.until = next.target;
    return next;
}

bool canSplit(const Walk &walk, bool isClosed)
{
    return walk.until - walk.from > (isClosed ? 0 : 1);
}

Walk split(Walk walk)
{
    walk.until = walk.from + (walk.until - walk.from) / 2;
    walk.token.clear();
    return walk;
}

Walk advanced(Walk walk, const QString &nextToken, bool isClosed)
{
    walk.token = nextToken;
    if (!nextToken.isEmpty())
        return walk;
    if (walk.until >= walk.target) {
        Walk done;
        done.mark = walk.target;
        return done;
    }
    const qint64 length = std::max<qint64>(1, walk.until - walk.from); // a closed window of one second has none
    walk.from = walk.until + (isClosed ? 1 : 0);
    walk.until = std::min(walk.target, walk.from + 2 * length);
    return walk;
}

} // namespace quayside::remotes::tiktok
