// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/tryton_remote_private.h"

#include <QCoroTimer>

#include <QTimer>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

int rank(ErpOrderState state)
{
    switch (state) {
    case ErpOrderState::Draft:
        return 0;
    case ErpOrderState::Quoted:
        return 1;
    case ErpOrderState::Confirmed:
        return 2;
    case ErpOrderState::Processing:
        return 3;
    case ErpOrderState::Done:
        return 4;
    case ErpOrderState::Cancelled:
    case ErpOrderState::Unknown:
        break;
    }
    return -1;
}

} // namespace

QCoro::Task<Result<std::optional<ErpDocument>>> TrytonRemote::findOrder(QString externalId)
{
    Result<std::optional<ErpDocument>> found = co_await findSale(externalId);
    co_return found;
}

QCoro::Task<Result<ErpPut>> TrytonRemote::putOrder(ErpOrder order)
{
    if (order.externalId.isEmpty() || order.lines.isEmpty())
        co_return fail(erpFault(ErpCode::NotConfigured, order.externalId.isEmpty() ? u"externalId"_s : u"lines"_s));
    const Result<std::optional<ErpDocument>> known = co_await findSale(order.externalId);
    if (!known)
        co_return fail(known.error());
    if (*known) {
        ErpPut put;
        put.document = **known;
        co_return put;
    }
    const Result<ErpWarehouse> where = co_await warehouse(order.warehouseId);
    if (!where)
        co_return fail(where.error());
    // Lines are looked at before anything is made: an order that cannot be taken leaves no buyer behind.
    const Result<QJsonArray> lines = co_await lineValues(order.lines, false);
    if (!lines)
        co_return fail(lines.error());
    const Result<qint64> party = co_await partyOf(order.buyer, order.externalId);
    if (!party)
        co_return fail(party.error());
    const Result<qint64> address = co_await addressOf(*party, order.buyer);
    if (!address)
        co_return fail(address.error());
    SaleDraft draft;
    draft.webId = order.externalId;
    draft.number = order.number;
    draft.warehouseId = order.warehouseId;
    draft.currency = order.currency;
    draft.orderedDay = order.orderedDay;
    draft.party = *party;
    draft.address = *address;
    draft.note = order.note;
    draft.lines = order.lines;
    Result<ErpPut> put = co_await createSale(std::move(draft));
    co_return put;
}

QCoro::Task<Result<ErpDocument>> TrytonRemote::advanceOrder(QString erpId, ErpOrderState target)
{
    Result<ErpDocument> now = co_await sale(erpId);
    if (!now)
        co_return fail(now.error());
    const int goal = std::min(rank(target), rank(ErpOrderState::Processing));
    if (rank(now->state) < 0 && rank(now->state) < goal)
        co_return fail(erpFault(ErpCode::Locked, now->stateWord));
    if (now->state == ErpOrderState::Draft && goal > rank(ErpOrderState::Draft)) {
        now = co_await press(*now, u"quote"_s);
        if (!now)
            co_return fail(now.error());
        if (now->state == ErpOrderState::Draft)
            co_return fail(erpFault(ErpCode::Ignored, now->stateWord));
    }
    if (now->state == ErpOrderState::Quoted && goal > rank(ErpOrderState::Quoted)) {
        now = co_await press(*now, u"confirm"_s);
        if (!now)
            co_return fail(now.error());
    }
    // A confirmed sale is processed at once, or by a worker a little later, or, when something about it is wrong, never.
    for (int look = 1; now->state == ErpOrderState::Confirmed && goal > rank(ErpOrderState::Confirmed) && look < m_session.account().workerLooks; ++look) {
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(static_cast<int>(m_session.account().workerPause));
        co_await pause;
        now = co_await sale(erpId);
        if (!now)
            co_return fail(now.error());
    }
    if (rank(now->state) < goal)
        co_return fail(erpFault(rank(now->state) < 0 ? ErpCode::Locked : ErpCode::Ignored, now->stateWord));
    co_return *now;
}

QCoro::Task<Result<ErpDocument>> TrytonRemote::cancelOrder(QString erpId)
{
    Result<ErpDocument> now = co_await sale(erpId);
    if (!now)
        co_return fail(now.error());
    if (now->state == ErpOrderState::Cancelled)
        co_return *now;
    if (now->state == ErpOrderState::Draft || now->state == ErpOrderState::Quoted) {
        now = co_await press(*now, u"cancel"_s);
        if (!now)
            co_return fail(now.error());
    }
    if (now->state != ErpOrderState::Cancelled)
        co_return fail(erpFault(ErpCode::Locked, now->stateWord));
    co_return *now;
}

QCoro::Task<Result<ErpPage<ErpDocument>>> TrytonRemote::orderStates(QByteArray cursor, int limit)
{
    Result<ErpPage<ErpDocument>> page = co_await changedSales(cursor, limit, false, nullptr);
    co_return page;
}

} // namespace quayside::remotes::erp::tryton
