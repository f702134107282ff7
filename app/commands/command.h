// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "models/domain/change.h"
#include "models/domain/collaboration.h"
#include "models/domain/conflict.h"
#include "models/domain/erp_match.h"
#include "models/domain/outbox.h"
#include "models/playbooks/run.h"
#include "models/store/erp_counts.h"
#include "models/store/store.h"
#include "models/store/terms_repository.h"

#include <QJsonArray>

#include <functional>

namespace quayside::commands {

class Policies;

/// What a command's body works with: the transaction, who acts, on what. Rows are written through it, so that undo knows
/// what they were before. Lives on the store's writer thread during one run.
class Scope
{
public:
    Scope(store::WriteScope &write, const Person &actor, const Invocation &invocation, QList<RecordRef> records, Instant now, IdSource &ids,
          const Roles &roles, const Policies &policies);

    [[nodiscard]] store::Connection &db() { return m_write.connection(); }
    [[nodiscard]] const Person &actor() const { return m_actor; }
    [[nodiscard]] const QList<RecordRef> &records() const { return m_records; }
    [[nodiscard]] QString arg(const QString &name) const { return m_invocation.args.value(name).toString(); }
    [[nodiscard]] bool has(const QString &name) const { return m_invocation.args.contains(name); }
    /// A Flag argument: "true" and what people type for it.
    [[nodiscard]] bool isSet(const QString &name) const;
    [[nodiscard]] const QString &reason() const { return m_invocation.reason; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QString newId() { return m_ids.next(); }
    [[nodiscard]] const Roles &roles() const { return m_roles; }
    [[nodiscard]] const Policies &policies() const { return m_policies; }

    /// The set with this id or prefix, kept for the run: thousands of changes ask for the same one.
    [[nodiscard]] Result<std::optional<ChangeSet>> findSet(const QString &idOrPrefix);
    /// The set that this run's new changes go into, once it is known.
    std::optional<QString> target;

    [[nodiscard]] Done put(const Change &change);
    [[nodiscard]] Done put(const ChangeSet &set);
    [[nodiscard]] Done put(const store::SkuTerms &terms);
    [[nodiscard]] Done put(const Conflict &conflict);
    [[nodiscard]] Done put(const OutboxEntry &entry);
    [[nodiscard]] Done put(const Comment &comment);
    [[nodiscard]] Done put(const Task &task);
    [[nodiscard]] Done put(const playbooks::Run &run);
    [[nodiscard]] Done put(const store::ErpCount &count);
    /// Which variant the SKU is; an empty variant: none.
    [[nodiscard]] Done putLink(const QString &erp, const ErpLink &link);
    /// Which of the shop's warehouses this one of the ERP feeds; empty: none.
    [[nodiscard]] Done putFeed(const QString &erp, const QString &warehouse, const QString &shop, const QString &shopWarehouse);
    /// A workspace setting; an empty text is none.
    [[nodiscard]] Done putSetting(const QString &key, const QString &value);
    /// The document that the run was started from, with everything it includes.
    [[nodiscard]] Result<playbooks::Document> documentOf(const playbooks::Run &run);
    /// Tells somebody, once for each key; the actor is not told what they did themselves, unless the program speaks. What was told is not
    /// undone.
    enum class Voice : quint8 { Actor, Program };
    [[nodiscard]] Done tell(const QString &person, const QString &what, NoticeLevel level, const RecordRef &record, const QString &key,
                            const QJsonObject &args = {}, Voice voice = Voice::Actor);
    /// Ends a publishing set that has nothing on its way any more.
    [[nodiscard]] Done settle(const QString &setId);

    /// Tables of this kind read again after the commit, for writes that do not go through put().
    void touch(RecordKind kind) { m_write.touchAll(kind); }

    /// Row images gathered by put(): [{table, key, before, after}].
    [[nodiscard]] const QJsonArray &images() const { return m_images; }
    /// Goes into the ledger event.
    QJsonObject details;

private:
    void remember(const QString &table, const QString &key, const QJsonValue &before, const QJsonValue &after);

    store::WriteScope &m_write;
    const Person &m_actor;
    const Invocation &m_invocation;
    QList<RecordRef> m_records;
    Instant m_now;
    IdSource &m_ids;
    const Roles &m_roles;
    const Policies &m_policies;
    QJsonArray m_images;
    QHash<QString, ChangeSet> m_sets;
    QHash<QString, playbooks::Document> m_documents;
};

/// One registered act.
class Command
{
public:
    explicit Command(Spec spec) : m_spec(std::move(spec)) {}
    virtual ~Command() = default;
    [[nodiscard]] const Spec &spec() const { return m_spec; }
    /// Runs inside the transaction, on the writer thread. A fault rolls everything back.
    [[nodiscard]] virtual Result<Outcome> run(Scope &scope) = 0;
    /// Not empty for a command that works outside any transaction.
    using AsyncBody = std::function<QCoro::Task<Result<Outcome>>(Invocation)>;
    [[nodiscard]] virtual AsyncBody asyncBody() const { return {}; }

private:
    Spec m_spec;
};

/// A command that needs the network or takes long ("sync.now"): it runs on the main thread, outside any transaction, and leaves
/// one ledger event when it ends, done or failed. It has no undo and cannot be rehearsed.
class AsyncCommand final : public Command
{
public:
    AsyncCommand(Spec spec, AsyncBody body) : Command(std::move(spec)), m_body(std::move(body)) {}
    [[nodiscard]] Result<Outcome> run(Scope &) override { return fail(FaultKind::Internal, QStringLiteral("runs outside a transaction")); }
    [[nodiscard]] AsyncBody asyncBody() const override { return m_body; }

private:
    AsyncBody m_body;
};

/// A command whose body is a function; most are.
class FunctionCommand final : public Command
{
public:
    using Body = std::function<Result<Outcome>(Scope &)>;
    FunctionCommand(Spec spec, Body body) : Command(std::move(spec)), m_body(std::move(body)) {}
    [[nodiscard]] Result<Outcome> run(Scope &scope) override { return m_body(scope); }

private:
    Body m_body;
};

/// Workspace setting: "yes" lets a person who works alone approve their own changes.
inline constexpr QLatin1StringView SelfApprovalSetting("approval.alone");

/// Kinds of record that can be discussed and have tasks.
[[nodiscard]] QList<RecordKind> discussedKinds();
/// What people can be told of, as Notice::what.
[[nodiscard]] QStringList noticeKinds();

/// What the remote shall be told for a change. Fault Internal for a field that has no intent.
[[nodiscard]] Result<Intent> intentOf(const Change &change, const QString &id);

/// Fault Invalid, naming the term, for criteria that are not understood whole: what is left out of a question shows too much, what
/// is left out of an act changes too much.
[[nodiscard]] Done understood(RecordKind kind, const QString &criteria);

/// The records that a right reaches, whose scope these criteria are; the others are added to `outside`. Empty criteria reach
/// all. The records are of one kind.
[[nodiscard]] Result<QList<RecordRef>> withinReach(store::Connection &db, const QList<RecordRef> &records, const QString &reach,
                                                   const Person &person, Instant now, QList<RecordRef> &outside);

/// Adds a row to an outcome and counts it.
void note(Outcome &outcome, RowEffect row);

// The families.
void addListingCommands(Registry &registry);
void addStockCommands(Registry &registry);
void addChangeCommands(Registry &registry);
void addApprovalCommands(Registry &registry);
void addOutboxCommands(Registry &registry);
void addReturnCommands(Registry &registry);
void addConflictCommands(Registry &registry);
void addPeopleCommands(Registry &registry);
void addUndoCommands(Registry &registry);
void addCommentCommands(Registry &registry);
void addTaskCommands(Registry &registry);
void addNoticeCommands(Registry &registry);
void addErpCommands(Registry &registry);
void addInventoryCommands(Registry &registry);
void addInsightCommands(Registry &registry);

} // namespace quayside::commands
