// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/host.h"

#include <QCoroTask>

#include <QByteArray>

#include <functional>

namespace quayside::cli {

enum ExitCode { ExitDone = 0, ExitRefused = 1, ExitUsage = 2 };

/// Where a run prints to; whole lines, UTF-8.
struct Streams
{
    std::function<void(const QByteArray &)> out;
    std::function<void(const QByteArray &)> err;
};

/// Every sub-command, in the order of --help.
[[nodiscard]] const QList<Verb> &verbs();
/// What `list` takes for RECORDS.
[[nodiscard]] QStringList listWords();

/// Runs one sub-command to its end. `practice-shop` ends only when the program is told to stop. Prints faults in
/// plain words on `err`. The host must outlive the task.
[[nodiscard]] QCoro::Task<int> run(Arguments arguments, Host &host, Streams streams);

/// Words for a fault of parse(), with the nearest name.
[[nodiscard]] QByteArray usageText(const Fault &fault);

} // namespace quayside::cli
