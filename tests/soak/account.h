// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace quayside::tests {

class Station;

/// What was done and what became of it, added up over episodes.
struct Figures
{
    qint64 episodes = 0;
    qint64 edits = 0;      ///< intents that a workspace confirmed
    qint64 inShop = 0;     ///< edits made in the shop itself
    qint64 faults = 0;     ///< answers that the shop spoilt, by its own count
    QMap<QString, qint64> faultsByKind; ///< the same with the calls under a wrong clock and the waits, by the shop's words for them
    qint64 kills = 0;
    qint64 consents = 0;   ///< given anew by a person: a kill took the answer that renewed the old one along
    qint64 lost = 0;       ///< confirmed, but without a change that ended well or for a reason
    qint64 doubled = 0;    ///< carried out more often than it was decided, by the shop's own log
    qint64 diverged = 0;   ///< records that differ between a workspace and one that reads the shop afresh
    qint64 broken = 0;     ///< workspaces in which `verify` found something, or that did not come to rest

    [[nodiscard]] bool isClean() const { return lost + doubled + diverged + broken == 0; }
    [[nodiscard]] QString line() const;
    /// "429 31, clock-skew 900, …"
    [[nodiscard]] QString faultLine() const;
};

/// One field of one record of the shop, as the shop's log names it.
struct Target
{
    QString kind;   ///< of the effect: "price.update", "stock.update", "product.edit", "return.approve"
    QString record; ///< SKU id, SKU id@warehouse id, listing id, or id of the return
    bool operator==(const Target &) const = default;
};
[[nodiscard]] size_t qHash(const Target &target, size_t seed = 0) noexcept;

/// One station's confirmed intents. Every value is used for its target once in an episode, so effects can be told apart by it.
class Account
{
public:
    /// A confirmed edit.
    void confirm(const Target &target, const QString &value);
    /// Somebody decided a conflict for our value: it may be carried out once more.
    void insistOn(const Target &target, const QString &value) { ++m_insisted[{target.kind + target.record, value}]; }
    [[nodiscard]] bool has(const Target &target) const
    {
        return std::any_of(m_edits.cbegin(), m_edits.cend(), [&target](const Edit &edit) { return edit.target == target; });
    }

    /// Holds every confirmed edit against the station's changes and the shop's effects; what is wrong goes to stderr.
    void settle(const Station &station, const QJsonArray &effects, Figures &figures) const;

private:
    struct Edit
    {
        Target target;
        QString value;
    };
    QList<Edit> m_edits;
    QHash<std::pair<QString, QString>, int> m_insisted;
};

/// Records of all kinds that differ between the two, a line each.
[[nodiscard]] QStringList differences(const Station &one, const Station &other);

} // namespace quayside::tests
