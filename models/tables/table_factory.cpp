// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/table_factory.h"

#include "models/criteria/field_catalog.h"
#include "models/store/counts_reader.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/tables/deliver.h"
#include "models/tables/windowed_table.h"

#include <QTimer>

namespace quayside::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int CoalesceMs = 150;
constexpr int ClockMs = 60'000;

TableSpec specOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Catalog: return catalogSpec();
    case TableKind::Orders: return ordersSpec();
    case TableKind::Returns: return returnsSpec();
    case TableKind::ChangeSets: return changeSetsSpec();
    case TableKind::Changes: return changesSpec();
    case TableKind::Outbox: return outboxSpec();
    case TableKind::Conflicts: return conflictsSpec();
    case TableKind::Ledger: return ledgerSpec();
    case TableKind::Inventory: return inventorySpec();
    case TableKind::Quarantine: return quarantineSpec();
    case TableKind::Conversations: return conversationsSpec();
    case TableKind::Promotions: return promotionsSpec();
    case TableKind::Statements: return statementsSpec();
    case TableKind::Transactions: return transactionsSpec();
    case TableKind::Payments: return paymentsSpec();
    case TableKind::Withdrawals: return withdrawalsSpec();
    case TableKind::Unsettled: return unsettledSpec();
    case TableKind::Performance: return performanceSpec();
    }
    return catalogSpec();
}

} // namespace

struct TableFactory::Private
{
    explicit Private(store::Store &store) : details(store), figures(store), notes(store), stock(store), money(store), remoteFigures(store) {}

    Details details;
    FigureSource figures;
    Notes notes;
    StockDesk stock;
    MoneyDesk money;
    RemoteFigures remoteFigures;
    Counts counts;
    QHash<QString, QStringList> values;
    QList<RecordKind> touched;
    QTimer soon;      ///< after commits
    QTimer clock;     ///< deadlines pass without a commit
};

TableFactory::TableFactory(store::Store &store, QObject *parent)
    : QObject(parent), m_store(store), d(std::make_unique<Private>(store))
{
    const auto readCounts = [this] {
        deliver(this, d->details.counts(), [this](Result<Counts> counts) {
            if (!counts || *counts == d->counts)
                return;
            d->counts = *counts;
            Q_EMIT countsChanged(d->counts);
        });
    };
    const auto readValues = [this] {
        deliver(this, m_store.read([](store::Connection &db) { return store::CountsReader(db).values(); }),
                [this](Result<QHash<QString, QStringList>> values) {
                if (values)
                    d->values = std::move(*values);
            });
    };
    d->soon.setSingleShot(true);
    d->soon.setInterval(CoalesceMs);
    connect(&d->soon, &QTimer::timeout, this, [this, readCounts, readValues] {
        readCounts();
        readValues();
        Q_EMIT recordsChanged(std::exchange(d->touched, {}));
    });
    d->clock.setInterval(ClockMs);
    connect(&d->clock, &QTimer::timeout, this, readCounts);
    d->clock.start();
    connect(&store, &store::Store::committed, this, [this](const store::Commit &commit) {
        for (const store::Touched &touched : commit.touched) {
            if (!d->touched.contains(touched.kind))
                d->touched.append(touched.kind);
        }
        if (!d->soon.isActive())
            d->soon.start();
    });
    readCounts();
    readValues();
}

TableFactory::~TableFactory() = default;

RecordModel *TableFactory::make(TableKind kind, QObject *parent) const
{
    return new WindowedTable(m_store, specOf(kind), parent);
}

const Details &TableFactory::details() const
{
    return d->details;
}

const Notes &TableFactory::notes() const
{
    return d->notes;
}

const StockDesk &TableFactory::stock() const
{
    return d->stock;
}

const MoneyDesk &TableFactory::money() const
{
    return d->money;
}

const RemoteFigures &TableFactory::remoteFigures() const
{
    return d->remoteFigures;
}

const FigureSource &TableFactory::figures() const
{
    return d->figures;
}

const Counts &TableFactory::counts() const
{
    return d->counts;
}

std::shared_ptr<const criteria::FieldCatalog> TableFactory::catalog(RecordKind kind)
{
    return store::fieldCatalog(kind);
}

QStringList TableFactory::values(RecordKind kind, const QString &field) const
{
    const auto catalog = store::fieldCatalog(kind);
    const criteria::Field *known = catalog->find(field);
    if (known == nullptr)
        return {};
    if (known->values.isEmpty())
        return d->values.value(recordWord(kind) + u'/' + known->id);
    QStringList words;
    for (const criteria::EnumValue &value : known->values)
        words.append(value.word);
    return words;
}

} // namespace quayside::tables
