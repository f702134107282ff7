// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/alerts.h"

namespace quayside::insights {

using namespace Qt::StringLiterals;

QList<Alert> alerts(const QList<Metric> &metrics, const QString &currency, const QString &dimension, const QList<Series> &series,
                    const QList<Bucket> &days, QDate from, QDate to, const AnomalyRule &rule)
{
    QList<Alert> list;
    for (const Metric metric : metrics) {
        if (!hasHistory(metric))
            continue;
        for (const Series &one : series) {
            const QString where = dimension.isEmpty() ? QString() : dimension + u'=' + one.group;
            for (const Anomaly &anomaly : anomalies(dayValues(metric, one, days), from, rule)) {
                if (anomaly.day > to)
                    continue;
                Alert alert;
                alert.key = QStringList{u"anomaly"_s, toWord(metric), currency, where, anomaly.day.toString(Qt::ISODate)}.join(u'/');
                alert.metric = metric;
                alert.currency = currency;
                alert.dimension = where;
                alert.anomaly = anomaly;
                list.append(alert);
            }
        }
    }
    return list;
}

} // namespace quayside::insights
