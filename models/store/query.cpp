// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/criteria/parser.h"
#include "models/criteria/sql.h"
#include "models/domain/money.h"
#include "models/store/catalogs.h"
#include "models/store/connection.h"
#include "models/store/rows_of.h"

#include <QDateTime>

namespace quayside::store {

using namespace Qt::StringLiterals;

namespace {

void bindAll(Statement &statement, const QList<QVariant> &values)
{
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString());
        else
            statement.bind(value.toLongLong());
    }
}

struct Select
{
    QByteArray id;
    QByteArray tail;   ///< FROM … WHERE …
    QByteArray order;  ///< ORDER BY …
    QList<QVariant> binds;
};

Result<Select> selectOf(Connection &db, const Ask &ask)
{
    Statement overlays = db.prepare("SELECT EXISTS(SELECT 1 FROM changes WHERE overlay = 1)");
    const Result<qint64> some = numberOf(overlays);
    if (!some)
        return fail(some.error());
    const RecordSource &source = sourceOf(ask.kind, *some != 0 ? Overlays::Some : Overlays::None);
    const criteria::Parsed parsed = criteria::parse(ask.text, *source.catalog);
    criteria::Context context;
    context.now = ask.now;
    context.person = ask.person;
    const criteria::SqlText sql = criteria::toSql(parsed.query, *source.catalog, context);

    Select select;
    select.id = source.id.toUtf8();
    select.binds = sql.binds;
    QString where = sql.where;
    if (!ask.only.isEmpty()) {
        QStringList marks;
        for (const RecordRef &ref : ask.only) {
            marks.append(u"(?, ?)"_s);
            select.binds << ref.shop << ref.id;
        }
        where = u'(' + where + u") AND ("_s + source.shopSql + u", "_s + source.remoteIdSql + u") IN (VALUES "_s + marks.join(u", "_s) + u')';
    }
    select.tail = (u" FROM "_s + source.from + u" WHERE "_s + where).toUtf8();
    select.order = (u" ORDER BY "_s + (sql.orderBy.isEmpty() ? source.defaultOrder : sql.orderBy + u", "_s + source.id)).toUtf8();
    return select;
}

Result<std::vector<qint64>> idsOf(Connection &db, const QByteArray &sql, const QList<QVariant> &binds)
{
    Statement statement = db.prepare(std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
    bindAll(statement, binds);
    std::vector<qint64> ids;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return ids;
        ids.push_back(statement.integer(0));
    }
}

QVariant shown(const Statement &row, int column, const criteria::Field &field)
{
    if (row.isNull(column))
        return {};
    switch (field.type) {
    case criteria::FieldType::Money:
        return toDecimal(row.integer(column), static_cast<int>(row.integer(column + 1)));
    case criteria::FieldType::Percent:
        return static_cast<double>(row.integer(column)) / 10;
    case criteria::FieldType::Integer:
        return row.integer(column);
    case criteria::FieldType::Instant:
        return row.integer(column) == 0 ? QVariant()
                                        : QVariant(QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC).toString(Qt::ISODate));
    case criteria::FieldType::Flag:
        return row.flag(column);
    default:
        return row.text(column);
    }
}

} // namespace

std::shared_ptr<const criteria::FieldCatalog> fieldCatalog(RecordKind kind)
{
    return sourceOf(kind).catalog;
}

Result<std::vector<qint64>> Query::ids(const Ask &ask)
{
    const Result<Select> select = selectOf(m_db, ask);
    if (!select)
        return fail(select.error());
    return idsOf(m_db, "SELECT " + select->id + select->tail + select->order, select->binds);
}

Result<std::vector<qint64>> Query::firstIds(const Ask &ask, int limit)
{
    const Result<Select> select = selectOf(m_db, ask);
    if (!select)
        return fail(select.error());
    return idsOf(m_db, "SELECT " + select->id + select->tail + select->order + " LIMIT " + QByteArray::number(limit),
                 select->binds);
}

Result<qint64> Query::count(const Ask &ask)
{
    const Result<Select> select = selectOf(m_db, ask);
    if (!select)
        return fail(select.error());
    const QByteArray sql = "SELECT count(*)" + select->tail;
    Statement statement = m_db.prepare(std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
    bindAll(statement, select->binds);
    return numberOf(statement);
}

Result<QList<RecordRef>> Query::refs(RecordKind kind, const std::vector<qint64> &ids)
{
    const RecordSource &source = sourceOf(kind);
    const std::string sql = (u"SELECT "_s + source.shopSql + u", "_s + source.remoteIdSql + u" FROM "_s + source.from + u" WHERE "_s
                             + source.id + u" = ?"_s)
                                .toStdString();
    QList<RecordRef> refs;
    for (const qint64 id : ids) {
        Statement statement = m_db.prepare(sql);
        statement.bind(id);
        const auto ref = rowOf(statement, [kind](Statement &row) { return RecordRef{kind, row.text(0), row.text(1)}; });
        if (!ref)
            return fail(ref.error());
        if (*ref)
            refs.append(**ref);
    }
    return refs;
}

Result<std::vector<qint64>> Query::localIds(const QList<RecordRef> &refs)
{
    std::vector<qint64> ids;
    for (const RecordRef &ref : refs) {
        const RecordSource &source = sourceOf(ref.kind);
        const std::string sql = (u"SELECT "_s + source.id + u" FROM "_s + source.from + u" WHERE "_s + source.shopSql + u" = ? AND "_s
                                 + source.remoteIdSql + u" = ?"_s)
                                    .toStdString();
        Statement statement = m_db.prepare(sql);
        statement.all(ref.shop, ref.id);
        const auto id = rowOf(statement, [](Statement &row) { return row.integer(0); });
        if (!id)
            return fail(id.error());
        if (*id)
            ids.push_back(**id);
    }
    return ids;
}

Result<QList<QVariantList>> Query::values(RecordKind kind, const std::vector<qint64> &ids, const QStringList &columns)
{
    const RecordSource &source = sourceOf(kind);
    QString list;
    QList<const criteria::Field *> fields;
    for (const QString &column : columns) {
        const criteria::Field *field = source.catalog->find(column);
        if (field == nullptr)
            return fail(FaultKind::Invalid, u"no such field"_s, column);
        fields.append(field);
        list += list.isEmpty() ? QString() : u", "_s;
        // Tags are a condition, not a value; their list has an expression of its own.
        list += field->type == criteria::FieldType::Tags ? field->sortSql : field->sql;
        if (field->type == criteria::FieldType::Money)
            list += u", "_s + field->exponentSql;
    }
    const std::string sql = (u"SELECT "_s + list + u" FROM "_s + source.from + u" WHERE "_s + source.id + u" = ?"_s).toStdString();
    QList<QVariantList> rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids) {
        Statement statement = m_db.prepare(sql);
        statement.bind(id);
        const Result<bool> row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        QVariantList values;
        int column = 0;
        for (const criteria::Field *field : std::as_const(fields)) {
            values.append(shown(statement, column, *field));
            column += field->type == criteria::FieldType::Money ? 2 : 1;
        }
        rows.append(values);
    }
    return rows;
}

QStringList Query::defaultColumns(RecordKind kind)
{
    return sourceOf(kind).columns;
}

} // namespace quayside::store
