// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/money_desk.h"
#include "ui/panels/panel.h"

class QVBoxLayout;

namespace quayside::panels {

/// What an order comes to for the seller: what was sold, what went back, fees, shipping, and what is left; as statements settled it, or
/// as the shop expects it. One box of amounts a currency.
class NetBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NetBox(const PanelContext &context, QWidget *parent = nullptr);
    /// `whyNot` is said in place of all amounts.
    void setMoney(const QList<tables::OrderMoney> &money, const QString &whyNot = {});

private:
    void addMoney(const tables::OrderMoney &money);
    void addNote(const QString &text);

    PanelContext m_context;
    QVBoxLayout *m_column;
};

} // namespace quayside::panels
