// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remotes/tiktok/decode.h"
#include "tests/fuzz/page_check.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace quayside;
using namespace quayside::remotes;

namespace {

constexpr int Success = 200;

void holdTo(const Page &page)
{
    if (const char *wrong = tests::wrongIn(page)) {
        std::fprintf(stderr, "%s\n", wrong);
        std::abort();
    }
}

} // namespace

/// Any bytes as an answer of TikTok Shop, read in every way the program reads answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ResourceFacts &facts : allResources()) {
        if (const auto page = tiktok::decodePage(facts.resource, body, Success))
            holdTo(page->page);
    }
    if (const auto product = tiktok::decodeProduct(body, Success))
        holdTo(product->page);
    for (const Resource resource : {Resource::Tracking, Resource::PriceDetails, Resource::ReturnRecords}) {
        if (const auto details = tiktok::decodeDetail(resource, QStringLiteral("1"), body, Success))
            holdTo(details->page);
    }
    (void)tiktok::decodePackage(body, Success);
    (void)tiktok::decodeCarriers(body, Success);
    (void)tiktok::decodeMessages(body, Success);
    if (const auto activity = tiktok::decodeActivity(body, Success))
        holdTo(activity->page);
    if (const auto coupon = tiktok::decodeCoupon(body, Success))
        holdTo(coupon->page);
    for (const auto subject : {tiktok::FigureSubject::Shop, tiktok::FigureSubject::Product, tiktok::FigureSubject::Sku,
                               tiktok::FigureSubject::Video, tiktok::FigureSubject::Live}) {
        if (const auto figures = tiktok::decodeFigures(subject, body, Success, "2026-01-01", "2026-01-02"))
            holdTo(figures->page);
    }
    (void)tiktok::decodeCategoryPart(body, Success, true);
    (void)tiktok::decodeCategoryPart(body, Success, false);
    (void)tiktok::decodeWrite(body, Success);
    (void)tiktok::envelopeOf(body);
    return 0;
}
