// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/shop_sign_in.h"
#include "ui/shell/setup_page.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;

namespace quayside::ui {
class Button;
}

namespace quayside::shell {

/// A TikTok Shop account: key, secret and service id of the app, then the consent in the browser. The sign-in is the test: what it
/// found stands under it, and nothing is kept before somebody goes on. The code or the address of the page can be pasted where the
/// browser does not come back.
class ShopPage final : public SetupPage
{
    Q_OBJECT

public:
    ShopPage(const ui::ThemeSource &theme, const Clock &clock, QWidget *parent = nullptr);
    ~ShopPage() override;

    /// Opens a page in the person's browser; a test takes its place.
    std::function<void(const QUrl &)> openBrowser;

    /// An account that was connected before: its fields cannot be changed, and the sign-in begins at once.
    void signInAgain(const workspace::ShopAccount &account);
    [[nodiscard]] bool isComplete() const override { return m_signedIn.has_value(); }
    void takeFocus() override;
    /// Set when isComplete().
    [[nodiscard]] const std::optional<workspace::SignedIn> &signedIn() const { return m_signedIn; }

public Q_SLOTS:
    void begin();

private:
    [[nodiscard]] std::optional<workspace::ShopAccount> account();
    [[nodiscard]] QCoro::Task<void> test(QString answer);
    void showSignedIn(const workspace::SignedIn &found);
    void showPlace();
    void retire();

    const Clock &m_clock;
    QComboBox *m_place;
    ui::FieldRow *m_address;
    ui::FieldRow *m_key;
    ui::FieldRow *m_secret;
    ui::FieldRow *m_service;
    ui::TextLabel *m_redirect;
    ui::Button *m_begin;
    QWidget *m_pasting;
    ui::FieldRow *m_paste;
    ui::Button *m_use;
    std::optional<workspace::ShopAccount> m_known;
    std::shared_ptr<workspace::ShopSignIn> m_signIn;
    std::optional<workspace::SignedIn> m_signedIn;
    bool m_isTesting = false;
};

} // namespace quayside::shell
