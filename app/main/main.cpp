// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/workspace/cli_host.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace quayside;

namespace {

void writeTo(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QCoro::Task<void> runThenQuit(cli::Arguments arguments, workspace::CliHost &host)
{
    cli::Streams streams;
    streams.out = [](const QByteArray &bytes) { writeTo(stdout, bytes); };
    streams.err = [](const QByteArray &bytes) { writeTo(stderr, bytes); };
    const int code = co_await cli::run(std::move(arguments), host, std::move(streams));
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"quayside"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));

    const auto arguments = cli::parse(QCoreApplication::arguments().sliced(1), cli::verbs());
    if (!arguments) {
        writeTo(stderr, cli::usageText(arguments.error()));
        return cli::ExitUsage;
    }
    if (arguments->has(u"version"_s)) {
        writeTo(stdout, "quayside " QUAYSIDE_VERSION "\n");
        return cli::ExitDone;
    }
    if (arguments->verb.isEmpty()) {
        writeTo(stdout, cli::helpText(cli::verbs(), nullptr).toUtf8());
        return arguments->has(u"help"_s) ? cli::ExitDone : cli::ExitUsage;
    }
    workspace::CliHost host;
    QMetaObject::invokeMethod(&application, [&] { runThenQuit(*arguments, host); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
