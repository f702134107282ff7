// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/runner.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quayside::cli::CommandLine)
};

} // namespace

QByteArray usageText(const Fault &fault)
{
    QString text;
    if (fault.subject.startsWith(u"--"_s))
        text = fault.detail.isEmpty() ? Text::tr("%1 is not an option here, or lacks its value.").arg(fault.subject)
                                      : Text::tr("%1 is not an option. Did you mean %2?").arg(fault.subject, fault.detail);
    else
        text = fault.detail.isEmpty() ? Text::tr("“%1” is not understood.").arg(fault.subject)
                                      : Text::tr("“%1” is not understood. Did you mean “%2”?").arg(fault.subject, fault.detail);
    return (text + u' ' + Text::tr("See quayside --help.") + u'\n').toUtf8();
}

QCoro::Task<int> run(Arguments arguments, Host &host, Streams streams)
{
    if (arguments.has(u"help"_s)) {
        const auto found = std::find_if(verbs().begin(), verbs().end(),
                                        [&](const Verb &verb) { return verb.name == arguments.verb; });
        streams.out(helpText(verbs(), found == verbs().end() ? nullptr : &*found).toUtf8());
        co_return ExitDone;
    }
    Runner runner(std::move(arguments), host, std::move(streams));
    const int code = co_await runner.run();
    co_await host.close();
    co_return code;
}

} // namespace quayside::cli
