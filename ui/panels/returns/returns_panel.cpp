// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/returns/returns_panel.h"

#include "app/commands/fault_text.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "ui/panels/common/queue_column.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/returns/case_page.h"
#include "ui/panels/returns/reject_form.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Returns)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Returns;
    setup.settingsKey = u"returns"_s;
    setup.placeholder = Text::tr("Filter: market:TH deadline:<4h");
    setup.base = u"has:action"_s; // what the shop asks of nobody is no work; a link still finds it
    setup.isGrouped = true;
    setup.columns = {{u"clock"_s, Text::tr("Left"), 78}, {u"product"_s, Text::tr("Product"), 150, 80, false, true, true},
                     {u"reason"_s, Text::tr("Reason"), 130, 60, false, true, false, true, 1},
                     {u"refund"_s, Text::tr("Refund"), 100, 60, true}, {u"decision"_s, Text::tr("Decision"), 110, 60, false, true, false, true, 2},
                     {u"case"_s, Text::tr("Return"), 150, 60, false, true, false, false}};
    setup.emptyIcon = u"ok"_s;
    setup.emptyTitle = Text::tr("No case waits for you");
    setup.emptyCause = Text::tr("Cases on which the shop asks for your decision stand here, the most pressing first.");
    setup.emptyMain = Text::tr("Synchronise now");
    return setup;
}

} // namespace

ReturnsPanel::ReturnsPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_page(new TablePage(context, setup(), this)), m_scroll(new QScrollArea(this)), m_case(new CasePage(context))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_case);
    m_scroll->setAccessibleName(tr("The chosen case"));
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    m_decision = makeDecisionBar();
    m_form = new RejectForm(context, m_side);
    m_form->hide();
    column->addWidget(m_form);
    column->addWidget(m_decision);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeQueueColumn(context.theme, m_page, {{tr("Next"), u"J"_s}, {tr("Previous"), u"K"_s}}, {{tr("Mark"), tr("Space")}}, this));
    splitter->addWidget(m_side);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 780});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_side->hide();
    connectParts();
    showActs();
}

QWidget *ReturnsPanel::makeDecisionBar()
{
    auto *bar = new ui::DecisionBar(m_context.theme, m_side);
    m_approve = new ui::Button(tr("Approve"), ui::Button::Role::Main, bar);
    m_approve->setKeyHint(QKeySequence(Qt::Key_A));
    m_reject = new ui::Button(tr("Reject…"), ui::Button::Role::Refusing, bar);
    m_reject->setKeyHint(QKeySequence(Qt::Key_R));
    m_many = new ui::TextLabel(m_context.theme, ui::Type::Text, ui::TextLabel::Ink::Second, QFont::Normal, {}, bar);
    bar->addPart(m_approve);
    bar->addPart(m_reject);
    bar->addPart(m_many);
    return bar;
}

void ReturnsPanel::connectParts()
{
    m_page->table().installEventFilter(this);
    m_scroll->installEventFilter(this);
    connect(m_page, &TablePage::currentChanged, this, &ReturnsPanel::onCurrentChanged);
    connect(m_page, &TablePage::selectionChanged, this, [this] {
        m_isConfirming = false;
        showActs();
        Q_EMIT selectionChanged();
    });
    connect(m_page, &TablePage::activated, this, [this] { m_scroll->setFocus(Qt::OtherFocusReason); });
    connect(m_page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(&m_page->model(), &tables::RecordModel::countChanged, this, [this](qint64 count) {
        if (count > 0 && !m_page->table().currentIndex().isValid())
            step(1); // the first row is a group's head
    });
    connect(m_approve, &QAbstractButton::clicked, this, &ReturnsPanel::approve);
    connect(m_reject, &QAbstractButton::clicked, this, &ReturnsPanel::reject);
    connect(m_form, &RejectForm::cancelled, this, [this] {
        m_form->hide();
        m_decision->show();
        m_page->takeFocus();
    });
    connect(m_form, &RejectForm::rejected, this, [this](const QString &reason, const QString &comment) {
        QVariantMap arguments{{u"reason"_s, reason}};
        if (!comment.isEmpty())
            arguments.insert(u"comment"_s, comment);
        m_form->hide();
        m_decision->show();
        decide(u"returns.reject"_s, arguments);
    });
    connect(m_case, &CasePage::alikeWanted, this, [this](const QString &criteria) {
        m_page->setCriteria(criteria);
        m_page->takeFocus();
    });
    connect(&m_context.session, &workspace::Session::personChanged, this, &ReturnsPanel::showActs);
    connect(&m_context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        // The outbox says whether a decision has left.
        static constexpr std::array Told{RecordKind::Return, RecordKind::Change, RecordKind::ReturnRecord, RecordKind::Outbox};
        if (!m_shown.id.isEmpty() && std::any_of(Told.begin(), Told.end(), [&](RecordKind kind) { return kinds.contains(kind); }))
            read();
    });
    connect(&m_context.tables, &tables::TableFactory::countsChanged, this,
            [this](const tables::Counts &counts) { Q_EMIT countChanged(counts.returnsOpen, counts.returnsDue); });
}

void ReturnsPanel::onCurrentChanged()
{
    const auto current = m_page->currentRef();
    if (!current || *current == m_shown)
        return;
    m_shown = *current;
    m_detail.reset();
    m_form->hide();
    m_decision->show();
    read();
    Q_EMIT recordChosen(m_shown);
}

void ReturnsPanel::read()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().returnCase(m_shown), [this, round](Result<tables::ReturnDetail> detail) {
        if (round != m_round)
            return;
        m_side->setVisible(detail.has_value());
        if (!detail)
            return;
        m_case->show(*detail);
        m_detail = std::move(*detail);
        showActs();
        readRecords();
    });
}

// Records of the newest cases come by themselves; of the others when somebody looks.
void ReturnsPanel::readRecords()
{
    const bool canAsk = m_context.sync.hasRemote() && m_context.sync.policy() != NetworkPolicy::Offline;
    if (!m_detail->records.isEmpty() || m_asked == m_shown || !canAsk)
        return;
    m_asked = m_shown;
    const QStringList ids(m_shown.id);
    QCoro::connect(m_context.sync.pullRecords(remotes::Resource::ReturnRecords, m_shown.shop, ids), this, [](const Done &) {});
}

QString ReturnsPanel::whyNot(const QString &command) const
{
    const commands::Applicability can = m_context.registry.canRun(command, selection());
    if (!can.applies)
        return commands::describe(can.whyNot).why;
    if (m_page->table().markedCount() > 0 || !m_detail)
        return {};
    if (m_detail->decision && isOverlay(m_detail->decision->state)) {
        const bool isSame = command == "returns.approve"_L1 && m_detail->decision->field == "act:return.approve"_L1;
        return m_detail->hasLeft || isSame ? tr("It is decided already.") : QString();
    }
    return m_detail->nextAction.isEmpty() ? tr("The shop asks nothing of you here.") : QString();
}

void ReturnsPanel::showActs()
{
    const int marked = static_cast<int>(m_page->table().markedCount());
    m_approve->setReasonNot(whyNot(u"returns.approve"_s));
    m_reject->setReasonNot(whyNot(u"returns.reject"_s));
    m_approve->setText(marked > 1 ? tr("Approve %1").arg(marked) : tr("Approve"));
    m_reject->setText(marked > 1 ? tr("Reject %1…").arg(marked) : tr("Reject…"));
    m_many->setText(m_isConfirming ? tr("Press A again to approve %n case(s).", nullptr, marked)
                    : marked > 1   ? tr("%n case(s) marked", nullptr, marked)
                                   : QString());
}

// One case is one key. Many are two: the second says that the first was meant.
void ReturnsPanel::approve()
{
    if (!m_approve->isEnabled())
        return;
    if (m_page->table().markedCount() > 1 && !m_isConfirming) {
        m_isConfirming = true;
        showActs();
        return;
    }
    decide(u"returns.approve"_s, {});
}

void ReturnsPanel::reject()
{
    if (!m_reject->isEnabled() || !m_detail)
        return;
    const int marked = static_cast<int>(m_page->table().markedCount());
    m_decision->hide();
    m_form->open(marked > 1 ? tr("Why are %n case(s) rejected?", nullptr, marked) : tr("Why is it rejected?"), m_detail->market);
}

void ReturnsPanel::decide(const QString &command, const QVariantMap &arguments)
{
    const commands::Selection on = selection();
    if (on.isEmpty())
        return;
    const bool isOne = m_page->table().markedCount() == 0;
    m_isConfirming = false;
    m_page->table().setMarks({});
    m_context.host.run(command, on, arguments);
    if (isOne)
        step(1);
    m_page->takeFocus();
}

void ReturnsPanel::step(int direction)
{
    m_page->step(direction, u"product"_s);
}

// Single letters decide only here, where nothing is typed.
bool ReturnsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return Panel::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_J: step(1); return true;
    case Qt::Key_K: step(-1); return true;
    case Qt::Key_A: approve(); return true;
    case Qt::Key_R: reject(); return true;
    case Qt::Key_U: m_page->table().setMarks({}); return true;
    default: return Panel::eventFilter(watched, event);
    }
}

commands::Selection ReturnsPanel::selection() const
{
    return m_page->selection();
}

bool ReturnsPanel::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::Return)
        return false;
    if (!m_page->select(record)) {
        m_page->setBase({});
        m_page->setCriteria(u"return:"_s + record.id);
    }
    m_shown = record;
    read();
    return true;
}

void ReturnsPanel::setCriteria(const QString &criteria)
{
    m_page->setBase(u"has:action"_s);
    m_page->setCriteria(criteria);
}

void ReturnsPanel::takeFocus()
{
    m_page->takeFocus();
}

PanelSpec returnsPanel()
{
    return {u"returns"_s, Text::tr("Returns"), u"returns"_s, Text::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new ReturnsPanel(context); }};
}

} // namespace quayside::panels
