// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finance/finance_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/base/denial.h"
#include "models/domain/read_rights.h"
#include "models/tables/deliver.h"
#include "ui/panels/finance/money_page.h"
#include "ui/panels/finance/money_words.h"
#include "ui/panels/finance/statements_page.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Finance)
};

} // namespace

FinancePanel::FinancePanel(const PanelContext &context, QWidget *parent) : Panel(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addHead();
    m_stack = new QStackedWidget;
    m_denied = new ui::EmptyState(context.theme);
    m_denied->setFocusPolicy(Qt::StrongFocus);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_stack);
    m_whole->addWidget(m_denied);
    layout->addWidget(m_whole, 1);
    connect(&context.session, &workspace::Session::personChanged, this, &FinancePanel::updateRight);
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        static const QList<RecordKind> shown{RecordKind::Statement, RecordKind::Transaction, RecordKind::Unsettled};
        if (m_statements == nullptr || std::none_of(shown.begin(), shown.end(), [&kinds](RecordKind kind) { return kinds.contains(kind); }))
            return;
        readStanding();
        m_statements->refresh();
    });
    updateRight();
}

void FinancePanel::addHead()
{
    m_head = new QWidget(this);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, 40, m_head);
    m_tabs = new QTabBar(bar);
    m_tabs->setObjectName(u"finance-tabs"_s);
    m_tabs->setAccessibleName(tr("What is shown of the money"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &title : {tr("Statements"), tr("Payments"), tr("Withdrawals"), tr("Not settled yet")})
        m_tabs->addTab(title);
    m_differences = new ui::Button(tr("What does not add up"), ui::Button::Role::Link, bar);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setToolTip(tr("Statements that their transactions do not explain to the last cent"));
    bar->addPart(m_tabs);
    bar->addAct(m_differences);
    column->addWidget(bar);
    for (ui::TextLabel **label : {&m_standing, &m_failed}) {
        *label = new ui::TextLabel(m_context.theme, ui::Type::Caption, label == &m_failed ? ui::TextLabel::Ink::Bad : ui::TextLabel::Ink::Second, QFont::Normal, {}, m_head);
        (*label)->setWordWrap(true);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        (*label)->setContentsMargins(10, label == &m_standing ? 5 : 0, 10, 5);
        (*label)->hide();
        column->addWidget(*label);
    }
    layout()->addWidget(m_head);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        Q_EMIT selectionChanged();
    });
    connect(m_differences, &QAbstractButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(Statements);
        m_statements->statements().setCriteria(u"-unexplained:0 transactions:>0"_s);
        m_statements->statements().takeFocus();
    });
}

// Tables are made for somebody who may see them, and not before.
void FinancePanel::addPages()
{
    m_statements = new StatementsPage(m_context, m_stack);
    m_payments = new MoneyPage(m_context, paymentsSetup(), m_stack);
    m_withdrawals = new MoneyPage(m_context, withdrawalsSetup(), m_stack);
    m_unsettled = new MoneyPage(m_context, unsettledSetup(), m_stack);
    m_stack->addWidget(m_statements);
    connect(m_statements, &StatementsPage::selectionChanged, this, &Panel::selectionChanged);
    for (MoneyPage *page : {m_payments, m_withdrawals, m_unsettled}) {
        m_stack->addWidget(page);
        connect(page, &MoneyPage::selectionChanged, this, &Panel::selectionChanged);
    }
    connect(m_payments, &MoneyPage::statementsWanted, this, [this](const RecordRef &payment) {
        m_tabs->setCurrentIndex(Statements);
        m_statements->statements().setCriteria(u"payment:%1 shop_id:%2"_s.arg(payment.id, payment.shop));
        m_statements->statements().takeFocus();
    });
}

bool FinancePanel::maySee() const
{
    return m_context.registry.roles().may(m_context.session.person().role, ReadMoney);
}

void FinancePanel::updateRight()
{
    const bool may = maySee();
    m_head->setVisible(may);
    if (!may) {
        const commands::FaultText text
            = commands::describe(lacksRight(ReadMoney, m_context.registry.roles().holders(ReadMoney)));
        m_denied->setContent(u"lock"_s, tr("Your role does not see the money"), text.why + u' ' + text.wayOut);
        m_whole->setCurrentWidget(m_denied);
        return;
    }
    if (m_statements == nullptr)
        addPages();
    m_whole->setCurrentWidget(m_stack);
    readStanding();
}

void FinancePanel::readStanding()
{
    tables::deliver(this, m_context.tables.money().standing(), [this, round = ++m_round](const Result<QList<tables::MoneyStanding>> &standing) {
        if (round == m_round && standing)
            showStanding(*standing);
    });
}

void FinancePanel::showStanding(const QList<tables::MoneyStanding> &standing)
{
    const QLocale locale;
    QStringList expected;
    QStringList onItsWay;
    QStringList failed;
    for (const tables::MoneyStanding &one : standing) {
        const auto money = [&](qint64 minor) { return ui::moneyText(minor, one.currency, locale); };
        if (one.unsettledOrders > 0)
            expected.append(money(one.unsettled));
        if (one.onItsWayStatements > 0)
            onItsWay.append(money(one.onItsWay));
        if (one.failedStatements > 0)
            failed.append(money(one.failed));
    }
    QStringList words;
    if (!expected.isEmpty())
        words.append(tr("Expected, not settled yet: %1").arg(expected.join(u", "_s)));
    if (!onItsWay.isEmpty())
        words.append(tr("Settled, on its way to the bank: %1").arg(onItsWay.join(u", "_s)));
    m_standing->setText(words.join(u" · "_s));
    m_standing->setVisible(!words.isEmpty());
    m_failed->setText(tr("Did not reach the bank: %1").arg(failed.join(u", "_s)));
    m_failed->setVisible(!failed.isEmpty());
}

TablePage &FinancePanel::page() const
{
    switch (m_tabs->currentIndex()) {
    case Payments: return m_payments->page();
    case Withdrawals: return m_withdrawals->page();
    case Unsettled: return m_unsettled->page();
    default: return m_statements->page();
    }
}

commands::Selection FinancePanel::selection() const
{
    return m_statements != nullptr && maySee() ? page().selection() : commands::Selection();
}

bool FinancePanel::showRecord(const RecordRef &record)
{
    static const QHash<RecordKind, Tab> tabs{{RecordKind::Statement, Statements},
                                             {RecordKind::Transaction, Statements},
                                             {RecordKind::Payment, Payments},
                                             {RecordKind::Withdrawal, Withdrawals},
                                             {RecordKind::Unsettled, Unsettled}};
    const auto tab = tabs.constFind(record.kind);
    if (tab == tabs.cend())
        return false;
    if (!maySee())
        return true; // the panel says why
    m_tabs->setCurrentIndex(*tab);
    if (*tab == Statements) {
        m_statements->show(record);
    } else {
        const QString field = *tab == Payments ? u"payment:"_s : *tab == Withdrawals ? u"withdrawal:"_s : u"id:"_s;
        showIn(page(), record, field + record.id);
    }
    return true;
}

void FinancePanel::setCriteria(const QString &criteria)
{
    if (m_statements == nullptr)
        return;
    m_tabs->setCurrentIndex(Statements);
    m_statements->statements().setCriteria(criteria);
}

void FinancePanel::takeFocus()
{
    if (m_statements != nullptr && maySee())
        page().takeFocus();
    else
        m_denied->setFocus(Qt::OtherFocusReason);
}

PanelSpec financePanel()
{
    return {u"finance"_s, Text::tr("Finance"), u"card"_s, Text::tr("Decide", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new FinancePanel(context); }};
}

} // namespace quayside::panels
