// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/activity/activity_panel.h"

#include "app/commands/registry.h"
#include "ui/panels/common/row_facts.h"
#include "ui/panels/common/table_page.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Activity)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Ledger;
    setup.settingsKey = u"activity"_s;
    setup.placeholder = Text::tr("Filter: person:Dewi command:listings.edit at:<7d");
    setup.isMarkable = false;
    setup.columns = {{u"at"_s, Text::tr("When"), 100}, {u"person"_s, Text::tr("Who"), 100}, {u"command"_s, Text::tr("What"), 140},
                     {u"record"_s, Text::tr("Record"), 200, 80, false, true, true}, {u"before"_s, Text::tr("Before"), 110},
                     {u"after"_s, Text::tr("After"), 110}, {u"reason"_s, Text::tr("Reason"), 120, 60, false, true, false, true, 1},
                     {u"sequence"_s, Text::tr("No."), 60, 40, true, true, false, false}};
    setup.emptyIcon = u"ledger"_s;
    setup.emptyTitle = Text::tr("Nothing has been done yet");
    setup.emptyCause = Text::tr("Every act of a person or of the program is written here, and stays.");
    return setup;
}

} // namespace

ActivityPanel::ActivityPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)),
      m_open(new ui::Button(tr("Open the record"), ui::Button::Role::Link, this))
{
    m_facts = new RowFacts(context, m_page->model(),
                           {{u"at"_s, tr("When")},
                            {u"person"_s, tr("Who")},
                            {u"command"_s, tr("What")},
                            {u"record"_s, tr("Record")},
                            {u"before"_s, tr("Before")},
                            {u"after"_s, tr("After")},
                            {u"reason"_s, tr("Reason")},
                            {u"sequence"_s, tr("Number in the ledger")}},
                           this);
    // A rewritten description is longer than any dock is high: it scrolls instead of pushing the dock up.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The chosen event"));
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    scroll->setWidget(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 8);
    using ui::TextLabel;
    m_hint = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal, tr("Choose an event to read it whole."), side);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 8, 12, 0);
    column->addWidget(m_hint);
    column->addWidget(m_facts);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(12, 0, 12, 0);
    acts->addWidget(m_open);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addStretch(1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_page);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({880, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_page);

    connect(m_page, &TablePage::currentChanged, this, [this] { m_facts->setRow(m_page->table().currentIndex().row()); });
    connect(m_page, &TablePage::selectionChanged, this, &Panel::selectionChanged);
    connect(m_facts, &RowFacts::shown, this, &ActivityPanel::showFacts);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (const auto owner = m_page->model().ownerAt(m_facts->row()))
            m_context.host.open(*owner);
    });
    showFacts();
}

// A command's id is for criteria; a person reads its title. Here an event has its full date, and what it lacks is left out.
void ActivityPanel::showFacts()
{
    for (const QString &column : {u"record"_s, u"before"_s, u"after"_s, u"reason"_s}) {
        if (!m_facts->cell(column).hasValue)
            m_facts->setWords(column, {});
    }
    if (const tables::Cell at = m_facts->cell(u"at"_s); at.number > 0) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.number, QTimeZone::systemTimeZone());
        m_facts->setWords(u"at"_s, QLocale().toString(when.date(), QLocale::LongFormat) + u", "_s + QLocale().toString(when.time(), u"HH:mm:ss"));
    }
    const commands::Spec *spec = m_context.registry.find(m_facts->cell(u"command"_s).text);
    if (spec)
        m_facts->setWords(u"command"_s, spec->title);
    m_hint->setVisible(m_facts->row() < 0);
    m_facts->setVisible(m_facts->row() >= 0);
    m_open->setVisible(m_facts->row() >= 0 && m_page->model().ownerAt(m_facts->row()).has_value());
}

commands::Selection ActivityPanel::selection() const
{
    return m_page->selection();
}

void ActivityPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void ActivityPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec activityPanel()
{
    return {u"activity"_s, Text::tr("Activity"), u"ledger"_s, Text::tr("Record", "section of the panels"), Place::Bottom,
            [](const PanelContext &context) -> Panel * { return new ActivityPanel(context); }};
}

} // namespace quayside::panels
