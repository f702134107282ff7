// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/insights/figure_text.h"

#include "models/domain/money.h"
#include "ui/parts/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using insights::Metric;
using insights::Unit;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Insights)
};

QString tenths(double value, const QLocale &locale)
{
    return ui::numberText(static_cast<qint64>(std::llround(value * 10)), 1, locale);
}

double major(double minor, const QString &currency)
{
    return minor / std::pow(10.0, currencyExponent(currency));
}

} // namespace

QString metricTitle(Metric metric)
{
    switch (metric) {
    case Metric::Gmv: return Text::tr("GMV");
    case Metric::Orders: return Text::tr("Orders");
    case Metric::Units: return Text::tr("Units");
    case Metric::AverageOrder: return Text::tr("Average order");
    case Metric::Returns: return Text::tr("Returns");
    case Metric::ReturnRate: return Text::tr("Return rate");
    case Metric::Refunds: return Text::tr("Refunds");
    case Metric::StockCover: return Text::tr("Stock cover");
    case Metric::OutboxAge: return Text::tr("Outbox age");
    case Metric::ApprovalTime: return Text::tr("Approval time");
    }
    return {};
}

QString valueText(Metric metric, std::optional<double> value, const QString &currency, const QLocale &locale)
{
    if (!value || !std::isfinite(*value))
        return u"–"_s;
    switch (insights::unitOf(metric)) {
    case Unit::Money: return ui::moneyText(std::llround(*value), currency, locale);
    case Unit::Count: return ui::numberText(std::llround(*value), 0, locale);
    case Unit::Percent: return ui::isolated(tenths(*value, locale) + u" %"_s);
    case Unit::Days: return ui::isolated(Text::tr("%1 d", "days").arg(tenths(*value, locale)));
    case Unit::Hours: return ui::isolated(Text::tr("%1 h", "hours").arg(tenths(*value, locale)));
    }
    return {};
}

QString shortText(Metric metric, double value, const QString &currency, const QLocale &locale)
{
    const Unit unit = insights::unitOf(metric);
    if (unit != Unit::Money && unit != Unit::Count)
        return valueText(metric, value, currency, locale);
    const double number = unit == Unit::Money ? major(value, currency) : value;
    if (std::abs(number) >= 10'000'000)
        return ui::numberText(std::llround(number / 1'000'000), 0, locale) + u'M';
    if (std::abs(number) >= 10'000)
        return ui::numberText(std::llround(number / 1'000), 0, locale) + u'k';
    return ui::numberText(std::llround(number), 0, locale);
}

QString changeText(Metric metric, const std::optional<insights::Change> &change, const QLocale &locale)
{
    if (!change)
        return {};
    const bool isRate = insights::unitOf(metric) == Unit::Percent;
    if (!isRate && !change->percent)
        return {};
    const double value = isRate ? change->absolute : *change->percent;
    const QString number = (std::llround(value * 10) > 0 ? u"+"_s : QString()) + tenths(value, locale);
    return ui::isolated(isRate ? Text::tr("%1 pt", "percentage points").arg(number) : number + u" %"_s);
}

QString bucketText(const insights::Bucket &bucket, insights::Step step, const QLocale &locale)
{
    const auto day = [&](QDate date) { return ui::isolated(locale.toString(date, u"d MMM"_s)); };
    switch (step) {
    case insights::Step::Day: return day(bucket.first);
    case insights::Step::Week: return Text::tr("%1 to %2").arg(day(bucket.first), day(bucket.next.addDays(-1)));
    case insights::Step::Month: return locale.toString(bucket.first, u"MMM yyyy"_s);
    }
    return {};
}

QString fileText(Metric metric, std::optional<double> value, const QString &currency)
{
    if (!value)
        return {};
    const int exponent = currencyExponent(currency);
    switch (insights::unitOf(metric)) {
    case Unit::Money: return toDecimal(std::llround(*value), exponent);
    case Unit::Count: return QString::number(std::llround(*value));
    default: return QString::number(*value, 'f', 2);
    }
}

} // namespace quayside::panels
