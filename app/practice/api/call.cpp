// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/call.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Double: return u"int64"_s;
    case QJsonValue::Bool: return u"bool"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    default: return u"null"_s;
    }
}

} // namespace

Answer Answer::of(const QJsonObject &data)
{
    Answer answer;
    answer.data = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::refused(int code, const QString &message, int status)
{
    Answer answer;
    answer.code = code;
    answer.message = message;
    answer.status = status;
    return answer;
}

bool Body::check(const QString &name, QJsonValue::Type type, bool isRequired)
{
    const QJsonValue value = m_object[name];
    if (value.isUndefined() || value.isNull()) {
        if (isRequired && !m_refusal)
            m_refusal = Answer::refused(codes::RequestInvalid, u"param %1 is missing"_s.arg(name), 400);
        return false;
    }
    if (value.type() == type)
        return true;
    if (!m_refusal) {
        m_refusal = Answer::refused(codes::RequestInvalid, u"param %1 type invalid. actual type:%2, expected type:%3"_s
                                        .arg(name, typeName(value.type()), typeName(type)), 400);
    }
    return false;
}

QString Body::string(const QString &name, bool isRequired)
{
    return check(name, QJsonValue::String, isRequired) ? m_object[name].toString() : QString();
}

qint64 Body::integer(const QString &name, qint64 fallback)
{
    return check(name, QJsonValue::Double, false) ? m_object[name].toInteger() : fallback;
}

bool Body::boolean(const QString &name)
{
    return check(name, QJsonValue::Bool, false) && m_object[name].toBool();
}

QJsonArray Body::array(const QString &name, bool isRequired)
{
    return check(name, QJsonValue::Array, isRequired) ? m_object[name].toArray() : QJsonArray();
}

QStringList Body::strings(const QString &name)
{
    QStringList list;
    for (const QJsonValue &value : array(name)) {
        if (value.isString())
            list.append(value.toString());
        else if (!m_refusal)
            m_refusal = Answer::refused(codes::RequestInvalid, u"param %1 type invalid. actual type:%2, expected type:string"_s
                                            .arg(name, typeName(value.type())), 400);
    }
    return list;
}

QJsonObject Body::object(const QString &name, bool isRequired)
{
    return check(name, QJsonValue::Object, isRequired) ? m_object[name].toObject() : QJsonObject();
}

std::optional<Answer> readPage(const Call &call, int smallest, int largest, int fallback, PageRequest &page)
{
    const QString size = call.query.value(u"page_size"_s);
    if (size.isEmpty() && fallback == 0)
        return Answer::refused(codes::RequestInvalid, u"PageSize is a required field"_s, 400);
    bool isNumber = true;
    page.size = size.isEmpty() ? fallback : size.toInt(&isNumber);
    if (!isNumber)
        return Answer::refused(codes::RequestInvalid, u"param page_size type invalid"_s, 400);
    if (page.size < smallest || page.size > largest)
        return Answer::refused(codes::ParameterInvalid, u"page_size: Value Out Of Range [%1, %2]"_s.arg(smallest).arg(largest), 400);

    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QJsonDocument(call.json).toJson(QJsonDocument::Compact));
    static const QStringList NoFilters{u"app_key"_s, u"timestamp"_s, u"sign"_s, u"access_token"_s, u"shop_cipher"_s, u"page_size"_s, u"page_token"_s};
    for (auto it = call.query.begin(); it != call.query.end(); ++it) {
        if (!NoFilters.contains(it.key()))
            hash.addData(it.key().toUtf8() + '=' + it->toUtf8() + '\n');
    }
    hash.addData(call.path.toUtf8() + QByteArray::number(call.shop));
    page.filterMark = hash.result().left(9).toBase64();

    const QString token = call.query.value(u"page_token"_s);
    if (token.isEmpty())
        return std::nullopt;
    const QJsonArray read = QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1())).array();
    if (read.size() < 2 || read.last().toString().toLatin1() != page.filterMark)
        return Answer::refused(codes::RequestInvalid, u"param page_token is invalid"_s, 400);
    page.position = read;
    page.position.removeLast();
    return std::nullopt;
}

QString PageRequest::tokenFor(QJsonArray at) const
{
    at.append(QString::fromLatin1(filterMark));
    return QString::fromLatin1(QJsonDocument(at).toJson(QJsonDocument::Compact).toBase64());
}

qint64 idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? id : 0;
}

QString shopIdOf(int shop)
{
    return QString::number(markets()[static_cast<size_t>(shop)].shopId);
}

} // namespace quayside::practice
