// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/tiktok/caller.h"
#include "app/remotes/tiktok/decode.h"
#include "app/remotes/tiktok/tiktok_remote.h"
#include "app/remotes/tiktok/walk.h"

#include <QDate>

namespace quayside::remotes::tiktok {

/// What a write came to as a whole (push.cpp).
[[nodiscard]] Outcome outcomeOfWrite(const Result<HttpAnswer> &answer);
/// Whether the intent is about parcels or cancellations (push_fulfilment.cpp).
[[nodiscard]] bool isOfFulfilment(const Intent &intent);
/// Whether the intent is something to say to a buyer (push_talk.cpp).
[[nodiscard]] bool isOfTalk(const Intent &intent);
/// A page token that lay too long, or belongs to other filters.
[[nodiscard]] inline bool isTokenRefused(const Fault &fault)
{
    return fault.kind == FaultKind::Invalid && fault.detail.contains(QLatin1StringView("page_token"), Qt::CaseInsensitive);
}

/// The adapter in its parts: reading pages (pull.cpp) and single records (pull_by_ids.cpp), writing (push.cpp), reading back (read_back.cpp).
class TikTokRemote final : public Remote
{
public:
    TikTokRemote(HttpDoor &door, TokenKeeper &tokens) : m_door(door), m_tokens(tokens), m_caller(door, tokens) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("tiktok"); }
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QCoro::Task<Result<Page>> pull(PullRequest request) override;
    [[nodiscard]] QString batchKey(const Intent &intent) const override;
    [[nodiscard]] QCoro::Task<std::vector<Outcome>> push(std::vector<Intent> intents) override;
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readBack(Intent intent) override;
    [[nodiscard]] QCoro::Task<Health> health() override;
    [[nodiscard]] QCoro::Task<void> shutDown() override;

private:
    // pull.cpp
    [[nodiscard]] QCoro::Task<Result<Decoded>> fetch(Resource resource, Call call);
    [[nodiscard]] QCoro::Task<Result<Page>> pullWhole(PullRequest request, Call call);
    [[nodiscard]] QCoro::Task<Result<Page>> pullBrands(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullCategories(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullWindow(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> stockOf(QString shop, Page products);
    // pull_by_ids.cpp
    [[nodiscard]] QCoro::Task<Result<Page>> pullByIds(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullFromList(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Decoded>> product(QString shop, QString id, QString version = {});
    [[nodiscard]] QCoro::Task<Result<Page>> withDetails(QString shop, Page page);
    // pull_details.cpp
    [[nodiscard]] QCoro::Task<Result<Page>> pullDeliveryOptions(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullDetails(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullPackages(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullDrafts(PullRequest request);
    // pull_money.cpp
    [[nodiscard]] QCoro::Task<Result<Page>> pullDated(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullTransactions(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullUnsettled(PullRequest request);
    // pull_talk.cpp
    [[nodiscard]] QCoro::Task<Result<Page>> pullConversations(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<std::vector<rows::Message>>> messagesOf(QString shop, QString conversation, Instant since);
    // pull_offers.cpp
    [[nodiscard]] QCoro::Task<Result<Page>> pullPromotions(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Decoded>> activity(QString shop, QString id);
    [[nodiscard]] QCoro::Task<Result<Decoded>> coupon(QString shop, QString id);
    [[nodiscard]] QCoro::Task<Result<Decoded>> offer(Resource resource, QString shop, QString id)
    {
        return resource == Resource::Promotions ? activity(std::move(shop), std::move(id)) : coupon(std::move(shop), std::move(id));
    }
    [[nodiscard]] QCoro::Task<Result<Page>> pullCoupons(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Page>> pullPerformance(PullRequest request);
    [[nodiscard]] QCoro::Task<Result<Decoded>> figures(QString shop, FigureSubject subject, QDate from, QDate before, QString token);
    // push.cpp
    [[nodiscard]] QCoro::Task<std::vector<Outcome>> pushPrices(std::vector<Intent> intents);
    [[nodiscard]] QCoro::Task<Outcome> pushStock(Intent intent);
    [[nodiscard]] QCoro::Task<Outcome> pushEdit(Intent intent);
    [[nodiscard]] QCoro::Task<std::vector<Outcome>> pushStatus(std::vector<Intent> intents);
    [[nodiscard]] QCoro::Task<Outcome> pushDecision(Intent intent);
    // push_fulfilment.cpp
    [[nodiscard]] QCoro::Task<Outcome> pushFulfilment(Intent intent);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readBackFulfilment(Intent intent);
    // push_talk.cpp
    [[nodiscard]] QCoro::Task<Outcome> pushReply(Intent intent);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readBackReply(Intent intent);
    // read_back.cpp
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readBackReturn(Intent intent);

    HttpDoor &m_door;
    TokenKeeper &m_tokens;
    Caller m_caller;
};

} // namespace quayside::remotes::tiktok
