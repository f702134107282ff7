// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remotes/remote.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Turns TikTok Shop's answers into rows. Pure functions for any thread; they read the bytes once and copy what they keep.
/// Unknown members and words are fine, a record of the wrong shape becomes a BadRecord, anything but the envelope a fault.
namespace quayside::remotes::tiktok {

/// The members around every answer (facts: tiktok-shop-api.md section 4.1).
struct Envelope
{
    int code = 0;
    QString message;
};

/// Reads the envelope alone; of a success the code alone, without walking the data behind it. nullopt when the body is something
/// else (HTML, empty, a refusal that is cut).
[[nodiscard]] std::optional<Envelope> envelopeOf(const QByteArray &body);

/// A page with what continues it.
struct Decoded
{
    Page page;            ///< resource, rows, bad, raw, total; the caller adds shop, cursor and times
    QString nextToken;    ///< empty on the last page
};

/// One page of a list. Takes the body: rows point into the page's raw bytes. BadAnswer when it is not the envelope, faultOf()
/// when the envelope is no success.
[[nodiscard]] Result<Decoded> decodePage(Resource resource, QByteArray body, int status);

/// Get Product, of the live version or of one beside it: one detailed row; the page's raw bytes are the product's document.
[[nodiscard]] Result<Decoded> decodeProduct(QByteArray body, int status);

/// What is said about one order or return, whose id the answer does not repeat: its tracking, price detail or records, by the resource.
/// One row; one that cannot be read is a bad record.
[[nodiscard]] Result<Decoded> decodeDetail(Resource resource, QString id, QByteArray body, int status);

/// Get Package Detail: one row, without its document, which names the buyer.
[[nodiscard]] Result<Decoded> decodePackage(QByteArray body, int status);

/// The carriers of a delivery option.
[[nodiscard]] Result<std::vector<rows::Carrier>> decodeCarriers(const QByteArray &body, int status);

/// A category's attributes or rules as compact JSON ("attributes": the list; "rules": the whole object).
[[nodiscard]] Result<std::string> decodeCategoryPart(const QByteArray &body, int status, bool isRules);

/// One page of a conversation's messages.
struct DecodedMessages
{
    std::vector<rows::Message> messages;
    QString nextToken;
};
/// BadAnswer also when a message cannot be read: what was said next to it would hide that it is missing.
[[nodiscard]] Result<DecodedMessages> decodeMessages(QByteArray body, int status);

/// Get Activity: one promotion with what is on offer.
[[nodiscard]] Result<Decoded> decodeActivity(QByteArray body, int status);

/// Get Coupon: one coupon with how often it was taken and used, which the search leaves out.
[[nodiscard]] Result<Decoded> decodeCoupon(QByteArray body, int status);

/// Whose figures an answer holds.
enum class FigureSubject : quint8 { Shop, Product, Sku, Video, Live };
/// A page of figures of the days from `day` up to `until`; the shop's own come with theirs.
[[nodiscard]] Result<Decoded> decodeFigures(FigureSubject subject, QByteArray body, int status, const std::string &day, const std::string &until);

/// Why one part of a write was not taken, while the rest was.
struct ItemError
{
    QString id;           ///< product or SKU id
    int code = 0;
    QString message;
};

/// What a write was answered.
struct WriteAnswer
{
    QString audit;        ///< the listing's audit after an edit ("AUDITING"); empty: not said
    QList<ItemError> errors;
};
[[nodiscard]] Result<WriteAnswer> decodeWrite(const QByteArray &body, int status);

} // namespace quayside::remotes::tiktok
