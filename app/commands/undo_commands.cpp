// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/images.h"
#include "models/store/change_repository.h"
#include "models/store/connection.h"
#include "models/store/ledger_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Undo)
};

// Brings one row from one image to the other. A row that somebody changed meanwhile stays as it is and stops the whole step.
Done bring(Scope &scope, const QString &table, const QString &key, const QJsonValue &from, const QJsonValue &to)
{
    const auto changed = [&key] { return fail(FaultKind::NotAllowedNow, u"changed-since"_s, key); };
    if (table == "changes"_L1) {
        store::ChangeRepository changes(scope.db());
        const auto now = changes.find(key);
        if (!now)
            return fail(now.error());
        if ((*now ? QJsonValue(toJson(**now)) : QJsonValue()) != from)
            return changed();
        return to.isNull() ? changes.remove(key) : scope.put(changeOf(to.toObject()));
    }
    if (table == "change_sets"_L1) {
        store::ChangeSetRepository sets(scope.db());
        const auto now = sets.find(key);
        if (!now)
            return fail(now.error());
        if ((*now ? QJsonValue(toJson(**now)) : QJsonValue()) != from)
            return changed();
        return to.isNull() ? sets.remove(key) : scope.put(changeSetOf(to.toObject()));
    }
    const auto sku = RecordRef::parse(key);
    if (table != "sku_terms"_L1 || !sku)
        return fail(FaultKind::Internal, u"unknown table in an undo step"_s, table);
    const auto now = store::TermsRepository(scope.db()).find(*sku);
    if (!now)
        return fail(now.error());
    if ((*now ? QJsonValue(toJson(**now)) : QJsonValue()) != from)
        return changed();
    return scope.put(to.isNull() ? store::SkuTerms{*sku, {}, {}, {}, {}} : termsOf(to.toObject()));
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
