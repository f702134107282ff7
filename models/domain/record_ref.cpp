// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record_ref.h"

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    RecordKind kind;
    QLatin1StringView one;
    QLatin1StringView many;
};

constexpr std::array<Word, RecordKindCount> Words{{
    {RecordKind::Shop, "shop"_L1, "shops"_L1},
    {RecordKind::Product, "product"_L1, "products"_L1},
    {RecordKind::Sku, "sku"_L1, "skus"_L1},
    {RecordKind::Stock, "stock"_L1, "stock"_L1},
    {RecordKind::Category, "category"_L1, "categories"_L1},
    {RecordKind::Brand, "brand"_L1, "brands"_L1},
    {RecordKind::Warehouse, "warehouse"_L1, "warehouses"_L1},
    {RecordKind::Order, "order"_L1, "orders"_L1},
    {RecordKind::Line, "line"_L1, "lines"_L1},
    {RecordKind::Return, "return"_L1, "returns"_L1},
    {RecordKind::Change, "change"_L1, "changes"_L1},
    {RecordKind::ChangeSet, "change-set"_L1, "change-sets"_L1},
    {RecordKind::Conflict, "conflict"_L1, "conflicts"_L1},
    {RecordKind::Outbox, "outbox"_L1, "outbox"_L1},
    {RecordKind::Ledger, "ledger"_L1, "ledger"_L1},
    {RecordKind::Person, "person"_L1, "people"_L1},
    {RecordKind::Comment, "comment"_L1, "comments"_L1},
    {RecordKind::Task, "task"_L1, "tasks"_L1},
    {RecordKind::Notice, "notice"_L1, "notices"_L1},
    {RecordKind::Run, "run"_L1, "runs"_L1},
    {RecordKind::Version, "version"_L1, "versions"_L1},
    {RecordKind::Quarantine, "quarantine"_L1, "quarantine"_L1},
    {RecordKind::Package, "package"_L1, "packages"_L1},
    {RecordKind::Cancellation, "cancellation"_L1, "cancellations"_L1},
    {RecordKind::Tracking, "tracking"_L1, "tracking"_L1},
    {RecordKind::PriceDetail, "price-detail"_L1, "price-details"_L1},
    {RecordKind::ReturnRecord, "return-record"_L1, "return-records"_L1},
    {RecordKind::DeliveryOption, "delivery-option"_L1, "delivery-options"_L1},
    {RecordKind::Carrier, "carrier"_L1, "carriers"_L1},
    {RecordKind::Statement, "statement"_L1, "statements"_L1},
    {RecordKind::Transaction, "transaction"_L1, "transactions"_L1},
    {RecordKind::Payment, "payment"_L1, "payments"_L1},
    {RecordKind::Withdrawal, "withdrawal"_L1, "withdrawals"_L1},
    {RecordKind::Unsettled, "unsettled"_L1, "unsettled"_L1},
    {RecordKind::Promotion, "promotion"_L1, "promotions"_L1},
    {RecordKind::Coupon, "coupon"_L1, "coupons"_L1},
    {RecordKind::Conversation, "conversation"_L1, "conversations"_L1},
    {RecordKind::Message, "message"_L1, "messages"_L1},
    {RecordKind::Performance, "performance"_L1, "performance"_L1},
}};

const Word &wordOf(RecordKind kind)
{
    for (const Word &word : Words) {
        if (word.kind == kind)
            return word;
    }
    // From a file of a newer program, or one that somebody wrote into.
    static constexpr Word Unknown{RecordKind{}, "unknown"_L1, "unknown"_L1};
    return Unknown;
}

} // namespace

QString recordWord(RecordKind kind)
{
    return wordOf(kind).many;
}

std::optional<RecordKind> recordKind(QStringView word)
{
    for (const Word &entry : Words) {
        if (word.compare(entry.one, Qt::CaseInsensitive) == 0 || word.compare(entry.many, Qt::CaseInsensitive) == 0)
            return entry.kind;
    }
    return {};
}

QStringList recordWords()
{
    QStringList words;
    for (const Word &word : Words)
        words.append(word.many);
    return words;
}

QString RecordRef::toString() const
{
    return wordOf(kind).one + u':' + shop + u'/' + id;
}

std::optional<RecordRef> RecordRef::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype slash = text.indexOf(u'/', colon + 1);
    if (colon < 0 || slash < 0)
        return {};
    const auto kind = recordKind(text.first(colon));
    if (!kind)
        return {};
    return RecordRef{*kind, text.sliced(colon + 1, slash - colon - 1).toString(), text.sliced(slash + 1).toString()};
}

} // namespace quayside
