// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/promotion_detail.h"
#include "ui/panels/panel.h"

class QGridLayout;

namespace quayside::panels {

/// What buyers of enough get of a promotion, a line a tier: what has to be bought, and what it brings. Hidden when there is nothing.
class TiersBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TiersBox(const PanelContext &context, QWidget *parent = nullptr);
    void setTiers(const QList<tables::PromotionTierDetail> &tiers);

private:
    void addTier(int &row, const tables::PromotionTierDetail &tier);
    void addGift(int row, const tables::PromotionGiftDetail &gift);
    [[nodiscard]] QString condition(const tables::PromotionTierDetail &tier) const;
    [[nodiscard]] QString benefit(const tables::PromotionTierDetail &tier) const;
    [[nodiscard]] QString limits(const tables::PromotionTierDetail &tier) const;

    PanelContext m_context;
    QGridLayout *m_grid;
};

} // namespace quayside::panels
