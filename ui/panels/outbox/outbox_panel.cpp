// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outbox/outbox_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/refusal_text.h"
#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "models/tables/details.h"
#include "ui/panels/common/row_facts.h"
#include "ui/panels/common/table_page.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Outbox)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Outbox;
    setup.settingsKey = u"outbox"_s;
    setup.placeholder = Text::tr("Filter: state:refused intent:price.set");
    setup.columns = {{u"record"_s, Text::tr("Record"), 240, 120, false, true, true}, {u"kind"_s, Text::tr("Kind"), 110},
                     {u"value"_s, Text::tr("Value"), 120, 60, true}, {u"state"_s, Text::tr("State"), 110},
                     {u"deadline"_s, Text::tr("Due"), 90}, {u"attempts"_s, Text::tr("Tries"), 60, 40, true, true, false, true, 2},
                     {u"reason"_s, Text::tr("Reason"), 170}, {u"queued"_s, Text::tr("Queued"), 90, 40, false, true, false, true, 1}};
    setup.emptyIcon = u"ok"_s;
    setup.emptyTitle = Text::tr("Nothing waits to go out");
    setup.emptyCause = Text::tr("Changes that are approved and published stand here until the shop has them.");
    return setup;
}

} // namespace

OutboxPanel::OutboxPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)),
      m_retry(new ui::Button(tr("Try again"), ui::Button::Role::Main, this)), m_cancel(new ui::Button(tr("Take back"), ui::Button::Role::Other, this)),
      m_open(new ui::Button(tr("Open the record"), ui::Button::Role::Link, this))
{
    m_facts = new RowFacts(context, m_page->model(),
                           {{u"record"_s, tr("Record")},
                            {u"state"_s, tr("State")},
                            {u"kind"_s, tr("What happens next")},
                            {u"reason"_s, tr("Reason")},
                            {u"deadline"_s, tr("Due")},
                            {u"queued"_s, tr("Queued")}},
                           this);
    m_retry->setObjectName(u"retry"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto *acts = new ui::Bar(context.theme, ui::Bar::Edge::LineAbove, 40, this);
    acts->addPart(m_open);
    acts->addAct(m_cancel);
    acts->addAct(m_retry);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_facts, 1);
    column->addWidget(acts);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_page);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({840, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_page, &TablePage::currentChanged, this, [this](const std::optional<RecordRef> &entry) {
        m_facts->setRow(m_page->table().currentIndex().row());
        if (entry)
            Q_EMIT recordChosen(*entry);
    });
    connect(m_page, &TablePage::selectionChanged, this, [this] {
        updateActs();
        Q_EMIT selectionChanged();
    });
    connect(m_facts, &RowFacts::shown, this, &OutboxPanel::showFacts);
    connect(&context.sync, &sync::SyncEngine::stateChanged, this, &OutboxPanel::showFacts);
    connect(m_retry, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"outbox.retry"_s, selection()); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"outbox.cancel"_s, selection()); });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (const auto owner = m_page->model().ownerAt(m_facts->row()))
            m_context.host.open(*owner);
    });
    connect(&context.session, &workspace::Session::personChanged, this, &OutboxPanel::updateActs);
    connect(&context.tables, &tables::TableFactory::countsChanged, this,
            [this](const tables::Counts &counts) { Q_EMIT countChanged(counts.outboxPending, counts.outboxRefused); });
    showFacts();
}

QString OutboxPanel::nextStep(const QString &state) const
{
    const bool isOffline = m_context.sync.policy() == NetworkPolicy::Offline || m_context.sync.state() == sync::SyncState::Offline;
    if (state == "queued"_L1)
        return isOffline ? tr("Waits for the network, then goes out by itself.") : tr("Goes out with the next call to the shop.");
    if (state == "sending"_L1)
        return tr("Is being sent.");
    if (state == "unknown"_L1)
        return tr("The answer did not arrive. The shop is read before anything is sent again.");
    if (state == "refused"_L1)
        return tr("The shop said no. Change the value, or try again.");
    if (state == "done"_L1)
        return tr("The shop has it.");
    if (state == "cancelled"_L1)
        return tr("Was taken back before it went out.");
    if (state != "held"_L1)
        return {};
    const QString why = m_facts->cell(u"reason"_s).text;
    if (why == "conflict"_L1)
        return tr("The shop has another value meanwhile. Decide in Conflicts.");
    return why == "audit"_L1 ? tr("The shop reviews it.") : tr("Waits until the shop's review of the listing ends.");
}

void OutboxPanel::showFacts()
{
    const tables::Cell state = m_facts->cell(u"state"_s);
    const tables::Cell reason = m_facts->cell(u"reason"_s);
    m_facts->setWords(u"kind"_s, nextStep(state.code));
    if (state.code == "refused"_L1) {
        const commands::RefusalText words = commands::describeRefusal(reason.code.toInt(), reason.text);
        m_facts->setWords(u"reason"_s, QStringList{words.why, words.wayOut}.join(u' ').trimmed());
    } else if (state.code == "held"_L1) {
        m_facts->setWords(u"reason"_s, {});
    }
    if (!m_facts->cell(u"deadline"_s).hasValue)
        m_facts->setWords(u"deadline"_s, {});
    if (!reason.hasValue)
        m_facts->setWords(u"reason"_s, {});
    m_open->setVisible(m_facts->row() >= 0);
    updateActs();
}

// Of several entries the command takes those it can and says which it left out; of one it is known beforehand.
QString OutboxPanel::whyNot(const RecordRef &entry, const QString &command) const
{
    const int row = m_page->model().rowOf(entry);
    const QModelIndex index = row < 0 ? QModelIndex() : m_page->model().index(row, m_page->model().columnOf(u"state"_s));
    const QString state = index.data(tables::CellRole).value<tables::Cell>().code;
    if (state == "done"_L1)
        return tr("The shop has it already.");
    if (state == "cancelled"_L1)
        return tr("It was taken back.");
    if (state == "sending"_L1 || (state == "unknown"_L1 && command == "outbox.cancel"_L1))
        return tr("It is under way; its answer is awaited.");
    return state == "refused"_L1 && command == "outbox.cancel"_L1 ? tr("It does not wait any more: the shop said no.") : QString();
}

void OutboxPanel::updateActs()
{
    const commands::Selection on = selection();
    for (const auto &[button, command] : {std::pair(m_retry, u"outbox.retry"_s), std::pair(m_cancel, u"outbox.cancel"_s)}) {
        const commands::Applicability can = m_context.registry.canRun(command, on);
        button->setReasonNot(on.isEmpty()    ? tr("Choose an entry first.")
                             : !can.applies     ? commands::describe(can.whyNot).why
                             : on.refs.size() == 1 ? whyNot(on.refs.first(), command)
                                                   : QString());
    }
}

commands::Selection OutboxPanel::selection() const
{
    return m_page->selection();
}

void OutboxPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void OutboxPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec outboxPanel()
{
    return {u"outbox"_s, Text::tr("Outbox"), u"outbox"_s, Text::tr("Record", "section of the panels"), Place::Bottom,
            [](const PanelContext &context) -> Panel * { return new OutboxPanel(context); }};
}

} // namespace quayside::panels
