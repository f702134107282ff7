// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/page_writes.h"

#include "models/store/mirror_writer.h"

#include <QCoreApplication>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

// Writes the rows of one page, whatever they are.
Result<store::Applied> apply(store::MirrorWriter &writer, const remotes::Page &page)
{
    if (page.resource == remotes::Resource::Stock)
        return writer.stock(page.stock);
    return std::visit(
        [&](const auto &rows) -> Result<store::Applied> {
            using Rows = std::decay_t<decltype(rows)>;
            if constexpr (std::is_same_v<Rows, std::monostate>)
                return store::Applied();
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Shop>>)
                return writer.shops(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Warehouse>>)
                return writer.warehouses(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Category>>)
                return writer.categories(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Brand>>)
                return writer.brands(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Product>>)
                return writer.products(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Order>>)
                return writer.orders(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Package>>)
                return writer.packages(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Cancellation>>)
                return writer.cancellations(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::DeliveryOption>>)
                return writer.deliveryOptions(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Tracking>>)
                return writer.tracking(rows, page.serverTime);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::PriceDetail>>)
                return writer.priceDetails(rows, page.serverTime);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::ReturnRecords>>)
                return writer.returnRecords(rows, page.serverTime);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::ListingQuality>>)
                return writer.listingQuality(rows, page.serverTime);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::ListingDrafts>>)
                return writer.listingDrafts(rows, page.serverTime);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Return>>)
                return writer.returns(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Statement>>)
                return writer.statements(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Transaction>>)
                return writer.transactions(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Payment>>)
                return writer.payments(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Withdrawal>>)
                return writer.withdrawals(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Conversation>>)
                return writer.conversations(rows);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Promotion>>)
                return writer.promotions(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Coupon>>)
                return writer.coupons(rows, page.raw);
            else if constexpr (std::is_same_v<Rows, std::vector<rows::Performance>>)
                return writer.performance(rows, page.raw);
            else
                return writer.unsettled(rows, page.raw, page.serverTime);
        },
        page.rows);
}

} // namespace

QSet<QString> idsOf(const remotes::Page &page)
{
    QSet<QString> ids;
    for (const auto &[id, levels] : page.stock)
        ids.insert(QString::fromStdString(id));
    std::visit(
        [&ids](const auto &rows) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(rows)>, std::monostate>) {
                for (const auto &row : rows)
                    ids.insert(QString::fromStdString(row.id));
            }
        },
        page.rows);
    return ids;
}

QString programVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? u"0"_s : version;
}

Result<PullCounts> writePages(store::WriteScope &scope, const QString &remote, const QString &shop, const Pages &pages, CursorMode cursor,
                              std::shared_ptr<store::OrdersAhead> ahead)
{
    PullCounts counts;
    store::MirrorWriter writer(scope, remote, shop);
    const QString program = programVersion();
    if (ahead)
        QUAYSIDE_TRY(writer.use(std::move(ahead)));
    for (const remotes::Page &page : pages) {
        const QString word = resourceWord(page.resource);
        const auto applied = apply(writer, page);
        if (!applied)
            return fail(applied.error());
        if (page.resource == remotes::Resource::Unsettled && page.goneBefore > 0)
            QUAYSIDE_TRY(writer.dropUnsettled(page.goneBefore));
        PullCounts one;
        one.pages = 1;
        one.inserted = applied->inserted;
        one.updated = applied->updated;
        one.unchanged = applied->unchanged;
        one.bad = page.bad.size();
        one.bytes = page.bytes;
        one.missing = page.missing;
        one.rereads = page.isReread ? 1 : 0;
        counts += one;
        QList<store::Quarantined> bad;
        for (const remotes::BadRecord &record : page.bad)
            bad.append({record.id, record.reason, record.raw, page.serverTime, program});
        const Result<bool> hasQuarantine = writer.hasQuarantine(word);
        if (!hasQuarantine)
            return fail(hasQuarantine.error());
        if (*hasQuarantine) {
            QSet<QString> understood = idsOf(page);
            for (const remotes::BadRecord &record : page.bad)
                understood.remove(record.id);
            QUAYSIDE_TRY(writer.understood(word, understood.values()));
        }
        QUAYSIDE_TRY(writer.quarantine(word, bad));
    }
    if (cursor == CursorMode::Move && !pages.empty()) {
        // Read as of a moment is what was read to its end: a walk that is cut leaves the time of the one before, or none.
        const remotes::Page &last = pages.back();
        QUAYSIDE_TRY(writer.setCursor(resourceWord(last.resource), last.nextCursor, last.isLast ? last.serverTime : 0));
    }
    QUAYSIDE_TRY(writer.finish());
    return counts;
}

} // namespace quayside::sync
