// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/decision_cases.h"

#include "models/criteria/operand.h"
#include "models/criteria/parser.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;
using criteria::Field;
using criteria::FieldType;
using criteria::Node;

namespace {

// Far enough from zero that a span on either side of it stays an instant.
constexpr Instant Now = 1'700'000'000'000;
constexpr auto MineField = "mine"_L1;
constexpr auto ConflictField = "conflict"_L1;
constexpr auto ErrorField = "error"_L1;

struct Choice
{
    criteria::Value value;
    QString words; ///< "refund:20"
};

struct Axis
{
    QString field;
    std::vector<Choice> choices;
};

class Case final : public criteria::Record
{
public:
    [[nodiscard]] criteria::Value value(const Field &field) const override { return values.value(field.id); }
    [[nodiscard]] bool isMine(const QString &) const override { return isSet(MineField); }
    [[nodiscard]] bool isInConflict() const override { return isSet(ConflictField); }
    [[nodiscard]] bool hasError() const override { return isSet(ErrorField); }

    QHash<QString, criteria::Value> values;

private:
    [[nodiscard]] bool isSet(QLatin1StringView keyword) const { return values.value(keyword).number.value_or(0) != 0; }
};

void collect(const Node &node, QHash<QString, QList<Node>> &tests, QSet<QString> &missing, QSet<QString> &keywords, bool &isOpaque)
{
    switch (node.kind) {
    case Node::Test:
        isOpaque = isOpaque || node.op == criteria::Op::Regex;
        tests[node.field].append(node);
        break;
    case Node::Has:
    case Node::Missing:
        tests[node.field];
        missing.insert(node.field);
        break;
    case Node::Words:
    case Node::Phrase:
    case Node::Regex: isOpaque = true; break;
    case Node::Mine: keywords.insert(MineField); break;
    case Node::Conflict: keywords.insert(ConflictField); break;
    case Node::Error: keywords.insert(ErrorField); break;
    default: break;
    }
    for (const Node &child : node.children)
        collect(child, tests, missing, keywords, isOpaque);
}

QString decimal(const Field &field, qint64 number)
{
    const int places = field.type == FieldType::Money ? 2 : field.type == FieldType::Percent ? 1 : 0;
    if (places == 0)
        return QString::number(number);
    return QString::number(static_cast<double>(number) / (places == 2 ? 100.0 : 10.0), 'f', places);
}

QString instantWord(qint64 at)
{
    const qint64 span = at - Now;
    const QString word = spanWord(span < 0 ? -span : span);
    return (span < 0 ? u"past "_s : u"in "_s) + (word.isEmpty() ? u"0m"_s : word);
}

std::vector<Choice> numberChoices(const Field &field, const QList<Node> &tests)
{
    criteria::Context context;
    context.now = Now;
    QSet<qint64> points;
    bool hasNegative = false;
    for (const Node &test : tests) {
        for (const criteria::Interval &interval : criteria::operandOf(test, field, context).any) {
            for (const auto &bound : {interval.lower, interval.upper}) {
                if (!bound)
                    continue;
                hasNegative = hasNegative || *bound < 0;
                for (const qint64 point : {*bound - 1, *bound, *bound + 1})
                    points.insert(point);
            }
        }
    }
    const bool isInstant = field.type == FieldType::Instant;
    points.insert(isInstant ? Now : 0);
    // Amounts and counts have no values below zero unless the table speaks of them; a margin has.
    const bool fromZero = !isInstant && !hasNegative && field.type != FieldType::Percent;
    std::vector<qint64> sorted(points.begin(), points.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<Choice> choices;
    for (const qint64 point : sorted) {
        if (fromZero && point < 0)
            continue;
        Choice choice;
        choice.value.number = point;
        choice.words = field.id + u':' + (isInstant ? instantWord(point) : decimal(field, point));
        choices.push_back(std::move(choice));
    }
    return choices;
}

Choice textChoice(const Field &field, const QString &text, const QString &shown)
{
    Choice choice;
    choice.value.text = text;
    choice.words = field.id + u':' + shown;
    return choice;
}

// Every combination of the values that the rows name, up to so many values; beyond, each one, each pair and all of them.
constexpr qsizetype MostCombined = 6;

QList<QStringList> combinations(const QStringList &named)
{
    QList<QStringList> all;
    const qsizetype count = named.size();
    if (count <= MostCombined) {
        for (unsigned bits = 0; bits < (1U << count); ++bits) {
            QStringList some;
            for (qsizetype i = 0; i < count; ++i) {
                if ((bits >> i & 1U) != 0)
                    some.append(named[i]);
            }
            all.append(some);
        }
        return all;
    }
    all = {QStringList(), named};
    for (qsizetype i = 0; i < count; ++i) {
        all.append({named[i]});
        for (qsizetype k = i + 1; k < count; ++k)
            all.append({named[i], named[k]});
    }
    return all;
}

// A text that both patterns fit, if there is one; '*' stands for anything.
std::optional<QString> common(const QString &a, const QString &b)
{
    struct State
    {
        qsizetype i;
        qsizetype k;
        QString text;
    };
    QSet<QPair<qsizetype, qsizetype>> seen;
    std::vector<State> open{{0, 0, {}}};
    while (!open.empty()) {
        const State at = open.back();
        open.pop_back();
        if (seen.contains({at.i, at.k}))
            continue;
        seen.insert({at.i, at.k});
        if (at.i == a.size() && at.k == b.size())
            return at.text;
        const bool starA = at.i < a.size() && a[at.i] == u'*';
        const bool starB = at.k < b.size() && b[at.k] == u'*';
        if (starA)
            open.push_back({at.i + 1, at.k, at.text});
        if (starB)
            open.push_back({at.i, at.k + 1, at.text});
        if (starA && at.k < b.size() && !starB)
            open.push_back({at.i, at.k + 1, at.text + b[at.k]});
        if (starB && at.i < a.size() && !starA)
            open.push_back({at.i + 1, at.k, at.text + a[at.i]});
        if (!starA && !starB && at.i < a.size() && at.k < b.size() && a[at.i].toLower() == b[at.k].toLower())
            open.push_back({at.i + 1, at.k + 1, at.text + a[at.i]});
    }
    return std::nullopt;
}

QStringList identifiersFor(const QStringList &named)
{
    QStringList examples;
    for (const QString &pattern : named) {
        for (const QString &filling : {u"x"_s, u""_s})
            examples.append(QString(pattern).replace(u'*', filling));
    }
    for (qsizetype i = 0; i < named.size(); ++i) {
        for (qsizetype k = i + 1; k < named.size(); ++k) {
            if (!named[i].contains(u'*') && !named[k].contains(u'*'))
                continue;
            if (const auto both = common(named[i], named[k]))
                examples.append(*both);
        }
    }
    examples.removeDuplicates();
    examples.removeAll(QString());
    return examples;
}

QStringList valuesNamed(const QList<Node> &tests)
{
    QStringList named;
    for (const Node &test : tests)
        named += test.values;
    named.removeDuplicates();
    return named;
}

std::vector<Choice> wordChoices(const Field &field, const QList<Node> &tests)
{
    std::vector<Choice> choices;
    if (field.type == FieldType::Enum) {
        for (const criteria::EnumValue &value : field.values)
            choices.push_back(textChoice(field, value.stored.value(0), value.word));
        return choices;
    }
    const QStringList named = valuesNamed(tests);
    if (field.type == FieldType::Text) {
        // A text can have several of the words in it.
        for (const QStringList &some : combinations(named)) {
            if (!some.isEmpty())
                choices.push_back(textChoice(field, some.join(u' '), some.size() == 1 ? some.first() : u'"' + some.join(u' ') + u'"'));
        }
    } else {
        for (const QString &example : identifiersFor(named))
            choices.push_back(textChoice(field, example, example));
    }
    choices.push_back(textChoice(field, u"\u2026"_s, u"\u2026"_s)); // something that nobody named
    return choices;
}

std::vector<Choice> tagChoices(const Field &field, const QList<Node> &tests)
{
    std::vector<Choice> choices;
    for (const QStringList &some : combinations(identifiersFor(valuesNamed(tests)))) {
        Choice choice;
        choice.value.tags = some;
        choice.words = some.isEmpty() ? u"-has:"_s + field.id : field.id + u':' + some.join(u'+');
        choices.push_back(std::move(choice));
    }
    // A tag that nobody named: for has:tag.
    Choice other;
    other.value.tags = {u"\u2026"_s};
    other.words = field.id + u":\u2026"_s;
    choices.push_back(std::move(other));
    return choices;
}

std::vector<Choice> flagChoices(const QString &name)
{
    std::vector<Choice> choices(2);
    choices[0].value.number = 0;
    choices[0].words = u'-' + name;
    choices[1].value.number = 1;
    choices[1].words = name;
    return choices;
}

std::vector<Choice> choicesOf(const Field &field, const QList<Node> &tests)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Instant: return numberChoices(field, tests);
    case FieldType::Tags: return tagChoices(field, tests);
    case FieldType::Flag: return flagChoices(field.id);
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Enum: return wordChoices(field, tests);
    }
    return {};
}

class Trial
{
public:
    Trial(const Decision &decision, const criteria::FieldCatalog &catalog) : m_decision(decision), m_catalog(catalog)
    {
        m_context.now = Now;
        for (const DecisionRow &row : decision.rows)
            m_rows.push_back(criteria::parse(row.criteria, catalog).query.where);
    }

    CaseReport run(qsizetype most);

private:
    [[nodiscard]] std::vector<Axis> axes(bool &isOpaque) const;
    void judge(const Case &example, const std::vector<Axis> &axes, const std::vector<std::size_t> &at);

    const Decision &m_decision;
    const criteria::FieldCatalog &m_catalog;
    criteria::Context m_context;
    std::vector<Node> m_rows;
    CaseReport m_report;
    QSet<QPair<int, int>> m_overlapping;
    QSet<int> m_reached;
};

std::vector<Axis> Trial::axes(bool &isOpaque) const
{
    QHash<QString, QList<Node>> tests;
    QSet<QString> missing;
    QSet<QString> keywords;
    for (const Node &row : m_rows)
        collect(row, tests, missing, keywords, isOpaque);
    QStringList names = tests.keys();
    names.sort();
    std::vector<Axis> axes;
    for (const QString &name : std::as_const(names)) {
        const Field *field = m_catalog.find(name);
        if (field == nullptr)
            continue;
        Axis axis{field->id, choicesOf(*field, tests.value(name))};
        if (missing.contains(name) && field->type != FieldType::Tags) {
            Choice none;
            none.words = u"missing:"_s + field->id;
            axis.choices.push_back(std::move(none));
        }
        axes.push_back(std::move(axis));
    }
    QStringList words(keywords.begin(), keywords.end());
    words.sort();
    for (const QString &word : std::as_const(words))
        axes.push_back({word, flagChoices(word)});
    return axes;
}

void Trial::judge(const Case &example, const std::vector<Axis> &axes, const std::vector<std::size_t> &at)
{
    const auto words = [&axes, &at] {
        QStringList parts;
        for (std::size_t i = 0; i < axes.size(); ++i)
            parts.append(axes[i].choices[at[i]].words);
        return parts.join(u' ');
    };
    int first = -1;
    bool hasOtherwise = false;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (m_decision.rows[i].isOtherwise) {
            hasOtherwise = true;
            continue;
        }
        if (!criteria::evaluate(m_rows[static_cast<std::size_t>(i)], example, m_catalog, m_context))
            continue;
        if (first < 0) {
            first = i;
            m_reached.insert(i);
        } else if (!m_decision.firstHit && !m_overlapping.contains({first, i})) {
            m_overlapping.insert({first, i});
            m_report.overlaps.append({first, i, words()});
        }
    }
    if (first < 0 && !hasOtherwise && m_report.gap.isEmpty())
        m_report.gap = axes.empty() ? u"\u2026"_s : words();
}

CaseReport Trial::run(qsizetype most)
{
    bool isOpaque = false;
    const std::vector<Axis> all = axes(isOpaque);
    qsizetype cases = 1;
    for (const Axis &axis : all) {
        cases *= static_cast<qsizetype>(axis.choices.size());
        if (isOpaque || cases > most) {
            m_report.isTooWide = true;
            return m_report;
        }
    }
    if (isOpaque) {
        m_report.isTooWide = true;
        return m_report;
    }
    std::vector<std::size_t> at(all.size(), 0);
    Case example;
    for (;;) {
        for (std::size_t i = 0; i < all.size(); ++i)
            example.values.insert(all[i].field, all[i].choices[at[i]].value);
        judge(example, all, at);
        std::size_t axis = 0;
        while (axis < at.size() && ++at[axis] == all[axis].choices.size())
            at[axis++] = 0;
        if (axis == at.size())
            break;
    }
    bool hasOtherwise = false;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const bool isOtherwise = m_decision.rows[i].isOtherwise;
        if (isOtherwise ? hasOtherwise : !m_reached.contains(i))
            m_report.unreachable.append(i);
        hasOtherwise = hasOtherwise || isOtherwise;
    }
    return m_report;
}

} // namespace

CaseReport tryCases(const Decision &decision, const criteria::FieldCatalog &catalog, qsizetype most)
{
    return Trial(decision, catalog).run(most);
}

int fittingRow(const Decision &decision, const std::function<bool(const QString &criteria)> &fits)
{
    int otherwise = -1;
    for (int i = 0; i < static_cast<int>(decision.rows.size()); ++i) {
        if (decision.rows[i].isOtherwise)
            otherwise = otherwise < 0 ? i : otherwise;
        else if (fits(decision.rows[i].criteria))
            return i;
    }
    return otherwise;
}

} // namespace quayside::playbooks
