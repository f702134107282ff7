// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "models/domain/money.h"
#include "models/domain/talk_rows.h"
#include "models/store/mirror_writer.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace quayside::tests {

using namespace Qt::StringLiterals;

/// A shop in memory behind the port that sync speaks: products with versions, returns with a state machine, pages with cursors, a
/// log of what was carried out. `fault` is asked before every call and says how that call goes wrong.
class FakeRemote final : public remotes::Remote
{
public:
    enum class Fault { None, NotSent, UnclearBefore, UnclearAfter, Refused, BadPage, Offline, ConsentEnded };
    /// Number of the call (from 1) and its name ("pull products", "push price.set", "read back").
    std::function<Fault(int call, const QString &name)> fault = [](int, const QString &) { return Fault::None; };

    std::vector<rows::Shop> shops{{"S1", "Shop S1", "GB", "GBP", "LOCAL", "cipher", "CODE"}};
    QMap<QString, rows::Product> products;
    QMap<QString, rows::Return> returns;
    QMap<QString, rows::Order> orders;
    QMap<QString, rows::Promotion> promotions;   ///< read when they are among alsoPulls, as warehouses are
    QMap<QString, rows::Warehouse> warehouses;
    QMap<QString, rows::ListingDrafts> drafts;   ///< by product; read by ids
    QHash<QString, int> effects;        ///< "P1-A price" → how often it was carried out
    bool reviewsTexts = false;          ///< edits of texts wait for endReview()
    bool repeatsPages = false;          ///< every page comes twice, the second time reversed
    qint64 passesOver = 0;              ///< a first read of orders leaves what has a version up to this one to Part::Older
    QList<remotes::Resource> alsoPulls; ///< offered besides the four: categories in two pages, what is asked for by ids in none
    QSet<QString> garbled;              ///< records that come as documents nobody understands
    QSet<QString> nameless;             ///< and that do not even tell their id
    QByteArray namelessNote;            ///< what such documents say besides
    QSet<QString> heldBack;             ///< records that are counted and handed out by no list
    remotes::Health state;              ///< what the connection knows of itself
    QStringList log;                    ///< names of the calls, with the part and the shop
    int calls = 0;
    qint64 version = 1'000'000;

    // What somebody does in the shop itself.
    void setPrice(const QString &sku, qint64 minor);
    void setQuantity(const QString &sku, const std::string &warehouse, qint64 quantity);
    void setReturnStatus(const QString &id, const std::string &status);
    void endReview(const QString &product, bool approved);
    rows::Sku &sku(const QString &id);

    QString id() const override { return u"tiktok"_s; }
    remotes::Capabilities capabilities() const override;
    QCoro::Task<Result<remotes::Page>> pull(remotes::PullRequest request) override;
    QString batchKey(const Intent &intent) const override;
    QCoro::Task<std::vector<remotes::Outcome>> push(std::vector<Intent> intents) override;
    QCoro::Task<Result<remotes::ReadBack>> readBack(Intent intent) override;
    QCoro::Task<remotes::Health> health() override { co_return remotes::Health(state); }
    QCoro::Task<void> shutDown() override { co_return; }

private:
    Fault next(const QString &name);
    remotes::Outcome carryOut(const Intent &intent);
    QString valueOf(const Intent &intent);
    template <class Row>
    void fillOlder(remotes::Page &page, const QMap<QString, Row> &all, const remotes::PullRequest &request);
    template <class Row>
    void setAside(remotes::Page &page);
    template <class Row>
    void fill(remotes::Page &page, const QMap<QString, Row> &all, const remotes::PullRequest &request);

    QSet<QString> m_underWay;            ///< walks that have a next page
    QHash<QString, QString> m_inReview;  ///< product → title that waits
};

} // namespace quayside::tests
