// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/price_rule.h"
#include "ui/panels/panel.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace quayside::ui {
class BulkBar;
class Button;
class TextLabel;
}

namespace quayside::panels {

/// The bar over the grid while rows are marked: a rule for their prices, what it would do while it is typed, and the act.
class BulkEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkEdit(const PanelContext &context, QWidget *parent = nullptr);

    void setCount(qint64 marked, qint64 matching);
    /// What the rule does to the rows in sight; 0 hides it.
    void setBelowFloor(int count);
    /// Empty: it may be applied.
    void setReasonNot(const QString &reason);
    void takeFocus();
    /// Nullopt while the text is no rule.
    [[nodiscard]] const std::optional<PriceRule> &rule() const { return m_rule; }
    /// "price", and "ending" and "round" where chosen: arguments of listings.edit.
    [[nodiscard]] QVariantMap arguments() const;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void ruleChanged();
    void applied();
    void discarded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void updateApply();

    ui::BulkBar *m_bar;
    QLineEdit *m_text;
    QComboBox *m_ending;
    QLineEdit *m_round;
    ui::TextLabel *m_problem;
    ui::Button *m_apply;
    std::optional<PriceRule> m_rule;
    QString m_reasonNot;
    int m_belowFloor = 0;
};

} // namespace quayside::panels
