// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_loop.h"

#include <simdjson.h>
#include <sqlite3.h>

#include <array>
#include <charconv>
#include <future>

namespace quayside::bench {

namespace {

constexpr int PagesATransaction = 50;

constexpr const char *Tables
    = "PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-256000; PRAGMA wal_autocheckpoint=20000;"
      "PRAGMA temp_store=MEMORY;"
      "CREATE TABLE orders(id INTEGER PRIMARY KEY, status TEXT, type TEXT, fulfilment TEXT, shipping_type TEXT, delivery_option TEXT,"
      " warehouse_id TEXT, tracking_number TEXT, carrier TEXT, payment_method TEXT, buyer_id TEXT, buyer_name TEXT, buyer_message TEXT, region TEXT,"
      " currency TEXT, product_total INTEGER, seller_discount INTEGER, platform_discount INTEGER, sub_total INTEGER, shipping_fee INTEGER, tax INTEGER,"
      " total INTEGER, is_cod INTEGER, is_hold INTEGER, is_sample INTEGER, create_time INTEGER, paid_time INTEGER, update_time INTEGER, rts_time INTEGER,"
      " rts_sla INTEGER, tts_sla INTEGER, cancel_sla INTEGER);"
      "CREATE TABLE line_items(id INTEGER PRIMARY KEY, order_id INTEGER, status TEXT, product_id TEXT, product_name TEXT, sku_id TEXT, sku_name TEXT,"
      " seller_sku TEXT, image TEXT, original_price INTEGER, seller_discount INTEGER, platform_discount INTEGER, sale_price INTEGER, is_gift INTEGER)";

constexpr const char *Indexes = "CREATE INDEX o1 ON orders(status, create_time); CREATE INDEX o2 ON orders(create_time); CREATE INDEX o3 ON orders(update_time);"
                                "CREATE INDEX o4 ON orders(buyer_id); CREATE INDEX l1 ON line_items(order_id); CREATE INDEX l2 ON line_items(sku_id);"
                                "CREATE INDEX l3 ON line_items(seller_sku)";

using Object = simdjson::dom::object;

// What is not there stays as it was made.
template <class Value, class Source>
Value from(Source source)
{
    Value value{};
    if (source.get(value) != simdjson::SUCCESS)
        value = Value{};
    return value;
}

std::int64_t minorOf(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    std::int64_t value = 0;
    for (std::size_t i = 0; i < point + 3; ++i) {
        if (i != point)
            value = value * 10 + (i < text.size() ? text[i] - '0' : 0);
    }
    return value;
}

class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    void text(const Object &object, const char *name)
    {
        const auto value = from<std::string_view>(object[name]);
        sqlite3_bind_text(m_statement, ++m_at, value.data() == nullptr ? "" : value.data(), int(value.size()), SQLITE_STATIC);
    }
    void money(const Object &object, const char *name)
    {
        const auto value = from<std::string_view>(object[name]);
        sqlite3_bind_int64(m_statement, ++m_at, minorOf(value));
    }
    void number(const Object &object, const char *name)
    {
        const auto value = from<std::int64_t>(object[name]);
        sqlite3_bind_int64(m_statement, ++m_at, value);
    }
    void flag(const Object &object, const char *name)
    {
        sqlite3_bind_int(m_statement, ++m_at, from<bool>(object[name]) ? 1 : 0);
    }
    std::int64_t id(const Object &object, const char *name)
    {
        const auto value = from<std::string_view>(object[name]);
        std::int64_t number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        integer(number);
        return number;
    }
    void integer(std::int64_t value) { sqlite3_bind_int64(m_statement, ++m_at, value); }
    bool write()
    {
        m_at = 0;
        const bool isDone = sqlite3_step(m_statement) == SQLITE_DONE;
        sqlite3_reset(m_statement);
        return isDone;
    }

private:
    sqlite3_stmt *m_statement;
    int m_at = 0;
};

bool writeOrder(Row &row, Row &lineRow, const Object &order)
{
    const std::int64_t id = row.id(order, "id");
    for (const char *name : {"status", "order_type", "fulfillment_type", "shipping_type", "delivery_option_name", "warehouse_id", "tracking_number",
                             "shipping_provider", "payment_method_name", "user_id", "buyer_nickname", "buyer_message"})
        row.text(order, name);
    row.text(from<Object>(order["recipient_address"]), "region_code");
    const auto part = from<Object>(order["payment"]);
    row.text(part, "currency");
    for (const char *name : {"original_total_product_price", "seller_discount", "platform_discount", "sub_total", "shipping_fee", "tax", "total_amount"})
        row.money(part, name);
    for (const char *name : {"is_cod", "is_on_hold_order", "is_sample_order"})
        row.flag(order, name);
    for (const char *name : {"create_time", "paid_time", "update_time", "rts_time", "rts_sla_time", "tts_sla_time", "cancel_order_sla_time"})
        row.number(order, name);
    bool isWritten = row.write();
    for (const simdjson::dom::element &element : from<simdjson::dom::array>(order["line_items"])) {
        const auto line = from<Object>(element);
        lineRow.id(line, "id");
        lineRow.integer(id);
        for (const char *name : {"display_status", "product_id", "product_name", "sku_id", "sku_name", "seller_sku", "sku_image"})
            lineRow.text(line, name);
        for (const char *name : {"original_price", "seller_discount", "platform_discount", "sale_price"})
            lineRow.money(line, name);
        lineRow.flag(line, "is_gift");
        isWritten = lineRow.write() && isWritten;
    }
    return isWritten;
}

sqlite3_stmt *insertInto(sqlite3 *db, const char *table, int columns)
{
    std::string sql = std::string("INSERT INTO ") + table + " VALUES(?";
    for (int i = 1; i < columns; ++i)
        sql += ",?";
    sql += ") ON CONFLICT(id) DO NOTHING";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr);
    return statement;
}

} // namespace

bool bareLoad(OrderPages &pages, const QString &database)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    bool isFine = sqlite3_exec(db, Tables, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_stmt *orders = insertInto(db, "orders", 32);
    sqlite3_stmt *lines = insertInto(db, "line_items", 14);
    Row orderRow(orders);
    Row lineRow(lines);
    // Two parsers in turn: the next page is parsed while this one is written.
    struct Parsed
    {
        simdjson::dom::parser parser;
        simdjson::dom::array orders;
        bool isFine = false;
    };
    std::array<Parsed, 2> parsed;
    const auto parse = [&](int number) {
        Parsed &into = parsed[std::size_t(number % 2)];
        const QByteArray body = pages.page(number);
        simdjson::dom::element document;
        into.isFine = into.parser.parse(body.constData(), std::size_t(body.size())).get(document) == simdjson::SUCCESS
            && document["data"]["orders"].get(into.orders) == simdjson::SUCCESS;
    };
    auto next = std::async(std::launch::async, parse, 0);
    for (int number = 0; isFine && number < pages.count(); ++number) {
        next.get();
        if (number + 1 < pages.count())
            next = std::async(std::launch::async, parse, number + 1);
        if (number % PagesATransaction == 0)
            sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
        const Parsed &page = parsed[std::size_t(number % 2)];
        isFine = page.isFine;
        for (const simdjson::dom::element &element : page.orders) {
            Object order;
            isFine = element.get(order) == simdjson::SUCCESS && writeOrder(orderRow, lineRow, order) && isFine;
        }
        if ((number + 1) % PagesATransaction == 0 || number + 1 == pages.count())
            isFine = sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK && isFine;
    }
    if (next.valid())
        next.wait();
    isFine = sqlite3_exec(db, Indexes, nullptr, nullptr, nullptr) == SQLITE_OK && isFine;
    sqlite3_finalize(orders);
    sqlite3_finalize(lines);
    sqlite3_close(db);
    return isFine;
}

} // namespace quayside::bench
