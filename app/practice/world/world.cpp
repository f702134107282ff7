// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/world/world.h"

#include "app/practice/world/promotion_ops.h"
#include "app/practice/world/taxonomy.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace ops {

namespace {
Op onSku(const QString &name, SkuRef sku)
{
    return {{u"op"_s, name}, {u"product"_s, sku.product}, {u"variant"_s, sku.variant}};
}
Op onProduct(const QString &name, int product)
{
    return {{u"op"_s, name}, {u"product"_s, product}};
}
} // namespace

Op price(SkuRef sku, qint64 minor)
{
    Op op = onSku(u"price"_s, sku);
    op[u"minor"_s] = minor;
    return op;
}

Op stock(SkuRef sku, int warehouse, int quantity)
{
    Op op = onSku(u"stock"_s, sku);
    op[u"warehouse"_s] = warehouse;
    op[u"quantity"_s] = quantity;
    return op;
}

Op sellerSku(SkuRef sku, const QString &sellerSku)
{
    Op op = onSku(u"seller-sku"_s, sku);
    op[u"value"_s] = sellerSku;
    return op;
}

Op removeSku(SkuRef sku) { return onSku(u"remove-sku"_s, sku); }

Op status(int product, ListingStatus status)
{
    Op op = onProduct(u"status"_s, product);
    op[u"status"_s] = static_cast<int>(status);
    return op;
}

Op content(int product, const QJsonObject &content)
{
    Op op = onProduct(u"content"_s, product);
    op[u"content"_s] = content;
    return op;
}

Op keepDraft(int product, const QJsonObject &content)
{
    Op op = onProduct(u"draft"_s, product);
    op[u"content"_s] = content;
    return op;
}

Op submit(int product, const QJsonObject &content, qint64 due, bool isWhole)
{
    Op op = onProduct(u"submit"_s, product);
    op[u"content"_s] = content;
    op[u"due"_s] = due;
    if (isWhole)
        op[u"whole"_s] = true;
    return op;
}

Op activate(int product, qint64 due)
{
    Op op = onProduct(u"activate"_s, product);
    op[u"due"_s] = due;
    return op;
}

Op decide(qint64 returnId, ReturnDecision decision, const Returns::Details &details)
{
    return {{u"op"_s, u"decide"_s},
            {u"return"_s, returnId},
            {u"decision"_s, static_cast<int>(decision)},
            {u"keep"_s, details.buyerKeepsItem},
            {u"amount"_s, details.partialRefund},
            {u"note"_s, QString::fromStdString(details.note)}};
}

Op openReturn(int shop, OrderRef order, int line, ReturnType type)
{
    return {{u"op"_s, u"open-return"_s}, {u"shop"_s, shop},   {u"order"_s, order.number}, {u"extra"_s, order.isExtra},
            {u"line"_s, line},           {u"type"_s, static_cast<int>(type)}};
}

Op order(int shop) { return {{u"op"_s, u"order"_s}, {u"shop"_s, shop}}; }
Op horizon(qint64 horizon) { return {{u"op"_s, u"horizon"_s}, {u"until"_s, horizon}}; }

Op say(int shop, qint64 talk, const QString &type, const QString &content)
{
    return {{u"op"_s, u"say"_s}, {u"shop"_s, shop}, {u"talk"_s, talk}, {u"type"_s, type}, {u"content"_s, content}};
}
Op readTalk(int shop, qint64 talk) { return {{u"op"_s, u"read-talk"_s}, {u"shop"_s, shop}, {u"talk"_s, talk}}; }
Op beginTalk(int shop, qint64 buyer) { return {{u"op"_s, u"begin-talk"_s}, {u"shop"_s, shop}, {u"buyer"_s, buyer}}; }
Op putActivity(const Activity &activity) { return {{u"op"_s, u"activity"_s}, {u"activity"_s, toJson(activity)}}; }
Op acceptChat(int shop, bool accepts) { return {{u"op"_s, u"accept-chat"_s}, {u"shop"_s, shop}, {u"accepts"_s, accepts}}; }


Op upload(const QByteArray &bytes, const QByteArray &contentType)
{
    return {{u"op"_s, u"upload"_s}, {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}, {u"type"_s, QString::fromLatin1(contentType)}};
}
Op returnLabel(qint64 returnId, const QString &tracking) { return {{u"op"_s, u"return-label"_s}, {u"return"_s, returnId}, {u"tracking"_s, tracking}}; }
Op brand(const QString &name) { return {{u"op"_s, u"brand"_s}, {u"name"_s, name}}; }

} // namespace ops

World::World(const WorldSpec &spec)
    : m_spec(spec), m_catalog(m_spec), m_listings(m_catalog), m_horizon(spec.anchor)
{
    // References between the parts: neither list may grow after this.
    m_times.reserve(ShopCount);
    m_parcels.reserve(ShopCount);
    m_orders.reserve(ShopCount);
    std::array<Returns::Shop, ShopCount> desks;
    std::array<Cancels::Shop, ShopCount> cancelDesks;
    for (int shop = 0; shop < ShopCount; ++shop) {
        const auto slot = static_cast<size_t>(shop);
        const int orders = (spec.orders + ShopCount - 1 - shop) / ShopCount;
        m_times.emplace_back(shop, orders, spec.anchor, markets()[slot].utcOffsetHours);
        m_parcels.emplace_back(m_times[slot], spec.seed, shop);
        m_orders.emplace_back(m_catalog, m_times[slot], m_parcels[slot], spec.seed, shop);
        desks[slot] = {&m_times[slot], &m_orders[slot]};
        cancelDesks[slot] = {&m_times[slot], &m_parcels[slot], &m_orders[slot]};
    }
    m_returns = std::make_unique<Returns>(m_spec, desks);
    m_cancels = std::make_unique<Cancels>(m_spec, cancelDesks, [this](const CancelCase &one, qint64 at) { replenish(one, at); });
    std::array<Finance::Shop, ShopCount> tills;
    for (size_t shop = 0; shop < tills.size(); ++shop)
        tills[shop] = {&m_times[shop], &m_orders[shop], &m_parcels[shop]};
    std::array<Talks::Shop, ShopCount> counters;
    for (size_t shop = 0; shop < counters.size(); ++shop)
        counters[shop] = {&m_times[shop], &m_orders[shop]};
    m_talks = std::make_unique<Talks>(m_spec, counters);
    m_finance = std::make_unique<Finance>(m_spec, tills, *m_returns);
    m_figures = std::make_unique<Figures>(m_spec, tills);
    m_promotions = std::make_unique<Promotions>(m_spec, m_catalog);
}

Counts World::counts(int shop, qint64 now) const
{
    const OrderTimes &times = this->times(shop);
    Counts counts;
    counts.products = m_listings.productCount(shop);
    counts.skus = m_listings.skuCount(shop);
    counts.warehouses = 2;
    counts.stock = counts.skus * counts.warehouses;
    const qint64 made = times.countUntil(m_horizon);
    counts.orders = made + times.extraCount();
    for (qint64 number = 0; number < made; ++number)
        counts.lines += orders(shop).lineCount({number, false});
    for (qint64 number = 0; number < times.extraCount(); ++number)
        counts.lines += orders(shop).lineCount({number, true});
    counts.returns = m_returns->countIn(shop);
    counts.packages = parcels(shop).count(now, m_horizon);
    counts.cancellations = m_cancels->count(shop, now, m_horizon);
    const Finance::Moment moment{now, m_horizon};
    counts.statements = static_cast<qint64>(m_finance->days(shop, moment).size());
    counts.transactions = m_finance->entryCount(shop, moment);
    (markets()[static_cast<size_t>(shop)].isSoutheastAsia ? counts.withdrawals : counts.payments) = m_finance->payoutCount(shop, moment);
    counts.conversations = static_cast<qint64>(m_talks->of(shop).size());
    counts.messages = m_talks->messageCount(shop);
    counts.promotions = static_cast<qint64>(m_promotions->of(shop).size());
    counts.coupons = static_cast<qint64>(m_promotions->coupons(shop).size());
    counts.categories = static_cast<qint64>(categoriesOf(shop).size());
    counts.brands = static_cast<qint64>(brandNames().size()) + m_ownBrands.size();
    return counts;
}

bool World::applyOffice(const QString &name, const Op &op, qint64 now)
{
    const int shop = op["shop"_L1].toInt();
    const qint64 talk = op["talk"_L1].toInteger();
    if (name == "say"_L1)
        m_talks->say(shop, talk, op["type"_L1].toString().toStdString(), op["content"_L1].toString().toStdString(), now);
    else if (name == "read-talk"_L1)
        m_talks->markRead(shop, talk);
    else if (name == "begin-talk"_L1)
        m_talks->begin(shop, op["buyer"_L1].toInteger(), now);
    else if (name == "accept-chat"_L1)
        m_talks->setAcceptsChat(shop, op["accepts"_L1].toBool());
    else if (name == "upload"_L1)
        m_uploads.add(QByteArray::fromBase64(op["bytes"_L1].toString().toLatin1()), op["type"_L1].toString().toLatin1());
    else if (name == "return-label"_L1)
        m_returns->label(op["return"_L1].toInteger(), op["tracking"_L1].toString().toStdString(), now);
    else if (name == "brand"_L1)
        m_ownBrands.append(op["name"_L1].toString());
    else if (name == "activity"_L1)
        m_promotions->put(activityFrom(op["activity"_L1].toObject()));
    else
        return false;
    return true;
}

void World::tick(qint64 now)
{
    m_listings.settle(now);
    m_returns->settle(now);
    m_cancels->settle(now);
    m_talks->settle(std::min(now, m_horizon));
}

void World::apply(const Op &op, qint64 now)
{
    tick(now);
    if (applyToSale(op, now))
        return;
    const QString name = op["op"_L1].toString();
    const int product = op["product"_L1].toInt();
    const SkuRef sku{product, op["variant"_L1].toInt()};
    if (name == "price"_L1) {
        m_listings.setPrice(sku, op["minor"_L1].toInteger(), now);
    } else if (name == "stock"_L1) {
        m_listings.setStock(sku, op["warehouse"_L1].toInt(), op["quantity"_L1].toInt(), now);
    } else if (name == "seller-sku"_L1) {
        m_listings.setSellerSku(sku, op["value"_L1].toString(), now);
    } else if (name == "remove-sku"_L1) {
        m_listings.removeSku(sku, now);
    } else if (name == "status"_L1) {
        m_listings.setStatus(product, static_cast<ListingStatus>(op["status"_L1].toInt()), now);
    } else if (name == "content"_L1) {
        m_listings.setContent(product, op["content"_L1].toObject(), now);
    } else if (name == "submit"_L1) {
        m_listings.submit(product, op["content"_L1].toObject(), now, op["due"_L1].toInteger(), op["whole"_L1].toBool());
    } else if (name == "draft"_L1) {
        m_listings.keepDraft(product, op["content"_L1].toObject(), now);
    } else if (name == "activate"_L1) {
        m_listings.activate(product, now, op["due"_L1].toInteger());
    } else if (name == "decide"_L1) {
        const Returns::Details details{op["keep"_L1].toBool(), op["amount"_L1].toInteger(), op["note"_L1].toString().toStdString()};
        m_returns->decide(op["return"_L1].toInteger(), static_cast<ReturnDecision>(op["decision"_L1].toInt()), details, now);
    } else if (name == "open-return"_L1) {
        const int shop = op["shop"_L1].toInt();
        const OrderRef order{op["order"_L1].toInteger(), op["extra"_L1].toBool()};
        const std::vector<OrderLine> lines = orders(shop).lines(order);
        m_returns->open(shop, order, lines[static_cast<size_t>(op["line"_L1].toInt()) % lines.size()],
                        static_cast<ReturnType>(op["type"_L1].toInt()), now);
    } else if (name == "order"_L1) {
        m_times[static_cast<size_t>(op["shop"_L1].toInt())].addExtra(now);
    } else if (name == "horizon"_L1) {
        m_horizon = std::max(m_horizon, op["until"_L1].toInteger());
    } else {
        (void)applyOffice(name, op, now);
    }
}

} // namespace quayside::practice
