// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change_repository.h"
#include "models/store/ledger_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/terms_repository.h"
#include "models/tables/table_factory.h"
#include "models/tables/table_specs.h"
#include "models/tables/windowed_table.h"
#include "tests/unit/store/store_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace quayside::tests {

constexpr Instant Now = 1'700'000'000'000;
constexpr Instant Hour = 3'600'000;

inline Change makeChange(const QString &id, RecordKind kind, const QString &record, const QString &field, const QString &value,
                         ChangeState state = ChangeState::Edited)
{
    Change change;
    change.id = id;
    change.setId = u"set1"_s;
    change.record = {kind, u"S1"_s, record};
    change.product = kind == RecordKind::Return ? QString() : u"P1"_s;
    change.field = field;
    change.base = field == "price"_L1 ? u"12.99"_s : QString();
    change.value = value;
    change.currency = field == "price"_L1 ? u"GBP"_s : QString();
    change.state = state;
    change.author = u"p1"_s;
    change.changedAt = Now;
    return change;
}

inline Done addChanges(StoreFixture &f, const QList<Change> &changes)
{
    return f.work([=](store::WriteScope &scope) -> Done {
        for (const Change &change : changes)
            QUAYSIDE_TRY(store::ChangeRepository(scope.connection()).insert(change));
        scope.touchAll(RecordKind::Change);
        scope.touchAll(RecordKind::Sku);
        return {};
    });
}

inline Done addReturns(StoreFixture &f, const std::vector<std::pair<std::string, Instant>> &deadlines)
{
    return f.mirror([=](store::WriteScope &scope) -> Done {
        store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        std::vector<rows::Return> returns;
        for (const auto &[id, deadline] : deadlines) {
            rows::Return returned;
            returned.id = id;
            returned.orderId = "O1";
            returned.type = "REFUND";
            returned.status = "RETURN_OR_REFUND_REQUEST_PENDING";
            returned.reason = "broken";
            returned.reasonText = "Handle broke";
            returned.nextAction = "SELLER_RESPOND_REFUND";
            returned.currency = "GBP";
            returned.refundTotal = 1000;
            returned.deadline = deadline;
            returned.createdAt = Now - 24 * Hour;
            returned.updatedAt = 1;
            returned.lines = {{"L" + id, "O1-0", "P1-A", "SKU-P1-A", "Mug", "", 1000}};
            returns.push_back(returned);
        }
        if (const auto done = writer.returns(returns, "[]"); !done)
            return fail(done.error());
        return writer.finish();
    });
}

/// Two listings of two SKUs, two orders, four returns of every group but "tomorrow", terms, a person, a set.
inline Done seed(StoreFixture &f)
{
    f.clock.set(Now);
    QUAYSIDE_TRY(f.open());
    QUAYSIDE_TRY(f.addShop());
    rows::Product mug = makeProduct("P1", "Enamel mug");
    mug.images = R"([{"uri":"u","url":"http://x/full.png","thumb":"http://x/thumb.png"}])";
    mug.attributes = R"([{"id":"7","name":"Material","values":[{"id":"1","name":"Steel"},{"id":"2","name":"Enamel"}]}])";
    QUAYSIDE_TRY(f.addProducts({mug, makeProduct("P2", "Red dress")}));
    rows::Order late = makeOrder("O1", 1, "AWAITING_SHIPMENT", 2);
    late.shipBy = Now - Hour;
    rows::Order onTime = makeOrder("O2", 1, "AWAITING_SHIPMENT", 1);
    onTime.shipBy = Now + Hour;
    QUAYSIDE_TRY(f.addOrders({late, onTime, makeOrder("O3", 1, "COMPLETED", 1)}));
    QUAYSIDE_TRY(addReturns(f, {{"R1", Now + 200 * Hour}, {"R2", Now + Hour}, {"R3", 0}, {"R4", Now + 2 * Hour}}));
    return f.work([](store::WriteScope &scope) -> Done {
        store::Connection &db = scope.connection();
        ChangeSet set;
        set.id = u"set1"_s;
        set.title = u"Autumn"_s;
        set.author = u"p1"_s;
        set.createdAt = Now;
        QUAYSIDE_TRY(store::PeopleRepository(db).add({u"p1"_s, u"Dewi"_s, u"merchandiser"_s, false, true, 1}));
        QUAYSIDE_TRY(store::TermsRepository(db).put({{RecordKind::Sku, u"S1"_s, u"P1-A"_s}, 700, 900, {}, {}, {u"summer"_s}}));
        return store::ChangeSetRepository(db).insert(set);
    });
}

inline QVariant ask(const QAbstractItemModel &model, int row, int column, int role = tables::CellRole)
{
    return model.data(model.index(row, column), role);
}

/// Looks at a cell until it is there.
inline std::optional<tables::Cell> cellOf(const tables::RecordModel &model, int row, const QString &column)
{
    const int at = model.columnOf(column);
    if (!QTest::qWaitFor([&] { return ask(model, row, at).isValid(); }))
        return std::nullopt;
    return ask(model, row, at).value<tables::Cell>();
}

inline bool isReady(const tables::RecordModel &model)
{
    return QTest::qWaitFor([&] { return model.isExact() && !model.isLoading(); });
}

} // namespace quayside::tests
