// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/playbooks/library_panel.h"

#include "app/commands/registry.h"
#include "app/commands/role_text.h"
#include "app/playbooks/problem_text.h"
#include "app/playbooks/run_reader.h"
#include "models/tables/deliver.h"
#include "models/tables/table_factory.h"
#include "ui/parts/bars.h"
#include "ui/parts/button.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/nav_list.h"
#include "ui/parts/theme_source.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

LibraryPanel::LibraryPanel(const PanelContext &context, QWidget *parent) : Panel(parent), m_context(context), m_model(new LibraryModel(this))
{
    auto *splitter = new QSplitter(this);
    auto *side = new QWidget(splitter);
    auto *page = new QWidget(splitter);
    makeList(side);
    makePage(page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({context.theme.theme().scaled(340), context.theme.theme().scaled(700)});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    playbooks::Library &library = context.playbooks.library();
    connect(&library, &playbooks::Library::changed, this, [this, &library] {
        m_model->setShelf(library.shelf());
        checkOwn();
        search();
    });
    connect(&context.tables, &tables::TableFactory::recordsChanged, this, [this](const QList<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Run))
            readRuns();
    });
    m_model->setShelf(library.shelf());
    checkOwn();
    search();
    readRuns();
}

void LibraryPanel::makeList(QWidget *side)
{
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search playbooks"));
    m_search->setAccessibleName(tr("Search playbooks"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kind = new QComboBox(side);
    m_kind->setAccessibleName(tr("Kind of playbook"));
    m_kind->addItem(tr("All kinds"));
    for (const QString &word : playbooks::kindWords())
        m_kind->addItem(kindName(*playbooks::kindOf(word)), word);
    m_list = new ui::NavList(m_context.theme, m_context.clock, ui::NavList::Lines::Two, ui::NavList::Ground::Base, side);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Playbooks"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(ui::space::Cell, ui::space::Cell, ui::space::Cell, ui::space::Cell);
    top->addWidget(m_search, 1);
    top->addWidget(m_kind);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new ui::Line(m_context.theme, Qt::Horizontal, side));
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::search);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LibraryPanel::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::showCurrent);
    connect(m_list, &ui::NavList::rowChosen, this, [this](const QModelIndex &index) {
        if (const playbooks::RunLine *run = m_model->runAt(index))
            m_context.host.show(u"playbook"_s, u"run:"_s + run->id);
    });
}

void LibraryPanel::makePage(QWidget *page)
{
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(page);
    m_title = new TextLabel(m_context.theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, content);
    m_title->setWordWrap(true);
    m_about = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, content);
    m_about->setWordWrap(true);
    m_text = new QTextBrowser(content);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Text of the playbook"));
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString text = url.toString();
        if (text.startsWith(u"playbook:"_s) || text.startsWith(u"include:"_s)) {
            if (const QModelIndex at = m_model->indexOf(text.section(u':', 1)); at.isValid())
                m_list->setCurrentIndex(at);
        } else if (text.startsWith(u"http"_s) || text.startsWith(u"mailto:"_s)) {
            QDesktopServices::openUrl(url);
        }
    });
    auto *head = new QVBoxLayout;
    head->setContentsMargins(ui::space::Page, ui::space::Wide, ui::space::Page, ui::space::Cell);
    head->addWidget(m_title);
    head->addWidget(m_about);
    m_start = new ui::Button(tr("Start"), ui::Button::Role::Main, content);
    m_start->setIconName(u"play"_s);
    m_tailor = new ui::Button(tr("Tailor a copy"), ui::Button::Role::Other, content);
    m_tailor->setIconName(u"edit"_s);
    m_tailor->setToolTip(tr("Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place."));
    m_wrong = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Bad, QFont::Normal, {}, content);
    m_wrong->setWordWrap(true);
    m_wrong->setContentsMargins(ui::space::Page, 0, ui::space::Page, ui::space::Cell);
    m_wrong->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_wrong->hide();
    auto *bar = new ui::DecisionBar(m_context.theme, content);
    bar->addPart(m_start);
    bar->addPart(m_tailor);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_wrong);
    column->addWidget(new ui::Line(m_context.theme, Qt::Horizontal, content));
    column->addWidget(m_text, 1);
    column->addWidget(bar);
    m_empty = new ui::EmptyState(m_context.theme, page);
    m_stack = new QStackedLayout(page);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    connect(m_start, &QAbstractButton::clicked, this, &LibraryPanel::start);
    connect(m_tailor, &QAbstractButton::clicked, this, &LibraryPanel::tailor);
    connect(&m_context.theme, &ui::ThemeSource::changed, this, [this] {
        if (const playbooks::Document *document = m_context.playbooks.library().shelf()->find(m_shown))
            showDocument(*document);
    });
}

void LibraryPanel::search()
{
    const QString shown = m_shown;
    const QString word = m_kind->currentData().toString();
    m_model->setSearch(m_search->text(), word.isEmpty() ? std::nullopt : playbooks::kindOf(word));
    QModelIndex at = m_model->indexOf(shown);
    for (int i = 0; !at.isValid() && i < m_model->rowCount(); ++i) {
        if (m_model->documentAt(m_model->index(i)) != nullptr)
            at = m_model->index(i);
    }
    m_list->setCurrentIndex(at);
    if (m_model->documentCount() == 0) {
        if (m_search->text().isEmpty())
            m_empty->setContent(u"playbook"_s, tr("No playbook of this kind"), tr("Choose another kind."));
        else
            m_empty->setContent(u"search"_s, tr("Nothing has these words"), tr("No playbook contains “%1”. Every word must occur in it.").arg(m_search->text()));
        m_empty->setActs({});
        m_stack->setCurrentWidget(m_empty);
        m_shown.clear();
    }
}

void LibraryPanel::readRuns()
{
    tables::deliver(this, m_context.playbooks.running(), [this](Result<QList<playbooks::RunLine>> runs) {
        if (!runs) {
            m_context.host.tell(runs.error());
            return;
        }
        qint64 urgent = 0;
        for (const playbooks::RunLine &run : *runs)
            urgent += run.dueAt > 0 && run.dueAt <= m_context.clock.now() ? 1 : 0;
        Q_EMIT countChanged(runs->size(), urgent);
        m_model->setRuns(std::move(*runs));
        search();
    });
}

void LibraryPanel::showCurrent()
{
    if (const playbooks::Document *document = m_model->documentAt(m_list->currentIndex()))
        showDocument(*document);
    Q_EMIT selectionChanged();
}

QString LibraryPanel::pageOf(const playbooks::Document &document) const
{
    const ui::Theme &theme = m_context.theme.theme();
    QString html = u"<style>table{border-collapse:collapse;margin:8px 0}td,th{border:1px solid %1;padding:4px 8px}th{background:%2}"
                   "h3{margin:16px 0 4px 0}a{color:%3}code{background:%2}</style>"_s
                       .arg(theme.line.name(), theme.header.name(), theme.accent.name());
    const auto add = [&html](const QList<playbooks::Block> &blocks) {
        for (const playbooks::Block &block : blocks) {
            if (const auto *prose = std::get_if<playbooks::Prose>(&block)) {
                html += prose->html;
            } else if (const auto *checks = std::get_if<playbooks::Checks>(&block)) {
                for (const playbooks::Check &check : checks->checks)
                    html += u"<p style=\"margin:2px 0 2px 12px\">\u2610 "_s + check.text + u"</p>"_s;
            } else if (const auto *decision = std::get_if<playbooks::Decision>(&block)) {
                html += u"<table><tr>"_s;
                for (const QString &field : decision->fields)
                    html += u"<th>"_s + field.toHtmlEscaped() + u"</th>"_s;
                html += u"<th>"_s + LibraryPanel::tr("Then") + u"</th></tr>"_s;
                for (const playbooks::DecisionRow &row : decision->rows) {
                    html += u"<tr>"_s;
                    for (const QString &cell : row.cells)
                        html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
                    html += u"<td>"_s + row.outcome + u"</td></tr>"_s;
                }
                html += u"</table>"_s;
            } else if (const auto *acts = std::get_if<playbooks::Acts>(&block)) {
                QStringList words;
                for (const playbooks::CommandLink &link : acts->links)
                    words.append(u"<b>"_s + link.text.toHtmlEscaped() + u"</b>"_s);
                html += u"<p>"_s + words.join(u" · "_s) + u"</p>"_s;
            }
        }
    };
    add(document.preface);
    for (const playbooks::Step &step : document.steps) {
        html += u"<h3>"_s + step.title.toHtmlEscaped() + u"</h3>"_s;
        if (step.timer > 0 || step.isGate)
            html += u"<p style=\"color:%1\">"_s.arg(theme.text3.name())
                + (step.isGate ? LibraryPanel::tr("Gate: nothing after it before its checks hold.") : LibraryPanel::tr("Time for it: %1").arg(playbooks::spanWord(step.timer)))
                + u"</p>"_s;
        add(step.blocks);
    }
    return html;
}

void LibraryPanel::showDocument(const playbooks::Document &document)
{
    m_stack->setCurrentIndex(0);
    m_title->setText(document.title);
    QStringList about{kindName(document.kind), tr("version %1").arg(document.version), tr("owner %1").arg(document.owner)};
    if (!document.roles.isEmpty())
        about.append(tr("for %1").arg(commands::roleWords(document.roles)));
    if (document.sla > 0)
        about.append(tr("within %1").arg(playbooks::spanWord(document.sla)));
    if (document.fit.impact > 0)
        about.append(tr("maturity %1, risk %2, impact %3").arg(document.fit.maturity).arg(document.fit.risk).arg(document.fit.impact));
    m_about->setText(about.join(u" · "_s) + (document.summary.isEmpty() ? QString() : u'\n' + document.summary));
    const bool isAnother = m_shown != document.id;
    m_shown = document.id;
    m_text->document()->setDocumentMargin(ui::space::Page);
    m_text->setHtml(pageOf(m_context.playbooks.library().shelf()->assembled(document)));
    if (isAnother)
        m_text->moveCursor(QTextCursor::Start);
}

// What is wrong with the workspace's own documents: a broken one is not in the list, so this is where it is told.
void LibraryPanel::checkOwn()
{
    QStringList lines;
    const auto shelf = m_context.playbooks.library().shelf();
    for (const playbooks::Problem &problem : shelf->problems()) {
        if (!problem.path.startsWith(u':') && !problem.isWarning)
            lines.append(playbooks::line(problem).section(u'/', -1));
    }
    m_wrong->setText(lines.mid(0, 6).join(u'\n'));
    m_wrong->setVisible(!lines.isEmpty());
}

void LibraryPanel::start()
{
    if (!m_shown.isEmpty())
        m_context.host.show(u"playbook"_s, u"playbook:"_s + m_shown);
}

void LibraryPanel::tailor()
{
    const auto shelf = m_context.playbooks.library().shelf();
    const playbooks::Document *document = shelf->find(m_shown);
    if (document == nullptr)
        return;
    const QDir folder(m_context.playbooks.library().folder());
    const QString path = folder.filePath(document->id + u".md"_s);
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(document->source.toUtf8()) < 0) {
            m_context.host.tell(Fault{FaultKind::Damaged, file.errorString(), 0, path});
            return;
        }
    }
    m_context.playbooks.library().reload();
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            start();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

commands::Selection LibraryPanel::selection() const
{
    commands::Selection selection;
    selection.kind = RecordKind::Run;
    if (const playbooks::RunLine *run = m_model->runAt(m_list->currentIndex()))
        selection.refs = {{RecordKind::Run, {}, run->id}};
    return selection;
}

void LibraryPanel::setCriteria(const QString &criteria)
{
    m_search->setText(criteria);
}

void LibraryPanel::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

PanelSpec libraryPanel()
{
    return {u"playbooks"_s, LibraryPanel::tr("Playbooks"), u"playbook"_s, LibraryPanel::tr("Decide", "section of the panels"), Place::Centre,
            [](const PanelContext &context) -> Panel * { return new LibraryPanel(context); }};
}

} // namespace quayside::panels
