// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/erp_line.h"
#include "ui/shell/setup_page.h"

#include <QCoroTask>

#include <optional>

namespace quayside::ui {
class Button;
}

namespace quayside::shell {

/// An ERP: address, database and login, tested by logging in. Nothing is kept before somebody goes on.
class ErpPage final : public SetupPage
{
    Q_OBJECT

public:
    ErpPage(const ui::ThemeSource &theme, const Clock &clock, QWidget *parent = nullptr);

    /// A connection that is there already: its fields are filled, the password is asked for.
    void setKnown(const workspace::Connection &connection);
    [[nodiscard]] bool isComplete() const override { return m_tested.has_value(); }
    void takeFocus() override;
    /// Set when isComplete().
    [[nodiscard]] const std::optional<workspace::ErpCredentials> &tested() const { return m_tested; }

private:
    [[nodiscard]] std::optional<workspace::ErpCredentials> entered();
    [[nodiscard]] QCoro::Task<void> test();
    void forget();

    const Clock &m_clock;
    ui::FieldRow *m_address;
    ui::FieldRow *m_database;
    ui::FieldRow *m_user;
    ui::FieldRow *m_password;
    ui::Button *m_test;
    workspace::Connection m_known;     ///< what is not asked for here is kept
    std::optional<workspace::ErpCredentials> m_tested;
    int m_round = 0;   ///< answers to an older test are dropped
};

} // namespace quayside::shell
