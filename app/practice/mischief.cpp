// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/mischief.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, TrickCount> Names{
    "latency"_L1, "429"_L1, "503"_L1, "500"_L1, "html"_L1, "truncate"_L1, "cut-before-effect"_L1, "cut-after-effect"_L1,
    "timeout-after-effect"_L1, "cut"_L1, "duplicate-page"_L1, "reorder"_L1, "clock-skew"_L1, "token-life"_L1,
    "expired-401"_L1, "missing-scope"_L1, "quota"_L1, "review"_L1, "unknown-fields"_L1, "unknown-enums"_L1,
    "expire-token"_L1};

// In milliseconds this still fits a timer.
constexpr qint64 LargestNumber = 2'000'000;

bool needsNumber(Trick trick)
{
    return trick == Trick::Latency || trick == Trick::ClockSkew || trick == Trick::TokenLife || trick == Trick::Quota
        || trick == Trick::Review;
}

} // namespace

Result<Mischief> Mischief::parse(const QString &specification, quint64 seed)
{
    Mischief mischief(seed);
    mischief.m_specification = specification.trimmed();
    for (const QString &entry : specification.split(u',', Qt::SkipEmptyParts)) {
        const QString part = entry.trimmed();
        const auto wrong = [&part](const QString &why) { return fail(FaultKind::Invalid, why, part); };
        Setting setting;
        bool isNumber = true;
        QString name = part;
        if (const qsizetype plus = name.indexOf(u'+'); plus >= 0) {
            setting.spared = name.mid(plus + 1).toLongLong(&isNumber);
            if (!isNumber || setting.spared < 0)
                return wrong(u"the number of spared calls is not a number"_s);
            name.truncate(plus);
        }
        if (const qsizetype hash = name.indexOf(u'#'); hash >= 0) {
            setting.left = name.mid(hash + 1).toLongLong(&isNumber);
            if (!isNumber || setting.left < 0)
                return wrong(u"the count is not a number"_s);
            name.truncate(hash);
        }
        if (const qsizetype at = name.indexOf(u'@'); at >= 0) {
            setting.probability = name.mid(at + 1).toDouble(&isNumber);
            if (!isNumber || !(setting.probability >= 0 && setting.probability <= 1))
                return wrong(u"the probability is not between 0 and 1"_s);
            name.truncate(at);
        }
        if (const qsizetype equals = name.indexOf(u'='); equals >= 0) {
            setting.value = name.mid(equals + 1);
            name.truncate(equals);
        }
        const auto found = std::find(Names.begin(), Names.end(), name);
        if (found == Names.end())
            return wrong(u"no such fault"_s);
        const auto trick = static_cast<Trick>(found - Names.begin());
        const qint64 number = setting.value.toLongLong(&isNumber);
        if (!isNumber && (needsNumber(trick) || (!setting.value.isEmpty() && trick != Trick::MissingScope)))
            return wrong(u"the value is not a number"_s);
        if (number > LargestNumber || number < (trick == Trick::ClockSkew ? -LargestNumber : 0))
            return wrong(u"the value is out of range"_s);
        mischief.m_settings[static_cast<size_t>(trick)] = setting;
    }
    return mischief;
}

bool Mischief::strikes(Trick trick)
{
    std::optional<Setting> &setting = m_settings[static_cast<size_t>(trick)];
    if (!setting || setting->left == 0)
        return false;
    if (setting->probability < 1 && m_draw.unit() >= setting->probability)
        return false;
    if (setting->spared > 0) {
        --setting->spared;
        return false;
    }
    if (setting->left > 0)
        --setting->left;
    note(trick);
    return true;
}

qint64 Mischief::struck() const
{
    return std::accumulate(m_struck.begin(), m_struck.end(), qint64(0)) - struck(Trick::Latency) - struck(Trick::ClockSkew);
}

void Mischief::countOn(const Mischief &before)
{
    for (size_t i = 0; i < m_struck.size(); ++i)
        m_struck[i] += before.m_struck[i];
}

QLatin1StringView Mischief::nameOf(Trick trick)
{
    return Names[static_cast<size_t>(trick)];
}

qint64 Mischief::value(Trick trick, qint64 fallback) const
{
    return slot(trick) && !slot(trick)->value.isEmpty() ? slot(trick)->value.toLongLong() : fallback;
}

} // namespace quayside::practice
