// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/book.h"
#include "app/practice/mischief.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace quayside::practice {

/// The error codes the shop answers with (facts: tiktok-shop-api.md section 4.3).
namespace codes {
inline constexpr int Ok = 0;
inline constexpr int CipherInvalid = 101000;
inline constexpr int TokenExpired = 105002;
inline constexpr int ScopeMissing = 105005;
inline constexpr int SignatureWrong = 106001;
inline constexpr int CipherMissing = 106013;
inline constexpr int TooManyRequests = 36009002;
inline constexpr int InternalError = 36009003;
inline constexpr int RequestInvalid = 36009004;
inline constexpr int PathUnknown = 36009009;
inline constexpr int MethodUnknown = 36009010;
inline constexpr int VersionInvalid = 36009014;
inline constexpr int ContentTypeWrong = 36009022;
inline constexpr int AuthCodeInvalid = 36004004;
inline constexpr int RefreshExpired = 36004001;
inline constexpr int ParameterInvalid = 98001004;
inline constexpr int ProductIdMalformed = 12019008;
inline constexpr int ProductNotFound = 12052032;
inline constexpr int ProductOfOtherShop = 12052034;
inline constexpr int StatusForbids = 12019113;
inline constexpr int WarehouseUnknown = 12019022;
inline constexpr int QuantityInvalid = 12019024;
inline constexpr int AllWarehousesNeeded = 12019028;
inline constexpr int SkuUnknown = 12052036;
inline constexpr int PriceInvalid = 12052012;
inline constexpr int CurrencyInvalid = 12052084;
inline constexpr int SkuMayNotBeAdded = 12019056;
inline constexpr int TitleInvalid = 12052261;
inline constexpr int ImageMissing = 12052028;
inline constexpr int BrandUnknown = 12052026;
inline constexpr int CategoryUnknown = 12052023;
inline constexpr int TooManyProducts = 12019120;
inline constexpr int TooManySkusInSearch = 12019087;
inline constexpr int SearchWindow = 12052180;
inline constexpr int FulfilmentInvalid = 21001001; ///< the documents name 21011007 alone; this one and the next are made up
inline constexpr int FulfilmentForbidden = 21011001;
inline constexpr int AftersalePending = 21011007;
inline constexpr int AftersaleInvalid = 25001001;
inline constexpr int ReasonDoesNotFit = 25001021;
inline constexpr int PriceLocked = 12052038;
inline constexpr int ActivityUnknown = 31001001; ///< nor those of promotions: these two are made up as well
inline constexpr int ActivityFixed = 31001002;
inline constexpr int TalkUnknown = 45101001; ///< no document names the codes of customer service: these two are made up
inline constexpr int TalkClosed = 45101004;
} // namespace codes

/// One HTTP call, taken apart.
struct Call
{
    QByteArray method;
    QString path;
    QMap<QString, QString> query; ///< decoded
    QByteArray contentType;
    QByteArray token;
    QByteArray body;
    QJsonObject json;             ///< the body of a POST
    QStringList segments;         ///< of the path, without category and version
    QString requestId;
    int shop = -1;
};

/// What a call comes back with; `data` is JSON text.
struct Answer
{
    int code = codes::Ok;
    QString message = QStringLiteral("Success");
    QByteArray data = "{}";
    int status = 200;
    bool hadEffect = false;

    [[nodiscard]] static Answer of(const QJsonObject &data);
    [[nodiscard]] static Answer refused(int code, const QString &message, int status = 200);
};

/// The page asked for. Tokens are base64 of a JSON array: position, and a mark of the filters they
/// belong to, so that a token of other filters is refused.
struct PageRequest
{
    int size = 0;
    QJsonArray position;  ///< empty: from the start
    QByteArray filterMark;

    [[nodiscard]] QString tokenFor(QJsonArray position) const;
};

/// What the families of endpoints work on.
struct Desk
{
    Book &book;
    Mischief &mischief;
    QByteArray root; ///< address of this server, for pictures

    [[nodiscard]] World &world() const { return book.world(); }
    [[nodiscard]] qint64 reviewSeconds() const { return mischief.value(Trick::Review, 20); }
    [[nodiscard]] Quirks quirks() const { return {mischief.isSet(Trick::UnknownFields), mischief.isSet(Trick::UnknownEnums)}; }
};

/// Reads a JSON body strictly: a member of the wrong type is remembered as the call's refusal.
class Body
{
public:
    explicit Body(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] QString string(const QString &name, bool isRequired = false);
    [[nodiscard]] qint64 integer(const QString &name, qint64 fallback);
    [[nodiscard]] bool boolean(const QString &name);
    [[nodiscard]] QJsonArray array(const QString &name, bool isRequired = false);
    [[nodiscard]] QStringList strings(const QString &name);
    [[nodiscard]] QJsonObject object(const QString &name, bool isRequired = false);
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] const std::optional<Answer> &refusal() const { return m_refusal; }

private:
    bool check(const QString &name, QJsonValue::Type type, bool isRequired);
    const QJsonObject &m_object;
    std::optional<Answer> m_refusal;
};

/// Reads page_size and page_token. The filters are the body and the sort parameters.
[[nodiscard]] std::optional<Answer> readPage(const Call &call, int smallest, int largest, int fallback, PageRequest &page);

/// An id from the wire; 0 when the text is not one.
[[nodiscard]] qint64 idFrom(const QString &text);
[[nodiscard]] inline QString wire(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] QString shopIdOf(int shop);

} // namespace quayside::practice
