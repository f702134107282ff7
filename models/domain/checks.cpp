// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checks.h"

#include "models/domain/money.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// The position is the enumerator's value.
constexpr std::array CodeWords{"price-not-positive"_L1, "price-decimals"_L1, "price-below-floor"_L1, "price-below-cost"_L1,
                               "title-empty"_L1, "title-too-long"_L1, "title-too-short"_L1, "title-banned"_L1,
                               "description-empty"_L1, "description-too-long"_L1, "quantity-range"_L1, "attribute-missing"_L1,
                               "reason-missing"_L1, "erp-is-master"_L1};

constexpr qsizetype MostInDescription = 10'000;
constexpr qint64 MostInStock = 99'999;

// tiktok-shop-api.md 6.3: 1-255 in DE ES FR IE IT JP UK US, 1-300 in BR MX, 25-255 elsewhere.
std::pair<int, int> titleLengths(const QString &market)
{
    static const QStringList shortAllowed{u"DE"_s, u"ES"_s, u"FR"_s, u"IE"_s, u"IT"_s, u"JP"_s, u"GB"_s, u"UK"_s, u"US"_s};
    if (shortAllowed.contains(market))
        return {1, 255};
    if (market == "BR"_L1 || market == "MX"_L1)
        return {1, 300};
    return {25, 255};
}

// The shop counts characters, not UTF-16 units.
qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

QString shortened(const QString &text, qsizetype most)
{
    const QList<uint> points = text.toUcs4().first(most);
    QString cut;
    for (const uint point : points)
        cut += QChar::fromUcs4(point);
    // Not in the middle of a word, where words have spaces.
    if (const qsizetype space = cut.lastIndexOf(u' '); space > cut.size() / 2)
        cut.truncate(space);
    return cut.trimmed();
}

/// Collects what is wrong with one change.
class Findings
{
public:
    explicit Findings(const Change &change) : m_change(change) {}

    void error(CheckFinding::Code code, const QString &limit = {}, const QString &fix = {}) { add(code, true, limit, fix); }
    void warning(CheckFinding::Code code, const QString &limit = {}, const QString &fix = {}) { add(code, false, limit, fix); }
    [[nodiscard]] QList<CheckFinding> take() { return std::move(m_all); }

private:
    void add(CheckFinding::Code code, bool isError, const QString &limit, const QString &fix)
    {
        m_all.append({code, isError, m_change.record, m_change.field, limit, fix});
    }

    const Change &m_change;
    QList<CheckFinding> m_all;
};

void checkPrice(Findings &findings, const Change &change, const CheckFacts &facts)
{
    const int exponent = currencyExponent(change.currency);
    const Result<Money> price = parseMoney(change.value, change.currency);
    if (!price) {
        qint64 rounded = 0;
        const bool isNumber = readMinor(change.value.toStdString(), exponent, rounded) && rounded > 0;
        findings.error(CheckFinding::PriceDecimals, QString::number(exponent), isNumber ? toDecimal(rounded, exponent) : QString());
        return;
    }
    if (price->minor <= 0) {
        findings.error(CheckFinding::PriceNotPositive);
        return;
    }
    if (facts.floor && price->minor < *facts.floor)
        findings.warning(CheckFinding::PriceBelowFloor, toDecimal(*facts.floor, exponent), toDecimal(*facts.floor, exponent));
    if (facts.cost && price->minor < *facts.cost)
        findings.warning(CheckFinding::PriceBelowCost, toDecimal(*facts.cost, exponent), toDecimal(*facts.cost, exponent));
}

void checkTitle(Findings &findings, const Change &change, const CheckFacts &facts)
{
    const auto [least, most] = titleLengths(facts.market);
    const qsizetype length = characters(change.value.trimmed());
    if (length == 0)
        findings.error(CheckFinding::TitleEmpty, {}, change.base);
    else if (length < least)
        findings.error(CheckFinding::TitleTooShort, QString::number(least));
    else if (length > most)
        findings.error(CheckFinding::TitleTooLong, QString::number(most), shortened(change.value.trimmed(), most));
    for (const QString &word : facts.bannedWords) {
        if (change.value.contains(word, Qt::CaseInsensitive))
            findings.error(CheckFinding::TitleBanned, word, QString(change.value).remove(word, Qt::CaseInsensitive).simplified());
    }
}

void checkDescription(Findings &findings, const Change &change)
{
    const qsizetype length = characters(change.value);
    if (change.value.trimmed().isEmpty())
        findings.error(CheckFinding::DescriptionEmpty, {}, change.base);
    else if (length > MostInDescription)
        findings.error(CheckFinding::DescriptionTooLong, QString::number(MostInDescription));
}

void checkQuantity(Findings &findings, const Change &change)
{
    bool isNumber = false;
    const qint64 quantity = change.value.toLongLong(&isNumber);
    if (!isNumber)
        findings.error(CheckFinding::QuantityRange, QString::number(MostInStock));
    else if (quantity < 0 || quantity > MostInStock)
        findings.error(CheckFinding::QuantityRange, QString::number(MostInStock), QString::number(std::clamp<qint64>(quantity, 0, MostInStock)));
}

} // namespace

QString toWord(CheckFinding::Code code)
{
    return CodeWords[code];
}

std::optional<CheckFinding::Code> checkCode(QStringView word)
{
    for (std::size_t i = 0; i < CodeWords.size(); ++i) {
        if (word == CodeWords[i])
            return static_cast<CheckFinding::Code>(i);
    }
    return std::nullopt;
}

QList<CheckFinding> check(const Change &change, const CheckFacts &facts)
{
    Findings findings(change);
    if (change.field == "price"_L1)
        checkPrice(findings, change, facts);
    else if (change.field == "title"_L1)
        checkTitle(findings, change, facts);
    else if (change.field == "description"_L1)
        checkDescription(findings, change);
    else if (change.field == "quantity"_L1)
        checkQuantity(findings, change);
    else if (change.field == "act:return.reject"_L1
             && QJsonDocument::fromJson(change.value.toUtf8())[u"reason"_s].toString().trimmed().isEmpty())
        findings.error(CheckFinding::ReasonMissing);
    if (!facts.erpSays.isEmpty())
        findings.warning(CheckFinding::ErpIsMaster, facts.erpSays);
    // An attribute that is not there does not stop a price; the shop refuses to activate such a listing.
    if (change.record.kind == RecordKind::Product) {
        for (const QString &name : facts.missingAttributes) {
            if (change.field == "status"_L1 && change.value == "live"_L1)
                findings.error(CheckFinding::AttributeMissing, name);
            else
                findings.warning(CheckFinding::AttributeMissing, name);
        }
    }
    return findings.take();
}

QStringList missingAttributes(const QByteArray &ofCategory, const QByteArray &ofListing)
{
    QHash<QString, QSet<QString>> filled;
    const QJsonArray listing = QJsonDocument::fromJson(ofListing).array();
    for (const QJsonValue &attribute : listing) {
        QSet<QString> &values = filled[attribute[u"id"_s].toString()];
        const QJsonArray given = attribute[u"values"_s].toArray();
        for (const QJsonValue &value : given)
            values.insert(value[u"id"_s].toString());
    }
    QStringList missing;
    const QJsonArray category = QJsonDocument::fromJson(ofCategory).array();
    for (const QJsonValue &attribute : category) {
        if (attribute[u"type"_s].toString() != "PRODUCT_PROPERTY"_L1 || !filled.value(attribute[u"id"_s].toString()).isEmpty())
            continue;
        // The shop really spells it so; the right spelling is read as well, should it ever be mended.
        bool isRequired = attribute[u"is_requried"_s].toBool() || attribute[u"is_required"_s].toBool();
        const QJsonArray conditions = attribute[u"requirement_conditions"_s].toArray();
        for (const QJsonValue &condition : conditions) {
            isRequired = isRequired
                || (condition[u"condition_type"_s].toString() == "VALUE_ID_MATCH"_L1
                    && filled.value(condition[u"attribute_id"_s].toString()).contains(condition[u"attribute_value_id"_s].toString()));
        }
        if (isRequired)
            missing.append(attribute[u"name"_s].toString());
    }
    return missing;
}

} // namespace quayside
