// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/record_ref.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside {

struct Person;

/// What somebody wrote on a record. Never edited; withdrawn ones keep their place and lose their text on screen.
struct Comment
{
    QString id;
    RecordRef record;
    QString author;         ///< person id
    QString text;
    QStringList mentions;   ///< person ids, in the order of the text
    Instant at = 0;
    bool isWithdrawn = false;

    friend bool operator==(const Comment &, const Comment &) = default;
};

enum class TaskState : quint8 { Open, Done, Dropped };
[[nodiscard]] QString toWord(TaskState state);
[[nodiscard]] TaskState taskState(QStringView word);

/// Something one person shall do, on a record or on none (an empty id).
struct Task
{
    QString id;
    RecordRef record;
    QString title;
    QString author;
    QString assignee;       ///< person id; empty: whoever comes first
    TaskState state = TaskState::Open;
    Instant dueAt = 0;      ///< 0: no date
    Instant createdAt = 0;
    Instant finishedAt = 0;
    QString finishedBy;
    QString run;            ///< id of the playbook run it came from, or empty

    friend bool operator==(const Task &, const Task &) = default;
};

/// How loudly somebody is told: a number that grows, words that pass by, or the system's own notification.
enum class NoticeLevel : quint8 { Badge, Toast, Deadline };
[[nodiscard]] QString toWord(NoticeLevel level);
[[nodiscard]] NoticeLevel noticeLevel(QStringView word);

/// One line that one person is told. What it says is `what` ("mention", "task.assigned", "return.due", …) with `args`; the words
/// are made where they are shown.
struct Notice
{
    QString id;
    QString person;
    QString what;
    NoticeLevel level = NoticeLevel::Toast;
    RecordRef record;
    QJsonObject args;
    QString key;            ///< the same key is told to the same person once
    Instant at = 0;
    Instant readAt = 0;     ///< 0: not yet

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Person ids named in a comment as "@Name": the longest name that fits wins, case does not matter, each once. A mention begins
/// the text or follows something that is not a letter or digit, so an e-mail address names nobody.
[[nodiscard]] QStringList mentionedIn(const QString &text, const QList<Person> &people);

/// Keys of a person's own settings in the workspace: "22:00-07:00", and kinds of notice separated by commas.
[[nodiscard]] QString quietHoursSetting(const QString &person);
[[nodiscard]] QString mutedSetting(const QString &person);

/// "22:00-07:00" in minutes of the local day; the end may be before the start (over midnight).
struct QuietHours
{
    int from = 0;
    int to = 0;

    /// Empty text: no quiet hours. Nothing for text that is not two times.
    [[nodiscard]] static std::optional<QuietHours> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isQuiet(int minuteOfDay) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

} // namespace quayside
