// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/orders/order_page.h"

#include "ui/panels/common/events_box.h"
#include "ui/panels/common/history_view.h"
#include "ui/panels/common/sale_boxes.h"
#include "ui/panels/orders/net_box.h"
#include "ui/parts/button.h"
#include "ui/parts/clock_pie.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/timeline.h"
#include "ui/parts/vocabulary.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

OrderPage::OrderPage(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const ui::ThemeSource &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_title = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new ui::StatusPill(theme, this);
    m_about = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, this);
    m_clock = new ui::ClockPie(theme, context.clock, ui::ClockPie::Size::Row, this);
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addWidget(m_about, 1);
    head->addWidget(m_clock);
    column->addLayout(head);
    m_timeline = new ui::Timeline(theme, this);
    column->addWidget(m_timeline);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));

    auto *two = new QHBoxLayout;
    two->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(new ui::SectionHeader(theme, tr("Parcel and buyer"), this));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    left->addLayout(m_facts);
    m_returns = new QVBoxLayout;
    m_returns->setSpacing(2);
    left->addLayout(m_returns);
    m_parcelsHeader = new ui::SectionHeader(theme, tr("Parcels"), this);
    left->addWidget(m_parcelsHeader);
    m_parcels = new QGridLayout;
    m_parcels->setHorizontalSpacing(12);
    m_parcels->setVerticalSpacing(4);
    m_parcels->setColumnStretch(1, 1);
    left->addLayout(m_parcels);
    m_tracking = new EventsBox(context, this);
    left->addWidget(m_tracking);
    left->addWidget(new ui::SectionHeader(theme, tr("What happened here"), this));
    m_history = new HistoryView(context, this);
    left->addWidget(m_history);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(new ui::SectionHeader(theme, tr("Order lines"), this));
    m_lines = new LinesBox(context, this);
    m_amounts = new AmountsBox(context, this);
    right->addWidget(m_lines);
    right->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    right->addWidget(m_amounts);
    right->addWidget(new ui::SectionHeader(theme, tr("What is left for us"), this));
    m_net = new NetBox(context, this);
    right->addWidget(m_net);
    right->addStretch(1);
    two->addLayout(left, 1);
    two->addLayout(right, 1);
    column->addLayout(two);
    column->addStretch(1);
}

void OrderPage::show(const tables::OrderDetail &order)
{
    m_title->setText(tr("Order %1").arg(order.ref.id));
    m_status->setLook(ui::statusLook(order.isOnHold ? u"ON_HOLD"_s : order.status));
    QStringList about{order.shopName, order.market, order.paymentMethod};
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    QList<ui::TimelineNode> nodes;
    for (const StationWords &station : stationsOf(order.timeline, m_context.clock.now())) {
        using State = ui::TimelineNode::State;
        nodes.append({station.name, station.time, station.isCurrent ? State::Current : station.isDone ? State::Done : State::Coming});
    }
    m_timeline->setNodes(nodes);
    Instant due = 0;
    Instant placed = 0;
    for (const tables::TimelineStep &step : order.timeline) {
        if (due == 0 && step.at == 0)
            due = step.due;
        if (step.code == "placed"_L1)
            placed = step.at;
    }
    m_clock->setVisible(due > 0);
    m_clock->setDeadline(due, placed > 0 ? due - placed : 0); // the same window as in the grid, so both pies agree
    m_lines->setLines(order.lines, order.currency);
    showAmounts(order);
    showFacts(order);
    showLinks(order);
    showParcels(order);
    m_history->setEvents(order.history);
}

void OrderPage::showMoney(const QList<tables::OrderMoney> &money, const QString &whyNot)
{
    m_net->setMoney(money, whyNot);
}

void OrderPage::showAmounts(const tables::OrderDetail &order)
{
    // The price detail tells how shipping and vouchers came about; without it the order's own sums have to do.
    const auto part = [&order](const char *name) { return order.priceParts.value(QString::fromLatin1(name)); };
    const bool isDetailed = order.priceParts.contains(u"payment"_s);
    const AmountsBox::Amount items{tr("Items"), isDetailed ? part("sku_list_price") : order.productTotal};
    const AmountsBox::Amount sum{tr("Paid by the buyer"), isDetailed ? part("payment") : order.total, true};
    QList<AmountsBox::Amount> between;
    if (isDetailed) {
        between = {{tr("Our discount"), -part("subtotal_deduction_seller")},
                   {tr("Platform discount, not ours"), -part("subtotal_deduction_platform")},
                   {tr("Our voucher"), -part("voucher_deduction_seller")},
                   {tr("Platform voucher, not ours"), -part("voucher_deduction_platform")},
                   {tr("Shipping"), part("shipping_list_price")},
                   {tr("Shipping paid by us"), -part("shipping_fee_deduction_seller")},
                   {tr("Shipping paid by the platform"), -part("shipping_fee_deduction_platform")},
                   {tr("Small order fee"), part("small_order_fee")},
                   {tr("Cash on delivery fee"), part("cod_fee")},
                   {tr("Tax"), part("tax_amount")}};
    } else {
        between = {{tr("Our discount"), -order.sellerDiscount},
                   {tr("Platform discount, not ours"), -order.platformDiscount},
                   {tr("Shipping paid by the buyer"), order.shippingFee},
                   {tr("Tax"), order.tax}};
    }
    between.removeIf([](const AmountsBox::Amount &amount) { return amount.minor == 0; });
    m_amounts->setAmounts(QList{items} + between + QList{sum}, order.currency);
}

void OrderPage::showFacts(const tables::OrderDetail &order)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<std::pair<QString, QString>> facts{{tr("Buyer"), order.buyerName},       {tr("Goes to"), order.recipient},
                                                   {tr("Message"), order.buyerMessage},  {tr("Carrier"), order.carrier},
                                                   {tr("Tracking"), order.trackingNumber}, {tr("Delivery"), order.deliveryOption},
                                                   {tr("From"), order.warehouse},         {tr("Cancelled because"), order.cancelReason}};
    int row = 0;
    for (const auto &[label, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *words = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, value, this);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(label);
        m_facts->addWidget(new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, label, this), row, 0, Qt::AlignTop);
        m_facts->addWidget(words, row++, 1);
    }
}

void OrderPage::addPart(int row, const QString &status, const QString &words)
{
    auto *pill = new ui::StatusPill(m_context.theme, this);
    pill->setLook(ui::statusLook(status));
    auto *about = new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, words, this);
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_parcels->addWidget(pill, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_parcels->addWidget(about, row, 1);
}

void OrderPage::showParcels(const tables::OrderDetail &order)
{
    while (QLayoutItem *item = m_parcels->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const tables::ParcelDetail &parcel : order.parcels) {
        QStringList words{tr("Package %1").arg(ui::isolated(parcel.ref.id)), parcel.carrier, ui::isolated(parcel.trackingNumber),
                          tr("%n unit(s)", nullptr, parcel.units)};
        if (parcel.isShared)
            words.append(tr("with other orders"));
        words.removeIf([](const QString &word) { return word.isEmpty() || word == ui::isolated(QString()); });
        addPart(row++, parcel.status, words.join(u" · "_s));
    }
    for (const tables::CancellationDetail &cancelled : order.cancellations) {
        QStringList words{tr("Cancellation %1").arg(ui::isolated(cancelled.ref.id)), cancelled.reasonText};
        if (cancelled.deadline > 0)
            words.append(tr("answer by %1").arg(ui::instantText(cancelled.deadline, m_context.clock.now(), locale(), QTimeZone::systemTimeZone())));
        words.removeAll(QString());
        addPart(row++, cancelled.status, words.join(u" · "_s));
    }
    m_parcelsHeader->setVisible(row > 0);
    m_tracking->setVisible(!order.tracking.isEmpty());
    m_tracking->setEvents(order.tracking);
}

void OrderPage::showLinks(const tables::OrderDetail &order)
{
    while (QLayoutItem *item = m_returns->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecordRef &ref : order.returns) {
        auto *link = new ui::Button(tr("Return %1").arg(ref.id), ui::Button::Role::Link, this);
        link->setIconName(u"returns"_s);
        connect(link, &QAbstractButton::clicked, this, [this, ref] { m_context.host.open(ref); });
        m_returns->addWidget(link, 0, Qt::AlignLeading);
    }
    for (const RecordRef &ref : order.conversations) {
        auto *link = new ui::Button(tr("Messages with the buyer"), ui::Button::Role::Link, this);
        link->setIconName(u"messages"_s);
        connect(link, &QAbstractButton::clicked, this, [this, ref] { m_context.host.open(ref); });
        m_returns->addWidget(link, 0, Qt::AlignLeading);
    }
}

} // namespace quayside::panels
