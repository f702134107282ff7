// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/record_history.h"
#include "ui/panels/panel.h"

#include <optional>

class QDateTimeEdit;
class QHBoxLayout;
class QStackedLayout;

namespace quayside::ui {
class EmptyState;
class TextLabel;
}

namespace quayside::panels {

class MomentList;
class VersionComparison;
class WhenSeen;

/// How the record that is chosen elsewhere became what it is: every version the shop had of it and every act of ours, any two moments
/// side by side, a date to look at it as it was, and fields to be restored into a change set. Works by keys alone: arrows choose a
/// moment, Shift with them a second one, W and M go back a week and a month, D types a date, A shows every field, Space marks fields,
/// R restores them.
class HistoryPanel final : public Panel
{
    Q_OBJECT

public:
    explicit HistoryPanel(const PanelContext &context, QWidget *parent = nullptr);

    /// The listing or the record whose history is shown.
    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    void read();
    void take(const Result<tables::RecordHistory> &history);
    void showBought();
    /// Two chosen moments, or one beside now.
    void compare();
    void lookBack(Instant moment);

    PanelContext m_context;
    RecordRef m_record;
    quint64 m_round = 0;                 ///< answers to older questions are dropped
    std::optional<tables::RecordHistory> m_history;
    std::optional<Instant> m_moment;     ///< looked at by date, not by a line of the list
    std::optional<Instant> m_next;       ///< to look at once the record that was asked for is there

    WhenSeen *m_reading;
    QStackedLayout *m_stack;
    ui::EmptyState *m_empty;
    QWidget *m_page = nullptr;
    ui::TextLabel *m_title = nullptr;
    QWidget *m_bought = nullptr;
    QHBoxLayout *m_boughtRow = nullptr;
    MomentList *m_moments = nullptr;
    QDateTimeEdit *m_date = nullptr;
    VersionComparison *m_comparison = nullptr;
};

/// Panel id "history".
[[nodiscard]] PanelSpec historyPanel();

} // namespace quayside::panels
