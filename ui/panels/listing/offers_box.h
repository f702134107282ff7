// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/details.h"
#include "ui/panels/panel.h"

class QVBoxLayout;

namespace quayside::panels {

/// The promotions that a listing is in or will be: each as a link, with its state, its period and what it makes of the price. Hidden
/// when there are none.
class OffersBox final : public QWidget
{
    Q_OBJECT

public:
    explicit OffersBox(const PanelContext &context, QWidget *parent = nullptr);
    void setOffers(const QList<tables::ListingOffer> &offers);

private:
    void addOffer(const tables::ListingOffer &offer);

    PanelContext m_context;
    QVBoxLayout *m_lines;
    QWidget *m_body = nullptr;
};

} // namespace quayside::panels
