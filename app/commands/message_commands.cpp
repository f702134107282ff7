// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/message_commands.h"

#include "app/commands/editing.h"
#include "models/store/connection.h"
#include "models/store/outbox_repository.h"
#include "models/store/seal.h"
#include "models/store/talk_reader.h"

#include <QCoreApplication>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 2000; ///< the shop takes no more

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Messages)
};

bool isOnItsWay(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Held || state == OutboxState::Sending || state == OutboxState::Unknown;
}

// Two replies of the same words could not be told apart when one of them has to be read back.
Result<bool> isSaidAlready(Scope &scope, const RecordRef &ref, const QString &text)
{
    const auto entries = store::OutboxRepository(scope.db()).ofRecord(ref);
    if (!entries)
        return fail(entries.error());
    for (const OutboxEntry &entry : *entries) {
        if (isOnItsWay(entry.state) && store::openedText(entry.intent.payload, scope.db().sealKey) == text)
            return true;
    }
    return false;
}

// What the words are, sealed, and what was said last when they were written.
Result<QJsonObject> payloadFor(Scope &scope, const RecordRef &ref, const QString &text)
{
    QJsonObject payload = store::sealedText(text, scope.db().sealKey);
    if (payload.isEmpty())
        return fail(FaultKind::NotAllowedNow, u"message-no-key"_s, ref.id);
    const auto latest = store::TalkReader(scope.db()).messages(ref, 1);
    if (!latest)
        return fail(latest.error());
    if (!latest->isEmpty()) {
        payload[u"after"_s] = static_cast<qint64>(latest->last().index);
        payload[u"since"_s] = latest->last().at;
    }
    return payload;
}

// One conversation, its own set, in the outbox at once. The words are sealed, and stand neither in the ledger nor in an index.
Result<Outcome> reply(Scope &scope)
{
    if (scope.records().size() != 1)
        return fail(FaultKind::NotAllowedNow, u"message-one"_s);
    const RecordRef ref = scope.records().first();
    const QString text = scope.arg(u"text"_s).trimmed();
    if (text.size() > LongestText)
        return fail(FaultKind::NotAllowedNow, u"message-long"_s, QString::number(LongestText));
    const auto talk = store::TalkReader(scope.db()).find(ref);
    if (!talk)
        return fail(talk.error());
    if (!*talk)
        return fail(FaultKind::NotFound, u"no such conversation"_s, ref.id);
    if (!(*talk)->canSend)
        return fail(FaultKind::NotAllowedNow, u"message-closed"_s, ref.id);
    const auto isTwice = isSaidAlready(scope, ref, text);
    if (!isTwice)
        return fail(isTwice.error());
    if (*isTwice)
        return fail(FaultKind::NotAllowedNow, u"message-twice"_s, ref.id);
    const auto payload = payloadFor(scope, ref, text);
    if (!payload)
        return fail(payload.error());

    const auto set = setOnItsWay(scope, u"Reply to a buyer"_s);
    if (!set)
        return fail(set.error());
    Change change;
    change.id = scope.newId();
    change.record = ref;
    // Several may be on their way to one buyer; each is a change of its own.
    change.field = u"act:message.reply:"_s + change.id;
    change.value = scope.newId(); // names its entry; the words are there, sealed
    Intent intent;
    intent.id = change.value;
    intent.kind = u"message.reply"_s;
    intent.payload = *payload;
    intent.deadline = (*talk)->answerBy();
    QUAYSIDE_TRY(sendAtOnce(scope, *set, std::move(change), std::move(intent)));

    Outcome outcome;
    note(outcome, {ref, u"act:message.reply"_s, {}, {}, {}, {}});
    outcome.createdId = set->id;
    outcome.data = {{u"note"_s, u"sends-when-online"_s}};
    scope.details[u"set"_s] = set->id;
    return outcome;
}

} // namespace

void addMessageCommands(Registry &registry)
{
    Spec spec;
    spec.id = u"messages.reply"_s;
    spec.title = Text::tr("Reply to a buyer");
    spec.menu = u"Record"_s;
    spec.icon = u"messages"_s;
    spec.right = u"messages.reply"_s;
    spec.on = {RecordKind::Conversation};
    spec.parameters = {{u"text"_s, Text::tr("What the buyer will read"), Parameter::Text, true, {}, {}}};
    spec.isUndoable = true;
    registry.add(std::make_unique<FunctionCommand>(spec, reply));
}

} // namespace quayside::commands
