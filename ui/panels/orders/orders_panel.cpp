// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/orders/orders_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "models/base/denial.h"
#include "models/domain/read_rights.h"
#include "models/tables/deliver.h"
#include "models/tables/details.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/orders/order_page.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Orders)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Orders;
    setup.settingsKey = u"orders"_s;
    setup.placeholder = Text::tr("Filter: status:awaiting_shipment market:GB total:>50");
    setup.columns = {{u"order"_s, Text::tr("Order"), 170}, {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 2},
                     {u"buyer"_s, Text::tr("Buyer"), 90, 50, false, true, false, true, 4},
                     {u"items"_s, Text::tr("Items"), 160, 60, false, true, true, true, 3}, {u"total"_s, Text::tr("Total"), 110, 60, true},
                     {u"status"_s, Text::tr("Status"), 160}, {u"carrier"_s, Text::tr("Carrier"), 110, 50, false, true, false, true, 1},
                     {u"ship-by"_s, Text::tr("Leave by"), 90}, {u"created"_s, Text::tr("Placed"), 110, 50, false, true, false, true, 5}};
    setup.emptyIcon = u"orders"_s;
    setup.emptyTitle = Text::tr("No orders here yet");
    setup.emptyCause = Text::tr("They come with the next synchronisation.");
    setup.emptyMain = Text::tr("Synchronise now");
    return setup;
}

} // namespace

OrdersPanel::OrdersPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)), m_scroll(new QScrollArea(this)), m_order(new OrderPage(context))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_order);
    m_scroll->setAccessibleName(tr("The chosen order"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_page);
    splitter->addWidget(m_scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({340, 420}); // the page of an order of two lines is seen whole
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_scroll->hide();

    connect(m_page, &TablePage::currentChanged, this, &OrdersPanel::onCurrentChanged);
    connect(m_page, &TablePage::selectionChanged, this, &Panel::selectionChanged);
    connect(m_page, &TablePage::activated, this, [this] { m_scroll->setFocus(Qt::OtherFocusReason); });
    connect(m_page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        static const QList<RecordKind> shown{RecordKind::Order,        RecordKind::Return,   RecordKind::Package,
                                             RecordKind::Cancellation, RecordKind::Tracking, RecordKind::PriceDetail};
        static const QList<RecordKind> money{RecordKind::Statement, RecordKind::Transaction, RecordKind::Unsettled};
        if (!m_shown.id.isEmpty() && std::any_of(money.begin(), money.end(), [&kinds](RecordKind kind) { return kinds.contains(kind); }))
            readMoney();
        if (!m_shown.id.isEmpty() && std::any_of(shown.begin(), shown.end(), [&kinds](RecordKind kind) { return kinds.contains(kind); }))
            read();
    });
    connect(&context.session, &workspace::Session::personChanged, this, [this] {
        if (!m_shown.id.isEmpty())
            readMoney();
    });
    connect(&context.tables, &tables::TableFactory::countsChanged, this,
            [this](const tables::Counts &counts) { Q_EMIT countChanged(counts.ordersToShip, counts.ordersLate); });
}

void OrdersPanel::onCurrentChanged()
{
    const auto current = m_page->currentRef();
    if (!current || *current == m_shown)
        return;
    m_shown = *current;
    read();
    Q_EMIT recordChosen(m_shown);
}

void OrdersPanel::read()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().order(m_shown), [this, round](const Result<tables::OrderDetail> &order) {
        if (round != m_round)
            return;
        m_scroll->setVisible(order.has_value());
        if (order) {
            m_order->show(*order);
            readMissing(*order);
        }
    });
    readMoney();
}

void OrdersPanel::readMoney()
{
    const quint64 round = ++m_moneyRound;
    const Roles &roles = m_context.registry.roles();
    if (!roles.may(m_context.session.person().role, ReadMoney)) {
        const commands::FaultText text = commands::describe(lacksRight(ReadMoney, roles.holders(ReadMoney)));
        m_order->showMoney({}, text.why + u' ' + text.wayOut);
        return;
    }
    tables::deliver(this, m_context.tables.money().ofOrder(m_shown), [this, round](const Result<QList<tables::OrderMoney>> &money) {
        if (round == m_moneyRound && money)
            m_order->showMoney(*money);
    });
}

// What is read of one order at a time comes with the newest orders by itself; of the others when somebody looks.
void OrdersPanel::readMissing(const tables::OrderDetail &order)
{
    const bool canAsk = m_context.sync.hasRemote() && m_context.sync.policy() != NetworkPolicy::Offline;
    if (!order.priceParts.isEmpty() || m_asked == order.ref || !canAsk)
        return;
    m_asked = order.ref;
    for (const remotes::Resource resource : {remotes::Resource::PriceDetails, remotes::Resource::Tracking}) {
        const QStringList ids(order.ref.id);
        // A refusal leaves the page as it is: it shows what the order itself says.
        QCoro::connect(m_context.sync.pullRecords(resource, order.ref.shop, ids), this, [](const Done &) {});
    }
}

commands::Selection OrdersPanel::selection() const
{
    return m_page->selection();
}

bool OrdersPanel::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::Order && record.kind != RecordKind::Line)
        return false;
    if (!m_page->select(record) && record.kind == RecordKind::Order)
        m_page->setCriteria(u"order:"_s + record.id);
    m_shown = record;
    read();
    return true;
}

void OrdersPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void OrdersPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec ordersPanel()
{
    return {u"orders"_s, Text::tr("Orders"), u"orders"_s, Text::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new OrdersPanel(context); }};
}

} // namespace quayside::panels
