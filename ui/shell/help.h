// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace quayside::ui {
class ThemeSource;
}

namespace quayside::shell {

class CommandActions;

/// One page of the built-in help: a Markdown file of resources/help. Its first heading is the title; a comment "panels: …" names
/// the panels whose F1 leads there. Links may be "topic:ID" and "command:ID".
struct HelpTopic
{
    QString id;         ///< the file's name without number and ending
    QString title;
    QString text;       ///< Markdown
    QStringList panels;
};

/// In reading order, in the language of the program; a page that it has not is English. Main thread.
[[nodiscard]] const QList<HelpTopic> &helpTopics();
/// `language` as in the names of the translations: "de", "zh_CN". Pages lie in a folder of that name beside the English ones.
[[nodiscard]] const QList<HelpTopic> &helpTopics(const QString &language);
/// "start" for a panel that no topic names.
[[nodiscard]] QString helpTopicOf(const QString &panelId);

/// The help in a window of its own, so that it can stand beside the work: topics on the one side, searched as one types, and the
/// page on the other. A link to a command runs it as the menu would.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(const ui::ThemeSource &theme, const CommandActions &actions, QWidget *parent);

    void open(const QString &topic);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QTextBrowser &page() { return *m_page; }

Q_SIGNALS:
    /// F1 in the help asks for the keys.
    void shortcutsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &words);
    void showCurrent();
    void follow(const QUrl &link);

    const ui::ThemeSource &m_theme;
    const CommandActions &m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_page = nullptr;
};

} // namespace quayside::shell
