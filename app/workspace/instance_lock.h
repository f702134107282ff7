// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace quayside::workspace {

/// One writer a workspace. The holder answers on a local socket, so that a second desktop can ask the first to come
/// to the front instead of opening the folder again. Reading from the command line needs no lock.
class InstanceLock final : public QObject
{
    Q_OBJECT

public:
    /// Fault Busy when another process holds the folder; `subject` is the folder, `detail` names the process.
    [[nodiscard]] static Result<std::unique_ptr<InstanceLock>> take(const QString &folder);
    /// Asks the holder to show its window. False when nobody answers (a command-line run holds it).
    [[nodiscard]] static bool raiseHolder(const QString &folder);
    ~InstanceLock() override;

Q_SIGNALS:
    /// A second desktop was started on this folder.
    void raiseRequested();

private:
    explicit InstanceLock(const QString &folder);
    void listen();
    void onConnection();

    QString m_folder;
    QLockFile m_file;
    QLocalServer *m_server = nullptr;
};

} // namespace quayside::workspace
