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

/// What the shop or a carrier tells of a record, newest first: when, what, and below it who and why. The first few, the rest on demand.
class EventsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsBox(const PanelContext &context, QWidget *parent = nullptr);
    void setEvents(QList<tables::EventDetail> events);

private:
    void rebuild();
    void addEvent(int row, const tables::EventDetail &event);

    PanelContext m_context;
    QGridLayout *m_lines;
    ui::Button *m_more;
    QList<tables::EventDetail> m_events;
    bool m_isWhole = false;
};

} // namespace quayside::panels
