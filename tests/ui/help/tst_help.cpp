// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/wiring.h"
#include "app/workspace/cli_host.h"
#include "tests/ui/support/stage.h"
#include "ui/parts/nav_list.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/help.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace quayside;
using namespace quayside::tests;

namespace {

constexpr qint64 LargestPicture = 150 * 1024;

/// Every target of a link or a picture in the help, by topic.
QList<std::pair<QString, QString>> linksOf(const QString &pattern)
{
    QList<std::pair<QString, QString>> links;
    const QRegularExpression link(pattern);
    for (const shell::HelpTopic &topic : shell::helpTopics()) {
        for (auto it = link.globalMatch(topic.text); it.hasNext();)
            links.append({topic.id, it.next().captured(1)});
    }
    return links;
}

} // namespace

/// The built-in help speaks of what is there: every panel has a page, every link and picture leads somewhere, every command exists.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"quayside-tests"_s);
        QSettings().clear();
        QVERIFY(m_stage.openStage());
        m_languages = std::make_unique<shell::Languages>(*qApp);
        m_window = std::make_unique<shell::MainWindow>(shell::DesktopParts{
            *m_stage.registry, *m_stage.engine, *m_stage.tables, *m_stage.playbooks, *m_stage.pictures, *m_stage.session, *m_stage.theme, m_stage.clock, u"Harbour"_s, {},
            true, u"help"_s, panels::allPanels(), m_languages.get()});
        m_window->resize(1300, 800);
        m_window->QWidget::show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyPanelHasAPage()
    {
        for (const panels::PanelSpec &spec : panels::allPanels()) {
            const QString topic = shell::helpTopicOf(spec.id);
            const auto found = std::find_if(shell::helpTopics().cbegin(), shell::helpTopics().cend(), [&](const shell::HelpTopic &one) { return one.id == topic; });
            QVERIFY2(found != shell::helpTopics().cend() && found->panels.contains(spec.id),
                     qPrintable(u"no page of resources/help names the panel “%1” in its comment “panels: …”"_s.arg(spec.id)));
        }
    }

    void everyLinkLeadsSomewhere()
    {
        const auto topics = linksOf(u"\\]\\(topic:([^)]+)\\)"_s);
        QVERIFY(topics.size() >= 8);
        for (const auto &[topic, target] : topics) {
            const bool isThere = std::any_of(shell::helpTopics().cbegin(), shell::helpTopics().cend(), [&, id = target](const shell::HelpTopic &one) { return one.id == id; });
            QVERIFY2(isThere, qPrintable(topic + u": "_s + target));
        }
        const auto odd = linksOf(u"[^!]\\[[^\\]]*\\]\\((?!topic:|command:|https:)([^)]+)\\)"_s);
        QVERIFY2(odd.isEmpty(), odd.isEmpty() ? "" : qPrintable(odd.first().first + u": "_s + odd.first().second));
    }

    void everyCommandExists()
    {
        workspace::CliHost host;
        const auto facts = host.facts();
        QVERIFY(facts);
        const auto commands = linksOf(u"\\]\\(command:([^)]+)\\)"_s);
        QVERIFY(commands.size() >= 30);
        for (const auto &[topic, id] : commands) {
            const bool isThere = m_window->actions().action(id) || facts->commands.contains(id);
            QVERIFY2(isThere, qPrintable(topic + u": "_s + id));
        }
    }

    void everyPictureIsThereAndSmall()
    {
        const auto pictures = linksOf(u"!\\[[^\\]]*\\]\\(pictures/([^)]+)\\)"_s);
        QVERIFY(pictures.size() >= 8);
        for (const auto &[topic, name] : pictures) {
            const QString file = u":/help/pictures/"_s + name;
            QVERIFY2(QFile::exists(file), qPrintable(topic + u": "_s + name));
            QVERIFY2(QFileInfo(file).size() < LargestPicture, qPrintable(name));
            QVERIFY2(QImageReader(file).size().width() <= 760, qPrintable(name));
        }
    }

    void everyLanguageHasEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const shell::Language &language : shell::Languages::offered()) {
            if (language.code != "en"_L1)
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    // A page that fell behind the English one is found by what it must share with it.
    void everyLanguageHasEveryPage()
    {
        QFETCH(QString, language);
        const QList<shell::HelpTopic> &english = shell::helpTopics(u"en"_s);
        const QList<shell::HelpTopic> &own = shell::helpTopics(language);
        QCOMPARE(own.size(), english.size());
        for (qsizetype i = 0; i < own.size(); ++i) {
            QVERIFY2(own[i].text != english[i].text, qPrintable(own[i].id));
            QCOMPARE(own[i].panels, english[i].panels);
            for (const QString &shared : {u"(?m)^#+ "_s, u"\\]\\([^)]+\\)"_s, u"`[^`\n]+`"_s, u"(?m)^```"_s, u"(?m)^\\|"_s}) {
                const auto pieces = [pattern = QRegularExpression(shared)](const QString &text) {
                    QStringList found;
                    for (auto it = pattern.globalMatch(text); it.hasNext();)
                        found.append(it.next().captured());
                    found.sort(); // another language may turn a sentence around
                    return found;
                };
                QVERIFY2(pieces(own[i].text) == pieces(english[i].text),
                         qPrintable(own[i].id + u": "_s + shared + u"\n"_s + pieces(english[i].text).join(u' ') + u"\n"_s + pieces(own[i].text).join(u' ')));
            }
        }
    }

    void f1OpensThePageOfThePanelAndF1AgainTheKeys()
    {
        m_window->show(u"returns"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = m_window->findChild<shell::HelpWindow *>();
        QTRY_VERIFY(help && help->isActiveWindow());
        QCOMPARE(help->current(), u"returns"_s);
        QVERIFY(help->page().toPlainText().contains(u"queue"_s));
        QTest::keyClick(&help->page(), Qt::Key_F1);
        auto *sheet = m_window->findChild<shell::ShortcutSheet *>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        sheet->close();
    }

    void theListIsSearchedByKeys()
    {
        m_window->showHelp();
        auto *help = m_window->findChild<shell::HelpWindow *>();
        QTest::keyClick(&help->page(), Qt::Key_Slash);
        auto *search = help->findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus());
        auto *list = help->findChild<QListWidget *>();
        const int all = list->count();
        QTest::keyClicks(search, u"consent"_s);
        QVERIFY(list->count() > 0 && list->count() < all);
        QTest::keyClick(search, Qt::Key_Down);
        search->clear();
        QTest::keyClicks(search, u"keyboard"_s);
        QCOMPARE(list->item(0)->text(), u"Keyboard"_s);
        search->clear();
        QCOMPARE(list->count(), all);
    }

    void aLinkRunsItsCommand()
    {
        m_window->showHelp(u"languages"_s);
        auto *help = m_window->findChild<shell::HelpWindow *>();
        Q_EMIT help->page().anchorClicked(QUrl(u"command:view.theme.dark"_s));
        QCOMPARE(m_stage.theme->choice(), ui::ThemeSource::Choice::Dark);
        m_stage.theme->setChoice(ui::ThemeSource::Choice::Light);
        Q_EMIT help->page().anchorClicked(QUrl(u"topic:backup"_s));
        QCOMPARE(help->current(), u"backup"_s);
        QTest::keyClick(&help->page(), Qt::Key_Escape);
        QTRY_VERIFY(!help->isVisible());
    }

private:
    Stage m_stage;
    std::unique_ptr<shell::Languages> m_languages;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
