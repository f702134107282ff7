// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/workspace/cli_host.h"
#include "ui/shell/desktop.h"
#include "ui/shell/languages.h"

#include <QApplication>
#include <QIcon>

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

// The command line runs where no display is.
int runVerb(int argc, char **argv, const cli::Arguments &arguments)
{
    QCoreApplication application(argc, argv);
    shell::Languages languages(application);
    // A script gets the words of its terminal, whatever somebody chose for the desktop.
    languages.speak(qEnvironmentVariable("QUAYSIDE_LANG"));
    workspace::CliHost host;
    QMetaObject::invokeMethod(&application, [&] { runThenQuit(arguments, host); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runDesktop(int argc, char **argv, const cli::Arguments &arguments)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"quayside"_s);
    shell::Languages languages(application);
    languages.takeUp();
    // The menu's entry and the window are one program to the desktop; the icon is there without an installation too.
    QGuiApplication::setDesktopFileName(u"org.quayside.Quayside"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.quayside.Quayside"_s, QIcon(u":/app/org.quayside.Quayside.svg"_s)));
    shell::DesktopRequest request;
    request.folder = arguments.value(u"workspace"_s, shell::usualFolder());
    request.person = arguments.value(u"as"_s);
    request.pin = arguments.value(u"pin"_s, qEnvironmentVariable("QUAYSIDE_PIN"));
    request.isRemembered = !arguments.has(u"workspace"_s);
    request.mayAsk = !arguments.has(u"practice"_s);
    shell::Desktop desktop(application, languages, request);
    QMetaObject::invokeMethod(&desktop, &shell::Desktop::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"quayside"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));

    const auto arguments = cli::parse(typed, cli::verbs());
    if (!arguments) {
        writeTo(stderr, cli::usageText(arguments.error()));
        return cli::ExitUsage;
    }
    if (arguments->has(u"version"_s)) {
        writeTo(stdout, "quayside " QUAYSIDE_VERSION "\n");
        return cli::ExitDone;
    }
    if (arguments->verb.isEmpty() && arguments->has(u"help"_s)) {
        writeTo(stdout, cli::helpText(cli::verbs(), nullptr).toUtf8());
        return cli::ExitDone;
    }
    return arguments->verb.isEmpty() ? runDesktop(argc, argv, *arguments) : runVerb(argc, argv, *arguments);
}
