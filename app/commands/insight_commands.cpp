// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/domain/money.h"
#include "models/insights/targets.h"
#include "models/store/people_repository.h"

#include <QCoreApplication>

#include <cmath>

namespace quayside::commands {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::commands::Insights)
};

// Typed in major units where it is an amount; kept in the metric's own unit.
Result<double> valueOf(insights::Metric metric, const QString &text, const QString &currency)
{
    if (insights::unitOf(metric) == insights::Unit::Money) {
        const auto money = parseMoney(text, currency);
        if (!money)
            return fail(money.error());
        return static_cast<double>(money->minor);
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return fail(FaultKind::Invalid, u"a number"_s, u"value="_s + text);
    return value;
}

Result<Outcome> setTarget(Scope &scope)
{
    const auto metric = insights::metricOf(scope.arg(u"metric"_s));
    if (!metric)
        return fail(FaultKind::Invalid, u"no metric"_s, u"metric="_s + scope.arg(u"metric"_s));
    const bool isMoney = insights::unitOf(*metric) == insights::Unit::Money;
    const QString currency = isMoney ? scope.arg(u"currency"_s).trimmed().toUpper() : QString();
    if (isMoney && currency.size() != 3)
        return fail(FaultKind::Invalid, u"three letters such as GBP"_s, u"currency="_s + currency);
    const QString text = scope.arg(u"value"_s).trimmed();
    insights::Target target{*metric, currency, 0};
    if (!text.isEmpty()) {
        const auto value = valueOf(*metric, text, currency);
        if (!value)
            return fail(value.error());
        if (*value < 0)
            return fail(FaultKind::Invalid, u"not below zero"_s, u"value="_s + text);
        target.value = *value;
    }
    const QString key = insights::targetKey(*metric, currency);
    const QString setting = text.isEmpty() ? QString() : insights::toSetting(target);
    const auto before = store::SettingsRepository(scope.db()).value(key);
    if (!before)
        return fail(before.error());
    Outcome outcome;
    if (*before == setting) {
        ++outcome.unchanged;
        return outcome;
    }
    QUAYSIDE_TRY(scope.putSetting(key, setting));
    scope.details[u"target"_s] = key;
    scope.details[u"before"_s] = *before;
    scope.details[u"after"_s] = setting;
    outcome.affected = 1;
    return outcome;
}

} // namespace

void addInsightCommands(Registry &registry)
{
    QStringList metrics;
    for (const insights::Metric metric : insights::allMetrics())
        metrics.append(insights::toWord(metric));
    Spec spec;
    spec.id = u"insights.setTarget"_s;
    spec.title = Text::tr("Set a target");
    spec.menu = u"View"_s;
    spec.icon = u"flag"_s;
    spec.right = u"insights.target"_s;
    spec.isUndoable = true;
    spec.parameters = {{u"metric"_s, Text::tr("Metric"), Parameter::Choice, true, metrics, u"gmv"_s},
                       {u"value"_s, Text::tr("Per day; empty: no target"), Parameter::Text, false, {}, {}},
                       {u"currency"_s, Text::tr("Currency, for amounts"), Parameter::Text, false, {}, {}}};
    registry.add(std::make_unique<FunctionCommand>(spec, setTarget));
}

} // namespace quayside::commands
