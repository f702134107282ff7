// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace quayside::workspace {

/// Turns Ctrl+C and SIGTERM into a Qt signal, so that a server ends in order. One at a time in a process. Where the platform
/// has no such signals it never fires.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    void stopped();
};

} // namespace quayside::workspace
