// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// Makes identifiers that are unique across workspaces: change sets, changes, outbox entries
/// (their idempotency keys) and ledger events. Passed through constructors; thread-safe.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// 32 lower-case hex digits, rising with creation time (UUID version 7 without dashes).
    [[nodiscard]] virtual QString next() = 0;
};

/// Ids from the machine's clock and random source.
class RandomIds final : public IdSource
{
public:
    [[nodiscard]] QString next() override;
};

} // namespace quayside
