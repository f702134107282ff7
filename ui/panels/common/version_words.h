// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/version.h"

#include <QLocale>
#include <QString>

namespace quayside::panels {

/// A value of a version as a person reads it: statuses in words, money and dates by the locale, a description without its markup,
/// pictures and attributes by their number; a dash for nothing.
[[nodiscard]] QString versionValue(const QString &field, const QString &value, const QString &currency, Instant now, const QLocale &locale);

/// "Price 12.99 → 11.99", with the variant's name where there is one.
[[nodiscard]] QString versionLine(const FieldDifference &moved, const QString &name, Instant now, const QLocale &locale);

} // namespace quayside::panels
