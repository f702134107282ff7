// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/figure_sheet.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

std::optional<Answer> readCurrency(const Call &call)
{
    const QString currency = call.query.value(u"currency"_s);
    if (!currency.isEmpty() && currency != "LOCAL"_L1)
        return Answer::refused(codes::ParameterInvalid, u"currency: unknown value %1"_s.arg(currency), 400);
    return std::nullopt;
}

std::optional<Answer> readSpan(const Call &call, Span &span)
{
    span.from = QDate::fromString(call.query.value(u"start_date_ge"_s), Qt::ISODate);
    span.before = QDate::fromString(call.query.value(u"end_date_lt"_s), Qt::ISODate);
    if (!span.from.isValid() || !span.before.isValid())
        return Answer::refused(codes::RequestInvalid, u"StartDateGe and EndDateLt are required fields"_s, 400);
    if (span.before <= span.from)
        return Answer::refused(codes::ParameterInvalid, u"end_date_lt: must be after start_date_ge"_s, 400);
    return readCurrency(call);
}

std::vector<Span> intervalsOf(const Desk &desk, const Call &call, const Span &span)
{
    if (call.query.value(u"granularity"_s) != "1D"_L1)
        return {span};
    std::vector<Span> days;
    const QDate end = std::min(span.before, Figures::latest(call.shop, momentOf(desk)).addDays(1));
    for (QDate date = span.from; date < end; date = date.addDays(1))
        days.push_back({date, date.addDays(1)});
    return days;
}

Finance::Moment momentOf(const Desk &desk)
{
    return {desk.book.now(), desk.world().horizon()};
}

DayFigures figuresIn(const Desk &desk, const Call &call, const Span &span)
{
    return desk.world().figures().span(call.shop, span.from, span.before, momentOf(desk));
}

std::vector<Content> videosIn(const Desk &desk, const Call &call, const Span &span)
{
    return desk.world().figures().videos(call.shop, span.from, span.before, momentOf(desk));
}

std::vector<Content> livesIn(const Desk &desk, const Call &call, const Span &span)
{
    return desk.world().figures().lives(call.shop, span.from, span.before, momentOf(desk));
}

std::string ratio(qint64 part, qint64 of)
{
    return QByteArray::number(of == 0 ? 0 : static_cast<double>(part) / static_cast<double>(of), 'f', 4).toStdString();
}

std::optional<Answer> readFigureList(const Call &call, PageRequest &request)
{
    const QString order = call.query.value(u"sort_order"_s);
    if (!order.isEmpty() && order != "ASC"_L1 && order != "DESC"_L1)
        return Answer::refused(codes::RequestInvalid, u"SortOrder is invalid, allowed values: ASC,DESC."_s, 400);
    return readPage(call, 1, 100, 10, request);
}

} // namespace quayside::practice
