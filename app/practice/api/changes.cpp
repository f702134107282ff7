// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"

#include "app/practice/api/product_json.h"

namespace quayside::practice {

using namespace Qt::StringLiterals;

QJsonObject Changes::effect(const QString &kind, int shop) const
{
    QJsonObject effect{{u"kind"_s, m_prefix + kind}, {u"shop"_s, shopIdOf(shop)}, {u"request_id"_s, m_call.requestId}};
    if (const QString key = m_call.query.value(u"idempotency_key"_s); !key.isEmpty())
        effect[u"idempotency_key"_s] = key;
    return effect;
}

QJsonObject Changes::skuEffect(const QString &kind, SkuRef sku) const
{
    QJsonObject made = effect(kind, sku.product % ShopCount);
    made[u"product_id"_s] = QString::number(Catalog::productId(sku.product));
    made[u"sku_id"_s] = QString::number(Catalog::skuId(sku));
    made[u"seller_sku"_s] = m_desk.world().listings().sellerSku(sku);
    return made;
}

void Changes::add(QJsonObject effect, const QJsonValue &before, const QJsonValue &after)
{
    effect[u"old"_s] = before;
    effect[u"new"_s] = after;
    effect[u"repeat"_s] = before == after;
    m_effects.append(effect);
}

void Changes::price(SkuRef sku, qint64 minor)
{
    const int exponent = markets()[static_cast<size_t>(sku.product % ShopCount)].exponent;
    const auto amount = [exponent](qint64 value) { return QString::fromLatin1(plainAmount(value, exponent)); };
    m_ops.append(ops::price(sku, minor));
    add(skuEffect(u"price.update"_s, sku), amount(m_desk.world().listings().price(sku)), amount(minor));
}

void Changes::stock(SkuRef sku, int warehouse, int quantity)
{
    QJsonObject made = skuEffect(u"stock.update"_s, sku);
    made[u"warehouse_id"_s] = QString::number(Catalog::warehouseId(sku.product % ShopCount, warehouse));
    m_ops.append(ops::stock(sku, warehouse, quantity));
    add(made, m_desk.world().listings().stock(sku)[static_cast<size_t>(warehouse)], quantity);
}

void Changes::sellerSku(SkuRef sku, const QString &sellerSku)
{
    m_ops.append(ops::sellerSku(sku, sellerSku));
    QJsonObject made = skuEffect(u"product.edit"_s, sku);
    made[u"field"_s] = u"seller_sku"_s;
    add(made, m_desk.world().listings().sellerSku(sku), sellerSku);
}

void Changes::removeSku(SkuRef sku)
{
    m_ops.append(ops::removeSku(sku));
    QJsonObject made = skuEffect(u"sku.remove"_s, sku);
    add(made, m_desk.world().listings().sellerSku(sku), QJsonValue());
}

void Changes::status(int product, ListingStatus status)
{
    const World &world = m_desk.world();
    const ListingStatus before = world.listings().status(world.catalog().product(product));
    const QString kind = status == ListingStatus::Deleted ? u"product.delete"_s
        : before == ListingStatus::Deleted                ? u"product.recover"_s
        : status == ListingStatus::SellerDeactivated      ? u"product.deactivate"_s
                                                          : u"product.status"_s;
    QJsonObject made = effect(kind, product % ShopCount);
    made[u"product_id"_s] = QString::number(Catalog::productId(product));
    m_ops.append(ops::status(product, status));
    add(made, wire(wireName(before)), wire(wireName(status)));
}

void Changes::activate(int product)
{
    QJsonObject made = effect(u"product.activate"_s, product % ShopCount);
    made[u"product_id"_s] = QString::number(Catalog::productId(product));
    m_ops.append(ops::activate(product, m_desk.book.now() + m_desk.reviewSeconds()));
    const World &world = m_desk.world();
    add(made, wire(wireName(world.listings().status(world.catalog().product(product)))), u"PENDING"_s);
}

void Changes::content(int product, const QJsonObject &content, Edit edit)
{
    const World &world = m_desk.world();
    const QJsonObject before = fullProduct(world, world.catalog().product(product), m_desk.root, Version::UnderReview, {});
    if (edit == Edit::Draft)
        m_ops.append(ops::keepDraft(product, content));
    else if (m_prefix.isEmpty())
        m_ops.append(ops::submit(product, content, m_desk.book.now() + m_desk.reviewSeconds(), edit == Edit::Whole));
    else
        m_ops.append(ops::content(product, content));
    for (auto member = content.begin(); member != content.end(); ++member) {
        QJsonObject made = effect(edit == Edit::Draft ? u"product.draft"_s : u"product.edit"_s, product % ShopCount);
        made[u"product_id"_s] = QString::number(Catalog::productId(product));
        made[u"field"_s] = member.key();
        add(made, before[member.key()], member.value());
    }
}

void Changes::decide(const ReturnCase &returned, ReturnDecision decision, const Returns::Details &details)
{
    QJsonObject made = effect(isApproval(decision) ? u"return.approve"_s : u"return.reject"_s, returned.shop);
    made[u"return_id"_s] = QString::number(returned.id);
    made[u"order_id"_s] = QString::number(m_desk.world().times(returned.shop).id(returned.order));
    if (!details.note.empty())
        made[u"note"_s] = QString::fromStdString(details.note);
    m_ops.append(ops::decide(returned.id, decision, details));
    add(made, wire(wireName(returned.status)), wire(wireName(decision)));
}

void Changes::openReturn(int shop, OrderRef order, int line, ReturnType type)
{
    QJsonObject made = effect(u"return.open"_s, shop);
    made[u"order_id"_s] = QString::number(m_desk.world().times(shop).id(order));
    m_ops.append(ops::openReturn(shop, order, line, type));
    add(made, QJsonValue(), wire(wireName(type)));
}

void Changes::order(int shop)
{
    m_ops.append(ops::order(shop));
    add(effect(u"order.place"_s, shop), QJsonValue(), 1);
}

void Changes::act(const QString &kind, int shop, Op op, QJsonObject record, const QJsonValue &before, const QJsonValue &after)
{
    const QJsonObject made = effect(kind, shop);
    for (auto member = made.begin(); member != made.end(); ++member)
        record[member.key()] = member.value();
    m_ops.append(std::move(op));
    add(std::move(record), before, after);
}

Answer Changes::commit(Answer answer)
{
    if (const Done written = m_desk.book.commit(m_ops, m_effects); !written)
        return Answer::refused(codes::InternalError, u"Internal error: the shop could not write its record"_s, 500);
    answer.hadEffect = !m_effects.isEmpty();
    return answer;
}

} // namespace quayside::practice
