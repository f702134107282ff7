// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/export.h"

namespace quayside::insights {

using namespace Qt::StringLiterals;

QString neutralised(const QString &cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()))
        return cell;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}

QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = neutralised(row[i]);
            if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            bytes += (i > 0 ? "," : "") + cell.toUtf8();
        }
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace quayside::insights
