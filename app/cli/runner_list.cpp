// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/cli/as_of.h"
#include "app/cli/formats.h"
#include "app/commands/fault_text.h"
#include "app/commands/registry.h"
#include "models/base/denial.h"
#include "models/criteria/field_catalog.h"
#include "models/domain/read_rights.h"
#include "models/store/query.h"
#include "models/store/store.h"
#include "models/text/words.h"
#include "models/store/verify.h"

#include <QCoroFuture>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Runner)
};

/// A list that has a word of its own and is some records of a kind.
struct NamedList
{
    QLatin1StringView word;
    RecordKind kind;
    QLatin1StringView criteria;
    QStringList columns;
};

const QList<NamedList> &namedLists()
{
    static const QList<NamedList> lists{{"drafts"_L1, RecordKind::Product, "has:version"_L1,
                                         {u"id"_s, u"title"_s, u"market"_s, u"version"_s, u"draft_title"_s, u"draft_differs"_s,
                                          u"review_title"_s, u"review_differs"_s}}};
    return lists;
}

struct Listed
{
    qint64 count = 0;
    QList<QVariantList> rows;
};

Result<Listed> read(store::Connection &db, const store::Ask &ask, const QStringList &columns, qint64 limit, bool onlyCount,
                    std::optional<Instant> moment)
{
    store::Query query(db);
    Listed listed;
    if (onlyCount) {
        const auto count = query.count(ask);
        if (!count)
            return fail(count.error());
        listed.count = *count;
        return listed;
    }
    auto ids = query.ids(ask);
    if (!ids)
        return fail(ids.error());
    listed.count = static_cast<qint64>(ids->size());
    if (limit >= 0 && listed.count > limit)
        ids->resize(static_cast<std::size_t>(limit));
    auto rows = query.values(ask.kind, *ids, columns);
    if (!rows)
        return fail(rows.error());
    listed.rows = std::move(*rows);
    if (moment) {
        const auto records = query.refs(ask.kind, *ids);
        if (!records)
            return fail(records.error());
        QUAYSIDE_TRY(lookBack(db, *records, columns, *moment, listed.rows));
    }
    return listed;
}

} // namespace

QStringList listWords()
{
    QStringList known = recordWords();
    for (const NamedList &one : namedLists())
        known.append(one.word);
    return known;
}

QCoro::Task<int> Runner::list()
{
    const auto &lists = namedLists();
    const auto named = std::find_if(lists.begin(), lists.end(), [this](const NamedList &one) { return m_arguments.words.first() == one.word; });
    const auto kind = named == lists.end() ? recordKind(m_arguments.words.first()) : named->kind;
    if (!kind) {
        const QStringList known = listWords();
        const QString nearest = text::nearest(m_arguments.words.first(), known);
        co_return misuse(nearest.isEmpty()
                             ? Text::tr("There are no “%1”. Known: %2.").arg(m_arguments.words.first(), known.join(u", "_s))
                             : Text::tr("There are no “%1”. Did you mean “%2”?").arg(m_arguments.words.first(), nearest));
    }
    const auto limit = m_arguments.number(u"limit"_s, -1);
    if (!limit)
        co_return refuse(limit.error());

    QStringList columns = m_arguments.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    if (columns.isEmpty())
        columns = named == lists.end() ? store::Query::defaultColumns(*kind) : named->columns;
    const auto catalog = store::fieldCatalog(*kind);
    for (QString &column : columns) {
        column = column.trimmed();
        if (catalog->find(column) == nullptr) {
            const QString nearest = text::nearest(column, catalog->names());
            co_return misuse(nearest.isEmpty()
                                 ? Text::tr("%1 have no field “%2”.").arg(recordWord(*kind), column)
                                 : Text::tr("%1 have no field “%2”. Did you mean “%3”?").arg(recordWord(*kind), column, nearest));
        }
    }

    std::optional<Instant> moment;
    if (m_arguments.has(u"as-of"_s)) {
        const QDateTime typed = QDateTime::fromString(m_arguments.value(u"as-of"_s), Qt::ISODate);
        if (!typed.isValid())
            co_return misuse(Text::tr("“%1” is no moment. It is written like 2026-11-01T10:00.").arg(m_arguments.value(u"as-of"_s)));
        moment = typed.toMSecsSinceEpoch();
        const QStringList known = columnsAsOf(*kind);
        if (known.isEmpty())
            co_return misuse(Text::tr("%1 have no history; products, skus, orders and returns have one.").arg(recordWord(*kind)));
        if (!m_arguments.has(u"columns"_s))
            columns.removeIf([&known](const QString &column) { return !known.contains(column); });
        for (const QString &column : std::as_const(columns)) {
            if (!known.contains(column))
                co_return misuse(Text::tr("History does not keep “%1”. It knows %2.").arg(column, known.join(u", "_s)));
        }
    }

    QString text = m_arguments.words.sliced(1).join(u' ');
    if (m_arguments.has(u"sort"_s))
        text += u" sort:"_s + m_arguments.value(u"sort"_s);
    if (!understood(*kind, text))
        co_return ExitUsage;
    if (named != lists.end())
        text = text.trimmed().isEmpty() ? QString(named->criteria) : u"(%1) %2"_s.arg(text, named->criteria);
    if (co_await open(Access::Read) == nullptr)
        co_return ExitRefused;
    const QString right = readRight(*kind);
    const Roles &roles = m_opened->registry.roles();
    if (!right.isEmpty() && !roles.may(m_opened->actor.role, right))
        co_return refuse(lacksRight(right, roles.holders(right)));

    store::Ask ask;
    ask.kind = *kind;
    ask.text = text;
    ask.person = m_opened->actor.id;
    ask.now = m_opened->clock.now();
    const bool onlyCount = m_arguments.has(u"count"_s);
    // Named first: a closure with captures that is built inside a co_await expression is destroyed twice by g++ 12.
    auto work = [ask, columns, limit = *limit, onlyCount, moment](store::Connection &db) { return read(db, ask, columns, limit, onlyCount, moment); };
    const Result<Listed> listed = co_await m_opened->store.read(std::move(work));
    if (!listed)
        co_return refuse(listed.error());
    if (onlyCount) {
        if (m_arguments.has(u"json"_s))
            m_streams.out(QJsonDocument(QJsonObject{{u"count"_s, listed->count}}).toJson(QJsonDocument::Compact) + '\n');
        else
            m_streams.out(QByteArray::number(listed->count) + '\n');
        co_return ExitDone;
    }

    Sheet sheet;
    sheet.columns = columns;
    sheet.rows = listed->rows;
    const QString how = m_arguments.value(u"format"_s, m_arguments.has(u"json"_s) ? u"json"_s : u"table"_s);
    const Result<QByteArray> bytes = format(sheet, how);
    if (!bytes)
        co_return bytes.error().kind == FaultKind::Invalid
            ? misuse(Text::tr("“%1” is not a format; known are %2.").arg(how, bytes.error().detail))
            : refuse(bytes.error());
    m_streams.out(*bytes);
    co_return ExitDone;
}

QCoro::Task<int> Runner::verify()
{
    if (co_await open(Access::Read) == nullptr)
        co_return ExitRefused;
    const Result<QList<store::Finding>> findings
        = co_await m_opened->store.read([](store::Connection &db) { return store::verify(db); });
    if (!findings)
        co_return refuse(findings.error());
    QJsonArray list;
    QStringList lines;
    for (const store::Finding &finding : *findings) {
        const QString words = commands::describe(finding);
        list.append(QJsonObject{{u"subject"_s, finding.subject}, {u"detail"_s, finding.detail}, {u"text"_s, words}});
        lines.append(words);
    }
    if (lines.isEmpty())
        lines.append(Text::tr("Everything holds: all files, the ledger's chain, roll-ups, counts and search."));
    print(QJsonObject{{u"findings"_s, list}}, lines.join(u'\n'));
    co_return findings->isEmpty() ? ExitDone : ExitRefused;
}

} // namespace quayside::cli
