// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/changes/changes_panel.h"

#include "app/commands/check_text.h"
#include "app/commands/fault_text.h"
#include "app/commands/refusal_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/tables/details.h"
#include "ui/panels/common/table_page.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Changes)
};

TablePage::Setup setsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::ChangeSets;
    setup.settingsKey = u"change-sets"_s;
    setup.hasFilter = false; // a dock at the bottom has no height to spare; the palette finds sets, setCriteria narrows them
    setup.isMarkable = false;
    setup.columns = {{u"title"_s, Text::tr("Change set"), 140, 80, false, true, true}, {u"state"_s, Text::tr("State"), 150},
                     {u"author"_s, Text::tr("By"), 70, 40, false, true, false, true, 1}, {u"changes"_s, Text::tr("Rows"), 50, 40, true},
                     {u"submitted"_s, Text::tr("Submitted"), 100, 40, false, true, false, false},
                     {u"created"_s, Text::tr("Begun"), 100, 40, false, true, false, false}};
    setup.emptyIcon = u"changes"_s;
    setup.emptyTitle = Text::tr("No changes yet");
    setup.emptyCause = Text::tr("Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.");
    setup.emptyMain = Text::tr("Go to Catalog");
    return setup;
}

TablePage::Setup rowsSetup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Changes;
    setup.settingsKey = u"changes"_s;
    setup.base = u"set:none"_s;
    setup.hasFilter = false;
    setup.isGrouped = true;
    setup.columns = {{u"title"_s, Text::tr("Listing"), 120, 60, false, true, true}, {u"sku"_s, Text::tr("SKU"), 110, 60, false, true, false, true, 1},
                     {u"field"_s, Text::tr("Field"), 96, 40, false, true, false, true, 3}, {u"base"_s, Text::tr("Before"), 96, 50, true},
                     {u"value"_s, Text::tr("After"), 96, 50, true}, {u"effect"_s, Text::tr("Effect %"), 64, 40, true, true, false, true, 2},
                     {u"margin"_s, Text::tr("Margin %"), 80, 40, true, true, false, false}, {u"state"_s, Text::tr("State"), 110},
                     {u"author"_s, Text::tr("By"), 80, 40, false, true, false, false}};
    setup.emptyIcon = u"changes"_s;
    setup.emptyTitle = Text::tr("No change set chosen");
    setup.emptyCause = Text::tr("Choose one at the side to see its rows.");
    return setup;
}

} // namespace

ChangesPanel::ChangesPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_sets(new TablePage(context, setsSetup(), this)), m_rows(new TablePage(context, rowsSetup(), this))
{
    m_sets->setObjectName(u"sets"_s);
    m_rows->setObjectName(u"rows"_s);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    addActs(*column);
    column->addWidget(m_rows, 1);
    m_reason = new ui::TextLabel(context.theme, ui::Type::Text, ui::TextLabel::Ink::Bad, QFont::Normal, {}, page);
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(12, 4, 12, 6);
    m_reason->hide();
    column->addWidget(m_reason);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_sets);
    splitter->addWidget(page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 780});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_sets, &TablePage::currentChanged, this, &ChangesPanel::onSetChanged);
    connect(m_sets, &TablePage::emptyTriggered, this, [this] { m_context.host.show(u"catalog"_s); });
    connect(m_rows, &TablePage::currentChanged, this, &ChangesPanel::showReason);
    connect(m_rows, &TablePage::activated, this, [this] {
        if (const auto owner = m_rows->model().ownerAt(m_rows->table().currentIndex().row()))
            m_context.host.open(*owner);
    });
    connect(m_rows, &TablePage::selectionChanged, this, [this] {
        showSet();
        Q_EMIT selectionChanged();
    });
    connect(&m_sets->model(), &QAbstractItemModel::dataChanged, this, &ChangesPanel::showSet);
    // The newest set is what somebody works on; nobody has to look for it. Who is reading another one is left with it.
    connect(&m_sets->model(), &tables::RecordModel::countChanged, this, [this](qint64 count) {
        const bool isNew = count > std::exchange(m_known, count);
        if (count > 0 && (!m_sets->table().currentIndex().isValid() || (isNew && !isAncestorOf(focusWidget()))))
            m_sets->table().setCurrentIndex(m_sets->model().index(0, 0));
    });
    connect(&context.tables, &tables::TableFactory::countsChanged, this, [this](const tables::Counts &counts) { Q_EMIT countChanged(counts.changesOpen, 0); });
    connect(&context.session, &workspace::Session::personChanged, this, &ChangesPanel::showSet);
    showSet();
}

void ChangesPanel::addActs(QVBoxLayout &column)
{
    auto *bar = new ui::Bar(m_context.theme, ui::Bar::Edge::LineBelow, 40, this);
    m_state = new ui::StatusPill(m_context.theme, bar);
    m_revert = new ui::Button(tr("Revert"), ui::Button::Role::Other, bar);
    m_withdraw = new ui::Button(tr("Withdraw"), ui::Button::Role::Other, bar);
    m_publish = new ui::Button(tr("Publish"), ui::Button::Role::Other, bar);
    m_submit = new ui::Button(tr("Submit"), ui::Button::Role::Main, bar);
    m_submit->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    bar->addPart(m_state);
    for (ui::Button *button : {m_revert, m_withdraw, m_publish, m_submit})
        bar->addAct(button);
    column.addWidget(bar);
    connect(m_submit, &QAbstractButton::clicked, this, [this] { run(u"changes.submit"_s); });
    connect(m_publish, &QAbstractButton::clicked, this, [this] { run(u"changes.publish"_s); });
    connect(m_withdraw, &QAbstractButton::clicked, this, [this] { run(u"changes.withdraw"_s); });
    connect(m_revert, &QAbstractButton::clicked, this, [this] { run(u"changes.revert"_s); });
}

void ChangesPanel::run(const QString &command)
{
    QVariantMap arguments{{u"set"_s, m_set}};
    if (const QString rows = markedRows(); command == "changes.withdraw"_L1 && !rows.isEmpty())
        arguments.insert(u"rows"_s, rows);
    m_context.host.run(command, {}, arguments);
}

QString ChangesPanel::markedRows() const
{
    if (m_rows->table().markedCount() == 0)
        return {};
    QStringList ids;
    const commands::Selection marked = m_rows->selection();
    for (const RecordRef &ref : marked.refs)
        ids.append(ref.id);
    return ids.isEmpty() ? QString() : u"id:"_s + ids.join(u',');
}

void ChangesPanel::onSetChanged()
{
    const auto set = m_sets->currentRef();
    const QString id = set ? set->id : QString();
    if (id == m_set)
        return;
    m_set = id;
    m_rows->setBase(u"set:"_s + (id.isEmpty() ? u"none"_s : id));
    showSet();
    Q_EMIT selectionChanged();
}

QString ChangesPanel::stateOfSet() const
{
    const int row = m_sets->table().currentIndex().row();
    const QModelIndex index = m_sets->model().index(row, m_sets->model().columnOf(u"state"_s));
    return row < 0 ? QString() : index.data(tables::CellRole).value<tables::Cell>().code;
}

// Which acts fit the set's state; rights are the registry's to judge.
void ChangesPanel::showSet()
{
    const QString state = stateOfSet();
    m_state->setLook(ui::stateLook(state));
    m_state->setVisible(!state.isEmpty());
    const auto offer = [this](ui::Button *button, const QString &command, bool fits, const QString &whyNot) {
        const commands::Applicability can = m_context.registry.canRun(command, {});
        button->setReasonNot(m_set.isEmpty()  ? tr("Choose a change set first.")
                             : !fits          ? whyNot
                             : can.applies    ? QString()
                                              : commands::describe(can.whyNot).why);
    };
    const bool isOpen = state == "open"_L1;
    const bool isWaiting = state == "submitted"_L1 || state == "approved"_L1;
    // One main button: what comes next for the set.
    m_submit->setRole(state == "approved"_L1 ? ui::Button::Role::Other : ui::Button::Role::Main);
    m_publish->setRole(state == "approved"_L1 ? ui::Button::Role::Main : ui::Button::Role::Other);
    offer(m_submit, u"changes.submit"_s, isOpen, tr("It was submitted already."));
    offer(m_publish, u"changes.publish"_s, state == "approved"_L1,
          isOpen ? tr("Somebody has to approve it first: submit it.") : tr("Only an approved change set can be published."));
    offer(m_withdraw, u"changes.withdraw"_s, isOpen || isWaiting, tr("It is at the shop already; revert it instead."));
    offer(m_revert, u"changes.revert"_s, state == "publishing"_L1 || state == "done"_L1 || state == "refused"_L1,
          tr("Nothing of it has reached the shop."));
    const qint64 marked = m_rows->table().markedCount();
    m_withdraw->setText(marked > 0 ? tr("Withdraw %n row(s)", nullptr, static_cast<int>(marked)) : tr("Withdraw"));
    showReason();
}

void ChangesPanel::showReason()
{
    const int row = m_rows->table().currentIndex().row();
    const QModelIndex index = m_rows->model().index(row, m_rows->model().columnOf(u"state"_s));
    const tables::Cell state = row < 0 ? tables::Cell() : index.data(tables::CellRole).value<tables::Cell>();
    QString words;
    if (state.code == "refused"_L1) {
        const commands::RefusalText refusal = commands::describeRefusal(0, state.reason);
        words = QStringList{refusal.why, refusal.wayOut}.join(u' ').trimmed();
    } else if (state.code == "rejected"_L1) {
        words = state.reason;
    }
    m_reason->setText(words);
    m_reason->setVisible(!words.isEmpty());
}

commands::Selection ChangesPanel::selection() const
{
    if (m_rows->table().markedCount() > 0 || m_rows->isAncestorOf(focusWidget()))
        return m_rows->selection();
    commands::Selection selection;
    selection.kind = RecordKind::ChangeSet;
    if (!m_set.isEmpty())
        selection.refs = {{RecordKind::ChangeSet, {}, m_set}};
    return selection;
}

bool ChangesPanel::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::ChangeSet)
        return false;
    if (!m_sets->select(record))
        m_sets->setCriteria(u"id:"_s + record.id);
    return true;
}

void ChangesPanel::setCriteria(const QString &criteria)
{
    m_sets->setCriteria(criteria);
}

void ChangesPanel::takeFocus()
{
    m_sets->takeFocus();
}

PanelSpec changesPanel()
{
    return {u"changes"_s, Text::tr("Changes"), u"changes"_s, Text::tr("Record", "section of the panels"), Place::Bottom,
            [](const PanelContext &context) -> Panel * { return new ChangesPanel(context); }};
}

} // namespace quayside::panels
