// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/review.h"
#include "ui/panels/panel.h"

#include <QCoroTask>

#include <optional>

class QLineEdit;

namespace quayside::ui {
class Button;
class PersonBadge;
class TextLabel;
}

namespace quayside::panels {

class TablePage;
class WhenSeen;

/// What waits for a word: the sets that were submitted, each with its rows old → new, what it does to price and margin, which
/// policy asks whom, and what was said so far. Marked rows are approved alone; the rest goes back to its author.
class ApprovalsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ApprovalsPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    void onSetChanged();
    void read();
    QCoro::Task<void> readReview();
    void showReview();
    void showActs();
    void decide(const QString &command);
    [[nodiscard]] QString whyNot(const QString &command) const;
    [[nodiscard]] QString markedRows() const;
    [[nodiscard]] QString impactWords() const;
    [[nodiscard]] QString policyWords() const;
    [[nodiscard]] QString voiceWords() const;

    PanelContext m_context;
    WhenSeen *m_reading;
    TablePage *m_sets;
    TablePage *m_rows;
    QWidget *m_page;
    ui::PersonBadge *m_badge;
    ui::TextLabel *m_title;
    ui::TextLabel *m_about;
    ui::TextLabel *m_impact;
    ui::TextLabel *m_policy;
    ui::TextLabel *m_voices;
    ui::TextLabel *m_problem;
    QLineEdit *m_comment;
    ui::Button *m_approve;
    ui::Button *m_reject;
    ui::Button *m_say;
    QString m_set;
    quint64 m_round = 0;                      ///< answers to older questions are dropped
    std::optional<commands::Review> m_review;
};

[[nodiscard]] PanelSpec approvalsPanel();

} // namespace quayside::panels
