// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messages/messages_panel.h"

#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "app/workspace/session.h"
#include "models/base/denial.h"
#include "models/tables/conversation_detail.h"
#include "models/tables/deliver.h"
#include "ui/panels/common/queue_column.h"
#include "ui/panels/common/table_page.h"
#include "ui/panels/messages/reply_box.h"
#include "ui/panels/messages/thread_view.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstRead = 60;
constexpr int MoreRead = 200;
/// No conversation fits it: what somebody may not read is not asked for.
const QString Nothing = u"unread:<0"_s;
const QString Right = u"personal.read"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Messages)
};

TablePage::Setup setup()
{
    TablePage::Setup setup;
    setup.kind = tables::TableKind::Conversations;
    setup.settingsKey = u"messages"_s;
    setup.placeholder = Text::tr("Filter: waiting:yes market:GB buyer:7021436810468230477");
    setup.base = Nothing;
    setup.columns = {{u"clock"_s, Text::tr("Time left"), 82}, {u"buyer"_s, Text::tr("Buyer"), 104, 60, false, true, false, true, 3},
                     {u"words"_s, Text::tr("Last word"), 180, 80, false, true, true}, {u"latest"_s, Text::tr("When"), 90, 50, false, true, false, true, 2},
                     {u"from"_s, Text::tr("From"), 90, 50, false, true, false, false},
                     {u"unread"_s, Text::tr("Unread"), 60, 40, true, true, false, true, 1}, {u"orders"_s, Text::tr("Orders"), 60, 40, true, true, false, false},
                     {u"market"_s, Text::tr("Market"), 60, 40, false, true, false, false}};
    setup.emptyIcon = u"messages"_s;
    setup.emptyTitle = Text::tr("No conversations here yet");
    setup.emptyCause = Text::tr("They come with the next synchronisation.");
    setup.emptyMain = Text::tr("Synchronise now");
    setup.isMarkable = false;
    setup.isGrouped = true;
    return setup;
}

} // namespace

MessagesPanel::MessagesPanel(const PanelContext &context, QWidget *parent)
    : Panel(parent), m_context(context), m_stack(new QStackedLayout(this)), m_desk(new QWidget(this)), m_locked(new ui::EmptyState(context.theme, this)),
      m_page(new TablePage(context, setup(), m_desk)), m_side(new QWidget(m_desk)), m_thread(new ThreadView(context, m_side)), m_limit(FirstRead)
{
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->addWidget(m_thread);
    auto *splitter = new QSplitter(m_desk);
    splitter->addWidget(makeQueueColumn(context.theme, m_page, {{tr("Next"), u"J"_s}, {tr("Previous"), u"K"_s}},
                                        {{tr("Reply"), u"R"_s}, {tr("Read"), tr("Enter")}}, m_desk));
    splitter->addWidget(m_side);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 640});
    auto *desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins({});
    desk->addWidget(splitter);
    m_locked->setActs({});
    m_stack->addWidget(m_locked);
    m_stack->addWidget(m_desk);
    m_side->hide();
    connectParts();
    followPerson();
}

void MessagesPanel::connectParts()
{
    m_page->table().installEventFilter(this);
    m_thread->scroll().installEventFilter(this);
    m_thread->reply().editor().installEventFilter(this);
    connect(m_page, &TablePage::currentChanged, this, &MessagesPanel::onCurrentChanged);
    connect(m_page, &TablePage::selectionChanged, this, &Panel::selectionChanged);
    connect(m_page, &TablePage::activated, this, [this] { m_thread->scroll().setFocus(Qt::OtherFocusReason); });
    connect(m_page, &TablePage::emptyTriggered, this, [this] { m_context.host.run(u"sync.now"_s, {}); });
    connect(&m_page->model(), &tables::RecordModel::countChanged, this, &MessagesPanel::chooseOne);
    connect(&m_page->model(), &tables::RecordModel::loadingChanged, this, &MessagesPanel::chooseOne);
    connect(m_thread, &ThreadView::olderWanted, this, [this] {
        m_limit += MoreRead;
        read();
    });
    connect(&m_context.session, &workspace::Session::personChanged, this, &MessagesPanel::followPerson);
    connect(&m_context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (!m_shown.id.isEmpty() && (kinds.contains(RecordKind::Conversation) || kinds.contains(RecordKind::Message) || kinds.contains(RecordKind::Order)
                                     || kinds.contains(RecordKind::Outbox)))
            read();
    });
    connect(&m_context.tables, &tables::TableFactory::countsChanged, this,
            [this](const tables::Counts &counts) { Q_EMIT countChanged(counts.talksWaiting, counts.talksDue); });
}

void MessagesPanel::followPerson()
{
    const Roles &roles = m_context.registry.roles();
    const QString role = m_context.session.person().role;
    m_mayRead = roles.may(role, Right);
    m_page->setBase(m_mayRead ? roles.scopeOf(role, Right) : Nothing);
    // Whoever comes next begins with what they may see.
    ++m_round;
    m_shown = {};
    m_side->hide();
    if (!m_mayRead) {
        const commands::FaultText why = commands::describe(lacksRight(Right, roles.holders(Right)));
        m_locked->setContent(u"lock"_s, tr("What buyers write is not shown to you"), why.why + u' ' + why.wayOut);
    }
    m_stack->setCurrentWidget(m_mayRead ? m_desk : static_cast<QWidget *>(m_locked));
    onCurrentChanged();
}

void MessagesPanel::onCurrentChanged()
{
    const auto current = m_page->currentRef();
    if (!current || *current == m_shown || !m_mayRead)
        return;
    m_shown = *current;
    m_limit = FirstRead;
    read();
    Q_EMIT recordChosen(m_shown);
}

void MessagesPanel::read()
{
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.details().conversation(m_shown, m_limit), [this, round](const Result<tables::ConversationDetail> &talk) {
        if (round != m_round)
            return;
        m_side->setVisible(talk.has_value());
        if (talk)
            m_thread->show(*talk);
    });
}

// What was asked for, else the most urgent one.
void MessagesPanel::chooseOne()
{
    if (!m_wanted.id.isEmpty() && m_page->select(m_wanted))
        m_wanted = {};
    else if (m_page->model().count() > 0 && !m_page->table().currentIndex().isValid())
        step(1); // the first row is a group's head
}

void MessagesPanel::step(int direction)
{
    m_page->step(direction, u"words"_s);
}

// Single letters lead on only here, where nothing is typed.
bool MessagesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return Panel::eventFilter(watched, event);
    const bool isTyped = watched == &m_thread->reply().editor();
    if (isTyped && key->key() != Qt::Key_Escape)
        return Panel::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_J: step(1); return true;
    case Qt::Key_K: step(-1); return true;
    case Qt::Key_R:
        if (!m_thread->isVisible())
            break;
        m_thread->reply().editor().setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_Escape:
        if (watched == &m_page->table())
            break;
        m_page->takeFocus();
        return true;
    default: break;
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection MessagesPanel::selection() const
{
    return m_page->selection();
}

bool MessagesPanel::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::Conversation)
        return false;
    if (m_mayRead && !m_page->select(record)) {
        m_wanted = record;
        m_page->setCriteria(u"conversation:"_s + record.id);
    }
    return true;
}

void MessagesPanel::setCriteria(const QString &criteria)
{
    m_page->setCriteria(criteria);
}

void MessagesPanel::takeFocus()
{
    if (m_mayRead)
        m_page->takeFocus();
    else
        setFocus(Qt::OtherFocusReason);
}

PanelSpec messagesPanel()
{
    return {u"messages"_s, Text::tr("Messages"), u"messages"_s, Text::tr("Work", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new MessagesPanel(context); }};
}

} // namespace quayside::panels
