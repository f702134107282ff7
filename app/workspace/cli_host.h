// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/host.h"
#include "models/base/ids.h"

#include <memory>

namespace quayside::practice {
class PracticeShop;
}

namespace quayside::workspace {

class Workspace;

/// What a command-line run needs of a workspace, and the practice shop that stands alone.
class CliHost final : public cli::Host
{
public:
    CliHost();
    ~CliHost() override;

    [[nodiscard]] QString defaultFolder() const override;
    [[nodiscard]] QCoro::Task<Result<cli::Opened *>> open(QString folder, QString person, QString pin, cli::Access access) override;
    [[nodiscard]] QCoro::Task<void> close() override;
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> init(cli::InitRequest request) override;
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> backup(QString folder, QString file) override;
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> restore(QString file, QString folder) override;
    [[nodiscard]] Result<playbooks::Facts> facts() override;
    [[nodiscard]] Result<QJsonObject> servePractice(cli::PracticeRequest request) override;
    [[nodiscard]] QCoro::Task<void> untilStopped() override;

private:
    SystemClock m_clock;
    RandomIds m_ids;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<cli::Opened> m_opened;
    std::unique_ptr<practice::PracticeShop> m_practice;
};

} // namespace quayside::workspace
