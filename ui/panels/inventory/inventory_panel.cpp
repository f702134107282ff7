// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inventory/inventory_panel.h"

#include "app/commands/erp_text.h"
#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/sync/erp_runner.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/common/when_seen.h"
#include "ui/panels/inventory/link_box.h"
#include "ui/panels/inventory/stock_story.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Inventory)
};

const QString Different = u"differs:yes sort:cause"_s;

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Inventory;
    setup.settingsKey = u"inventory"_s;
    setup.placeholder = Text::tr("Filter: cause:too_high warehouse:Main difference:<0");
    setup.columns = {{u"title"_s, Text::tr("Product"), 118, 100, false, true, true},
                     {u"sku"_s, Text::tr("SKU"), 128},
                     {u"warehouse"_s, Text::tr("Warehouse"), 72},
                     {u"on-hand"_s, Text::tr("On hand"), 62, 40, true, true, false, true, 6},
                     {u"reserved"_s, Text::tr("Reserved"), 66, 40, true, true, false, true, 4},
                     {u"available"_s, Text::tr("Available"), 66, 40, true, true, false, true, 7},
                     {u"incoming"_s, Text::tr("Incoming"), 66, 40, true, true, false, true, 3},
                     {u"not-in-erp"_s, Text::tr("Not in ERP"), 72, 40, true, true, false, true, 2},
                     {u"buffer"_s, Text::tr("Buffer"), 54, 40, true, true, false, true, 5},
                     {u"offer"_s, Text::tr("To offer"), 56, 40, true},
                     {u"shop"_s, Text::tr("In shop"), 52, 40, true},
                     {u"difference"_s, Text::tr("Difference"), 68, 40, true},
                     {u"cause"_s, Text::tr("Cause"), 128},
                     {u"state"_s, Text::tr("State"), 96, 40, false, true, false, true, 1},
                     {u"variant"_s, Text::tr("Variant"), 110, 40, false, false, false, false},
                     {u"low"_s, Text::tr("Low at"), 60, 40, true, true, false, false},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, false}};
    setup.emptyIcon = u"inventory"_s;
    setup.emptyTitle = Text::tr("No stock yet");
    setup.emptyCause = Text::tr("Stock arrives with the first synchronisation of a shop.");
    return setup;
}

} // namespace

InventoryPanel::InventoryPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)), m_reading(new WhenSeen(this, [this] { readStory(); }))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_page);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 290});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);

    connect(m_page, &TablePage::currentChanged, this, [this](const std::optional<RecordRef> &stock) {
        ++m_round; // an answer about the row before is not for it
        m_reading->ask();
        updateActs(); // the row was chosen before it was read
        if (stock)
            Q_EMIT recordChosen(*stock);
    });
    connect(m_page, &TablePage::selectionChanged, this, [this] {
        updateActs();
        Q_EMIT selectionChanged();
    });
    connect(&m_page->table(), &ui::RecordTable::blockEdited, this,
            [this](const ui::EditBlock &block) { m_page->runEdits(block, u"stock.editCells"_s, tr("Some of the rows")); });
    m_page->table().setValidator([this](const QModelIndex &index, const QString &text) { return problemOf(index, text); });
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Stock) || kinds.contains(RecordKind::Sku) || kinds.contains(RecordKind::Warehouse) || kinds.contains(RecordKind::Order)) {
            readOverview(); // how many differ stands in the navigation
            m_reading->ask();
        }
    });
    connect(&context.session, &workspace::Session::personChanged, this, &InventoryPanel::updateActs);
    if (context.erp != nullptr)
        connect(context.erp, &sync::ErpRunner::changed, this, &InventoryPanel::showOverview);
    showOverview();
    readOverview();
    updateActs();
}

QWidget *InventoryPanel::makeHead()
{
    auto *head = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, 40, this);
    m_state = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, {}, head);
    m_differences = new ui::Button({}, ui::Button::Role::Link, head);
    m_unlinked = new ui::Button({}, ui::Button::Role::Link, head);
    m_setUp = new ui::Button(tr("Set up…"), ui::Button::Role::Other, head);
    m_sync = new ui::Button(tr("Synchronise"), ui::Button::Role::Other, head);
    m_differences->setObjectName(u"differences"_s);
    m_unlinked->setObjectName(u"unlinked"_s);
    m_setUp->setObjectName(u"set-up"_s);
    m_sync->setObjectName(u"erp-sync"_s);
    head->addPart(m_state);
    head->addPart(m_differences);
    head->addPart(m_unlinked);
    head->addAct(m_setUp);
    head->addAct(m_sync);
    connect(m_differences, &QAbstractButton::clicked, this, [this] { m_page->setCriteria(Different); });
    connect(m_unlinked, &QAbstractButton::clicked, this, [this] { m_page->setCriteria(u"cause:unlinked"_s); });
    connect(m_setUp, &QAbstractButton::clicked, this, &InventoryPanel::showSetUp);
    connect(m_sync, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"erp.sync"_s, {}); });
    return head;
}

QWidget *InventoryPanel::makeSide()
{
    m_side = new QWidget(this);
    m_story = new StockStoryView(m_context, m_side);
    m_link = new LinkBox(m_context, m_side);
    auto *acts = new ui::Bar(m_context.theme, ui::Bar::Edge::LineAbove, 40, m_side);
    m_levels = new ui::Button(tr("Buffer…"), ui::Button::Role::Other, acts);
    m_count = new ui::Button(tr("Count…"), ui::Button::Role::Other, acts);
    m_send = new ui::Button(tr("Send to shop"), ui::Button::Role::Main, acts);
    m_send->setObjectName(u"send"_s);
    m_count->setObjectName(u"count"_s);
    m_levels->setObjectName(u"levels"_s);
    acts->addAct(m_levels);
    acts->addAct(m_count);
    acts->addAct(m_send);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_story);
    column->addWidget(m_link, 1);
    column->addStretch(0);
    column->addWidget(acts);
    m_story->setVisible(false);
    m_link->setVisible(false);
    connect(m_send, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"stock.send"_s, selection()); });
    connect(m_count, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"stock.count"_s, selection()); });
    connect(m_levels, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"stock.levels"_s, selection()); });
    return m_side;
}

// Three counts over all of the stock, asked for with every page that comes in: one at a time, and once more when it was asked meanwhile.
void InventoryPanel::readOverview()
{
    m_isOverviewStale = m_isOverviewAsked;
    if (std::exchange(m_isOverviewAsked, true))
        return;
    tables::deliver(this, m_context.tables.stock().overview(), [this](const Result<tables::StockOverview> &overview) {
        m_isOverviewAsked = false;
        if (std::exchange(m_isOverviewStale, false))
            readOverview();
        if (!overview) {
            m_context.host.tell(overview.error());
            return;
        }
        m_overview = *overview;
        m_page->table().setIdleColumns(m_overview.hasErp ? QStringList() : QStringList{u"incoming"_s, u"not-in-erp"_s, u"offer"_s, u"difference"_s, u"cause"_s});
        showOverview();
        updateActs();
        Q_EMIT countChanged(m_overview.differences + m_overview.unlinked, m_overview.grave);
    });
}

void InventoryPanel::showOverview()
{
    const sync::ErpRunner *erp = m_context.erp;
    QString state = tr("No ERP is connected; these are the shop's own numbers.");
    QString tip;
    auto ink = ui::TextLabel::Ink::Second;
    if (erp != nullptr && erp->isRunning()) {
        state = tr("Reading the ERP…");
    } else if (erp != nullptr && erp->fault()) {
        const commands::FaultText words = commands::describe(*erp->fault());
        state = words.what;
        tip = QStringList{words.why, words.wayOut}.join(u' ').trimmed();
        ink = ui::TextLabel::Ink::Bad;
    } else if (erp != nullptr && erp->asOf() > 0) {
        const QString when = ui::instantText(erp->asOf(), m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone());
        QStringList lines;
        for (const sync::ErpProblem &problem : erp->lastSummary().problems)
            lines.append(commands::describeErpProblem(problem.subject, problem.fault));
        const int problems = static_cast<int>(lines.size());
        state = problems == 0 ? tr("ERP as of %1").arg(when) : tr("ERP as of %1, %n problem(s)", nullptr, problems).arg(when);
        tip = lines.join(u'\n');
        if (problems > 0)
            ink = ui::TextLabel::Ink::Warn;
    } else if (m_overview.hasErp) {
        state = tr("ERP as it was last read");
    }
    m_state->setText(state);
    m_state->setToolTip(tip);
    m_state->setInk(ink);
    m_differences->setVisible(m_overview.hasErp);
    m_differences->setText(tr("%n difference(s)", nullptr, m_overview.differences));
    m_unlinked->setVisible(m_overview.unlinked > 0);
    m_unlinked->setText(tr("%n not linked", nullptr, m_overview.unlinked));
    m_setUp->setVisible(m_overview.hasErp);
    m_sync->setVisible(erp != nullptr);
    m_sync->setReasonNot(erp != nullptr && erp->isRunning() ? tr("It runs.") : QString());
}

// Which of the ERP's warehouses feeds which of the shop's, and who decides on what, as a menu with a part for each.
void InventoryPanel::showSetUp()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const tables::FedWarehouse &shop : std::as_const(m_overview.warehouses)) {
        menu->addSection(tr("%1 is fed by").arg(shop.name));
        for (const ErpWarehouseRow &erp : std::as_const(m_overview.erpWarehouses)) {
            if (!erp.isActive)
                continue;
            QAction *act = menu->addAction(erp.name);
            act->setCheckable(true);
            act->setChecked(std::any_of(shop.feeding.cbegin(), shop.feeding.cend(), [&erp](const ErpWarehouseRow &one) { return one.id == erp.id; }));
            connect(act, &QAction::triggered, this, [this, warehouse = shop.warehouse, id = erp.id](bool isFeeding) {
                commands::Selection on;
                on.kind = RecordKind::Warehouse;
                on.refs = {warehouse};
                m_context.host.run(isFeeding ? u"erp.feed"_s : u"erp.unfeed"_s, on, {{u"warehouse"_s, id}});
            });
        }
    }
    addMasters(*menu);
    menu->popup(m_setUp->mapToGlobal(QPoint(0, m_setUp->height())));
}

void InventoryPanel::addMasters(QMenu &menu)
{
    const QHash<QString, QString> titles{{u"price"_s, tr("The price is decided by")}, {u"cost"_s, tr("The unit cost is decided by")}, {u"quantity"_s, tr("What the shop offers is decided by")}};
    const QHash<Master, QString> names{{Master::Erp, tr("The ERP")}, {Master::Shop, tr("The shop")}, {Master::Here, tr("This workspace")}};
    for (const MasteredField &field : masteredFields()) {
        const auto current = m_overview.masters.constFind(field.id);
        if (current == m_overview.masters.cend())
            continue;
        menu.addSection(titles.value(field.id));
        auto *group = new QActionGroup(&menu);
        for (const Master master : field.choices) {
            QAction *act = menu.addAction(names.value(master));
            act->setCheckable(true);
            act->setChecked(master == *current);
            group->addAction(act);
            connect(act, &QAction::triggered, this, [this, id = field.id, master] {
                m_context.host.run(u"erp.master"_s, {}, {{u"field"_s, id}, {u"master"_s, toWord(master)}});
            });
        }
    }
}

void InventoryPanel::readStory()
{
    const auto stock = m_page->currentRef();
    const quint64 round = ++m_round;
    if (!stock) {
        m_story->hide();
        m_link->hide();
        return;
    }
    tables::deliver(this, m_context.tables.stock().story(*stock), [this, round, stock = *stock](const Result<std::optional<tables::StockStory>> &story) {
        if (round != m_round)
            return;
        if (!story) {
            m_context.host.tell(story.error());
            return;
        }
        m_story->setVisible(story->has_value());
        const bool isUnlinked = *story && (*story)->cause == DifferenceCause::Unlinked;
        m_link->setVisible(isUnlinked);
        if (*story)
            m_story->show(**story);
        if (isUnlinked)
            m_link->setSku({RecordKind::Sku, stock.shop, stock.id.section(u'@', 0, 0)});
    });
}

void InventoryPanel::updateActs()
{
    const commands::Selection on = selection();
    const std::array<std::pair<ui::Button *, QString>, 3> acts{std::pair(m_send, u"stock.send"_s), std::pair(m_count, u"stock.count"_s),
                                                              std::pair(m_levels, u"stock.levels"_s)};
    for (const auto &[button, command] : acts) {
        const commands::Applicability can = m_context.registry.canRun(command, on);
        QString reason = on.isEmpty() ? tr("Choose a row first.") : !can.applies ? commands::describe(can.whyNot).why : QString();
        if (reason.isEmpty() && button != m_levels && !m_overview.hasErp)
            reason = tr("No ERP is connected.");
        button->setReasonNot(reason);
    }
    commands::Selection any;
    any.kind = RecordKind::Stock;
    any.isAllMatching = true;
    m_page->model().setEditable(m_context.registry.canRun(u"stock.editCells"_s, any).applies);
}

std::optional<QString> InventoryPanel::problemOf(const QModelIndex &index, const QString &text) const
{
    const QString field = m_page->model().editField(index.column());
    const bool mayBeEmpty = field != "quantity"_L1;
    if (mayBeEmpty && text.trimmed().isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    const bool isDelta = field == "quantity"_L1 && (text.trimmed().startsWith(u'+') || text.trimmed().startsWith(u'-'));
    if (!isNumber || (!isDelta && number < 0) || qAbs(number) > 99'999)
        return mayBeEmpty ? tr("A whole number of pieces, or nothing.") : tr("A whole number of pieces, or a difference such as -2.");
    return std::nullopt;
}

commands::Selection InventoryPanel::selection() const
{
    return m_page->selection();
}

bool InventoryPanel::showRecord(const RecordRef &record)
{
    return record.kind == RecordKind::Stock && m_page->select(record);
}

void InventoryPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void InventoryPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec inventoryPanel()
{
    return {u"inventory"_s, Text::tr("Inventory"), u"inventory"_s, Text::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new InventoryPanel(context); }};
}

} // namespace quayside::panels
