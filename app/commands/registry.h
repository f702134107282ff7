// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/person.h"
#include "models/domain/record_ref.h"
#include "models/domain/rights.h"

#include <QCoroTask>

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

namespace quayside::store {
class Store;
}

namespace quayside::commands {

class Command;
class Policies;
struct Review;

/// One argument of a command, as dialogs, the palette and `quayside run` ask for it.
struct Parameter
{
    enum Type : quint8 { Text, PriceRule, Number, Choice, Flag, Person, Reason };
    QString name;
    QString title;
    Type type = Text;
    bool required = false;
    QStringList choices;
    QString fallback;
};

/// What a command is: everything that menus, palette, context menus and --help show of it.
struct Spec
{
    QString id;                 ///< "listings.edit"
    QString title;              ///< translated, a verb first
    QString menu;               ///< "Edit", "Record", "Changes", …
    QString icon;
    QString shortcut;           ///< portable text
    QList<Parameter> parameters;
    QString right;              ///< who has it may run the command; empty: everybody
    QList<RecordKind> on;       ///< kinds of record it acts on; empty: it needs no selection
    bool isUndoable = false;
    bool isQuiet = false;       ///< its success shows where it was done and needs no words
    bool isQueueOnly = false;   ///< its key counts only in a queue, never while typing
};

/// The records to act on: named, or by criteria of one kind.
struct Selection
{
    RecordKind kind = RecordKind::Sku;
    QList<RecordRef> refs;
    QString criteria;           ///< used when refs is empty and isAllMatching
    bool isAllMatching = false; ///< criteria, even empty ones, mean every match

    [[nodiscard]] bool isEmpty() const { return refs.isEmpty() && !isAllMatching; }
};

struct Invocation
{
    Invocation() = default;
    explicit Invocation(QString command) : command(std::move(command)) {}
    QString command;
    Selection on;
    QVariantMap args;
    bool dryRun = false;
    QString reason;
};

/// What happened, or would happen, to one field of one record.
struct RowEffect
{
    RecordRef ref;
    QString field;
    QString before;
    QString after;
    QString currency;
    QString problem;            ///< why this row was left out, as a code; empty when it was not
};

struct Outcome
{
    QString command;
    int affected = 0;
    int unchanged = 0;
    QList<RowEffect> rows;      ///< the first 1,000
    QString createdId;          ///< change set, person, … that came into being
    QJsonObject data;
};

struct Applicability
{
    bool applies = false;
    Fault whyNot;
};

/// The next step back or forth of somebody, for the menu text ("Undo Edit listings, 500 records").
struct UndoState
{
    struct Step
    {
        QString command;        ///< id
        QString title;          ///< of the command
        int count = 0;          ///< records concerned
    };
    std::optional<Step> undo;
    std::optional<Step> redo;
};

/// Who acts now. The registry asks before every command.
class Actor
{
public:
    virtual ~Actor() = default;
    [[nodiscard]] virtual Person person() const = 0;
};

/// Every act a person, a playbook or the command line can take. Checks the right and the parameters, resolves the
/// selection, and commits the command's work, its undo step and its ledger event in one transaction. Commands that need the
/// network (AsyncCommand) pass the same checks and leave one event when they end. Main thread; store, clock, actor and ids must
/// outlive it and every run under way.
class Registry final : public QObject
{
    Q_OBJECT

public:
    Registry(store::Store &store, const Actor &actor, const Clock &clock, IdSource &ids, Roles roles, Policies policies);
    ~Registry() override;

    void add(std::unique_ptr<Command> command);
    [[nodiscard]] QList<Spec> specs() const;
    /// Null for an unknown id.
    [[nodiscard]] const Spec *find(const QString &id) const;
    /// Rights and kinds only; instant.
    [[nodiscard]] Applicability canRun(const QString &id, const Selection &selection) const;
    /// A command that requires the argument "set" takes it from a selection of one change set. Faults: NotFound (`detail` is
    /// the nearest id), Invalid (a parameter), Denied (Right, Scope, Nobody), NotAllowedNow, and those
    /// of the store. Nothing is changed on a fault.
    [[nodiscard]] QCoro::Task<Result<Outcome>> run(Invocation invocation);
    /// What an approver sees of a change set, by id or prefix. Fault NotFound.
    [[nodiscard]] QCoro::Task<Result<Review>> review(QString set) const;
    /// Of whoever acts now.
    [[nodiscard]] QCoro::Task<Result<UndoState>> undoState() const;
    /// The registered id closest to a misspelt one; empty when none is near.
    [[nodiscard]] QString nearest(const QString &id) const;
    [[nodiscard]] const Roles &roles() const { return m_roles; }

Q_SIGNALS:
    void finished(const quayside::commands::Outcome &outcome);

private:
    [[nodiscard]] Done admit(const Invocation &invocation, const Spec &spec, const Person &person) const;
    [[nodiscard]] QCoro::Task<Result<Outcome>> runInTransaction(std::shared_ptr<Command> command, Invocation invocation, Person person);
    [[nodiscard]] QCoro::Task<Result<Outcome>> runOutside(std::shared_ptr<Command> command, Invocation invocation, Person person);

    store::Store &m_store;
    const Actor &m_actor;
    const Clock &m_clock;
    IdSource &m_ids;
    Roles m_roles;
    std::shared_ptr<const Policies> m_policies;
    std::vector<std::shared_ptr<Command>> m_commands;
};

/// Adds every family below to a registry.
void addAll(Registry &registry);

} // namespace quayside::commands
