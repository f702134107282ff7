// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbooks/document.h"
#include "models/playbooks/problem.h"

#include <QByteArray>

namespace quayside::playbooks {

/// Reads the YAML between the two "---" lines into the document's members. `firstLine` is the line of the file that the YAML
/// begins on.
void readFrontMatter(const QByteArray &yaml, int firstLine, Document &document, Problems &problems);

/// Where the front matter ends and the Markdown begins.
struct Split
{
    QByteArray yaml;
    int yamlLine = 2;
    QByteArray markdown;
    int markdownLine = 1;
};

/// Cuts the document in two; notes NoFrontMatter or FrontMatterOpen.
[[nodiscard]] Split splitFrontMatter(const QByteArray &bytes, Problems &problems);

} // namespace quayside::playbooks
