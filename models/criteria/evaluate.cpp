// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/evaluate.h"

#include "models/criteria/matching.h"
#include "models/text/words.h"

#include <algorithm>

namespace quayside::criteria {

namespace {

bool contains(const Interval &range, qint64 value)
{
    if (range.lower && (range.lowerIncluded ? value < *range.lower : value <= *range.lower))
        return false;
    return !(range.upper && (range.upperIncluded ? value > *range.upper : value >= *range.upper));
}

bool isPresent(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Tags:
        return !value.tags.isEmpty();
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Percent:
        return value.number.has_value();
    case FieldType::Instant:
    case FieldType::Flag:
        return value.number.value_or(0) != 0;
    default:
        return value.text && !value.text->isEmpty();
    }
}

bool test(const Node &node, const Field &field, const Value &value, const Context &context)
{
    if (node.op == Op::Regex)
        return value.text && regexMatches(*value.text, node.values[0]);
    const Operand operand = operandOf(node, field, context);
    if (operand.wrong)
        return false;
    const auto inAny = [&](qint64 number) {
        return std::any_of(operand.any.begin(), operand.any.end(), [&](const Interval &range) { return contains(range, number); });
    };
    const auto anyOf = [&](const auto &fits) { return std::any_of(node.values.begin(), node.values.end(), fits); };
    switch (field.type) {
    case FieldType::Text:
        return value.text && anyOf([&](const QString &wanted) { return containsFolded(*value.text, text::fold(wanted)); });
    case FieldType::Identifier:
        return value.text && anyOf([&](const QString &wanted) { return identifierMatches(*value.text, wanted); });
    case FieldType::Tags:
        return anyOf([&](const QString &wanted) {
            return std::any_of(value.tags.begin(), value.tags.end(),
                               [&](const QString &tag) { return identifierMatches(tag, wanted); });
        });
    case FieldType::Enum:
        return value.text && operand.stored.contains(*value.text);
    case FieldType::Flag:
        return (value.number.value_or(0) != 0) == operand.flag;
    case FieldType::Money:
        return value.number && inAny(*value.number * (value.exponent == 0 ? 100 : 1));
    case FieldType::Integer:
    case FieldType::Percent:
        return value.number && inAny(*value.number);
    case FieldType::Instant:
        return value.number.value_or(0) != 0 && inAny(*value.number);
    }
    return false;
}

template <class Fits>
bool anySearched(const Record &record, const FieldCatalog &catalog, Fits fits)
{
    return std::any_of(catalog.fields().begin(), catalog.fields().end(), [&](const Field &field) {
        if (!field.isSearched)
            return false;
        const Value value = record.value(field);
        return value.text && fits(*value.text);
    });
}

} // namespace

bool evaluate(const Node &node, const Record &record, const FieldCatalog &catalog, const Context &context)
{
    const auto holds = [&](const Node &child) { return evaluate(child, record, catalog, context); };
    switch (node.kind) {
    case Node::All:
        return true;
    case Node::And:
        return std::all_of(node.children.begin(), node.children.end(), holds);
    case Node::Or:
        return std::any_of(node.children.begin(), node.children.end(), holds);
    case Node::Not:
        return !holds(node.children[0]);
    case Node::Words:
    case Node::Phrase: {
        const std::string wanted = node.values[0].toStdString();
        return anySearched(record, catalog, [&](const QString &text) {
            return text::containsWords(text.toStdString(), wanted, node.kind == Node::Words);
        });
    }
    case Node::Regex:
        return anySearched(record, catalog, [&](const QString &text) { return regexMatches(text, node.values[0]); });
    case Node::Test: {
        const Field *field = catalog.find(node.field);
        return field != nullptr && test(node, *field, record.value(*field), context);
    }
    case Node::Has:
    case Node::Missing: {
        const Field *field = catalog.find(node.field);
        const bool has = field != nullptr && isPresent(*field, record.value(*field));
        return has == (node.kind == Node::Has);
    }
    case Node::Mine:
        return record.isMine(context.person);
    case Node::Conflict:
        return record.isInConflict();
    case Node::Error:
        return record.hasError();
    }
    return false;
}

} // namespace quayside::criteria
