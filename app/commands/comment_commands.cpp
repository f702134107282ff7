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
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Comments)
};

constexpr qsizetype LongestComment = 4000;

Result<Outcome> add(Scope &scope)
{
    const QString text = scope.arg(u"text"_s).trimmed();
    if (text.size() > LongestComment)
        return fail(FaultKind::Invalid, u"at most 4000 characters"_s, u"text"_s);
    const auto people = store::PeopleRepository(scope.db()).list();
    if (!people)
        return fail(people.error());
    Outcome outcome;
    for (const RecordRef &record : scope.records()) {
        Comment comment;
        comment.id = scope.newId();
        comment.record = record;
        comment.author = scope.actor().id;
        comment.text = text;
        comment.mentions = mentionedIn(text, *people);
        comment.at = scope.now();
        QUAYSIDE_TRY(scope.put(comment));
        for (const QString &person : std::as_const(comment.mentions))
            QUAYSIDE_TRY(scope.tell(person, u"mention"_s, NoticeLevel::Toast, record, u"mention:"_s + comment.id,
                                    {{u"by"_s, scope.actor().name}, {u"text"_s, text.left(200)}}));
        outcome.createdId = comment.id;
        note(outcome, {record, u"comment"_s, {}, text, {}, {}});
    }
    return outcome;
}

Result<Outcome> withdraw(Scope &scope)
{
    Outcome outcome;
    for (const RecordRef &ref : scope.records()) {
        const auto found = store::CommentRepository(scope.db()).find(ref.id);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->isWithdrawn) {
            note(outcome, {ref, {}, {}, {}, {}, u"missing"_s});
            continue;
        }
        if ((*found)->author != scope.actor().id) {
            note(outcome, {ref, {}, {}, {}, {}, u"not-yours"_s});
            continue;
        }
        Comment comment = **found;
        comment.isWithdrawn = true;
        QUAYSIDE_TRY(scope.put(comment));
        note(outcome, {comment.record, u"comment"_s, comment.text, {}, {}, {}});
    }
    return outcome;
}

} // namespace

QList<RecordKind> discussedKinds()
{
    return {RecordKind::Shop,  RecordKind::Product, RecordKind::Sku,       RecordKind::Order,    RecordKind::Return,
            RecordKind::Change, RecordKind::ChangeSet, RecordKind::Conflict, RecordKind::Outbox, RecordKind::Warehouse, RecordKind::Run,
            RecordKind::Conversation, RecordKind::Promotion};
}

void addCommentCommands(Registry &registry)
{
    Spec spec;
    spec.id = u"comments.add"_s;
    spec.title = Text::tr("Comment");
    spec.menu = u"Record"_s;
    spec.icon = u"note"_s;
    spec.shortcut = u"Ctrl+Shift+M"_s;
    spec.parameters = {{u"text"_s, Text::tr("Comment; @ and a name tells that person"), Parameter::Text, true, {}, {}}};
    spec.on = discussedKinds();
    spec.isUndoable = true;
    registry.add(std::make_unique<FunctionCommand>(spec, add));

    Spec withdrawSpec;
    withdrawSpec.id = u"comments.withdraw"_s;
    withdrawSpec.title = Text::tr("Withdraw a comment");
    withdrawSpec.menu = u"Record"_s;
    withdrawSpec.icon = u"x"_s;
    withdrawSpec.on = {RecordKind::Comment};
    withdrawSpec.isUndoable = true;
    registry.add(std::make_unique<FunctionCommand>(withdrawSpec, withdraw));
}

} // namespace quayside::commands
