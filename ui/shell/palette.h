// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/searchable_list.h"

#include <QObject>
#include <QStringList>

namespace quayside::workspace {
class Session;
}

namespace quayside::shell {

class CommandActions;

/// What the palette finds: every action of the window, best match first; without a text what was used last comes first.
/// "#" asks for records, "@" for people. Pure over the actions' texts, so it answers within the frame of a key stroke.
class Palette final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 60;      ///< rows of one answer
    static constexpr int Remembered = 8; ///< last used acts

    Palette(const CommandActions &actions, const ui::ThemeSource &theme, const Clock &clock, QWidget *window);

    void open(const QString &text = {});
    void setContextText(const QString &text) { m_list->setContextText(text); }
    /// Who can be signed in, for "@".
    void setPeople(const QStringList &names) { m_people = names; }
    [[nodiscard]] QList<ui::SearchHit> hits(const QString &text) const;
    [[nodiscard]] ui::SearchableList &list() { return *m_list; }

Q_SIGNALS:
    /// "#…": find records by these words.
    void recordsWanted(const QString &criteria);
    void personWanted(const QString &name);

private:
    void choose(const QString &id);
    [[nodiscard]] QList<ui::SearchHit> actionHits(const QString &text) const;

    const CommandActions &m_actions;
    QStringList m_recent;
    QStringList m_people;
    ui::SearchableList *m_list;
};

} // namespace quayside::shell
