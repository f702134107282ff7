// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/operand.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace quayside::criteria {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

// "7d", "90m", "2w": a length of time; nothing else.
std::optional<qint64> spanOf(const QString &text)
{
    if (text.size() < 2)
        return {};
    bool isNumber = false;
    const qint64 count = text.chopped(1).toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > 1'000'000)
        return {};
    switch (text.back().toLower().unicode()) {
    case 'm':
        return count * Minute;
    case 'h':
        return count * Hour;
    case 'd':
        return count * Day;
    case 'w':
        return count * 7 * Day;
    case 'y':
        return count * 365 * Day;
    default:
        return {};
    }
}

struct Moments
{
    qint64 first = 0;
    qint64 end = 0;  ///< exclusive
};

// "today", "yesterday", a day where the person is, or a moment in UTC ("2026-07-01T05:00Z"), which is a span of no length.
std::optional<Moments> dayOf(const QString &text, const Context &context)
{
    if (text.size() > 10 && text.endsWith(u'Z')) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!moment.isValid())
            return {};
        return Moments{moment.toMSecsSinceEpoch(), moment.toMSecsSinceEpoch()};
    }
    const qint64 offset = static_cast<qint64>(context.offsetSeconds) * 1000;
    QDate date;
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        date = QDateTime::fromMSecsSinceEpoch(context.now + offset, QTimeZone::utc()).date();
    else if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        date = QDateTime::fromMSecsSinceEpoch(context.now + offset, QTimeZone::utc()).date().addDays(-1);
    else
        date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return {};
    const qint64 start = QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() - offset;
    return Moments{start, start + Day};
}

using Bound = std::optional<qint64>;

Interval between(Bound lower, Bound upper, bool lowerIncluded, bool upperIncluded)
{
    Interval interval;
    interval.lower = lower;
    interval.upper = upper;
    interval.lowerIncluded = lowerIncluded;
    interval.upperIncluded = upperIncluded;
    return interval;
}

Interval byOperator(Op op, qint64 value)
{
    switch (op) {
    case Op::Less:
        return between({}, value, true, false);
    case Op::LessOrEqual:
        return between({}, value, true, true);
    case Op::Greater:
        return between(value, {}, false, true);
    case Op::GreaterOrEqual:
        return between(value, {}, true, true);
    default:
        return between(value, value, true, true);
    }
}

// An age: "changed:>7d" is longer ago than seven days. A deadline: "due:<4h" is less than four hours ahead.
Interval bySpan(Op op, qint64 span, const Field &field, const Context &context)
{
    if (field.isDeadline) {
        const qint64 at = context.now + span;
        return op == Op::Is ? between(context.now, at, true, true) : byOperator(op, at);
    }
    const qint64 at = context.now - span;
    switch (op) {
    case Op::Less:
        return between(at, {}, false, true);
    case Op::LessOrEqual:
        return between(at, {}, true, true);
    case Op::Greater:
        return between({}, at, true, false);
    case Op::GreaterOrEqual:
        return between({}, at, true, true);
    default:
        return between(at, context.now, true, true);
    }
}

std::optional<Interval> instantTest(Op op, const QString &text, const Field &field, const Context &context)
{
    if (const auto span = spanOf(text))
        return bySpan(op, *span, field, context);
    const auto day = dayOf(text, context);
    if (!day)
        return {};
    switch (op) {
    case Op::Less:
        return between({}, day->first, true, false);
    case Op::LessOrEqual:
        return between({}, day->end, true, false);
    case Op::Greater:
        return between(day->end, {}, true, true);
    case Op::GreaterOrEqual:
        return between(day->first, {}, true, true);
    default:
        return between(day->first, day->end, true, false);
    }
}

Operand instantOperand(const Node &test, const Field &field, const Context &context)
{
    Operand operand;
    if (test.op == Op::Range) {
        Interval range;
        for (const bool isLower : {true, false}) {
            const QString &text = test.values[isLower ? 0 : 1];
            if (text.isEmpty())
                continue;
            const auto span = spanOf(text);
            const auto day = span ? std::nullopt : dayOf(text, context);
            if (!span && !day) {
                operand.wrong = Reason::NotAMoment;
                return operand;
            }
            const qint64 at = span ? (field.isDeadline ? context.now + *span : context.now - *span)
                                   : (isLower ? day->first : day->end);
            (isLower ? range.lower : range.upper) = at;
            (isLower ? range.lowerIncluded : range.upperIncluded) = isLower || span.has_value();
        }
        operand.any.append(range);
        return operand;
    }
    for (const QString &text : test.values) {
        const auto interval = instantTest(test.op, text, field, context);
        if (!interval) {
            operand.wrong = Reason::NotAMoment;
            return operand;
        }
        operand.any.append(*interval);
    }
    return operand;
}

Operand numberOperand(const Node &test, int scale)
{
    Operand operand;
    const auto read = [&](const QString &text) -> Bound {
        const auto number = scaledNumber(text, scale);
        if (!number)
            operand.wrong = Reason::NotANumber;
        return number;
    };
    if (test.op == Op::Range) {
        const Bound lower = test.values[0].isEmpty() ? Bound() : read(test.values[0]);
        const Bound upper = test.values[1].isEmpty() ? Bound() : read(test.values[1]);
        operand.any.append(between(lower, upper, true, true));
        return operand;
    }
    for (const QString &text : test.values) {
        if (const Bound number = read(text))
            operand.any.append(byOperator(test.op, *number));
    }
    return operand;
}

} // namespace

std::optional<qint64> scaledNumber(const QString &text, int scale)
{
    QString digits = text.trimmed();
    if (digits.endsWith(u'%'))
        digits.chop(1);
    const bool isNegative = digits.startsWith(u'-') || digits.startsWith(QChar(0x2212));
    if (isNegative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.first(point);
    QString fraction = point < 0 ? QString() : digits.sliced(point + 1);
    int places = 0;
    for (int s = scale; s > 1; s /= 10)
        ++places;
    if (whole.isEmpty() || whole.size() > 14 || fraction.size() > places || (point >= 0 && fraction.isEmpty()))
        return {};
    fraction = fraction.leftJustified(places, u'0');
    const QString all = whole + fraction;
    for (const QChar c : all) {
        if (c < u'0' || c > u'9')
            return {};
    }
    const qint64 value = all.toLongLong();
    return isNegative ? -value : value;
}

Operand operandOf(const Node &test, const Field &field, const Context &context)
{
    Operand operand;
    switch (field.type) {
    case FieldType::Integer:
        return numberOperand(test, 1);
    case FieldType::Money:
        return numberOperand(test, 100);
    case FieldType::Percent:
        return numberOperand(test, 10);
    case FieldType::Instant:
        return instantOperand(test, field, context);
    case FieldType::Flag: {
        const QString word = test.values.value(0).toLower();
        operand.flag = word == "yes"_L1 || word == "true"_L1 || word == "1"_L1;
        if (test.op != Op::Is || test.values.size() != 1
            || (!operand.flag && word != "no"_L1 && word != "false"_L1 && word != "0"_L1))
            operand.wrong = Reason::NotAFlag;
        return operand;
    }
    case FieldType::Enum:
        if (test.op != Op::Is) {
            operand.wrong = Reason::NotOrdered;
            return operand;
        }
        for (const QString &text : test.values) {
            bool isKnown = false;
            for (const EnumValue &value : field.values) {
                const qsizetype at = value.stored.indexOf(QRegularExpression(
                    QRegularExpression::anchoredPattern(QRegularExpression::escape(text)), QRegularExpression::CaseInsensitiveOption));
                if (value.word.compare(text, Qt::CaseInsensitive) == 0)
                    operand.stored += value.stored;
                else if (at >= 0)
                    operand.stored += value.stored[at];
                else
                    continue;
                isKnown = true;
                break;
            }
            if (!isKnown)
                operand.wrong = Reason::UnknownValue;
        }
        return operand;
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Tags:
        if (test.op != Op::Is && test.op != Op::Regex)
            operand.wrong = Reason::NotOrdered;
        return operand;
    }
    return operand;
}

} // namespace quayside::criteria
