// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finance/statements_page.h"

#include "app/commands/registry.h"
#include "models/tables/deliver.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/finance/money_page.h"
#include "ui/panels/finance/money_words.h"
#include "ui/panels/finance/statement_view.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

StatementsPage::StatementsPage(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_statements(new TablePage(context, statementsSetup(), this)),
      m_transactions(new TablePage(context, transactionsSetup(), this)), m_view(new StatementView(context)), m_scroll(new QScrollArea(this))
{
    m_statements->table().setAccessibleName(tr("Statements"));
    m_transactions->table().setAccessibleName(tr("Transactions of the chosen statement"));
    m_statements->table().setObjectName(u"statements"_s);
    m_transactions->table().setObjectName(u"transactions"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_view);
    m_view->installEventFilter(this);
    m_scroll->setAccessibleName(tr("The chosen statement and transaction"));
    auto *grids = new QSplitter(Qt::Vertical);
    grids->addWidget(m_statements);
    m_lower = makeTransactions();
    grids->addWidget(m_lower);
    grids->setSizes({340, 300});
    grids->setChildrenCollapsible(false);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(grids);
    splitter->addWidget(m_scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({820, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_lower->hide(); // until a statement is chosen

    connect(m_statements, &TablePage::currentChanged, this, &StatementsPage::onStatement);
    connect(m_transactions, &TablePage::currentChanged, this, &StatementsPage::onTransaction);
    connect(m_statements, &TablePage::activated, this, [this] { m_transactions->takeFocus(); });
    connect(m_transactions, &TablePage::activated, this, [this] {
        const int row = m_transactions->table().currentIndex().row();
        if (const auto order = m_transactions->model().ownerAt(row); order && order->kind == RecordKind::Order)
            m_context.host.open(*order);
    });
    for (TablePage *page : {m_statements, m_transactions}) {
        connect(page, &TablePage::selectionChanged, this, &StatementsPage::selectionChanged);
        connect(page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    }
}

// Named, and without a filter bar until it is asked for: under that of the statements a second one would look the same.
QWidget *StatementsPage::makeTransactions()
{
    auto *part = new QWidget(this);
    auto *head = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, 36, part);
    auto *title = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Text, QFont::DemiBold, tr("Its transactions"), head);
    auto *count = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Third, QFont::Normal, {}, head);
    auto *filter = new ui::Button(tr("Filter"), ui::Button::Role::Link, head);
    filter->setObjectName(u"filter-transactions"_s);
    filter->setKeyHint(QKeySequence(Qt::Key_Slash));
    head->addPart(title);
    head->addPart(count);
    head->addAct(filter);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_transactions, 1);
    connect(filter, &QAbstractButton::clicked, m_transactions, &TablePage::openFilter);
    connect(&m_transactions->model(), &tables::RecordModel::countChanged, count, [count](qint64 rows) { count->setText(QLocale().toString(rows)); });
    return part;
}

TablePage &StatementsPage::page() const
{
    return m_transactions->isAncestorOf(focusWidget()) && m_transactions->isVisible() ? *m_transactions : *m_statements;
}

void StatementsPage::onStatement()
{
    const auto current = m_statements->currentRef();
    if (current && *current != m_shown)
        choose(*current);
}

void StatementsPage::choose(const RecordRef &statement)
{
    m_shown = statement;
    m_shownTransaction = {};
    m_view->showTransaction({});
    m_transactions->setBase(u"statement:%1 shop_id:%2"_s.arg(statement.id, statement.shop));
    m_lower->show();
    refresh();
}

void StatementsPage::onTransaction()
{
    const auto current = m_transactions->currentRef();
    if (!current || *current == m_shownTransaction)
        return;
    m_shownTransaction = *current;
    refresh();
}

// Columns of figures do not wrap: the grids give way to them, whatever the language calls them.
bool StatementsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::LayoutRequest)
        m_scroll->setMinimumWidth(m_view->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    return QWidget::eventFilter(watched, event);
}

void StatementsPage::refresh()
{
    if (!m_shown.id.isEmpty()) {
        tables::deliver(this, m_context.tables.money().statement(m_shown),
                        [this, round = ++m_round](const Result<std::optional<tables::StatementStory>> &story) {
                            if (round == m_round && story)
                                m_view->showStatement(*story);
                        });
    }
    if (!m_shownTransaction.id.isEmpty()) {
        tables::deliver(this, m_context.tables.money().transaction(m_shownTransaction),
                        [this, round = ++m_transactionRound](const Result<std::optional<tables::TransactionStory>> &story) {
                            // Another statement may have been chosen meanwhile.
                            if (round == m_transactionRound && story && (!*story || (*story)->ref == m_shownTransaction))
                                m_view->showTransaction(*story);
                        });
    }
}

void StatementsPage::show(const RecordRef &record)
{
    if (record.kind == RecordKind::Statement) {
        showIn(*m_statements, record, u"statement:"_s + record.id);
        choose(record);
        return;
    }
    // A transaction does not say its statement; the record does.
    tables::deliver(this, m_context.tables.money().transaction(record), [this](const Result<std::optional<tables::TransactionStory>> &story) {
        if (!story || !*story)
            return;
        show((*story)->statement);
        showIn(*m_transactions, (*story)->ref, u"transaction:"_s + (*story)->ref.id);
        m_shownTransaction = (*story)->ref;
        m_view->showTransaction(*story);
    });
}

} // namespace quayside::panels
