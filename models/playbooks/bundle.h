// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/playbooks/document.h"

#include <QByteArray>

#include <functional>

namespace quayside::playbooks {

/// A document's text with the texts of everything it includes: what a run keeps, so that it needs nothing else ever after.
[[nodiscard]] QByteArray bundleOf(const Document &document, const std::function<const Document *(const QString &id)> &find);

/// The document assembled again; its hash is that of the bundle. Fault Damaged when the text cannot be used any more.
[[nodiscard]] Result<Document> openBundle(const QByteArray &bundle);

} // namespace quayside::playbooks
