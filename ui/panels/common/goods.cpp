// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/common/goods.h"

#include "app/workspace/picture_cache.h"
#include "ui/parts/button.h"
#include "ui/parts/labels.h"
#include "ui/parts/number_text.h"
#include "ui/parts/theme_source.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quayside::panels {

using namespace Qt::StringLiterals;
using ui::TextLabel;

namespace {

constexpr int PictureSide = 28;
constexpr int LeastName = 100;

} // namespace

GoodsName::GoodsName(const PanelContext &context, const Goods &goods, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (goods.title.isEmpty()) {
        column->addWidget(new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Third, QFont::Normal,
                                        tr("%1 is not among the listings here").arg(ui::isolated(goods.ref.id)), this));
        return;
    }
    const QString name = goods.variant.isEmpty() ? goods.title : goods.title + u" · "_s + goods.variant;
    auto *title = new TextLabel(context.theme, ui::Type::Text, TextLabel::Ink::Text, QFont::Normal, name, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setMinimumWidth(LeastName);
    auto *link = new ui::Button(goods.sellerSku.isEmpty() ? tr("Listing") : goods.sellerSku, ui::Button::Role::Link, this);
    link->setAccessibleName(tr("Open the listing of %1").arg(name));
    connect(link, &QAbstractButton::clicked, this, [host = &context.host, ref = goods.ref] { host->open(ref); });
    column->addWidget(title);
    column->addWidget(link, 0, Qt::AlignLeading);
}

Thumbnails::Thumbnails(const PanelContext &context, QWidget *owner) : QObject(owner), m_context(context)
{
    connect(&context.pictures, &workspace::PictureCache::ready, this, [this](const QString &address) {
        for (const auto &[wanted, label] : std::as_const(m_pictures)) {
            if (wanted == address)
                show(*label, address);
        }
    });
}

QLabel *Thumbnails::add(const QString &address, QWidget *parent)
{
    auto *picture = new QLabel(parent);
    picture->setFixedSize(PictureSide, PictureSide);
    picture->setAlignment(Qt::AlignCenter);
    picture->setVisible(!address.isEmpty());
    m_pictures.append({address, picture});
    if (!address.isEmpty())
        show(*picture, address);
    return picture;
}

void Thumbnails::show(QLabel &label, const QString &address) const
{
    const QImage image = m_context.pictures.picture(address);
    if (image.isNull())
        return;
    const qreal ratio = label.devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(image.scaled(QSize(PictureSide, PictureSide) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    label.setPixmap(pixmap);
}

void clearRows(QLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace quayside::panels
