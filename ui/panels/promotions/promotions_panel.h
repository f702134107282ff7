// SPDX-FileCopyrightText: 2026 The Quayside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QScrollArea;

namespace quayside::panels {

class PromotionPage;
class TablePage;
class WhenSeen;

/// Promotions as a grid, and the chosen one with its products below it.
class PromotionsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit PromotionsPanel(const PanelContext &context, QWidget *parent = nullptr);

    [[nodiscard]] commands::Selection selection() const override;
    bool showRecord(const RecordRef &record) override;
    void setCriteria(const QString &criteria) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCurrentChanged();
    void choose(const RecordRef &promotion);
    void read();

    PanelContext m_context;
    TablePage *m_page;
    WhenSeen *m_reading;
    QScrollArea *m_scroll;
    PromotionPage *m_promotion;
    RecordRef m_shown;
    int m_limit;         ///< items that are read
    quint64 m_round = 0; ///< answers to older questions are dropped
};

/// Panel id "promotions".
[[nodiscard]] PanelSpec promotionsPanel();

} // namespace quayside::panels
