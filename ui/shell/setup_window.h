// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/erp_line.h"
#include "app/workspace/shop_sign_in.h"
#include "models/base/result.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace quayside::ui {
class Button;
class CheckList;
class FieldRow;
class TextLabel;
class ThemeSource;
}

namespace quayside::shell {

class ChoiceCard;
class ErpPage;
class Languages;
class SetupPage;
class ShopPage;

/// What somebody decided in the set-up. Everything in it was tested.
struct SetupResult
{
    bool isPractice = false;                      ///< a practice shop of the workspace's own
    std::optional<workspace::SignedIn> shop;
    std::optional<workspace::ErpCredentials> erp;
    QString passphrase;                           ///< empty: nothing was asked
};

/// The wizard of the first start, and afterwards the way to add or repair a connection: asks, tests, names what is wrong, and
/// keeps what was typed until it is right. It makes nothing itself; Desktop does, and says so here when that fails. GUI thread.
class SetupWindow final : public QDialog
{
    Q_OBJECT

public:
    enum class Task : quint8 { FirstStart, AddShop, AddErp, SignInAgain };

    /// `languages` null: no language is offered here.
    SetupWindow(Task task, const ui::ThemeSource &theme, const Clock &clock, const Languages *languages, QWidget *parent = nullptr);

    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] ShopPage &shopPage() { return *m_shop; }
    [[nodiscard]] ErpPage &erpPage() { return *m_erp; }
    /// What was decided is being carried out.
    void setWorking(const QString &what);
    /// It could not be carried out; a missing or wrong pass-phrase is asked for.
    void showFault(const Fault &fault);

Q_SIGNALS:
    void decided(const quayside::shell::SetupResult &result);
    void languageWanted(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide(const Languages *languages);
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] SetupPage *makeChoice();
    void go(int step);
    void goOn();
    void goBack();
    void decide();
    void refresh();
    [[nodiscard]] SetupPage *page() const;

    const Task m_task;
    const ui::ThemeSource &m_theme;
    QStackedWidget *m_pages;
    QList<ui::TextLabel *> m_steps;
    ui::TextLabel *m_where = nullptr;
    ChoiceCard *m_practiceCard = nullptr;
    ChoiceCard *m_shopCard = nullptr;
    ChoiceCard *m_erpCard = nullptr;
    ShopPage *m_shop;
    ErpPage *m_erp;
    ui::CheckList *m_trouble = nullptr;
    ui::FieldRow *m_passphrase = nullptr;
    ui::TextLabel *m_hint = nullptr;
    ui::Button *m_back = nullptr;
    ui::Button *m_without = nullptr;
    ui::Button *m_next = nullptr;
    bool m_isWorking = false;
};

} // namespace quayside::shell
