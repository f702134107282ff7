// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/erp/decimal.h"
#include "app/remotes/erp/erp_remote.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace quayside::remotes::erp::tryton {

/// Microseconds since 1970-01-01 UTC. Tryton's times have microseconds, and its cursors need them.
using Micros = qint64;

// What JSON cannot say, Tryton writes as objects with a "__class__". Readers give nothing for any other value. Pure.

[[nodiscard]] QJsonObject decimalValue(const Decimal &number, int decimals);
/// For fields of the kind float (quantities): the JSON number whose shortest text is the decimal.
[[nodiscard]] QJsonValue quantityValue(const Decimal &number);
[[nodiscard]] QJsonObject timeValue(Micros moment);
/// The day in UTC.
[[nodiscard]] QJsonObject dateValue(Instant moment);

/// Of a Decimal object, and of a number, whose shortest text is taken.
[[nodiscard]] std::optional<Decimal> decimalOf(const QJsonValue &value);
/// Of a datetime object, or a date (midnight).
[[nodiscard]] std::optional<Micros> timeOf(const QJsonValue &value);
/// An id as text: of a whole number above zero. A reference "sale.sale,36" gives nothing; see referenceOf().
[[nodiscard]] QString idOf(const QJsonValue &value);
/// The id in a reference to this model; empty for null, for another model and for anything else.
[[nodiscard]] QString referenceOf(const QJsonValue &value, QLatin1StringView model);
/// An id of ours as the number that Tryton wants; 0 when the text is no id.
[[nodiscard]] qint64 idNumber(const QString &id);
/// The ids that are numbers, in their order.
[[nodiscard]] QJsonArray idNumbers(const QStringList &ids);

/// A list of exactly these values; braces alone would copy a single list instead of putting it into another.
[[nodiscard]] inline QJsonArray listOf(std::initializer_list<QJsonValue> values)
{
    QJsonArray list;
    for (const QJsonValue &value : values)
        list.append(value);
    return list;
}
/// ["field","operator",value]
[[nodiscard]] QJsonArray clause(QLatin1StringView field, QLatin1StringView op, const QJsonValue &value);
/// Records that came or changed at or after the moment.
[[nodiscard]] QJsonArray changedSince(Micros moment);
/// The context in which inactive records are found as well. A clause on `active` is no way: the server adds its own to every
/// list of a domain that has none, the nested ones included.
[[nodiscard]] QJsonObject inactiveToo();
/// Order by id.
[[nodiscard]] QJsonArray byId();

/// The three members, and no other: a fourth changes the shape of every answer.
[[nodiscard]] QByteArray envelope(qint64 id, const QString &method, const QJsonArray &params);

/// What kind of failure an answer holds, before it is known what the call was for.
struct Refusal
{
    enum Kind : quint8 {
        User,        ///< a validation; `text` is the server's
        Warning,     ///< `name` is the token, `text` the question
        Concurrency,
        Login,       ///< the login wants `name`; `text` is the prompt
        Failed,      ///< an exception of the server; `text` is Python's
        Session,     ///< HTTP 401
        Forbidden,   ///< HTTP 403: not callable from outside
        NoDatabase,  ///< HTTP 404
        TooMany,     ///< HTTP 429
        Broken,      ///< any other status, HTML, cut JSON, missing members
    };
    Refusal() = default;
    Refusal(Kind kind, QString text = {}, QString name = {}) : kind(kind), text(std::move(text)), name(std::move(name)) {}
    Kind kind = Broken;
    QString text;
    QString name;
};

/// An answer taken apart: the result, or why there is none.
struct Reply
{
    QJsonValue result;
    std::optional<Refusal> refusal;
};

/// Never fails: what cannot be understood is Refusal::Broken. Texts of the server are cut to a sane length and never
/// contain the description of the model that a domain error drags along.
[[nodiscard]] Reply replyOf(int status, const QByteArray &contentType, const QByteArray &body, qint64 id);

/// The fault that a refusal becomes. `isWrite`: the call may have changed something. `subject` names what it was about.
[[nodiscard]] Fault faultOf(const Refusal &refusal, bool isWrite, const QString &subject);
[[nodiscard]] Fault erpFault(ErpCode code, QString subject, QString detail = {});

} // namespace quayside::remotes::erp::tryton
