// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/listing/listing_head.h"

#include "app/workspace/picture_cache.h"
#include "ui/panels/listing/edited_note.h"
#include "ui/parts/check_list.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/image_strip.h"
#include "ui/parts/labels.h"
#include "ui/parts/theme_source.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargeSide = 88;
constexpr int SmallSide = 36;
constexpr int InRow = 3;

// Ours are told in the words of the shop: "live" is what it calls ACTIVATE.
QString platformWord(const QString &status)
{
    if (status == "live"_L1)
        return u"ACTIVATE"_s;
    return status == "deactivated"_L1 ? u"SELLER_DEACTIVATED"_s : status;
}

} // namespace

ListingHead::ListingHead(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_large(new ui::ImageStrip(context.theme, LargeSide)), m_small(new QWidget),
      m_strips(new ui::FlowRow(0, m_small)), m_title(new ui::TextLabel(context.theme, ui::Type::Title, ui::TextLabel::Ink::Text, QFont::DemiBold)),
      m_about(new ui::TextLabel(context.theme, ui::Type::Text, ui::TextLabel::Ink::Second)), m_status(new ui::StatusPill(context.theme)),
      m_audit(new ui::StatusPill(context.theme)), m_note(new EditedNote(context.theme)), m_reasons(new ui::CheckList(context.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(ui::space::Cell);
    auto *top = new QHBoxLayout;
    top->setSpacing(ui::space::Section);
    top->addWidget(m_large, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(ui::space::Tiny);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *pills = new QWidget;
    auto *pillRow = new ui::FlowRow(ui::space::Tiny, pills);
    pillRow->addWidget(m_status);
    pillRow->addWidget(m_audit);
    words->addWidget(pills);
    words->addWidget(m_note);
    words->addWidget(m_small);
    words->addStretch();
    top->addLayout(words, 1);
    column->addLayout(top);
    column->addWidget(m_reasons);

    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setWordWrap(true);
    m_large->setFocusPolicy(Qt::NoFocus); // the small ones are where the keyboard moves
    m_large->setAccessibleName(tr("Chosen picture"));
    m_large->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_small->hide();
    showLarge(0);
    connect(&context.pictures, &workspace::PictureCache::ready, this, &ListingHead::takePicture);
}

void ListingHead::setListing(const tables::ListingDetail &listing)
{
    m_title->setText(listing.title.current());
    QStringList about{listing.shopName, listing.market};
    if (listing.variants.size() == 1)
        about.prepend(listing.variants.first().sellerSku);
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    m_status->setLook(ui::statusLook(platformWord(listing.status.current())));
    m_note->setValue(listing.status, ui::statusLook(platformWord(listing.status.mirror)).word);
    const ui::StatusLook audit = ui::statusLook(listing.audit);
    // A passed review is no news beside the status.
    m_audit->setVisible(!listing.audit.isEmpty() && audit.tone != ui::Tone::Ok && audit.word != m_status->look().word);
    m_audit->setLook(audit);
    QList<ui::CheckItem> reasons;
    for (const QString &reason : listing.auditReasons) {
        if (!reason.trimmed().isEmpty())
            reasons.append({u"warn"_s, ui::Tone::Warn, reason, {}, {}});
    }
    for (const QString &hint : listing.qualityHints) {
        if (!hint.trimmed().isEmpty())
            reasons.append({u"dot"_s, ui::Tone::Info, tr("The platform suggests: %1").arg(hint), {}, {}});
    }
    m_reasons->setItems(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    setImages(listing.images);
}

void ListingHead::setImages(const QStringList &images)
{
    if (images == m_images)
        return;
    m_images = images;
    m_current = 0;
    while (QLayoutItem *item = m_strips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (qsizetype first = 0; first < images.size(); first += InRow) {
        auto *strip = new ui::ImageStrip(m_context.theme, SmallSide);
        QList<ui::ImageStrip::Picture> pictures;
        for (qsizetype i = first; i < std::min<qsizetype>(first + InRow, images.size()); ++i)
            pictures.append({m_context.pictures.picture(images.at(i)), tr("Picture %1").arg(i + 1), false});
        strip->setPictures(pictures);
        const int offset = static_cast<int>(first);
        connect(strip, &ui::ImageStrip::currentChanged, this, [this, offset](int index) { showLarge(offset + index); });
        strip->installEventFilter(this);
        m_strips->addWidget(strip);
        m_rows.append(strip);
    }
    m_small->setVisible(images.size() > 1);
    showLarge(0);
}

// Each strip has a current picture of its own; the one that the person came to is shown.
bool ListingHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonRelease) {
        const qsizetype row = m_rows.indexOf(watched);
        if (row >= 0)
            showLarge(static_cast<int>(row * InRow) + m_rows.at(row)->currentIndex());
    }
    return QWidget::eventFilter(watched, event);
}

void ListingHead::showLarge(int index)
{
    m_current = index;
    const QString address = m_images.value(index);
    m_large->setPictures({{address.isEmpty() ? QImage() : m_context.pictures.picture(address),
                           address.isEmpty() ? tr("No picture") : tr("Picture %1").arg(index + 1), false}});
}

void ListingHead::takePicture(const QString &address)
{
    for (qsizetype i = 0; i < m_images.size(); ++i) {
        // Of a row that is still being made: it takes the picture itself.
        if (m_images.at(i) != address || i / InRow >= m_rows.size())
            continue;
        const QImage image = m_context.pictures.picture(address);
        m_rows.at(i / InRow)->setImage(static_cast<int>(i % InRow), image);
        if (i == m_current)
            m_large->setImage(0, image);
    }
}

} // namespace quayside::panels
