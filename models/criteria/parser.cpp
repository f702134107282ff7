// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/parser.h"

#include "models/criteria/operand.h"
#include "models/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside::criteria {

using namespace Qt::StringLiterals;

namespace {

// Deeper nesting is no question a person asks. The limit keeps recursion bounded for any input, and the statement that comes of it
// within what SQLite's parser can hold (100 symbols, of which a negated group takes seven).
constexpr int DeepestGroup = 8;

class Parser
{
public:
    Parser(const QString &text, const FieldCatalog &catalog) : m_text(text), m_catalog(catalog) {}

    Parsed run()
    {
        m_parsed.query.where = alternatives(0);
        return std::move(m_parsed);
    }

private:
    struct Value
    {
        QString text;
        bool wasQuoted = false;
    };

    static Node combine(Node::Kind kind, std::vector<Node> parts)
    {
        Node node;
        node.kind = kind;
        for (Node &part : parts) {
            if (part.kind == Node::All)
                continue;
            if (part.kind == kind) {
                for (Node &child : part.children)
                    node.children.push_back(std::move(child));
            } else {
                node.children.push_back(std::move(part));
            }
        }
        if (node.children.empty())
            return {};
        if (node.children.size() == 1) {
            Node only = std::move(node.children.front());
            return only;
        }
        return node;
    }

    int report(qsizetype start, qsizetype length, Reason reason, QString suggestion = {})
    {
        // A term may be empty ("-)"); its mark still has a character to stand on.
        start = std::min(start, m_text.size() - 1);
        length = std::clamp<qsizetype>(length, 1, m_text.size() - start);
        m_parsed.problems.append({static_cast<int>(start), static_cast<int>(length), reason, std::move(suggestion)});
        return static_cast<int>(m_parsed.problems.size()) - 1;
    }

    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] bool atOr() const
    {
        if (peek() == u'|')
            return true;
        if (peek() != u'O' || peek(1) != u'R')
            return false;
        const QChar next = peek(2);
        return next.isNull() || next.isSpace() || next == u'(' || next == u')';
    }

    Node alternatives(int depth)
    {
        std::vector<Node> parts;
        parts.push_back(conjunction(depth));
        bool isBroken = parts.back().kind == Node::All;
        while (skipSpace(), m_at < m_text.size() && atOr()) {
            const qsizetype start = m_at;
            m_at += peek() == u'|' ? 1 : 2;
            Node next = conjunction(depth);
            if (next.kind == Node::All || isBroken)
                report(start, m_text[start] == u'|' ? 1 : 2, Reason::DanglingOr);
            isBroken = false;
            parts.push_back(std::move(next));
        }
        return combine(Node::Or, std::move(parts));
    }

    Node conjunction(int depth)
    {
        std::vector<Node> parts;
        while (skipSpace(), m_at < m_text.size() && !atOr()) {
            if (peek() != u')') {
                parts.push_back(term(depth));
                continue;
            }
            if (depth > 0)
                break;
            // One that closes nothing is left out.
            report(m_at++, 1, Reason::StrayClose);
        }
        return combine(Node::And, std::move(parts));
    }

    Node term(int depth)
    {
        const qsizetype start = m_at;
        bool isNegated = false;
        for (; peek() == u'-' && m_at + 1 < m_text.size() && !peek(1).isSpace(); ++m_at)
            isNegated = !isNegated;
        Node node = peek() == u'(' ? group(depth) : atom(start, isNegated);
        if (!isNegated || node.kind == Node::All)
            return node;
        // Twice "not" is nothing at all.
        if (node.kind == Node::Not) {
            Node inner = std::move(node.children[0]);
            return inner;
        }
        Node negation;
        negation.kind = Node::Not;
        negation.children.push_back(std::move(node));
        return negation;
    }

    Node group(int depth)
    {
        const qsizetype start = m_at++;
        if (depth >= DeepestGroup) {
            report(start, 1, Reason::UnclosedGroup);
            return {};
        }
        Node node = alternatives(depth + 1);
        if (peek() == u')')
            ++m_at;
        else
            report(start, 1, Reason::UnclosedGroup);
        return node;
    }

    // One value: quoted, or up to white space or one of the stops.
    Value value(QStringView stops)
    {
        Value found;
        if (peek() == u'"') {
            const qsizetype start = m_at++;
            found.wasQuoted = true;
            while (m_at < m_text.size() && m_text[m_at] != u'"') {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                found.text += m_text[m_at++];
            }
            if (m_at < m_text.size())
                ++m_at;
            else
                report(start, m_text.size() - start, Reason::UnclosedQuote);
            return found;
        }
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !stops.contains(m_text[m_at]))
            found.text += m_text[m_at++];
        return found;
    }

    Node atom(qsizetype start, bool isNegated)
    {
        const qsizetype nameStart = m_at;
        // A field name is letters, digits, '_' and '.', and a colon right behind it.
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_' || m_text[end] == u'.'))
            ++end;
        Node node;
        Term term;
        term.start = static_cast<int>(start);
        term.isNegated = isNegated;
        const auto before = m_parsed.problems.size();
        if (end > nameStart && end < m_text.size() && m_text[end] == u':') {
            term.field = m_text.mid(nameStart, end - nameStart);
            m_at = end + 1;
            node = fieldTerm(term.field, nameStart);
            term.value = m_text.mid(end + 1, m_at - end - 1);
        } else {
            node = wordTerm(nameStart);
            term.value = m_text.mid(nameStart, m_at - nameStart);
        }
        // Progress is guaranteed: every branch took at least one character or this takes it.
        if (m_at == nameStart)
            ++m_at;
        term.length = static_cast<int>(m_at - start);
        if (m_parsed.problems.size() > before)
            term.problem = static_cast<int>(before);
        m_parsed.terms.append(term);
        return node;
    }

    Node wordTerm(qsizetype start)
    {
        Node node;
        if (peek() == u'~') {
            ++m_at;
            const Value pattern = value(u")");
            node.kind = Node::Regex;
            node.values = {pattern.text};
            return checkedRegex(std::move(node), start);
        }
        const Value typed = value(u"()");
        if (!typed.wasQuoted) {
            if (typed.text.compare("mine"_L1, Qt::CaseInsensitive) == 0)
                return keyword(Node::Mine, m_catalog.mineSql, start);
            if (typed.text.compare("conflict"_L1, Qt::CaseInsensitive) == 0)
                return keyword(Node::Conflict, m_catalog.conflictSql, start);
        }
        return searched(typed.wasQuoted ? Node::Phrase : Node::Words, typed.text, start);
    }

    Node searched(Node::Kind kind, const QString &text, qsizetype start)
    {
        if (text::words(text.toStdString()).empty()) {
            report(start, m_at - start, text.isEmpty() ? Reason::EmptyValue : Reason::NoWord);
            return {};
        }
        Node node;
        node.kind = kind;
        node.values = {text};
        return node;
    }

    Node keyword(Node::Kind kind, const QString &sql, qsizetype start)
    {
        if (sql.isEmpty()) {
            report(start, m_at - start, Reason::NotKnownHere);
            return {};
        }
        Node node;
        node.kind = kind;
        return node;
    }

    Node checkedRegex(Node node, qsizetype start)
    {
        const QString &pattern = node.values[0];
        if (pattern.isEmpty()) {
            report(start, m_at - start, Reason::EmptyValue);
            return {};
        }
        if (!QRegularExpression(pattern).isValid()) {
            report(start, m_at - start, Reason::BadRegex);
            return {};
        }
        return node;
    }

    Node fieldTerm(const QString &name, qsizetype start)
    {
        const QString lower = name.toLower();
        if (lower == "has"_L1 || lower == "missing"_L1) {
            const Value wanted = value(u"()");
            const Field *field = m_catalog.find(wanted.text);
            if (field == nullptr) {
                report(start, m_at - start, wanted.text.isEmpty() ? Reason::EmptyValue : Reason::UnknownField,
                       text::nearest(wanted.text, m_catalog.names()));
                return {};
            }
            Node node;
            node.kind = lower == "has"_L1 ? Node::Has : Node::Missing;
            node.field = field->id;
            return node;
        }
        if (lower == "sort"_L1)
            return sortTerm(start);
        if (lower == "word"_L1 && m_catalog.find(name) == nullptr)
            return searched(Node::Words, value(u"()").text, start);
        if (lower == "error"_L1 && m_catalog.find(name) == nullptr) {
            (void)value(u"()");
            return keyword(Node::Error, m_catalog.errorSql, start);
        }
        const Field *field = m_catalog.find(name);
        if (field == nullptr) {
            (void)value(u"()");
            report(start, m_at - start, Reason::UnknownField, text::nearest(name, m_catalog.names()));
            return {};
        }
        return testTerm(*field, start);
    }

    Node sortTerm(qsizetype start)
    {
        QString wanted = value(u"()").text;
        const bool isDescending = wanted.endsWith(u'-');
        if (isDescending || wanted.endsWith(u'+'))
            wanted.chop(1);
        const Field *field = m_catalog.find(wanted);
        if (field == nullptr)
            report(start, m_at - start, wanted.isEmpty() ? Reason::EmptyValue : Reason::UnknownField,
                   text::nearest(wanted, m_catalog.names()));
        else if (!field->isSortable)
            report(start, m_at - start, Reason::NotSortable);
        else
            m_parsed.query.sort.append({field->id, isDescending});
        return {};
    }

    Node testTerm(const Field &field, qsizetype start)
    {
        Node node;
        node.kind = Node::Test;
        node.field = field.id;
        if (peek() == u'~') {
            ++m_at;
            node.op = Op::Regex;
            node.values = {value(u")").text};
            if (field.type != FieldType::Text && field.type != FieldType::Identifier) {
                report(start, m_at - start, Reason::BadRegex);
                return {};
            }
            return checkedRegex(std::move(node), start);
        }
        if (peek() == u'<' || peek() == u'>') {
            const bool isLess = peek() == u'<';
            ++m_at;
            const bool isEqual = peek() == u'=';
            if (isEqual)
                ++m_at;
            node.op = isLess ? (isEqual ? Op::LessOrEqual : Op::Less) : (isEqual ? Op::GreaterOrEqual : Op::Greater);
            node.values = {value(u"()").text};
        } else {
            if (peek() == u'=')
                ++m_at;
            readValues(node);
        }
        return checked(std::move(node), field, start);
    }

    // "a,b,c", "lo..hi", "lo..", "..hi", each part quoted or not.
    void readValues(Node &node)
    {
        bool isRange = false;
        Value first = rangePart();
        if (peek() == u'.' && peek(1) == u'.') {
            m_at += 2;
            isRange = true;
            const Value second = rangePart();
            node.op = Op::Range;
            node.values = {first.text, second.text};
        }
        if (isRange)
            return;
        node.values = {first.text};
        while (peek() == u',') {
            ++m_at;
            node.values.append(rangePart().text);
        }
    }

    Value rangePart()
    {
        if (peek() == u'"')
            return value({});
        Value found;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !u"(),"_s.contains(m_text[m_at])
               && !(m_text[m_at] == u'.' && peek(1) == u'.'))
            found.text += m_text[m_at++];
        return found;
    }

    Node checked(Node node, const Field &field, qsizetype start)
    {
        const bool isOpenRange = node.op == Op::Range;
        const bool allEmpty = std::all_of(node.values.begin(), node.values.end(), [](const QString &v) { return v.isEmpty(); });
        const bool anyEmpty = std::any_of(node.values.begin(), node.values.end(), [](const QString &v) { return v.isEmpty(); });
        if (allEmpty || (anyEmpty && !isOpenRange)) {
            report(start, m_at - start, Reason::EmptyValue);
            return {};
        }
        if (field.type == FieldType::Text && node.op == Op::Is) {
            for (const QString &wanted : node.values) {
                if (text::fold(wanted).trimmed().isEmpty()) {
                    report(start, m_at - start, Reason::NoWord);
                    return {};
                }
            }
        }
        const Operand operand = operandOf(node, field, {});
        if (operand.wrong) {
            QStringList known;
            for (const EnumValue &value : field.values)
                known.append(value.word);
            QString suggestion;
            if (*operand.wrong == Reason::UnknownValue) {
                for (const QString &typed : node.values) {
                    if (suggestion.isEmpty() && !known.contains(typed, Qt::CaseInsensitive))
                        suggestion = text::nearest(typed, known);
                }
            }
            report(start, m_at - start, *operand.wrong, suggestion);
            return {};
        }
        return node;
    }

    const QString &m_text;
    const FieldCatalog &m_catalog;
    qsizetype m_at = 0;
    Parsed m_parsed;
};

} // namespace

Parsed parse(const QString &text, const FieldCatalog &catalog)
{
    return Parser(text, catalog).run();
}

} // namespace quayside::criteria
