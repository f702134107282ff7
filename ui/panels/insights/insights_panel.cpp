// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/insights_panel.h"

#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/panels/common/when_seen.h"
#include "ui/panels/insights/controls.h"
#include "ui/panels/insights/figure_text.h"
#include "ui/panels/insights/remote_view.h"
#include "ui/panels/insights/series_chart.h"
#include "ui/panels/insights/tile.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStackedWidget>
#include <QTimer>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using insights::Metric;

namespace {

constexpr int SoonMs = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Insights)
};

} // namespace

InsightsPanel::InsightsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_soon(new QTimer(this)), m_reading(new WhenSeen(this, [this] { readChoices(); }))
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
                return m_reading->ask();
        }
    });
    // A target that was set, undone or redone.
    connect(&context.registry, &commands::Registry::finished, this, [this](const commands::Outcome &outcome) {
        if (outcome.command == "insights.setTarget"_L1 || outcome.command.startsWith("edit."_L1))
            m_reading->ask();
    });
    connect(&context.theme, &ui::ThemeSource::changed, this, [this] {
        if (m_hasFigures)
            showFigures();
    });
    m_reading->ask();
}

InsightsPanel::~InsightsPanel() = default;

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
