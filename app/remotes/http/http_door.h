// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/http/pacer.h"
#include "models/base/clock.h"
#include "models/base/network_policy.h"
#include "models/base/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPromise>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QNetworkReply;

namespace quayside::remotes {

/// One request as it leaves: signed, with its final bytes.
struct HttpRequest
{
    HttpRequest() = default;
    HttpRequest(QByteArray method, QUrl url, QByteArray body = {}, bool isWrite = false)
        : method(std::move(method)), url(std::move(url)), body(std::move(body)), isWrite(isWrite)
    {
    }
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool isWrite = false;   ///< may change something at the remote: sent once, never redirected
};

/// Whatever the server said, good or bad; the door does not judge statuses or bodies.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;   ///< names in lower case
    Instant serverTime = 0;                  ///< the Date header, 0 without one
    qint64 retryAfter = 0;                   ///< milliseconds, 0 when the server did not say
    qint64 bytes = 0;                        ///< of the body on the wire, as far as the server declares it

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
};

/// True when the door's fault means that the request certainly had no effect: it never left. Any other fault of the
/// door on a write is unclear, and the remote must be read before anything is sent again.
[[nodiscard]] bool certainlyNotSent(const Fault &fault);

/// One line of the request log. Never holds a query, a header or a body.
struct HttpRecord
{
    Instant at = 0;
    QByteArray method;
    QString host;
    QString path;
    int status = 0;          ///< 0 when there was no answer
    qint64 milliseconds = 0;
    qint64 bytes = 0;
    QString failure;         ///< technical; empty when there was an answer
};

/// What can be set about a door, all with the values the program uses.
struct HttpOptions
{
    int connectTimeout = 10'000;    ///< ms until the request must be on its way
    int transferTimeout = 30'000;   ///< ms without any progress
    int attempts = 4;               ///< of a read
    qint64 firstPause = 1'000;      ///< ms before the second attempt; doubles
    qint64 longestPause = 60'000;   ///< ms; a Retry-After beyond it ends the retries
    qint64 jitter = 500;            ///< ms, at most, on top of a pause
    qint64 largestBody = 64 * 1024 * 1024;
    PaceLimits pace;
    /// 0 ≤ x < 1; empty: the machine's random source.
    std::function<double()> random;
    /// Calls back after so many milliseconds; empty: a timer.
    std::function<void(qint64 milliseconds, std::function<void()> then)> later;
};

/// The only way out to a remote. Encrypted connections only, except to this machine itself; paced; redacted in the
/// log. Lives on the main thread and resumes its tasks there. The clock outlives the door; shutDown() ends before
/// the door is destroyed.
///
/// Faults: Offline (nothing left: policy, no name, no connection, no trust in the certificate), Invalid (an address
/// the door refuses), RateLimited (the remote asked for a longer silence than a task should wait), Cancelled (shut down before it left; a read also while under way), Timeout (left, and no whole
/// answer came: time-out, cut connection, a write stopped by the shut-down), BadAnswer (too large, or redirected to
/// another host).
class HttpDoor
{
public:
    /// Makes a request at the moment it leaves, so that its time stamp and signature are fresh in every attempt.
    using Make = std::function<HttpRequest()>;
    /// True when an answer means "try again" although its status does not say so.
    using Again = std::function<bool(const HttpAnswer &)>;

    explicit HttpDoor(const Clock &clock, HttpOptions options = {});
    ~HttpDoor();
    HttpDoor(const HttpDoor &) = delete;
    HttpDoor &operator=(const HttpDoor &) = delete;

    void setPolicy(NetworkPolicy policy) { m_policy = policy; }
    [[nodiscard]] NetworkPolicy policy() const { return m_policy; }

    /// One attempt, after the lane's pace allows it.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(QString lane, Make make);
    /// Up to HttpOptions::attempts attempts: again on 429, on 5xx, on no connection or no answer, and when `again` says so.
    /// The last answer is handed up as it is. Requests marked isWrite are refused as Internal.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> sendRead(QString lane, Make make, Again again = {});

    /// For throttles that are told inside a body: the lane slows down and stays quiet for `wait` milliseconds.
    void throttled(const QString &lane, qint64 wait);
    /// Milliseconds for which the remote asked this lane to stay quiet; 0 when it may send.
    [[nodiscard]] qint64 quietFor(const QString &lane) const { return m_pacer.closedFor(lane, m_clock.now()); }

    /// What a host's clock shows now, from the Date headers of its answers; this machine's time before the first.
    [[nodiscard]] Instant serverNow(const QString &host) const;
    /// How far a host's clock is ahead of ours, in milliseconds.
    [[nodiscard]] qint64 clockOffset(const QString &host) const { return m_offsets.value(host, 0); }

    /// The last requests, oldest first.
    [[nodiscard]] const QList<HttpRecord> &recent() const { return m_recent; }
    static constexpr int RecentCount = 200;

    /// Nothing new leaves, waits end, what is under way is aborted; resolves when none of the door's tasks is left.
    [[nodiscard]] QCoro::Task<void> shutDown();

private:
    class Presence;
    struct Watch;

    QCoro::Task<Result<HttpAnswer>> attempt(QString lane, Make make);
    QCoro::Task<Result<HttpAnswer>> exchange(HttpRequest request);
    QCoro::Task<Done> waitForTurn(QString lane);
    QCoro::Task<void> pause(qint64 milliseconds);
    QNetworkReply *start(const HttpRequest &request);
    [[nodiscard]] HttpAnswer answerOf(QNetworkReply &reply, const QByteArray &body);
    [[nodiscard]] Done mayLeave() const;
    [[nodiscard]] qint64 backOff(int attempt, qint64 retryAfter);
    void remember(HttpRecord record);

    const Clock &m_clock;
    HttpOptions m_options;
    Pacer m_pacer;
    NetworkPolicy m_policy = NetworkPolicy::Online;
    QNetworkAccessManager m_network;
    QList<QPointer<QNetworkReply>> m_replies;
    std::vector<std::shared_ptr<QPromise<void>>> m_pauses;
    std::vector<std::shared_ptr<QPromise<void>>> m_drained;   ///< those who wait for the end
    int m_present = 0;                                        ///< tasks that are not over
    bool m_stopped = false;
    QHash<QString, qint64> m_offsets;
    QList<HttpRecord> m_recent;
};

} // namespace quayside::remotes
