// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/elsewhere.h"
#include "app/remotes/tiktok/endpoints.h"
#include "app/remotes/tiktok/tiktok_remote_private.h"

#include <QCoroFuture>

#include <QDate>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

// Lists without windows, short enough to be read as a whole each time; only what changed is asked for in full.
struct Listed
{
    Instant mark = 0;    ///< the newest version that is here
    Instant newest = 0;  ///< met in the run under way
    QString token;

    [[nodiscard]] QByteArray toCursor() const
    {
        const QJsonObject json{{u"mark"_s, mark}, {u"newest"_s, newest}, {u"token"_s, token}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static Listed fromCursor(const QByteArray &cursor)
    {
        const QJsonObject json = QJsonDocument::fromJson(cursor).object();
        Listed listed;
        listed.mark = std::max<Instant>(0, json[u"mark"_s].toInteger());
        listed.newest = std::max<Instant>(0, json[u"newest"_s].toInteger());
        listed.token = json[u"token"_s].toString();
        return listed;
    }
};

// The days whose figures are being read, subject after subject.
struct Days
{
    QDate mark;      ///< the last day that is here
    QDate day;       ///< under way; none between runs
    QDate latest;    ///< the last one that the remote has
    int subject = 0;
    QString token;

    [[nodiscard]] QByteArray toCursor() const
    {
        const QJsonObject json{{u"mark"_s, mark.toString(Qt::ISODate)}, {u"day"_s, day.toString(Qt::ISODate)},
                               {u"latest"_s, latest.toString(Qt::ISODate)}, {u"subject"_s, subject}, {u"token"_s, token}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static Days fromCursor(const QByteArray &cursor)
    {
        const QJsonObject json = QJsonDocument::fromJson(cursor).object();
        Days days;
        days.mark = QDate::fromString(json[u"mark"_s].toString(), Qt::ISODate);
        days.day = QDate::fromString(json[u"day"_s].toString(), Qt::ISODate);
        days.latest = QDate::fromString(json[u"latest"_s].toString(), Qt::ISODate);
        days.subject = std::clamp(json[u"subject"_s].toInt(), 0, 3);
        days.token = json[u"token"_s].toString();
        if (!days.latest.isValid() || !days.day.isValid() || days.day > days.latest)
            days.day = QDate();
        return days;
    }
};

constexpr int ShopDays = 90;     ///< of the shop's own series, on the first read
constexpr int SubjectDays = 7;   ///< of products, SKUs, videos and LIVE sessions
constexpr int AgainDays = 3;     ///< figures of the last days are corrected

constexpr std::array Subjects{FigureSubject::Product, FigureSubject::Sku, FigureSubject::Video, FigureSubject::Live};

QString pathOf(FigureSubject subject)
{
    switch (subject) {
    case FigureSubject::Shop: return endpoints::shopPerformance();
    case FigureSubject::Product: return endpoints::productsPerformance();
    case FigureSubject::Sku: return endpoints::skusPerformance();
    case FigureSubject::Video: return endpoints::videosPerformance();
    case FigureSubject::Live: return endpoints::livesPerformance();
    }
    return {};
}

} // namespace

QCoro::Task<Result<Decoded>> TikTokRemote::activity(QString shop, QString id)
{
    Call ask("GET", endpoints::activity(id), shop);
    auto answer = co_await m_caller.read(std::move(ask));
    if (!answer)
        co_return fail(answer.error());
    auto decode = [body = std::move(answer->body), status = answer->status]() mutable { return decodeActivity(std::move(body), status); };
    auto whole = co_await elsewhere(std::move(decode));
    co_return whole;
}

QCoro::Task<Result<Page>> TikTokRemote::pullPromotions(PullRequest request)
{
    Listed listed = Listed::fromCursor(request.cursor);
    if (request.full)
        listed = {};
    Call call("POST", endpoints::searchActivities(), request.shop);
    const QJsonObject body{{u"page_size"_s, 50}, {u"page_token"_s, listed.token}};
    call.json(body);
    auto decoded = co_await fetch(Resource::Promotions, std::move(call));
    if (!decoded && !listed.token.isEmpty() && isTokenRefused(decoded.error())) {
        listed.token.clear();
        request.cursor = listed.toCursor();
        request.full = false;
        auto page = co_await pullPromotions(std::move(request));
        co_return page;
    }
    if (!decoded)
        co_return fail(decoded.error());
    Page page;
    page.resource = Resource::Promotions;
    page.shop = request.shop;
    page.bad = decoded->page.bad;
    page.bytes = decoded->page.bytes;
    page.serverTime = decoded->page.serverTime;
    std::vector<rows::Promotion> promotions;
    if (const auto *found = std::get_if<std::vector<rows::Promotion>>(&decoded->page.rows)) {
        for (const rows::Promotion &one : *found) {
            if (request.isBrief) {
                promotions.push_back(one);
                continue;
            }
            listed.newest = std::max(listed.newest, one.updatedAt);
            if (listed.mark != 0 && one.updatedAt < listed.mark - request.overlap)
                continue;
            QString shop = request.shop;
            auto whole = co_await activity(std::move(shop), QString::fromStdString(one.id));
            if (!whole)
                co_return fail(whole.error());
            page.bad += whole->page.bad;
            if (auto *rows = std::get_if<std::vector<rows::Promotion>>(&whole->page.rows)) {
                for (rows::Promotion &row : *rows) {
                    row.raw.at += static_cast<std::uint32_t>(page.raw.size());
                    promotions.push_back(std::move(row));
                }
                page.raw += whole->page.raw;
            }
        }
    }
    page.rows = std::move(promotions);
    page.isLast = decoded->nextToken.isEmpty();
    listed.token = decoded->nextToken;
    if (page.isLast)
        listed.mark = std::max(listed.mark, std::exchange(listed.newest, 0));
    page.nextCursor = listed.toCursor();
    co_return page;
}

QCoro::Task<Result<Decoded>> TikTokRemote::coupon(QString shop, QString id)
{
    Call ask("GET", endpoints::coupon(id), shop);
    auto answer = co_await m_caller.read(std::move(ask));
    if (!answer)
        co_return fail(answer.error());
    co_return decodeCoupon(std::move(answer->body), answer->status);
}

QCoro::Task<Result<Page>> TikTokRemote::pullCoupons(PullRequest request)
{
    const QString token = request.full ? QString() : QString::fromLatin1(request.cursor);
    Call call("POST", endpoints::searchCoupons(), request.shop);
    const QJsonObject everything;
    call.with(u"page_size"_s, u"50"_s).json(everything);
    if (!token.isEmpty())
        call.with(u"page_token"_s, token);
    auto decoded = co_await fetch(Resource::Coupons, std::move(call));
    if (!decoded && !token.isEmpty() && isTokenRefused(decoded.error())) {
        request.cursor.clear();
        auto page = co_await pullCoupons(std::move(request));
        co_return page;
    }
    if (!decoded)
        co_return fail(decoded.error());
    Page page = std::move(decoded->page);
    page.shop = request.shop;
    page.isLast = decoded->nextToken.isEmpty();
    page.nextCursor = decoded->nextToken.toLatin1();
    // How often each was taken and used moves without a time of change, and stands nowhere else.
    if (auto *listed = std::get_if<std::vector<rows::Coupon>>(&page.rows); listed != nullptr && !request.isBrief) {
        for (rows::Coupon &coupon : *listed) {
            QString shop = request.shop;
            auto whole = co_await this->coupon(std::move(shop), QString::fromStdString(coupon.id));
            if (!whole && whole.error().kind == FaultKind::NotFound)
                continue; // it went while the list was read
            if (!whole)
                co_return fail(whole.error());
            page.bad += whole->page.bad;
            if (auto *found = std::get_if<std::vector<rows::Coupon>>(&whole->page.rows); found != nullptr && !found->empty()) {
                coupon = std::move(found->front());
                coupon.raw.at += static_cast<std::uint32_t>(page.raw.size());
                page.raw += whole->page.raw;
            }
        }
    }
    co_return page;
}

QCoro::Task<Result<Decoded>> TikTokRemote::figures(QString shop, FigureSubject subject, QDate from, QDate before, QString token)
{
    Call call("GET", pathOf(subject), shop);
    call.with(u"start_date_ge"_s, from.toString(Qt::ISODate)).with(u"end_date_lt"_s, before.toString(Qt::ISODate));
    if (subject == FigureSubject::Shop)
        call.with(u"granularity"_s, u"1D"_s);
    else
        call.with(u"page_size"_s, u"100"_s).with(u"sort_field"_s, u"gmv"_s).with(u"sort_order"_s, u"DESC"_s);
    if (!token.isEmpty())
        call.with(u"page_token"_s, token);
    auto answer = co_await m_caller.read(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const Instant serverTime = answer->serverTime;
    const std::string day = from.toString(Qt::ISODate).toStdString();
    const std::string until = before.toString(Qt::ISODate).toStdString();
    auto decode = [subject, day, until, body = std::move(answer->body), status = answer->status]() mutable {
        return decodeFigures(subject, std::move(body), status, day, until);
    };
    auto decoded = co_await elsewhere(std::move(decode));
    if (!decoded)
        co_return fail(decoded.error());
    decoded->page.shop = shop;
    decoded->page.serverTime = serverTime;
    co_return decoded;
}

QCoro::Task<Result<Page>> TikTokRemote::pullPerformance(PullRequest request)
{
    Days days = Days::fromCursor(request.cursor);
    if (request.full)
        days = {};
    if (!days.day.isValid()) {
        // The shop's own days, up to tomorrow: which of them it has is in the answer.
        const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(m_caller.serverNow(), Qt::UTC).date().addDays(2);
        const QDate from = days.mark.isValid() ? days.mark.addDays(1 - AgainDays) : tomorrow.addDays(-ShopDays);
        QString shop = request.shop;
        auto decoded = co_await figures(std::move(shop), FigureSubject::Shop, from, tomorrow, QString());
        if (!decoded)
            co_return fail(decoded.error());
        Page page = std::move(decoded->page);
        days.latest = QDate::fromString(page.latestDay, Qt::ISODate);
        const QDate next = days.mark.isValid() ? days.mark.addDays(1) : days.latest.addDays(1 - SubjectDays);
        page.isLast = !days.latest.isValid() || next > days.latest;
        days.day = page.isLast ? QDate() : next;
        days.subject = 0;
        days.token.clear();
        page.nextCursor = days.toCursor();
        co_return page;
    }
    const FigureSubject subject = Subjects[static_cast<std::size_t>(days.subject)];
    QString shop = request.shop;
    QString token = days.token;
    auto decoded = co_await figures(std::move(shop), subject, days.day, days.day.addDays(1), std::move(token));
    if (!decoded && !days.token.isEmpty() && isTokenRefused(decoded.error())) {
        days.token.clear();
        request.cursor = days.toCursor();
        request.full = false;
        auto again = co_await pullPerformance(std::move(request));
        co_return again;
    }
    if (!decoded)
        co_return fail(decoded.error());
    Page page = std::move(decoded->page);
    days.token = decoded->nextToken;
    if (days.token.isEmpty() && ++days.subject == static_cast<int>(Subjects.size())) {
        days.subject = 0;
        days.mark = days.day;
        days.day = days.day.addDays(1);
        if (days.day > days.latest)
            days.day = QDate();
    }
    page.isLast = !days.day.isValid();
    page.nextCursor = days.toCursor();
    co_return page;
}

} // namespace quayside::remotes::tiktok
