// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/cli/formats.h"
#include "app/playbooks/library.h"
#include "app/playbooks/problem_text.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/text/words.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Playbooks)
};

QJsonObject toJson(const playbooks::Problem &problem)
{
    return {{u"file"_s, problem.path}, {u"line"_s, problem.line}, {u"text"_s, playbooks::describe(problem)}, {u"warning"_s, problem.isWarning}};
}

QJsonObject toJson(const playbooks::Document &document, bool isOwn)
{
    QJsonArray steps;
    for (const playbooks::Step &step : document.steps)
        steps.append(QJsonObject{{u"id"_s, step.id}, {u"title"_s, step.title}, {u"gate"_s, step.isGate}, {u"checks"_s, step.checks().size()}});
    return {{u"id"_s, document.id},       {u"title"_s, document.title}, {u"kind"_s, toWord(document.kind)},
            {u"version"_s, document.version}, {u"owner"_s, document.owner}, {u"own"_s, isOwn},
            {u"summary"_s, document.summary}, {u"steps"_s, steps}};
}

} // namespace

QCoro::Task<int> Runner::playbook()
{
    const QString what = m_arguments.words.value(0);
    const QString name = m_arguments.words.value(1);
    if (what == "check"_L1)
        co_return checkPlaybooks(name);
    if (what == "list"_L1)
        co_return co_await listPlaybooks(name);
    if ((what == "show"_L1 || what == "run"_L1) && name.isEmpty())
        co_return misuse(Text::tr("Which playbook?"));
    if (what == "show"_L1)
        co_return co_await showPlaybook(name);
    if (what == "run"_L1)
        co_return co_await startPlaybook(name);
    const QString nearest = text::nearest(what, {u"list"_s, u"show"_s, u"check"_s, u"run"_s});
    co_return misuse(nearest.isEmpty() ? Text::tr("playbook cannot “%1”.").arg(what)
                                       : Text::tr("playbook cannot “%1”. Did you mean “%2”?").arg(what, nearest));
}

// Needs no workspace: the shipped library, a folder, or one file.
int Runner::checkPlaybooks(const QString &path)
{
    const Result<playbooks::Facts> facts = m_host.facts();
    if (!facts)
        return refuse(facts.error());
    std::vector<playbooks::Shelf::Text> texts;
    if (path.isEmpty()) {
        texts = playbooks::Library::shipped();
    } else if (QFileInfo(path).isDir()) {
        texts = playbooks::Library::inFolder(path, false);
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(Fault{FaultKind::NotFound, file.errorString(), 0, path});
        texts.push_back({path, file.readAll(), false});
        // A document alone may include shipped ones.
        for (playbooks::Shelf::Text &text : playbooks::Library::shipped())
            texts.push_back(std::move(text));
    }
    const bool isOneFile = !path.isEmpty() && !QFileInfo(path).isDir();
    const std::size_t count = isOneFile ? 1 : texts.size();
    const playbooks::Shelf shelf(std::move(texts), *facts);
    QJsonArray list;
    QByteArray lines;
    bool hasErrors = false;
    for (const playbooks::Problem &problem : shelf.problems()) {
        if (isOneFile && problem.path != path)
            continue;
        hasErrors = hasErrors || !problem.isWarning;
        list.append(toJson(problem));
        lines += playbooks::line(problem).toUtf8() + '\n';
    }
    if (lines.isEmpty())
        lines = Text::tr("%n playbook(s), nothing wrong.", nullptr, static_cast<int>(count)).toUtf8() + '\n';
    if (m_arguments.has(u"json"_s))
        m_streams.out(QJsonDocument(QJsonObject{{u"checked"_s, static_cast<qint64>(count)}, {u"problems"_s, list}}).toJson(QJsonDocument::Compact) + '\n');
    else
        m_streams.out(lines);
    return hasErrors ? ExitRefused : ExitDone;
}

QCoro::Task<int> Runner::listPlaybooks(QString query)
{
    if (co_await open(Access::Read) == nullptr)
        co_return ExitRefused;
    co_await m_opened->library.settled();
    const auto shelf = m_opened->library.shelf();
    QJsonArray list;
    Sheet sheet;
    sheet.columns = {u"id"_s, u"kind"_s, u"version"_s, u"owner"_s, u"title"_s};
    const QList<playbooks::Shelf::Hit> hits = shelf->search(query);
    for (const playbooks::Shelf::Hit &hit : hits) {
        const playbooks::Document *document = shelf->find(hit.id);
        list.append(toJson(*document, shelf->isOwn(hit.id)));
        sheet.rows.append({document->id, toWord(document->kind), document->version, document->owner, document->title});
    }
    if (m_arguments.has(u"json"_s))
        m_streams.out(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    else
        m_streams.out(format(sheet, u"table"_s).value_or(QByteArray()));
    co_return ExitDone;
}

QCoro::Task<int> Runner::showPlaybook(QString id)
{
    if (co_await open(Access::Read) == nullptr)
        co_return ExitRefused;
    co_await m_opened->library.settled();
    const auto shelf = m_opened->library.shelf();
    const playbooks::Document *document = shelf->find(id);
    if (document == nullptr) {
        QStringList known;
        for (const playbooks::Document &one : shelf->documents())
            known.append(one.id);
        co_return refuse(Fault{FaultKind::NotFound, text::nearest(id, known), 0, id});
    }
    if (m_arguments.has(u"json"_s)) {
        QJsonObject json = toJson(*document, shelf->isOwn(id));
        json[u"source"_s] = document->source;
        m_streams.out(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    } else {
        m_streams.out(document->source.toUtf8());
    }
    co_return ExitDone;
}

QCoro::Task<int> Runner::startPlaybook(QString id)
{
    if (co_await open(Access::Act) == nullptr)
        co_return ExitRefused;
    co_await m_opened->library.settled();
    commands::Invocation invocation(u"runs.start"_s);
    invocation.args.insert(u"playbook"_s, id);
    if (!m_arguments.values(u"arg"_s).isEmpty())
        invocation.args.insert(u"context"_s, m_arguments.values(u"arg"_s).join(u';'));
    if (!takeRecords(RecordKind::Return, invocation))
        co_return ExitUsage;
    co_return co_await act(std::move(invocation));
}

} // namespace quayside::cli
