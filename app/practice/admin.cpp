// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/admin.h"

#include "app/practice/api/changes.h"
#include "app/practice/world/pictures.h"
#include "models/domain/money.h"

#include <QJsonDocument>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLeap = 366 * 86'400; // seconds; every day of it brings orders

QJsonObject toJson(const Counts &counts)
{
    return {{u"products"_s, counts.products},     {u"skus"_s, counts.skus},   {u"stock"_s, counts.stock},
            {u"orders"_s, counts.orders},         {u"lines"_s, counts.lines}, {u"returns"_s, counts.returns},
            {u"packages"_s, counts.packages},     {u"cancellations"_s, counts.cancellations},
            {u"statements"_s, counts.statements}, {u"transactions"_s, counts.transactions},
            {u"payments"_s, counts.payments}, {u"withdrawals"_s, counts.withdrawals},
            {u"conversations"_s, counts.conversations}, {u"messages"_s, counts.messages},
            {u"promotions"_s, counts.promotions}, {u"coupons"_s, counts.coupons},
            {u"warehouses"_s, counts.warehouses}, {u"categories"_s, counts.categories}, {u"brands"_s, counts.brands}};
}

WebReply jsonReply(const QJsonObject &object, int status = 200)
{
    WebReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

// A page that any viewer opens, with the tracking number on it.
QByteArray labelPdf(const QString &tracking, bool isA5)
{
    QByteArray number;
    for (const QChar c : tracking.left(60)) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            number += c.toLatin1();
    }
    const QByteArray text = "BT /F1 18 Tf 24 360 Td (Practice shop - shipping label) Tj 0 -40 Td (" + number + ") Tj ET";
    const QByteArray box = isA5 ? "[0 0 420 595]" : "[0 0 298 420]";
    const QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox " + box
                                     + " /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                                 "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 5\n" + table + "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

// A SKU by its seller SKU or by its id.
std::optional<SkuRef> skuOf(const World &world, const QString &name)
{
    if (const auto found = world.listings().findSellerSku(name))
        return found;
    const auto byId = world.catalog().indexOfSku(idFrom(name));
    return byId && world.listings().hasSku(*byId) ? byId : std::nullopt;
}

} // namespace

QJsonObject Admin::counts() const
{
    QJsonObject total;
    QJsonObject shops;
    for (int shop = 0; shop < ShopCount; ++shop) {
        const QJsonObject counted = toJson(m_desk.world().counts(shop, m_desk.book.now()));
        shops[shopIdOf(shop)] = counted;
        for (auto it = counted.begin(); it != counted.end(); ++it)
            total[it.key()] = total[it.key()].toInteger() + it->toInteger();
    }
    QJsonObject struck;
    for (int i = 0; i < TrickCount; ++i) {
        const auto trick = static_cast<Trick>(i);
        if (const qint64 times = m_desk.mischief.struck(trick); times > 0)
            struck[Mischief::nameOf(trick)] = times;
    }
    return {{u"total"_s, total}, {u"shops"_s, shops}, {u"now"_s, m_desk.book.now()}, {u"faults"_s, m_desk.mischief.struck()},
            {u"faults_by_kind"_s, struck}};
}

QJsonObject Admin::effects(const WebRequest &request) const
{
    const QString kind = request.query.value(u"kind"_s);
    const QString sku = request.query.value(u"sku"_s);
    const QString product = request.query.value(u"product"_s);
    const qint64 since = request.query.value(u"since"_s).toLongLong();
    QJsonArray list;
    for (const QJsonObject &effect : m_desk.book.effects()) {
        const bool fits = (kind.isEmpty() || effect[u"kind"_s] == kind)
            && (sku.isEmpty() || effect[u"seller_sku"_s] == sku || effect[u"sku_id"_s] == sku)
            && (product.isEmpty() || effect[u"product_id"_s] == product) && effect[u"seq"_s].toInteger() > since;
        if (fits)
            list.append(effect);
    }
    return {{u"effects"_s, list}, {u"count"_s, list.size()}};
}

Result<QJsonObject> Admin::setFaults(const QJsonObject &body)
{
    auto mischief = Mischief::parse(body[u"spec"_s].toString(), m_desk.world().spec().seed);
    if (!mischief)
        return fail(mischief.error());
    mischief->countOn(m_desk.mischief);
    m_desk.mischief = std::move(*mischief);
    return QJsonObject{{u"spec"_s, m_desk.mischief.specification()}};
}

Done Admin::editSku(Changes &changes, const QJsonObject &body)
{
    const QString name = body[u"sku"_s].toString();
    const auto sku = skuOf(m_desk.world(), name);
    if (!sku)
        return fail(FaultKind::NotFound, u"no such SKU"_s, name);
    if (body.contains(u"price"_s)) {
        const Market &market = markets()[static_cast<size_t>(sku->product % ShopCount)];
        const auto price = parseMoney(body[u"price"_s].toVariant().toString(), wire(market.currency));
        if (!price || price->minor <= 0)
            return fail(FaultKind::Invalid, u"not a price"_s, u"price"_s);
        changes.price(*sku, price->minor);
    }
    if (body.contains(u"quantity"_s)) {
        const int warehouse = body[u"warehouse"_s].toInt();
        const int quantity = body[u"quantity"_s].toInt(-1);
        if (warehouse < 0 || warehouse > 1 || quantity < 0)
            return fail(FaultKind::Invalid, u"warehouse is 0 or 1, quantity at least 0"_s, u"quantity"_s);
        changes.stock(*sku, warehouse, quantity);
    }
    return {};
}

Done Admin::editProduct(Changes &changes, const QJsonObject &body)
{
    const QString name = body[u"product"_s].toString();
    const auto product = m_desk.world().catalog().indexOfProduct(idFrom(name));
    if (!product)
        return fail(FaultKind::NotFound, u"no such product"_s, name);
    QJsonObject content;
    for (const QString &member : {u"title"_s, u"description"_s}) {
        if (body.contains(member))
            content[member] = body[member];
    }
    if (!content.isEmpty())
        changes.content(*product, content);
    if (body.contains(u"live"_s))
        changes.status(*product, body[u"live"_s].toBool() ? ListingStatus::Active : ListingStatus::SellerDeactivated);
    return {};
}

// Of an order that a buyer has sent something back from before: it was delivered, so it can be returned.
Done Admin::openReturn(Changes &changes)
{
    const World &world = m_desk.world();
    for (int shop = 0; shop < ShopCount; ++shop) {
        const std::vector<ReturnCase> &cases = world.returns().cases();
        const auto known = std::find_if(cases.begin(), cases.end(), [shop](const ReturnCase &returned) { return returned.shop == shop; });
        if (known == cases.end())
            continue;
        changes.openReturn(shop, known->order, 0, ReturnType::Refund);
        return {};
    }
    return fail(FaultKind::NotFound, u"there is no order to return"_s, u"return"_s);
}

// Of the newest order that waits for shipment and that nobody asks about yet.
Done Admin::askToCancel(Changes &changes, int shop)
{
    const World &world = m_desk.world();
    constexpr qint64 Ever = std::numeric_limits<qint64>::max();
    if (shop < 0 || shop >= ShopCount)
        return fail(FaultKind::Invalid, u"no such shop"_s, u"shop"_s);
    const OrderTimes::Search waiting = world.times(shop).search({0, Ever, 0, Ever, static_cast<int>(OrderStatus::AwaitingShipment)},
                                                                OrderSort::CreateTime, m_desk.book.now(), world.horizon());
    for (const OrderRef order : waiting.page(nullptr, static_cast<int>(waiting.total()), true)) {
        if (world.cancels().pending(shop, order))
            continue;
        changes.act(u"cancel.ask"_s, shop, ops::askToCancel(shop, order), {{u"order_id"_s, QString::number(world.times(shop).id(order))}},
                    QJsonValue(), true);
        return {};
    }
    return fail(FaultKind::NotFound, u"no order waits for shipment"_s, u"cancel"_s);
}

Result<QJsonObject> Admin::edit(const QJsonObject &body)
{
    Call call;
    call.requestId = m_gate.requestId();
    Changes changes(m_desk, call, u"console."_s);
    Done done;
    if (body.contains(u"sku"_s))
        done = editSku(changes, body);
    else if (body.contains(u"product"_s))
        done = editProduct(changes, body);
    else if (body[u"return"_s].toBool())
        done = openReturn(changes);
    else if (body[u"order"_s].toBool())
        changes.order(0);
    else if (body[u"cancel"_s].toBool())
        done = askToCancel(changes, body[u"shop"_s].toInt());
    if (!done)
        return fail(done.error());
    if (changes.isEmpty())
        return fail(FaultKind::Invalid, u"say what to change: sku, product, return, order or cancel"_s, u"edit"_s);
    const Answer answer = changes.commit();
    if (answer.code != codes::Ok)
        return fail(FaultKind::DiskFull, answer.message);
    return QJsonObject{{u"done"_s, true}};
}

Result<QJsonObject> Admin::moveClock(const QJsonObject &body)
{
    const qint64 seconds = body[u"advance"_s].toInteger(-1);
    if (seconds < 0 || seconds > LongestLeap)
        return fail(FaultKind::Invalid, u"advance is a number of seconds, at most a year; time does not go back"_s, u"advance"_s);
    if (const Done moved = m_desk.book.advance(seconds); !moved)
        return fail(moved.error());
    return QJsonObject{{u"now"_s, m_desk.book.now()}};
}

WebReply Admin::handle(const WebRequest &request)
{
    m_desk.world().tick(m_desk.book.now());
    const QString what = request.path.sliced(QStringLiteral("/practice/").size());
    if (request.method == "GET" && what.startsWith("images/"_L1)) {
        WebReply reply;
        if (const Uploads::File *file = m_desk.world().uploads().find(what.sliced(7))) {
            reply.contentType = file->contentType;
            reply.body = file->bytes;
            return reply;
        }
        reply.contentType = "image/png";
        reply.headers = {{"Cache-Control", "max-age=86400"}};
        reply.body = picturePng(what.sliced(7), request.query.value(u"side"_s, u"600"_s).toInt());
        return reply;
    }
    if (request.method == "GET" && what.startsWith("labels/"_L1)) {
        WebReply reply;
        reply.contentType = "application/pdf";
        reply.body = labelPdf(request.query.value(u"tracking"_s), request.query.value(u"size"_s) == "A5"_L1);
        return reply;
    }
    if (request.method == "GET" && what == "counts"_L1)
        return jsonReply(counts());
    if (request.method == "GET" && what == "effects"_L1)
        return jsonReply(effects(request));
    if (request.method == "GET" && what == "consented"_L1) {
        WebReply reply;
        reply.contentType = "text/plain; charset=utf-8";
        reply.body = "Copy this code into Quayside:\n\n" + request.query.value(u"code"_s).toUtf8() + '\n';
        return reply;
    }
    if (request.method != "POST")
        return jsonReply({{u"error"_s, u"no such page"_s}}, 404);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return jsonReply({{u"error"_s, u"the body is not a JSON object"_s}}, 400);
    Result<QJsonObject> result = fail(FaultKind::NotFound, u"no such page"_s, what);
    if (what == "faults"_L1)
        result = setFaults(body.object());
    else if (what == "edit"_L1)
        result = edit(body.object());
    else if (what == "clock"_L1)
        result = moveClock(body.object());
    if (result)
        return jsonReply(*result);
    const int status = result.error().kind == FaultKind::NotFound ? 404 : result.error().kind == FaultKind::Invalid ? 400 : 500;
    return jsonReply({{u"error"_s, result.error().detail}, {u"subject"_s, result.error().subject}}, status);
}

} // namespace quayside::practice
