// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/collaboration.h"

#include "models/domain/person.h"

#include <QTime>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

QString toWord(TaskState state)
{
    switch (state) {
    case TaskState::Open: return u"open"_s;
    case TaskState::Done: return u"done"_s;
    case TaskState::Dropped: return u"dropped"_s;
    }
    Q_UNREACHABLE();
}

TaskState taskState(QStringView word)
{
    if (word == "done"_L1)
        return TaskState::Done;
    return word == "dropped"_L1 ? TaskState::Dropped : TaskState::Open;
}

QString toWord(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Badge: return u"badge"_s;
    case NoticeLevel::Toast: return u"toast"_s;
    case NoticeLevel::Deadline: return u"deadline"_s;
    }
    Q_UNREACHABLE();
}

NoticeLevel noticeLevel(QStringView word)
{
    if (word == "badge"_L1)
        return NoticeLevel::Badge;
    return word == "deadline"_L1 ? NoticeLevel::Deadline : NoticeLevel::Toast;
}

QStringList mentionedIn(const QString &text, const QList<Person> &people)
{
    QList<Person> longestFirst = people;
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const Person &a, const Person &b) { return a.name.size() > b.name.size(); });
    QStringList found;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && text.at(at - 1).isLetterOrNumber())
            continue;
        const QStringView rest = QStringView(text).mid(at + 1);
        for (const Person &person : longestFirst) {
            if (person.name.isEmpty() || !rest.startsWith(person.name, Qt::CaseInsensitive))
                continue;
            const bool endsThere = rest.size() == person.name.size() || !rest.at(person.name.size()).isLetterOrNumber();
            if (!endsThere)
                continue;
            if (!found.contains(person.id))
                found.append(person.id);
            break;
        }
    }
    return found;
}

QString quietHoursSetting(const QString &person)
{
    return u"notices.quiet."_s + person;
}

QString mutedSetting(const QString &person)
{
    return u"notices.muted."_s + person;
}

std::optional<QuietHours> QuietHours::parse(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const QTime from = QTime::fromString(text.left(dash).trimmed().toString(), u"H:mm"_s);
    const QTime to = QTime::fromString(text.mid(dash + 1).trimmed().toString(), u"H:mm"_s);
    if (!from.isValid() || !to.isValid() || from == to)
        return std::nullopt;
    return QuietHours{from.msecsSinceStartOfDay() / 60'000, to.msecsSinceStartOfDay() / 60'000};
}

QString QuietHours::toString() const
{
    const auto clock = [](int minutes) { return QTime::fromMSecsSinceStartOfDay(minutes * 60'000).toString(u"HH:mm"_s); };
    return clock(from) + u'-' + clock(to);
}

bool QuietHours::isQuiet(int minuteOfDay) const
{
    return from < to ? minuteOfDay >= from && minuteOfDay < to : minuteOfDay >= from || minuteOfDay < to;
}

} // namespace quayside
