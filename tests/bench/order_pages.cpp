// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/order_pages.h"

#include <algorithm>
#include <iterator>

namespace quayside::bench {

namespace {

constexpr qint64 FirstId = 576'460'000'000'000'000;
constexpr qint64 FirstProduct = 1'729'000'000'000'000'000;
constexpr qint64 Now = 1'767'182'460; // seconds
constexpr qint64 Year = 365 * 86'400;

// Any number of one order, the same each time: order and purpose decide.
quint64 draw(quint64 order, quint64 purpose)
{
    quint64 x = order * 0x9E3779B97F4A7C15ULL + purpose * 0xD1B54A32D192ED03ULL + 0x632BE59BD9B4E019ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

std::string amount(quint64 minor)
{
    std::string cents = std::to_string(minor % 100);
    return std::to_string(minor / 100) + '.' + (cents.size() < 2 ? "0" + cents : cents);
}

class Writer
{
public:
    explicit Writer(std::string &out) : m_out(out) {}
    Writer &text(const char *name, std::string_view value) { return raw(name, value, true); }
    Writer &number(const char *name, qint64 value) { return raw(name, std::to_string(value), false); }
    Writer &flag(const char *name, bool is) { return raw(name, is ? "true" : "false", false); }
    Writer &plain(std::string_view json)
    {
        m_out += json;
        return *this;
    }

private:
    Writer &raw(const char *name, std::string_view value, bool isText)
    {
        if (m_out.back() != '{' && m_out.back() != '[')
            m_out += ',';
        m_out.append("\"").append(name).append("\":");
        if (isText)
            m_out.append("\"").append(value).append("\"");
        else
            m_out += value;
        return *this;
    }
    std::string &m_out;
};

void writeLine(Writer &json, int order, int line, const char *status, quint64 &sum)
{
    // Skewed: a few listings sell most.
    const auto product = static_cast<int>(std::min(draw(quint64(order), 10 + quint64(line)) % Products, draw(quint64(order), 20 + quint64(line)) % Products));
    const auto variant = static_cast<int>(draw(quint64(order), 30 + quint64(line)) % SkusAProduct);
    const quint64 price = 500 + draw(quint64(product), 1) % 9'000;
    sum += price;
    static constexpr const char *Colours[] = {"Blue", "Red", "Green", "Sand", "Black", "White", "Yellow", "Pink", "Grey", "Navy"};
    json.plain("{")
        .text("id", std::to_string(FirstId + qint64(order) * 8 + line + 1))
        .text("display_status", status)
        .text("product_id", productId(product))
        .text("product_name", productName(product))
        .text("sku_id", productId(product) + std::to_string(variant))
        .text("sku_name", Colours[variant])
        .text("seller_sku", "SKU-" + std::to_string(product) + '-' + std::to_string(variant))
        .text("sku_image", "https://images.example.test/tos-maliva-i-o3syd03w52-us/" + std::to_string(draw(quint64(product), 2)) + "~tplv-origin-jpeg.jpeg?from=520841845")
        .text("currency", "GBP")
        .text("original_price", amount(price + 100))
        .text("seller_discount", "1.00")
        .text("platform_discount", "0")
        .text("sale_price", amount(price))
        .text("package_id", std::to_string(FirstId + order))
        .text("package_status", "TO_FULFILL")
        .text("shipping_provider_id", "6841743441349706241")
        .text("shipping_provider_name", "Evri")
        .text("tracking_number", "H00" + std::to_string(draw(quint64(order), 3) % 10'000'000'000ULL))
        .text("cancel_reason", "")
        .flag("is_gift", false)
        .text("rts_time", "1619621355")
        .plain(",\"item_tax\":[{\"tax_type\":\"SALES_TAX\",\"tax_amount\":\"21.20\",\"tax_rate\":\"0.35\"}]}");
}

void writeOrder(Writer &json, int order, int total, int revision)
{
    static constexpr const char *Statuses[] = {"COMPLETED", "COMPLETED", "COMPLETED", "COMPLETED", "DELIVERED", "IN_TRANSIT", "AWAITING_SHIPMENT", "CANCELLED"};
    static constexpr const char *Regions[] = {"GB", "US", "ID", "TH", "VN", "MY", "PH", "SG"};
    const quint64 number = quint64(order);
    const char *status = revision > 0 ? Statuses[(draw(number, 4) + quint64(revision)) % std::size(Statuses)] : Statuses[draw(number, 4) % std::size(Statuses)];
    const char *region = Regions[draw(number, 5) % std::size(Regions)];
    const qint64 created = Now - Year + Year * order / total;
    const qint64 updated = revision > 0 ? Now + revision * 60 : created + 3'600;
    const auto lines = static_cast<int>(std::array{1, 1, 1, 1, 2, 2, 2, 3, 3, 4}[draw(number, 6) % 10]);
    quint64 sum = 0;
    json.plain("{")
        .text("id", std::to_string(FirstId + order))
        .text("status", status)
        .text("order_type", "NORMAL")
        .text("fulfillment_type", "FULFILLMENT_BY_SELLER")
        .text("shipping_type", "TIKTOK")
        .text("delivery_type", "HOME_DELIVERY")
        .text("delivery_option_id", "7091146663229654785")
        .text("delivery_option_name", "Standard shipping")
        .text("warehouse_id", "7068517275539719942")
        .text("user_id", std::to_string(7'021'000'000'000'000'000LL + qint64(std::min(draw(number, 7) % 300'000, draw(number, 8) % 300'000))))
        .text("buyer_email", "v3bx" + std::to_string(order) + "@scs.example.test")
        .text("buyer_nickname", "buyer_" + std::to_string(draw(number, 7) % 300'000))
        .text("buyer_message", order % 9 == 0 ? "Please leave it with the neighbour at number 4" : "")
        .text("tracking_number", "H00" + std::to_string(draw(number, 3) % 10'000'000'000ULL))
        .text("shipping_provider", "Evri")
        .text("shipping_provider_id", "6841743441349706241")
        .text("payment_method_name", "Card")
        .text("cancel_reason", "")
        .text("cpf", "")
        .flag("is_cod", false)
        .flag("is_on_hold_order", false)
        .flag("is_sample_order", false)
        .flag("is_replacement_order", false)
        .flag("is_exchange_order", false)
        .flag("is_buyer_request_cancel", false)
        .flag("has_updated_recipient_address", false)
        .number("create_time", created)
        .number("paid_time", created + 60)
        .number("update_time", updated)
        .number("rts_time", created + 7'200)
        .number("rts_sla_time", created + 172'800)
        .number("tts_sla_time", created + 259'200)
        .number("shipping_due_time", created + 259'200)
        .number("collection_due_time", created + 345'600)
        .number("cancel_order_sla_time", created + 259'200)
        .text("split_or_combine_tag", "COMBINED")
        .text("tracking_type", "")
        .plain(",\"packages\":[{\"id\":\"")
        .plain(std::to_string(FirstId + order))
        .plain("\"}],\"line_items\":[");
    for (int line = 0; line < lines; ++line) {
        if (line > 0)
            json.plain(",");
        writeLine(json, order, line, status, sum);
    }
    json.plain("],\"payment\":{")
        .text("currency", "GBP")
        .text("original_total_product_price", amount(sum + 100))
        .text("seller_discount", "1.00")
        .text("platform_discount", "0")
        .text("sub_total", amount(sum))
        .text("original_shipping_fee", "3.99")
        .text("shipping_fee_seller_discount", "0")
        .text("shipping_fee_platform_discount", "1.00")
        .text("shipping_fee", "2.99")
        .text("tax", "0")
        .text("total_amount", amount(sum + 299))
        .plain("},\"recipient_address\":{")
        .text("name", "J*** S***")
        .text("first_name", "J***")
        .text("last_name", "S***")
        .text("phone_number", "(+44)7*******" + std::to_string(order % 100))
        .text("region_code", region)
        .text("postal_code", "BS1 4DJ")
        .text("post_town", "Bristol")
        .text("full_address", "United Kingdom, England, Bristol, " + std::to_string(order % 300) + " H*** Lane")
        .text("address_detail", std::to_string(order % 300) + " H*** Lane")
        .text("address_line1", std::to_string(order % 300) + " H*** Lane")
        .text("address_line2", "")
        .plain(",\"district_info\":[{\"address_level\":\"L0\",\"address_level_name\":\"Country\",\"address_name\":\"United Kingdom\",\"iso_code\":\"GB\"},"
               "{\"address_level\":\"L1\",\"address_level_name\":\"State\",\"address_name\":\"England\",\"iso_code\":\"\"},"
               "{\"address_level\":\"L2\",\"address_level_name\":\"City\",\"address_name\":\"Bristol\",\"iso_code\":\"\"}],"
               "\"delivery_preferences\":{\"drop_off_location\":\"\"}}}");
}

template <class NumberAt>
std::string pageOf(int count, int total, int revision, NumberAt numberAt)
{
    std::string page;
    page.reserve(std::size_t(count) * 4'000 + 400);
    page += "{\"code\":0,\"message\":\"Success\",\"request_id\":\"202601010946230102450991031969\",\"data\":{\"total_count\":" + std::to_string(total)
        + ",\"next_page_token\":\"\",\"orders\":[";
    Writer json(page);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            json.plain(",");
        writeOrder(json, numberAt(i), total, revision);
    }
    page += "]}}";
    return page;
}

} // namespace

std::string productId(int product)
{
    return std::to_string(FirstProduct + product);
}

std::string productName(int product)
{
    static constexpr const char *Names[] = {"Enamel camping mug 350 ml with a wide handle", "Cốc tráng men cắm trại màu xanh dương", "แก้วเคลือบสำหรับตั้งแคมป์",
                                            "キャンプ用ホーローマグカップ", "Gelas enamel untuk berkemah ukuran besar"};
    return std::string(Names[product % int(std::size(Names))]) + " · No. " + std::to_string(product);
}

std::string categoryOf(int product)
{
    return "C" + std::to_string(product % Categories);
}

std::string orderPage(int first, int count, int total, int revision)
{
    return pageOf(count, total, revision, [first](int i) { return first + i; });
}

std::string orderPage(const std::vector<int> &orders, int total, int revision)
{
    return pageOf(static_cast<int>(orders.size()), total, revision, [&orders](int i) { return orders[std::size_t(i)]; });
}

bool writeOrderPages(const QString &file, int orders)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    for (int first = 0; first < orders; first += OrdersAPage) {
        const std::string page = orderPage(first, std::min(OrdersAPage, orders - first), orders) + '\n';
        if (out.write(page.data(), qint64(page.size())) != qint64(page.size()))
            return false;
    }
    return out.flush();
}

bool OrderPages::open(const QString &file)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    m_starts = {0};
    for (qint64 at = 0; !m_file.atEnd();) {
        at += m_file.readLine().size();
        m_starts.push_back(at);
    }
    return count() > 0;
}

QByteArray OrderPages::page(int number)
{
    const qint64 start = m_starts[std::size_t(number)];
    const std::lock_guard lock(m_mutex);
    m_file.seek(start);
    return m_file.read(m_starts[std::size_t(number) + 1] - start - 1);
}

} // namespace quayside::bench
