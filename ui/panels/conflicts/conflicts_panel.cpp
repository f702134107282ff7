// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conflicts/conflicts_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/domain/plan.h"
#include "models/tables/deliver.h"
#include "models/tables/details.h"
#include "ui/panels/common/table_page.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/draft.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Conflicts)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Conflicts;
    setup.settingsKey = u"conflicts"_s;
    setup.placeholder = Text::tr("Filter: field:price");
    setup.base = u"state:open"_s;
    setup.isGrouped = true;
    // The head of a group names the record; who sorts or copies by it shows the column.
    setup.columns = {{u"record"_s, Text::tr("Record"), 200, 80, false, true, false, false}, {u"field"_s, Text::tr("Field"), 120, 80, false, true, true},
                     {u"base"_s, Text::tr("Base"), 180, 50, true}, {u"mine"_s, Text::tr("Mine"), 180, 50, true},
                     {u"theirs"_s, Text::tr("Theirs"), 180, 50, true}, {u"state"_s, Text::tr("State"), 130},
                     {u"found"_s, Text::tr("Found"), 110, 40, false, true, false, true, 1}};
    setup.emptyIcon = u"ok"_s;
    setup.emptyTitle = Text::tr("No conflicts");
    setup.emptyCause = Text::tr("A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.");
    return setup;
}

QString ruleWords(MergeRule rule)
{
    switch (rule) {
    case MergeRule::Ask: return Text::tr("The policy for this field: you decide.");
    case MergeRule::AddDelta: return Text::tr("The policy for this field: both movements are added up.");
    case MergeRule::FollowRemote: return Text::tr("The policy for this field: the shop's word stands.");
    case MergeRule::KeepMine: return Text::tr("The policy for this field: yours is sent.");
    case MergeRule::Act: return Text::tr("A decision fits the state it was taken on, or it has lapsed.");
    }
    Q_UNREACHABLE();
}

} // namespace

ConflictsPanel::ConflictsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this))
{
    m_detail = makeDetail();
    m_settled = new QCheckBox(tr("Also settled"), this);
    m_count = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::DemiBold, {}, this);
    auto *head = new ui::Bar(context.theme, ui::Bar::Edge::LineBelow, 36, this);
    head->addPart(m_count);
    head->addAct(m_settled);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_page);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(splitter, 1);
    m_page->table().installEventFilter(this);

    connect(m_page, &TablePage::currentChanged, this, &ConflictsPanel::showConflict);
    connect(m_page, &TablePage::currentChanged, this, [this](const std::optional<RecordRef> &conflict) {
        if (conflict)
            Q_EMIT recordChosen(*conflict);
    });
    connect(m_page, &TablePage::selectionChanged, this, [this] {
        showConflict();
        Q_EMIT selectionChanged();
    });
    connect(m_page, &TablePage::activated, this, [this] {
        if (const auto owner = m_page->model().ownerAt(m_page->table().currentIndex().row()))
            m_context.host.open(*owner);
    });
    connect(&m_page->model(), &tables::RecordModel::countChanged, this, [this](qint64 count) {
        // The first row is the head of a group, and so may be what moved up to where the one just decided stood.
        const QModelIndex current = m_page->table().currentIndex();
        if (count > 0 && (!current.isValid() || m_page->table().isGroupRow(current.row())))
            m_page->step(1, u"field"_s);
        showConflict();
    });
    connect(&context.session, &workspace::Session::personChanged, this, &ConflictsPanel::showConflict);
    connect(&context.tables, &tables::TableFactory::countsChanged, this,
            [this](const tables::Counts &counts) {
                showCount(counts.conflictsOpen);
                Q_EMIT countChanged(counts.conflictsOpen, counts.conflictsOpen);
            });
    showCount(context.tables.counts().conflictsOpen);
    connect(m_settled, &QCheckBox::toggled, this, [this](bool isShown) { m_page->setBase(isShown ? QString() : u"state:open"_s); });
    showConflict();
}

QWidget *ConflictsPanel::makeDetail()
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *detail = new QWidget(this);
    detail->setAutoFillBackground(true);
    detail->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    m_title = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, detail);
    m_field = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, detail);
    column->addWidget(m_title);
    column->addWidget(m_field);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    m_base = addSide(*grid, 0, tr("Base"));
    m_mine = addSide(*grid, 1, tr("Mine"));
    m_theirs = addSide(*grid, 2, tr("Theirs"));
    m_mine.take = new ui::Button(tr("Keep mine"), ui::Button::Role::Other, detail);
    m_mine.take->setKeyHint(QKeySequence(Qt::Key_1));
    m_theirs.take = new ui::Button(tr("Take theirs"), ui::Button::Role::Other, detail);
    m_theirs.take->setKeyHint(QKeySequence(Qt::Key_2));
    grid->addWidget(m_mine.take, 3, 1, Qt::AlignLeading);
    grid->addWidget(m_theirs.take, 3, 2, Qt::AlignLeading);
    grid->addWidget(new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::DemiBold, tr("Other value"), detail), 0, 3);
    m_mine.origin->setObjectName(u"mine-origin"_s);
    m_base.value->setObjectName(u"base"_s);
    m_mine.value->setObjectName(u"mine"_s);
    m_theirs.value->setObjectName(u"theirs"_s);
    m_mine.take->setObjectName(u"take-mine"_s);
    m_theirs.take->setObjectName(u"take-theirs"_s);
    m_other = new QLineEdit(detail);
    ui::markDraft(*m_other);
    m_other->setObjectName(u"other"_s);
    m_other->setAccessibleName(tr("Other value"));
    m_other->setPlaceholderText(tr("A third value"));
    grid->addWidget(m_other, 1, 3);
    m_takeOther = new ui::Button(tr("Use this value"), ui::Button::Role::Other, detail);
    m_takeOther->setKeyHint(QKeySequence(Qt::Key_3));
    grid->addWidget(m_takeOther, 3, 3, Qt::AlignLeading);
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    m_policy = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, detail);
    m_policy->setObjectName(u"policy"_s);
    m_byPolicy = new ui::Button(tr("Decide by policy"), ui::Button::Role::Other, detail);
    m_byPolicy->setObjectName(u"by-policy"_s);
    m_byPolicy->setKeyHint(QKeySequence(Qt::Key_4));
    m_newer = new ui::Button(tr("Take the newer"), ui::Button::Role::Other, detail);
    m_newer->setObjectName(u"take-newer"_s);
    m_newer->setKeyHint(QKeySequence(Qt::Key_5));
    auto *rules = new QHBoxLayout;
    rules->setSpacing(8);
    rules->addWidget(m_byPolicy);
    rules->addWidget(m_newer);
    rules->addWidget(m_policy, 1);
    column->addLayout(rules);
    m_denied = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Warn, QFont::Normal, {}, detail);
    column->addWidget(m_denied);
    column->addStretch(1);
    connect(m_mine.take, &QAbstractButton::clicked, this, [this] { resolve(u"mine"_s); });
    connect(m_theirs.take, &QAbstractButton::clicked, this, [this] { resolve(u"theirs"_s); });
    connect(m_takeOther, &QAbstractButton::clicked, this, [this] { resolve(u"other"_s, m_other->text().trimmed()); });
    connect(m_byPolicy, &QAbstractButton::clicked, this, [this] { resolve(u"policy"_s); });
    connect(m_newer, &QAbstractButton::clicked, this, [this] { resolve(u"newer"_s); });
    connect(m_other, &QLineEdit::returnPressed, m_takeOther, &QAbstractButton::click);
    connect(m_other, &QLineEdit::textChanged, this, &ConflictsPanel::showConflict);
    return detail;
}

ConflictsPanel::Side ConflictsPanel::addSide(QGridLayout &grid, int column, const QString &title)
{
    const ui::ThemeSource &theme = m_context.theme;
    Side side;
    grid.addWidget(new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::DemiBold, title, this), 0, column);
    side.value = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::Normal, {}, this);
    side.value->setWordWrap(true);
    side.value->setAccessibleName(title);
    side.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid.addWidget(side.value, 1, column);
    side.origin = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Third, QFont::Normal, {}, this);
    grid.addWidget(side.origin, 2, column);
    return side;
}

QString ConflictsPanel::words(const QString &column) const
{
    const int row = m_page->table().currentIndex().row();
    const QModelIndex index = m_page->model().index(row, m_page->model().columnOf(column));
    return row < 0 ? QString() : index.data(Qt::AccessibleTextRole).toString();
}

void ConflictsPanel::showCount(qint64 open)
{
    m_count->setText(open == 0 ? tr("Nothing to decide") : tr("%1 to decide").arg(QLocale().toString(open)));
}

tables::Cell ConflictsPanel::cell(const QString &column) const
{
    const int row = m_page->table().currentIndex().row();
    return row < 0 ? tables::Cell() : m_page->model().index(row, m_page->model().columnOf(column)).data(tables::CellRole).value<tables::Cell>();
}

void ConflictsPanel::showConflict()
{
    const auto current = m_page->currentRef();
    const int row = m_page->table().currentIndex().row();
    const bool isHead = row >= 0 && m_page->table().isGroupRow(row);
    m_detail->setVisible(current || isHead);
    if (isHead)
        showHead(row);
    else if (current)
        showSides(*current);
    if (current || isHead)
        showActs(isHead);
}

// Passing over a head keeps the page where it is: what stands below the grid must not come and go with every row.
void ConflictsPanel::showHead(int row)
{
    m_told.reset();
    const auto head = m_page->model().index(row, 0).data(tables::CellRole).value<tables::Cell>();
    m_title->setText(head.secondary.isEmpty() ? head.text : head.text + u" · "_s + head.secondary);
    m_field->setText(tr("Choose one of its fields, or mark all of them with Space."));
    for (const Side &side : {m_base, m_mine, m_theirs}) {
        side.value->clear();
        side.origin->clear();
    }
    m_policy->clear();
}

void ConflictsPanel::showSides(const RecordRef &current)
{
    m_title->setText(words(u"record"_s));
    m_field->setText(words(u"field"_s));
    m_base.value->setText(words(u"base"_s));
    m_base.origin->setText(tr("when you began"));
    m_mine.value->setText(words(u"mine"_s));
    m_theirs.value->setText(words(u"theirs"_s));
    m_theirs.origin->setText(tr("what the shop has now, found %1").arg(words(u"found"_s)));
    if (m_told != current) {
        m_told = current;
        tellWhoseMineIs();
        tellPolicy();
    }
    for (const auto &[label, column] : {std::pair(m_mine.value, u"mine"_s), std::pair(m_theirs.value, u"theirs"_s)})
        label->setInk(cell(column).isChosen ? TextLabel::Ink::Accent : TextLabel::Ink::Text);
}

void ConflictsPanel::showActs(bool isHead)
{
    const tables::Cell state = isHead ? tables::Cell() : cell(u"state"_s);
    const int count = static_cast<int>(m_page->table().markedCount());
    const bool isChoiceMissing = isHead && count == 0;
    const commands::Applicability can = m_context.registry.canRun(u"conflicts.resolve"_s, selection());
    QString whyNot = can.applies ? QString() : commands::describe(can.whyNot).why;
    if (isChoiceMissing)
        whyNot = tr("Choose a field first.");
    else if (count == 0 && !state.code.isEmpty() && state.code != "open"_L1)
        whyNot = tr("It is settled already.");
    m_denied->setText(whyNot);
    m_denied->setVisible(!whyNot.isEmpty() && !isChoiceMissing);
    m_mine.take->setText(count > 1 ? tr("Keep mine (%1)").arg(count) : tr("Keep mine"));
    m_theirs.take->setText(count > 1 ? tr("Take theirs (%1)").arg(count) : tr("Take theirs"));
    m_byPolicy->setText(count > 1 ? tr("Decide by policy (%1)").arg(count) : tr("Decide by policy"));
    m_newer->setText(count > 1 ? tr("Take the newer (%1)").arg(count) : tr("Take the newer"));
    m_byPolicy->setReasonNot(whyNot);
    m_newer->setReasonNot(whyNot);
    m_mine.take->setReasonNot(whyNot);
    m_theirs.take->setReasonNot(whyNot);
    m_other->setEnabled(whyNot.isEmpty());
    m_takeOther->setReasonNot(!whyNot.isEmpty()                      ? whyNot
                              : m_other->text().trimmed().isEmpty() ? tr("Type the value first.")
                              : count > 1                           ? tr("One value does not fit several conflicts.")
                                                                    : QString());
}

// Who set my side and when stands in the ledger; an edit of many records names no field there, and the side stays without a name.
void ConflictsPanel::tellWhoseMineIs()
{
    m_mine.origin->setText(tr("what you decided"));
    const auto record = m_page->model().ownerAt(m_page->table().currentIndex().row());
    if (!record)
        return;
    const int row = m_page->table().currentIndex().row();
    const QString field = cell(u"field"_s).code;
    const QString value = m_page->model().index(row, m_page->model().columnOf(u"mine"_s)).data(Qt::EditRole).toString();
    tables::deliver(this, m_context.tables.details().history(*record),
                    [this, asked = m_told, field, value](const Result<QList<tables::HistoryEvent>> &events) {
                        if (!events || asked != m_told)
                            return;
                        const auto mine = std::find_if(events->cbegin(), events->cend(), [&](const tables::HistoryEvent &event) {
                            // What the program found on its own is no command.
                            return event.field == field && event.after == value && m_context.registry.find(event.command) != nullptr;
                        });
                        if (mine != events->cend())
                            m_mine.origin->setText(tr("%1, %2").arg(
                                mine->personName, ui::instantText(mine->at, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone())));
                    });
}

void ConflictsPanel::tellPolicy()
{
    m_policy->clear();
    tables::deliver(this, m_context.tables.details().mergeRule(cell(u"field"_s).code), [this, asked = m_told](const Result<MergeRule> &rule) {
        if (rule && asked == m_told)
            m_policy->setText(ruleWords(*rule));
    });
}

void ConflictsPanel::resolve(const QString &choice, const QString &value)
{
    const commands::Selection on = selection();
    if (on.isEmpty())
        return;
    QVariantMap arguments{{u"choice"_s, choice}};
    if (choice == "other"_L1)
        arguments.insert(u"value"_s, value);
    m_context.host.run(u"conflicts.resolve"_s, on, arguments);
    m_page->table().setMarks({});
    m_other->clear();
    m_page->takeFocus();
}

// The digits decide only from the list: typed into the value they are digits.
bool ConflictsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page->table() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
            switch (key->key()) {
            case Qt::Key_1: m_mine.take->click(); return true;
            case Qt::Key_2: m_theirs.take->click(); return true;
            case Qt::Key_4: m_byPolicy->click(); return true;
            case Qt::Key_5: m_newer->click(); return true;
            case Qt::Key_3: m_other->setFocus(Qt::ShortcutFocusReason); return true;
            default: break;
            }
        }
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection ConflictsPanel::selection() const
{
    return m_page->selection();
}

bool ConflictsPanel::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::Conflict)
        return false;
    if (!m_page->select(record)) {
        m_settled->setChecked(true);
        m_page->setCriteria(u"id:"_s + record.id);
    }
    return true;
}

void ConflictsPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void ConflictsPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec conflictsPanel()
{
    return {u"conflicts"_s, Text::tr("Conflicts"), u"conflict"_s, Text::tr("Decide", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new ConflictsPanel(context); }};
}

} // namespace quayside::panels
