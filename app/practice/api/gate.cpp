// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/gate.h"

#include "app/practice/api/endpoints.h"
#include "app/practice/api/signature_check.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace quayside::practice {

using namespace Qt::StringLiterals;

struct Gate::Route
{
    const char *method;
    QLatin1StringView category;
    QLatin1StringView pattern;    ///< behind the version; "*" is an id
    QLatin1StringView versions;   ///< separated by blanks
    QLatin1StringView scope;
    bool needsCipher;
    bool isWrite;
    Answer (*run)(Desk &, const Call &);
    bool isUpload = false; ///< multipart/form-data in the place of JSON
};

namespace {

constexpr qint64 OldestStamp = 300;  // seconds, facts section 3.4
constexpr qint64 NewestStamp = 30;
constexpr double Burst = 2;          // seconds of quota that may be used at once

constexpr auto ReadGoods = "seller.product.basic"_L1;
constexpr auto WriteGoods = "seller.product.write"_L1;
constexpr auto ReadOrders = "seller.order.info"_L1;
constexpr auto ReadParcels = "seller.fulfillment.basic"_L1;
constexpr auto WriteParcels = "seller.fulfillment.package.write"_L1;
constexpr auto Logistics = "seller.logistics"_L1;
constexpr auto HandleReturns = "seller.return_refund.basic"_L1;
constexpr auto ReadMoney = "seller.finance.info"_L1;
constexpr auto Service = "seller.customer_service"_L1;
constexpr auto Promote = "seller.promotion"_L1;
constexpr auto ReadFigures = "data.shop_analytics.public.read"_L1;

bool fits(const QStringList &segments, QLatin1StringView pattern)
{
    const QStringList parts = QString(pattern).split(u'/');
    if (parts.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] != "*"_L1 && parts[i] != segments[i])
            return false;
    }
    return true;
}

bool isVersion(const QString &text)
{
    return text.size() == 6 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

WebReply gatewayPage(int status)
{
    WebReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";
    return reply;
}

} // namespace

bool Gate::isApi(const QString &path)
{
    return !path.startsWith("/practice/"_L1) && !path.startsWith("/api/v2/token/"_L1) && path != "/open/authorize"_L1;
}

const Gate::Route *Gate::find(const WebRequest &request, Call &call, std::optional<Answer> &refusal)
{
    static constexpr Route Routes[] = {
        Route{"GET", "authorization"_L1, "shops"_L1, "202309"_L1, "seller.authorization.info"_L1, false, false, authorizedShops},
        Route{"GET", "seller"_L1, "shops"_L1, "202309"_L1, "seller.shop.info"_L1, false, false, activeShops},
        Route{"GET", "seller"_L1, "permissions"_L1, "202309"_L1, "seller.global_product.info"_L1, false, false, getSellerPermissions},
        Route{"GET", "seller"_L1, "status"_L1, "202508"_L1, "seller.shop.info"_L1, false, false, getSellerStatus},
        Route{"GET", "finance"_L1, "tax_information"_L1, "202504"_L1, ReadMoney, true, false, getTaxInformation},
        Route{"GET", "product"_L1, "prerequisites"_L1, "202309 202312"_L1, ReadGoods, true, false, getPrerequisites},
        Route{"POST", "product"_L1, "categories/recommend"_L1, "202309"_L1, ReadGoods, true, false, recommendCategory},
        Route{"POST", "product"_L1, "brands"_L1, "202309"_L1, WriteGoods, false, true, createBrand},
        Route{"POST", "product"_L1, "images/upload"_L1, "202309"_L1, WriteGoods, false, true, uploadProductImage, true},
        Route{"POST", "product"_L1, "files/upload"_L1, "202309"_L1, WriteGoods, false, true, uploadProductFile, true},
        Route{"POST", "customer_service"_L1, "images/upload"_L1, "202309"_L1, Service, true, true, uploadMessageImage, true},
        Route{"POST", "return_refund"_L1, "returns/shipping_documents"_L1, "202405"_L1, HandleReturns, true, true, uploadReturnLabel, true},
        Route{"POST", "product"_L1, "products/search"_L1, "202309 202312 202502"_L1, ReadGoods, true, false, searchProducts},
        Route{"GET", "product"_L1, "products/diagnoses"_L1, "202405"_L1, ReadGoods, true, false, getDiagnoses},
        Route{"GET", "product"_L1, "products/*"_L1, "202309"_L1, ReadGoods, true, false, getProduct},
        Route{"POST", "product"_L1, "products/*/partial_edit"_L1, "202309 202509"_L1, WriteGoods, true, true, editProduct},
        Route{"PUT", "product"_L1, "products/*"_L1, "202309 202509"_L1, WriteGoods, true, true, replaceProduct},
        Route{"DELETE", "product"_L1, "products"_L1, "202309"_L1, WriteGoods, true, true, deleteProducts},
        Route{"POST", "product"_L1, "products/recover"_L1, "202309"_L1, WriteGoods, true, true, recoverProducts},
        Route{"POST", "product"_L1, "products/activate"_L1, "202309"_L1, WriteGoods, true, true, activateProducts},
        Route{"POST", "product"_L1, "products/deactivate"_L1, "202309"_L1, WriteGoods, true, true, deactivateProducts},
        Route{"POST", "product"_L1, "products/*/prices/update"_L1, "202309"_L1, WriteGoods, true, true, updatePrices},
        Route{"POST", "product"_L1, "products/*/inventory/update"_L1, "202309"_L1, WriteGoods, true, true, updateInventory},
        Route{"POST", "product"_L1, "inventory/search"_L1, "202309"_L1, ReadGoods, true, false, searchInventory},
        Route{"GET", "product"_L1, "categories"_L1, "202309"_L1, ReadGoods, true, false, getCategories},
        Route{"GET", "product"_L1, "categories/*/attributes"_L1, "202309"_L1, ReadGoods, true, false, getAttributes},
        Route{"GET", "product"_L1, "categories/*/rules"_L1, "202309"_L1, ReadGoods, true, false, getCategoryRules},
        Route{"GET", "product"_L1, "brands"_L1, "202309"_L1, ReadGoods, true, false, getBrands},
        Route{"GET", "logistics"_L1, "warehouses"_L1, "202309"_L1, Logistics, true, false, getWarehouses},
        Route{"POST", "order"_L1, "orders/search"_L1, "202309"_L1, ReadOrders, true, false, searchOrders},
        Route{"GET", "order"_L1, "orders"_L1, "202309 202507"_L1, ReadOrders, true, false, getOrders},
        Route{"GET", "order"_L1, "orders/*/price_detail"_L1, "202407"_L1, ReadOrders, true, false, getPriceDetail},
        Route{"GET", "logistics"_L1, "warehouses/*/delivery_options"_L1, "202309"_L1, Logistics, true, false, getDeliveryOptions},
        Route{"GET", "logistics"_L1, "delivery_options/*/shipping_providers"_L1, "202309"_L1, Logistics, true, false, getShippingProviders},
        Route{"POST", "fulfillment"_L1, "packages/search"_L1, "202309"_L1, ReadParcels, true, false, searchPackages},
        Route{"GET", "fulfillment"_L1, "packages/*"_L1, "202309"_L1, ReadParcels, true, false, getPackage},
        Route{"GET", "fulfillment"_L1, "orders/*/tracking"_L1, "202309"_L1, ReadParcels, true, false, getTracking},
        Route{"GET", "fulfillment"_L1, "packages/*/handover_time_slots"_L1, "202309"_L1, ReadParcels, true, false, getHandoverSlots},
        Route{"GET", "fulfillment"_L1, "orders/*/handover_time_slots"_L1, "202309"_L1, ReadParcels, true, false, getOrderHandoverSlots},
        Route{"POST", "fulfillment"_L1, "packages/*/ship"_L1, "202309"_L1, WriteParcels, true, true, shipPackage},
        Route{"POST", "fulfillment"_L1, "packages/ship"_L1, "202309"_L1, WriteParcels, true, true, shipPackages},
        Route{"POST", "fulfillment"_L1, "orders/*/packages"_L1, "202309"_L1, WriteParcels, true, true, markShipped},
        Route{"POST", "fulfillment"_L1, "orders/*/shipping_info/update"_L1, "202309"_L1, WriteParcels, true, true, updateOrderShipment},
        Route{"POST", "fulfillment"_L1, "packages/*/shipping_info/update"_L1, "202309"_L1, WriteParcels, true, true, updatePackageShipment},
        Route{"GET", "fulfillment"_L1, "combinable_packages/search"_L1, "202309"_L1, ReadParcels, true, false, searchCombinable},
        Route{"POST", "fulfillment"_L1, "packages/combine"_L1, "202309"_L1, WriteParcels, true, true, combinePackages},
        Route{"POST", "fulfillment"_L1, "packages/*/uncombine"_L1, "202309"_L1, WriteParcels, true, true, uncombinePackage},
        Route{"GET", "fulfillment"_L1, "orders/split_attributes"_L1, "202309"_L1, ReadParcels, true, false, getSplitAttributes},
        Route{"POST", "fulfillment"_L1, "orders/*/split"_L1, "202309"_L1, WriteParcels, true, true, splitOrder},
        Route{"GET", "fulfillment"_L1, "packages/*/shipping_documents"_L1, "202309"_L1, ReadParcels, true, false, getShippingDocument},
        Route{"POST", "return_refund"_L1, "cancellations/search"_L1, "202309 202602"_L1, HandleReturns, true, false, searchCancellations},
        Route{"POST", "return_refund"_L1, "cancellations"_L1, "202309"_L1, HandleReturns, true, true, cancelOrder},
        Route{"POST", "return_refund"_L1, "cancellations/*/approve"_L1, "202309"_L1, HandleReturns, true, true, approveCancellation},
        Route{"POST", "return_refund"_L1, "cancellations/*/reject"_L1, "202309"_L1, HandleReturns, true, true, rejectCancellation},
        Route{"POST", "return_refund"_L1, "returns"_L1, "202309"_L1, HandleReturns, true, true, createReturn},
        Route{"POST", "return_refund"_L1, "refunds/calculate"_L1, "202309"_L1, HandleReturns, true, false, calculateRefund},
        Route{"GET", "return_refund"_L1, "orders/*/aftersale_eligibility"_L1, "202309 202512"_L1, HandleReturns, true, false, getEligibility},
        Route{"POST", "return_refund"_L1, "returns/search"_L1, "202309 202602"_L1, HandleReturns, true, false, searchReturns},
        Route{"POST", "return_refund"_L1, "returns/*/approve"_L1, "202309"_L1, HandleReturns, true, true, approveReturn},
        Route{"POST", "return_refund"_L1, "returns/*/reject"_L1, "202309"_L1, HandleReturns, true, true, rejectReturn},
        Route{"GET", "return_refund"_L1, "returns/*/records"_L1, "202309"_L1, HandleReturns, true, false, getReturnRecords},
        Route{"GET", "return_refund"_L1, "reject_reasons"_L1, "202309"_L1, HandleReturns, true, false, getRejectReasons},
        Route{"GET", "finance"_L1, "statements"_L1, "202309"_L1, ReadMoney, true, false, getStatements},
        Route{"GET", "finance"_L1, "statements/*/statement_transactions"_L1, "202501"_L1, ReadMoney, true, false, getStatementTransactions},
        Route{"GET", "finance"_L1, "orders/*/statement_transactions"_L1, "202501"_L1, ReadMoney, true, false, getOrderTransactions},
        Route{"GET", "finance"_L1, "orders/unsettled"_L1, "202507"_L1, ReadMoney, true, false, getUnsettled},
        Route{"GET", "finance"_L1, "payments"_L1, "202309"_L1, ReadMoney, true, false, getPayments},
        Route{"GET", "finance"_L1, "withdrawals"_L1, "202309"_L1, ReadMoney, true, false, getWithdrawals},
        Route{"GET", "customer_service"_L1, "conversations"_L1, "202309"_L1, Service, true, false, getConversations},
        Route{"POST", "customer_service"_L1, "conversations"_L1, "202309"_L1, Service, true, true, createConversation},
        Route{"GET", "customer_service"_L1, "conversations/*"_L1, "202601"_L1, Service, true, false, getConversation},
        Route{"GET", "customer_service"_L1, "conversations/*/messages"_L1, "202309"_L1, Service, true, false, getMessages},
        Route{"POST", "customer_service"_L1, "conversations/*/messages"_L1, "202309"_L1, Service, true, true, sendMessage},
        Route{"POST", "customer_service"_L1, "conversations/*/messages/read"_L1, "202309"_L1, Service, true, true, readConversation},
        Route{"GET", "customer_service"_L1, "agents/settings"_L1, "202309"_L1, Service, true, false, getAgentSettings},
        Route{"PUT", "customer_service"_L1, "agents/settings"_L1, "202309"_L1, Service, true, true, setAgentSettings},
        Route{"GET", "customer_service"_L1, "performance"_L1, "202407"_L1, Service, true, false, getServicePerformance},
        Route{"POST", "promotion"_L1, "activities/search"_L1, "202309"_L1, Promote, true, false, searchActivities},
        Route{"POST", "promotion"_L1, "activities"_L1, "202309"_L1, Promote, true, true, createActivity},
        Route{"GET", "promotion"_L1, "activities/*"_L1, "202309"_L1, Promote, true, false, getActivity},
        Route{"PUT", "promotion"_L1, "activities/*"_L1, "202309"_L1, Promote, true, true, updateActivity},
        Route{"POST", "promotion"_L1, "activities/*/deactivate"_L1, "202309"_L1, Promote, true, true, deactivateActivity},
        Route{"PUT", "promotion"_L1, "activities/*/products"_L1, "202309"_L1, Promote, true, true, updateActivityProducts},
        Route{"DELETE", "promotion"_L1, "activities/*/products"_L1, "202309"_L1, Promote, true, true, removeActivityProducts},
        Route{"POST", "promotion"_L1, "coupons/search"_L1, "202406"_L1, Promote, true, false, searchCoupons},
        Route{"GET", "promotion"_L1, "coupons/*"_L1, "202406"_L1, Promote, true, false, getCoupon},
        Route{"GET", "analytics"_L1, "shop/performance"_L1, "202509"_L1, ReadFigures, true, false, getShopPerformance},
        Route{"GET", "analytics"_L1, "shop_products/performance"_L1, "202509"_L1, ReadFigures, true, false, getProductsPerformance},
        Route{"GET", "analytics"_L1, "shop_products/*/performance"_L1, "202509"_L1, ReadFigures, true, false, getProductPerformance},
        Route{"GET", "analytics"_L1, "shop_skus/performance"_L1, "202509"_L1, ReadFigures, true, false, getSkusPerformance},
        Route{"GET", "analytics"_L1, "shop_videos/performance"_L1, "202509"_L1, ReadFigures, true, false, getVideosPerformance},
        Route{"GET", "analytics"_L1, "shop_lives/performance"_L1, "202509"_L1, ReadFigures, true, false, getLivesPerformance},
        Route{"GET", "analytics"_L1, "shop/performance/*/performance_per_hour"_L1, "202510"_L1, ReadFigures, true, false, getHourlyPerformance},
        Route{"GET", "analytics"_L1, "shop_skus/*/performance"_L1, "202509"_L1, ReadFigures, true, false, getSkuPerformance},
        Route{"GET", "analytics"_L1, "shop_videos/overview_performance"_L1, "202509"_L1, ReadFigures, true, false, getVideosOverview},
        Route{"GET", "analytics"_L1, "shop_videos/*/performance"_L1, "202509"_L1, ReadFigures, true, false, getVideoPerformance},
        Route{"GET", "analytics"_L1, "shop_videos/*/products/performance"_L1, "202509"_L1, ReadFigures, true, false, getVideoProducts},
        Route{"GET", "analytics"_L1, "shop_lives/overview_performance"_L1, "202509"_L1, ReadFigures, true, false, getLivesOverview},
        Route{"GET", "analytics"_L1, "shop_lives/*/performance_per_minutes"_L1, "202510"_L1, ReadFigures, true, false, getLiveMinutes},
        Route{"GET", "analytics"_L1, "shop/*/products_performance"_L1, "202512"_L1, ReadFigures, true, false, getLiveProducts},
    };

    QStringList segments = request.path.split(u'/', Qt::SkipEmptyParts);
    const auto noPath = [] {
        return Answer::refused(codes::PathUnknown, u"Invalid path. The specified path does not match any available endpoint."_s, 404);
    };
    if (segments.size() < 3 || !isVersion(segments[1])) {
        refusal = noPath();
        return nullptr;
    }
    const QString category = segments.takeFirst();
    const QString version = segments.takeFirst();
    // "products/search" is no product: what is spelled out goes before an id.
    bool isPathKnown = false;
    const auto ids = [](const Route &route) { return QString(route.pattern).count(u'*'); };
    qsizetype fewestIds = segments.size() + 1;
    for (const Route &route : Routes) {
        if (category == route.category && fits(segments, route.pattern))
            fewestIds = std::min(fewestIds, ids(route));
    }
    for (const Route &route : Routes) {
        if (category != route.category || !fits(segments, route.pattern) || ids(route) != fewestIds)
            continue;
        isPathKnown = true;
        if (request.method != route.method)
            continue;
        if (!QString(route.versions).split(u' ').contains(version)) {
            refusal = Answer::refused(codes::VersionInvalid, u"version invalid"_s, 400);
            return nullptr;
        }
        call.segments = segments;
        return &route;
    }
    refusal = isPathKnown ? Answer::refused(codes::MethodUnknown, u"HTTP method not supported"_s, 405) : noPath();
    return nullptr;
}

qint64 Gate::shopTime() const
{
    return m_desk.book.now() + m_desk.mischief.value(Trick::ClockSkew, 0);
}

QString Gate::requestId()
{
    const QString time = QDateTime::fromSecsSinceEpoch(shopTime(), Qt::UTC).toString(u"yyyyMMddhhmmss"_s);
    const QByteArray tail = QCryptographicHash::hash(time.toLatin1() + QByteArray::number(++m_requests), QCryptographicHash::Sha1);
    return time + QString::fromLatin1(tail.left(10).toHex().toUpper());
}

WebReply Gate::wrap(const Answer &answer, const QString &requestId) const
{
    WebReply reply;
    reply.status = answer.status;
    reply.body = "{\"code\":" + QByteArray::number(answer.code) + ",\"message\":"
        + QJsonDocument(QJsonArray{answer.message}).toJson(QJsonDocument::Compact).sliced(1).chopped(1) + ",\"request_id\":\""
        + requestId.toLatin1() + "\",\"data\":" + (answer.data.isEmpty() ? QByteArray("{}") : answer.data) + '}';
    return reply;
}

std::optional<Answer> Gate::checkCaller(const WebRequest &request, Call &call, const Route &route)
{
    const auto invalid = [](const QString &message) { return Answer::refused(codes::RequestInvalid, message, 400); };
    const Credentials &credentials = m_desk.book.credentials();
    if (call.query.value(u"app_key"_s) != credentials.appKey)
        return invalid(u"Invalid app_key"_s);
    bool isNumber = false;
    const qint64 stamp = call.query.value(u"timestamp"_s).toLongLong(&isNumber);
    const qint64 now = shopTime();
    if (!isNumber || stamp < now - OldestStamp || stamp > now + NewestStamp)
        return invalid(u"Invalid timestamp: outside of the accepted window"_s);
    if (!call.query.contains(u"sign"_s))
        return invalid(u"Signature is missing"_s);
    if (!isSignedWell(call.path, call.query, call.contentType, request.body, credentials.appSecret.toLatin1()))
        return Answer::refused(codes::SignatureWrong, u"Signature is invalid"_s, 401);
    const auto grant = m_desk.book.grants().byAccess(QString::fromLatin1(call.token));
    if (!grant)
        return call.token.isEmpty() ? invalid(u"Invalid access token header"_s)
                                    : Answer::refused(codes::TokenExpired, u"Access token is expired"_s, 401);
    if (m_expired.contains(call.token) || grant->accessUntil <= m_desk.book.now()) {
        m_desk.mischief.note(Trick::TokenLife);
        return Answer::refused(codes::TokenExpired, u"Access token is expired"_s, m_desk.mischief.isSet(Trick::Expired401) ? 401 : 200);
    }
    if (m_desk.mischief.isSet(Trick::MissingScope) && m_desk.mischief.text(Trick::MissingScope) == route.scope)
        return Answer::refused(codes::ScopeMissing, u"The app lacks the scope %1"_s.arg(route.scope), 403);
    const QString cipher = call.query.value(u"shop_cipher"_s);
    if (!route.needsCipher && !cipher.isEmpty())
        return invalid(u"Unexpected identifier: shop_cipher"_s);
    if (route.needsCipher && cipher.isEmpty())
        return Answer::refused(codes::CipherMissing, u"shop_cipher is missing"_s, 400);
    call.shop = route.needsCipher ? credentials.shopOf(cipher) : -1;
    if (route.needsCipher && call.shop < 0)
        return Answer::refused(codes::CipherInvalid, u"Invalid shop_cipher"_s, 401);
    return std::nullopt;
}

bool Gate::isOverQuota(int shop)
{
    if (!m_desk.mischief.isSet(Trick::Quota))
        return false;
    const double perSecond = static_cast<double>(std::max<qint64>(1, m_desk.mischief.value(Trick::Quota, 20)));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Bucket &bucket = m_buckets[shop];
    const double gained = bucket.at == 0 ? perSecond * Burst : static_cast<double>(now - bucket.at) * perSecond / 1000;
    bucket.tokens = std::min(perSecond * Burst, bucket.tokens + gained);
    bucket.at = now;
    if (bucket.tokens < 1)
        return true;
    bucket.tokens -= 1;
    return false;
}

std::optional<Answer> Gate::admit(const WebRequest &request, Call &call, const Route *&route)
{
    std::optional<Answer> refusal;
    route = find(request, call, refusal);
    if (!route)
        return refusal;
    if (auto refused = checkCaller(request, call, *route))
        return refused;
    if (isOverQuota(call.shop))
        return Answer::refused(codes::TooManyRequests, u"Too many requests"_s, 429);
    if (request.method != "GET") {
        const QByteArray expected = route->isUpload ? "multipart/form-data" : "application/json";
        if (call.contentType.split(';').first().trimmed().toLower() != expected)
            return Answer::refused(codes::ContentTypeWrong, u"Content-Type must be %1"_s.arg(QString::fromLatin1(expected)), 400);
        if (!request.body.isEmpty() && !route->isUpload) {
            const QJsonDocument body = QJsonDocument::fromJson(request.body);
            if (!body.isObject())
                return Answer::refused(codes::RequestInvalid, u"the body is not a JSON object"_s, 400);
            call.json = body.object();
        }
    }
    return std::nullopt;
}

WebReply Gate::handle(const WebRequest &request)
{
    Mischief &mischief = m_desk.mischief;
    Call call;
    call.method = request.method;
    call.path = request.path;
    call.query = request.query;
    call.contentType = request.headers.value("content-type");
    call.token = request.headers.value("x-tts-access-token");
    call.body = request.body;
    call.requestId = requestId();

    const int delay = mischief.isSet(Trick::Latency) && mischief.strikes(Trick::Latency) ? static_cast<int>(mischief.value(Trick::Latency, 0)) : 0;
    const auto finish = [&](WebReply reply) {
        reply.delay += delay;
        return reply;
    };
    if (mischief.value(Trick::ClockSkew, 0) != 0)
        mischief.note(Trick::ClockSkew);
    if (mischief.strikes(Trick::ExpireToken))
        m_expired.insert(call.token);
    const Route *route = nullptr;
    if (const auto refusal = admit(request, call, route)) {
        WebReply reply = wrap(*refusal, call.requestId);
        if (refusal->status == 429)
            reply.headers = {{"Retry-After", "1"}};
        return finish(reply);
    }

    // Refusals of the gateway: nothing is done.
    if (mischief.strikes(Trick::TooManyRequests)) {
        WebReply reply = wrap(Answer::refused(codes::TooManyRequests, u"Too many requests"_s, 429), call.requestId);
        if (const qint64 wait = mischief.value(Trick::TooManyRequests, 0); wait > 0)
            reply.headers = {{"Retry-After", QByteArray::number(wait)}};
        return finish(reply);
    }
    if (mischief.strikes(Trick::Unavailable))
        return finish(wrap(Answer::refused(codes::InternalError, u"Service unavailable"_s, 503), call.requestId));
    if (mischief.strikes(Trick::Html))
        return finish(gatewayPage(502));
    WebReply cut;
    cut.how = WebReply::How::Cut;
    if (route->isWrite && mischief.strikes(Trick::CutBeforeEffect))
        return cut;

    m_desk.world().tick(m_desk.book.now());
    const Answer answer = route->run(m_desk, call);

    // What goes wrong behind the work: the effect is there, the caller does not learn of it.
    if (answer.hadEffect) {
        if (mischief.strikes(Trick::CutAfterEffect))
            return cut;
        if (mischief.strikes(Trick::TimeoutAfterEffect)) {
            WebReply hold;
            hold.how = WebReply::How::Hold;
            hold.delay = static_cast<int>(mischief.value(Trick::TimeoutAfterEffect, 120) * 1000);
            return hold;
        }
    }
    if (mischief.strikes(Trick::Cut))
        return cut;
    if (mischief.strikes(Trick::InternalError))
        return finish(wrap(Answer::refused(codes::InternalError, u"Internal error"_s, 500), call.requestId));
    WebReply reply = wrap(answer, call.requestId);
    if (mischief.strikes(Trick::Truncate))
        reply.body.truncate(reply.body.size() / 2);
    return finish(reply);
}

} // namespace quayside::practice
