// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside::cli {

/// One option of a verb. `valueName` empty: a flag.
struct Option
{
    QString name;
    QString valueName;
    QString help;
    bool mayRepeat = false;
    bool valueIsOptional = false; ///< "--practice [FILE]"
};

/// One sub-command: what --help prints and what parse() accepts.
struct Verb
{
    QString name;
    QString synopsis;      ///< "RECORDS [CRITERIA]"
    QString help;
    QList<Option> options;
    int minimumWords = 0;
    int maximumWords = 0;  ///< -1: any number
    QString more = {};     ///< what else its help says, below the first line
};

/// What was typed, sorted out.
struct Arguments
{
    QString verb;          ///< empty: open the desktop
    QStringList words;     ///< positional arguments
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
    /// Fault Invalid, naming the option, when it is there and not a whole number of at least `least`.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback, qint64 least = 0) const;
};

/// The options that every verb takes: --workspace, --as, --json, --help, --version.
[[nodiscard]] const QList<Option> &commonOptions();

/// Sorts out the command line (without the program's name). Fault Invalid: `subject` is the word that does not fit,
/// `detail` the nearest known word, or empty. A lone "--" ends the options.
[[nodiscard]] Result<Arguments> parse(const QStringList &typed, const QList<Verb> &verbs);

/// Text for --help of one verb, or of the program when `verb` is null.
[[nodiscard]] QString helpText(const QList<Verb> &verbs, const Verb *verb);

} // namespace quayside::cli
