// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/owner_groups.h"

namespace quayside::tables {

Listing listByOwner(const std::vector<qint64> &ids, const std::function<OwnerGroup(qint64 id)> &ownerOf)
{
    struct Group
    {
        qint64 id = 0;
        Cell head;
        qint64 counted = 0;
        std::vector<qint64> members;
    };
    std::vector<Group> groups;
    QHash<QString, std::size_t> known;
    for (const qint64 id : ids) {
        OwnerGroup owner = ownerOf(id);
        const auto at = known.constFind(owner.key);
        const std::size_t group = at != known.cend() ? *at : groups.size();
        if (group == groups.size()) {
            known.insert(owner.key, group);
            groups.push_back({-owner.id, std::move(owner.head), 0, {}});
        }
        groups[group].counted += owner.isCounted ? 1 : 0;
        groups[group].members.push_back(id);
    }
    Listing listing;
    listing.records = static_cast<qint64>(ids.size());
    for (Group &group : groups) {
        if (group.counted > 0)
            group.head.trailing = QString::number(group.counted);
        listing.groups.insert(group.id, group.head);
        listing.rows.push_back(group.id);
        listing.rows.insert(listing.rows.end(), group.members.begin(), group.members.end());
    }
    return listing;
}

} // namespace quayside::tables
