// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finance/statement_view.h"

#include "ui/panels/finance/money_grid.h"
#include "ui/panels/finance/money_words.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;
using Level = MoneyGrid::Level;

namespace {

TextLabel *wrapped(const PanelContext &context, ui::Type type, TextLabel::Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(context.theme, type, ink, QFont::Normal, {}, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

StatementView::StatementView(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(10);
    m_hint = wrapped(context, ui::Type::Text, TextLabel::Ink::Third, this);
    m_hint->setText(tr("Choose a statement to see whether its transactions add up to it."));
    column->addWidget(m_hint);

    m_statement = new QWidget(this);
    auto *upper = new QVBoxLayout(m_statement);
    upper->setContentsMargins({});
    upper->setSpacing(8);
    m_title = wrapped(context, ui::Type::Title, TextLabel::Ink::Text, m_statement);
    m_status = new ui::StatusPill(context.theme, m_statement);
    m_about = wrapped(context, ui::Type::Caption, TextLabel::Ink::Second, m_statement);
    m_verdict = wrapped(context, ui::Type::Text, TextLabel::Ink::Text, m_statement);
    m_verdict->setObjectName(u"verdict"_s);
    m_compared = new MoneyGrid(context, m_statement);
    m_compared->setObjectName(u"compared"_s);
    m_inside = wrapped(context, ui::Type::Caption, TextLabel::Ink::Third, m_statement);
    m_inside->setText(tr("In this market the cost of shipping is among the fees."));
    m_payment = new ui::Button({}, ui::Button::Role::Link, m_statement);
    m_payment->setObjectName(u"payment"_s);
    m_payment->setIconName(u"card"_s);
    upper->addWidget(m_title);
    upper->addWidget(m_status, 0, Qt::AlignLeading);
    upper->addWidget(m_about);
    upper->addWidget(m_verdict);
    upper->addWidget(m_compared);
    upper->addWidget(m_inside);
    upper->addWidget(m_payment, 0, Qt::AlignLeading);
    column->addWidget(m_statement);

    m_transaction = new QWidget(this);
    auto *lower = new QVBoxLayout(m_transaction);
    lower->setContentsMargins({});
    lower->setSpacing(8);
    m_kind = new ui::SectionHeader(context.theme, {}, m_transaction);
    m_order = new ui::Button({}, ui::Button::Role::Link, m_transaction);
    m_order->setObjectName(u"order"_s);
    m_order->setIconName(u"orders"_s);
    m_parts = new MoneyGrid(context, m_transaction);
    m_parts->setObjectName(u"parts"_s);
    m_reserve = wrapped(context, ui::Type::Caption, TextLabel::Ink::Second, m_transaction);
    lower->addWidget(m_kind);
    lower->addWidget(m_order, 0, Qt::AlignLeading);
    lower->addWidget(m_parts);
    lower->addWidget(m_reserve);
    column->addWidget(m_transaction);
    column->addStretch(1);
    connect(m_order, &QAbstractButton::clicked, this, [this] { m_context.host.open(m_orderRef); });
    connect(m_payment, &QAbstractButton::clicked, this, [this] { m_context.host.open(m_paymentRef); });
    showStatement({});
    showTransaction({});
}

void StatementView::showStatement(const std::optional<tables::StatementStory> &story)
{
    m_hint->setVisible(!story);
    m_statement->setVisible(story.has_value());
    if (!story)
        return;
    m_title->setText(tr("Statement %1").arg(ui::isolated(story->ref.id)));
    m_status->setLook(ui::statusLook(u"PAYMENT_"_s + story->status));
    m_status->setVisible(!story->status.isEmpty());
    m_about->setText(tr("What was settled on %1 · %2, %3").arg(settledDay(story->at), story->shopName, story->market));
    say(*story);
    const bool isInside = story->sums.hasShippingInside() && story->says.shipping == 0;
    QList<MoneyGrid::Line> lines;
    const auto add = [&](const QString &label, qint64 says, qint64 sum, Level level = Level::Part) {
        if (story->transactions == 0)
            lines.append({label, {says, std::nullopt, std::nullopt}, level});
        else
            lines.append({label, {says, sum, says - sum}, level});
    };
    add(tr("Revenue"), story->says.revenue, story->sums.revenue);
    add(tr("Fees and taxes"), story->says.fees, story->sums.fees);
    if (!isInside)
        add(tr("Shipping"), story->says.shipping, story->sums.shipping);
    add(tr("Adjustments"), story->says.adjustment, story->sums.adjustment);
    if (const qint64 rest = story->says.unexplained(); rest != 0)
        lines.append({tr("In no part of the statement"), {rest, std::nullopt, std::nullopt}, Level::Part});
    add(tr("Settled"), story->says.settlement, story->sums.settlement, Level::Sum);
    m_compared->setLines(lines, story->currency, {tr("Statement"), tr("Transactions"), tr("Difference")}, 2);
    m_inside->setVisible(isInside);
    m_paymentRef = story->payment;
    m_payment->setVisible(!story->payment.id.isEmpty());
    m_payment->setText(tr("Payment %1").arg(story->payment.id));
}

void StatementView::say(const tables::StatementStory &story)
{
    const QLocale locale;
    const auto money = [&](qint64 minor) { return ui::moneyText(minor, story.currency, locale); };
    const qint64 rest = story.says.settlement - story.sums.settlement;
    QStringList words;
    TextLabel::Ink ink = TextLabel::Ink::Bad;
    if (story.transactions == 0) {
        words.append(tr("None of its transactions is here yet, so there is nothing to hold it against."));
        ink = TextLabel::Ink::Second;
    } else if (rest != 0) {
        words.append(tr("Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.")
                         .arg(money(story.sums.settlement), money(story.says.settlement), money(rest)));
    } else {
        words.append(tr("Adds up: %n transaction(s) come to what the statement says.", nullptr, static_cast<int>(story.transactions)));
        ink = TextLabel::Ink::Ok;
    }
    if (story.foreign > 0) {
        words.append(tr("%n transaction(s) are in another currency and in no sum.", nullptr, static_cast<int>(story.foreign)));
        ink = rest != 0 ? ink : TextLabel::Ink::Warn;
    }
    m_verdict->setInk(ink);
    m_verdict->setText(words.join(u' '));
}

void StatementView::showTransaction(const std::optional<tables::TransactionStory> &story)
{
    m_transaction->setVisible(story.has_value());
    if (!story)
        return;
    m_kind->setTitle(tr("%1, transaction %2").arg(ui::statusLook(story->type).word, ui::isolated(story->ref.id)));
    m_orderRef = story->order;
    m_order->setVisible(!story->order.id.isEmpty());
    m_order->setText(tr("Order %1").arg(story->order.id));
    const tables::TransactionStory &about = *story;
    QList<MoneyGrid::Line> lines;
    const auto addPart = [&](const QString &label, qint64 amount, std::optional<MoneyItem::Of> of) {
        QList<MoneyGrid::Line> items;
        qint64 itemised = 0;
        for (const MoneyItem &item : about.items) {
            if (of != item.of)
                continue;
            items.append({itemWord(item.word), {item.minor}, Level::Item});
            itemised += item.minor;
        }
        if (amount == 0 && items.isEmpty())
            return;
        // Fees that hold the cost of shipping consist of it, too.
        if (of == MoneyItem::Of::Fees && about.parts.hasShippingInside()) {
            items.append({tr("Shipping"), {about.parts.shipping}, Level::Item});
            itemised += about.parts.shipping;
        }
        if (!items.isEmpty() && itemised != amount)
            items.append({tr("Not itemised"), {amount - itemised}, Level::Item});
        lines.append({label, {amount}, Level::Part});
        lines.append(items);
    };
    addPart(tr("Revenue"), about.parts.revenue, MoneyItem::Of::Revenue);
    addPart(tr("Fees and taxes"), about.parts.fees, MoneyItem::Of::Fees);
    if (!about.parts.hasShippingInside())
        addPart(tr("Shipping"), about.parts.shipping, MoneyItem::Of::Shipping);
    addPart(tr("Adjustments"), about.parts.adjustment, {});
    if (const qint64 rest = about.parts.unexplained(); rest != 0)
        lines.append({tr("In no part of the transaction"), {rest}, Level::Part});
    lines.append({tr("Net"), {about.parts.settlement}, Level::Sum});
    m_parts->setLines(lines, about.currency);
    m_reserve->setVisible(about.reserve != 0);
    const QString reserve = ui::moneyText(about.reserve, about.currency, QLocale());
    m_reserve->setText((about.reserve < 0 ? tr("%1 is held in reserve.") : tr("%1 came back from the reserve.")).arg(reserve));
}

} // namespace quayside::panels
