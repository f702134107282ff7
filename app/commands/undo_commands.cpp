// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/images.h"
#include "models/playbooks/run_json.h"
#include "models/store/change_repository.h"
#include "models/store/collaboration_repository.h"
#include "models/store/connection.h"
#include "models/store/erp_repository.h"
#include "models/store/ledger_repository.h"
#include "models/store/outbox_repository.h"
#include "models/store/people_repository.h"
#include "models/store/run_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Undo)
};

template <class Row>
QJsonValue imageOf(const std::optional<Row> &row)
{
    return row ? QJsonValue(toJson(*row)) : QJsonValue();
}

Result<QJsonValue> imageNow(Scope &scope, const QString &table, const QString &key)
{
    const auto image = [](const auto &found) -> Result<QJsonValue> {
        return found ? Result<QJsonValue>(imageOf(*found)) : Result<QJsonValue>(fail(found.error()));
    };
    if (table == "changes"_L1)
        return image(store::ChangeRepository(scope.db()).find(key));
    if (table == "change_sets"_L1)
        return image(store::ChangeSetRepository(scope.db()).find(key));
    if (table == "conflicts"_L1)
        return image(store::ConflictRepository(scope.db()).find(key));
    if (table == "outbox"_L1)
        return image(store::OutboxRepository(scope.db()).find(key));
    if (table == "comments"_L1)
        return image(store::CommentRepository(scope.db()).find(key));
    if (table == "tasks"_L1)
        return image(store::TaskRepository(scope.db()).find(key));
    if (table == "runs"_L1) {
        const auto run = store::RunRepository(scope.db()).find(key);
        if (!run)
            return fail(run.error());
        return *run ? QJsonValue(playbooks::toJson(**run)) : QJsonValue();
    }
    if (table == "settings"_L1) {
        const auto text = store::SettingsRepository(scope.db()).value(key);
        return text ? Result<QJsonValue>(*text) : Result<QJsonValue>(fail(text.error()));
    }
    if (table == "erp_counts"_L1)
        return image(store::ErpCounts(scope.db()).find(key));
    if (const auto sku = RecordRef::parse(key.section(u'|', 1)); table == "erp_links"_L1 && sku)
        return image(store::ErpLinks(scope.db(), key.section(u'|', 0, 0)).of(*sku));
    if (table == "erp_feeds"_L1) {
        const auto fed = store::ErpLinks(scope.db(), key.section(u'|', 0, 0)).shopWarehouse(key.section(u'|', 1, 1), key.section(u'|', 2));
        return fed ? Result<QJsonValue>(*fed) : Result<QJsonValue>(fail(fed.error()));
    }
    if (const auto sku = RecordRef::parse(key); table == "sku_terms"_L1 && sku)
        return image(store::TermsRepository(scope.db()).find(*sku));
    return fail(FaultKind::Internal, u"unknown table in an undo step"_s, table);
}

// Brings one row from one image to the other. A row that somebody changed meanwhile (an approver, the outbox) stays as it is and
// stops the whole step.
Done bring(Scope &scope, const QString &table, const QString &key, const QJsonValue &from, const QJsonValue &to)
{
    const Result<QJsonValue> now = imageNow(scope, table, key);
    if (!now)
        return fail(now.error());
    if (*now != from)
        return fail(FaultKind::NotAllowedNow, u"changed-since"_s, key);
    const QJsonObject row = to.toObject();
    if (table == "changes"_L1)
        return to.isNull() ? store::ChangeRepository(scope.db()).remove(key) : scope.put(changeOf(row));
    if (table == "change_sets"_L1)
        return to.isNull() ? store::ChangeSetRepository(scope.db()).remove(key) : scope.put(changeSetOf(row));
    if (table == "sku_terms"_L1)
        return scope.put(to.isNull() ? store::SkuTerms{*RecordRef::parse(key), {}, {}, {}, {}, {}} : termsOf(row));
    if (table == "settings"_L1)
        return scope.putSetting(key, to.toString());
    if (table == "comments"_L1)
        return to.isNull() ? store::CommentRepository(scope.db()).remove(key) : scope.put(commentOf(row));
    if (table == "tasks"_L1)
        return to.isNull() ? store::TaskRepository(scope.db()).remove(key) : scope.put(taskOf(row));
    if (table == "runs"_L1)
        return to.isNull() ? store::RunRepository(scope.db()).remove(key) : scope.put(playbooks::runOf(row));
    if (table == "erp_counts"_L1)
        return to.isNull() ? store::ErpCounts(scope.db()).remove(key) : scope.put(countOf(row));
    if (table == "erp_links"_L1) {
        ErpLink link = linkOf(row);
        link.sku = *RecordRef::parse(key.section(u'|', 1));
        return scope.putLink(key.section(u'|', 0, 0), link);
    }
    if (table == "erp_feeds"_L1)
        return scope.putFeed(key.section(u'|', 0, 0), key.section(u'|', 1, 1), key.section(u'|', 2), to.toString());
    // A reply is queued by its command, and undone as long as it waits; what publishing queues is taken back from the outbox.
    if (to.isNull() && table == "outbox"_L1 && from[u"state"_s].toString() == toWord(OutboxState::Queued)) {
        scope.touch(RecordKind::Outbox);
        return store::OutboxRepository(scope.db()).remove(key);
    }
    // Conflicts are made by sync, which is not undone: there is always a row to go back to.
    if (to.isNull())
        return fail(FaultKind::Internal, u"nothing to go back to"_s, key);
    return table == "conflicts"_L1 ? scope.put(conflictOf(row)) : scope.put(outboxEntryOf(row));
}

Result<Outcome> step(Scope &scope, bool undo)
{
    store::UndoRepository steps(scope.db());
    const auto found = undo ? steps.lastDone(scope.actor().id) : steps.firstUndone(scope.actor().id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FaultKind::NotAllowedNow, undo ? u"nothing-to-undo"_s : u"nothing-to-redo"_s);
    const QJsonArray images = QJsonDocument::fromJson((*found)->images).array();
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QJsonObject image = images[undo ? images.size() - 1 - i : i].toObject();
        QUAYSIDE_TRY(bring(scope, image[u"table"_s].toString(), image[u"key"_s].toString(), image[undo ? u"after"_s : u"before"_s],
                           image[undo ? u"before"_s : u"after"_s]));
    }
    QUAYSIDE_TRY(steps.setUndone((*found)->seq, undo));
    Outcome outcome;
    outcome.affected = (*found)->count;
    outcome.data = {{u"command"_s, (*found)->command}, {u"count"_s, (*found)->count}};
    scope.details = outcome.data;
    return outcome;
}

} // namespace

void addUndoCommands(Registry &registry)
{
    Spec undo;
    undo.id = u"edit.undo"_s;
    undo.title = Text::tr("Undo");
    undo.menu = u"Edit"_s;
    undo.icon = u"undo"_s;
    undo.shortcut = u"Ctrl+Z"_s;
    registry.add(std::make_unique<FunctionCommand>(undo, [](Scope &scope) { return step(scope, true); }));
    Spec redo = undo;
    redo.id = u"edit.redo"_s;
    redo.title = Text::tr("Redo");
    redo.icon = u"redo"_s;
    redo.shortcut = u"Ctrl+Shift+Z;Ctrl+Y"_s;
    registry.add(std::make_unique<FunctionCommand>(redo, [](Scope &scope) { return step(scope, false); }));
}

} // namespace quayside::commands
