// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/api/call.h"

namespace quayside::practice {

/// Collects what one call changes, so that it is written down and carried out as one: the changes to the
/// world and the effects that a test counts.
class Changes
{
public:
    /// `prefix` marks effects of the shop's own console ("console."); API calls leave it empty.
    Changes(Desk &desk, const Call &call, QString prefix = {}) : m_desk(desk), m_call(call), m_prefix(std::move(prefix)) {}

    void price(SkuRef sku, qint64 minor);
    void stock(SkuRef sku, int warehouse, int quantity);
    void sellerSku(SkuRef sku, const QString &sellerSku);
    void removeSku(SkuRef sku);
    void status(int product, ListingStatus status);
    void activate(int product);
    /// What becomes of an edit: it is laid over what is there, stands for the whole listing, or is kept for later.
    enum class Edit : quint8 { Part, Whole, Draft };
    /// `content` in the shape of Get Product; through the audit unless it comes from the console.
    void content(int product, const QJsonObject &content, Edit edit = Edit::Part);
    void decide(const ReturnCase &returned, ReturnDecision decision, const Returns::Details &details);
    void openReturn(int shop, OrderRef order, int line, ReturnType type);
    void order(int shop);
    /// Anything else: the change to the world, and its effect with what names the record.
    void act(const QString &kind, int shop, Op op, QJsonObject record, const QJsonValue &before, const QJsonValue &after);

    [[nodiscard]] bool isEmpty() const { return m_ops.isEmpty(); }
    /// Writes everything down and carries it out; marks the answer as having had an effect.
    [[nodiscard]] Answer commit(Answer answer = {});

private:
    [[nodiscard]] QJsonObject effect(const QString &kind, int shop) const;
    [[nodiscard]] QJsonObject skuEffect(const QString &kind, SkuRef sku) const;
    void add(QJsonObject effect, const QJsonValue &before, const QJsonValue &after);

    Desk &m_desk;
    const Call &m_call;
    QString m_prefix;
    QList<Op> m_ops;
    QList<QJsonObject> m_effects;
};

} // namespace quayside::practice
