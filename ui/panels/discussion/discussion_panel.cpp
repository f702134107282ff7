// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/discussion/discussion_panel.h"

#include "app/commands/command.h"
#include "app/workspace/session.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/parts/button.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/draft.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCheckBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStringListModel>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

DiscussionPanel::DiscussionPanel(const PanelContext &context, QWidget *parent) : Panel(parent), m_context(context)
{
    m_page = new QWidget(this);
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    m_scroll = new QScrollArea(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Comments and tasks"));
    m_text = new QLineEdit(m_page);
    ui::markDraft(*m_text);
    m_text->setPlaceholderText(tr("Comment; @ and a name tells that person"));
    m_text->setAccessibleName(tr("New comment"));
    m_text->installEventFilter(this);
    m_send = new ui::Button(tr("Comment"), ui::Button::Role::Other, m_page);
    m_send->setReasonNot(tr("Write something first."));
    m_task = new ui::Button(tr("Add a task…"), ui::Button::Role::Link, m_page);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_send);
    acts->addWidget(m_task);
    acts->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(ui::space::Section, ui::space::Cell, ui::space::Section, ui::space::Cell);
    foot->addWidget(m_text);
    foot->addLayout(acts);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(new ui::Line(context.theme, Qt::Horizontal, m_page));
    column->addLayout(foot);
    m_empty = new ui::EmptyState(context.theme, this);
    m_empty->setContent(u"note"_s, tr("No record is chosen"), tr("Choose a listing, an order, a return or a change set: what was said about it stands here."));
    m_empty->setActs({});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    setFocusProxy(m_text);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_send->setReasonNot(text.trimmed().isEmpty() ? tr("Write something first.") : QString());
        completeMention();
    });
    connect(m_send, &QAbstractButton::clicked, this, &DiscussionPanel::send);
    connect(m_task, &QAbstractButton::clicked, this, [this] { m_context.host.run(u"tasks.add"_s, selection()); });
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Comment) || kinds.contains(RecordKind::Task))
            read();
    });
    connect(&context.session, &workspace::Session::personChanged, this, &DiscussionPanel::readPeople);
    connect(&context.registry, &commands::Registry::finished, this, [this](const commands::Outcome &outcome) {
        if (outcome.command == "comments.add"_L1)
            m_text->clear();
        if (outcome.command == "people.add"_L1)
            readPeople();
    });
    readPeople();
}

void DiscussionPanel::readPeople()
{
    [](QPointer<DiscussionPanel> self) -> QCoro::Task<void> {
        const Result<QList<Person>> people = co_await self->m_context.session.people();
        if (!self || !people)
            co_return;
        self->m_people.clear();
        for (const Person &person : *people)
            self->m_people.append(person.name);
    }(QPointer<DiscussionPanel>(this));
}

bool DiscussionPanel::showRecord(const RecordRef &record)
{
    if (!commands::discussedKinds().contains(record.kind) || record.id.isEmpty())
        return false;
    if (record != m_record) {
        m_record = record;
        m_text->clear();
        read();
    }
    // It follows, and leaves showing the record itself to others.
    return false;
}

void DiscussionPanel::read()
{
    if (m_record.id.isEmpty())
        return;
    const quint64 round = ++m_round;
    tables::deliver(this, m_context.tables.notes().talk(m_record), [this, round](Result<tables::Talk> talk) {
        if (round != m_round)
            return;
        if (talk)
            show(*talk);
        else
            m_context.host.tell(talk.error());
    });
}

void DiscussionPanel::show(const tables::Talk &talk)
{
    m_stack->setCurrentWidget(m_page);
    m_body = new QWidget;
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(ui::space::Section, ui::space::Section, ui::space::Section, ui::space::Section);
    m_lines->setSpacing(ui::space::Cell);
    if (!talk.tasks.isEmpty()) {
        m_lines->addWidget(new ui::SectionHeader(m_context.theme, tr("To do"), m_body));
        for (const tables::TaskLine &line : talk.tasks)
            addTask(line);
    }
    if (!talk.comments.isEmpty()) {
        m_lines->addWidget(new ui::SectionHeader(m_context.theme, tr("Comments"), m_body));
        for (const tables::CommentLine &line : talk.comments)
            addComment(line);
    }
    if (talk.tasks.isEmpty() && talk.comments.isEmpty()) {
        auto *nothing = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal,
                                      tr("Nobody has written anything about it yet."), m_body);
        nothing->setWordWrap(true);
        m_lines->addWidget(nothing);
    }
    m_lines->addStretch(1);
    m_scroll->setWidget(m_body);
    // The newest stands last: that is where reading goes on.
    QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum()); });
    qint64 open = 0;
    for (const tables::TaskLine &line : talk.tasks)
        open += line.task.state == TaskState::Open ? 1 : 0;
    Q_EMIT countChanged(talk.comments.size() + open, 0);
}

void DiscussionPanel::addTask(const tables::TaskLine &line)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *box = new QCheckBox(line.task.title, row);
    box->setChecked(line.task.state == TaskState::Done);
    box->setEnabled(line.task.state != TaskState::Dropped);
    const RecordRef ref{RecordKind::Task, {}, line.task.id};
    connect(box, &QCheckBox::clicked, this, [this, ref](bool done) {
        commands::Selection on;
        on.kind = RecordKind::Task;
        on.refs = {ref};
        m_context.host.run(done ? u"tasks.done"_s : u"tasks.reopen"_s, on);
    });
    QStringList about;
    about.append(line.assignee.isEmpty() ? tr("anybody") : line.assignee);
    const bool isLate = line.task.dueAt > 0 && line.task.state == TaskState::Open && line.task.dueAt < m_context.clock.now();
    if (line.task.dueAt > 0)
        about.append(tr("by %1").arg(ui::instantText(line.task.dueAt, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone())));
    if (isLate)
        about.append(tr("overdue"));
    if (line.task.state == TaskState::Dropped)
        about.append(tr("dropped"));
    auto *second = new TextLabel(m_context.theme, ui::Type::Caption, isLate ? TextLabel::Ink::Bad : TextLabel::Ink::Second, QFont::Normal,
                                 about.join(u" · "_s), row);
    second->setContentsMargins(m_context.theme.theme().scaled(22), 0, 0, 0);
    layout->addWidget(box);
    layout->addWidget(second);
    m_lines->addWidget(row);
}

void DiscussionPanel::addComment(const tables::CommentLine &line)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(new ui::PersonBadge(m_context.theme, line.author, row));
    head->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::DemiBold, line.author, row));
    head->addWidget(new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Third, QFont::Normal,
                                  ui::instantText(line.comment.at, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone()), row));
    head->addStretch(1);
    if (line.comment.author == m_context.session.person().id && !line.comment.isWithdrawn) {
        auto *withdraw = new ui::FlatButton(m_context.theme, u"x"_s, tr("Withdraw this comment"), row);
        connect(withdraw, &QAbstractButton::clicked, this, [this, id = line.comment.id] {
            commands::Selection on;
            on.kind = RecordKind::Comment;
            on.refs = {{RecordKind::Comment, {}, id}};
            m_context.host.run(u"comments.withdraw"_s, on);
        });
        head->addWidget(withdraw);
    }
    auto *text = new TextLabel(m_context.theme, ui::Type::Text, line.comment.isWithdrawn ? TextLabel::Ink::Third : TextLabel::Ink::Text, QFont::Normal,
                               line.comment.isWithdrawn ? tr("withdrawn") : line.comment.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addLayout(head);
    layout->addWidget(text);
    m_lines->addWidget(row);
}

void DiscussionPanel::send()
{
    const QString text = m_text->text().trimmed();
    if (!text.isEmpty())
        m_context.host.run(u"comments.add"_s, selection(), {{u"text"_s, text}});
}

// Names are offered while one is being written behind an "@".
void DiscussionPanel::completeMention()
{
    const QString before = m_text->text().left(m_text->cursorPosition());
    const qsizetype at = before.lastIndexOf(u'@');
    const QString begun = at < 0 ? QString() : before.mid(at + 1);
    QStringList fitting;
    for (const QString &name : m_people) {
        if (at >= 0 && name.startsWith(begun, Qt::CaseInsensitive) && name.size() > begun.size())
            fitting.append(before.left(at + 1) + name);
    }
    if (fitting.isEmpty()) {
        m_text->setCompleter(nullptr);
        return;
    }
    if (m_text->completer() == nullptr) {
        auto *completer = new QCompleter(new QStringListModel(m_text), m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_text->setCompleter(completer);
    }
    static_cast<QStringListModel *>(m_text->completer()->model())->setStringList(fitting);
}

bool DiscussionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            send();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection DiscussionPanel::selection() const
{
    commands::Selection selection;
    selection.kind = m_record.kind;
    if (!m_record.id.isEmpty())
        selection.refs = {m_record};
    return selection;
}

void DiscussionPanel::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

PanelSpec discussionPanel()
{
    return {u"discussion"_s, DiscussionPanel::tr("Discussion"), u"note"_s, {}, Place::Right,
            [](const PanelContext &context) -> Panel * { return new DiscussionPanel(context); }};
}

} // namespace quayside::panels
