// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/promotions/promotion_page.h"

#include "ui/panels/common/goods.h"
#include "ui/panels/promotions/tiers_box.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QDateTime>
#include <QGridLayout>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

// A moment keeps its own direction wherever it stands.
QString moment(Instant at, const QLocale &locale)
{
    return ui::selfDirected(locale.toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat));
}

} // namespace

PromotionPage::PromotionPage(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_pictures(new Thumbnails(context, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const ui::ThemeSource &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::Wide, ui::space::Section, ui::space::Wide, ui::space::Section);
    column->setSpacing(ui::space::Cell);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_title = new TextLabel(theme, ui::Type::Title, TextLabel::Ink::Text, QFont::DemiBold, {}, this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new ui::StatusPill(theme, this);
    m_type = new ui::StatusLabel(theme, this);
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addWidget(m_type);
    head->addStretch(1);
    column->addLayout(head);
    m_period = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, {}, this);
    m_about = new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, {}, this);
    m_about->setWordWrap(true);
    column->addWidget(m_period);
    column->addWidget(m_about);
    column->addWidget(new ui::Line(theme, Qt::Horizontal, this));
    m_tiers = new TiersBox(context, this);
    column->addWidget(m_tiers);
    m_itemsHeader = new ui::SectionHeader(theme, tr("Products and prices"), this);
    column->addWidget(m_itemsHeader);
    m_items = new QGridLayout;
    m_items->setHorizontalSpacing(ui::space::Wide);
    m_items->setVerticalSpacing(6);
    m_items->setColumnStretch(1, 1);
    column->addLayout(m_items);
    m_more = new ui::Button({}, ui::Button::Role::Link, this);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_more, &QAbstractButton::clicked, this, &PromotionPage::moreWanted);
}

void PromotionPage::show(const tables::PromotionDetail &promotion)
{
    m_promotion = promotion;
    m_title->setText(promotion.title);
    m_status->setLook(ui::statusLook(promotion.status));
    m_type->setLook(ui::statusLook(promotion.type));
    m_period->setText(period());
    QStringList about{promotion.shopName, promotion.market};
    if (promotion.buyers == "ALL_USER"_L1)
        about.append(tr("for everybody"));
    else if (promotion.buyers == "SHOP_NEW_CUSTOMER"_L1)
        about.append(tr("for new customers"));
    else if (promotion.buyers == "SHOP_EXISTING_CUSTOMER"_L1)
        about.append(tr("for those who bought before"));
    else if (promotion.buyers == "SHOP_REPEAT_CUSTOMER"_L1)
        about.append(tr("for those who bought more than once"));
    if (promotion.participation == "BUYER_LIMIT_ONLY_ONE"_L1)
        about.append(tr("for one order of each buyer"));
    else if (promotion.participation == "BUYER_NO_LIMIT"_L1)
        about.append(tr("for any number of a buyer's orders"));
    if (promotion.level == "SHOP"_L1)
        about.append(tr("on the whole shop"));
    else
        about.append(tr("%n product(s)", nullptr, static_cast<int>(promotion.products)));
    if (promotion.isImmutable)
        about.append(tr("set by the platform, nobody can change it"));
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    m_tiers->setTiers(promotion.tiers);
    showItems();
}

QString PromotionPage::period() const
{
    const QString from = m_promotion.beginAt > 0 ? moment(m_promotion.beginAt, locale()) : QString();
    if (m_promotion.isEndless || m_promotion.endAt == 0)
        return from.isEmpty() ? tr("Without an end") : tr("From %1, without an end").arg(from);
    return tr("From %1 to %2").arg(from, moment(m_promotion.endAt, locale()));
}

void PromotionPage::showItems()
{
    m_pictures->clear();
    clearRows(*m_items);
    int row = 0;
    for (const tables::PromotionItemDetail &item : std::as_const(m_promotion.items))
        addItem(row++, item);
    if (row == 0) {
        const QString nothing = m_promotion.level == "SHOP"_L1 ? tr("It holds for everything in the shop.") : tr("No product is in it yet.");
        m_items->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal, nothing, this), 0, 0, 1, 2);
    }
    const qint64 rest = m_promotion.total - m_promotion.items.size();
    m_more->setVisible(rest > 0);
    m_more->setText(tr("%n more…", nullptr, static_cast<int>(rest)));
}

void PromotionPage::addItem(int row, const tables::PromotionItemDetail &item)
{
    const ui::ThemeSource &theme = m_context.theme;
    m_items->addWidget(m_pictures->add(item.imageUrl, this), row, 0, Qt::AlignTop);
    m_items->addWidget(new GoodsName(m_context, {item.ref, item.title, item.variant, item.sellerSku}, this), row, 1);

    QStringList limits;
    if (item.quantityLimit >= 0)
        limits.append(tr("%n in all", nullptr, static_cast<int>(item.quantityLimit)));
    if (item.perBuyer >= 0)
        limits.append(tr("%n a buyer", nullptr, static_cast<int>(item.perBuyer)));
    m_items->addWidget(new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, limits.join(u" · "_s), this), row, 2,
                       Qt::AlignVCenter | Qt::AlignLeading);
    if (item.isBelowFloor) {
        auto *below = new ui::StatusLabel(theme, this);
        below->setLook(ui::stateLook(u"below_floor"_s));
        m_items->addWidget(below, row, 3, Qt::AlignVCenter | Qt::AlignLeading);
    }
    const QString off = item.discount > 0 ? tr("%1% off").arg(locale().toString(item.discount, 'g', 4)) : QString();
    m_items->addWidget(new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, off, this), row, 4, Figures);
    // Of a product with several prices the lowest stands for all.
    const auto amount = [&](const std::optional<qint64> &minor) { return minor ? ui::amountText(*minor, item.currency, locale()) : QString(); };
    auto *prices = new ui::DiffLabel(theme, this);
    prices->setValues(item.price ? amount(item.usualFrom) : QString(), item.price ? amount(item.price) : amount(item.usualFrom), item.isBelowFloor);
    prices->setAccessibleName(item.price && item.usualFrom ? tr("%1 instead of %2").arg(amount(item.price), amount(item.usualFrom))
                                                           : amount(item.price ? item.price : item.usualFrom));
    prices->setToolTip(item.usualFrom && item.usualTo && *item.usualFrom != *item.usualTo
                           ? tr("The usual prices of its variants: %1 to %2").arg(amount(item.usualFrom), amount(item.usualTo))
                           : QString());
    m_items->addWidget(prices, row, 5, Figures);
    m_items->addWidget(new TextLabel(theme, ui::Type::Caption, TextLabel::Ink::Third, QFont::Normal, item.currency, this), row, 6, Qt::AlignVCenter);
}

} // namespace quayside::panels
