// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "models/tables/money_desk.h"
#include "ui/panels/panel.h"

class QGridLayout;
class QVBoxLayout;

namespace quayside::ui {
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
class NetBox;

/// One order: its stations, lines, amounts, what is left of them for the seller, parcel, buyer (masked) and what happened to it.
class OrderPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPage(const PanelContext &context, QWidget *parent = nullptr);
    void show(const tables::OrderDetail &order);
    /// What the order comes to for the seller. `whyNot` stands in its place for somebody who may not see it.
    void showMoney(const QList<tables::OrderMoney> &money, const QString &whyNot = {});

private:
    void showAmounts(const tables::OrderDetail &order);
    void showFacts(const tables::OrderDetail &order);
    void showLinks(const tables::OrderDetail &order);
    void showParcels(const tables::OrderDetail &order);
    void addPart(int row, const QString &status, const QString &words);

    PanelContext m_context;
    ui::TextLabel *m_title;
    ui::StatusPill *m_status;
    ui::TextLabel *m_about;
    ui::ClockPie *m_clock;
    ui::Timeline *m_timeline;
    LinesBox *m_lines;
    AmountsBox *m_amounts;
    NetBox *m_net;
    QGridLayout *m_facts;
    QVBoxLayout *m_returns;
    QWidget *m_parcelsHeader;
    QGridLayout *m_parcels;
    EventsBox *m_tracking;
    HistoryView *m_history;
};

} // namespace quayside::panels
