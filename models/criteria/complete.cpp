// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/parser.h"
#include "models/text/words.h"

namespace quayside::criteria {

using namespace Qt::StringLiterals;

namespace {

void offer(QList<Completion> &found, Completion completion, int limit)
{
    for (const Completion &known : std::as_const(found)) {
        if (known.text == completion.text)
            return;
    }
    if (found.size() < limit)
        found.append(std::move(completion));
}

QString quotedWhenNeeded(const QString &value)
{
    for (const QChar c : value) {
        if (c.isSpace() || u"(),\"|"_s.contains(c)) {
            QString escaped = value;
            return u'"' + escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        }
    }
    return value;
}

void completeValue(QList<Completion> &found, const Field &field, const QString &typed, int start, int length,
                   const ValueSource &values, int limit)
{
    const QString folded = text::fold(typed);
    for (const EnumValue &value : field.values) {
        if (text::fold(value.word).startsWith(folded))
            offer(found, {start, length, value.word, Completion::Value}, limit);
    }
    if (field.type == FieldType::Flag) {
        for (const QString &word : {u"yes"_s, u"no"_s}) {
            if (word.startsWith(folded))
                offer(found, {start, length, word, Completion::Value}, limit);
        }
    }
    if (values) {
        for (const QString &value : values(field.id, typed))
            offer(found, {start, length, quotedWhenNeeded(value), Completion::Value}, limit);
    }
}

} // namespace

QList<Completion> complete(const QString &text, int cursor, const FieldCatalog &catalog, const ValueSource &values, int limit)
{
    QList<Completion> found;
    cursor = qBound(0, cursor, static_cast<int>(text.size()));
    int start = cursor;
    while (start > 0 && !text[start - 1].isSpace() && text[start - 1] != u'(')
        --start;
    if (start < cursor && text[start] == u'-')
        ++start;
    int end = cursor;
    while (end < text.size() && !text[end].isSpace() && text[end] != u')')
        ++end;
    const QString typed = text.mid(start, cursor - start);
    const qsizetype colon = typed.indexOf(u':');

    if (colon > 0) {
        const QString name = typed.first(colon).toLower();
        // In a list only the part behind the last comma is completed.
        const auto valueStart = static_cast<int>(typed.lastIndexOf(u',') > colon ? typed.lastIndexOf(u',') + 1 : colon + 1);
        const QString value = typed.sliced(valueStart);
        if (name == "has"_L1 || name == "missing"_L1 || name == "sort"_L1) {
            for (const Field &field : catalog.fields()) {
                if (field.id.startsWith(value, Qt::CaseInsensitive) && (name != "sort"_L1 || field.isSortable))
                    offer(found, {start + valueStart, end - start - valueStart, field.id, Completion::Field}, limit);
            }
        } else if (const Field *field = catalog.find(name)) {
            completeValue(found, *field, value, start + valueStart, end - start - valueStart, values, limit);
        }
        return found;
    }

    if (typed.size() < 2)
        return found;
    const QString folded = text::fold(typed);
    for (const Field &field : catalog.fields()) {
        bool fits = field.id.startsWith(typed, Qt::CaseInsensitive);
        for (const QString &alias : field.aliases)
            fits = fits || text::fold(alias).startsWith(folded);
        if (fits)
            offer(found, {start, end - start, field.id + u':', Completion::Field}, limit);
    }
    for (const QString &word : {u"has:"_s, u"missing:"_s, u"sort:"_s, u"mine"_s, u"conflict"_s, u"error:any"_s}) {
        const bool isHere = (word != "mine"_L1 || !catalog.mineSql.isEmpty())
            && (word != "conflict"_L1 || !catalog.conflictSql.isEmpty()) && (word != "error:any"_L1 || !catalog.errorSql.isEmpty());
        if (isHere && word.startsWith(typed, Qt::CaseInsensitive))
            offer(found, {start, end - start, word, Completion::Keyword}, limit);
    }
    for (const Field &field : catalog.fields()) {
        for (const EnumValue &value : field.values) {
            if (text::fold(value.word).startsWith(folded))
                offer(found, {start, end - start, field.id + u':' + value.word, Completion::Value}, limit);
        }
    }
    return found;
}

} // namespace quayside::criteria
