// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/orders/net_box.h"

#include "ui/panels/common/sale_boxes.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

NetBox::NetBox(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
}

void NetBox::setMoney(const QList<tables::OrderMoney> &money, const QString &whyNot)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!whyNot.isEmpty())
        addNote(whyNot);
    else if (money.isEmpty())
        addNote(tr("In no statement yet, and the shop says nothing of what it expects."));
    for (const tables::OrderMoney &one : money)
        addMoney(one);
}

void NetBox::addNote(const QString &text)
{
    auto *note = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, text, this);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

void NetBox::addMoney(const tables::OrderMoney &money)
{
    const MoneyParts &parts = money.parts;
    QList<AmountsBox::Amount> amounts{{tr("Sold"), parts.revenue - parts.refund},
                                      {tr("Refunded"), parts.refund},
                                      {tr("Fees and taxes"), parts.fees},
                                      {tr("Shipping paid by us"), parts.hasShippingInside() ? 0 : parts.shipping},
                                      {tr("Adjustments"), parts.adjustment},
                                      {tr("Not explained"), parts.unexplained()}};
    amounts.removeIf([](const AmountsBox::Amount &amount) { return amount.minor == 0; });
    amounts.append({money.isExpected ? tr("Expected") : tr("Net"), parts.settlement, true});
    auto *box = new AmountsBox(m_context, this);
    box->setAmounts(amounts, money.currency);
    m_column->addWidget(box);
    if (money.isExpected) {
        const QString why = money.reason.isEmpty() ? QString() : ui::statusLook(money.reason).word;
        addNote(why.isEmpty() ? tr("Not settled yet; the shop estimates this.") : tr("Not settled yet: %1. The shop estimates this.").arg(why));
    }
    for (const tables::OrderStatement &statement : money.statements) {
        const QString day = ui::instantText(statement.at - 1, m_context.clock.now(), QLocale(), QTimeZone::utc());
        const QString name = statement.at > 0 ? tr("Statement of %1").arg(day) : tr("Statement %1").arg(statement.ref.id);
        const QString state = statement.status.isEmpty() ? QString() : ui::statusLook(u"PAYMENT_"_s + statement.status).word;
        auto *link = new ui::Button(state.isEmpty() ? name : name + u" · "_s + state, ui::Button::Role::Link, this);
        link->setIconName(u"card"_s);
        connect(link, &QAbstractButton::clicked, this, [this, ref = statement.ref] { m_context.host.open(ref); });
        m_column->addWidget(link, 0, Qt::AlignLeading);
    }
}

} // namespace quayside::panels
