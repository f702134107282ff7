// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/people_repository.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Notices)
};

Result<Outcome> markRead(Scope &scope, bool all)
{
    QStringList ids;
    for (const RecordRef &ref : scope.records())
        ids.append(ref.id);
    const auto changed = store::NoticeRepository(scope.db()).markRead(scope.actor().id, all ? QStringList() : ids, scope.now());
    if (!changed)
        return fail(changed.error());
    scope.touch(RecordKind::Notice);
    Outcome outcome;
    outcome.affected = *changed;
    outcome.unchanged = all ? 0 : static_cast<int>(ids.size()) - *changed;
    return outcome;
}

Result<Outcome> setSetting(Scope &scope, const QString &key, const QString &value)
{
    store::SettingsRepository settings(scope.db());
    const auto before = settings.value(key);
    if (!before)
        return fail(before.error());
    Outcome outcome;
    if (*before == value) {
        ++outcome.unchanged;
        return outcome;
    }
    QUAYSIDE_TRY(settings.setValue(key, value));
    scope.touch(RecordKind::Notice);
    scope.details[u"before"_s] = *before;
    scope.details[u"after"_s] = value;
    outcome.affected = 1;
    return outcome;
}

Result<Outcome> setQuietHours(Scope &scope)
{
    const QString text = scope.arg(u"hours"_s).trimmed();
    const auto hours = QuietHours::parse(text);
    if (!text.isEmpty() && !hours)
        return fail(FaultKind::Invalid, u"two times such as 22:00-07:00, or nothing"_s, u"hours="_s + text);
    return setSetting(scope, quietHoursSetting(scope.actor().id), hours ? hours->toString() : QString());
}

Result<Outcome> mute(Scope &scope)
{
    const QString kind = scope.arg(u"kind"_s);
    const QString key = mutedSetting(scope.actor().id);
    const auto before = store::SettingsRepository(scope.db()).value(key);
    if (!before)
        return fail(before.error());
    QStringList muted = before->split(u',', Qt::SkipEmptyParts);
    muted.removeAll(kind);
    if (scope.isSet(u"muted"_s))
        muted.append(kind);
    muted.sort();
    return setSetting(scope, key, muted.join(u','));
}

} // namespace

QStringList noticeKinds()
{
    return {u"mention"_s,        u"task.assigned"_s, u"task.finished"_s,  u"task.due"_s,     u"return.due"_s,    u"order.late"_s,
            u"approval.waiting"_s, u"set.decided"_s,   u"outbox.refused"_s, u"outbox.late"_s, u"conflict.open"_s, u"conflict.followed"_s, u"stock.low"_s, u"stock.out"_s,
            u"run.due"_s,        u"run.handed"_s,    u"sync.failing"_s,   u"metric.anomaly"_s};
}

void addNoticeCommands(Registry &registry)
{
    const auto spec = [](const QString &id, const QString &title, const QString &icon, QList<Parameter> parameters) {
        Spec s;
        s.id = id;
        s.title = title;
        s.menu = u"View"_s;
        s.icon = icon;
        s.parameters = std::move(parameters);
        return s;
    };
    Spec read = spec(u"notices.read"_s, Text::tr("Mark a notification as read"), u"check"_s, {});
    read.on = {RecordKind::Notice};
    read.isQuiet = true;
    registry.add(std::make_unique<FunctionCommand>(read, [](Scope &scope) { return markRead(scope, false); }));
    registry.add(std::make_unique<FunctionCommand>(spec(u"notices.readAll"_s, Text::tr("Mark all notifications as read"), u"check"_s, {}),
                                                   [](Scope &scope) { return markRead(scope, true); }));
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"notices.quietHours"_s, Text::tr("Set quiet hours"), u"clock"_s,
             {{u"hours"_s, Text::tr("From and to, such as 22:00-07:00; empty: none"), Parameter::Text, false, {}, {}}}),
        setQuietHours));
    registry.add(std::make_unique<FunctionCommand>(
        spec(u"notices.mute"_s, Text::tr("Mute a kind of notification"), u"hold"_s,
             {{u"kind"_s, Text::tr("Kind"), Parameter::Choice, true, noticeKinds(), {}},
              {u"muted"_s, Text::tr("Muted"), Parameter::Flag, true, {}, u"yes"_s}}),
        mute));
}

} // namespace quayside::commands
