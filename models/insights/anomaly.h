// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace quayside::insights {

/// When a value is news. The scale is the median of the distances from the median (MAD), so that a few wild days neither hide the
/// next one nor widen what counts as usual.
struct AnomalyRule
{
    double threshold = 4.5;     ///< robust z from which a value stands out
    int minimumHistory = 6;     ///< same weekdays before it; with fewer nothing is said
    int weeks = 12;             ///< how far back is looked
    double leastSpread = 0.05;  ///< of the median: the scale is never less, so that equal days (MAD 0) do not make every ripple news
    double leastUnits = 1;      ///< nor less than this, for medians near zero
};

/// What is usual: the median, and how far a value may lie from it.
struct Band
{
    double expected = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const Band &, const Band &) = default;
};

struct DayValue
{
    QDate day;
    double value = 0;
};

struct Anomaly
{
    QDate day;
    double value = 0;
    Band band;
    double score = 0;           ///< robust z, with its sign

    [[nodiscard]] bool isHigh() const { return score > 0; }
};

/// Middle value; of an even number of values the mean of the two in the middle. 0 of none.
[[nodiscard]] double median(QList<double> values);
/// The usual band of values like these; nullopt with fewer than the rule asks for.
[[nodiscard]] std::optional<Band> bandOf(const QList<double> &history, const AnomalyRule &rule = {});
/// Of days in order without repetition, those from `from` on that stand out against the same weekdays before them. A day found to
/// stand out is still part of later days' history: the median bears it.
[[nodiscard]] QList<Anomaly> anomalies(const QList<DayValue> &days, QDate from, const AnomalyRule &rule = {});

} // namespace quayside::insights
