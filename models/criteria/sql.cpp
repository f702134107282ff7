// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/sql.h"

#include "models/criteria/matching.h"
#include "models/text/words.h"

#include <sqlite3.h>

namespace quayside::criteria {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const FieldCatalog &catalog, const Context &context) : m_catalog(catalog), m_context(context) {}

    QString condition(const Node &node)
    {
        switch (node.kind) {
        case Node::All:
            return u"1"_s;
        case Node::And:
            return joined(node.children, u" AND "_s);
        case Node::Or:
            return joined(node.children, u" OR "_s);
        case Node::Not:
            // A missing value fails every test, so its negation holds.
            return u"NOT ifnull("_s + condition(node.children[0]) + u", 0)"_s;
        case Node::Words:
        case Node::Phrase:
            return words(node.values[0], node.kind == Node::Words);
        case Node::Regex:
            return overSearched([&](const Field &field) {
                return u"qs_regex("_s + field.sql + u", "_s + bind(node.values[0]) + u')';
            });
        case Node::Test:
            if (const Field *field = m_catalog.find(node.field))
                return test(node, *field);
            return u"0"_s;
        case Node::Has:
        case Node::Missing: {
            const Field *field = m_catalog.find(node.field);
            const QString has = field == nullptr ? u"0"_s : present(*field);
            return node.kind == Node::Has ? has : u"NOT "_s + has;
        }
        case Node::Mine:
            return u'(' + QString(m_catalog.mineSql).replace(u"%1"_s, bind(m_context.person)) + u')';
        case Node::Conflict:
            return u'(' + m_catalog.conflictSql + u')';
        case Node::Error:
            return u'(' + m_catalog.errorSql + u')';
        }
        return u"0"_s;
    }

    QList<QVariant> takeBinds() { return std::move(m_binds); }

private:
    QString bind(const QVariant &value)
    {
        m_binds.append(value);
        return u"?"_s;
    }

    QString joined(const std::vector<Node> &children, const QString &glue)
    {
        QString text;
        for (const Node &child : children)
            text += (text.isEmpty() ? u"("_s : glue) + condition(child);
        return text + u')';
    }

    template <class Make>
    QString overSearched(Make make)
    {
        QString text;
        for (const Field &field : m_catalog.fields()) {
            if (field.isSearched)
                text += (text.isEmpty() ? u"("_s : u" OR "_s) + make(field);
        }
        return text.isEmpty() ? u"0"_s : text + u')';
    }

    QString words(const QString &typed, bool lastIsPrefix)
    {
        if (!m_catalog.searchSql.isEmpty())
            return u'(' + QString(m_catalog.searchSql).replace(u"%1"_s, bind(matchExpression(typed, lastIsPrefix))) + u')';
        return overSearched([&](const Field &field) {
            const QString text = bind(typed);
            return u"qs_words("_s + field.sql + u", "_s + text + (lastIsPrefix ? u", 1)"_s : u", 0)"_s);
        });
    }

    QString present(const Field &field)
    {
        switch (field.type) {
        case FieldType::Tags:
            return QString(field.sql).replace(u"%1"_s, u"1"_s);
        case FieldType::Integer:
        case FieldType::Money:
        case FieldType::Percent:
            return u"("_s + field.sql + u" IS NOT NULL)"_s;
        case FieldType::Instant:
        case FieldType::Flag:
            return u"(ifnull("_s + field.sql + u", 0) <> 0)"_s;
        default:
            return u"(ifnull("_s + field.sql + u", '') <> '')"_s;
        }
    }

    QString identifier(const QString &expression, const QString &pattern)
    {
        if (!pattern.contains(u'*'))
            return u'(' + expression + u" = "_s + bind(pattern) + u" COLLATE NOCASE)"_s;
        QString like = pattern;
        like.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s).replace(u'*', u'%');
        return u'(' + expression + u" LIKE "_s + bind(like) + u" ESCAPE '\\')"_s;
    }

    QString interval(const QString &expression, const Interval &range, bool noneIsZero)
    {
        QStringList parts;
        if (noneIsZero)
            parts.append(expression + u" <> 0"_s);
        if (range.lower && range.upper && *range.lower == *range.upper && range.lowerIncluded && range.upperIncluded) {
            parts.append(expression + u" = "_s + bind(*range.lower));
        } else {
            if (range.lower)
                parts.append(expression + (range.lowerIncluded ? u" >= "_s : u" > "_s) + bind(*range.lower));
            if (range.upper)
                parts.append(expression + (range.upperIncluded ? u" <= "_s : u" < "_s) + bind(*range.upper));
        }
        if (parts.isEmpty())
            parts.append(expression + u" IS NOT NULL"_s);
        return u'(' + parts.join(u" AND "_s) + u')';
    }

    QString test(const Node &node, const Field &field)
    {
        if (node.op == Op::Regex)
            return u"qs_regex("_s + field.sql + u", "_s + bind(node.values[0]) + u')';
        const Operand operand = operandOf(node, field, m_context);
        if (operand.wrong)
            return u"0"_s;
        QStringList any;
        switch (field.type) {
        case FieldType::Text:
            for (const QString &value : node.values)
                any.append(u"qs_contains("_s + field.sql + u", "_s + bind(text::fold(value)) + u')');
            break;
        case FieldType::Identifier:
            for (const QString &value : node.values)
                any.append(identifier(field.sql, value));
            break;
        case FieldType::Tags:
            for (const QString &value : node.values)
                any.append(QString(field.sql).replace(u"%1"_s, identifier(u"tag"_s, value)));
            break;
        case FieldType::Enum: {
            QStringList marks;
            for (const QString &stored : operand.stored)
                marks.append(bind(stored));
            return u'(' + field.sql + u" IN ("_s + marks.join(u", "_s) + u"))"_s;
        }
        case FieldType::Flag:
            return u"(ifnull("_s + field.sql + u", 0) "_s + (operand.flag ? u"<> 0)"_s : u"= 0)"_s);
        case FieldType::Money: {
            const QString scaled = u"("_s + field.sql + u" * CASE "_s + field.exponentSql + u" WHEN 0 THEN 100 ELSE 1 END)"_s;
            for (const Interval &range : operand.any)
                any.append(interval(scaled, range, false));
            break;
        }
        case FieldType::Integer:
        case FieldType::Percent:
        case FieldType::Instant:
            for (const Interval &range : operand.any)
                any.append(interval(field.sql, range, field.type == FieldType::Instant));
            break;
        }
        return any.size() == 1 ? any.first() : u'(' + any.join(u" OR "_s) + u')';
    }

    const FieldCatalog &m_catalog;
    const Context &m_context;
    QList<QVariant> m_binds;
};

QString argument(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

void sqlContains(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, sqlite3_value_type(arguments[0]) != SQLITE_NULL
                           && containsFolded(argument(arguments[0]), argument(arguments[1])));
}

void sqlWords(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto view = [](sqlite3_value *value) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return std::string_view(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    };
    sqlite3_result_int(context, text::containsWords(view(arguments[0]), view(arguments[1]), sqlite3_value_int(arguments[2]) != 0));
}

void sqlRegex(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, sqlite3_value_type(arguments[0]) != SQLITE_NULL
                           && regexMatches(argument(arguments[0]), argument(arguments[1])));
}

} // namespace

QString matchExpression(const QString &words, bool lastIsPrefix)
{
    QString phrase = words;
    phrase.replace(u'"', u' ').replace(QChar(u'\0'), u' ');
    return u'"' + phrase + (lastIsPrefix ? u"\" *"_s : u"\""_s);
}

SqlText toSql(const Query &query, const FieldCatalog &catalog, const Context &context)
{
    SqlText text;
    Writer writer(catalog, context);
    text.where = writer.condition(query.where);
    text.binds = writer.takeBinds();
    QStringList keys;
    for (const SortKey &key : query.sort) {
        if (const Field *field = catalog.find(key.field))
            keys.append((field->sortSql.isEmpty() ? field->sql : field->sortSql) + (key.descending ? u" DESC"_s : QString()));
    }
    text.orderBy = keys.join(u", "_s);
    return text;
}

Done registerFunctions(sqlite3 *db)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    const int failed = sqlite3_create_function_v2(db, "qs_contains", 2, Flags, nullptr, sqlContains, nullptr, nullptr, nullptr)
        | sqlite3_create_function_v2(db, "qs_words", 3, Flags, nullptr, sqlWords, nullptr, nullptr, nullptr)
        | sqlite3_create_function_v2(db, "qs_regex", 2, Flags, nullptr, sqlRegex, nullptr, nullptr, nullptr);
    if (failed != SQLITE_OK)
        return fail(FaultKind::Internal, QString::fromUtf8(sqlite3_errmsg(db)));
    return {};
}

} // namespace quayside::criteria
