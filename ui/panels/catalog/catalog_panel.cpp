// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/catalog/catalog_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/domain/money.h"
#include "models/tables/details.h"
#include "ui/panels/catalog/bulk_edit.h"
#include "ui/panels/common/table_page.h"
#include "ui/parts/filter_bar.h"
#include "ui/parts/theme_source.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecountMs = 80;
constexpr qint64 MostInStock = 99'999; // what the shop takes for one warehouse

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Catalog)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Catalog;
    setup.settingsKey = u"catalog"_s;
    setup.placeholder = Text::tr("Field, value or words: status:live market:GB price:>20 changed:<7d");
    setup.columns = {{u"title"_s, Text::tr("Listing"), 260, 120, false, true, true},
                     {u"sku"_s, Text::tr("SKU"), 136, 60, false, true, false, true, 4},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 3},
                     {u"status"_s, Text::tr("Status"), 118, 60, false, true, false, true, 5},
                     {u"state"_s, Text::tr("State"), 118, 60},
                     {u"price"_s, Text::tr("Price"), 150, 70, true},
                     {u"margin"_s, Text::tr("Margin %"), 78, 50, true, true, false, true, 2},
                     {u"available"_s, Text::tr("Avail."), 72, 46, true},
                     {u"changed"_s, Text::tr("Changed"), 100, 60, false, true, false, true, 1},
                     {u"barcode"_s, Text::tr("Barcode"), 120, 60, false, true, false, false},
                     {u"shop"_s, Text::tr("Shop"), 140, 60, false, true, false, false}};
    setup.emptyIcon = u"catalog"_s;
    setup.emptyTitle = Text::tr("Nothing synchronised yet");
    setup.emptyCause = Text::tr("Listings, prices and stock come from the shop with the first synchronisation.");
    setup.emptyMain = Text::tr("Synchronise now");
    return setup;
}

} // namespace

CatalogPanel::CatalogPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)), m_bulk(new BulkEdit(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    // The bar stands between the filter, which says which rows, and the grid, which shows what becomes of them.
    layout->addWidget(m_page);
    static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(1, m_bulk);
    m_bulk->hide();
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountMs);
    connectParts();
    showRights();
}

void CatalogPanel::connectParts()
{
    ui::RecordTable &table = m_page->table();
    table.installEventFilter(this);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    table.horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    table.setValidator([this](const QModelIndex &index, const QString &text) { return problemOf(index, text); });
    connect(&table, &ui::RecordTable::blockEdited, this,
            [this](const ui::EditBlock &block) { m_page->runEdits(block, u"listings.editCells"_s, tr("Some of the rows")); });
    connect(&table, &QWidget::customContextMenuRequested, this, &CatalogPanel::showContextMenu);
    connect(table.horizontalHeader(), &QWidget::customContextMenuRequested, this, &CatalogPanel::showColumnMenu);
    connect(&table, &ui::RecordTable::marksChanged, this, &CatalogPanel::showMarks);
    connect(&m_page->model(), &tables::RecordModel::countChanged, this, &CatalogPanel::showMarks);
    connect(m_page, &TablePage::selectionChanged, this, &Panel::selectionChanged);
    connect(m_page, &TablePage::currentChanged, this, [this](const std::optional<RecordRef> &record) {
        if (record)
            Q_EMIT recordChosen(*record);
    });
    connect(m_page, &TablePage::activated, this, [this](const RecordRef &record) { m_context.host.open(record); });
    connect(m_page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(m_bulk, &BulkEdit::ruleChanged, this, &CatalogPanel::preview);
    connect(m_bulk, &BulkEdit::applied, this, &CatalogPanel::applyBulk);
    connect(m_bulk, &BulkEdit::discarded, this, &CatalogPanel::discardBulk);
    connect(&m_recount, &QTimer::timeout, this, &CatalogPanel::countBelowFloor);
    connect(&m_page->model(), &QAbstractItemModel::dataChanged, &m_recount, qOverload<>(&QTimer::start));
    connect(&m_context.session, &workspace::Session::personChanged, this, &CatalogPanel::showRights);
    connect(&m_context.tables, &tables::TableFactory::countsChanged, this, [this](const tables::Counts &counts) {
        showMargins();
        Q_EMIT countChanged(counts.skus, 0);
    });
    showMargins();
}

// A column that cannot hold a value leaves its room to the titles.
void CatalogPanel::showMargins()
{
    m_page->table().setIdleColumns(m_context.tables.counts().hasCosts ? QStringList() : QStringList{u"margin"_s});
}

// Which cells can be typed into is the model's to say; whether this person may type at all is a question of rights.
void CatalogPanel::showRights()
{
    commands::Selection anySku;
    anySku.kind = RecordKind::Sku;
    anySku.isAllMatching = true;
    const commands::Applicability can = m_context.registry.canRun(u"listings.edit"_s, anySku);
    m_page->model().setEditable(can.applies);
    m_bulk->setReasonNot(can.applies ? QString() : commands::describe(can.whyNot).why);
}

void CatalogPanel::showMarks()
{
    const qint64 marked = m_page->table().markedCount();
    m_bulk->setVisible(marked > 0);
    m_bulk->setCount(marked, m_page->model().count());
    if (marked == 0) {
        m_bulk->clear();
        m_page->model().setPreview({});
    }
}

std::optional<QString> CatalogPanel::problemOf(const QModelIndex &index, const QString &text) const
{
    const QString field = m_page->model().editField(index.column());
    if (field == "price"_L1) {
        const auto rule = PriceRule::parse(text);
        if (!rule)
            return tr("Not a price. Examples: 11.99, -5%, +2.");
        const auto cell = index.data(tables::CellRole).value<tables::Cell>();
        if (!cell.currency.isEmpty() && !rule->apply({cell.number, cell.currency}))
            return tr("%1 is not possible in %2: above zero, and no finer than the currency.").arg(text, cell.currency);
        return std::nullopt;
    }
    if (field == "quantity"_L1) {
        bool isNumber = false;
        const qint64 number = text.trimmed().toLongLong(&isNumber);
        if (!isNumber || number > MostInStock || number < -MostInStock)
            return tr("A whole number up to 99,999.");
        return std::nullopt;
    }
    if (field == "title"_L1 && text.trimmed().isEmpty())
        return tr("A listing needs a title.");
    return std::nullopt;
}

void CatalogPanel::preview()
{
    const std::optional<PriceRule> rule = m_bulk->rule();
    if (!rule) {
        m_page->model().setPreview({});
        return;
    }
    m_page->model().setPreview([rule = *rule](qint64 price, const QString &currency, std::optional<qint64> floor,
                                              std::optional<qint64>) -> std::optional<tables::PreviewCell> {
        const auto changed = rule.apply({price, currency});
        if (!changed)
            return tables::PreviewCell{price, true};
        return tables::PreviewCell{changed->minor, floor && changed->minor < *floor};
    });
    m_recount.start();
}

// Of the rows in sight: what lies further is judged by the checks when the set is submitted.
void CatalogPanel::countBelowFloor()
{
    if (!m_bulk->rule())
        return;
    const ui::RecordTable &table = m_page->table();
    const int column = m_page->model().columnOf(u"price"_s);
    const int first = std::max(0, table.rowAt(0));
    const int last = table.rowAt(table.viewport()->height() - 1);
    int below = 0;
    for (int row = first; row <= (last < 0 ? m_page->model().rowCount() - 1 : last); ++row) {
        const auto cell = m_page->model().index(row, column).data(tables::CellRole).value<tables::Cell>();
        if (table.isRowMarked(row) && cell.breaksRule)
            ++below;
    }
    m_bulk->setBelowFloor(below);
}

void CatalogPanel::applyBulk()
{
    const QVariantMap arguments = m_bulk->arguments();
    const commands::Selection on = selection();
    discardBulk();
    m_context.host.run(u"listings.edit"_s, on, arguments);
}

void CatalogPanel::discardBulk()
{
    m_bulk->clear();
    m_page->model().setPreview({});
    m_page->table().setMarks({});
    m_page->takeFocus();
}

void CatalogPanel::showContextMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *details = menu->addAction(tr("Show the listing"));
    const auto current = m_page->currentRef();
    details->setEnabled(current.has_value());
    connect(details, &QAction::triggered, this, [this, current] {
        if (current)
            m_context.host.open(*current);
    });
    QAction *bulk = menu->addAction(tr("Change prices…"));
    connect(bulk, &QAction::triggered, this, [this] {
        ui::RecordTable &table = m_page->table();
        if (table.markedCount() == 0) {
            ui::RecordMarks marks;
            const ui::CellRange range = table.selectedRange();
            for (int row = range.firstRow; row <= range.lastRow; ++row)
                marks.set(m_page->model().idAt(row), true);
            table.setMarks(marks);
        }
        m_bulk->takeFocus();
    });
    menu->addSeparator();
    for (const commands::Spec &spec : m_context.registry.specs()) {
        if (!spec.menu.isEmpty() && (spec.on.contains(RecordKind::Sku) || spec.on.contains(RecordKind::Product)))
            menu->addAction(m_context.host.action(spec.id));
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, &m_page->table(), &ui::RecordTable::copySelection);
    connect(menu->addAction(tr("Paste")), &QAction::triggered, &m_page->table(), &ui::RecordTable::pasteClipboard);
    connect(menu->addAction(tr("Fill down")), &QAction::triggered, &m_page->table(), &ui::RecordTable::fillDown);
    menu->popup(m_page->table().viewport()->mapToGlobal(at));
}

void CatalogPanel::showColumnMenu(QPoint at)
{
    ui::RecordTable &table = m_page->table();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ui::ColumnSpec> &columns = table.columns();
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column].title.isEmpty())
            continue;
        // What stays away however often it is ticked says why.
        const bool isIdle = table.isColumnIdle(column);
        QAction *action = menu->addAction(isIdle ? tr("%1 (no unit costs yet)", "a column").arg(columns[column].title) : columns[column].title);
        action->setCheckable(true);
        action->setEnabled(!isIdle);
        action->setChecked(table.isColumnWanted(column));
        connect(action, &QAction::toggled, &table, [&table, column](bool shown) { table.setColumnShown(column, shown); });
    }
    menu->popup(table.horizontalHeader()->mapToGlobal(at));
}

bool CatalogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Slash && key->modifiers() == Qt::NoModifier) {
        m_page->filter().editor().setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_page->table().markedCount() > 0) {
        discardBulk();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection CatalogPanel::selection() const
{
    return m_page->selection();
}

bool CatalogPanel::showRecord(const RecordRef &record)
{
    if (record.kind == RecordKind::Sku && m_page->select(record))
        return true;
    if (record.kind != RecordKind::Product && record.kind != RecordKind::Sku)
        return false;
    m_page->setCriteria((record.kind == RecordKind::Sku ? u"id:"_s : u"product:"_s) + record.id);
    return true;
}

void CatalogPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void CatalogPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec catalogPanel()
{
    return {u"catalog"_s, Text::tr("Catalog"), u"catalog"_s, Text::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new CatalogPanel(context); }};
}

} // namespace quayside::panels
