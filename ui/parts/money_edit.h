// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QLineEdit>

#include <optional>

namespace quayside::ui {

class ThemeSource;

/// An amount in one currency; the code stands inside as caption. Accepts the locale's digits and separators as
/// well as the plain form ("1234.50"); shows the locale's form when left.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(const ThemeSource &source, QWidget *parent = nullptr);

    void setMoney(const Money &money);
    /// What stands in the field; Fault Invalid when it is no amount of the currency.
    [[nodiscard]] Result<Money> money() const;

Q_SIGNALS:
    /// The person left the field or pressed Enter with another, valid amount.
    void moneyEdited(const quayside::Money &money);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onEditingFinished();
    void fitMargins();

    const ThemeSource &m_source;
    Money m_money;
};

/// Reads an amount as people type it here: group separators of the locale, its decimal sign or '.', U+2212 or '-'.
[[nodiscard]] Result<Money> readTypedMoney(const QString &text, const QString &currency, const QLocale &locale);

} // namespace quayside::ui
