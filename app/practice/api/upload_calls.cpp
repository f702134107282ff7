// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api/changes.h"
#include "app/practice/api/endpoints.h"
#include "app/practice/api/multipart.h"

#include <QBuffer>
#include <QImageReader>

namespace quayside::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestPicture = 10 * 1024 * 1024;

/// What a use of a picture asks of its sides, in pixels.
struct Use
{
    QLatin1StringView name;
    int smallest;
    int largest;
};
constexpr std::array<Use, 5> Uses{{{"MAIN_IMAGE"_L1, 300, 4000},
                                   {"ATTRIBUTE_IMAGE"_L1, 100, 20'000},
                                   {"DESCRIPTION_IMAGE"_L1, 100, 20'000},
                                   {"CERTIFICATION_IMAGE"_L1, 100, 20'000},
                                   {"SIZE_CHART_IMAGE"_L1, 1024, 20'000}}};

Answer invalid(const QString &what) { return Answer::refused(codes::ParameterInvalid, what, 400); }

struct Picture
{
    QByteArray bytes;
    QByteArray format;
    QSize size;
};

std::optional<Answer> readPicture(const QMap<QByteArray, QByteArray> &parts, const QByteArrayList &formats, Picture &picture)
{
    picture.bytes = parts.value("data");
    if (picture.bytes.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"param data is missing"_s, 400);
    if (picture.bytes.size() > LargestPicture)
        return invalid(u"data: larger than 10 MB"_s);
    QBuffer buffer(&picture.bytes);
    QImageReader reader(&buffer);
    picture.format = reader.format();
    picture.size = reader.size();
    if (!formats.contains(picture.format) || !picture.size.isValid())
        return invalid(u"data: not a picture of a known format"_s);
    return std::nullopt;
}

QString addressOf(const Desk &desk, const QString &name) { return QString::fromLatin1(desk.root) + u"/practice/images/"_s + name + u".png"_s; }

/// Keeps the file, once. What it is, and for which shop (-1: for all of them), stands in the record.
Answer keep(Desk &desk, const Call &call, const QString &kind, const QByteArray &bytes, const QByteArray &type, Answer answer)
{
    const QString name = Uploads::nameOf(bytes);
    if (desk.world().uploads().find(name) != nullptr)
        return answer;
    Changes changes(desk, call);
    changes.act(kind, std::max(0, call.shop), ops::upload(bytes, type), {{u"name"_s, name}, {u"bytes"_s, bytes.size()}}, QJsonValue(), name);
    return changes.commit(std::move(answer));
}

Answer keepPicture(Desk &desk, const Call &call, const QString &kind, const Picture &picture, QJsonObject data)
{
    data[u"url"_s] = addressOf(desk, Uploads::nameOf(picture.bytes));
    data[u"width"_s] = picture.size.width();
    data[u"height"_s] = picture.size.height();
    return keep(desk, call, kind, picture.bytes, "image/" + picture.format, Answer::of(data));
}

std::optional<Answer> readParts(const Call &call, QMap<QByteArray, QByteArray> &parts)
{
    const auto read = partsOf(call.body, call.contentType);
    if (!read)
        return Answer::refused(codes::RequestInvalid, u"the body is not multipart/form-data"_s, 400);
    parts = *read;
    return std::nullopt;
}

} // namespace

Answer uploadProductImage(Desk &desk, const Call &call)
{
    QMap<QByteArray, QByteArray> parts;
    if (auto refusal = readParts(call, parts))
        return *refusal;
    Picture picture;
    if (auto refusal = readPicture(parts, {"jpg", "jpeg", "png", "webp", "heic", "bmp"}, picture))
        return *refusal;
    const QString wanted = parts.contains("use_case") ? QString::fromUtf8(parts["use_case"]) : u"MAIN_IMAGE"_s;
    const auto use = std::ranges::find_if(Uses, [&](const Use &one) { return one.name == wanted; });
    if (use == Uses.end())
        return invalid(u"use_case: unknown value %1"_s.arg(wanted));
    const int shortSide = std::min(picture.size.width(), picture.size.height());
    const int longSide = std::max(picture.size.width(), picture.size.height());
    if (shortSide < use->smallest || longSide > use->largest)
        return invalid(u"data: each side needs %1 to %2 pixels"_s.arg(use->smallest).arg(use->largest));
    return keepPicture(desk, call, u"image.upload"_s, picture, {{u"uri"_s, u"practice/"_s + Uploads::nameOf(picture.bytes)}, {u"use_case"_s, wanted}});
}

Answer uploadMessageImage(Desk &desk, const Call &call)
{
    QMap<QByteArray, QByteArray> parts;
    if (auto refusal = readParts(call, parts))
        return *refusal;
    Picture picture;
    if (auto refusal = readPicture(parts, {"jpg", "jpeg", "gif", "webp", "png"}, picture))
        return *refusal;
    return keepPicture(desk, call, u"message.image"_s, picture, {});
}

Answer uploadProductFile(Desk &desk, const Call &call)
{
    QMap<QByteArray, QByteArray> parts;
    if (auto refusal = readParts(call, parts))
        return *refusal;
    const QByteArray bytes = parts.value("data");
    const QString name = QString::fromUtf8(parts.value("name"));
    if (bytes.isEmpty() || name.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"param %1 is missing"_s.arg(bytes.isEmpty() ? u"data"_s : u"name"_s), 400);
    if (!bytes.startsWith("%PDF-") || !name.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return invalid(u"data: only PDF is taken here"_s);
    const QString id = Uploads::nameOf(bytes);
    const QJsonObject data{{u"id"_s, id}, {u"name"_s, name}, {u"format"_s, u"PDF"_s}, {u"url"_s, QString::fromLatin1(desk.root) + u"/practice/images/"_s + id + u".pdf"_s}};
    return keep(desk, call, u"file.upload"_s, bytes, "application/pdf", Answer::of(data));
}

// The seller's own label for goods that come back: from then on the buyer can send them.
Answer uploadReturnLabel(Desk &desk, const Call &call)
{
    const QStringList ids = call.query.value(u"return_ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"ReturnIds is a required field"_s, 400);
    QMap<QByteArray, QByteArray> parts;
    if (auto refusal = readParts(call, parts))
        return *refusal;
    const QString tracking = QString::fromUtf8(parts.value("tracking_number"));
    if (parts.value("return_shipping_label").isEmpty() && parts.value("return_qr_code").isEmpty() && tracking.isEmpty())
        return Answer::refused(codes::RequestInvalid, u"a label, a QR code or a tracking number is needed"_s, 400);
    Changes changes(desk, call);
    for (const QString &id : ids) {
        const ReturnCase *returned = desk.world().returns().find(call.shop, idFrom(id.trimmed()));
        if (returned == nullptr || returned->status != ReturnStatus::AwaitingBuyerShip)
            return Answer::refused(codes::AftersaleInvalid, u"The return %1 does not wait for the buyer's parcel"_s.arg(id));
        changes.act(u"return.label"_s, call.shop, ops::returnLabel(returned->id, tracking), {{u"return_id"_s, QString::number(returned->id)}}, QJsonValue(),
                    tracking);
    }
    return changes.commit();
}

} // namespace quayside::practice
