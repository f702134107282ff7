// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers about one record, and answers to what was written.
#include "app/remotes/tiktok/decode.h"

#include "app/remotes/tiktok/decode_answer.h"
#include "app/remotes/tiktok/decode_rows.h"

namespace quayside::remotes::tiktok {

using namespace Qt::StringLiterals;

namespace {

// One record that is asked for by itself; `member`: where it lies in the data, nothing when it is the data.
template <class Row>
Result<Decoded> decodeWhole(Resource resource, std::string_view member, QByteArray body, int status)
{
    Decoded decoded = emptyPage(resource, body);
    Answer answer(std::move(body));
    const Result<Object> data = answer.neededData(status);
    if (!data)
        return fail(data.error());
    bool isThere = true;
    const Object record = member.empty() ? *data : objectOf(*data, member, isThere);
    if (!isThere)
        return fail(FaultKind::BadAnswer, u"a record without data"_s);
    Trouble trouble;
    Row row;
    read(record, row, trouble);
    if (!trouble.reason.empty()) {
        decoded.page.bad.append({qstring(row.id), qstring(trouble.reason), answer.body()});
        return decoded;
    }
    decoded.page.raw = QByteArray::fromStdString(simdjson::minify(record));
    row.raw = {0, static_cast<std::uint32_t>(decoded.page.raw.size())};
    std::vector<Row> rows;
    rows.push_back(std::move(row));
    decoded.page.rows = std::move(rows);
    return decoded;
}

template <class Row>
void readDetail(const Object &data, const QString &id, Decoded &decoded)
{
    Row row;
    row.id = id.toStdString();
    Trouble trouble;
    read(data, row, trouble);
    std::vector<Row> rows;
    if (trouble.reason.empty())
        rows.push_back(std::move(row));
    else
        decoded.page.bad.append({id, qstring(trouble.reason), QByteArray::fromStdString(simdjson::minify(data))});
    decoded.page.rows = std::move(rows);
}

} // namespace

Result<Decoded> decodeProduct(QByteArray body, int status)
{
    return decodeWhole<rows::Product>(Resource::Products, {}, std::move(body), status);
}

Result<Decoded> decodeActivity(QByteArray body, int status)
{
    return decodeWhole<rows::Promotion>(Resource::Promotions, {}, std::move(body), status);
}

Result<Decoded> decodeCoupon(QByteArray body, int status)
{
    return decodeWhole<rows::Coupon>(Resource::Coupons, "coupon", std::move(body), status);
}

Result<Decoded> decodeDetail(Resource resource, QString id, QByteArray body, int status)
{
    Decoded decoded = emptyPage(resource, body);
    Answer answer(std::move(body));
    const Result<Object> data = answer.neededData(status, id);
    if (!data)
        return fail(data.error());
    if (resource == Resource::Tracking)
        readDetail<rows::Tracking>(*data, id, decoded);
    else if (resource == Resource::PriceDetails)
        readDetail<rows::PriceDetail>(*data, id, decoded);
    else
        readDetail<rows::ReturnRecords>(*data, id, decoded);
    return decoded;
}

Result<Decoded> decodePackage(QByteArray body, int status)
{
    Decoded decoded = emptyPage(Resource::Packages, body);
    Answer answer(std::move(body));
    const Result<Object> data = answer.neededData(status);
    if (!data)
        return fail(data.error());
    rows::Package package;
    Trouble trouble;
    read(*data, package, trouble);
    std::vector<rows::Package> packages;
    if (trouble.reason.empty())
        packages.push_back(std::move(package));
    else
        decoded.page.bad.append({qstring(package.id), qstring(trouble.reason), {}});
    decoded.page.rows = std::move(packages);
    return decoded;
}

Result<std::vector<rows::Carrier>> decodeCarriers(const QByteArray &body, int status)
{
    Answer answer(body);
    const Result<std::optional<Object>> opened = answer.data(status);
    if (!opened)
        return fail(opened.error());
    std::vector<rows::Carrier> carriers;
    Trouble trouble;
    if (*opened) {
        eachObject(**opened, "shipping_providers", trouble, [&](const Object &entry) { read(entry, carriers.emplace_back(), trouble); });
    }
    if (!trouble.reason.empty())
        return fail(FaultKind::BadAnswer, qstring(trouble.reason));
    return carriers;
}

Result<std::string> decodeCategoryPart(const QByteArray &body, int status, bool isRules)
{
    Answer answer(body);
    const Result<std::optional<Object>> opened = answer.data(status);
    if (!opened)
        return fail(opened.error());
    const std::optional<Object> &data = *opened;
    if (!data || data->size() == 0)
        return std::string();
    return isRules ? simdjson::minify(*data) : jsonOf<Array>(*data, "attributes");
}

Result<WriteAnswer> decodeWrite(const QByteArray &body, int status)
{
    Answer whole(body);
    const Result<std::optional<Object>> data = whole.data(status);
    if (!data)
        return fail(data.error());
    WriteAnswer answer;
    if (!*data)
        return answer;
    bool isThere = false;
    const Object audit = objectOf(**data, "audit", isThere);
    if (isThere)
        answer.audit = qstring(text(audit, "status"));
    Trouble trouble;
    eachObject(**data, "errors", trouble, [&answer](const Object &error) {
        ItemError item;
        item.code = codeOf(integer(error, "code"));
        item.message = qstring(text(error, "message"));
        bool hasDetail = false;
        const Object detail = objectOf(error, "detail", hasDetail);
        if (hasDetail) {
            const std::string sku = text(detail, "sku_id");
            item.id = qstring(sku.empty() ? text(detail, "product_id") : sku);
        }
        answer.errors.append(item);
    });
    if (!trouble.reason.empty())
        return fail(FaultKind::BadAnswer, qstring(trouble.reason)); // something failed, and it is not said what
    return answer;
}

} // namespace quayside::remotes::tiktok
