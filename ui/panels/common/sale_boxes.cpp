// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/sale_boxes.h"

#include "app/workspace/picture_cache.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr int PictureSide = 28;
constexpr int LeastName = 100;
// Figures stand right under each other in both directions: mirrored, their last digits must still meet.
constexpr Qt::Alignment Figures = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

void clear(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

LinesBox::LinesBox(const PanelContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    connect(&context.pictures, &workspace::PictureCache::ready, this, [this](const QString &address) {
        for (const auto &[wanted, label] : std::as_const(m_pictures)) {
            if (wanted == address)
                showPicture(*label, address);
        }
    });
}

void LinesBox::setLines(const QList<tables::OrderLineDetail> &lines, const QString &currency)
{
    m_pictures.clear();
    clear(*m_grid);
    int row = 0;
    for (const tables::OrderLineDetail &line : lines)
        addLine(row++, line, currency);
}

void LinesBox::showPicture(QLabel &label, const QString &address) const
{
    const QImage image = m_context.pictures.picture(address);
    if (image.isNull())
        return;
    const qreal ratio = label.devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(image.scaled(QSize(PictureSide, PictureSide) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    label.setPixmap(pixmap);
}

void LinesBox::addLine(int row, const tables::OrderLineDetail &line, const QString &currency)
{
    const ui::ThemeSource &theme = m_context.theme;
    auto *picture = new QLabel(this);
    picture->setFixedSize(PictureSide, PictureSide);
    picture->setAlignment(Qt::AlignCenter);
    m_pictures.append({line.imageUrl, picture});
    if (!line.imageUrl.isEmpty())
        showPicture(*picture, line.imageUrl);
    const QString name = line.variant.isEmpty() ? line.product : line.product + u" · "_s + line.variant;
    auto *product = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, name, this);
    product->setWordWrap(true);
    auto *sku = new ui::Button(line.sellerSku.isEmpty() ? tr("Listing") : line.sellerSku, ui::Button::Role::Link, this);
    sku->setAccessibleName(tr("Open the listing of %1").arg(name));
    connect(sku, &QAbstractButton::clicked, this, [this, ref = line.sku] { m_context.host.open(ref); });
    auto *units = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Second, QFont::Normal, tr("%1 ×").arg(QLocale().toString(line.units)), this);
    auto *price = new TextLabel(theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal,
                                line.isGift ? tr("gift") : ui::isolated(ui::amountText(line.salePrice, currency, QLocale())), this);
    // The SKU stands under its product: beside it, the two would decide how narrow a page can be.
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(0);
    product->setMinimumWidth(LeastName);
    column->addWidget(product);
    column->addWidget(sku, 0, Qt::AlignLeading);
    picture->setVisible(!line.imageUrl.isEmpty());
    m_grid->addWidget(picture, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
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
    clear(*m_grid);
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
