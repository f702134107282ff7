// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "models/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::Arguments)
};

const Option *findOption(const Verb *verb, const QString &name)
{
    const auto in = [&name](const QList<Option> &options) -> const Option * {
        const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
        return found == options.end() ? nullptr : &*found;
    };
    if (verb != nullptr) {
        if (const Option *own = in(verb->options))
            return own;
    }
    return in(commonOptions());
}

QStringList optionNames(const Verb *verb)
{
    QStringList names;
    for (const Option &option : commonOptions())
        names.append(u"--"_s + option.name);
    if (verb != nullptr) {
        for (const Option &option : verb->options)
            names.append(u"--"_s + option.name);
    }
    return names;
}

QString column(const QString &left, const QString &right)
{
    constexpr int Width = 30;
    return u"  "_s + left.leftJustified(Width) + (left.size() >= Width ? u"\n"_s + QString(Width + 2, u' ') : QString())
        + right + u'\n';
}

QString optionColumn(const Option &option)
{
    QString left = u"--"_s + option.name;
    if (!option.valueName.isEmpty())
        left += option.valueIsOptional ? u" ["_s + option.valueName + u']' : u' ' + option.valueName;
    return column(left, option.help);
}

} // namespace

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList all = options.value(option);
    return all.isEmpty() ? fallback : all.last();
}

Result<qint64> Arguments::number(const QString &option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        return fail(FaultKind::Invalid, u"not a whole number of at least %1"_s.arg(least), u"--"_s + option);
    return number;
}

const QList<Option> &commonOptions()
{
    static const QList<Option> options{
        {u"workspace"_s, u"DIR"_s, Text::tr("the workspace's folder")},
        {u"as"_s, u"PERSON"_s, Text::tr("who acts: a name or id; the owner when left out")},
        {u"pin"_s, u"PIN"_s, Text::tr("that person's PIN, when one is set (or QUAYSIDE_PIN)")},
        {u"practice"_s, {}, Text::tr("the desktop: where there is no workspace yet, a practice shop of its own, without asking")},
        {u"json"_s, {}, Text::tr("machine-readable output")},
        {u"help"_s, {}, Text::tr("explains the command")},
        {u"version"_s, {}, Text::tr("prints the version")},
    };
    return options;
}

Result<Arguments> parse(const QStringList &typed, const QList<Verb> &verbs)
{
    Arguments arguments;
    const Verb *verb = nullptr;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (!optionsEnded && word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        if (!optionsEnded && word.startsWith("--"_L1)) {
            const qsizetype equals = word.indexOf(u'=');
            const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
            const Option *option = findOption(verb, name);
            if (option == nullptr)
                return fail(FaultKind::Invalid, text::nearest(u"--"_s + name, optionNames(verb)), u"--"_s + name);
            QString value;
            if (option->valueName.isEmpty()) {
                if (equals >= 0)
                    return fail(FaultKind::Invalid, {}, word);
            } else if (equals >= 0) {
                value = word.sliced(equals + 1);
            } else if (i + 1 < typed.size() && !(option->valueIsOptional && typed[i + 1].startsWith("--"_L1))) {
                value = typed[++i];
            } else if (!option->valueIsOptional) {
                return fail(FaultKind::Invalid, {}, word);
            }
            if (arguments.has(name) && !option->mayRepeat)
                arguments.options[name].clear();
            arguments.options[name].append(value);
            continue;
        }
        if (verb == nullptr) {
            const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &v) { return v.name == word; });
            if (found == verbs.end()) {
                QStringList names;
                for (const Verb &known : verbs)
                    names.append(known.name);
                return fail(FaultKind::Invalid, text::nearest(word, names), word);
            }
            verb = &*found;
            arguments.verb = word;
            continue;
        }
        arguments.words.append(word);
    }
    if (verb != nullptr && !arguments.has(u"help"_s)) {
        if (arguments.words.size() < verb->minimumWords)
            return fail(FaultKind::Invalid, verb->synopsis, verb->name);
        if (verb->maximumWords >= 0 && arguments.words.size() > verb->maximumWords)
            return fail(FaultKind::Invalid, {}, arguments.words[verb->maximumWords]);
    }
    return arguments;
}

QString helpText(const QList<Verb> &verbs, const Verb *verb)
{
    QString text;
    if (verb == nullptr) {
        text = Text::tr("Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]") + u"\n\n"_s
            + Text::tr("Without a command the desktop opens.") + u"\n\n"_s;
        for (const Verb &known : verbs)
            text += column(known.name, known.help);
        text += u'\n';
    } else {
        text = Text::tr("Usage: quayside %1 %2").arg(verb->name, verb->synopsis).trimmed() + u"\n\n"_s + verb->help
            + u"\n\n"_s;
        if (!verb->more.isEmpty())
            text += verb->more + u"\n\n"_s;
        for (const Option &option : verb->options)
            text += optionColumn(option);
    }
    for (const Option &option : commonOptions())
        text += optionColumn(option);
    return text;
}

} // namespace quayside::cli
