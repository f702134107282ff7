// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/query.h"

namespace quayside::criteria {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &value)
{
    if (value.isEmpty() || value == "OR"_L1 || value.contains(u".."_s))
        return false;
    for (const QChar c : value) {
        if (c.isSpace() || u"\"\\()|,:<>="_s.contains(c))
            return false;
    }
    return !u"-~."_s.contains(value.front()) && value.back() != u'.';
}

QString quoted(const QString &value)
{
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString printed(const QString &value)
{
    return isPlain(value) ? value : quoted(value);
}

QString test(const Node &node)
{
    const QString head = node.field + u':';
    switch (node.op) {
    case Op::Is: {
        QStringList values;
        for (const QString &value : node.values)
            values.append(printed(value));
        return head + values.join(u',');
    }
    case Op::Less:
        return head + u'<' + printed(node.values[0]);
    case Op::LessOrEqual:
        return head + u"<="_s + printed(node.values[0]);
    case Op::Greater:
        return head + u'>' + printed(node.values[0]);
    case Op::GreaterOrEqual:
        return head + u">="_s + printed(node.values[0]);
    case Op::Range:
        return head + (node.values[0].isEmpty() ? QString() : printed(node.values[0])) + u".."_s
            + (node.values[1].isEmpty() ? QString() : printed(node.values[1]));
    case Op::Regex:
        return head + u'~' + quoted(node.values[0]);
    }
    return {};
}

QString join(const std::vector<Node> &children, const QString &glue, Node::Kind parent)
{
    QString text;
    for (const Node &child : children) {
        if (!text.isEmpty())
            text += glue;
        const bool needsGroup = child.kind == Node::Or || (child.kind == Node::And && parent != Node::Or);
        text += needsGroup ? u'(' + print(child) + u')' : print(child);
    }
    return text;
}

// A bare word that is also a keyword must be told apart from it.
bool isKeyword(const QString &word)
{
    return word.compare("mine"_L1, Qt::CaseInsensitive) == 0 || word.compare("conflict"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QString print(const Node &node)
{
    switch (node.kind) {
    case Node::All:
        return {};
    case Node::And:
        return join(node.children, u" "_s, Node::And);
    case Node::Or:
        return join(node.children, u" OR "_s, Node::Or);
    case Node::Not: {
        const Node &child = node.children[0];
        const bool needsGroup = child.kind == Node::And || child.kind == Node::Or || child.kind == Node::Not;
        return u'-' + (needsGroup ? u'(' + print(child) + u')' : print(child));
    }
    case Node::Words:
        // Quotes alone would make it a phrase; "word:" keeps it a word.
        return isPlain(node.values[0]) && !isKeyword(node.values[0]) ? node.values[0] : u"word:"_s + quoted(node.values[0]);
    case Node::Phrase:
        return quoted(node.values[0]);
    case Node::Regex:
        return u'~' + quoted(node.values[0]);
    case Node::Test:
        return test(node);
    case Node::Has:
        return u"has:"_s + node.field;
    case Node::Missing:
        return u"missing:"_s + node.field;
    case Node::Mine:
        return u"mine"_s;
    case Node::Conflict:
        return u"conflict"_s;
    case Node::Error:
        return u"error:any"_s;
    }
    return {};
}

QString print(const Query &query)
{
    QString text = print(query.where);
    for (const SortKey &key : query.sort)
        text += (text.isEmpty() ? u"sort:"_s : u" sort:"_s) + key.field + (key.descending ? u"-"_s : QString());
    return text;
}

} // namespace quayside::criteria
