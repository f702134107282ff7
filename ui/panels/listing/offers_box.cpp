// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/offers_box.h"

#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"
#include "ui/parts/vocabulary.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

OffersBox::OffersBox(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(ui::space::Tiny);
    m_lines->addWidget(new ui::SectionHeader(context.theme, tr("Promotions"), this));
    hide();
}

void OffersBox::setOffers(const QList<tables::ListingOffer> &offers)
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(ui::space::Tiny);
    m_lines->addWidget(m_body);
    for (const tables::ListingOffer &offer : offers)
        addOffer(offer);
    setVisible(!offers.isEmpty());
}

void OffersBox::addOffer(const tables::ListingOffer &offer)
{
    // A date keeps its own direction wherever it stands.
    const auto day = [this](Instant at) {
        return ui::selfDirected(ui::instantText(at, m_context.clock.now(), locale(), QTimeZone::systemTimeZone()));
    };
    auto *top = new QHBoxLayout;
    top->setSpacing(ui::space::Cell);
    auto *link = new ui::Button(offer.title, ui::Button::Role::Link, m_body);
    link->setIconName(u"promo"_s);
    connect(link, &QAbstractButton::clicked, this, [this, ref = offer.ref] { m_context.host.open(ref); });
    auto *status = new ui::StatusLabel(m_context.theme, m_body);
    status->setLook(ui::statusLook(offer.status));
    top->addWidget(link);
    top->addStretch(1);
    top->addWidget(status);
    QStringList words{ui::statusLook(offer.type).word};
    if (offer.lowestPrice)
        words.append(tr("from %1").arg(ui::moneyText(*offer.lowestPrice, offer.currency, locale())));
    if (offer.highestDiscount > 0)
        words.append(tr("up to %1% off").arg(locale().toString(offer.highestDiscount, 'g', 4)));
    words.append(offer.endAt > 0 ? tr("%1 to %2").arg(day(offer.beginAt), day(offer.endAt)) : tr("from %1 on").arg(day(offer.beginAt)));
    auto *about = new TextLabel(m_context.theme, ui::Type::Caption, TextLabel::Ink::Second, QFont::Normal, words.join(u" · "_s), m_body);
    about->setWordWrap(true);
    auto *lines = static_cast<QVBoxLayout *>(m_body->layout());
    lines->addLayout(top);
    lines->addWidget(about);
}

} // namespace quayside::panels
