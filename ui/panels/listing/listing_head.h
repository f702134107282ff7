// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QHBoxLayout;

namespace quayside::ui {
class CheckList;
class FlowRow;
class ImageStrip;
class StatusPill;
class TextLabel;
}

namespace quayside::panels {

class EditedNote;

/// Who a listing is: pictures, title, shop and market, status, and what the shop's review said.
class ListingHead : public QWidget
{
    Q_OBJECT

public:
    explicit ListingHead(const PanelContext &context, QWidget *parent = nullptr);

    void setListing(const tables::ListingDetail &listing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setImages(const QStringList &images);
    void showLarge(int index);
    void takePicture(const QString &address);

    PanelContext m_context;
    ui::ImageStrip *m_large;
    QWidget *m_small;
    ui::FlowRow *m_strips;
    ui::TextLabel *m_title;
    ui::TextLabel *m_about;
    ui::StatusPill *m_status;
    ui::StatusPill *m_audit;
    EditedNote *m_note;
    ui::CheckList *m_reasons;
    QStringList m_images;
    QList<ui::ImageStrip *> m_rows; ///< three pictures each, so that they fill narrow docks in rows
    int m_current = 0;
};

} // namespace quayside::panels
