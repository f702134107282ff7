// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sealed_words.h"

#include "models/store/connection.h"
#include "models/store/seal.h"
#include "models/store/store.h"

#include <QCoroFuture>

#include <algorithm>

namespace quayside::sync {

using namespace Qt::StringLiterals;

namespace {

bool isSealed(const Intent &intent)
{
    return intent.payload.contains(u"sealed"_s);
}

} // namespace

QCoro::Task<Result<std::vector<Intent>>> openedWords(store::Store &store, std::vector<Intent> intents)
{
    if (std::none_of(intents.begin(), intents.end(), isSealed))
        co_return intents;
    auto open = [intents](store::Connection &db) -> Result<std::vector<Intent>> {
        std::vector<Intent> whole = intents;
        for (Intent &intent : whole) {
            if (!isSealed(intent))
                continue;
            const auto text = store::openedText(intent.payload, db.sealKey);
            intent.payload.remove(u"sealed"_s);
            intent.payload[u"text"_s] = text.value_or(QString());
        }
        return whole;
    };
    auto whole = co_await store.read(std::move(open));
    co_return whole;
}

} // namespace quayside::sync
