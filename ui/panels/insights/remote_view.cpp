// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/remote_view.h"

#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/common/when_seen.h"
#include "ui/panels/insights/figure_text.h"
#include "ui/panels/insights/series_chart.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QComboBox>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using insights::Metric;
using ui::TextLabel;

namespace {

/// A zone of the market, for the days of ours that stand beside the shop's: in which zone a shop is registered it does not say.
QTimeZone zoneOf(const QString &market, const QDate &first, const QDate &last)
{
    const QList<QByteArray> ids = market == "US"_L1 ? QList<QByteArray>{"America/Los_Angeles"}
                                                    : QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(market));
    const QTimeZone zone = ids.isEmpty() ? QTimeZone::utc() : QTimeZone(ids.first());
    const auto at = [](const QDate &day) { return day.startOfDay(Qt::UTC).toMSecsSinceEpoch(); };
    return zone.isValid() && insights::hasWholeHours(zone, at(first.addDays(-1)), at(last.addDays(2))) ? zone : QTimeZone::utc();
}

QComboBox *box(QWidget *bar, QLayout *row, const QString &name, const QString &id)
{
    auto *combo = new QComboBox(bar);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setObjectName(id);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(combo);
    return combo;
}

} // namespace

RemoteView::RemoteView(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_zone(QTimeZone::utc()), m_reading(new WhenSeen(this, [this] { readShops(); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addControls();
    addBody();
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Performance) || kinds.contains(RecordKind::Order) || kinds.contains(RecordKind::Shop))
            m_reading->ask();
    });
    connect(&context.theme, &ui::ThemeSource::changed, this, &RemoteView::showChart);
    m_reading->ask();
}

void RemoteView::addControls()
{
    auto *bar = new QWidget(this);
    bar->setAccessibleName(tr("What is shown"));
    auto *frame = new QVBoxLayout(bar);
    frame->setContentsMargins(ui::space::Section, ui::space::Cell, ui::space::Section, ui::space::Tiny);
    auto *row = new ui::FlowRow(ui::space::Cell);
    frame->addLayout(row);
    m_shop = box(bar, row, tr("Shop"), u"remote-shop"_s);
    m_figure = box(bar, row, tr("Figure"), u"remote-figure"_s);
    for (const QString &name : {tr("Sales (GMV)"), tr("Refunds"), tr("Orders"), tr("Units"), tr("Buyers"), tr("Visitors"), tr("Page views")})
        m_figure->addItem(name);
    m_subjects = box(bar, row, tr("The table lists"), u"remote-subjects"_s);
    for (const auto &[name, word] : {std::pair{tr("Days of the shop"), u"shop"_s}, std::pair{tr("Listings"), u"product"_s}, std::pair{tr("Variants"), u"sku"_s},
                                     std::pair{tr("Videos"), u"video"_s}, std::pair{tr("LIVE sessions"), u"live"_s}})
        m_subjects->addItem(name, word);
    m_about = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, bar);
    m_about->setObjectName(u"remote-about"_s);
    m_about->setWordWrap(true);
    frame->addWidget(m_about);
    layout()->addWidget(bar);
    connect(m_shop, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            onShop();
    });
    connect(m_subjects, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            onShop();
    });
    connect(m_figure, &QComboBox::currentIndexChanged, this, &RemoteView::showChart);
}

void RemoteView::addBody()
{
    m_chart = new SeriesChart(m_context.theme);
    m_chart->setObjectName(u"remote-chart"_s);
    m_chosen = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text);
    m_chosen->setObjectName(u"remote-chosen"_s);
    m_chosen->setWordWrap(true);
    m_chosen->setContentsMargins(ui::space::Section, ui::space::Tiny, ui::space::Section, ui::space::Tiny);
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Performance;
    setup.settingsKey = u"performance"_s;
    setup.base = u"subject:shop shop_id:none"_s; // until a shop is known
    setup.placeholder = tr("Filter: gmv:>100 orders:>5 day:2026-11-*");
    setup.isMarkable = false;
    setup.columns = {{u"day"_s, tr("Day"), 96},
                     {u"title"_s, tr("What"), 200, 100, false, true, true},
                     {u"gmv"_s, tr("Sales (GMV)"), 110, 60, true},
                     {u"refunds"_s, tr("Refunds"), 92, 60, true, true, false, true, 1},
                     {u"orders"_s, tr("Orders"), 70, 40, true},
                     {u"items"_s, tr("Units"), 64, 40, true},
                     {u"customers"_s, tr("Buyers"), 70, 40, true, true, false, true, 2},
                     {u"visitors"_s, tr("Visitors"), 76, 40, true, true, false, true, 3},
                     {u"views"_s, tr("Page views"), 84, 40, true, true, false, true, 4}};
    setup.emptyIcon = u"insights"_s;
    setup.emptyTitle = tr("The shop counts nothing here");
    setup.emptyCause = tr("Listings, videos and LIVE sessions are told for the newest days only.");
    m_page = new TablePage(m_context, setup);
    m_page->table().setAccessibleName(tr("The shop's own figures as a table"));
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_chosen);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({360, 260});
    splitter->setChildrenCollapsible(false);
    m_body = splitter;
    m_empty = new ui::EmptyState(m_context.theme);
    m_empty->setContent(u"insights"_s, tr("The shop has told no figures of its own yet"),
                        tr("It counts a day once it is over, and tells it a day or two later. They come with the synchronisation."));
    m_empty->setActs(tr("Synchronise now"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);

    connect(m_empty, &ui::EmptyState::mainTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(m_page, &TablePage::currentChanged, this, &RemoteView::onRow);
    connect(m_page, &TablePage::activated, this, [this] {
        const auto owner = m_page->model().ownerAt(m_page->table().currentIndex().row());
        if (owner && owner->kind != RecordKind::Performance)
            m_context.host.open(*owner);
    });
    connect(m_chart, &SeriesChart::currentChanged, this, &RemoteView::showChosen);
    connect(m_chart, &SeriesChart::selectionChanged, this, &RemoteView::showChosen);
    connect(m_chart, &SeriesChart::activated, this, [this](int, int first, int last) { drill(first, last); });
    // The table is one key away from the chart, and back.
    const auto key = [this](QWidget *from, auto go) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_T), from, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, go);
    };
    key(m_chart, [this] { m_page->takeFocus(); });
    key(&m_page->table(), [this] { m_chart->setFocus(Qt::ShortcutFocusReason); });
}

void RemoteView::takeFocus()
{
    (m_shops.isEmpty() ? static_cast<QWidget *>(m_empty) : m_chart)->setFocus(Qt::OtherFocusReason);
}

void RemoteView::readShops()
{
    tables::deliver(this, m_context.tables.remoteFigures().shops(), [this](const Result<QList<tables::RemoteShop>> &shops) {
        if (!shops)
            return m_context.host.tell(shops.error());
        fill(*shops);
    });
}

void RemoteView::fill(const QList<tables::RemoteShop> &shops)
{
    const QVariant chosen = m_shop->currentData();
    if (shops != m_shops) {
        m_isFilling = true;
        m_shops = shops;
        m_shop->clear();
        for (const tables::RemoteShop &one : shops)
            m_shop->addItem(tr("%1, %2 (%3)").arg(one.name, one.market, one.currency), one.id);
        m_shop->setCurrentIndex(std::max(0, m_shop->findData(chosen)));
        m_isFilling = false;
    }
    m_stack->setCurrentWidget(m_shops.isEmpty() ? static_cast<QWidget *>(m_empty) : m_body);
    for (QWidget *control : std::initializer_list<QWidget *>{m_shop, m_figure, m_subjects, m_about})
        control->setVisible(!m_shops.isEmpty());
    if (m_shops.isEmpty())
        return;
    if (chosen != m_shop->currentData())
        return onShop();
    sayWhose();
    readSeries();
}

const tables::RemoteShop *RemoteView::shop() const
{
    const int index = m_shop->currentIndex();
    return index >= 0 && index < m_shops.size() ? &m_shops[index] : nullptr;
}

void RemoteView::onShop()
{
    const tables::RemoteShop *const chosen = shop();
    if (chosen == nullptr)
        return;
    sayWhose();
    m_page->setBase(u"subject:%1 shop_id:%2"_s.arg(m_subjects->currentData().toString(), chosen->id));
    m_subject = {};
    readSeries();
}

void RemoteView::sayWhose()
{
    const tables::RemoteShop *const chosen = shop();
    const QLocale locale;
    m_about->setText(tr("As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own"
                        " figures count the orders that are here, by days in %2, so both can differ a little.")
                         .arg(locale.toString(chosen->last, QLocale::LongFormat), QString::fromUtf8(zoneOf(chosen->market, chosen->first, chosen->last).id())));
}

// Ids are "<subject>:<its id>@<day>".
void RemoteView::onRow()
{
    const auto ref = m_page->currentRef();
    if (!ref)
        return;
    const QString day = ref->id.section(u'@', -1);
    Subject subject;
    subject.word = ref->id.section(u':', 0, 0);
    subject.id = ref->id.section(u':', 1).section(u'@', 0, -2);
    if (subject.word == "shop"_L1) {
        // A day of the series that is shown already.
        const QDate date = QDate::fromString(day, Qt::ISODate);
        for (int point = 0; point < m_series.days.size(); ++point) {
            if (m_series.days[point].day == date)
                m_chart->setCurrent(0, point);
        }
        return;
    }
    const tables::Cell title = m_page->model().index(m_page->table().currentIndex().row(), m_page->model().columnOf(u"title"_s)).data(tables::CellRole).value<tables::Cell>();
    subject.title = title.secondary.isEmpty() ? title.text : title.text + u" · "_s + title.secondary;
    if (subject == m_subject)
        return;
    m_subject = subject;
    readSeries();
}

void RemoteView::readSeries()
{
    const tables::RemoteShop *const chosen = shop();
    if (chosen == nullptr)
        return;
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.remoteFigures().series(chosen->id, m_subject.word, m_subject.id),
                    [this, round](const Result<tables::RemoteSeries> &series) {
                        if (round != m_round || !series)
                            return;
                        m_series = *series;
                        m_hasOurs = false;
                        showChart();
                        readOurs();
                    });
}

tables::FigureFilter RemoteView::filter() const
{
    tables::FigureFilter filter;
    filter.currency = m_series.currency;
    filter.shop = shop() ? shop()->id : QString();
    filter.product = m_subject.word == "product"_L1 ? m_subject.id : QString();
    return filter;
}

void RemoteView::readOurs()
{
    const bool isOurs = m_subject.word == "shop"_L1 || m_subject.word == "product"_L1;
    if (!isOurs || m_series.days.isEmpty() || shop() == nullptr)
        return;
    tables::FigureAsk ask;
    ask.filter = filter();
    ask.first = m_series.days.first().day;
    ask.next = m_series.days.last().day.addDays(1);
    ask.zone = m_zone = zoneOf(shop()->market, ask.first, ask.next);
    tables::deliver(this, m_context.tables.figures().read(ask), [this, round = m_round](const Result<tables::Figures> &figures) {
        if (round != m_round || !figures)
            return;
        m_ours = *figures;
        m_hasOurs = true;
        showChart();
    });
}

RemoteView::Figure RemoteView::figure() const
{
    return static_cast<Figure>(std::max(0, m_figure->currentIndex()));
}

double RemoteView::valueOf(const tables::RemoteDay &day) const
{
    switch (figure()) {
    case Gmv: return static_cast<double>(day.gmv);
    case Refunds: return static_cast<double>(day.refunds);
    case Orders: return static_cast<double>(day.orders);
    case Items: return static_cast<double>(day.items);
    case Customers: return static_cast<double>(day.customers);
    case Visitors: return static_cast<double>(day.visitors);
    case Views: return static_cast<double>(day.views);
    }
    return 0;
}

bool RemoteView::weCount() const
{
    return m_hasOurs && (figure() == Gmv || figure() == Orders || figure() == Items || (figure() == Refunds && m_subject.word == "shop"_L1));
}

std::optional<double> RemoteView::ourValue(QDate day) const
{
    if (!weCount())
        return {};
    for (int i = 0; i < m_ours.buckets.size() && i < m_ours.all.points.size(); ++i) {
        if (m_ours.buckets[i].first != day)
            continue;
        const insights::Sums &sums = m_ours.all.points[i];
        return static_cast<double>(figure() == Gmv ? sums.amount : figure() == Orders ? sums.orders : figure() == Items ? sums.units : sums.refunds);
    }
    return {};
}

QString RemoteView::text(double value) const
{
    const bool isMoney = figure() == Gmv || figure() == Refunds;
    return valueText(isMoney ? Metric::Gmv : Metric::Orders, value, m_series.currency, QLocale());
}

void RemoteView::showChart()
{
    const QLocale locale;
    const bool isMoney = figure() == Gmv || figure() == Refunds;
    SeriesChart::Data data;
    const QString whose = m_subject.word == "shop"_L1 ? (shop() ? shop()->name : QString()) : m_subject.title;
    data.title = tr("%1 by day, %2").arg(m_figure->currentText(), whose);
    if (isMoney)
        data.title += u", "_s + m_series.currency;
    SeriesChart::Line theirs{tr("TikTok Shop counts"), {}, false};
    SeriesChart::Line ours{tr("We count"), {}, true};
    for (const tables::RemoteDay &day : m_series.days) {
        insights::Bucket bucket;
        bucket.first = day.day;
        bucket.next = day.day.addDays(1);
        data.labels.append(bucketText(bucket, insights::Step::Day, locale));
        theirs.values.append(valueOf(day));
        ours.values.append(ourValue(day.day).value_or(NAN));
    }
    data.lines.append(theirs);
    if (weCount())
        data.lines.append(ours);
    const Metric metric = isMoney ? Metric::Gmv : Metric::Orders;
    data.valueText = [this](double value) { return text(value); };
    data.axisText = [metric, currency = m_series.currency, locale](double value) { return shortText(metric, value, currency, locale); };
    m_chart->setData(std::move(data));
    showChosen();
}

void RemoteView::showChosen()
{
    const int point = m_chart->currentPoint();
    if (point < 0 || point >= m_series.days.size()) {
        m_chosen->setText(tr("Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table."));
        return;
    }
    const tables::RemoteDay &day = m_series.days[point];
    const QString theirs = text(valueOf(day));
    const auto own = ourValue(day.day);
    const QString date = m_chart->data().labels[point];
    m_chosen->setText(!own ? tr("%1: TikTok Shop counts %2.").arg(date, theirs)
                           : *own == valueOf(day) ? tr("%1: TikTok Shop counts %2, and so do we.").arg(date, theirs)
                                                  : tr("%1: TikTok Shop counts %2, we count %3.").arg(date, theirs, text(*own)));
}

// What both count is orders; those that are here can be looked at.
void RemoteView::drill(int first, int last)
{
    const bool isOurs = m_subject.word == "shop"_L1 || m_subject.word == "product"_L1;
    if (!isOurs || first < 0 || last >= m_series.days.size())
        return;
    const Instant from = m_series.days[first].day.startOfDay(m_zone).toMSecsSinceEpoch();
    const Instant to = m_series.days[last].day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
    const tables::Drill drill = tables::FigureSource::drill(figure() == Refunds ? Metric::Returns : Metric::Gmv, filter(), tables::FigureGroup::None, {}, from, to);
    m_context.host.show(drill.panel, drill.criteria);
}

} // namespace quayside::panels
