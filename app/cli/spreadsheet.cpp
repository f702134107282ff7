// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spreadsheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double NarrowestColumn = 10;
constexpr double WidestColumn = 60;

void writeCell(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        worksheet_write_number(page, row, column, value.toDouble(), nullptr);
        break;
    case QMetaType::Bool:
        worksheet_write_boolean(page, row, column, value.toBool(), nullptr);
        break;
    default:
        worksheet_write_string(page, row, column, value.toString().toUtf8().constData(), nullptr);
    }
}

// Wide enough for its longest text, within reason.
double widthOf(const Sheet &sheet, qsizetype column)
{
    qsizetype longest = sheet.columns[column].size() + 2;
    for (const QVariantList &row : sheet.rows)
        longest = std::max(longest, row.value(column).toString().size());
    return std::clamp(static_cast<double>(longest) + 1, NarrowestColumn, WidestColumn);
}

} // namespace

Result<QByteArray> toSpreadsheet(const Sheet &sheet)
{
    // The library writes files only; a folder of our own keeps the name from being guessed.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    lxw_workbook *book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        return fail(FaultKind::DiskFull, u"no temporary file"_s, folder.path());
    lxw_worksheet *page = workbook_add_worksheet(book, "Quayside");
    lxw_format *head = workbook_add_format(book);
    format_set_bold(head);
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(page, column, column, widthOf(sheet, i), nullptr);
        worksheet_write_string(page, 0, column, sheet.columns[i].toUtf8().constData(), head);
    }
    lxw_row_t row = 0;
    for (const QVariantList &values : sheet.rows) {
        ++row;
        for (qsizetype i = 0; i < values.size(); ++i)
            writeCell(page, row, static_cast<lxw_col_t>(i), values[i]);
    }
    worksheet_freeze_panes(page, 1, 0);
    if (!sheet.columns.isEmpty())
        worksheet_autofilter(page, 0, 0, row, static_cast<lxw_col_t>(sheet.columns.size() - 1));
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return fail(FaultKind::DiskFull, QString::fromLatin1(lxw_strerror(error)), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FaultKind::DiskFull, file.errorString(), path);
    return file.readAll();
}

} // namespace quayside::cli
