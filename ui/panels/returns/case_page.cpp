// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/returns/case_page.h"

#include "app/commands/registry.h"
#include "app/sync/sync_engine.h"
#include "app/workspace/session.h"
#include "ui/panels/common/events_box.h"
#include "ui/panels/common/history_view.h"
#include "ui/panels/common/sale_boxes.h"
#include "ui/parts/button.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/timeline.h"
#include "ui/parts/vocabulary.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

CasePage::CasePage(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const ui::ThemeSource &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_title = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, this);
    m_title->setWordWrap(true);
    auto *facts = new QWidget(this);
    auto *flow = new ui::FlowRow(ui::space::Cell, facts);
    m_status = new ui::StatusPill(theme, facts);
    m_about = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, facts);
    m_order = new ui::Button({}, ui::Button::Role::Link, facts);
    for (QWidget *part : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_order)})
        flow->addWidget(part);
    words->addWidget(m_title);
    words->addWidget(facts);
    auto *time = new QVBoxLayout;
    time->setSpacing(2);
    m_clock = new ui::ClockPie(theme, context.clock, ui::ClockPie::Size::Figure, this);
    m_due = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, this);
    time->addWidget(m_clock, 0, Qt::AlignTrailing);
    time->addWidget(m_due, 0, Qt::AlignTrailing);
    head->addLayout(words, 1);
    head->addLayout(time);
    column->addLayout(head);

    auto *decision = new QHBoxLayout;
    m_decisionState = new ui::StatusPill(theme, this);
    m_decision = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, {}, this);
    m_decision->setWordWrap(true);
    decision->addWidget(m_decisionState);
    decision->addWidget(m_decision, 1);
    column->addLayout(decision);
    m_otherwise = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, {}, this);
    m_otherwise->setObjectName(u"otherwise"_s);
    m_otherwise->setWordWrap(true);
    column->addWidget(m_otherwise);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    column->addWidget(new ui::SectionHeader(theme, tr("What comes back"), this));
    m_lines = new LinesBox(context, this);
    column->addWidget(m_lines);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    column->addWidget(new ui::SectionHeader(theme, tr("Refund"), this));
    m_amounts = new AmountsBox(context, this);
    m_amounts->setMaximumWidth(360);
    column->addWidget(m_amounts);
    m_alike = new ui::Button({}, ui::Button::Role::Link, this);
    m_alike->setIconName(u"copy"_s);
    column->addWidget(m_alike, 0, Qt::AlignLeading);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    m_timeline = new ui::Timeline(theme, this);
    column->addWidget(m_timeline);
    m_recordsHeader = new ui::SectionHeader(theme, tr("What the shop recorded"), this);
    m_records = new EventsBox(context, this);
    column->addWidget(m_recordsHeader);
    column->addWidget(m_records);
    column->addWidget(new ui::SectionHeader(theme, tr("What happened here"), this));
    m_history = new HistoryView(context, this);
    column->addWidget(m_history);
    column->addStretch(1);
    connect(m_order, &QAbstractButton::clicked, this, [this] { m_context.host.open(m_case.order); });
    connect(m_alike, &QAbstractButton::clicked, this, [this] {
        if (!m_case.lines.isEmpty())
            Q_EMIT alikeWanted(u"\"%1\" reason:\"%2\""_s.arg(m_case.lines.first().sellerSku, m_case.reasonText));
    });
    connect(&context.sync, &sync::SyncEngine::stateChanged, this, [this] { showDecision(m_case); });
    connect(&context.session, &workspace::Session::personChanged, this, [this] { showDecision(m_case); });
}

void CasePage::show(const tables::ReturnDetail &detail)
{
    m_case = detail;
    const QString kind = detail.type == "RETURN_AND_REFUND"_L1 ? tr("return and refund")
        : detail.type == "REPLACEMENT"_L1                      ? tr("replacement")
                                                               : tr("refund without return");
    m_title->setText(detail.reasonText.isEmpty() ? kind : tr("%1, %2").arg(detail.reasonText, kind));
    m_status->setLook(ui::statusLook(detail.status));
    m_about->setText(tr("Return %1, %2").arg(ui::isolated(detail.ref.id), detail.shopName));
    m_order->setText(tr("Order %1").arg(ui::isolated(detail.order.id)));
    const bool isAsked = !detail.nextAction.isEmpty() && detail.deadline > 0;
    m_clock->setVisible(isAsked);
    m_due->setVisible(isAsked);
    if (isAsked) {
        m_clock->setDeadline(detail.deadline, detail.window);
        m_due->setText(tr("ends %1").arg(ui::instantText(detail.deadline, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone())));
    }
    m_lines->setLines(detail.lines, detail.currency);
    m_amounts->setAmounts({{tr("Items"), detail.refundSubTotal},
                           {tr("Shipping"), detail.refundShipping},
                           {tr("Tax"), detail.refundTax},
                           {tr("Refund to buyer"), detail.refundTotal, true}},
                          detail.currency);
    m_alike->setVisible(detail.alike > 0);
    m_alike->setText(tr("%n more open case(s) with this SKU and reason", nullptr, detail.alike));
    QList<ui::TimelineNode> nodes;
    for (const StationWords &station : stationsOf(detail.timeline, m_context.clock.now())) {
        using State = ui::TimelineNode::State;
        nodes.append({station.name, station.time, station.isCurrent ? State::Current : station.isDone ? State::Done : State::Coming});
    }
    m_timeline->setNodes(nodes);
    m_recordsHeader->setVisible(!detail.records.isEmpty());
    m_records->setVisible(!detail.records.isEmpty());
    m_records->setEvents(detail.records);
    m_history->setEvents(detail.history);
    showDecision(detail);
}

void CasePage::showDecision(const tables::ReturnDetail &detail)
{
    m_decision->setVisible(detail.decision.has_value());
    m_decisionState->setVisible(detail.decision.has_value());
    m_otherwise->hide();
    if (!detail.decision)
        return;
    const bool approves = detail.decision->field == "act:return.approve"_L1;
    const bool isOffline = m_context.sync.policy() == NetworkPolicy::Offline || m_context.sync.state() == sync::SyncState::Offline;
    // A change is being sent from the moment it is published; here it matters whether it has left.
    m_decisionState->setLook(ui::stateLook(detail.hasLeft ? toWord(detail.decision->state) : u"queued"_s));
    const QString what = approves ? tr("You approved it.") : tr("You rejected it.");
    const bool isWaiting = detail.decision->state == ChangeState::Approved || detail.decision->state == ChangeState::Sending;
    const QString due = ui::instantText(detail.deadline, m_context.clock.now(), QLocale(), QTimeZone::systemTimeZone());
    if (detail.hasLeft && detail.decision->state == ChangeState::Sending)
        m_decision->setText(tr("%1 It was sent; the shop has not said yes or no so far.").arg(what));
    else if (isWaiting && isOffline)
        m_decision->setText(tr("%1 It is queued and goes out when you are online; due %2.").arg(what, due));
    else if (isWaiting)
        m_decision->setText(tr("%1 It goes out with the next call to the shop.").arg(what));
    else
        m_decision->setText(detail.decision->reason.isEmpty() ? what : what + u' ' + detail.decision->reason);
    if (detail.hasLeft || !isOverlay(detail.decision->state))
        return;
    commands::Selection on;
    on.kind = RecordKind::Return;
    on.refs = {detail.ref};
    if (!m_context.registry.canRun(approves ? u"returns.reject"_s : u"returns.approve"_s, on).applies)
        return;
    m_otherwise->setText(approves ? tr("Until then you can still decide otherwise: R rejects it instead.")
                                  : tr("Until then you can still decide otherwise: A approves it instead."));
    m_otherwise->show();
}

} // namespace quayside::panels
