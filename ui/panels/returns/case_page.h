// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

namespace quayside::ui {
class Button;
class ClockPie;
class StatusPill;
class TextLabel;
class Timeline;
}

namespace quayside::panels {

class AmountsBox;
class EventsBox;
class HistoryView;
class LinesBox;

/// One return: why, by when, what it costs, and what was decided here already.
class CasePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CasePage(const PanelContext &context, QWidget *parent = nullptr);
    void show(const tables::ReturnDetail &detail);

Q_SIGNALS:
    /// Criteria that find the cases like this one.
    void alikeWanted(const QString &criteria);

private:
    void showDecision(const tables::ReturnDetail &detail);

    PanelContext m_context;
    tables::ReturnDetail m_case;
    ui::TextLabel *m_title;
    ui::StatusPill *m_status;
    ui::TextLabel *m_about;
    ui::Button *m_order;
    ui::ClockPie *m_clock;
    ui::TextLabel *m_due;
    ui::TextLabel *m_decision;
    ui::TextLabel *m_otherwise; ///< that another decision can still take its place
    ui::StatusPill *m_decisionState;
    LinesBox *m_lines;
    AmountsBox *m_amounts;
    ui::Button *m_alike;
    ui::Timeline *m_timeline;
    QWidget *m_recordsHeader;
    EventsBox *m_records;
    HistoryView *m_history;
};

} // namespace quayside::panels
