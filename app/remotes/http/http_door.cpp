// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/http/http_door.h"

#include "app/remotes/http/one_way_body.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace quayside::remotes {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcHttp, "quayside.http", QtWarningMsg) // a line a request only for those who ask for it

/// Qt's name of the error. Its own text holds the whole address, and with it signature and secret.
QString nameOf(QNetworkReply::NetworkError error)
{
    const char *key = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return key ? QString::fromLatin1(key) : QString::number(error);
}

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Done addressAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return fail(FaultKind::Invalid, u"not an address"_s, u"address"_s);
    if (!url.userInfo().isEmpty())
        return fail(FaultKind::Invalid, u"an address with a password in it"_s, url.host());
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host())))
        return {};
    return fail(FaultKind::Invalid, u"only encrypted connections leave this machine"_s, url.host());
}

/// The dates of HTTP: "Sun, 06 Nov 1994 08:49:37 GMT". 0 for anything else.
Instant instantOf(const QByteArray &date)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return 0;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

qint64 waitOf(const QByteArray &retryAfter, Instant serverNow)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, 7 * 24 * 3600) * 1000;
    const Instant until = instantOf(retryAfter.trimmed());
    return until > serverNow ? until - serverNow : 0;
}

/// Errors that Qt makes of a status when the answer came in whole.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError;
}

/// Errors that end a request before a byte of it could be understood.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

} // namespace

bool certainlyNotSent(const Fault &fault)
{
    return fault.kind == FaultKind::Offline || fault.kind == FaultKind::Invalid || fault.kind == FaultKind::Cancelled
        || fault.kind == FaultKind::RateLimited;
}

/// Counts a task of the door for as long as it runs; the last one that ends lets shutDown() go on.
class HttpDoor::Presence
{
public:
    explicit Presence(HttpDoor &door) : m_door(door) { ++m_door.m_present; }
    ~Presence()
    {
        if (--m_door.m_present > 0)
            return;
        for (const auto &waiting : std::exchange(m_door.m_drained, {}))
            waiting->finish();
    }
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;

private:
    HttpDoor &m_door;
};

/// What happened to a request besides Qt's own error.
struct HttpDoor::Watch
{
    bool onItsWay = false;
    bool tooLate = false;
    bool tooLarge = false;
};

HttpDoor::HttpDoor(const Clock &clock, HttpOptions options)
    : m_clock(clock), m_options(std::move(options)), m_pacer(m_options.pace)
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    if (!m_options.later) {
        m_options.later = [this](qint64 milliseconds, std::function<void()> then) {
            QTimer::singleShot(std::chrono::milliseconds(milliseconds), &m_network, std::move(then));
        };
    }
    m_network.setAutoDeleteReplies(false);
}

HttpDoor::~HttpDoor()
{
    Q_ASSERT_X(m_present == 0, "HttpDoor", "destroyed before shutDown() ended");
}

QCoro::Task<Result<HttpAnswer>> HttpDoor::send(QString lane, Make make)
{
    const Presence present(*this);
    co_return co_await attempt(std::move(lane), std::move(make));
}

QCoro::Task<Result<HttpAnswer>> HttpDoor::sendRead(QString lane, Make make, Again again)
{
    const Presence present(*this);
    for (int count = 1;; ++count) {
        Make once = make;
        Result<HttpAnswer> answer = co_await attempt(lane, std::move(once));
        const bool isWorthAnother = answer ? answer->status == 429 || answer->status >= 500 || (again && again(*answer))
                                           : answer.error().kind == FaultKind::Timeout
                || (answer.error().kind == FaultKind::Offline && m_policy != NetworkPolicy::Offline
                    && answer.error().subject != "tls"_L1);
        const qint64 retryAfter = answer ? answer->retryAfter : 0;
        if (!isWorthAnother || count >= m_options.attempts || retryAfter > m_options.longestPause)
            co_return answer;
        co_await pause(backOff(count, retryAfter));
        if (m_stopped)
            co_return fail(FaultKind::Cancelled, u"shut down between attempts"_s);
    }
}

QCoro::Task<Result<HttpAnswer>> HttpDoor::attempt(QString lane, Make make)
{
    const Done turn = co_await waitForTurn(lane);
    if (!turn)
        co_return fail(turn.error());
    HttpRequest request = make();
    Result<HttpAnswer> answer = co_await exchange(std::move(request));
    if (answer) {
        if (answer->status == 429)
            throttled(lane, std::max(answer->retryAfter, m_options.firstPause));
        else if (answer->status >= 500 && answer->retryAfter > 0)
            throttled(lane, answer->retryAfter);
        else if (answer->status < 500)
            m_pacer.wentWell(lane);
    }
    co_return answer;
}

QCoro::Task<Done> HttpDoor::waitForTurn(QString lane)
{
    if (Done allowed = mayLeave(); !allowed)
        co_return allowed;
    if (quietFor(lane) > m_options.longestPause)
        co_return fail(FaultKind::RateLimited, u"the remote asked for silence"_s, lane);
    qint64 wait = m_pacer.take(lane, m_clock.now());
    while (wait > 0) {
        co_await pause(wait);
        if (Done allowed = mayLeave(); !allowed)
            co_return allowed;
        wait = quietFor(lane); // another request may have been throttled meanwhile
        if (wait > m_options.longestPause)
            co_return fail(FaultKind::RateLimited, u"the remote asked for silence"_s, lane);
    }
    co_return Done();
}

QCoro::Task<Result<HttpAnswer>> HttpDoor::exchange(HttpRequest request)
{
    if (Done allowed = addressAllowed(request.url); !allowed)
        co_return fail(allowed.error());
    const auto watch = std::make_shared<Watch>();
    const Instant begun = m_clock.now();
    HttpRecord record;
    record.at = begun;
    record.method = request.method;
    record.host = request.url.host();
    record.path = request.url.path();

    const QPointer<QNetworkReply> reply = start(request);
    m_replies.append(reply);
    const int connectTimeout = m_options.connectTimeout;
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [watch] { watch->onItsWay = true; });
    QTimer::singleShot(connectTimeout, reply, [watch, reply] {
        if (!watch->onItsWay && reply->isRunning()) {
            watch->tooLate = true;
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [this, watch, reply](qint64 received) {
        if (received > m_options.largestBody && reply->isRunning()) {
            watch->tooLarge = true;
            reply->abort();
        }
    });
    co_await qCoro(reply.data(), &QNetworkReply::finished);

    m_replies.removeOne(reply);
    reply->deleteLater();
    const QNetworkReply::NetworkError error = reply->error();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    record.milliseconds = m_clock.now() - begun;
    watch->tooLarge = watch->tooLarge || reply->bytesAvailable() > m_options.largestBody;
    const bool isWhole = status > 0 && (error == QNetworkReply::NoError || (status >= 400 && isStatusError(error)));
    if (isWhole && !watch->tooLarge && (status < 300 || status >= 400 || status == 304)) {
        HttpAnswer answer = answerOf(*reply, reply->readAll());
        record.status = status;
        record.bytes = answer.bytes;
        remember(std::move(record));
        co_return answer;
    }

    record.failure = watch->tooLarge ? u"too large"_s : isWhole ? u"redirect"_s : nameOf(error);
    remember(record);
    if (isWhole || watch->tooLarge || error == QNetworkReply::InsecureRedirectError)
        co_return fail(FaultKind::BadAnswer, record.failure, record.host);
    if (isBeforeSending(error))
        co_return fail(FaultKind::Offline, record.failure,
                       error == QNetworkReply::SslHandshakeFailedError ? u"tls"_s : record.host);
    if (m_stopped && !request.isWrite)
        co_return fail(FaultKind::Cancelled, u"shut down"_s, record.host);
    co_return fail(FaultKind::Timeout, watch->tooLate ? u"no connection in time"_s : record.failure, record.host);
}

QNetworkReply *HttpDoor::start(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setTransferTimeout(m_options.transferTimeout);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // A multiplexed connection that is taken down makes Qt send again by itself; a write must not leave twice.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const bool mayFollow = !request.isWrite && request.method == "GET";
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      mayFollow ? QNetworkRequest::SameOriginRedirectPolicy : QNetworkRequest::ManualRedirectPolicy);
    if (!request.isWrite)
        return request.method == "GET" && request.body.isEmpty() ? m_network.get(made)
                                                                  : m_network.sendCustomRequest(made, request.method, request.body);
    made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneWayBody(request.body);
    QNetworkReply *reply = m_network.sendCustomRequest(made, request.method, body);
    body->setParent(reply);
    return reply;
}

HttpAnswer HttpDoor::answerOf(QNetworkReply &reply, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = body;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    bool isDeclared = false;
    const qint64 declared = answer.header("content-length").toLongLong(&isDeclared);
    answer.bytes = isDeclared ? declared : body.size();
    const Instant now = m_clock.now();
    answer.serverTime = instantOf(answer.header("date"));
    if (answer.serverTime > 0)
        m_offsets.insert(reply.url().host(), answer.serverTime - now);
    answer.retryAfter = waitOf(answer.header("retry-after"), answer.serverTime > 0 ? answer.serverTime : now);
    return answer;
}

void HttpDoor::throttled(const QString &lane, qint64 wait)
{
    m_pacer.throttled(lane, m_clock.now(), wait);
}

Instant HttpDoor::serverNow(const QString &host) const
{
    return m_clock.now() + clockOffset(host);
}

QCoro::Task<void> HttpDoor::pause(qint64 milliseconds)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_pauses.push_back(promise);
    QFuture<void> over = promise->future();
    const std::weak_ptr<QPromise<void>> waiting = promise;
    std::function<void()> end = [waiting] {
        if (const auto still = waiting.lock())
            still->finish();
    };
    m_options.later(milliseconds, std::move(end));
    co_await over;
    std::erase(m_pauses, promise);
}

Done HttpDoor::mayLeave() const
{
    if (m_stopped)
        return fail(FaultKind::Cancelled, u"shut down"_s);
    if (m_policy == NetworkPolicy::Offline)
        return fail(FaultKind::Offline, u"the policy is offline"_s);
    return {};
}

qint64 HttpDoor::backOff(int attempt, qint64 retryAfter)
{
    const qint64 doubled = m_options.firstPause << std::min(attempt - 1, 16);
    const auto jitter = static_cast<qint64>(static_cast<double>(m_options.jitter) * m_options.random());
    return std::max(std::min(doubled, m_options.longestPause), retryAfter) + jitter;
}

void HttpDoor::remember(HttpRecord record)
{
    qCInfo(lcHttp).noquote() << record.method << record.host << record.path << record.status << record.milliseconds << "ms"
                             << record.failure;
    m_recent.append(std::move(record));
    if (m_recent.size() > RecentCount)
        m_recent.removeFirst();
}

QCoro::Task<void> HttpDoor::shutDown()
{
    m_stopped = true;
    const auto pauses = m_pauses;
    for (const auto &waiting : pauses)
        waiting->finish();
    const auto replies = m_replies;
    for (const QPointer<QNetworkReply> &reply : replies) {
        if (reply && reply->isRunning())
            reply->abort();
    }
    if (m_present == 0)
        co_return;
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_drained.push_back(promise);
    QFuture<void> drained = promise->future();
    co_await drained;
}

} // namespace quayside::remotes
