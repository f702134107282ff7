// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/erp/tryton/wire.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace quayside::remotes::erp::tryton {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 500;
constexpr qint64 MicrosInMilli = 1'000;

QDateTime utc(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

// Towards minus infinity, so that moments before 1970 keep a positive rest.
qint64 floorDiv(qint64 number, qint64 by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

QString cut(const QString &text)
{
    return text.size() > LongestText ? text.first(LongestText) + u'…' : text;
}

bool isClass(const QJsonValue &value, QLatin1StringView name)
{
    return value.isObject() && value["__class__"_L1].toString() == name;
}

// ["UserError", ["message", "description", …]]
Refusal refusalOf(const QJsonValue &error)
{
    const QJsonArray parts = error.toArray();
    const QString kind = parts.at(0).toString();
    const QJsonArray details = parts.at(1).toArray();
    if (kind == "UserError"_L1) {
        const QString description = details.at(1).toString();
        QString text = details.at(0).toString();
        if (!description.isEmpty())
            text += u'\n' + description;
        return {Refusal::User, cut(text)};
    }
    if (kind == "UserWarning"_L1) {
        const QString description = details.at(2).toString();
        QString text = details.at(1).toString();
        if (!description.isEmpty())
            text += u'\n' + description;
        return {Refusal::Warning, cut(text), details.at(0).toString()};
    }
    if (kind == "ConcurrencyException"_L1)
        return {Refusal::Concurrency, cut(parts.at(1).toString())};
    if (kind == "LoginException"_L1)
        return {Refusal::Login, cut(details.at(1).toString()), cut(details.at(0).toString())};
    if (!kind.isEmpty())
        return {Refusal::Failed, cut(kind)};
    return {Refusal::Broken, u"an error without a text"_s};
}

Refusal refusalOfStatus(int status)
{
    switch (status) {
    case 401:
        return {Refusal::Session};
    case 403:
        return {Refusal::Forbidden};
    case 404:
        return {Refusal::NoDatabase};
    case 429:
        return {Refusal::TooMany};
    default:
        return {Refusal::Broken, u"HTTP %1"_s.arg(status)};
    }
}

} // namespace

QJsonObject decimalValue(const Decimal &number, int decimals)
{
    return {{u"__class__"_s, u"Decimal"_s}, {u"decimal"_s, number.text(decimals)}};
}

QJsonValue quantityValue(const Decimal &number)
{
    if (number.digits() == 0)
        return QJsonValue(number.scaled());
    return QJsonValue(number.text().toDouble());
}

QJsonObject timeValue(Micros moment)
{
    const Instant millis = floorDiv(moment, MicrosInMilli);
    const QDateTime at = utc(millis);
    const qint64 micros = at.time().msec() * MicrosInMilli + (moment - millis * MicrosInMilli);
    return {{u"__class__"_s, u"datetime"_s}, {u"year"_s, at.date().year()},    {u"month"_s, at.date().month()},
            {u"day"_s, at.date().day()},     {u"hour"_s, at.time().hour()},    {u"minute"_s, at.time().minute()},
            {u"second"_s, at.time().second()}, {u"microsecond"_s, micros}};
}

QJsonObject dateValue(Instant moment)
{
    const QDate day = utc(moment).date();
    return {{u"__class__"_s, u"date"_s}, {u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}};
}

std::optional<Decimal> decimalOf(const QJsonValue &value)
{
    if (isClass(value, "Decimal"_L1))
        return Decimal::parse(value["decimal"_L1].toString());
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (!std::isfinite(number))
            return std::nullopt;
        return Decimal::parse(QString::number(number, 'g', QLocale::FloatingPointShortest));
    }
    return std::nullopt;
}

std::optional<Micros> timeOf(const QJsonValue &value)
{
    const bool isDay = isClass(value, "date"_L1);
    if (!isDay && !isClass(value, "datetime"_L1))
        return std::nullopt;
    const QDate day(value["year"_L1].toInt(-1), value["month"_L1].toInt(), value["day"_L1].toInt());
    const QTime time = isDay ? QTime(0, 0) : QTime(value["hour"_L1].toInt(-1), value["minute"_L1].toInt(-1), value["second"_L1].toInt(-1));
    const qint64 micros = isDay ? 0 : value["microsecond"_L1].toInteger(-1);
    if (!day.isValid() || day.year() < 1 || day.year() > 9999 || !time.isValid() || micros < 0 || micros > 999'999)
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() * MicrosInMilli + micros;
}

QString idOf(const QJsonValue &value)
{
    const qint64 id = value.toInteger(0);
    return id > 0 ? QString::number(id) : QString();
}

QString referenceOf(const QJsonValue &value, QLatin1StringView model)
{
    const QString text = value.toString();
    if (!text.startsWith(model) || text.size() <= model.size() || text[model.size()] != u',')
        return {};
    const QString id = text.sliced(model.size() + 1);
    return idNumber(id) > 0 ? id : QString();
}

qint64 idNumber(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

QJsonArray idNumbers(const QStringList &ids)
{
    QJsonArray numbers;
    for (const QString &id : ids) {
        if (const qint64 number = idNumber(id); number > 0)
            numbers.append(number);
    }
    return numbers;
}

QJsonArray clause(QLatin1StringView field, QLatin1StringView op, const QJsonValue &value)
{
    return {QString(field), QString(op), value};
}

// write_date is empty until the first change.
QJsonArray changedSince(Micros moment)
{
    const QJsonObject at = timeValue(moment);
    const QJsonArray unchanged{clause("write_date"_L1, "="_L1, QJsonValue::Null), clause("create_date"_L1, ">="_L1, at)};
    return {u"OR"_s, clause("write_date"_L1, ">="_L1, at), unchanged};
}

QJsonObject inactiveToo()
{
    return {{u"active_test"_s, false}};
}

QJsonArray byId()
{
    const QJsonArray ascending{u"id"_s, u"ASC"_s};
    return listOf({ascending});
}

QByteArray envelope(qint64 id, const QString &method, const QJsonArray &params)
{
    const QJsonObject call{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}};
    return QJsonDocument(call).toJson(QJsonDocument::Compact);
}

Reply replyOf(int status, const QByteArray &contentType, const QByteArray &body, qint64 id)
{
    Reply reply;
    if (status != 200) {
        reply.refusal = refusalOfStatus(status);
        return reply;
    }
    if (!contentType.trimmed().toLower().startsWith("application/json")) {
        reply.refusal = Refusal(Refusal::Broken, u"not JSON"_s);
        return reply;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    const QJsonObject answer = document.object();
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        reply.refusal = Refusal(Refusal::Broken, u"cut or broken JSON"_s);
        return reply;
    }
    if (answer.value("id"_L1).toInteger(-1) != id) {
        reply.refusal = Refusal(Refusal::Broken, u"the answer to another call"_s);
        return reply;
    }
    if (answer.contains("error"_L1))
        reply.refusal = refusalOf(answer.value("error"_L1));
    else if (answer.contains("result"_L1))
        reply.result = answer.value("result"_L1);
    else
        reply.refusal = Refusal(Refusal::Broken, u"neither result nor error"_s);
    return reply;
}

Fault erpFault(ErpCode code, QString subject, QString detail)
{
    FaultKind kind = FaultKind::Refused;
    switch (code) {
    case ErpCode::Unreachable:
        kind = FaultKind::Offline;
        break;
    case ErpCode::WrongLogin:
    case ErpCode::LoginWantsMore:
    case ErpCode::SessionLost:
        kind = FaultKind::AuthExpired;
        break;
    case ErpCode::TooManyLogins:
        kind = FaultKind::RateLimited;
        break;
    case ErpCode::UnknownDatabase:
    case ErpCode::UnknownVariant:
    case ErpCode::UnknownWarehouse:
    case ErpCode::UnknownOrder:
        kind = FaultKind::NotFound;
        break;
    case ErpCode::NoRights:
        kind = FaultKind::Denied;
        break;
    case ErpCode::NotConfigured:
    case ErpCode::UnknownUnit:
    case ErpCode::UnitMismatch:
        kind = FaultKind::Invalid;
        break;
    case ErpCode::Locked:
    case ErpCode::NeedsConfirmation:
        kind = FaultKind::NotAllowedNow;
        break;
    case ErpCode::ChangedMeanwhile:
    case ErpCode::Duplicate:
        kind = FaultKind::Conflict;
        break;
    case ErpCode::UnknownOutcome:
        kind = FaultKind::Timeout;
        break;
    case ErpCode::BadAnswer:
        kind = FaultKind::BadAnswer;
        break;
    case ErpCode::ServerFailed:
        kind = FaultKind::ServerError;
        break;
    default:
        break;
    }
    return Fault{kind, std::move(detail), static_cast<int>(code), std::move(subject)};
}

Fault faultOf(const Refusal &refusal, bool isWrite, const QString &subject)
{
    switch (refusal.kind) {
    case Refusal::User:
        return erpFault(ErpCode::Declined, subject, refusal.text);
    case Refusal::Warning:
        return erpFault(ErpCode::NeedsConfirmation, refusal.name, refusal.text);
    case Refusal::Concurrency:
        return erpFault(ErpCode::ChangedMeanwhile, subject, refusal.text);
    case Refusal::Login:
        return erpFault(ErpCode::LoginWantsMore, refusal.name, refusal.text);
    case Refusal::Session:
        return erpFault(ErpCode::SessionLost, subject);
    case Refusal::Forbidden:
        return erpFault(ErpCode::NoRights, subject, u"not callable from outside"_s);
    case Refusal::NoDatabase:
        return erpFault(ErpCode::UnknownDatabase, subject);
    case Refusal::TooMany:
        return erpFault(ErpCode::TooManyLogins, subject);
    case Refusal::Failed:
    case Refusal::Broken:
        break;
    }
    // An exception of the server rolls its transaction back, but the driver's text when the database went away looks the
    // same: after a write only a look can tell.
    if (isWrite)
        return erpFault(ErpCode::UnknownOutcome, subject, refusal.text);
    return erpFault(refusal.kind == Refusal::Failed ? ErpCode::ServerFailed : ErpCode::BadAnswer, subject, refusal.text);
}

} // namespace quayside::remotes::erp::tryton
