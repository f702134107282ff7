// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/insights_panel.h"

#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/panels/insights/controls.h"
#include "ui/panels/insights/figure_text.h"
#include "ui/panels/insights/remote_view.h"
#include "ui/panels/insights/series_chart.h"
#include "ui/panels/insights/tile.h"
#include "ui/panels/insights/twin_model.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using insights::Metric;

namespace {

constexpr int TileColumns = 5;
constexpr int SoonMs = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Insights)
};

} // namespace

InsightsPanel::InsightsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_soon(new QTimer(this))
{
    addTabs();
    addControls();
    addTiles();
    addBody();
    m_soon->setSingleShot(true);
    m_soon->setInterval(SoonMs);
    connect(m_soon, &QTimer::timeout, this, &InsightsPanel::ask);
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        for (const RecordKind kind : {RecordKind::Order, RecordKind::Return, RecordKind::Sku, RecordKind::ChangeSet, RecordKind::Shop}) {
            if (kinds.contains(kind))
                return readWhenSeen();
        }
    });
    // A target that was set, undone or redone.
    connect(&context.registry, &commands::Registry::finished, this, [this](const commands::Outcome &outcome) {
        if (outcome.command == "insights.setTarget"_L1 || outcome.command.startsWith("edit."_L1))
            readWhenSeen();
    });
    connect(&context.theme, &ui::ThemeSource::changed, this, [this] {
        if (m_hasFigures)
            showFigures();
    });
}

InsightsPanel::~InsightsPanel() = default;

void InsightsPanel::addTabs()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *bar = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, m_context.theme.theme().barHeight(), this);
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(u"insights-tabs"_s);
    m_tabs->setAccessibleName(tr("Whose figures are shown"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("What we count"));
    m_tabs->addTab(tr("What TikTok Shop counts"));
    bar->addPart(m_tabs);
    layout->addWidget(bar);
    m_sides = new QStackedWidget(this);
    layout->addWidget(m_sides, 1);
    m_ourSide = new QWidget(m_sides);
    auto *side = new QVBoxLayout(m_ourSide);
    side->setContentsMargins({});
    side->setSpacing(0);
    m_sides->addWidget(m_ourSide);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == 1 && m_remote == nullptr) {
            m_remote = new RemoteView(m_context, m_sides);
            m_sides->addWidget(m_remote);
        }
        m_sides->setCurrentIndex(tab);
    });
}

// While nobody looks, figures are not worked out and charts not drawn for every page that comes in.
void InsightsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (std::exchange(m_isStale, false))
        readChoices();
}

void InsightsPanel::readWhenSeen()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        readChoices();
}

void InsightsPanel::addControls()
{
    m_controls = std::make_unique<Controls>(m_ourSide);
    m_ourSide->layout()->addWidget(m_controls->bar);
    for (QComboBox *box : m_controls->boxes()) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                m_soon->start();
        });
    }
    connect(m_controls->product, &QLineEdit::textEdited, this, &InsightsPanel::suggestProducts);
    connect(m_controls->product, &QLineEdit::editingFinished, this, [this] {
        const QString id = m_controls->productId();
        if (id != m_product) {
            m_product = id;
            m_soon->start();
        }
    });
    connect(m_controls->target, &QPushButton::clicked, this, &InsightsPanel::askTarget);
    connect(m_controls->exportButton, &QPushButton::clicked, this, &InsightsPanel::chooseExport);
}

void InsightsPanel::addTiles()
{
    auto *tiles = new QWidget(m_ourSide);
    tiles->setAccessibleName(tr("Figures"));
    auto *grid = new QGridLayout(tiles);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    int index = 0;
    for (const Metric metric : insights::allMetrics()) {
        auto *tile = new Tile(m_context.theme, tiles);
        tile->setObjectName(u"tile-"_s + insights::toWord(metric));
        tile->setChecked(metric == m_metric);
        tile->setContent({metricTitle(metric), {}, {}, 0, ui::Tone::Plain, {}, {}});
        connect(tile, &QAbstractButton::clicked, this, [this, metric] { setMetric(metric); });
        grid->addWidget(tile, index / TileColumns, index % TileColumns);
        m_tiles.insert(metric, tile);
        ++index;
    }
    m_ourSide->layout()->addWidget(tiles);
}

void InsightsPanel::addBody()
{
    m_chart = new SeriesChart(m_context.theme);
    m_table = new QTableView;
    m_twin = new TwinModel(this);
    m_table->setModel(m_twin);
    m_table->setAccessibleName(tr("The chart as a table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.theme().rowHeight());
    m_table->horizontalHeader()->setMinimumSectionSize(m_context.theme.theme().scaled(96));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    addSelectionBar();
    auto *below = new QWidget;
    auto *stack = new QVBoxLayout(below);
    stack->setContentsMargins({});
    stack->setSpacing(0);
    stack->addWidget(m_bar);
    stack->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_chart);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({340, 240});
    splitter->setChildrenCollapsible(false);
    m_body = splitter;
    m_empty = new ui::EmptyState(m_context.theme);
    m_stack = new QStackedWidget(m_ourSide);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(m_ourSide->layout())->addWidget(m_stack, 1);
    m_caption = new ui::TextLabel(m_context.theme, ui::Type::Caption, ui::TextLabel::Ink::Third, QFont::Normal, {}, m_ourSide);
    m_caption->setContentsMargins(ui::space::Section, ui::space::Tiny, ui::space::Section, ui::space::Tiny);
    m_ourSide->layout()->addWidget(m_caption);

    connect(m_chart, &SeriesChart::activated, this, &InsightsPanel::drill);
    connect(m_chart, &SeriesChart::currentChanged, this, [this](int, int) { showSelection(); });
    connect(m_chart, &SeriesChart::selectionChanged, this, [this](int first, int last) {
        QItemSelection rows;
        if (first >= 0)
            rows.select(m_twin->index(first, 0), m_twin->index(last, m_twin->columnCount() - 1));
        m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (first >= 0)
            m_table->scrollTo(m_twin->index(first, 0));
        showSelection();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        int first = -1;
        int last = -1;
        for (const QModelIndex &row : rows) {
            first = first < 0 ? row.row() : std::min(first, row.row());
            last = std::max(last, row.row());
        }
        m_chart->select(first, last);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_chart->firstSelected() >= 0)
            drill(0, m_chart->firstSelected(), m_chart->lastSelected());
    });
    connect(m_empty, &ui::EmptyState::mainTriggered, this, [this] {
        if (m_choices.currencies.isEmpty()) {
            m_context.host.run(u"sync.now"_s, {});
            return;
        }
        m_product.clear();
        m_controls->clearLines();
        m_soon->start();
    });
    // The table is one key away from the chart, and back.
    const auto key = [this](QWidget *from, QWidget *to) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_T), from);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, to] {
            if (to == m_table && !m_table->currentIndex().isValid())
                m_table->setCurrentIndex(m_twin->index(std::max(0, m_chart->currentPoint()), 0));
            to->setFocus(Qt::ShortcutFocusReason);
        });
    };
    key(m_chart, m_table);
    key(m_table, m_chart);
}

void InsightsPanel::addSelectionBar()
{
    m_bar = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, m_context.theme.theme().barHeight());
    m_chosen = new ui::TextLabel(m_context.theme, ui::Type::Text);
    m_chosen->setObjectName(u"chosen"_s);
    m_bar->addPart(m_chosen);
    m_show = new ui::Button(tr("Show records"), ui::Button::Role::Main);
    m_show->setObjectName(u"show"_s);
    m_show->setKeyHint(QKeySequence(Qt::Key_Return));
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_chart->firstSelected() >= 0)
            drill(m_chart->currentLine(), m_chart->firstSelected(), m_chart->lastSelected());
        else
            drill(m_chart->currentLine(), m_chart->currentPoint(), m_chart->currentPoint());
    });
    m_bar->addAct(m_show);
}

commands::Selection InsightsPanel::selection() const
{
    return {};
}

void InsightsPanel::takeFocus()
{
    if (m_remote != nullptr && m_sides->currentWidget() == m_remote)
        return m_remote->takeFocus();
    m_chart->setFocus(Qt::OtherFocusReason);
}

void InsightsPanel::setMetric(Metric metric)
{
    m_metric = metric;
    m_tiles[metric]->setChecked(true);
    // What is as it is now has no course to draw; the click leads to its records instead.
    if (!insights::hasHistory(metric)) {
        const tables::Drill drill = tables::FigureSource::drill(metric, m_asked.filter, tables::FigureGroup::None, {}, 0, 0);
        m_context.host.show(drill.panel, drill.criteria);
        return;
    }
    if (m_asked.group != tables::FigureGroup::None)
        m_soon->start(); // groups are ranked by the metric
    else if (m_hasFigures)
        showFigures();
}

tables::FigureAsk InsightsPanel::question() const
{
    tables::FigureAsk ask;
    ask.filter = m_controls->filter();
    ask.filter.product = m_product;
    ask.group = m_controls->groupBy();
    ask.metric = m_metric;
    ask.step = m_controls->step();
    ask.zone = m_controls->zone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.now(), ask.zone).date();
    ask.next = today.addDays(1);
    ask.first = ask.next.addDays(-m_controls->days());
    return ask;
}

void InsightsPanel::readChoices()
{
    tables::deliver(this, m_context.tables.figures().choices(), [this](const Result<tables::FigureChoices> &choices) {
        if (!choices)
            return m_context.host.tell(choices.error());
        fillChoices(*choices);
        ask();
    });
}

void InsightsPanel::fillChoices(const tables::FigureChoices &choices)
{
    m_isFilling = true;
    m_choices = choices;
    m_controls->fill(choices, m_context.clock.now());
    m_isFilling = false;
}

void InsightsPanel::ask()
{
    if (m_choices.currencies.isEmpty()) {
        m_hasFigures = false;
        return showEmpty();
    }
    const quint64 round = ++m_round;
    const tables::FigureAsk asked = question();
    tables::deliver(this, m_context.tables.figures().read(asked), [this, round, asked](const Result<tables::Figures> &figures) {
        if (round != m_round)
            return;
        if (!figures)
            return m_context.host.tell(figures.error());
        m_asked = asked;
        m_figures = *figures;
        m_hasFigures = true;
        showFigures();
    });
}

void InsightsPanel::suggestProducts(const QString &words)
{
    tables::deliver(this, m_context.tables.figures().products(words), [this](const Result<QList<tables::FigureName>> &products) {
        if (products)
            m_controls->suggest(*products);
    });
}

bool InsightsPanel::isTold(Metric metric) const
{
    return !insights::isOfReturns(metric) || (!m_asked.filter.isOfLines() && m_asked.group != tables::FigureGroup::Category);
}

std::optional<insights::Target> InsightsPanel::targetFor(Metric metric) const
{
    if (m_asked.filter.isOfLines() || !m_asked.filter.market.isEmpty() || !m_asked.filter.shop.isEmpty())
        return {}; // a target is for everything
    for (const insights::Target &target : m_choices.targets) {
        if (target.metric == metric && (target.currency.isEmpty() || target.currency == m_asked.filter.currency))
            return target;
    }
    return {};
}

QString InsightsPanel::nameOf(const QString &group) const
{
    if (group == tables::OtherGroups)
        return tr("Others");
    if (group.isEmpty() || (m_asked.group == tables::FigureGroup::Category && group == u"-"_s))
        return m_asked.group == tables::FigureGroup::Reason ? tr("No reason given") : tr("No category");
    const QList<tables::FigureName> &names = m_asked.group == tables::FigureGroup::Shop ? m_choices.shops : m_choices.categories;
    for (const tables::FigureName &name : names) {
        if (name.id == group)
            return name.name;
    }
    return group;
}

// Lines of the chart: everything and the period before, or one a group.
const insights::Series *InsightsPanel::seriesOf(int line) const
{
    if (m_asked.group != tables::FigureGroup::None)
        return line >= 0 && line < m_figures.groups.size() ? &m_figures.groups[line] : nullptr;
    return line == 0 ? &m_figures.all : line == 1 ? &m_figures.before : nullptr;
}

std::optional<double> InsightsPanel::valueAt(int line, int point) const
{
    const insights::Series *series = seriesOf(line);
    if (series == nullptr || point < 0 || point >= series->points.size())
        return {};
    return insights::valueOf(m_metric, series->points[point]);
}

void InsightsPanel::showFigures()
{
    showTiles();
    if (!isTold(m_metric))
        return showEmpty();
    m_stack->setCurrentWidget(m_body);
    showChart();
    showTable();
    showSelection();
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(m_figures.asOf, m_asked.zone);
    m_caption->setText(tr("Figures as of %1, days in %2, amounts in %3").arg(asOf.toString(u"HH:mm"_s), QString::fromUtf8(m_asked.zone.id()), m_asked.filter.currency));
}

void InsightsPanel::showEmpty()
{
    if (m_choices.currencies.isEmpty()) {
        m_empty->setContent(u"insights"_s, tr("No sales to count yet"), tr("Figures come with the first synchronised orders."));
        m_empty->setActs(tr("Synchronise now"));
    } else {
        m_empty->setContent(u"returns"_s, tr("Returns are not told apart by category or listing"),
                            tr("A case names its order. Look at returns by market, shop or reason."));
        m_empty->setActs(tr("Show all categories and listings"));
    }
    m_stack->setCurrentWidget(m_empty);
}

PanelSpec insightsPanel()
{
    return {u"insights"_s, Text::tr("Insights"), u"insights"_s, Text::tr("Decide", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new InsightsPanel(context); }};
}

} // namespace quayside::panels
