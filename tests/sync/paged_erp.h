// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/erp_remote.h"

#include <functional>

namespace quayside::tests {

using namespace Qt::StringLiterals;
using namespace remotes::erp;

/// An ERP in memory with pages of variants and nothing else. `onPage` is told of every page before it is handed out.
class PagedErp final : public ErpRemote
{
public:
    int pages = 5;
    int asked = 0;
    std::function<void(int page)> onPage = [](int) {};
    ErpIdentity identity;
    std::optional<Fault> fault;   ///< why nobody gets in

    QString id() const override { return u"paged"_s; }
    QCoro::Task<Result<ErpIdentity>> connect() override
    {
        if (fault)
            co_return fail(*fault);
        co_return Result<ErpIdentity>(identity);
    }
    QCoro::Task<Result<QList<ErpRight>>> checkRights() override { co_return QList<ErpRight>(); }
    QCoro::Task<Result<ErpCapabilities>> capabilities() override { co_return ErpCapabilities(); }
    QCoro::Task<Result<QList<ErpWarehouse>>> warehouses() override { co_return QList<ErpWarehouse>(); }
    QCoro::Task<Result<ErpPage<ErpVariant>>> variants(QByteArray cursor, int) override
    {
        const int page = cursor.toInt() + 1;
        ++asked;
        onPage(page);
        ErpVariant variant;
        variant.id = QString::number(page);
        variant.code = u"SKU-"_s + variant.id;
        variant.version = cursor + "v";
        ErpPage<ErpVariant> found;
        if (page <= pages)
            found.items.append(variant);
        found.next = QByteArray::number(std::min(page, pages));
        found.more = page < pages;
        co_return found;
    }
    QCoro::Task<Result<QStringList>> variantIds() override
    {
        QStringList ids;
        for (int page = 1; page <= pages; ++page)
            ids.append(QString::number(page));
        co_return ids;
    }
    QCoro::Task<Result<QList<ErpPrice>>> prices(QStringList, QString) override { co_return QList<ErpPrice>(); }
    QCoro::Task<Result<QList<ErpStockLevel>>> stock(QString, QStringList) override { co_return QList<ErpStockLevel>(); }
    QCoro::Task<Result<ErpPage<QString>>> stockChanged(QByteArray, int) override { co_return ErpPage<QString>(); }
    QCoro::Task<Result<std::optional<ErpDocument>>> findOrder(QString) override { co_return std::optional<ErpDocument>(); }
    QCoro::Task<Result<ErpPut>> putOrder(ErpOrder) override { co_return ErpPut(); }
    QCoro::Task<Result<ErpDocument>> advanceOrder(QString, ErpOrderState) override { co_return ErpDocument(); }
    QCoro::Task<Result<ErpDocument>> cancelOrder(QString) override { co_return ErpDocument(); }
    QCoro::Task<Result<ErpPage<ErpDocument>>> orderStates(QByteArray, int) override { co_return ErpPage<ErpDocument>(); }
    QCoro::Task<Result<ErpPut>> putReturn(ErpReturn) override { co_return ErpPut(); }
    QCoro::Task<Result<ErpPage<ErpReturnState>>> returnStates(QByteArray, int) override { co_return ErpPage<ErpReturnState>(); }
    QCoro::Task<Result<ErpCounted>> countStock(QString, QString, QList<ErpCountLine>) override { co_return ErpCounted(); }
    QCoro::Task<Done> accept(QString) override { co_return Done(); }
    QCoro::Task<void> shutDown() override { co_return; }
};

} // namespace quayside::tests
