// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/document.h"
#include "models/playbooks/problem.h"

#include <QByteArray>

namespace quayside::playbooks {

struct Parsed
{
    Document document;
    Problems problems;

    /// Nothing stands in the way of using the document.
    [[nodiscard]] bool isUsable() const;
};

/// Reads one document: YAML front matter by yaml-cpp, Markdown by cmark-gfm (tables, task lists, strikethrough). Finds what can be
/// seen in the document alone; check() finds the rest. Never fails: whatever the bytes, the answer names each problem with its
/// line. Pure; any thread.
[[nodiscard]] Parsed parse(const QByteArray &bytes, const QString &path = {});

} // namespace quayside::playbooks
