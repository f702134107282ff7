// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"
#include "ui/shell/command_actions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folder = ":/help/"_L1;
constexpr int ListWidth = 230;

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Which panels it is about stands in the English one alone.
HelpTopic topicOf(const QString &file, const QString &english, const QString &text)
{
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression panels(u"<!-- panels: ([a-z ]+) -->"_s);
    HelpTopic topic;
    topic.id = file.section(u'-', 1).chopped(3);
    topic.text = QString(text).remove(comment).trimmed();
    topic.title = topic.text.section(u'\n', 0, 0).mid(2).trimmed();
    topic.panels = panels.match(english).captured(1).split(u' ', Qt::SkipEmptyParts);
    return topic;
}

/// Shows what is part of the program and nothing else.
class Page final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        // A picture is never wider than the page.
        const QImage picture(Folder + u"pictures/"_s + name.fileName());
        const int room = viewport()->width() - 2 * ui::space::Page - ui::space::Cell;
        return picture.width() > room && room > 0 ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

const QList<HelpTopic> &helpTopics()
{
    const QLocale locale;
    return helpTopics(locale.language() == QLocale::Chinese ? u"zh_CN"_s : locale.name().section(u'_', 0, 0));
}

const QList<HelpTopic> &helpTopics(const QString &language)
{
    static std::map<QString, QList<HelpTopic>> read; // each language once; references to it stay
    const auto [known, isNew] = read.try_emplace(language);
    if (!isNew)
        return known->second;
    const QStringList files = QDir(QString(Folder)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString english = fileText(Folder + name);
        const QString own = fileText(Folder + language + u'/' + name);
        known->second.append(topicOf(name, english, own.isEmpty() ? english : own));
    }
    return known->second;
}

QString helpTopicOf(const QString &panelId)
{
    for (const HelpTopic &topic : helpTopics()) {
        if (topic.panels.contains(panelId))
            return topic.id;
    }
    return u"start"_s;
}

HelpWindow::HelpWindow(const ui::ThemeSource &theme, const CommandActions &actions, QWidget *parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_actions(actions), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_page(new Page(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help — Quayside"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_page->setAccessibleName(tr("Page of the help"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(ui::space::Page);
    m_page->installEventFilter(this);

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(ui::space::Cell, ui::space::Cell, ui::space::Cell, ui::space::Cell);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({theme.theme().scaled(ListWidth), theme.theme().scaled(720)});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(split);
    resize(theme.theme().scaled(1040), theme.theme().scaled(760));

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    search({});
}

void HelpWindow::open(const QString &topic)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
            m_list->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

// Every word has to be somewhere in a topic; those that have it in the title come first.
void HelpWindow::search(const QString &text)
{
    const QString before = current();
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    const auto holdsAll = [&words](const QString &in) {
        return std::all_of(words.cbegin(), words.cend(), [folded = in.toCaseFolded()](const QString &word) { return folded.contains(word); });
    };
    m_list->clear();
    for (const bool isTitle : {true, false}) {
        for (const HelpTopic &topic : helpTopics()) {
            if (holdsAll(topic.title) != isTitle || !holdsAll(topic.title + u'\n' + topic.text))
                continue;
            auto *item = new QListWidgetItem(topic.title, m_list);
            item->setSizeHint(QSize(0, m_theme.theme().rowHeight()));
            item->setData(Qt::UserRole, topic.id);
            if (topic.id == before)
                m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void HelpWindow::showCurrent()
{
    const QString id = current();
    const auto topic = std::find_if(helpTopics().cbegin(), helpTopics().cend(), [&](const HelpTopic &one) { return one.id == id; });
    if (topic == helpTopics().cend())
        return;
    QTextDocument &document = *m_page->document();
    m_page->setMarkdown(topic->text);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(layoutDirection());
    document.setDefaultTextOption(option);
    // What is typed reads from left to right whatever language the page is in.
    QTextBlockFormat typed;
    typed.setLayoutDirection(Qt::LeftToRight);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) || block.blockFormat().nonBreakableLines())
            QTextCursor(block).mergeBlockFormat(typed);
    }
    const QString words = m_search->text().trimmed();
    m_page->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        m_page->find(words);
}

void HelpWindow::follow(const QUrl &link)
{
    const QString text = link.toString();
    const QString id = text.section(u':', 1);
    if (link.scheme() == "topic"_L1) {
        open(id);
    } else if (link.scheme() == "command"_L1) {
        QAction *action = m_actions.action(id);
        if (action && action->isEnabled())
            action->trigger();
        else if (action)
            QToolTip::showText(QCursor::pos(), action->toolTip(), m_page);
    } else if (link.scheme() == "https"_L1) {
        QDesktopServices::openUrl(link);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Links take their colour when the page is read.
    if (event->type() == QEvent::PaletteChange && m_page)
        showCurrent();
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F1) {
            Q_EMIT shortcutsWanted();
            return true;
        }
        // From the search line the arrows walk through the topics.
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
            return true;
        }
        if (watched == m_page && key == Qt::Key_Slash) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace quayside::shell
