// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/document.h"

#include <array>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

struct Unit
{
    char16_t letter;
    qint64 length;
};
// Longest first: spans are written that way.
constexpr std::array<Unit, 4> Units{{{u'w', 7 * 24 * 60 * Minute}, {u'd', 24 * 60 * Minute}, {u'h', 60 * Minute}, {u'm', Minute}}};

constexpr std::array<QLatin1StringView, 6> KindWords{"sop"_L1, "checklist"_L1, "runbook"_L1, "decision"_L1, "blueprint"_L1, "action-plan"_L1};

} // namespace

QString toWord(Kind kind)
{
    return KindWords.at(static_cast<std::size_t>(kind));
}

std::optional<Kind> kindOf(QStringView word)
{
    for (std::size_t i = 0; i < KindWords.size(); ++i) {
        if (word == KindWords.at(i))
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

QStringList kindWords()
{
    return {KindWords.begin(), KindWords.end()};
}

QList<Check> Step::checks() const
{
    QList<Check> all;
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<Checks>(&block))
            all += list->checks;
    }
    return all;
}

const Decision *Step::decision() const
{
    for (const Block &block : blocks) {
        if (const auto *decision = std::get_if<Decision>(&block))
            return decision;
    }
    return nullptr;
}

const Step *Document::step(const QString &id) const
{
    for (const Step &step : steps) {
        if (step.id == id)
            return &step;
    }
    return nullptr;
}

QString searchText(const Document &document)
{
    QStringList parts{document.title, document.summary, document.id, document.owner};
    parts += document.tags;
    const auto add = [&parts](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (const auto *prose = std::get_if<Prose>(&block)) {
                parts.append(prose->plain);
            } else if (const auto *checks = std::get_if<Checks>(&block)) {
                for (const Check &check : checks->checks)
                    parts.append(check.plain);
            } else if (const auto *decision = std::get_if<Decision>(&block)) {
                for (const DecisionRow &row : decision->rows)
                    parts += QStringList(row.cells) << row.plainOutcome;
            } else if (const auto *acts = std::get_if<Acts>(&block)) {
                for (const CommandLink &link : acts->links)
                    parts.append(link.text);
            }
        }
    };
    add(document.preface);
    for (const Step &step : document.steps) {
        parts.append(step.title);
        add(step.blocks);
    }
    return parts.join(u'\n');
}

std::optional<qint64> spanOf(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    qint64 sum = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && text.at(digits) >= u'0' && text.at(digits) <= u'9')
            ++digits;
        if (digits == 0 || digits > 5 || digits == text.size())
            return std::nullopt;
        const qint64 number = text.left(digits).toLongLong();
        const QChar letter = text.at(digits);
        const auto *unit = std::find_if(Units.begin(), Units.end(), [letter](const Unit &u) { return letter == u.letter; });
        if (unit == Units.end())
            return std::nullopt;
        sum += number * unit->length;
        text = text.mid(digits + 1).trimmed();
    }
    if (sum == 0)
        return std::nullopt;
    return sum;
}

QString spanWord(qint64 milliseconds)
{
    QString word;
    for (const Unit &unit : Units) {
        if (const qint64 number = milliseconds / unit.length; number > 0) {
            word += QString::number(number) + QChar(unit.letter);
            milliseconds %= unit.length;
        }
    }
    return word;
}

} // namespace quayside::playbooks
