// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/problem.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <map>

namespace quayside::playbooks {

/// `{#id timer=2h gate when="status:pending"}`: a name, flags and values at the end of a heading or a check.
struct Attributes
{
    QString id;
    QHash<QString, QString> values; ///< flags have an empty value

    [[nodiscard]] bool has(const QString &name) const { return values.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return values.value(name); }
};

/// Attributes by line of the file.
using AttributesByLine = std::map<int, Attributes>;

/// Takes the braces off every heading and check outside of code, so that Markdown never sees them, and keeps them by line.
/// `firstLine` is the file's line of the first one here. The number of lines stays as it is.
[[nodiscard]] QByteArray takeAttributes(const QByteArray &markdown, int firstLine, AttributesByLine &attributes);

} // namespace quayside::playbooks
