// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QGridLayout;

namespace quayside::ui {
class Button;
}

namespace quayside::panels {

/// "Price 12.99 → 11.99": left to right in both directions, long texts shortened, markup named and not quoted. Empty for an event
/// about no field.
[[nodiscard]] QString changeLine(const tables::HistoryEvent &event);

/// What happened to a record: when, what, who and why, newest first. The first few are shown; a link shows the rest.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(const PanelContext &context, QWidget *parent = nullptr);

    void setEvents(QList<tables::HistoryEvent> events);

private:
    void rebuild();
    void addLine(int row, const tables::HistoryEvent &event);

    PanelContext m_context;
    QList<tables::HistoryEvent> m_events;
    QGridLayout *m_lines;
    ui::Button *m_more;
    bool m_isWhole = false;
};

} // namespace quayside::panels
