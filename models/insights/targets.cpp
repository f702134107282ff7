// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights/targets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace quayside::insights {

using namespace Qt::StringLiterals;

QString targetKey(Metric metric, const QString &currency)
{
    const QString key = u"insights.target."_s + toWord(metric);
    return unitOf(metric) == Unit::Money ? key + u'.' + currency : key;
}

QString toSetting(const Target &target)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"value"_s, target.value}}).toJson(QJsonDocument::Compact));
}

Result<std::optional<Target>> targetOf(Metric metric, const QString &currency, const QString &setting)
{
    if (setting.isEmpty())
        return std::optional<Target>();
    const QJsonValue value = QJsonDocument::fromJson(setting.toUtf8()).object()[u"value"_s];
    if (!value.isDouble() || !std::isfinite(value.toDouble()) || value.toDouble() < 0)
        return fail(FaultKind::Invalid, u"no target"_s, setting);
    return std::optional<Target>(Target{metric, unitOf(metric) == Unit::Money ? currency : QString(), value.toDouble()});
}

double targetOver(const Target &target, int days)
{
    return isAdditive(target.metric) ? target.value * days : target.value;
}

Standing standing(Metric metric, std::optional<double> value, std::optional<double> target)
{
    if (!value || !target)
        return Standing::None;
    const bool isMet = isLessBetter(metric) ? *value <= *target : *value >= *target;
    return isMet ? Standing::Met : Standing::Missed;
}

} // namespace quayside::insights
