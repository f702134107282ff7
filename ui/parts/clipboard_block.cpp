// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clipboard_block.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.startsWith(u'"'))
        return cell;
    QString text = cell;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString toTabSeparated(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<QStringList> fromTabSeparated(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isCellStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && isCellStart) {
            isQuoted = true;
            isCellStart = false;
        } else if (c == u'\t') {
            row.append(std::exchange(cell, {}));
            isCellStart = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            isCellStart = true;
        } else {
            cell += c;
            isCellStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

} // namespace quayside::ui
