// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_summary.h"

#include <QJsonArray>

namespace quayside::sync {

using namespace Qt::StringLiterals;

QJsonObject SyncSummary::toJson() const
{
    QJsonObject resources;
    qint64 bytes = 0;
    for (auto it = pulled.cbegin(); it != pulled.cend(); ++it) {
        resources[it.key()] = QJsonObject{{u"pages"_s, it->pages}, {u"inserted"_s, it->inserted}, {u"updated"_s, it->updated},
                                          {u"unchanged"_s, it->unchanged}, {u"bad"_s, it->bad}, {u"bytes"_s, it->bytes},
                                          {u"missing"_s, it->missing}, {u"rereads"_s, it->rereads}};
        bytes += it->bytes;
    }
    QJsonArray failed;
    for (const PullProblem &problem : problems)
        failed.append(QJsonObject{{u"resource"_s, problem.resource}, {u"shop"_s, problem.shop}, {u"reason"_s, problem.fault.detail},
                                  {u"code"_s, problem.fault.code}});
    return {{u"pulled"_s, resources},
            {u"outbox"_s, QJsonObject{{u"sent"_s, sent}, {u"done"_s, done}, {u"in_review"_s, inReview}, {u"refused"_s, refused},
                                      {u"unclear"_s, unclear}, {u"waiting"_s, waiting}}},
            {u"conflicts"_s, conflicts},
            {u"gone"_s, gone},
            {u"understood"_s, understood},
            {u"problems"_s, failed},
            {u"bytes"_s, bytes},
            {u"seconds"_s, static_cast<double>(milliseconds) / 1000}};
}

} // namespace quayside::sync
