// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbooks/attributes.h"

#include <QRegularExpression>
#include <QStringList>

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

} // namespace

QByteArray takeAttributes(const QByteArray &markdown, int firstLine, AttributesByLine &attributes)
{
    // A brace inside quotes belongs to a value (a regex, say).
    static const QRegularExpression braces(u"\\s*\\{((?:[^{}\"]|\"[^\"]*\")*)\\}\\s*#*\\s*$"_s);
    static const QRegularExpression carrier(u"^\\s*(#{1,6}\\s|[-*+]\\s+\\[[ xX]\\]\\s|\\d+[.)]\\s+\\[[ xX]\\]\\s)"_s);
    static const QRegularExpression fence(u"^\\s{0,3}(`{3,}|~{3,})"_s);
    QStringList lines = QString::fromUtf8(markdown).split(u'\n');
    QString open;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        if (const auto match = fence.match(line); match.hasMatch()) {
            if (open.isEmpty())
                open = match.captured(1);
            else if (match.captured(1).startsWith(open))
                open.clear();
            continue;
        }
        if (!open.isEmpty() || !carrier.match(line).hasMatch())
            continue;
        if (const auto match = braces.match(line); match.hasMatch()) {
            attributes.emplace(firstLine + static_cast<int>(i), attributesOf(match.captured(1)));
            line.truncate(match.capturedStart(0));
        }
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace quayside::playbooks
