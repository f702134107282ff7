// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_panel.h"

#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "models/tables/details.h"
#include "models/tables/table_factory.h"
#include "ui/panels/common/when_seen.h"
#include "ui/panels/history/moment_list.h"
#include "ui/panels/history/version_comparison.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr qsizetype BoughtAtMost = 3;
constexpr qsizetype LongestLink = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::History)
};

bool hasHistory(RecordKind kind)
{
    return kind == RecordKind::Product || kind == RecordKind::Sku || kind == RecordKind::Order || kind == RecordKind::Return;
}

} // namespace

HistoryPanel::HistoryPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_reading(new WhenSeen(this, [this] { read(); })), m_stack(new QStackedLayout(this)), m_empty(new ui::EmptyState(context.theme, this))
{
    setAccessibleName(tr("History"));
    m_empty->setContent(u"clock"_s, tr("No record is chosen"),
                        tr("Choose a listing, an order or a return: every version the shop had of it and what was done here stands here."));
    m_empty->setActs({});
    m_page = makePage();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    setFocusProxy(m_moments);

    connect(m_moments, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (!m_moments->chosen().isEmpty())
            m_moment.reset();
        compare();
    });
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &moment) { lookBack(moment.toMSecsSinceEpoch()); });
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Ledger) || kinds.contains(m_record.kind) || kinds.contains(RecordKind::Sku))
            m_reading->ask();
    });
}

QWidget *HistoryPanel::makePage()
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_title = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::DemiBold, {}, page);
    m_title->setMinimumWidth(theme.theme().scaled(40)); // a title of the shop's may be longer than the window is wide
    m_date = new QDateTimeEdit(page);
    m_date->setObjectName(u"as-of"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(locale().toString(QDateTime({2026, 12, 28}, {22, 58}), m_date->displayFormat()))
                            + theme.theme().scaled(56));
    m_date->setAccessibleName(tr("As of"));
    m_date->setToolTip(tr("Shows the record as it was at this moment (D)"));
    auto *week = new ui::Button(tr("A week ago"), ui::Button::Role::Other, page);
    auto *month = new ui::Button(tr("A month ago"), ui::Button::Role::Other, page);
    week->setKeyHint(QKeySequence(Qt::Key_W));
    month->setKeyHint(QKeySequence(Qt::Key_M));
    week->setObjectName(u"week"_s);
    month->setObjectName(u"month"_s);
    connect(week, &QAbstractButton::clicked, this, [this] { m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()).addDays(-7)); });
    connect(month, &QAbstractButton::clicked, this, [this] { m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()).addMonths(-1)); });
    auto *head = new ui::Bar(theme, ui::Bar::Edge::LineBelow, 36, page);
    head->addPart(m_title);
    head->addAct(new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, tr("As of"), page));
    head->addAct(m_date);
    head->addAct(week);
    head->addAct(month);

    m_bought = new QWidget(page);
    m_boughtRow = new QHBoxLayout(m_bought);
    m_boughtRow->setContentsMargins(ui::space::Section, ui::space::Tiny, ui::space::Section, ui::space::Tiny);
    m_moments = new MomentList(m_context, page);
    m_moments->installEventFilter(this);
    m_comparison = new VersionComparison(m_context, page);
    m_comparison->fields()->installEventFilter(this);
    auto *splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_moments);
    splitter->addWidget(m_comparison);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_bought);
    column->addWidget(splitter, 1);
    return page;
}

bool HistoryPanel::showRecord(const RecordRef &record)
{
    if (!hasHistory(record.kind) || record.id.isEmpty())
        return false;
    if (record != m_record) {
        m_record = record;
        m_moment.reset();
        m_history.reset();
        ++m_round;
        m_reading->ask();
    }
    // It follows, and leaves showing the record itself to others.
    return false;
}

void HistoryPanel::read()
{
    if (m_record.id.isEmpty())
        return;
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().versions(m_record), [this, round](const Result<tables::RecordHistory> &history) {
        if (round == m_round)
            take(history);
    });
}

void HistoryPanel::take(const Result<tables::RecordHistory> &history)
{
    if (!history) {
        m_context.host.tell(history.error());
        return;
    }
    const bool isAnother = !m_history;
    m_history = *history;
    m_stack->setCurrentWidget(m_page);
    m_title->setText(m_record.kind == RecordKind::Order    ? tr("Order %1").arg(m_record.id)
                     : m_record.kind == RecordKind::Return ? tr("Return %1").arg(m_record.id)
                                                           : m_history->title);
    showBought();
    if (isAnother) {
        const QSignalBlocker quiet(m_date);
        m_date->setMaximumDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()));
        m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(m_context.clock.now()));
    }
    m_moments->setHistory(*m_history);
    if (m_next)
        lookBack(*std::exchange(m_next, std::nullopt));
    else
        compare();
}

// What a buyer looked at: the listings of an order as they were when it was placed.
void HistoryPanel::showBought()
{
    while (QLayoutItem *item = m_boughtRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_bought->setVisible(!m_history->listings.isEmpty());
    if (m_history->listings.isEmpty())
        return;
    m_boughtRow->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, tr("As the buyer saw it:"), m_bought));
    for (const RecordRef &sku : m_history->listings.first(std::min(BoughtAtMost, m_history->listings.size()))) {
        const QString name = m_history->names.value(sku.id);
        auto *link = new ui::Button(name.size() > LongestLink ? name.first(LongestLink - 1) + QChar(0x2026) : name, ui::Button::Role::Link, m_bought);
        link->setToolTip(name);
        link->setAccessibleName(name);
        link->setObjectName(u"bought"_s);
        connect(link, &QAbstractButton::clicked, this, [this, sku, placed = m_history->placedAt] {
            m_next = placed;
            showRecord(sku);
        });
        m_boughtRow->addWidget(link);
    }
    m_boughtRow->addStretch(1);
}

void HistoryPanel::lookBack(Instant moment)
{
    m_moment = moment;
    {
        const QSignalBlocker quiet(m_moments);
        m_moments->clearSelection();
        const QSignalBlocker still(m_date);
        m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(moment));
    }
    compare();
}

void HistoryPanel::compare()
{
    if (!m_history)
        return;
    const QList<Instant> chosen = m_moments->chosen();
    m_comparison->compare(*m_history, selection(), chosen.isEmpty() ? m_moment : std::optional(chosen.first()),
                          chosen.size() < 2 ? std::nullopt : std::optional(chosen.last()));
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_moments || watched == m_comparison->fields()) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_W: findChild<ui::Button *>(u"week"_s)->click(); return true;
            case Qt::Key_M: findChild<ui::Button *>(u"month"_s)->click(); return true;
            case Qt::Key_D: m_date->setFocus(Qt::ShortcutFocusReason); return true;
            case Qt::Key_A: m_comparison->toggleEveryField(); return true;
            case Qt::Key_R: m_comparison->clickRestore(); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (watched == m_moments) {
                    m_comparison->fields()->setFocus(Qt::ShortcutFocusReason);
                    return true;
                }
                break;
            default: break;
            }
        }
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection HistoryPanel::selection() const
{
    commands::Selection selection;
    selection.kind = m_record.kind;
    if (!m_record.id.isEmpty())
        selection.refs = {m_record};
    // Texts belong to the listing, whichever of its variants was chosen.
    if (m_record.kind == RecordKind::Sku && m_history) {
        for (const FieldAt &field : m_history->now) {
            if (field.record.kind == RecordKind::Product) {
                selection.kind = RecordKind::Product;
                selection.refs = {field.record};
                break;
            }
        }
    }
    return selection;
}

void HistoryPanel::takeFocus()
{
    m_moments->setFocus(Qt::OtherFocusReason);
}

PanelSpec historyPanel()
{
    return {u"history"_s, Text::tr("History"), u"clock"_s, Text::tr("Record", "section of the panels"), Place::Bottom,
            [](const PanelContext &context) -> Panel * { return new HistoryPanel(context); }};
}

} // namespace quayside::panels
