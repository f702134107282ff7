// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finance/money_page.h"

#include "app/commands/registry.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

// The columns of the grid say what the facts are called.
QList<RowFacts::Fact> factsOf(const TablePage::Setup &setup)
{
    QList<RowFacts::Fact> facts;
    for (const ui::ColumnSpec &column : setup.columns)
        facts.append({column.id, column.title});
    return facts;
}

const QString Wish = u"wish"_s;

} // namespace

void showIn(TablePage &page, const RecordRef &record, const QString &criteria)
{
    delete page.findChild<QObject *>(Wish, Qt::FindDirectChildrenOnly);
    if (page.select(record))
        return;
    page.setCriteria(criteria);
    auto *wish = new QObject(&page);
    wish->setObjectName(Wish);
    QObject::connect(&page.model(), &QAbstractItemModel::dataChanged, wish, [&page, wish, record] {
        if (page.select(record)) {
            wish->setObjectName(QString());
            wish->deleteLater();
        }
    });
}

MoneyPage::MoneyPage(const PanelContext &context, TablePage::Setup setup, QWidget *parent)
    : QWidget(parent), m_context(context), m_page(new TablePage(context, setup, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The chosen row"));
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    scroll->setWidget(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 8);
    m_hint = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal, tr("Choose a row to read it whole."), side);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 8, 12, 0);
    m_verdict = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, side);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(12, 4, 12, 4);
    m_facts = new RowFacts(context, m_page->model(), factsOf(setup), side);
    m_open = new ui::Button({}, ui::Button::Role::Link, side);
    m_open->setObjectName(u"open"_s);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(12, 0, 12, 0);
    acts->addWidget(m_open);
    acts->addStretch(1);
    column->addWidget(m_hint);
    column->addWidget(m_facts);
    column->addWidget(m_verdict);
    column->addLayout(acts);
    column->addStretch(1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_page);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_page, &TablePage::currentChanged, this, [this] { m_facts->setRow(m_page->table().currentIndex().row()); });
    connect(m_page, &TablePage::selectionChanged, this, &MoneyPage::selectionChanged);
    connect(m_page, &TablePage::activated, this, &MoneyPage::follow);
    connect(m_page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(m_facts, &RowFacts::shown, this, &MoneyPage::showFacts);
    connect(m_open, &QAbstractButton::clicked, this, &MoneyPage::follow);
    showFacts();
}

void MoneyPage::showFacts()
{
    const bool hasRow = m_facts->row() >= 0;
    m_hint->setVisible(!hasRow);
    m_facts->setVisible(hasRow);
    m_open->hide();
    m_verdict->hide();
    if (!hasRow)
        return;
    if (m_page->model().kind() == RecordKind::Payment) {
        const tables::Cell rest = m_facts->cell(u"difference"_s);
        const qint64 statements = m_facts->cell(u"statements"_s).number;
        m_open->setText(tr("Show its statements"));
        m_open->setVisible(statements > 0);
        m_verdict->show();
        if (statements == 0) {
            m_verdict->setInk(TextLabel::Ink::Second);
            m_verdict->setText(tr("None of its statements is here yet."));
        } else if (!rest.hasValue) {
            m_verdict->setInk(TextLabel::Ink::Second);
            m_verdict->setText(tr("It is paid in another currency than it was settled in, so there is nothing to hold it against."));
        } else if (rest.number != 0) {
            m_verdict->setInk(TextLabel::Ink::Bad);
            m_verdict->setText(tr("Does not add up: its statements leave %1 unexplained.").arg(ui::moneyText(rest.number, rest.currency, QLocale())));
        } else {
            m_verdict->setInk(TextLabel::Ink::Ok);
            m_verdict->setText(tr("Adds up: its %n statement(s) come to it.", nullptr, static_cast<int>(statements)));
        }
        return;
    }
    if (m_page->model().kind() == RecordKind::Unsettled) {
        const auto owner = m_page->model().ownerAt(m_facts->row());
        m_open->setText(tr("Open the order"));
        m_open->setVisible(owner && owner->kind == RecordKind::Order);
        m_verdict->show();
        m_verdict->setInk(TextLabel::Ink::Second);
        m_verdict->setText(tr("These are the shop's estimates; the statement has the last word."));
    }
}

void MoneyPage::follow()
{
    const int row = m_page->table().currentIndex().row();
    const auto ref = m_page->model().refAt(row);
    const auto owner = m_page->model().ownerAt(row);
    if (ref && ref->kind == RecordKind::Payment)
        Q_EMIT statementsWanted(*ref);
    else if (owner && owner->kind == RecordKind::Order)
        m_context.host.open(*owner);
}

} // namespace quayside::panels
