// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

#include <QStringList>

namespace quayside::shell {

namespace {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c.isLetterOrNumber() ? c : QChar(u' '));
    }
    return plain.simplified();
}

int wordScore(const QString &word, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return i == 0 ? 100 : 90;
        if (words[i].startsWith(word))
            return i == 0 ? 80 : 70;
    }
    return 0;
}

// Letters in order anywhere in the title; worth little, so that word matches come first.
int scatteredScore(const QString &typed, const QString &title)
{
    qsizetype at = -1;
    int gaps = 0;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        const qsizetype next = title.indexOf(c, at + 1);
        if (next < 0)
            return 0;
        if (at >= 0)
            gaps += static_cast<int>(next - at - 1);
        at = next;
    }
    return gaps > 20 ? 0 : 30 - gaps;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &title)
{
    const QString wanted = folded(typed);
    const QString text = folded(title);
    if (wanted.isEmpty())
        return 1;
    const QStringList words = text.split(u' ');
    const QStringList wantedWords = wanted.split(u' ');
    int total = 0;
    for (const QString &word : wantedWords) {
        const int score = wordScore(word, words);
        if (score == 0) {
            const int scattered = scatteredScore(wanted, text);
            return scattered > 0 ? scattered : 0;
        }
        total += score;
    }
    return 40 + total / static_cast<int>(wantedWords.size());
}

} // namespace quayside::shell
