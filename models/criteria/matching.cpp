// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/criteria/matching.h"

#include "models/text/words.h"

#include <QCache>
#include <QRegularExpression>

namespace quayside::criteria {

using namespace Qt::StringLiterals;

namespace {

QChar asciiLower(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
}

} // namespace

bool containsFolded(const QString &text, const QString &needle)
{
    return text::fold(text).contains(needle);
}

bool regexMatches(const QString &text, const QString &pattern)
{
    thread_local QCache<QString, QRegularExpression> compiled(32);
    QRegularExpression *regex = compiled.object(pattern);
    if (regex == nullptr) {
        // PCRE gives up after so many steps instead of freezing on "(a+)+b".
        regex = new QRegularExpression(u"(*LIMIT_MATCH=200000)"_s + pattern,
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        compiled.insert(pattern, regex);
    }
    return regex->isValid() && regex->match(text).hasMatch();
}

bool identifierMatches(const QString &text, const QString &pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && asciiLower(pattern[p]) == asciiLower(text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace quayside::criteria
