// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/station.h"
#include "tests/soak/account.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <array>

namespace quayside::tests {

/// One world from its seed: two workspaces at one practice shop, everybody editing, everything failing, processes killed; then
/// quiet, and the books are held against each other. All decisions come from the seed, so they repeat; the moments at which kills
/// and faults meet the program depend on the machine as well.
class Episode
{
public:
    Episode(quint32 seed, Figures &figures);

    /// Runs `steps` acts and the settlement. False: the world could not be made; see stderr.
    [[nodiscard]] bool run(int steps);
    /// Keeps the folder for whoever wants to look.
    [[nodiscard]] QString keep();

private:
    struct Desk
    {
        std::unique_ptr<Station> station;
        Account account;
    };
    struct Listed
    {
        QString sku;          ///< seller SKU
        QString price;
        bool isWhole = false; ///< a currency without decimals
    };

    [[nodiscard]] bool makeWorld();
    [[nodiscard]] bool makeStation(const QString &name, std::unique_ptr<Station> &station);
    [[nodiscard]] bool readListings();

    void step();
    void editPrice(Desk &desk);
    void editStock(Desk &desk);
    void editTitle(Desk &desk);
    void decideReturn(Desk &desk);
    void editInShop();
    void changeFaults();
    void publishAll(Desk &desk, bool mayKill);
    void syncSome();
    void resolve(Desk &desk);
    /// Starts the program and may kill it after a moment. True: it ended by itself with exit 0.
    bool act(Desk &desk, const QStringList &arguments, const QString &as, bool mayKill, Ran *ran = nullptr);
    [[nodiscard]] QString freshPrice(const Listed &listed);
    /// A second edit of a cell replaces the first: only cells without a change under way are edited, so that each confirmed edit has
    /// a change of its own to be held against.
    [[nodiscard]] static bool isFree(const Desk &desk, const QString &criteria);

    void settle();
    [[nodiscard]] bool comeToRest();

    QRandomGenerator m_random;
    quint32 m_seed;
    Figures &m_figures;
    QTemporaryDir m_folder;
    ShopProcess m_shop;
    std::array<Desk, 2> m_desks;
    QList<Listed> m_listed;
    QSet<QString> m_used; ///< values that were used, with their record
    int m_titles = 0;
};

} // namespace quayside::tests
