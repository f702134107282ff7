// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/command_actions.h"
#include "ui/shell/fuzzy.h"

#include <QLineEdit>

#include <algorithm>

namespace quayside::shell {

using namespace Qt::StringLiterals;

namespace {

ui::SearchHit hitOf(const QAction &action)
{
    ui::SearchHit hit;
    hit.id = CommandActions::idOf(&action);
    hit.title = CommandActions::searchTitleOf(&action);
    hit.keys = action.shortcut().toString(QKeySequence::NativeText);
    // A disabled act stays findable: its reason is the answer to the search.
    hit.detail = action.isEnabled() ? CommandActions::menuTitle(CommandActions::menuOf(&action)) : action.toolTip().section(u'\n', 1);
    return hit;
}

ui::SearchHit section(const QString &title)
{
    ui::SearchHit hit;
    hit.isSection = true;
    hit.title = title;
    return hit;
}

} // namespace

Palette::Palette(const CommandActions &actions, const ui::ThemeSource &theme, const Clock &clock, QWidget *window)
    : QObject(window), m_actions(actions)
{
    const auto search = [this](const QString &text) { return hits(text); };
    m_list = new ui::SearchableList(theme, clock, search, window);
    m_list->setObjectName(u"palette"_s);
    m_list->setAccessibleName(tr("Command palette"));
    m_list->editor().setPlaceholderText(tr("Command, panel, # record or @ person"));
    m_list->editor().setAccessibleName(tr("Find a command, a record or a person"));
    m_list->hide();
    connect(m_list, &ui::SearchableList::chosen, this, &Palette::choose);
}

void Palette::open(const QString &text)
{
    m_list->open(text);
}

QList<ui::SearchHit> Palette::hits(const QString &text) const
{
    const QString words = text.mid(1).trimmed();
    if (text.startsWith(u'#')) {
        ui::SearchHit hit;
        hit.id = u'#' + words;
        hit.icon = u"search"_s;
        hit.title = words.isEmpty() ? tr("Type words or criteria of records") : tr("Find records: %1").arg(words);
        return {hit};
    }
    if (text.startsWith(u'@')) {
        QList<ui::SearchHit> people;
        for (const QString &name : m_people) {
            if (!words.isEmpty() && fuzzyScore(words, name) == 0)
                continue;
            ui::SearchHit hit;
            hit.id = u'@' + name;
            hit.icon = u"customers"_s;
            hit.title = name;
            hit.detail = tr("Sign in");
            people.append(hit);
        }
        return people;
    }
    return actionHits(text.startsWith(u'>') ? words : text.trimmed());
}

QList<ui::SearchHit> Palette::actionHits(const QString &text) const
{
    struct Scored
    {
        int score;
        const QAction *action;
    };
    QList<Scored> found;
    for (const QAction *action : m_actions.all()) {
        // Acts of an empty text keep the menus' order.
        const int score = text.isEmpty() ? 1 : fuzzyScore(text, CommandActions::searchTitleOf(action));
        const bool isRecent = m_recent.contains(CommandActions::idOf(action));
        if (score > 0 && !(text.isEmpty() && isRecent))
            found.append({score * 2 + (isRecent ? 1 : 0), action});
    }
    std::stable_sort(found.begin(), found.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });

    QList<ui::SearchHit> hits;
    if (text.isEmpty() && !m_recent.isEmpty()) {
        hits.append(section(tr("Used last")));
        for (const QString &id : m_recent)
            hits.append(hitOf(*m_actions.action(id)));
        hits.append(section(tr("Everything")));
    }
    // Without a text the list is the whole vocabulary, to be read through; with one, more than this would not be looked at.
    const qsizetype room = text.isEmpty() ? found.size() : std::min<qsizetype>(found.size(), Most);
    for (qsizetype i = 0; i < room; ++i)
        hits.append(hitOf(*found[i].action));
    // What is no command may be a record: the words lead there too.
    if (!text.isEmpty()) {
        ui::SearchHit records;
        records.id = u'#' + text;
        records.icon = u"search"_s;
        records.title = tr("Find records: %1").arg(text);
        hits.append(records);
    }
    return hits;
}

void Palette::choose(const QString &id)
{
    if (id.startsWith(u'#')) {
        if (id.size() > 1)
            Q_EMIT recordsWanted(id.mid(1));
        return;
    }
    if (id.startsWith(u'@')) {
        Q_EMIT personWanted(id.mid(1));
        return;
    }
    QAction *action = m_actions.action(id);
    if (!action || !action->isEnabled())
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.first(std::min<qsizetype>(m_recent.size(), Remembered));
    action->trigger();
}

} // namespace quayside::shell
