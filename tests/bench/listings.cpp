// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listings.h"

#include "models/store/mirror_writer.h"
#include "models/store/store.h"
#include "tests/bench/order_pages.h"

namespace quayside::bench {

using namespace Qt::StringLiterals;

bool addListings(store::Store &store)
{
    auto written = store.writeMirror([](store::WriteScope &scope) -> Done {
        store::MirrorWriter writer(scope, u"tiktok"_s, u"S1"_s);
        const rows::Shop shop{"S1", "Bench", "GB", "GBP", "LOCAL", "cipher", "CODE"};
        if (const auto done = writer.shops({&shop, 1}); !done)
            return fail(done.error());
        std::vector<rows::Product> products(Products);
        for (int i = 0; i < Products; ++i) {
            rows::Product &product = products[std::size_t(i)];
            product.id = productId(i);
            product.title = productName(i);
            product.categoryId = categoryOf(i);
            product.updatedAt = 1;
        }
        if (const auto done = writer.products(products, {}); !done)
            return fail(done.error());
        return writer.finish();
    });
    written.waitForFinished();
    return written.result().has_value();
}

} // namespace quayside::bench
