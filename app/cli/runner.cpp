// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/commands/fault_text.h"
#include "models/criteria/parser.h"
#include "models/criteria/field_catalog.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Runner)
};

QJsonObject toJson(const commands::RowEffect &row)
{
    QJsonObject json{{u"record"_s, row.ref.toString()}, {u"field"_s, row.field}, {u"before"_s, row.before},
                     {u"after"_s, row.after}};
    if (!row.problem.isEmpty())
        json[u"problem"_s] = row.problem;
    return json;
}

QJsonObject toJson(const commands::Outcome &outcome, bool dryRun)
{
    QJsonArray rows;
    for (const commands::RowEffect &row : outcome.rows)
        rows.append(toJson(row));
    QJsonObject json{{u"command"_s, outcome.command}, {u"affected"_s, outcome.affected},
                     {u"unchanged"_s, outcome.unchanged}, {u"rows"_s, rows}, {u"data"_s, outcome.data}};
    if (!outcome.createdId.isEmpty())
        json[u"created"_s] = outcome.createdId;
    if (dryRun)
        json[u"dry_run"_s] = true;
    return json;
}

// What a command's family makes.
QString createdText(const QString &command)
{
    if (command.startsWith(u"people."_s))
        return Text::tr("Person %1.");
    if (command.startsWith(u"tasks."_s))
        return Text::tr("Task %1.");
    if (command.startsWith(u"comments."_s))
        return Text::tr("Comment %1.");
    if (command.startsWith(u"runs."_s))
        return Text::tr("Run %1.");
    return Text::tr("Change set %1.");
}

} // namespace

Runner::Runner(Arguments arguments, Host &host, Streams streams)
    : m_arguments(std::move(arguments)), m_host(host), m_streams(std::move(streams))
{
}

QCoro::Task<int> Runner::run()
{
    const QString &verb = m_arguments.verb;
    if (verb == "practice-shop"_L1)
        co_return co_await practiceShop();
    if (verb == "init"_L1)
        co_return co_await init();
    if (verb == "sync"_L1)
        co_return co_await sync();
    if (verb == "people"_L1)
        co_return co_await people();
    if (verb == "list"_L1)
        co_return co_await list();
    if (verb == "run"_L1)
        co_return co_await runCommand();
    if (verb == "changes"_L1)
        co_return co_await changes();
    if (verb == "approve"_L1 || verb == "reject"_L1)
        co_return co_await decide();
    if (verb == "publish"_L1 || verb == "revert"_L1)
        co_return co_await publish();
    if (verb == "backup"_L1)
        co_return co_await backup();
    if (verb == "restore"_L1)
        co_return co_await restore();
    if (verb == "playbook"_L1)
        co_return co_await playbook();
    if (verb == "verify"_L1)
        co_return co_await verify();
    co_return misuse(Text::tr("Nothing to run."));
}

int Runner::refuse(const Fault &fault)
{
    const commands::FaultText words = commands::describe(fault);
    if (m_arguments.has(u"json"_s)) {
        const QJsonObject json{{u"error"_s,
                                QJsonObject{{u"what"_s, words.what}, {u"why"_s, words.why}, {u"way_out"_s, words.wayOut},
                                            {u"code"_s, words.code}}}};
        m_streams.out(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    }
    QStringList parts{words.what, words.why, words.wayOut};
    parts.removeAll(QString());
    m_streams.err(parts.join(u' ').toUtf8() + (words.code.isEmpty() ? "" : " [" + words.code.toUtf8() + ']') + '\n');
    return fault.kind == FaultKind::Invalid ? ExitUsage : ExitRefused;
}

int Runner::misuse(const QString &text)
{
    m_streams.err((text + u' ' + Text::tr("See quayside %1 --help.").arg(m_arguments.verb) + u'\n').toUtf8());
    return ExitUsage;
}

void Runner::print(const QJsonObject &object, const QString &text)
{
    if (m_arguments.has(u"json"_s))
        m_streams.out(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    else
        m_streams.out((text + u'\n').toUtf8());
}

bool Runner::understood(RecordKind kind, const QString &criteria)
{
    const auto catalog = store::fieldCatalog(kind);
    const criteria::Parsed parsed = criteria::parse(criteria, *catalog);
    for (const criteria::Problem &problem : parsed.problems) {
        QString text = Text::tr("“%1” at position %2 is not understood: %3.")
                           .arg(criteria.mid(problem.start, problem.length))
                           .arg(problem.start + 1)
                           .arg(commands::describe(problem));
        if (!problem.suggestion.isEmpty())
            text += u' ' + Text::tr("Did you mean “%1”?").arg(problem.suggestion);
        m_streams.err((text + u'\n').toUtf8());
    }
    return parsed.problems.isEmpty();
}

QCoro::Task<Opened *> Runner::open(Access access)
{
    const QString folder = m_arguments.value(u"workspace"_s, m_host.defaultFolder());
    const QString pin = m_arguments.value(u"pin"_s, qEnvironmentVariable("QUAYSIDE_PIN"));
    const Result<Opened *> opened = co_await m_host.open(folder, m_arguments.value(u"as"_s), pin, access);
    if (!opened) {
        refuse(opened.error());
        co_return nullptr;
    }
    m_opened = *opened;
    co_return m_opened;
}

QCoro::Task<int> Runner::act(commands::Invocation invocation)
{
    const bool dryRun = invocation.dryRun;
    const Result<commands::Outcome> outcome = co_await m_opened->registry.run(invocation);
    if (!outcome)
        co_return refuse(outcome.error());
    QString text = dryRun ? Text::tr("%1 would change %n record(s); nothing was changed.", nullptr, outcome->affected)
                          : Text::tr("%1: %n record(s) changed.", nullptr, outcome->affected);
    text = text.arg(outcome->command);
    if (outcome->unchanged > 0)
        text += u' ' + Text::tr("%n were already so.", nullptr, outcome->unchanged);
    if (!outcome->createdId.isEmpty())
        text += u' ' + createdText(outcome->command).arg(outcome->createdId);
    if (const QString note = outcome->data[u"note"_s].toString(); note == "sends-when-online"_L1)
        text += u' ' + Text::tr("It is in the outbox and goes out when online.");
    if (!m_arguments.has(u"json"_s)) {
        for (const commands::RowEffect &row : outcome->rows) {
            if (!row.problem.isEmpty())
                text += u'\n' + u"  "_s + row.ref.toString() + u"  "_s + row.field + u"  "_s + row.problem;
            else if (dryRun)
                text += u'\n' + u"  "_s + row.ref.toString() + u"  "_s + row.before + u" → "_s + row.after;
        }
    }
    print(toJson(*outcome, dryRun), text);
    co_return ExitDone;
}

QCoro::Task<int> Runner::runCommand()
{
    if (co_await open(Access::Act) == nullptr)
        co_return ExitRefused;
    if (m_arguments.words.isEmpty()) {
        for (const commands::Spec &spec : m_opened->registry.specs())
            m_streams.out((spec.id.leftJustified(26) + u' ' + spec.title + u'\n').toUtf8());
        co_return ExitDone;
    }
    commands::Invocation invocation;
    invocation.command = m_arguments.words.first();
    invocation.dryRun = m_arguments.has(u"dry-run"_s);
    invocation.reason = m_arguments.value(u"reason"_s);
    for (const QString &pair : m_arguments.values(u"arg"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            co_return misuse(Text::tr("“%1” is not NAME=VALUE.").arg(pair));
        invocation.args.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    const commands::Spec *spec = m_opened->registry.find(invocation.command);
    if (!takeRecords(spec != nullptr && !spec->on.isEmpty() ? spec->on.first() : RecordKind::Sku, invocation))
        co_return ExitUsage;
    co_return co_await act(std::move(invocation));
}

bool Runner::takeRecords(RecordKind kind, commands::Invocation &invocation)
{
    if (!m_arguments.has(u"on"_s))
        return true;
    QString criteria = m_arguments.value(u"on"_s);
    // "skus: tag:summer": a record word in front names the kind, unless it is a field of the default kind.
    const qsizetype colon = criteria.indexOf(u':');
    if (colon > 0 && colon + 1 < criteria.size() && criteria[colon + 1] == u' ') {
        if (const auto named = recordKind(criteria.first(colon).trimmed())) {
            kind = *named;
            criteria = criteria.sliced(colon + 1).trimmed();
        }
    }
    if (!understood(kind, criteria))
        return false;
    invocation.on.kind = kind;
    invocation.on.criteria = criteria;
    invocation.on.isAllMatching = true;
    return true;
}

} // namespace quayside::cli
