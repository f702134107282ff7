// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/editing.h"
#include "models/base/denial.h"
#include "models/domain/version.h"
#include "models/store/connection.h"
#include "models/store/version_repository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Restore)
};

// What a listing's history can give back: it is edited here anyway. Stock is not among them: what was in stock then is not there now.
const QStringList &restorable()
{
    static const QStringList fields{u"title"_s, u"description"_s, u"price"_s};
    return fields;
}

Result<Instant> momentOf(const QString &typed)
{
    // Without a zone it is the person's own time.
    const QDateTime moment = QDateTime::fromString(typed.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return fail(FaultKind::Invalid, u"a moment such as 2026-11-01T10:00"_s, u"at="_s + typed);
    return moment.toMSecsSinceEpoch();
}

Result<QStringList> fieldsOf(Scope &scope)
{
    QStringList fields;
    for (const QString &field : scope.arg(u"fields"_s).split(u',', Qt::SkipEmptyParts))
        fields.append(field.trimmed());
    if (fields.isEmpty())
        fields = restorable();
    for (const QString &field : std::as_const(fields)) {
        if (!restorable().contains(field))
            return fail(FaultKind::Invalid, u"one of "_s + restorable().join(u", "_s), u"fields="_s + field);
    }
    return fields;
}

// Prices have a right of their own, and a reach: what lies beyond it is told and left.
Result<bool> mayPrice(Scope &scope, Outcome &outcome, const RecordRef &sku)
{
    const Roles &roles = scope.roles();
    const QString right = u"prices.edit"_s;
    if (!roles.may(scope.actor().role, right))
        return fail(lacksRight(right, roles.holders(right)));
    QList<RecordRef> outside;
    const auto reached = withinReach(scope.db(), {sku}, roles.scopeOf(scope.actor().role, right), scope.actor(), scope.now(), outside);
    if (!reached)
        return fail(reached.error());
    for (const RecordRef &record : std::as_const(outside))
        note(outcome, {record, u"price"_s, {}, {}, {}, u"out-of-scope"_s});
    return outside.isEmpty();
}

Done restoreRecord(Scope &scope, Outcome &outcome, const RecordRef &record, Instant at, const QStringList &fields, const QSet<QString> &skus)
{
    store::VersionRepository repository(scope.db());
    const auto now = repository.now(record);
    const auto versions = repository.of(record);
    if (!now || !versions)
        return fail(now ? versions.error() : now.error());
    const QString title = u"Restored from "_s + QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd"_s);
    for (const FieldAt &then : asOf(*now, *versions, at)) {
        const bool isText = then.record.kind == RecordKind::Product;
        if (!fields.contains(then.field) || (!isText && (then.record.kind != RecordKind::Sku || (!skus.isEmpty() && !skus.contains(then.record.id)))))
            continue;
        const auto state = store::MirrorReader(scope.db()).field(then.record, then.field);
        if (!state)
            return fail(state.error());
        // A variant that is gone, or was not there yet, has nothing to be restored.
        if (!state->exists || then.value == state->current || (!isText && then.value.isEmpty()))
            continue;
        if (!isText) {
            const auto may = mayPrice(scope, outcome, then.record);
            if (!may)
                return fail(may.error());
            if (!*may)
                continue;
        }
        QUAYSIDE_TRY(editField(scope, outcome, then.record, then.field, then.value, *state, title));
    }
    return {};
}

Result<Outcome> restore(Scope &scope)
{
    const auto at = momentOf(scope.arg(u"at"_s));
    const auto fields = fieldsOf(scope);
    if (!at || !fields)
        return fail(at ? fields.error() : at.error());
    const QStringList named = scope.arg(u"skus"_s).split(u',', Qt::SkipEmptyParts);
    Outcome outcome;
    for (const RecordRef &record : scope.records())
        QUAYSIDE_TRY(restoreRecord(scope, outcome, record, *at, *fields, QSet<QString>(named.cbegin(), named.cend())));
    scope.details[u"at"_s] = *at;
    return outcome;
}

Result<Outcome> keepFor(Scope &scope)
{
    Outcome outcome;
    for (const QString &what : {u"listings"_s, u"orders"_s}) {
        if (!scope.has(what))
            continue;
        bool isNumber = false;
        const int days = scope.arg(what).toInt(&isNumber);
        if (!isNumber || days < 0)
            return fail(FaultKind::Invalid, u"a number of days"_s, what + u'=' + scope.arg(what));
        QUAYSIDE_TRY(scope.putSetting(u"history.days."_s + what, QString::number(days)));
        ++outcome.affected;
    }
    if (outcome.affected == 0)
        return fail(FaultKind::Invalid, u"missing-argument"_s, u"listings, orders"_s);
    return outcome;
}

} // namespace

void addRestoreCommand(Registry &registry)
{
    Spec keep;
    keep.id = u"history.keep"_s;
    keep.title = Text::tr("Keep history for");
    keep.menu = u"File"_s;
    keep.icon = u"clock"_s;
    keep.right = u"people.manage"_s;
    keep.isUndoable = true;
    keep.parameters = {{u"listings"_s, Text::tr("Days for listings, prices and stock"), Parameter::Number, false, {}, {}},
                       {u"orders"_s, Text::tr("Days for orders and returns"), Parameter::Number, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(keep, keepFor));

    Spec spec;
    spec.id = u"listings.restore"_s;
    spec.title = Text::tr("Restore from history");
    spec.menu = u"Record"_s;
    spec.icon = u"undo"_s;
    spec.right = u"listings.edit"_s;
    spec.on = {RecordKind::Sku, RecordKind::Product};
    spec.isUndoable = true;
    spec.parameters = {{u"at"_s, Text::tr("As it was at, e.g. 2026-11-01T10:00"), Parameter::Text, true, {}, {}},
                       {u"fields"_s, Text::tr("Fields: title, description, price"), Parameter::Text, false, {}, {}},
                       {u"skus"_s, Text::tr("Only the prices of these SKUs, by their ids"), Parameter::Text, false, {}, {}},
                       {u"set"_s, Text::tr("Change set"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(spec, restore));
}

} // namespace quayside::commands
