// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/promotion_detail.h"
#include "ui/panels/panel.h"

class QGridLayout;

namespace quayside::ui {
class Button;
class SectionHeader;
class StatusLabel;
class StatusPill;
class TextLabel;
}

namespace quayside::panels {

class Thumbnails;
class TiersBox;

/// One promotion: what it does, when and for whom, what buyers of more get, and what each of its products costs in it.
class PromotionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionPage(const PanelContext &context, QWidget *parent = nullptr);
    void show(const tables::PromotionDetail &promotion);

Q_SIGNALS:
    /// More of its items.
    void moreWanted();

private:
    void showItems();
    void addItem(int row, const tables::PromotionItemDetail &item);
    [[nodiscard]] QString period() const;

    PanelContext m_context;
    tables::PromotionDetail m_promotion;
    ui::TextLabel *m_title;
    ui::StatusPill *m_status;
    ui::StatusLabel *m_type;
    ui::TextLabel *m_period;
    ui::TextLabel *m_about;
    TiersBox *m_tiers;
    ui::SectionHeader *m_itemsHeader;
    QGridLayout *m_items;
    ui::Button *m_more;
    Thumbnails *m_pictures;
};

} // namespace quayside::panels
