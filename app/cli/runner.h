// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include "app/commands/registry.h"
#include "models/domain/record_ref.h"

#include <QCoroTask>

#include <optional>

namespace quayside::cli {

/// One run of one sub-command. Each verb is a member task; all end with an exit code.
class Runner
{
public:
    Runner(Arguments arguments, Host &host, Streams streams);

    [[nodiscard]] QCoro::Task<int> run();

private:
    [[nodiscard]] QCoro::Task<int> practiceShop();
    [[nodiscard]] QCoro::Task<int> init();
    [[nodiscard]] QCoro::Task<int> sync();
    [[nodiscard]] QCoro::Task<int> syncErp();
    [[nodiscard]] QCoro::Task<int> syncStatus();
    /// --products, --orders, --returns and --seed.
    [[nodiscard]] Result<WorldSize> worldSize(const WorldSize &usual) const;
    [[nodiscard]] QCoro::Task<int> people();
    [[nodiscard]] QCoro::Task<int> list();
    [[nodiscard]] QCoro::Task<int> runCommand();
    [[nodiscard]] QCoro::Task<int> changes();
    [[nodiscard]] QCoro::Task<int> decide();
    [[nodiscard]] QCoro::Task<int> publish();
    [[nodiscard]] QCoro::Task<int> verify();
    [[nodiscard]] QCoro::Task<int> backup();
    [[nodiscard]] QCoro::Task<int> restore();
    [[nodiscard]] QCoro::Task<int> playbook();
    [[nodiscard]] int checkPlaybooks(const QString &path);
    [[nodiscard]] QCoro::Task<int> listPlaybooks(QString query);
    [[nodiscard]] QCoro::Task<int> showPlaybook(QString id);
    [[nodiscard]] QCoro::Task<int> startPlaybook(QString id);

    /// Opens the workspace; the Result's fault has been printed when this is null.
    [[nodiscard]] QCoro::Task<Opened *> open(Access access);
    /// Runs a registered command and prints its outcome or its fault.
    [[nodiscard]] QCoro::Task<int> act(commands::Invocation invocation);
    [[nodiscard]] QCoro::Task<int> listSets();
    [[nodiscard]] QCoro::Task<int> showSet(QString set);

    /// --on: criteria of the kind named in front ("skus: tag:summer"), else of `kind`. False: the problems have been printed.
    [[nodiscard]] bool takeRecords(RecordKind kind, commands::Invocation &invocation);

    int refuse(const Fault &fault);
    int misuse(const QString &text);
    void print(const QJsonObject &object, const QString &text);
    /// True when every term of the criteria was understood; otherwise the problems have been printed.
    [[nodiscard]] bool understood(RecordKind kind, const QString &criteria);

    Arguments m_arguments;
    Host &m_host;
    Streams m_streams;
    Opened *m_opened = nullptr;
};

} // namespace quayside::cli
