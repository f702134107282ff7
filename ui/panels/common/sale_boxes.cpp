// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/sale_boxes.h"

#include "ui/panels/common/goods.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

LinesBox::LinesBox(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new QGridLayout(this)), m_pictures(new Thumbnails(context, this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void LinesBox::setLines(const QList<tables::OrderLineDetail> &lines, const QString &currency)
{
    m_pictures->clear();
    clearRows(*m_grid);
    int row = 0;
    for (const tables::OrderLineDetail &line : lines)
        addLine(row++, line, currency);
}

void LinesBox::addLine(int row, const tables::OrderLineDetail &line, const QString &currency)
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *units = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, tr("%1 ×").arg(QLocale().toString(line.units)), this);
    auto *price = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal,
                                line.isGift ? tr("gift") : ui::isolated(ui::amountText(line.salePrice, currency, QLocale())), this);
    m_grid->addWidget(m_pictures->add(line.imageUrl, this), row, 0, Qt::AlignTop);
    m_grid->addWidget(new GoodsName(m_context, {line.sku, line.product, line.variant, line.sellerSku}, this), row, 1);
    m_grid->addWidget(units, row, 2, Figures);
    m_grid->addWidget(price, row, 3, Figures);
}

AmountsBox::AmountsBox(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

void AmountsBox::setAmounts(const QList<Amount> &amounts, const QString &currency)
{
    clearRows(*m_grid);
    const QLocale locale;
    int row = 0;
    for (const Amount &amount : amounts) {
        if (amount.isSum)
            m_grid->addWidget(new ui::Line(m_context.theme, Qt::Horizontal, this), row++, 0, 1, 2);
        const QFont::Weight weight = amount.isSum ? QFont::DemiBold : QFont::Normal;
        const auto ink = amount.isSum ? TextLabel::Ink::Text : TextLabel::Ink::Second;
        const QString label = amount.isSum ? tr("%1, %2").arg(amount.label, currency) : amount.label;
        m_grid->addWidget(new TextLabel(m_context.theme, ui::Type::Text, ink, weight, label, this), row, 0);
        m_grid->addWidget(new TextLabel(m_context.theme, ui::Type::Text, TextLabel::Ink::Text, weight,
                                        ui::isolated(ui::amountText(amount.minor, currency, locale)), this),
                          row++, 1, Figures);
    }
}

namespace {

// Outside the function: inside, the tool that gathers the texts files them under another name than the program asks for.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(quayside::panels::Stations)
};

} // namespace

QList<StationWords> stationsOf(const QList<tables::TimelineStep> &steps, Instant now)
{
    const QHash<QString, QString> names{{u"placed"_s, Words::tr("Placed")},       {u"paid"_s, Words::tr("Paid")},
                                        {u"shipped"_s, Words::tr("Shipped")},     {u"collected"_s, Words::tr("Collected")},
                                        {u"delivered"_s, Words::tr("Delivered")}, {u"completed"_s, Words::tr("Completed")},
                                        {u"cancelled"_s, Words::tr("Cancelled")}, {u"requested"_s, Words::tr("Requested")},
                                        {u"decided"_s, Words::tr("Decided")},     {u"refunded"_s, Words::tr("Refunded")}};
    const QLocale locale;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    // A date keeps the direction of its own script (U+2068 … U+2069): mirrored, "31 Dec 2025" does not become "Dec 2025 31".
    const auto timeText = [&](Instant at) { return ui::selfDirected(ui::instantText(at, now, locale, zone)); };
    QList<StationWords> words;
    for (const tables::TimelineStep &step : steps) {
        StationWords station;
        station.name = names.value(step.code, step.code);
        station.isDone = step.isDone;
        station.isCurrent = step.isCurrent;
        if (step.at > 0)
            station.time = timeText(step.at);
        else if (step.due > 0)
            station.time = Words::tr("by %1").arg(timeText(step.due));
        words.append(station);
    }
    return words;
}

} // namespace quayside::panels
