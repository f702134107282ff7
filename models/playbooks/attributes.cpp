// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/attributes.h"

#include "models/playbooks/markdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmark-gfm.h>

#include <algorithm>
#include <vector>

namespace quayside::playbooks {

using namespace Qt::StringLiterals;

namespace {

Attributes attributesOf(const QString &inside)
{
    static const QRegularExpression part(u"#([^\\s{}=]+)|([^\\s{}=\"#]+)(?:=(?:\"([^\"]*)\"|(\\S*)))?"_s);
    Attributes attributes;
    for (auto it = part.globalMatch(inside); it.hasNext();) {
        const auto match = it.next();
        if (!match.captured(1).isEmpty())
            attributes.id = match.captured(1);
        else
            attributes.values.insert(match.captured(2).toLower(), match.captured(3) + match.captured(4));
    }
    return attributes;
}

// Lines of code and of HTML, as the reader of Markdown itself sees them.
std::vector<bool> verbatimLines(const QByteArray &markdown, qsizetype count)
{
    std::vector<bool> lines(static_cast<std::size_t>(count), false);
    const Markdown tree(markdown);
    cmark_iter *iter = cmark_iter_new(tree.root());
    while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iter);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type != CMARK_NODE_CODE_BLOCK && type != CMARK_NODE_HTML_BLOCK)
            continue;
        const auto last = std::min(static_cast<std::size_t>(std::max(0, cmark_node_get_end_line(node))), lines.size());
        for (auto at = static_cast<std::size_t>(std::max(1, cmark_node_get_start_line(node))); at <= last; ++at)
            lines[at - 1] = true;
    }
    cmark_iter_free(iter);
    return lines;
}

} // namespace

QByteArray takeAttributes(const QByteArray &markdown, int firstLine, AttributesByLine &attributes)
{
    // A brace inside quotes belongs to a value (a regex, say).
    static const QRegularExpression braces(u"\\s*\\{((?:[^{}\"]|\"[^\"]*\")*)\\}\\s*#*\\s*$"_s);
    static const QRegularExpression carrier(u"^\\s*(##\\s|([-*+]|\\d+[.)])\\s+(([-*+]|\\d+[.)])\\s+)*\\[[ xX]\\]\\s)"_s);
    QStringList lines = QString::fromUtf8(markdown).split(u'\n');
    const std::vector<bool> isVerbatim = verbatimLines(markdown, lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        if (isVerbatim[static_cast<std::size_t>(i)] || !carrier.match(line).hasMatch())
            continue;
        if (const auto match = braces.match(line); match.hasMatch()) {
            attributes.emplace(firstLine + static_cast<int>(i), attributesOf(match.captured(1)));
            line.truncate(match.capturedStart(0));
        }
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace quayside::playbooks
