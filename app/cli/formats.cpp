// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include "app/cli/spreadsheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

// East Asian wide characters take two columns of a terminal, marks take none.
int terminalWidth(const QString &text)
{
    int width = 0;
    for (const uint point : text.toUcs4()) {
        const auto category = QChar::category(static_cast<char32_t>(point));
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        const bool wide = (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
        width += wide ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width, bool rightAligned)
{
    const QString space(std::max(0, width - terminalWidth(text)), u' ');
    return rightAligned ? space + text : text + space;
}

QByteArray table(const Sheet &sheet)
{
    QList<int> widths;
    for (qsizetype c = 0; c < sheet.columns.size(); ++c) {
        int width = terminalWidth(sheet.columns[c]);
        for (const QVariantList &row : sheet.rows)
            width = std::max(width, terminalWidth(row[c].toString()));
        widths.append(std::min(width, 60));
    }
    QString text;
    const auto line = [&](const auto &cell, const auto &isRight) {
        QString one;
        for (qsizetype c = 0; c < sheet.columns.size(); ++c)
            one += (c > 0 ? u"  "_s : QString()) + padded(cell(c), widths[c], isRight(c));
        text += one.trimmed().isEmpty() ? one : one.remove(QRegularExpression(u"\\s+$"_s));
        text += u'\n';
    };
    line([&](qsizetype c) { return sheet.columns[c]; }, [](qsizetype) { return false; });
    for (const QVariantList &row : sheet.rows)
        line([&](qsizetype c) { return row[c].toString(); }, [&](qsizetype c) { return isNumber(row[c]); });
    return text.toUtf8();
}

QString csvField(const QVariant &value)
{
    QString text = value.toString();
    // A spreadsheet runs text that starts like this as a formula (OWASP, "CSV injection").
    if (!isNumber(value) && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QByteArray csv(const Sheet &sheet)
{
    QString text = sheet.columns.join(u',') + u"\r\n"_s;
    for (const QVariantList &row : sheet.rows) {
        QStringList fields;
        for (const QVariant &value : row)
            fields.append(csvField(value));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray json(const Sheet &sheet)
{
    QJsonArray list;
    for (const QVariantList &row : sheet.rows) {
        QJsonObject record;
        for (qsizetype c = 0; c < sheet.columns.size(); ++c)
            record.insert(sheet.columns[c], QJsonValue::fromVariant(row[c]));
        list.append(record);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<QByteArray> format(const Sheet &sheet, const QString &how)
{
    if (how == "table"_L1)
        return table(sheet);
    if (how == "csv"_L1)
        return csv(sheet);
    if (how == "json"_L1)
        return json(sheet);
    if (how == "xlsx"_L1)
        return toSpreadsheet(sheet);
    return fail(FaultKind::Invalid, u"table, csv, json, xlsx"_s, how);
}

} // namespace quayside::cli
