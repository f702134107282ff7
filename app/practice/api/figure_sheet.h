// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/slices.h"

/// What the calls for figures have in common (facts: tiktok-shop-api.md section 6.16).
namespace quayside::practice {

/// The days that a call asks for, in the shop's zone; the last does not belong to it.
struct Span
{
    QDate from;
    QDate before;
};

[[nodiscard]] std::optional<Answer> readSpan(const Call &call, Span &span);
/// Nobody here changes money: only the shop's own.
[[nodiscard]] std::optional<Answer> readCurrency(const Call &call);
/// The days of the span one by one, or all in one, as the call wants its series.
[[nodiscard]] std::vector<Span> intervalsOf(const Desk &desk, const Call &call, const Span &span);
[[nodiscard]] Finance::Moment momentOf(const Desk &desk);
[[nodiscard]] inline std::string iso(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
/// A ratio with four places, as the platform writes it.
[[nodiscard]] std::string ratio(qint64 part, qint64 of);

[[nodiscard]] inline Answer noSuchContent() { return Answer::refused(codes::ParameterInvalid, QStringLiteral("There is no such content")); }
[[nodiscard]] DayFigures figuresIn(const Desk &desk, const Call &call, const Span &span);
[[nodiscard]] std::vector<Content> videosIn(const Desk &desk, const Call &call, const Span &span);
[[nodiscard]] std::vector<Content> livesIn(const Desk &desk, const Call &call, const Span &span);

/// An answer with amounts in the shop's currency; `done` closes it.
class Sheet
{
public:
    explicit Sheet(const Call &call) : m_market(markets()[static_cast<size_t>(call.shop)]), m_json(m_answer.data)
    {
        m_answer.data.clear();
        m_json.beginObject();
    }
    /// Begins with what every dated answer has.
    Sheet(const Desk &desk, const Call &call) : Sheet(call)
    {
        m_json.field("latest_available_date", iso(Figures::latest(call.shop, momentOf(desk))));
    }
    JsonWriter &json() { return m_json; }
    void amount(std::string_view name, qint64 minor)
    {
        m_json.key(name);
        amount(minor);
    }
    /// As an element of a list or behind a key.
    void amount(qint64 minor)
    {
        m_json.beginObject().key("amount").money(minor, m_market.exponent).field("currency", m_market.currency).endObject();
    }
    /// Begins an interval; whoever fills it ends it.
    void interval(const Span &span) { m_json.beginObject().field("start_date", iso(span.from)).field("end_date", iso(span.before)); }
    [[nodiscard]] Answer done()
    {
        m_json.endObject();
        return std::move(m_answer);
    }

private:
    const Market &m_market;
    Answer m_answer;
    JsonWriter m_json;
};

/// The page and the order of a list of figures, which is descending unless it is asked to be "ASC".
[[nodiscard]] std::optional<Answer> readFigureList(const Call &call, PageRequest &request);
template <class Record>
void byGmv(const Call &call, std::vector<Record> &records)
{
    const bool isAscending = call.query.value(QStringLiteral("sort_order")) == QStringLiteral("ASC");
    std::stable_sort(records.begin(), records.end(), [isAscending](const Record &a, const Record &b) {
        return isAscending ? a.sold.gmv < b.sold.gmv : b.sold.gmv < a.sold.gmv;
    });
}

/// A page of what `find` has of the span that the call asks for, by sales; `write` fills the object of each. Nothing found at all (no list,
/// not an empty one) is refused.
template <class Find, class Write>
[[nodiscard]] Answer figureList(Desk &desk, const Call &call, std::string_view name, Find find, Write write)
{
    Span span;
    PageRequest request;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    if (auto refusal = readFigureList(call, request))
        return *refusal;
    std::optional all = find(span);
    if (!all)
        return noSuchContent();
    byGmv(call, *all);
    const auto page = slice(desk, request, std::move(*all));
    Sheet sheet(desk, call);
    JsonWriter &json = sheet.json();
    json.key(name).beginArray();
    for (const auto &one : page.records) {
        json.beginObject();
        write(sheet, one);
        json.endObject();
    }
    json.endArray().field("total_count", page.total).field("next_page_token", page.next.toStdString());
    return sheet.done();
}

/// The member `intervals`: `write` fills the object of each behind its dates.
template <class Write>
void writeIntervals(Sheet &sheet, const Desk &desk, const Call &call, const Span &span, Write write)
{
    sheet.json().key("intervals").beginArray();
    for (const Span &one : intervalsOf(desk, call, span)) {
        sheet.interval(one);
        write(sheet, one);
        sheet.json().endObject();
    }
    sheet.json().endArray();
}

/// An answer that is nothing but a series of intervals.
template <class Write>
[[nodiscard]] Answer figureSeries(const Desk &desk, const Call &call, Write write)
{
    Span span;
    if (auto refusal = readSpan(call, span))
        return *refusal;
    Sheet sheet(desk, call);
    sheet.json().key("performance").beginObject();
    writeIntervals(sheet, desk, call, span, write);
    sheet.json().endObject();
    return sheet.done();
}

} // namespace quayside::practice
