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

} // namespace quayside::practice
