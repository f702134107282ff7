// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/promotions/tiers_box.h"

#include "ui/panels/common/goods.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;
using Tier = tables::PromotionTierDetail;

namespace {

// A word that came after this program was built.
QString readable(QString word)
{
    word = word.toLower();
    word.replace(u'_', u' ');
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

// Names from the shop keep their own direction wherever they stand.
QString listOf(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names)
        parts.append(ui::selfDirected(name));
    return QLocale().createSeparatedList(parts);
}

} // namespace

TiersBox::TiersBox(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, ui::space::Cell);
    column->setSpacing(ui::space::Cell);
    column->addWidget(new ui::SectionHeader(context.theme, tr("What buyers get"), this));
    m_grid->setHorizontalSpacing(ui::space::Wide);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    hide();
}

void TiersBox::setTiers(const QList<Tier> &tiers)
{
    clearRows(*m_grid);
    int row = 0;
    for (const Tier &tier : tiers)
        addTier(row, tier);
    setVisible(!tiers.isEmpty());
}

void TiersBox::addTier(int &row, const Tier &tier)
{
    const ui::ThemeSource &theme = m_context.theme;
    const auto label = [&](const QString &text, ui::Type type, TextLabel::Ink ink, QFont::Weight weight) {
        auto *made = new TextLabel(theme, type, ink, weight, text, this);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    const QString when = condition(tier);
    const QString what = benefit(tier);
    auto *gives = label(what, ui::Type::Text, TextLabel::Ink::Text, QFont::DemiBold);
    gives->setAccessibleName(tr("%1: %2", "what has to be bought, what it brings").arg(when, what));
    m_grid->addWidget(label(when, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal), row, 0, Qt::AlignTop);
    m_grid->addWidget(gives, row, 1, Qt::AlignTop);
    auto *only = label(limits(tier), ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal);
    only->setWordWrap(true);
    m_grid->addWidget(only, row++, 2);
    for (const tables::PromotionGiftDetail &gift : tier.gifts)
        addGift(row++, gift);
}

void TiersBox::addGift(int row, const tables::PromotionGiftDetail &gift)
{
    m_grid->addWidget(new GoodsName(m_context, {gift.ref, gift.title, gift.variant, gift.sellerSku}, this), row, 1);
    const QString limit = gift.limit >= 0 ? tr("%n in all", nullptr, static_cast<int>(gift.limit)) : QString();
    m_grid->addWidget(new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, limit, this), row, 2,
                      Qt::AlignTop | Qt::AlignLeading);
}

QString TiersBox::condition(const Tier &tier) const
{
    switch (tier.from) {
    case Tier::From::Always: return tr("On every order");
    case Tier::From::Items: return tr("Buy %n or more", nullptr, static_cast<int>(tier.least));
    case Tier::From::Amount: return tr("Spend %1 or more").arg(ui::moneyText(tier.least, tier.currency, locale()));
    case Tier::From::Unknown: break;
    }
    return readable(tier.fromType);
}

QString TiersBox::benefit(const Tier &tier) const
{
    const bool isShipping = tier.kind == Tier::Kind::Shipping;
    const QString amount = ui::moneyText(tier.amount, tier.currency, locale());
    switch (tier.gives) {
    case Tier::Gives::Percent: return tr("%1% off").arg(locale().toString(tier.percent, 'g', 4));
    case Tier::Gives::Amount: return isShipping ? tr("up to %1 off shipping").arg(amount) : tr("%1 off").arg(amount);
    case Tier::Gives::Everything: return isShipping ? tr("shipping is free") : tr("%n gift(s)", nullptr, static_cast<int>(tier.gifts.size()));
    case Tier::Gives::Unknown: break;
    }
    return readable(tier.type);
}

QString TiersBox::limits(const Tier &tier) const
{
    if (tier.kind != Tier::Kind::Shipping)
        return {};
    QStringList limits;
    if (tier.method == "STANDARD_SHIPPING"_L1)
        limits.append(tr("standard shipping"));
    else if (tier.method == "EXPRESS_SHIPPING"_L1)
        limits.append(tr("express shipping"));
    else if (tier.method == "ALL_SHIPPING_METHOD"_L1)
        limits.append(tr("any way of shipping"));
    if (tier.inventory == "SELF_FULFILLED"_L1)
        limits.append(tr("from our warehouses"));
    else if (tier.inventory == "FULFILLED_BY_TIKTOK"_L1)
        limits.append(tr("from the platform's warehouses"));
    if (!tier.areas.isEmpty())
        limits.append(tr("to %1", "areas that are delivered to").arg(listOf(tier.areas)));
    return limits.join(u" · "_s);
}

} // namespace quayside::panels
