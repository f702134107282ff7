// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/promotions/promotions_panel.h"

#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "models/tables/promotion_detail.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/common/when_seen.h"
#include "ui/panels/promotions/promotion_page.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstRead = 40;
constexpr int MoreRead = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Promotions)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Promotions;
    setup.settingsKey = u"promotions"_s;
    setup.placeholder = Text::tr("Filter: status:running market:GB type:FLASHSALE");
    setup.columns = {{u"title"_s, Text::tr("Promotion"), 200, 100, false, true, true}, {u"status"_s, Text::tr("Status"), 120},
                     {u"type"_s, Text::tr("What it does"), 140, 70, false, true, false, true, 5}, {u"price"_s, Text::tr("Lowest price"), 96, 60, true, true, false, true, 6},
                     {u"discount"_s, Text::tr("Most % off"), 84, 50, true, true, false, true, 4}, {u"products"_s, Text::tr("Products"), 74, 50, true, true, false, true, 3},
                     {u"skus"_s, Text::tr("SKUs"), 60, 40, true, true, false, true, 2}, {u"begin"_s, Text::tr("Begins"), 96}, {u"end"_s, Text::tr("Ends"), 96},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, true, 1}};
    setup.emptyIcon = u"promo"_s;
    setup.emptyTitle = Text::tr("No promotions here yet");
    setup.emptyCause = Text::tr("They come with the next synchronisation, when the shop has any.");
    setup.emptyMain = Text::tr("Synchronise now");
    setup.isMarkable = false;
    return setup;
}

} // namespace

PromotionsPanel::PromotionsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)), m_reading(new WhenSeen(this, [this] { read(); })),
      m_scroll(new QScrollArea(this)), m_promotion(new PromotionPage(context)), m_limit(FirstRead)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_promotion);
    m_scroll->setAccessibleName(tr("The chosen promotion"));
    m_scroll->installEventFilter(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_page);
    splitter->addWidget(m_scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({320, 440});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_scroll->hide();

    connect(m_page, &TablePage::currentChanged, this, &PromotionsPanel::onCurrentChanged);
    connect(m_page, &TablePage::selectionChanged, this, &Panel::selectionChanged);
    connect(m_page, &TablePage::activated, this, [this] { m_scroll->setFocus(Qt::OtherFocusReason); });
    connect(&m_page->model(), &tables::RecordModel::countChanged, this, [this](qint64 count) {
        if (count > 0 && !m_page->table().currentIndex().isValid())
            m_page->table().setCurrentIndex(m_page->model().index(0, 0));
    });
    connect(m_page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(m_promotion, &PromotionPage::moreWanted, this, [this] {
        m_limit += MoreRead;
        read();
    });
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        static const QList<RecordKind> shown{RecordKind::Promotion, RecordKind::Product, RecordKind::Sku};
        if (!m_shown.id.isEmpty() && std::any_of(shown.begin(), shown.end(), [&kinds](RecordKind kind) { return kinds.contains(kind); }))
            m_reading->ask();
    });
}

void PromotionsPanel::onCurrentChanged()
{
    const auto current = m_page->currentRef();
    if (!current || *current == m_shown)
        return;
    choose(*current);
    Q_EMIT recordChosen(m_shown);
}

void PromotionsPanel::choose(const RecordRef &promotion)
{
    m_shown = promotion;
    m_limit = FirstRead;
    ++m_round; // an answer about the one before is not for it
    m_reading->ask();
}

void PromotionsPanel::read()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().promotion(m_shown, m_limit), [this, round](const Result<tables::PromotionDetail> &promotion) {
        if (round != m_round)
            return;
        m_scroll->setVisible(promotion.has_value());
        if (promotion)
            m_promotion->show(*promotion);
    });
}

bool PromotionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_page->takeFocus();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection PromotionsPanel::selection() const
{
    return m_page->selection();
}

bool PromotionsPanel::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::Promotion)
        return false;
    if (!m_page->select(record))
        m_page->setCriteria(u"promotion:"_s + record.id);
    choose(record);
    return true;
}

void PromotionsPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void PromotionsPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec promotionsPanel()
{
    return {u"promotions"_s, Text::tr("Promotions"), u"promo"_s, Text::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new PromotionsPanel(context); }};
}

} // namespace quayside::panels
