// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money_sums.h"
#include "ui/panels/common/table_page.h"

namespace quayside::panels {

/// The grids of the Finance panel.
[[nodiscard]] TablePage::Setup statementsSetup();
[[nodiscard]] TablePage::Setup transactionsSetup();
[[nodiscard]] TablePage::Setup paymentsSetup();
[[nodiscard]] TablePage::Setup withdrawalsSetup();
[[nodiscard]] TablePage::Setup unsettledSetup();

/// A fee, a tax or another amount by its name; a word that came after this program was built is made readable.
[[nodiscard]] QString itemWord(const QString &word);
/// The day that a statement settles, written out: the one before the midnight it was made at.
[[nodiscard]] QString settledDay(Instant at);

} // namespace quayside::panels
