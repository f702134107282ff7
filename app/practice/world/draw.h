// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>

namespace quayside::practice {

/// Repeatable chance: every fact of the world is drawn from the seed, a topic and an index, so that
/// any record can be made again on its own, in any order, without storing it.
class Draw
{
public:
    constexpr Draw(quint64 seed, quint64 topic, quint64 index)
        : m_state(mix(mix(seed + 0x9e3779b97f4a7c15ULL * (topic + 1)) ^ mix(index + 0x632be59bd9b4e019ULL)))
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }
    /// A number in [0, bound).
    constexpr int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    /// A number in [0, 1).
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    template <class Container>
    constexpr const auto &pick(const Container &from)
    {
        return from[static_cast<size_t>(below(static_cast<int>(std::size(from))))];
    }

private:
    static constexpr quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

/// What a draw is about; part of the world's format: reordering changes every world.
enum Topic : quint64 { ProductTopic, VariantTopic, StockTopic, OrderTopic, BuyerTopic, ReturnTopic, FaultTopic, RequestTopic, TokenTopic,
                     FinanceTopic, TalkTopic, PromotionTopic, FigureTopic };

} // namespace quayside::practice
