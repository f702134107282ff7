// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/insights_panel.h"

#include "app/commands/registry.h"
#include "ui/panels/insights/controls.h"
#include "ui/panels/insights/figure_text.h"
#include "ui/panels/insights/remote_view.h"
#include "ui/panels/insights/series_chart.h"
#include "ui/panels/insights/tile.h"
#include "ui/panels/insights/twin_model.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/theme_source.h"

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

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using insights::Metric;

namespace {

constexpr int TileColumns = 5;

} // namespace

// How the panel is put together, and what each part of it begins.

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

} // namespace quayside::panels
